import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';
import { type Findable, FindBar } from './FindBar';
import type { PaneName } from './panes';
import type { DocumentPaneProps } from './ReaderPanes';
import { useFindKey } from './use-find-key';
import type { PanesView } from './use-panes';

type DocumentFrameProps = Omit<DocumentPaneProps, 'children'> & {
  viewer: Findable;
  /** Gets the element that scrolls. */
  container: RefObject<HTMLDivElement | null>;
  /** What a screen reader calls the text. */
  label: string;
  /** What the toolbar holds, with the button that opens the find bar where it belongs. */
  toolbar: (findButton: ComponentChildren) => ComponentChildren;
  /** Between the toolbar and the document. */
  strip: ComponentChildren;
  /** Stands left of the text. */
  beside?: ComponentChildren;
  /** The text itself. */
  children: ComponentChildren;
};

/** What stands around the text of any document: toolbar, find bar, and the way to the list. */
export function DocumentFrame(props: DocumentFrameProps) {
  const { viewer, container, label, drawerLabel, count } = props;
  const [finding, setFinding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const openFind = useFindKey(field, setFinding);
  return (
    <section class="pdf-pane" aria-label={t('document')}>
      <div class="toolbar" role="group" aria-label={t('toolbar')}>
        {props.toolbar(
          <Button
            label={t('find')}
            icon="search"
            iconOnly
            variant="subtle"
            expanded={finding}
            onClick={() => (finding ? setFinding(false) : openFind())}
          />,
        )}
      </div>
      {finding && <FindBar {...{ viewer }} fieldRef={field} onClose={() => setFinding(false)} />}
      {props.strip}
      <div class="pdf-pane__body">
        {props.beside}
        <div class="pdf-pane__pages">
          <div
            ref={container}
            class="pdf-pane__container"
            tabIndex={0}
            role="region"
            aria-label={label}
          >
            {props.children}
          </div>
        </div>
      </div>
      {drawerLabel !== null && (
        <div class="pdf-pane__drawer-button">
          <Button
            label={count > 0 ? `${drawerLabel} (${count})` : drawerLabel}
            icon="list"
            variant="primary"
            onClick={props.onOpenDrawer}
          />
        </div>
      )}
    </section>
  );
}

type PaneButtonProps = { panes: PanesView; name: PaneName };

/** Opens and closes one of the panes beside the document. */
export function PaneButton({ panes: { panes, setOpen }, name }: PaneButtonProps) {
  const { isOpen } = panes[name];
  return (
    <Button
      label={t(name === 'list' ? 'motionList' : 'details')}
      icon={name === 'list' ? 'panelLeft' : 'panelRight'}
      iconOnly
      variant="subtle"
      expanded={isOpen}
      onClick={() => setOpen(name, !isOpen)}
    />
  );
}
