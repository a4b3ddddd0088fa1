import { MotionDetails } from '../../components/motion/MotionDetails';
import { type Lives, requireLife } from '../../components/motion/motion-selection';
import { OwnWork } from '../../components/page/own-work/OwnWork';
import type { OwnWorks } from '../../components/page/own-work/use-own-work';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { hasAccount } from '../../motions/history/life-here';
import type { GemeenteCode, Motion } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';

type DetailsPaneProps = {
  selected: Motion | null;
  /** Those of the document. */
  motions: readonly Motion[];
  /** Those that the list shows, in its order. */
  listed: readonly Motion[];
  lives: Lives;
  own: readonly GemeenteCode[];
  /** null where nothing can be stored. */
  database: MotievolgerDatabase | null;
  /** What was put on the motions; nothing yet on one that is not stored. */
  ownWork: OwnWorks;
  /** Of the chosen motion. */
  onOpenPage: (page: number) => void;
  onSelect: (motionId: string) => void;
  bar: Omit<DetailsBarProps, 'at' | 'count'>;
};

/** Everything of the chosen motion. */
export function DetailsPane(props: DetailsPaneProps) {
  const { selected, motions, listed, lives, own, database, ownWork, bar } = props;
  if (selected === null) return <NothingChosen hasMotions={motions.length > 0} />;
  return (
    <>
      <DetailsBar
        {...bar}
        at={listed.findIndex(({ id }) => id === selected.id)}
        count={listed.length}
      />
      <div class="details-pane__scroll" key={selected.id}>
        <MotionDetails
          motion={selected}
          life={requireLife(lives, selected)}
          referredTo={motions.find(({ id }) => id === selected.refersTo) ?? null}
          isOwn={isOwnMotion(selected, own)}
          onOpenPage={props.onOpenPage}
          onSelect={props.onSelect}
        >
          {database && (
            <OwnWork
              database={database}
              motionId={selected.id}
              work={ownWork.get(selected.id) ?? null}
              hasAccount={hasAccount(requireLife(lives, selected))}
            />
          )}
        </MotionDetails>
      </div>
    </>
  );
}

function NothingChosen({ hasMotions }: { hasMotions: boolean }) {
  return (
    <div class="details-pane__empty">
      <p class="nl-paragraph">{t(hasMotions ? 'detailsChoose' : 'detailsNone')}</p>
      {hasMotions && <p class="field__hint">{t('detailsKeys')}</p>}
    </div>
  );
}

type DetailsBarProps = {
  /** The place of the motion in the list, from 0; -1 when the list does not show it. */
  at: number;
  count: number;
  narrow: boolean;
  onStep: (by: 1 | -1) => void;
  /** Back to the list, which the details cover in a narrow window. */
  onBack: () => void;
  onClose: () => void;
};

function DetailsBar({ at, count, narrow, onStep, onBack, onClose }: DetailsBarProps) {
  const look = { variant: 'subtle', iconOnly: true } as const;
  return (
    <div class="details-pane__bar">
      {narrow && <Button label={t('backToList')} icon="back" onClick={onBack} />}
      <span class="details-pane__place">
        {at === -1 ? '' : t(narrow ? 'placeShort' : 'placeInList', at + 1, count)}
      </span>
      <Button
        {...look}
        label={t('keyPrevious')}
        icon="up"
        disabled={at === 0}
        onClick={() => onStep(-1)}
      />
      <Button
        {...look}
        label={t('keyNext')}
        icon="down"
        disabled={at === count - 1}
        onClick={() => onStep(1)}
      />
      {!narrow && <Button {...look} label={t('closeDetails')} icon="close" onClick={onClose} />}
    </div>
  );
}
