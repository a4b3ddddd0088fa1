import type { Ref } from 'preact';
import { MotionDetails } from '../../components/motion/MotionDetails';
import { MotionFilters } from '../../components/motion/MotionFilters';
import { MotionList } from '../../components/motion/MotionList';
import {
  type Lives,
  type MotionFilter,
  type MotionGroups,
  NO_FILTER,
  requireLife,
  type StandingOf,
} from '../../components/motion/motion-selection';
import { OwnWork } from '../../components/page/own-work/OwnWork';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { countText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { GemeenteCode, Motion } from '../../motions/model';
import type { MotievolgerDatabase } from '../../storage/database';
import { PaneBorder } from './PaneBorder';
import type { PaneName } from './panes';
import { ReadingStatus } from './ReadingStatus';
import type { OpenState, ReadingSession } from './reading-session';
import type { DocumentSource } from './source';
import type { PanesView } from './use-panes';

type MotionPanelProps = {
  session: ReadingSession;
  state: OpenState;
  database: MotievolgerDatabase | null;
  openSource: (source: DocumentSource) => void;
  motions: readonly Motion[];
  groups: MotionGroups;
  lives: Lives;
  standingOf: StandingOf;
  filter: MotionFilter;
  own: readonly GemeenteCode[];
  selectedId: string | null;
  selected: Motion | null;
  /** False when it stands elsewhere. */
  showsStatus: boolean;
  /** In a drawer the details take the place of the list. */
  narrow: boolean;
  panes: PanesView;
  /** List, document and details stand side by side. */
  wide: boolean;
  searchRef: Ref<HTMLInputElement>;
  onFilter: (filter: MotionFilter) => void;
  onSelect: (motionId: string) => void;
  onDeselect: () => void;
  onStep: (by: 1 | -1) => void;
  onOpenPage: (page: number) => void;
};

export function MotionPanel(props: MotionPanelProps) {
  const { selected, narrow, panes } = props;
  const showsList = narrow ? !selected : panes.panes.list.isOpen;
  const showsDetails = narrow ? selected !== null : panes.panes.details.isOpen;
  return (
    <>
      {showsList && <ListPane {...props} />}
      {showsDetails && <DetailsPane {...props} />}
    </>
  );
}

function ListPane(props: MotionPanelProps) {
  const { motions, groups, standingOf, filter, own, selectedId, narrow, searchRef } = props;
  const { onFilter, onSelect } = props;
  const shown = groups.own.length + groups.other.length;
  const ownCount = motions.filter((motion) => isOwnMotion(motion, own)).length;
  return (
    <section class="list-pane" aria-label={t('motionList')}>
      {!narrow && <Border {...props} name="list" />}
      {!narrow && <h2 class="visually-hidden">{t('motionList')}</h2>}
      {props.showsStatus && <ReadingStatus {...props} />}
      {motions.length > 0 && (
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
          </div>
        </>
      )}
    </section>
  );
}

/** With three columns each pane has its own width; with two they share that of the details. */
function Border({ panes, wide, name }: MotionPanelProps & { name: PaneName }) {
  const isLeft = wide && name === 'list';
  return (
    <PaneBorder
      panes={panes.panes}
      name={isLeft ? 'list' : 'details'}
      side={isLeft ? 'right' : 'left'}
      onResize={panes.resize}
    />
  );
}

function DetailsPane(props: MotionPanelProps) {
  const { motions, groups, lives, own, selected, narrow, panes, database, state } = props;
  const { onSelect, onDeselect, onStep, onOpenPage } = props;
  const list = [...groups.own, ...groups.other];
  const at = list.findIndex(({ id }) => id === selected?.id);
  return (
    <section class="details-pane" aria-label={t('details')}>
      {!narrow && <Border {...props} name="details" />}
      {selected ? (
        <>
          <div class="details-pane__bar">
            {narrow && <Button label={t('backToList')} icon="back" onClick={onDeselect} />}
            <span class="details-pane__place">
              {at === -1 ? '' : t(narrow ? 'placeShort' : 'placeInList', at + 1, list.length)}
            </span>
            <Button
              label={t('keyPrevious')}
              icon="up"
              variant="subtle"
              iconOnly
              disabled={at === 0}
              onClick={() => onStep(-1)}
            />
            <Button
              label={t('keyNext')}
              icon="down"
              variant="subtle"
              iconOnly
              disabled={at === list.length - 1}
              onClick={() => onStep(1)}
            />
            {!narrow && (
              <Button
                label={t('closeDetails')}
                icon="close"
                variant="subtle"
                iconOnly
                onClick={() => {
                  onDeselect();
                  panes.setOpen('details', false);
                }}
              />
            )}
          </div>
          <div class="details-pane__scroll" key={selected.id}>
            <MotionDetails
              motion={selected}
              life={requireLife(lives, selected)}
              referredTo={motions.find(({ id }) => id === selected.refersTo) ?? null}
              isOwn={isOwnMotion(selected, own)}
              onOpenPage={onOpenPage}
              onSelect={onSelect}
            >
              {database && (
                <OwnWork
                  key={`${selected.id} ${state.reading === 'done'}`}
                  database={database}
                  motionId={selected.id}
                  hasAccount={selected.account !== undefined || selected.proposal !== undefined}
                />
              )}
            </MotionDetails>
          </div>
        </>
      ) : (
        <div class="details-pane__empty">
          <p class="nl-paragraph">{motions.length === 0 ? t('detailsNone') : t('detailsChoose')}</p>
          {motions.length > 0 && <p class="field__hint">{t('detailsKeys')}</p>}
        </div>
      )}
    </section>
  );
}
