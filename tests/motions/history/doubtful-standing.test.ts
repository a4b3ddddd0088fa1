import { expect, it } from 'vitest';
import { isDoubtful } from '../../../motions/history/doubtful-standing';
import { eventsFromReading } from '../../../motions/history/events-from-reading';
import { standingOf } from '../../../motions/history/standing';
import type { Warning } from '../../../motions/model';
import { readPage } from '../../../motions/page/read-page';
import { warn } from '../../../motions/warnings';
import { pageFromHtml } from '../../../scripts/node/page-from-html';

const HTML =
  '<html lang="nl"><head><title>Uitslagen</title></head><body><main><h1>Uitslagen stemmingen ALV 26 juni 2024</h1><p>De motie “Warmte” van Delft is aangenomen.</p></main></body></html>';

function isDoubtfulWith(...warnings: Warning[]): boolean | null {
  const page = pageFromHtml(HTML, 'https://vng.nl/artikelen/uitslagen-alv');
  const reading = readPage(page, { sha256: '0'.repeat(64) });
  const motions = reading.motions.map((motion) => ({ ...motion, warnings }));
  const events = eventsFromReading({ ...reading, motions });
  const standing = standingOf(events);
  return standing === null ? null : isDoubtful(standing, events);
}

it.each<[string, boolean, Warning[]]>([
  ['zonder twijfel', false, []],
  [
    'met twijfel over de uitslag',
    true,
    [warn({ kind: 'vote-unsure', text: 'x' }, { field: 'vote' })],
  ],
  ['met twijfel over de titel', false, [warn('title-long', { field: 'title' })]],
  ['met twijfel over het voorstel van een ander stuk', false, [warn('proposal-missing')]],
])('de uitslag staat er %s: %s', (_, doubtful, warnings) => {
  expect(isDoubtfulWith(...warnings)).toBe(doubtful);
});
