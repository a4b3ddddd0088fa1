import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../storage/database';
import {
  type EffectiveSettings,
  loadManagedSettings,
  type ManagedSettings,
  onManagedChange,
  withManaged,
} from '../storage/managed-settings';
import { DEFAULT_SETTINGS, loadSettings, type Settings, saveSettings } from '../storage/settings';
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
  const chosen = live.state === 'ready' ? (live.result ?? unsaved) : unsaved;
  const { settings, managed } = withManaged(chosen, fixed ?? {});
  const fixedKeys = managed.join();

  const change = useCallback(
    async (patch: Partial<Settings>) => {
      const own: Partial<Settings> = { ...patch };
      for (const key of managed) delete own[key];
      if (database) await saveSettings(database, own);
      else setUnsaved((now) => ({ ...now, ...own }));
    },
    [database, fixedKeys],
  );
  const answered = database === null || live.state !== 'loading';
  return { settings, managed, ready: fixed !== null && answered, change };
}
