/**
 * What the organisation fixed for its people, by a policy of the browser. It goes before what the
 * user chose, and is never stored: when the policy goes, the user's own choice is back.
 */
import { z } from 'zod';
import {
  currentGemeenten,
  findGemeenteByCode,
  findGemeenteByName,
  REGISTER_DATE,
} from '../motions/gemeenten/register';
import { type Settings, settingsSchema } from './settings';

/** What people make of the tool themselves is not for a policy to fix. */
const policySettingsSchema = settingsSchema.omit({
  reportTemplate: true,
  reportMadeBy: true,
  remindBackup: true,
  lastBackupAt: true,
});
const managedSchema = policySettingsSchema.partial();
/** The settings that are fixed, with their values; the others are absent. */
export type ManagedSettings = z.infer<typeof managedSchema>;

export type EffectiveSettings = {
  settings: Settings;
  /** Those that the user can not change. */
  managed: (keyof Settings)[];
};

/** A policy is written by hand: a name will do for a code. */
const policySchema = { ...policySettingsSchema.shape, gemeenten: z.array(z.string()) };

/** Those that a code or name stands for now; empty for one that is no gemeente. */
function gemeentenFor(codeOrName: string): string[] {
  const words = codeOrName.trim();
  const gemeente = findGemeenteByCode(words.toLowerCase()) ?? findGemeenteByName(words);
  return gemeente ? currentGemeenten(gemeente.code, REGISTER_DATE) : [];
}

/**
 * @param policy - As the browser gives it, whatever that is.
 * @returns What can be used of it, and a line for the log on each value that can not.
 */
export function readPolicy(policy: unknown): { managed: ManagedSettings; problems: string[] } {
  const values = z.record(z.string(), z.unknown()).safeParse(policy).data ?? {};
  const accepted: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [key, schema] of Object.entries(policySchema)) {
    if (values[key] === undefined) continue;
    const parsed = schema.safeParse(values[key]);
    if (parsed.success) accepted[key] = parsed.data;
    else problems.push(`${key}: ${z.prettifyError(parsed.error)}`);
  }
  const named = z.array(z.string()).safeParse(accepted.gemeenten).data ?? [];
  const unknown = named.filter((name) => gemeentenFor(name).length === 0);
  problems.push(...unknown.map((name) => `gemeenten: "${name}" is no gemeente`));
  const codes = [...new Set(named.flatMap(gemeentenFor))];
  // A list that names none would leave the user with no gemeente and no way to choose one.
  if (codes.length > 0) accepted.gemeenten = codes;
  else delete accepted.gemeenten;
  return { managed: managedSchema.parse(accepted), problems };
}

/** The user's choices with those of the organisation over them. */
export function withManaged(chosen: Settings, fixed: ManagedSettings): EffectiveSettings {
  const managed = policySettingsSchema.keyof().options.filter((key) => fixed[key] !== undefined);
  return { settings: settingsSchema.parse({ ...chosen, ...fixed }), managed };
}
