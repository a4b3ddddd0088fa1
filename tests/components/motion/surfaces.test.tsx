/**
 * What every surface says of each motion, collected and compared: a page with its badge and the words
 * beside it, the popup, the panel, the reader, the overview, "sinds" and the report in every format.
 */
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { motionFactsOf } from '../../../components/messaging/page-facts';
import { MotionCard } from '../../../components/motion/MotionCard';
import { MotionDetails } from '../../../components/motion/MotionDetails';
import { StandingBadge } from '../../../components/motion/StandingBadge';
import { STANDING_LOOKS } from '../../../components/motion/standing-looks';
import { t } from '../../../components/words/messages';
import { MotionBadge, MotionExplanation } from '../../../entrypoints/overlay.content/MotionBadge';
import { agreedMeetings } from '../../../motions/history/lives';
import { CHANGE_LISTS, changesAt } from '../../../motions/history/since';
import { STANDING_KINDS, type StandingKind } from '../../../motions/history/standing';
import type { Motion, Reading } from '../../../motions/model';
import { buildReport } from '../../../motions/report/build-report';
import { REPORT_FORMATS, renderReport } from '../../../motions/report/formats/render-report';
import { STANDING_LABELS } from '../../../motions/report/words';
import { reportInputFromReadings } from '../../../scripts/node/report-input';
import type { MotievolgerDatabase } from '../../../storage/database';
import { importReading } from '../../../storage/import-reading';
import { loadJoined } from '../../../storage/joins';
import { loadOverview } from '../../../storage/views/lives';
import { knownMotions } from '../../../storage/views/page-facts';
import { pageMotions } from '../../../storage/views/page-motions';
import { motionOf } from '../../motions/report/reports';
import { openTestDatabase, READ_AT } from '../../storage/test-database';

const JUNE_2024 = { kind: 'ALV', date: '2024-06-26' } as const;
const JUNE_2025 = { kind: 'ALV', date: '2025-06-18' } as const;

/** Of one title, with only what is given. */
function said(title: string, facts: Partial<Motion>): Motion {
  const { request, account, proposal, source, ...bare } = motionOf({ title });
  return { ...bare, source: {}, ...facts };
}
const vote = (outcome: 'aangenomen' | 'verworpen' | 'aangehouden'): Partial<Motion> => ({
  vote: { outcome, acclamation: false, text: `${outcome} met 60%` },
});
const proposal = (kind: 'aanhouden' | 'afdoen'): Partial<Motion> => ({
  proposal: { kind, text: `Voorstel ${kind} in druk` },
  account: 'Er is gesproken.',
});
const IN_PARTS: Partial<Motion> = {
  vote: {
    ...{ outcome: 'aangenomen', acclamation: false, text: 'eerste deel aangenomen, tweede niet' },
    parts: [
      { part: 1, outcome: 'aangenomen' },
      { part: 2, outcome: 'aangehouden' },
    ],
  },
};

const read = (
  letter: string,
  document: Partial<Reading['document']>,
  motions: Motion[],
): Reading => ({
  schema: 'motievolger/1',
  document: {
    ...{ kind: 'uitslagen', title: `Stuk ${letter}`, meeting: JUNE_2024 },
    ...{ sha256: letter.repeat(64), url: `https://vng.nl/stuk-${letter}` },
    ...document,
  },
  motions,
  warnings: [],
});
const READINGS = [
  read('a', { kind: 'agenda' }, [
    said('Havens in delen', {}),
    said('Bankjes', { advice: { kind: 'positief', text: 'positief advies' } }),
    said('Alleen genoemd', {}),
  ]),
  read('b', {}, [
    said('Havens in delen', IN_PARTS),
    said('Bankjes', vote('aangenomen')),
    said('Verworpen plan', vote('verworpen')),
    said('Jeugdzorg', vote('aangenomen')),
  ]),
  read('c', { kind: 'verantwoording', meeting: JUNE_2025 }, [
    said('Bankjes', proposal('aanhouden')),
    said('Jeugdzorg', proposal('afdoen')),
  ]),
  read('d', { kind: 'besluiten', meeting: null }, [
    said('Verworpen plan', { decision: { kind: 'afdoen', text: 'als afgedaan te beschouwen' } }),
  ]),
  read('e', { meeting: JUNE_2025, agreesWithAccount: true }, []),
];
const AT: Record<string, StandingKind> = {
  'Havens in delen': 'deels-aangenomen',
  Bankjes: 'aangehouden',
  'Alleen genoemd': 'ingediend',
  'Verworpen plan': 'verworpen',
  Jeugdzorg: 'afgedaan',
};

const jsonSchema = z.object({
  motions: z.array(z.object({ title: z.string(), standing: z.object({ kind: z.string() }) })),
});

let database: MotievolgerDatabase;
const { document } = parseHTML('<body></body>');
const before = globalThis.document;
beforeAll(async () => {
  globalThis.document = document;
  database = await openTestDatabase();
  for (const reading of READINGS) await importReading(database, reading, { readAt: READ_AT });
});
afterAll(() => {
  globalThis.document = before;
});

function textOf(drawn: ComponentChild): string {
  const parent = document.createElement('div');
  render(drawn, parent);
  const text = (parent.textContent ?? '').replace(/\s+/gu, ' ');
  render(null, parent);
  return text;
}
const label = (kind: StandingKind): string => t(STANDING_LOOKS[kind].label);
const nothing = (): void => undefined;

