/** Light or dark, as the user chose or else as the system says. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/**
 * Sets `data-theme` on the root element and keeps it right when the system changes.
 * @returns Stops following the system.
 */
export function followTheme(choice: ThemeChoice, root: HTMLElement): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    root.dataset.theme = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice;
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
