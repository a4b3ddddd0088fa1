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
 * Nobody waits longer for the browser. Chromium at times never answers when it starts on a busy
 * machine, and everything that goes by the settings would then stand still.
 */
const PATIENCE_MS = 1000;
const listeners = new Set<() => void>();
/** A question that the browser let wait: no second one is asked until it answers. */
let unanswered: Promise<unknown> | null = null;

/** Firefox refuses the question when no policy names the extension. */
const askPolicy = async (): Promise<unknown> =>
  browser.storage?.managed?.get(null).catch(() => ({}));

/** @returns undefined when the browser did not answer in time; who listens hears it when it does. */
async function policyInTime(): Promise<unknown> {
  if (unanswered !== null) return undefined;
  const question = askPolicy();
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  const answer = await Promise.race([question, late]);
  clearTimeout(timer);
  if (answer !== 'late') return answer;
  unanswered = question;
  void question.then(() => {
    unanswered = null;
    for (const listener of listeners) listener();
  });
  return undefined;
}

/**
 * What the policy fixes; nothing where there is none, or where the browser has not said so yet. Wrong
 * values are reported to the console, once in the life of a page.
 */
export async function loadManagedSettings(): Promise<ManagedSettings> {
  const { managed, problems } = readPolicy(await policyInTime());
  report(problems);
  return managed;
}

/** @returns Ends the subscription. */
export function onManagedChange(listener: () => void): () => void {
  const onChanged = (_changes: object, area: string): void => {
    if (area === 'managed') listener();
  };
  browser.storage?.onChanged.addListener(onChanged);
  listeners.add(listener);
  return () => {
    browser.storage?.onChanged.removeListener(onChanged);
    listeners.delete(listener);
  };
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
