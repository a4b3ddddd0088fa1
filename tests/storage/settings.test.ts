import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../../storage/settings';
import { openTestDatabase } from './test-database';

it('a new user has the defaults, and nothing is stored for it', async () => {
  const database = await openTestDatabase();
  expect(await loadSettings(database)).toEqual({ settings: DEFAULT_SETTINGS, setAside: [] });
  expect(await database.settings.count()).toBe(0);
});

it('two tabs that change different settings do not undo each other', async () => {
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

it('a value that no setting can have is not saved', async () => {
  const database = await openTestDatabase();
  await expect(saveSettings(database, { gemeenten: ['Deventer'] })).rejects.toThrow();
  expect((await loadSettings(database)).settings).toEqual(DEFAULT_SETTINGS);
});
