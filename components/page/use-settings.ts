import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import {
  type EffectiveSettings,
  type ManagedSettings,
  withManaged,
} from '../../storage/managed-settings';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  type Settings,
  saveSettings,
} from '../../storage/settings';
import { loadManagedSettings, onManagedChange } from '../browser/managed-settings';
import { usePendingSettings } from './pending-settings';
import { useLiveView } from './use-live-view';

export type SettingsView = EffectiveSettings & {
  /** False until the first answer of the database and of the policy: the defaults stand in. */
  ready: boolean;
  /**
   * Saves at once. What the organisation fixed is left alone.
   * @throws {StorageError}
   */
  change: (patch: Partial<Settings>) => Promise<void>;
};

function useManagedSettings(): ManagedSettings | null {
  const [fixed, setFixed] = useState<ManagedSettings | null>(null);
  useEffect(() => {
    let newest = 0;
    const load = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      const loaded = await loadManagedSettings();
      if (mine === newest) setFixed(loaded);
    };
    void load();
    const stop = onManagedChange(() => void load());
    return () => {
      newest += 1;
      stop();
    };
  }, []);
  return fixed;
}

/** Another window may have chosen otherwise at once: after that long the database is believed. */
const ANSWERED_MS = 5000;

/**
 * The settings to go by, again whenever they change, from any tab or by a policy.
 * @param database - null when nothing can be stored: choices then hold in this window only.
 */
export function useSettings(database: MotievolgerDatabase | null): SettingsView {
  const fixed = useManagedSettings();
  const [unsaved, setUnsaved] = useState(DEFAULT_SETTINGS);
  const live = useLiveView(
    async () => (database ? (await loadSettings(database)).settings : null),
    database,
  );
  const stored = live.state === 'ready' ? (live.result ?? unsaved) : unsaved;
  const { values, add, drop } = usePendingSettings(stored);
  // The same object as long as nothing changes: whole lists are computed from it.
  const effective = useMemo(
    () => withManaged({ ...stored, ...values }, fixed ?? {}),
    [stored, values, fixed],
  );

  const change = useCallback(
    async (patch: Partial<Settings>) => {
      const free: Partial<Settings> = { ...patch };
      for (const key of effective.managed) delete free[key];
      if (!database) {
        setUnsaved((now) => ({ ...now, ...free }));
        return;
      }
      add(free);
      try {
        await saveSettings(database, free);
        setTimeout(() => drop(free), ANSWERED_MS);
      } catch (error) {
        drop(free);
        throw error;
      }
    },
    [database, effective],
  );
  const answered = database === null || live.state !== 'loading';
  return { ...effective, ready: fixed !== null && answered, change };
}
