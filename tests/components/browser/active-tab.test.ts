import { expect, it, vi } from 'vitest';
import { documentOfTab, fileOfTab } from '../../../components/browser/active-tab';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://ons${path}` } },
}));

const PDF = 'https://vng.nl/a.pdf';
const READER = 'chrome-extension://ons/reader.html';
const factsOf = (documents: string[]) => ({
  ...{ url: documents[0] ?? '', kind: 'geen' as const, documents, motionIds: [], said: null },
});

it.each([
  { name: 'de lezer', url: `${READER}?src=${PDF}#page=3`, found: PDF },
  {
    name: 'de lezer, met een adres waarin zelf ?src= staat',
    url: `${READER}?src=https://vng.nl/toon?src=b.pdf&c=1`,
    found: 'https://vng.nl/toon?src=b.pdf&c=1',
  },
  {
    name: 'de lezer met het voorbeeld',
    url: `${READER}?src=voorbeeld.pdf`,
    found: 'chrome-extension://ons/voorbeeld.pdf',
  },
  { name: 'de lezer zonder document', url: READER, found: null },
  { name: 'een pdf in de browser', url: `${PDF}#page=3`, documents: [PDF], found: PDF },
  { name: 'een pagina met een link', url: 'https://vng.nl/x', documents: [PDF], found: null },
  { name: 'een ander adres met ?src=', url: `https://vng.nl/x?src=${PDF}`, found: null },
])('het document in $name', ({ url, documents = null, found }) => {
  const facts = documents === null ? null : factsOf(documents);
  expect(documentOfTab({ id: 1, url, facts })).toBe(found);
});

it('het bestand van de computer dat in de lezer staat', () => {
  const id = 'a'.repeat(64);
  expect(fileOfTab({ url: `${READER}?bestand=${id}#page=3` })).toBe(id);
  expect(fileOfTab({ url: `${READER}?src=${PDF}` })).toBeNull();
  expect(fileOfTab({ url: `https://vng.nl/x?bestand=${id}` })).toBeNull();
});
