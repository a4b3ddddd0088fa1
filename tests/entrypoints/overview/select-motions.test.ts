import { describe, expect, it } from 'vitest';
import {
  type MotionFilters,
  NO_FILTERS,
  type OverviewAddress,
  START,
} from '../../../entrypoints/overview/address';
import {
  activeFilters,
  countWork,
  narrowGroups,
  selectMotions,
  WORK,
} from '../../../entrypoints/overview/select-motions';
import { followed } from './motions';

const MOTIONS = [
  followed('Warmte voor iedereen', { subject: 'Energie', isFollowed: true }),
  followed('Bankjes', {
    gemeente: ['Almere', 'gm0034'],
    meeting: '2023-06-14',
    proposal: 'afdoen',
  }),
  followed('Zwemles', {
    gemeente: ['Enschede', 'gm0153'],
    note: 'Vraag in de raad',
    labels: ['zorg'],
  }),
  followed('Appels', { meeting: null, subject: 'Natuur' }),
];
const VIEWER = { own: ['gm0150'], today: '2025-05-01', fresh: new Set<string>() };

const titlesIn = (change: Partial<OverviewAddress>, found: Set<string> | null = null) =>
  narrowGroups(selectMotions(MOTIONS, { ...START, ...change }, VIEWER), found).map(
    ({ key, motions }) => [key, ...motions.map(({ motion }) => motion.title)],
  );
const filtered = (filters: Partial<MotionFilters>) =>
  titlesIn({ filters: { ...NO_FILTERS, ...filters } })
    .flatMap(([, ...titles]) => titles)
    .toSorted();

describe('de lijst in het overzicht', () => {
  it('toont de eigen gemeente eerst, en daarin de laatste ALV eerst', () => {
    expect(titlesIn({})).toEqual([
      ['own', 'Warmte voor iedereen', 'Appels'],
      ['other', 'Zwemles', 'Bankjes'],
    ]);
  });

  it.each([
    { name: 'van een gemeente', filters: { gemeente: 'gm0034' }, titles: ['Bankjes'] },
    {
      name: 'van de eigen gemeente',
      filters: { isOwn: true },
      titles: ['Appels', 'Warmte voor iedereen'],
    },
    {
      name: 'met een stand',
      filters: { standing: 'voorstel-afdoen' as const },
      titles: ['Bankjes'],
    },
    { name: 'van een ALV', filters: { meeting: '2023-06-14' }, titles: ['Bankjes'] },
    { name: 'met een onderwerp', filters: { subject: 'Natuur' }, titles: ['Appels'] },
    { name: 'met een label', filters: { label: 'zorg' }, titles: ['Zwemles'] },
    { name: 'met een notitie', filters: { hasNote: true }, titles: ['Zwemles'] },
    { name: 'die wordt gevolgd', filters: { isFollowed: true }, titles: ['Warmte voor iedereen'] },
    { name: 'met een waarschuwing', filters: { hasWarning: true }, titles: [] },
    {
      name: 'met twee filters tegelijk',
      filters: { isOwn: true, subject: 'Energie' },
      titles: ['Warmte voor iedereen'],
    },
  ])('toont alleen een motie $name', ({ filters, titles }) => {
    expect(filtered(filters)).toEqual(titles);
    expect(activeFilters({ ...NO_FILTERS, ...filters })).toBe(Object.keys(filters).length);
  });

  it('groepeert per ALV, de laatste eerst en zonder ALV achteraan', () => {
    expect(titlesIn({ group: 'alv' }).map(([key]) => key)).toEqual([
      '2024-06-26',
      '2023-06-14',
      '',
    ]);
  });

  it('groepeert per onderwerp, op alfabet en zonder onderwerp achteraan', () => {
    expect(titlesIn({ group: 'onderwerp' }).map(([key]) => key)).toEqual(['Energie', 'Natuur', '']);
  });

  it('sorteert op titel', () => {
    expect(titlesIn({ sort: 'titel', isDescending: false, group: 'gemeente' })).toEqual([
      ['own', 'Appels', 'Warmte voor iedereen'],
      ['other', 'Bankjes', 'Zwemles'],
    ]);
  });

  it('toont alleen wat is gevonden', () => {
    expect(titlesIn({}, new Set(['bankjes']))).toEqual([['other', 'Bankjes']]);
  });
});

describe('wat de eigen moties vragen', () => {
  const work = [
    followed('Blijft open', { proposal: 'aanhouden' }),
    followed('Wordt afgedaan', { proposal: 'afdoen' }),
    followed('Met stemadvies', { proposal: 'afdoen', voteAdvice: 'instemmen' }),
    followed('Met let op', { proposal: 'aanhouden', warning: 'De datum is niet zeker.' }),
    followed('Verworpen', { vote: 'verworpen' }),
    followed('Van Almere', {
      gemeente: ['Almere', 'gm0034'],
      proposal: 'afdoen',
      warning: 'Twijfel',
    }),
  ];
  const shown = (filters: MotionFilters, today: string) =>
    selectMotions(work, { ...START, filters }, { ...VIEWER, today }).flatMap(({ motions }) =>
      motions.map(({ motion }) => motion.title),
    );
  const before = '2025-06-18';
  const after = '2025-06-19';

  it.each([
    {
      kind: 'running' as const,
      today: before,
      titles: ['Blijft open', 'Met let op', 'Met stemadvies', 'Wordt afgedaan'],
    },
    { kind: 'settled' as const, today: before, titles: ['Met stemadvies', 'Wordt afgedaan'] },
    {
      kind: 'advice' as const,
      today: before,
      titles: ['Blijft open', 'Met let op', 'Wordt afgedaan'],
    },
    { kind: 'advice' as const, today: after, titles: [] },
    { kind: 'look' as const, today: before, titles: ['Met let op'] },
  ])('toont en telt bij $kind op $today hetzelfde', ({ kind, today, titles }) => {
    expect(shown(WORK[kind], today)).toEqual(titles);
    expect(countWork(work, { ...VIEWER, today })[kind]).toBe(titles.length);
  });

  it('toont en telt van de nieuwe moties alleen de eigen', () => {
    const fresh = new Set(work.slice(0, 2).map(({ motion }) => motion.id));
    for (const { motion } of work.filter(({ motion }) => motion.title === 'Van Almere')) {
      fresh.add(motion.id);
    }
    const viewer = { ...VIEWER, fresh };
    const shownNew = selectMotions(work, { ...START, filters: WORK.fresh }, viewer);
    expect(shownNew.flatMap(({ motions }) => motions)).toHaveLength(2);
    expect(countWork(work, viewer).fresh).toBe(2);
  });

  it('vraagt geen stemadvies zonder datum van de ALV', () => {
    const undated = [followed('Zonder datum', { accountedAt: null })];
    expect(countWork(undated, { ...VIEWER, today: before })).toEqual({
      ...{ fresh: 0, running: 1, settled: 0, advice: 0, look: 0 },
    });
  });
});
