import { describe, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../components/messaging/facts';
import { documentText } from '../../../components/words/document-words';

const url = 'https://vng.nl/verantwoording.pdf';
const read = (motions: number, ownNames: string[], ownCount = ownNames.length): DocumentFacts => ({
  ...{ url, state: 'read', documentId: 'a'.repeat(64), title: 'Verantwoording' },
  ...{ kind: 'verantwoording', proposals: {}, doubts: [], motions, ownCount, ownNames },
});

describe('wat er van een document staat', () => {
  it.each<{ name: string; facts: DocumentFacts; words: string }>([
    { name: 'nog niet gelezen', facts: { url, state: 'unread' }, words: 'Lees in' },
    {
      name: 'net begonnen',
      facts: { url, state: 'reading', page: 0, pages: 0 },
      words: 'Wordt opgehaald',
    },
    {
      name: 'halverwege',
      facts: { url, state: 'reading', page: 4, pages: 27 },
      words: 'Lezen: pagina 4 van 27',
    },
    {
      name: 'niet gelukt',
      facts: { url, state: 'failed', code: 'not-found' },
      words: 'Dit document is niet gevonden',
    },
    { name: 'zonder moties', facts: read(0, []), words: 'Geen moties' },
    { name: 'één motie', facts: read(1, []), words: '1 motie' },
    {
      name: 'van één eigen gemeente',
      facts: read(23, ['Deventer'], 2),
      words: '23 moties, 2 van Deventer',
    },
    {
      name: 'van drie eigen gemeenten',
      facts: read(23, ['Almere', 'Deventer', 'Enschede']),
      words: '23 moties, 3 van Almere, Deventer en Enschede',
    },
  ])('$name', ({ facts, words }) => {
    expect(documentText(facts)).toContain(words);
  });
});
