import { describe, expect, it } from 'vitest';
import { PROPOSAL_KINDS } from '../../../motions/model';
import { buildReport } from '../../../motions/report/build-report';
import { reportFileName } from '../../../motions/report/file-name';
import { renderPlainText } from '../../../motions/report/formats/plain-text';
import { PROPOSAL_MEANINGS } from '../../../motions/report/words';
import { inputOf, motionOf } from './reports';

const hold = { kind: 'aanhouden' as const, text: 'Aanhouden' };

describe('de samenvatting', () => {
  it.each([
    {
      name: 'zegt dat er geen moties zijn',
      motions: [],
      sentence: 'De gemeente Deventer heeft geen moties in de documenten van de ALV 18 juni 2025.',
    },
    {
      name: 'noemt één motie',
      motions: [motionOf({})],
      sentence:
        'De gemeente Deventer heeft 1 motie in de verantwoording voor de ALV 18 juni 2025. Het bestuur stelt voor 1 motie af te doen.',
    },
    {
      name: 'telt per voorstel',
      motions: [motionOf({}), motionOf({ title: 'Jeugd', proposal: hold })],
      sentence: 'Het bestuur stelt voor 1 motie aan te houden en 1 af te doen.',
    },
    {
      name: 'schrijft meervoud',
      motions: [motionOf({ proposal: hold }), motionOf({ title: 'Jeugd', proposal: hold })],
      sentence: 'Het bestuur stelt voor 2 moties aan te houden.',
    },
  ])('$name', ({ motions, sentence }) => {
    expect(renderPlainText(buildReport(inputOf(motions)))).toContain(sentence);
  });
});

it.each(PROPOSAL_KINDS)('legt het voorstel "%s" uit in één zin', (kind) => {
  const text = renderPlainText(
    buildReport(inputOf([motionOf({ proposal: { kind, text: 'Zo' } })])),
  );
  expect(text).toContain(`Wat dit betekent: ${PROPOSAL_MEANINGS[kind]}`);
});

it('is zonder moties een geldig rapport met bronnen', () => {
  const ids = buildReport(inputOf([])).sections.map(({ id }) => id);
  expect(ids).toEqual(['samenvatting', 'bronnen']);
});

it('toont stemadvies, aantekening en waarschuwing', () => {
  const input = inputOf([
    motionOf({ warnings: [{ code: 'label-missing', message: 'Een kopje ontbreekt.' }] }),
  ]);
  const motions = input.motions.map((motion) => ({
    ...motion,
    note: 'Bel de wethouder.',
    voteAdvice: { choice: 'niet instemmen' as const, reason: 'Het plan is niet klaar.' },
  }));
  const text = renderPlainText(buildReport({ ...input, motions }));
  for (const words of [
    'Advies aan de raad: niet instemmen.',
    'Het plan is niet klaar.',
    'Bel de wethouder.',
    'Let op: Een kopje ontbreekt.',
    'Motie 1: Een kopje ontbreekt.',
    'Bij 1 motie moet u nog iets nakijken.',
  ]) {
    expect(text).toContain(words);
  }
});

it('zegt van "en anderen" dat de namen er niet staan, en telt die motie niet mee', () => {
  const other = motionOf({
    title: 'Wegen',
    submitters: [{ name: 'Brummen', gemeente: 'gm0213' }],
    andOthers: true,
  });
  const report = buildReport(inputOf([motionOf({}), other]));
  expect(report.motionRows).toHaveLength(1);
  expect(report.sections.map(({ id }) => id)).toContain('en-anderen');
});

it.each([
  {
    name: 'een ALV',
    pick: { kind: 'meeting', meeting: { kind: 'ALV', date: '2025-06-18' } } as const,
    file: 'raadsrapport-deventer-alv-2025-06-18',
  },
  {
    name: 'sinds een ALV',
    pick: { kind: 'since', date: '2024-11-29' } as const,
    file: 'raadsrapport-deventer-sinds-2024-11-29',
  },
  {
    name: 'een eigen keuze',
    pick: { kind: 'motions', ids: [] } as const,
    file: 'raadsrapport-deventer-2025-06-01',
  },
])('de bestandsnaam van een rapport over $name', ({ pick, file }) => {
  expect(reportFileName({ gemeenten: ['gm0150'], pick, date: '2025-06-01' })).toBe(file);
});
