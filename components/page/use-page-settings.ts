import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MotievolgerDatabase } from '../../storage/database';
import { StorageError } from '../../storage/errors';
import type { Settings } from '../../storage/settings';
import { followTheme } from '../theme/theme';
import { setMessageLanguage } from '../words/messages';
import { type SettingsView, useSettings } from './use-settings';

/** How the last change went. A failure stays until a change succeeds. */
export type Saving = { state: 'idle' | 'saved' } | { state: 'failed'; error: StorageError };

export type PageSettings = Omit<SettingsView, 'change'> & {
  saving: Saving;
  save: (patch: Partial<Settings>) => void;
};

const SHOWN_MS = 4000;

/** The settings on a page that changes them: the page itself follows theme and language at once. */
export function usePageSettings(database: MotievolgerDatabase | null): PageSettings {
  const { change, ...view } = useSettings(database);
  const { theme, language } = view.settings;
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  setMessageLanguage(language);
  useEffect(() => followTheme(theme, document.documentElement), [theme]);
  // Together with the words themselves: a screen reader would say them in the other language.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (saving.state !== 'saved') return;
    const timer = setTimeout(() => setSaving({ state: 'idle' }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [saving]);

  const changes = useRef(0);
  const save = useCallback(
    (patch: Partial<Settings>) => {
      changes.current += 1;
      const mine = changes.current;
      setSaving({ state: 'idle' });
      change(patch).then(
        // A later change is still on its way: it is not saved by the end of this one.
        () => mine === changes.current && setSaving({ state: 'saved' }),
        (error: unknown) => {
          if (!(error instanceof StorageError)) throw error;
          setSaving({ state: 'failed', error });
        },
      );
    },
    [change],
  );
  return { ...view, saving, save };
}
