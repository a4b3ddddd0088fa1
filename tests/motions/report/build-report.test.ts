import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../motions/report/build-report';
import { reportFileName } from '../../../motions/report/file-name';
import { renderPlainText } from '../../../motions/report/formats/plain-text';
import type { ReportInput } from '../../../motions/report/input';
import { warn } from '../../../motions/warnings';
import { inputOf, motionOf } from './reports';

const hold = { kind: 'aanhouden' as const, text: 'Aanhouden' };
const textOf = (input: ReportInput): string => renderPlainText(buildReport(input));
const advised = (input: ReportInput): ReportInput => ({
  ...input,
  motions: input.motions.map((motion) => ({
    ...motion,
    note: 'Bel de wethouder.',
    voteAdvice: { choice: 'niet instemmen' as const, reason: 'Het plan is niet klaar.' },
  })),
});

describe('de samenvatting', () => {
  it.each([
    {
      name: 'zegt dat er geen moties zijn',
      motions: [],
      sentence:
        'De gemeente Deventer heeft geen moties in de documenten van de ALV van 18 juni 2025.',
    },
    {
      name: 'noemt één motie',
      motions: [motionOf({})],
      sentence:
        'De gemeente Deventer heeft 1 motie in de verantwoording voor de ALV van 18 juni 2025.',
    },
    {
      name: 'telt per stand, met de nummers uit de tabel',
      motions: [
        motionOf({}),
        motionOf({ title: 'Jeugd', proposal: hold }),
        motionOf({ title: 'Wegen' }),
      ],
      sentence: '- Voorstel: aanhouden: 1 motie (nr. 2)\n- Voorstel: afdoen: 2 moties (nr. 1 en 3)',
    },
  ])('$name', ({ motions, sentence }) => {
    expect(textOf(inputOf(motions))).toContain(sentence);
  });

  it('zegt zonder gemeente niet dat er geen moties zijn', () => {
    const text = textOf({ ...inputOf([motionOf({})]), gemeenten: [] });
    expect(text).toContain('Er is geen gemeente gekozen.');
    expect(text).not.toContain('Er zijn geen moties');
  });
});

it('is zonder moties een geldig rapport met bronnen', () => {
  const ids = buildReport(inputOf([])).sections.map(({ id }) => id);
  expect(ids).toEqual(['samenvatting', 'bronnen']);
});

it('toont stemadvies, met waarover, en de aantekening', () => {
  const text = textOf(advised(inputOf([motionOf({ proposal: hold })])));
  for (const words of [
    'Ingediend bij: ALV van 26 juni 2024',
    'Stemadvies over het voorstel om de motie aan te houden: niet instemmen.',
    'Het plan is niet klaar.',
    'Bel de wethouder.',
  ]) {
    expect(text).toContain(words);
  }
});

it('zet wat de griffier nog moet nakijken naast het stuk, en niet erin', () => {
  const warnings = [warn({ kind: 'label-missing', field: 'account' })];
  const report = buildReport(inputOf([motionOf({ warnings })]));
  expect(report.checks).toEqual([
    {
      ...{ number: 1, title: 'Groene daken' },
      about: expect.objectContaining({ code: 'label-missing' }),
    },
  ]);
  expect(renderPlainText(report)).not.toMatch(/nakijken|Let op|zonder label/u);
});

it.each([
  { name: 'staat er niet in', checksums: false },
  { name: 'staat erin als daarvoor gekozen is', checksums: true },
])('het controlegetal van een document $name', ({ checksums }) => {
  const input = inputOf([motionOf({})]);
  const text = textOf({ ...input, options: { ...input.options, checksums } });
  expect(text.includes('a'.repeat(64))).toBe(checksums);
});

it('zegt de stand, de gedrukte woorden en de uitleg elk één keer', () => {
  const text = textOf(
    inputOf([motionOf({ proposal: { kind: 'aanhouden', text: 'Aan houden!' } })]),
  );
  const [, motion = ''] = text.split('1. Groene daken');
  expect(motion.split('Aan houden!')).toHaveLength(2);
  expect(text.split('komt de motie op een volgende ALV terug')).toHaveLength(2);
});

it('drukt de verantwoording af waarnaar wordt verwezen, met van wie die is', () => {
  const other = motionOf({
    title: 'Gemeentefonds',
    submitters: [{ name: 'Enschede', gemeente: 'gm0153' }],
    account: 'Er is met het Rijk gesproken.',
  });
  const referring = motionOf({ account: 'Zie verantwoording bij Enschede.', refersTo: other.id });
  expect(textOf(inputOf([referring, other]))).toContain(
    'Verantwoording bij de motie “Gemeentefonds” (Enschede), waarnaar wordt verwezen:\n\nEr is met het Rijk gesproken.',
  );
});

it('zet een opsomming uit het document als echte lijst, met gedrukte nummers als die er staan', () => {
  const request =
    'Verzoekt het bestuur:\n- te vragen\no dit uit te zoeken\n- te zorgen\n1. eerst dit';
  const blocks = buildReport(inputOf([motionOf({ request })])).sections.flatMap((section) => [
    ...section.blocks,
  ]);
  const list = blocks.find((block) => block.kind === 'list' && block.look === 'quote');
  expect(list).toMatchObject({
    items: [
      { cell: [{ text: 'te vragen' }], level: 0 },
      { cell: [{ text: 'dit uit te zoeken' }], level: 1 },
      { cell: [{ text: 'te zorgen' }], level: 0 },
      { cell: [{ text: 'eerst dit' }], level: 0, mark: '1.' },
    ],
  });
});

describe('als stuk van de raad', () => {
  const signed = { signature: 'A. de Vries\ngriffier' };
  const paper = (form: ReportInput['form']) =>
    inputOf([motionOf({ proposal: hold }), motionOf({ title: 'Jeugd' })], {
      ...{ form, agendaNumber: '7b', reference: 'Z-2025-014', madeBy: 'De griffie' },
      template: signed,
    });

  it('heeft een raadsinformatiebrief een kop, "kennisnemen van" en een ondertekening', () => {
    const text = textOf(paper('informatiebrief'));
    for (const words of [
      'Raadsinformatiebrief\n',
      'Aan: De gemeenteraad',
      'Van: De griffie',
      'Agendapunt: 7b',
      'Kenmerk: Z-2025-014',
      'Onderwerp: Moties van Deventer bij de VNG, ALV van 18 juni 2025',
      'KENNISNEMEN VAN\n\nDe stand van 2 moties bij de VNG',
      'A. de Vries\n\ngriffier',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('vraagt een raadsvoorstel in te stemmen met elk stemadvies, genummerd', () => {
    const text = textOf(advised(paper('raadsvoorstel')));
    expect(text).toContain(
      '1. bij de motie “Groene daken” over het voorstel om de motie aan te houden: niet instemmen\n2. bij de motie “Jeugd” over het voorstel om de motie als afgedaan te beschouwen: niet instemmen',
    );
  });

  it('vraagt de raad niets zonder stemadvies, en zegt dat naast het stuk', () => {
    const report = buildReport(paper('raadsvoorstel'));
    expect(report.sections.map(({ id }) => id)).not.toContain('instemmen');
    expect(report.checks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('zegt van het voorbeeld dat het verzonnen is', () => {
    const text = textOf({ ...paper('rapport'), isSample: true });
    expect(text).toContain('Voorbeeld van een raadsrapport moties VNG');
    expect(text).toContain('de moties in dit rapport zijn verzonnen');
  });
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
