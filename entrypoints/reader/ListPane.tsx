import type { Ref } from 'preact';
import { MotionFilters } from '../../components/motion/MotionFilters';
import { MotionList } from '../../components/motion/MotionList';
import {
  type MotionFilter,
  type MotionGroups,
  NO_FILTER,
  type StandingOf,
} from '../../components/motion/motion-selection';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { GemeenteCode, Motion } from '../../motions/model';
import { AddMotion } from './AddMotion';

type ListPaneProps = {
  motions: readonly Motion[];
  /** Those that the filter lets through. */
  groups: MotionGroups;
  standingOf: StandingOf;
  filter: MotionFilter;
  own: readonly GemeenteCode[];
  selectedId: string | null;
  searchRef: Ref<HTMLInputElement>;
  onFilter: (filter: MotionFilter) => void;
  onSelect: (motionId: string) => void;
};

/** The motions of the document, to search and to choose from; nothing when there are none. */
export function ListPane(props: ListPaneProps) {
  const { motions, groups, standingOf, filter, own, selectedId, searchRef } = props;
  const { onFilter, onSelect } = props;
  if (motions.length === 0) return null;
  const shown = groups.ownMotions.length + groups.otherMotions.length;
  const ownCount = motions.filter((motion) => isOwnMotion(motion, own)).length;
  return (
    <>
      <MotionFilters {...{ motions, standingOf, filter, searchRef }} onChange={onFilter} />
      <p class="list-pane__count" role="status">
        {shown === motions.length
          ? countText(motions, ownCount)
          : t('shownOf', shown, motions.length)}
      </p>
      <div class="list-pane__scroll">
        {shown > 0 ? (
          <MotionList {...{ groups, standingOf, selectedId, onSelect }} />
        ) : (
          <div class="list-pane__nothing">
            <p class="nl-paragraph">{t('nothingFound')}</p>
            <Button label={t('clearFilter')} onClick={() => onFilter(NO_FILTER)} />
          </div>
        )}
        <div class="list-pane__add">
          <AddMotion />
        </div>
      </div>
    </>
  );
}
