import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../storage/migrations/migrations';
import { findNote } from '../../storage/notes';
import { loadSettings } from '../../storage/settings';
import { listDocuments, listMotions, loadReading } from '../../storage/views/queries';
import { version1, version1Facts } from '../fixtures/database/version-1';
import { profileWith } from './raw-database';
import { openTestDatabase } from './test-database';

describe.each([{ name: 'version 1', raw: version1, facts: version1Facts }])(
  'a database of $name opens with',
  ({ raw, facts }) => {
    const open = async () => openTestDatabase(await profileWith(raw));

    it('its documents and motions', async () => {
      const database = await open();
      const documents = await listDocuments(database);
      expect(documents.records.map(({ id }) => id)).toEqual([facts.documentId]);
      expect(documents.setAside).toEqual([]);
      const motions = await listMotions(database);
      expect(motions.records.map(({ id }) => id)).toEqual([facts.motionId]);
      expect(motions.setAside).toEqual([]);
    });

    it('all that was read', async () => {
      const { reading, setAside } = await loadReading(await open(), facts.documentId);
      expect(reading?.motions).toEqual([facts.motion]);
      expect(setAside).toEqual([]);
    });

    it('the notes', async () => {
      const { records } = await findNote(await open(), facts.motionId);
      expect(records).toMatchObject([{ text: facts.note }]);
    });

    it('the settings', async () => {
      const { settings, setAside } = await loadSettings(await open());
      expect(settings).toMatchObject(facts.settings);
      expect(setAside).toEqual([]);
    });

    it('what was set aside', async () => {
      const database = await open();
      expect(await database.setAside.count()).toBe(raw.records.setAside.length);
    });
  },
);

it('every version has its file and its place in the list', () => {
  const files = readdirSync(new URL('../../storage/migrations', import.meta.url));
  const numbers = files.flatMap((file) => /^version-(\d+)\.ts$/.exec(file)?.[1] ?? []).map(Number);
  const listed = MIGRATIONS.map(({ version }) => version);
  expect(listed).toEqual(numbers.toSorted((one, other) => one - other));
});
