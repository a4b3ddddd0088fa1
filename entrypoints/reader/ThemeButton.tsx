import type { ThemeChoice } from '../../components/theme/theme';
import { Button } from '../../components/ui/Button';
import type { IconName } from '../../components/ui/icons';
import { type MessageKey, t } from '../../components/words/messages';

const NEXT: Record<ThemeChoice, { next: ThemeChoice; icon: IconName; label: MessageKey }> = {
  system: { next: 'light', icon: 'system', label: 'themeSystem' },
  light: { next: 'dark', icon: 'light', label: 'themeLight' },
  dark: { next: 'system', icon: 'dark', label: 'themeDark' },
};

type ThemeButtonProps = { theme: ThemeChoice; onChange: (theme: ThemeChoice) => void };

/** Says what is chosen now; a click takes the next. */
export function ThemeButton({ theme, onChange }: ThemeButtonProps) {
  const { next, icon, label } = NEXT[theme];
  return (
    <Button label={t(label)} icon={icon} variant="subtle" iconOnly onClick={() => onChange(next)} />
  );
}
