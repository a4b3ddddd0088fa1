// Live queries look for the browser's own IndexedDB, whatever database they query.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadEffectiveSettings, onManagedChange, readPolicy } from '../../storage/managed-settings';
import { observe } from '../../storage/observe';
import { DEFAULT_SETTINGS, saveSettings } from '../../storage/settings';
import { openTestDatabase } from './test-database';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

describe('wat de organisatie instelt', () => {
  it.each([
    { name: 'geen beleid stelt niets in', policy: undefined, managed: {}, problems: 0 },
    { name: 'een leeg beleid stelt niets in', policy: {}, managed: {}, problems: 0 },
    {
      name: 'een gemeente mag met haar code of haar naam genoemd worden',
      policy: { gemeenten: ['gm0150', 'Enschede'] },
      managed: { gemeenten: ['gm0150', 'gm0153'] },
      problems: 0,
    },
    {
      name: 'dezelfde gemeente telt één keer, ook met hoofdletters en spaties',
      policy: { gemeenten: ['GM0150', ' deventer '] },
      managed: { gemeenten: ['gm0150'] },
      problems: 0,
    },
    {
      name: 'een opgeheven gemeente staat voor haar opvolger',
      policy: { gemeenten: ['Weesp'] },
      managed: { gemeenten: ['gm0363'] },
      problems: 0,
    },
    {
      name: 'een onbekende gemeente valt weg en de bekende blijft',
      policy: { gemeenten: ['Deventer', 'Atlantis'] },
      managed: { gemeenten: ['gm0150'] },
      problems: 1,
    },
    {
      name: 'zonder één bekende gemeente kiest de gebruiker zelf',
      policy: { gemeenten: ['Atlantis'] },
      managed: {},
      problems: 1,
    },
    {
      name: 'een verkeerde waarde valt weg en de andere gelden',
      policy: { theme: 'paars', language: 'en', showOverlays: 'ja', openPdfsInReader: true },
      managed: { language: 'en', openPdfsInReader: true },
      problems: 2,
    },
    {
      name: 'wat Motievolger niet kent, doet niets',
      policy: { startpagina: 'https://gemeente.example', showSummaryButton: false },
      managed: { showSummaryButton: false },
      problems: 0,
    },
    {
      name: 'een beleid dat geen lijst is, stelt niets in',
      policy: 'aan',
      managed: {},
      problems: 0,
    },
  ])('$name', ({ policy, managed, problems }) => {
    const read = readPolicy(policy);
    expect(read.managed).toEqual(managed);
    expect(read.problems).toHaveLength(problems);
  });
});

describe('de instellingen die gelden', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  it('zijn die van de organisatie, en voor de rest die van de gebruiker', async () => {
    await fakeBrowser.storage.managed.set({ theme: 'dark', gemeenten: ['Deventer'] });
    const database = await openTestDatabase();
    await saveSettings(database, { theme: 'light', language: 'en' });
    expect(await loadEffectiveSettings(database)).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark', language: 'en', gemeenten: ['gm0150'] },
      managed: ['gemeenten', 'theme'],
      setAside: [],
    });
  });

  it('zijn die van de gebruiker in een browser zonder beleid', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
    const database = await openTestDatabase();
    await saveSettings(database, { theme: 'dark' });
    expect(await loadEffectiveSettings(database)).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      managed: [],
    });
  });

  it('melden een verkeerde waarde één keer', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await fakeBrowser.storage.managed.set({ language: 'fy' });
    const database = await openTestDatabase();
    await loadEffectiveSettings(database);
    await loadEffectiveSettings(database);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('volgen een keuze in een ander tabblad', async () => {
    const database = await openTestDatabase();
    const themes: string[] = [];
    const dark = Promise.withResolvers<void>();
    const stop = observe(() => loadEffectiveSettings(database)).subscribe(({ settings }) => {
      themes.push(settings.theme);
      if (themes.length === 1) void saveSettings(database, { theme: 'dark' });
      else dark.resolve();
    }, dark.reject);
    await dark.promise;
    stop();
    expect(themes).toEqual(['system', 'dark']);
  });

  it('melden een ander beleid, en niets anders, tot niemand meer luistert', async () => {
    const listener = vi.fn();
    const stop = onManagedChange(listener);
    await fakeBrowser.storage.local.set({ theme: 'dark' });
    expect(listener).not.toHaveBeenCalled();
    await fakeBrowser.storage.managed.set({ theme: 'dark' });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await fakeBrowser.storage.managed.set({ theme: 'light' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
