import { describe, expect, it } from 'vitest';
import { readProposal } from '../../../motions/reading/proposal';
import { KEPT, PARTED, SETTLED, TIED, UNSAID } from './board-wordings-data';
import { HANGING, LATER, MEANWHILE, OFFICIAL, SENTENCES } from './clause-wordings-data';
import {
  CONDITIONAL,
  DENIED,
  INTENDED,
  MIXED,
  ORDINARY,
  POSTPONED,
  PRINTED,
} from './proposal-wordings-data';

const codes = (text: string, account?: string): string[] =>
  readProposal(text, account).warnings.map((warning) => warning.code);

describe.each([
  {
    kind: 'aanhouden',
    texts: [
      'Aanhouden',
      'aanhouden.',
      'AANHOUDEN',
      'De motie aan te houden',
      'De motie langer aan te houden.',
      'Langer aanhouden',
      'Aangehouden',
      'De motie blijft aangehouden',
      'De motie blijft staan',
      'Motie open houden',
      'Het bestuur stelt voor de motie aan te houden.',
      'Wij stellen voor: houden we deze motie aan',
      'Aanhouden tot de Najaars ALV 2025',
      'Aanhouden totdat de uitkomst bekend is',
      'Aanhouden in afwachting van het kabinetsbesluit',
      'niet als afgedaan te beschouwen maar aan te houden',
      'De motie niet afdoen, maar aanhouden',
      'nog niet afdoen',
      'De motie nog niet als afgedaan te beschouwen',
      'Aanhouden (nog niet als afgedaan te beschouwen)',
      'Aanhouden, omdat de gesprekken nog niet zijn afgerond',
      'Aan\u00a0te\nhouden',
      'Aan-\nhouden',
      'Wij houden de motie dan ook aan',
      'Wij doen de motie nog niet af',
      'Aanhouden als onderdeel van de lobby',
      'Aanhouden. De motie is nog niet afgedaan.',
    ],
  },
  {
    kind: 'afdoen',
    texts: [
      'Als afgedaan te beschouwen',
      'Als afgedaan beschouwen',
      'De motie als afgedaan te beschouwen',
      'De motie te beschouwen als afgedaan',
      'Afdoen',
      'De motie af te doen.',
      'Uitgevoerd',
      'De motie is uitgevoerd',
      'Motie is afgehandeld',
      'Als voldaan beschouwen',
      'Afgerond',
      'Afgedaan',
      'De motie is uitgevoerd en kan als afgedaan worden beschouwd',
      'niet langer aan te houden',
      'De motie niet langer aanhouden',
      'Niet aanhouden maar afdoen',
      'Zonder voorbehoud afdoen',
      'Af-\ndoen',
      'Er is geen reden de motie langer aan te houden',
      'De motie niet meer aan te houden en als afgedaan te beschouwen',
      'Het bestuur stelt voor om deze motie als afgedaan te beschouwen.',
    ],
  },
  {
    kind: 'deels',
    texts: [
      'Deels afdoen',
      'Gedeeltelijk afdoen',
      'De motie gedeeltelijk als afgedaan te beschouwen',
      'Eerste deel afdoen, tweede deel aanhouden',
      'Dictum 1 afdoen en dictum 2 aanhouden',
      'Onderdeel a als afgedaan te beschouwen en onderdeel b aan te houden',
      'Deels aanhouden, deels afdoen',
      'Aanhouden (dictum 2) en afdoen (dictum 1)',
      'Het eerste punt afdoen; het overige aanhouden',
      'Afdoen (gedeeltelijk)',
      '1. afdoen 2. aanhouden',
      'De motie als gedeeltelijk afgedaan te beschouwen',
      'Voor wat betreft punt 1 en 2 afdoen, punt 3 aanhouden',
    ],
  },
])('$kind, zonder twijfel', ({ kind, texts }) => {
  it.each(texts)('%s', (text) => {
    const { proposal, warnings } = readProposal(text);
    expect(proposal.kind).toBe(kind);
    expect(warnings).toEqual([]);
  });
});

describe('voorwaardelijk', () => {
  it.each([
    'Aanhouden / afdoen',
    'Afdoen dan wel aanhouden',
    'Afdoen of aanhouden',
    'Aanhouden c.q. afdoen',
  ])('%s, zonder dat ergens staat waarvan het afhangt', (text) => {
    const { proposal, warnings } = readProposal(text);
    expect(proposal.kind).toBe('voorwaardelijk');
    expect(warnings.map((warning) => warning.code)).toEqual(['proposal-conditional']);
  });

  it.each([
    'Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)',
    'Afdoen indien het akkoord wordt gesloten',
    'Als afgedaan te beschouwen, mits de ALV instemt',
    'Aanhouden, tenzij het akkoord er is',
    'Afhankelijk van de uitkomst afdoen of aanhouden',
    'Als afgedaan te beschouwen, onder voorbehoud van instemming',
    'Als het akkoord er komt, dan de motie als afgedaan te beschouwen',
    'Afdoen (indien de ALV instemt)',
  ])('%s: daar staat het, of waar het staat', (text) => {
    const { proposal, warnings } = readProposal(text);
    expect(proposal.kind).toBe('voorwaardelijk');
    expect(warnings).toEqual([]);
  });

  it('haalt de voorwaarde aan uit de verantwoording', () => {
    const { proposal, warnings } = readProposal(
      'Aanhouden/Als afgedaan beschouwen (zie verantwoording hiervoor)',
      'Wij overleggen nog, o.a. met het Rijk. Als het overleg slaagt, sturen wij een brief.\n\nAls er een akkoord ligt, stellen wij voor om\nde motie als afgedaan te beschouwen. Zo niet dan stellen wij voor om de motie aan te houden. Wij danken u.',
    );
    expect(proposal.condition).toBe(
      'Als er een akkoord ligt, stellen wij voor om de motie als afgedaan te beschouwen. Zo niet dan stellen wij voor om de motie aan te houden.',
    );
    expect(warnings).toEqual([]);
  });

  it('haalt de voorwaarde aan uit het voorstel als zij daar staat', () => {
    const text = 'Indien de ALV instemt de motie afdoen, anders aanhouden.';
    expect(readProposal(text, 'Als het lukt, doen wij de motie af.').proposal.condition).toBe(text);
  });

  it('zegt het als de voorwaarde nergens staat', () => {
    const { proposal, warnings } = readProposal('Afdoen of aanhouden', 'Er is overleg geweest.');
    expect(proposal).not.toHaveProperty('condition');
    expect(warnings[0]?.reason).toEqual({
      kind: 'proposal-conditional',
      text: 'Afdoen of aanhouden',
    });
  });

  it('laat een voorstel zonder voorwaarde met rust als de verantwoording er een bevat', () => {
    expect(codes('Aanhouden', 'Als er een akkoord komt, is de motie af te doen.')).toEqual([]);
  });
});

