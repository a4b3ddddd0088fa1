import { useLayoutEffect, useRef } from 'preact/hooks';
import { findGemeenteByCode } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import { ManagedNote } from '../ui/ManagedNote';
import { t } from '../words/messages';
import { GemeenteChips } from './GemeenteChips';
import { GemeenteCombobox } from './GemeenteCombobox';

export type GemeenteSettingsProps = {
  chosen: readonly GemeenteCode[];
  onChange: (gemeenten: GemeenteCode[]) => void;
  /** Fixed by the organisation: shown, not to be changed. */
  managed?: boolean;
};

/** Choosing one's own gemeenten: add in the field, remove at the chip. */
export function GemeenteSettings({ chosen, onChange, managed = false }: GemeenteSettingsProps) {
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<{ code: GemeenteCode; place: number } | null>(null);
  // The button that was pressed is gone: the focus goes to the one in its place, or to the field.
  useLayoutEffect(() => {
    if (removed.current === null || chosen.includes(removed.current.code)) return;
    const buttons = root.current?.querySelectorAll<HTMLElement>('.chip__remove') ?? [];
    const next = buttons[Math.min(removed.current.place, buttons.length - 1)];
    (next ?? root.current?.querySelector<HTMLElement>('[role="combobox"]'))?.focus();
    removed.current = null;
  }, [chosen]);
  if (managed) {
    return (
      <div>
        <ul class="chips chips--managed" aria-label={t('ownGemeenten')}>
          {chosen.map((code) => (
            <li class="chip chip--managed" key={code}>
              {findGemeenteByCode(code)?.name ?? code}
            </li>
          ))}
        </ul>
        <ManagedNote />
      </div>
    );
  }
  return (
    <div ref={root}>
      <GemeenteCombobox
        chosen={chosen}
        onChoose={(codes) => onChange([...new Set([...chosen, ...codes])])}
      />
      <GemeenteChips
        chosen={chosen}
        onRemove={(code) => {
          removed.current = { code, place: chosen.indexOf(code) };
          onChange(chosen.filter((other) => other !== code));
        }}
      />
    </div>
  );
}
