import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActiveTab } from '../../../components/browser/active-tab';
import { kindOfTab, type TabKind } from '../../../entrypoints/popup/tab-kind';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const READER = fakeBrowser.runtime.getURL('/reader.html');
const AGENDA = { kind: 'agenda', said: null } as const;

/** What a script in the tab would find; null for a tab that lets no script in. */
function contentTypeIs(type: string | null): void {
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    if (type === null) throw new Error('no script may look');
    return [{ frameId: 0, documentId: '', result: type }];
  });
}

describe('wat er in het venster over het tabblad staat', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each<{ name: string; url: string | null; type?: string | null; kind: TabKind }>([
    {
      name: 'een pdf, naar haar adres',
      url: 'https://gemeente.example/Moties.PDF?versie=2#page=3',
      type: null,
      kind: { kind: 'pdf', url: 'https://gemeente.example/Moties.PDF?versie=2' },
    },
    {
      name: 'een pdf, naar wat er geladen is',
      url: 'https://vng.nl/download/12',
      type: 'application/pdf',
      kind: { kind: 'pdf', url: 'https://vng.nl/download/12' },
    },
    {
      name: 'een pagina die over pdf gaat, maar er geen is',
      url: 'https://vng.nl/uitleg.pdf-bestanden',
      type: 'text/html',
      kind: { kind: 'other' },
    },
    { name: 'een bestand op deze computer', url: 'file:///moties.pdf', kind: { kind: 'file' } },
    { name: 'een pagina van de browser', url: 'about:config', kind: { kind: 'browser' } },
    { name: 'een tabblad dat niets zegt', url: null, kind: { kind: 'browser' } },
    {
      name: 'een bestand van de computer in de lezer',
      url: `${READER}?bestand=${'a'.repeat(64)}`,
      kind: { kind: 'kept' },
    },
    {
      name: 'een document in de lezer',
      url: `${READER}?src=https://vng.nl/moties.pdf#page=2`,
      kind: { kind: 'pdf', url: 'https://vng.nl/moties.pdf' },
    },
  ])('$name', async ({ url, type = 'text/html', kind }) => {
    contentTypeIs(type);
    expect(await kindOfTab({ id: 1, url, facts: null })).toEqual(kind);
  });

  it('een pagina van vng.nl waar iets over bekend is', async () => {
    contentTypeIs('text/html');
    const facts: ActiveTab['facts'] = {
      ...AGENDA,
      motionIds: [],
      documents: [],
      url: 'https://vng.nl/agenda',
    };
    expect(await kindOfTab({ id: 1, url: 'https://vng.nl/agenda', facts })).toEqual({
      kind: 'page',
    });
  });
});