describe('nog geen voorstel', () => {
  it.each([
    '',
    ' ',
    'PM',
    'p.m.',
    'P.M',
    'volgt',
    'Volgt nog',
    'nader te bepalen',
    'n.t.b.',
    'ntb',
    '-',
    '–',
    '…',
    '...',
    'n.v.t.',
    'Nog te bepalen',
    'Onbekend',
    'Wordt nagezonden',
  ])('“%s”', (text) => {
    expect(readProposal(text).proposal.kind).toBe('onbekend');
    expect(codes(text)).toEqual(['proposal-missing']);
  });
});

describe('twijfel wordt gezegd', () => {
  it.each([
    { text: 'Zie hierboven', kind: 'onbekend' },
    { text: 'Het bestuur blijft in gesprek', kind: 'onbekend' },
    { text: 'De motie is nog niet uitgevoerd', kind: 'onbekend' },
    {
      text: 'Aanhouden (zie ook motie Goirle, die als afgedaan wordt beschouwd)',
      kind: 'aanhouden',
    },
    { text: 'Aanhouden, en bij de volgende ALV als afgedaan beschouwen', kind: 'aanhouden' },
    { text: 'De motie is deels uitgevoerd. Aanhouden.', kind: 'aanhouden' },
    { text: 'De motie is deels uitgevoerd', kind: 'deels' },
    { text: 'Aanhouden; het eerste deel is al uitgevoerd', kind: 'aanhouden' },
    { text: 'Afdoen, omdat het aanhouden van de motie geen doel meer dient', kind: 'afdoen' },
    { text: 'Aanhouden is niet nodig', kind: 'afdoen' },
    { text: 'Intrekken', kind: 'onbekend' },
    {
      text: 'Als afgedaan te beschouwen, zie ook motie Zwolle die wordt aangehouden',
      kind: 'afdoen',
    },
    { text: 'Motie Zwolle aanhouden, motie Kampen afdoen', kind: 'onbekend' },
    { text: 'Aanhouden afdoen', kind: 'onbekend' },
  ])('$text', ({ text, kind }) => {
    const { proposal, warnings } = readProposal(text);
    expect(proposal.kind).toBe(kind);
    expect(warnings.map((warning) => warning.code)).toEqual(['proposal-unclear']);
    expect(warnings[0]?.reason).toMatchObject({ kind: 'proposal-unclear', text });
  });
});

it('houdt de gedrukte woorden, met enkele spaties', () => {
  expect(readProposal('  De motie\n als\u00a0afgedaan  te beschouwen ').proposal.text).toBe(
    'De motie als afgedaan te beschouwen',
  );
});

describe.each([
  { name: 'gewone woorden', wordings: ORDINARY },
  { name: 'uitgesteld', wordings: POSTPONED },
  { name: 'ontkend', wordings: DENIED },
  { name: 'een voornemen', wordings: INTENDED },
  { name: 'met een voorwaarde', wordings: CONDITIONAL },
  { name: 'gemengd, of iets anders', wordings: MIXED },
  { name: 'anders gedrukt', wordings: PRINTED },
  { name: 'zoals een bestuur aanhoudt', wordings: KEPT },
  { name: 'zoals een bestuur afdoet', wordings: SETTLED },
  { name: 'zoals een bestuur iets laat afhangen', wordings: TIED },
  { name: 'zoals een bestuur een deel afdoet', wordings: PARTED },
  { name: 'zoals een bestuur niets voorstelt', wordings: UNSAID },
  { name: 'zolang iets duurt', wordings: MEANWHILE },
  { name: 'met een voorwaarde in een bijzin', wordings: HANGING },
  { name: 'in hele zinnen', wordings: SENTENCES },
  { name: 'zoals een ambtenaar het schrijft', wordings: OFFICIAL },
  { name: 'met wat voor later is bedoeld', wordings: LATER },
])('$name', ({ wordings }) => {
  it.each(wordings)('%s: %s', (text, expected) => {
    const { proposal, warnings } = readProposal(text);
    const isDoubtful = warnings.some(({ code }) => code === 'proposal-unclear');
    expect(`${proposal.kind}${isDoubtful ? '?' : ''}`).toBe(expected);
  });
});
