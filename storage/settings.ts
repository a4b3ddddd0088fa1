/** What the user chose. Settings never chosen have their default, and are not stored. */
import { z } from 'zod';
import { reportTemplateSchema } from '../motions/clerk';
import { gemeenteCodeSchema } from '../motions/model';
import { listed } from './checked';
import type { MotievolgerDatabase } from './database';
import { withStorageErrors } from './errors';
import type { SetAside } from './records';

export const settingsSchema = z.strictObject({
  /** The user's own gemeenten, in the order of choosing. */
  gemeenten: z.array(gemeenteCodeSchema),
  openPdfsInReader: z.boolean(),
  /** Badges beside the motions and documents that pages of vng.nl name. */
  showOverlays: z.boolean(),
  /** The button at the edge of those pages. */
  showSummaryButton: z.boolean(),
  /** Pages of vng.nl with motions are read in when they are visited. */
  readPagesOnVisit: z.boolean(),
  /** Keys of one character in the reader: they bother who speaks to the computer. */
  singleKeys: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['nl', 'en']),
  /** The house style of reports for the council. */
  reportTemplate: reportTemplateSchema,
  /** Who makes those reports, as printed in them; empty leaves it out. */
  reportMadeBy: z.string(),
  /** A word when notes changed and the last backup is long ago. */
  remindBackup: z.boolean(),
  /** Null when there never was one. */
  lastBackupAt: z.iso.datetime().nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Opening PDFs changes what the browser does, so it waits for the user's word. */
export const DEFAULT_SETTINGS: Settings = {
  gemeenten: [],
  openPdfsInReader: false,
  showOverlays: true,
  showSummaryButton: true,
  readPagesOnVisit: true,
  singleKeys: true,
  theme: 'system',
  language: 'nl',
  reportTemplate: {},
  reportMadeBy: '',
  remindBackup: true,
  lastBackupAt: null,
};

const { shape } = settingsSchema;
export const settingRowSchema = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('gemeenten'), value: shape.gemeenten }),
  z.strictObject({ key: z.literal('openPdfsInReader'), value: shape.openPdfsInReader }),
  z.strictObject({ key: z.literal('showOverlays'), value: shape.showOverlays }),
  z.strictObject({ key: z.literal('showSummaryButton'), value: shape.showSummaryButton }),
  z.strictObject({ key: z.literal('readPagesOnVisit'), value: shape.readPagesOnVisit }),
  z.strictObject({ key: z.literal('singleKeys'), value: shape.singleKeys }),
  z.strictObject({ key: z.literal('theme'), value: shape.theme }),
  z.strictObject({ key: z.literal('language'), value: shape.language }),
  z.strictObject({ key: z.literal('reportTemplate'), value: shape.reportTemplate }),
  z.strictObject({ key: z.literal('reportMadeBy'), value: shape.reportMadeBy }),
  z.strictObject({ key: z.literal('remindBackup'), value: shape.remindBackup }),
  z.strictObject({ key: z.literal('lastBackupAt'), value: shape.lastBackupAt }),
]);

/** A damaged setting is set aside and has its default; the others keep their value. */
export function loadSettings(
  database: MotievolgerDatabase,
): Promise<{ settings: Settings; setAside: SetAside[] }> {
  return withStorageErrors(async () => {
    const rows = await database.settings.toArray();
    const { records, setAside } = await listed(database, 'settings', settingRowSchema, rows);
    const chosen = Object.fromEntries(records.map(({ key, value }) => [key, value]));
    return { settings: settingsSchema.parse({ ...DEFAULT_SETTINGS, ...chosen }), setAside };
  });
}

/** Changes the settings in `patch` and no others, so that two tabs do not undo each other's. */
export async function saveSettings(
  database: MotievolgerDatabase,
  patch: Partial<Settings>,
): Promise<void> {
  const changes = Object.entries(settingsSchema.partial().parse(patch));
  const rows = changes.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
  return withStorageErrors(async () => {
    await database.settings.bulkPut(rows);
  });
}
