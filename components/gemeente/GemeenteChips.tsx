import { findGemeenteByCode } from '../../motions/gemeenten/register';
import type { GemeenteCode } from '../../motions/model';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';

export type GemeenteChipsProps = {
  chosen: readonly GemeenteCode[];
  onRemove: (code: GemeenteCode) => void;
};

/** The chosen gemeenten, each with a button that takes it out again. */
export function GemeenteChips({ chosen, onRemove }: GemeenteChipsProps) {
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('ownGemeenten')}>
      {chosen.map((code) => {
        const name = findGemeenteByCode(code)?.name ?? code;
        return (
          <li class="chip" key={code}>
            {name}
            <button
              type="button"
              class="chip__remove"
              aria-label={t('removeGemeente', name)}
              title={t('removeGemeente', name)}
              onClick={() => onRemove(code)}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