/** The words of each surface that shows motions beside the document or page `here`. */
async function surfacesBeside(here: string | null, title: string): Promise<Map<string, string>> {
  const joined = await loadJoined(database);
  const known = await knownMotions(database, joined, [...joined.motionOf.keys()], [], here);
  const one = known.find(({ motion }) => motion.title === title);
  if (one === undefined) throw new Error(`not stored: ${title}`);
  const facts = motionFactsOf(one, false);
  const url = READINGS.find((reading) => reading.document.sha256 === here)?.document.url ?? null;
  const ids = [...joined.motionOf.keys()];
  const listed = await pageMotions(database, { motionIds: ids, documentUrl: null, url });
  const inList = listed.find(({ motion }) => motion.title === title);
  if (inList === undefined) throw new Error(`not listed: ${title}`);
  const { motion, life } = inList;
  const draw = { motion, isOwn: true, onSelect: nothing, onOpenPage: nothing };
  return new Map([
    [
      'badge',
      textOf(
        <MotionBadge motions={[facts]} isCompact={false} describedBy={null} onOpen={nothing} />,
      ),
    ],
    ['uitleg', textOf(<MotionExplanation id="uitleg" motions={[facts]} onCorrect={nothing} />)],
    [
      'kaart in lijst, popup en paneel',
      textOf(<MotionCard {...draw} standing={life.shown} selected={false} />),
    ],
    ['details', textOf(<MotionDetails {...draw} life={life} referredTo={null} />)],
  ]);
}

describe('elk vlak zegt van een motie hetzelfde', () => {
  it.each(Object.entries(AT))('over alle stukken heen: %s', async (title, kind) => {
    const { motions } = await loadOverview(database);
    const life = motions.find(({ motion }) => motion.title === title);
    expect(life?.standing.kind).toBe(kind);
    expect(textOf(<StandingBadge standing={life?.standing ?? { kind: 'ingediend' }} />)).toBe(
      label(kind),
    );
    for (const [surface, words] of await surfacesBeside(null, title)) {
      const shown = surface === 'uitleg' ? t(STANDING_LOOKS[kind].sentence) : label(kind);
      expect(words, surface).toContain(shown);
    }
  });

  const beside = READINGS.flatMap(({ document: { sha256, title: paper }, motions }) =>
    motions.map(({ title }) => ({ title, here: sha256, stuk: paper })),
  );
  it.each(beside)('naast $stuk: $title', async ({ title, here }) => {
    const joined = await loadJoined(database);
    const known = await knownMotions(database, joined, [...joined.motionOf.keys()], [], here);
    const { shown } = known.find(({ motion }) => motion.title === title) ?? {};
    if (shown === undefined) throw new Error('not stored');
    for (const [surface, words] of await surfacesBeside(here, title)) {
      const expected =
        surface === 'uitleg' ? t(STANDING_LOOKS[shown.kind].sentence) : label(shown.kind);
      expect(words, surface).toContain(expected);
      // What the other documents come to is said too, wherever it differs.
      const whole = AT[title] ?? 'ingediend';
      if (whole !== shown.kind) expect(words, surface).toContain(label(whole));
    }
  });

  it('noemt in de details alles wat bekend is: indiening, advies, stemming, voorstel en besluit', async () => {
    const details = (await surfacesBeside('c'.repeat(64), 'Bankjes')).get('details') ?? '';
    for (const words of ['positief advies', 'aangenomen met 60%', 'Voorstel aanhouden in druk']) {
      expect(details).toContain(words);
    }
    expect(details).toContain(t('sentenceAangehouden'));
  });

  it('noemt van een stemming in delen beide delen in woorden', async () => {
    const surfaces = await surfacesBeside('b'.repeat(64), 'Havens in delen');
    for (const surface of ['uitleg', 'details']) {
      expect(surfaces.get(surface)).toContain('Deel 1: aangenomen. Deel 2: aangehouden.');
    }
  });

  it('staat in "sinds" met dezelfde stand', async () => {
    const { motions, documents } = await loadOverview(database);
    const changes = changesAt(
      motions,
      { date: JUNE_2025.date, since: JUNE_2024.date },
      agreedMeetings(documents),
    );
    const all = CHANGE_LISTS.flatMap((list) => changes[list]);
    expect(all.length).toBeGreaterThan(0);
    for (const { life, after } of all) expect(after.kind).toBe(AT[life.motion.title]);
  });

  it.each(REPORT_FORMATS)('staat in het rapport als %s met dezelfde stand', async (format) => {
    const input = reportInputFromReadings(READINGS, {
      gemeenten: ['gm0150'],
      now: new Date('2025-07-01T12:00:00Z'),
    });
    const report = buildReport({ ...input, pick: { kind: 'all' } });
    const bytes = await renderReport(report, format);
    if (format === 'json') {
      const { motions } = jsonSchema.parse(JSON.parse(strFromU8(bytes)));
      const kinds = motions.map(({ title, standing }) => [title, standing.kind]);
      expect(Object.fromEntries(kinds)).toEqual(AT);
    } else if (format !== 'xlsx') {
      const zipped = format === 'docx' ? unzipSync(bytes)['word/document.xml'] : bytes;
      const text = strFromU8(zipped ?? bytes).replace(/\\|<[^>]*>/gu, ' ');
      for (const [title, kind] of Object.entries(AT)) {
        // The first row that names it, up to its standing.
        const row = text.slice(text.indexOf(title)).slice(0, 300);
        expect(row, title).toContain(STANDING_LABELS[kind]);
      }
    }
    expect(report.motionRows.map(({ title }) => title).toSorted()).toEqual(
      Object.keys(AT).toSorted(),
    );
    for (const { title, standing } of report.motionRows) {
      expect(standing.startsWith(STANDING_LABELS[AT[title] ?? 'ingediend']), title).toBe(true);
    }
  });
});

it.each(STANDING_KINDS)('de stand %s heet op het scherm en op papier hetzelfde', (kind) => {
  expect(STANDING_LABELS[kind]).toBe(label(kind));
});
