// Live queries look for the browser's own IndexedDB, whatever database they query.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  loadEffectiveSettings,
  loadManagedSettings,
  onManagedChange,
} from '../../../components/browser/managed-settings';
import { observe } from '../../../storage/observe';
import { DEFAULT_SETTINGS, saveSettings } from '../../../storage/settings';
import { openTestDatabase } from '../../storage/test-database';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
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

describe('een browser die over het beleid zwijgt', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('houdt niemand op, en zijn late antwoord geldt alsnog', async () => {
    const silence = Promise.withResolvers<void>();
    const answer = fakeBrowser.storage.managed.get.bind(fakeBrowser.storage.managed);
    const ask = vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => {
      await silence.promise;
      return answer(null);
    });
    await fakeBrowser.storage.managed.set({ theme: 'dark' });
    const listener = vi.fn();
    const stop = onManagedChange(listener);

    const first = loadManagedSettings();
    await vi.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual({});
    // Nobody waits a second time for the same silence.
    expect(await loadManagedSettings()).toEqual({});
    expect(ask).toHaveBeenCalledTimes(1);
    expect(listener).not.toHaveBeenCalled();

    silence.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(await loadManagedSettings()).toEqual({ theme: 'dark' });
    stop();
  });
});
