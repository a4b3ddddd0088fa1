import type { ComponentChildren } from 'preact';
import { t } from '../../components/words/messages';
import { PaneBorder } from './PaneBorder';
import type { PaneName } from './panes';
import type { PanesView } from './use-panes';

/** How the window is divided. */
export type ReaderLayout = {
  /** In a drawer the details take the place of the list. */
  narrow: boolean;
  /** List, document and details stand side by side. */
  wide: boolean;
  panes: PanesView;
};

type MotionPanelProps = {
  layout: ReaderLayout;
  isChosen: boolean;
  list: ComponentChildren;
  details: ComponentChildren;
};

/** The list of motions and the details of the chosen one: which of them is shown, and where. */
export function MotionPanel({ layout, isChosen, list, details }: MotionPanelProps) {
  const { narrow, panes } = layout;
  const showsList = narrow ? !isChosen : panes.panes.list.isOpen;
  const showsDetails = narrow ? isChosen : panes.panes.details.isOpen;
  return (
    <>
      {showsList && (
        <section class="list-pane" aria-label={t('motionList')}>
          <Border layout={layout} name="list" />
          {!narrow && <h2 class="visually-hidden">{t('motionList')}</h2>}
          {list}
        </section>
      )}
      {showsDetails && (
        <section class="details-pane" aria-label={t('details')}>
          <Border layout={layout} name="details" />
          {details}
        </section>
      )}
    </>
  );
}

/** With three columns each pane has its own width; with two they share that of the details. */
function Border({ layout, name }: { layout: ReaderLayout; name: PaneName }) {
  const { narrow, wide, panes } = layout;
  if (narrow) return null;
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
