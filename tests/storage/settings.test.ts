import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../../storage/settings';
import { openTestDatabase } from './test-database';

it('een nieuwe gebruiker heeft de gewone instellingen, zonder dat er iets bewaard is', async () => {
  const database = await openTestDatabase();
  expect(await loadSettings(database)).toEqual({ settings: DEFAULT_SETTINGS, setAside: [] });
  expect(await database.settings.count()).toBe(0);
});

it('twee tabbladen die verschillende instellingen veranderen, draaien elkaar niet terug', async () => {
  const database = await openTestDatabase();
  await Promise.all([
    saveSettings(database, { gemeenten: ['gm0150', 'gm0153'] }),
    saveSettings(database, { theme: 'dark' }),
  ]);
  const { settings } = await loadSettings(database);
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    gemeenten: ['gm0150', 'gm0153'],
    theme: 'dark',
  });
});

it('een waarde die een instelling niet kan hebben, wordt niet bewaard', async () => {
  const database = await openTestDatabase();
  await expect(saveSettings(database, { gemeenten: ['Deventer'] })).rejects.toThrow();
  expect((await loadSettings(database)).settings).toEqual(DEFAULT_SETTINGS);
});
