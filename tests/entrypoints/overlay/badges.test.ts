import { describe, expect, it } from 'vitest';
import type { DocumentFacts, MotionFacts, PageFacts } from '../../../components/messaging/facts';
import { badgesOf } from '../../../entrypoints/overlay.content/badges';
import type { PageLinkPlace, PageSeen } from '../../../entrypoints/overlay.content/page';

const motion = (id: string): MotionFacts => ({
  id,
  title: id,
  submitters: [{ name: 'Deventer', gemeente: 'gm0150' }],
  andOthers: false,
  ...{ isOwn: true, isNew: false },
  standing: {
    kind: 'aangenomen',
    parts: [],
    words: 'aangenomen met 95%',
    date: '2024-06-26',
    elsewhere: null,
    correction: null,
  },
  hasWarnings: false,
  isDoubtful: false,
  source: { title: 'Uitslagen', url: null, page: null },
});
const naming = (block: number, ...motionIds: string[]) => ({ block, start: 0, end: 5, motionIds });
const link = (url: string, block: number, isPromising: boolean): PageLinkPlace => ({
  url,
  words: 'Verantwoording moties',
  block,
  end: 20,
  isPromising,
});
const read = (url: string, motions: number): DocumentFacts => ({
  ...{
    url,
    state: 'read',
    documentId: 'a',
    title: '',
    kind: 'verantwoording',
    doubts: [],
    motions,
  },
  ownCount: 0,
  ownNames: [],
  proposals: {},
});

const badgesFor = (
  facts: Partial<PageFacts>,
  links: PageLinkPlace[] = [],
  blocks: string[] = [],
): string[] => {
  const content = { url: null, title: '', containers: [], blocks: [] };
  const page: PageSeen = { content, blocks, places: [], links };
  const settings: PageFacts['settings'] = {
    gemeenten: [],
    showOverlays: true,
    showSummaryButton: true,
    readPagesOnVisit: true,
    theme: 'system',
    language: 'nl',
  };
  const unread: DocumentFacts = { url, state: 'unread' };
  const all: PageFacts = {
    ...{ settings, kind: 'uitslagen', namings: [], motions: [], documents: [], page: unread },
    shown: null,
    ...facts,
  };
  return badgesOf(page, all).map((badge) =>
    badge.kind === 'motion'
      ? `${badge.block}: ${badge.motions.map(({ id }) => id).join('+')}`
      : `${badge.block}: ${badge.document.state}`,
  );
};
const url = 'https://vng.nl/a.pdf';

describe('een pagina krijgt een teken', () => {
  it.each([
    {
      name: 'voor elke motie die een blok noemt, één keer',
      facts: {
        namings: [naming(2, 'pont'), naming(2, 'pont'), naming(0, 'bankjes')],
        motions: [motion('pont'), motion('bankjes')],
      },
      links: [],
      badges: ['0: bankjes', '2: pont'],
    },
    {
      name: 'voor beide moties met één titel samen',
      facts: { namings: [naming(1, 'a', 'b')], motions: [motion('a'), motion('b')] },
      links: [],
      badges: ['1: a+b'],
    },
    {
      name: 'voor een document dat moties kan bevatten en niet gelezen is',
      facts: { documents: [{ url, state: 'unread' as const }] },
      links: [link(url, 3, true)],
      badges: ['3: unread'],
    },
    {
      name: 'niet voor een ander document',
      facts: { documents: [{ url, state: 'unread' as const }] },
      links: [link(url, 3, false)],
      badges: [],
    },
    {
      name: 'voor een document dat moties bleek te bevatten, wat er ook bij staat',
      facts: { documents: [read(url, 23)] },
      links: [link(url, 3, false)],
      badges: ['3: read'],
    },
    {
      name: 'niet voor een gelezen document zonder moties',
      facts: { documents: [read(url, 0)] },
      links: [link(url, 3, true)],
      badges: [],
    },
    {
      name: 'voor de motie en niet voor haar eigen stuk, in één blok',
      facts: {
        namings: [naming(3, 'pont')],
        motions: [motion('pont')],
        documents: [{ url, state: 'unread' as const }],
      },
      links: [link(url, 3, true)],
      badges: ['3: pont'],
    },
    {
      name: 'dat zegt waarom een document niet gelezen kon worden',
      facts: { documents: [{ url, state: 'failed' as const, code: 'not-found' as const }] },
      links: [link(url, 3, false)],
      badges: ['3: failed'],
    },
  ])('$name', ({ facts, links, badges }) => {
    expect(badgesFor(facts, links)).toEqual(badges);
  });
});

it('een stuk op een andere regel dan de motie krijgt een eigen teken', () => {
  const blocks = ['Pont\nDe verantwoording over moties'];
  const facts = {
    namings: [{ block: 0, start: 0, end: 4, motionIds: ['pont'] }],
    motions: [motion('pont')],
    documents: [{ url, state: 'unread' as const }],
  };
  expect(badgesFor(facts, [link(url, 0, true)], blocks)).toEqual(['0: pont', '0: unread']);
});
