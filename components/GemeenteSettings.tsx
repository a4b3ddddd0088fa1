import type { GemeenteCode } from '../motions/model';
import { GemeenteChips } from './GemeenteChips';
import { GemeenteCombobox } from './GemeenteCombobox';

export type GemeenteSettingsProps = {
  chosen: readonly GemeenteCode[];
  onChange: (gemeenten: GemeenteCode[]) => void;
};

/** Choosing one's own gemeenten: add in the field, remove at the chip. */
export function GemeenteSettings({ chosen, onChange }: GemeenteSettingsProps) {
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
