import { describe, expect, it } from 'vitest';
import type { DocumentFacts, MotionFacts, PageFacts } from '../../../components/messaging/contract';
import { badgesOf } from '../../../entrypoints/overlay.content/badges';
import type { PageLinkPlace, PageRead } from '../../../entrypoints/overlay.content/page';

const motion = (id: string): MotionFacts => ({
  id,
  title: id,
  submitters: ['Deventer'],
  isOwn: true,
  standing: {
    kind: 'aangenomen',
    parts: [],
    words: 'aangenomen met 95%',
    date: '2024-06-26',
    elsewhere: null,
  },
  hasWarnings: false,
  source: { title: 'Uitslagen', url: null, page: null },
});
const naming = (block: number, ...motionIds: string[]) => ({ block, start: 0, end: 5, motionIds });
const link = (url: string, block: number, isPromising: boolean): PageLinkPlace => ({
  url,
  words: 'Verantwoording moties',
  block,
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
  own: 0,
  ownNames: [],
  proposals: {},
});

const badgesFor = (facts: Partial<PageFacts>, links: PageLinkPlace[] = []): string[] => {
  const content = { url: null, title: '', containers: [], blocks: [] };
  const page: PageRead = { kind: 'uitslagen', content, blocks: [], places: [], links };
  const settings: PageFacts['settings'] = {
    gemeenten: [],
    showOverlays: true,
    showSummaryButton: true,
    theme: 'system',
    language: 'nl',
  };
  const unread: DocumentFacts = { url, state: 'unread' };
  const all: PageFacts = {
    ...{ settings, namings: [], motions: [], documents: [], page: unread },
    ...facts,
  };
  return badgesOf(page, all).map((badge) =>
    badge.kind === 'motion'
      ? `${badge.block}: ${badge.motions.map(({ id }) => id).join('+')}`
      : `${badge.block}: ${badge.document.state}`,
  );
};
const url = 'https://vng.nl/a.pdf';

describe('a page gets a badge', () => {
  it.each([
    {
      name: 'for each motion that a block names, once',
      facts: {
        namings: [naming(2, 'pont'), naming(2, 'pont'), naming(0, 'bankjes')],
        motions: [motion('pont'), motion('bankjes')],
      },
      links: [],
      badges: ['0: bankjes', '2: pont'],
    },
    {
      name: 'for both motions of one title together',
      facts: { namings: [naming(1, 'a', 'b')], motions: [motion('a'), motion('b')] },
      links: [],
      badges: ['1: a+b'],
    },
    {
      name: 'for a document that may hold motions and was not read',
      facts: { documents: [{ url, state: 'unread' as const }] },
      links: [link(url, 3, true)],
      badges: ['3: unread'],
    },
    {
      name: 'not for any other document',
      facts: { documents: [{ url, state: 'unread' as const }] },
      links: [link(url, 3, false)],
      badges: [],
    },
    {
      name: 'for a document that turned out to hold motions, whatever its words',
      facts: { documents: [read(url, 23)] },
      links: [link(url, 3, false)],
      badges: ['3: read'],
    },
    {
      name: 'not for a document that was read and holds none',
      facts: { documents: [read(url, 0)] },
      links: [link(url, 3, true)],
      badges: [],
    },
    {
      name: 'for the motion and not for its own paper, in one block',
      facts: {
        namings: [naming(3, 'pont')],
        motions: [motion('pont')],
        documents: [{ url, state: 'unread' as const }],
      },
      links: [link(url, 3, true)],
      badges: ['3: pont'],
    },
    {
      name: 'that tells why a document could not be read',
      facts: { documents: [{ url, state: 'failed' as const, code: 'not-found' as const }] },
      links: [link(url, 3, false)],
      badges: ['3: failed'],
    },
  ])('$name', ({ facts, links, badges }) => {
    expect(badgesFor(facts, links)).toEqual(badges);
  });
});
