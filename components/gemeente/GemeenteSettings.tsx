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
    <div>
      <GemeenteCombobox
        chosen={chosen}
        onChoose={(codes) => onChange([...new Set([...chosen, ...codes])])}
      />
      <GemeenteChips
        chosen={chosen}
        onRemove={(code) => onChange(chosen.filter((other) => other !== code))}
      />
    </div>
  );
}
