import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings';

type Choices = Partial<Settings>;

/** The choices that `drops` does not name; the same object when it names none. */
function without(choices: Choices, drops: (key: string, value: unknown) => boolean): Choices {
  const kept = Object.entries(choices).filter(([key, value]) => !drops(key, value));
  return kept.length === Object.keys(choices).length ? choices : Object.fromEntries(kept);
}

/** What is still open when the database says `stored`: a later choice than it knows stays. */
export const withoutAnswered = (choices: Choices, stored: Settings): Choices =>
  without(
    choices,
    (key, value) => JSON.stringify(value) === JSON.stringify(Reflect.get(stored, key)),
  );

/** What is still open when `patch` is taken back: a later choice for the same setting stays. */
export const withoutPatch = (choices: Choices, patch: Choices): Choices =>
  without(choices, (key, value) => Object.hasOwn(patch, key) && Reflect.get(patch, key) === value);

export type PendingSettings = {
  values: Choices;
  add: (patch: Choices) => void;
  drop: (patch: Choices) => void;
};

/**
 * Changes that the database has not answered yet. Without them a switch would jump back for a
 * moment, say so to a screen reader, and lose the place on the keyboard.
 */
export function usePendingSettings(stored: Settings): PendingSettings {
  const [values, setValues] = useState<Choices>({});
  const add = useCallback((patch: Choices) => setValues((now) => ({ ...now, ...patch })), []);
  const drop = useCallback((patch: Choices) => setValues((now) => withoutPatch(now, patch)), []);
  useEffect(() => setValues((now) => withoutAnswered(now, stored)), [stored]);
  return { values, add, drop };
}
