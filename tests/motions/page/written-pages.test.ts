import { describe, expect, it } from 'vitest';
import type { Motion } from '../../../motions/model';
import { readPage } from '../../../motions/page/read-page';
import { pageFromHtml } from '../../../scripts/node/page-from-html';
import { COLUMNS } from '../../fixtures/pages/columns-data';
import { EMPHASIS } from '../../fixtures/pages/emphasis-data';
import { EXCEPTIONS } from '../../fixtures/pages/exceptions-data';
import { FACTS } from '../../fixtures/pages/facts-data';
import { LIST_HEADS } from '../../fixtures/pages/list-heads-data';
import { LISTS } from '../../fixtures/pages/lists-data';
import { PARTED_LISTS } from '../../fixtures/pages/parted-lists-data';
import { SEVERAL } from '../../fixtures/pages/several-data';
import { STORIES } from '../../fixtures/pages/stories-data';
import { TOPICS } from '../../fixtures/pages/topics-data';
import { VOTES } from '../../fixtures/pages/votes-data';

/** "[motie] «Titel» Urk + Ede e.a. {groep} V:uitslag A:preadvies D:besluit waarschuwing". */
function inShort({ type, title, submitters, ...motion }: Motion): string {
  const { andOthers, collective, vote, advice, decision, warnings } = motion;
  const names = submitters.map(({ name, gemeente }) => name + (gemeente === null ? '?' : ''));
  const told = [
    `[${type}] «${title}»`,
    `${names.join(' + ')}${andOthers ? ' e.a.' : ''}`,
    collective === undefined ? '' : `{${collective}}`,
    vote === undefined
      ? ''
      : `V:${[vote.outcome, vote.percentage].filter((said) => said !== undefined).join(' ')}`,
    vote?.acclamation ? 'accl' : '',
    vote?.parts === undefined ? '' : 'PARTS',
    advice === undefined ? '' : `A:${advice.kind}`,
    decision === undefined ? '' : `D:${decision.kind}`,
    warnings.map(({ code }) => code).join(),
  ];
  return told.filter(Boolean).join(' ');
}

describe('pagina’s zoals een redacteur ze schrijft', () => {
  it.each([
    ...VOTES,
    ...LISTS,
    ...STORIES,
    ...FACTS,
    ...LIST_HEADS,
    ...SEVERAL,
    ...EXCEPTIONS,
    ...EMPHASIS,
    ...COLUMNS,
    ...TOPICS,
    ...PARTED_LISTS,
  ])('$name', ({ path, heading, html, motions }) => {
    const page = `<!doctype html><html lang="nl"><head><title>${heading} | VNG</title></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>${heading}</h1>${html}</main><footer>VNG</footer></body></html>`;
    const content = pageFromHtml(page, `https://vng.nl/${path}`);
    const reading = readPage(content, { sha256: '0'.repeat(64) });
    expect(reading.motions.map(inShort)).toEqual(motions);
  });
});
