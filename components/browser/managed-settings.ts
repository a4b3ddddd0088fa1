/** Asks the browser for the policy of the organisation, and lays it over what the user chose. */
import { browser } from 'wxt/browser';
import type { MotievolgerDatabase } from '../../storage/database';
import {
  type EffectiveSettings,
  type ManagedSettings,
  readPolicy,
  withManaged,
} from '../../storage/managed-settings';
import type { SetAside } from '../../storage/records';
import { loadSettings } from '../../storage/settings';

const reported = new Set<string>();

function report(problems: readonly string[]): void {
  for (const problem of problems) {
    if (reported.has(problem)) continue;
    reported.add(problem);
    console.warn(`Motievolger, value in the policy ignored: ${problem}`);
  }
}

/**
 * What the policy fixes; nothing where there is none. Wrong values are reported to the console, once
 * in the life of a page.
 */
export async function loadManagedSettings(): Promise<ManagedSettings> {
  // Firefox refuses the question when no policy names the extension.
  const policy: unknown = await browser.storage?.managed?.get(null).catch(() => ({}));
  const { managed, problems } = readPolicy(policy);
  report(problems);
  return managed;
}

/** @returns Ends the subscription. */
export function onManagedChange(listener: () => void): () => void {
  const onChanged = (_changes: object, area: string): void => {
    if (area === 'managed') listener();
  };
  browser.storage?.onChanged.addListener(onChanged);
  return () => browser.storage?.onChanged.removeListener(onChanged);
}

/**
 * The settings to go by. In a live query it follows the database; for the policy see
 * {@link onManagedChange}.
 */
export async function loadEffectiveSettings(
  database: MotievolgerDatabase,
): Promise<EffectiveSettings & { setAside: SetAside[] }> {
  const { settings, setAside } = await loadSettings(database);
  // A live query goes on only after promises that Dexie knows.
  const fixed = await Promise.resolve(loadManagedSettings());
  return { ...withManaged(settings, fixed), setAside };
}
