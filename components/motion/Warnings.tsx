import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Warning } from '../../motions/model';
import { Button } from '../ui/Button';
import { Icon } from '../ui/icons';
import { t } from '../words/messages';
import { warningText } from '../words/warning-words';
import { PointerButton, PointerContext } from './ShowPlaces';
import { WarningWords } from './WarningWords';

/** A doubt about a reading: an icon, a word for who cannot see it, and one sentence. */
export function WarningLine({ warning, label }: { warning: Warning; label: string }) {
  return (
    <span class="warning-line">
      <Icon name="warning" />
      <span>
        <span class="visually-hidden">{label}: </span>
        <WarningWords warning={warning} />
      </span>
    </span>
  );
}

type WarningListProps = {
  warnings: readonly Warning[];
  /** The document that a doubt is about, where what is told comes from more than one. */
  sourceOf?: (warning: Warning) => ComponentChildren;
  /** That the reading is right all the same; absent where nobody can say so. */
  onConfirm?: ((warning: Warning) => void) | undefined;
};

/** All doubts about one motion or document; nothing when there are none. */
export function WarningList({ warnings, sourceOf, onConfirm }: WarningListProps) {
  const pointer = useContext(PointerContext);
  if (warnings.length === 0) return null;
  return (
    <ul class="warnings" aria-label={t('warnings')}>
      {warnings.map((warning) => {
        const { code, places = [] } = warning;
        const key = `${code} ${warningText(warning)}`;
        return (
          <li key={key}>
            <WarningLine warning={warning} label={t('warning')} /> {sourceOf?.(warning)}
            {pointer !== null && places.length > 0 && (
              <PointerButton {...{ pointer, places }} of={key} name={t('warningWords')} />
            )}
            {onConfirm !== undefined && (
              <Button
                variant="subtle"
                icon="check"
                label={t('confirmDoubt')}
                onClick={() => onConfirm(warning)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
