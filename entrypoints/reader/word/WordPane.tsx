import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../../components/browser/save-file';
import { Button } from '../../../components/ui/Button';
import { t } from '../../../components/words/messages';
import { FindBar } from '../FindBar';
import { PaneButton } from '../PdfToolbar';
import type { FindResult } from '../pdf-view';
import type { DocumentPaneProps } from '../ReaderPanes';
import type { OpenWordDocument } from '../session-state';
import { nameOfSource } from '../source';
import { useFindKey } from '../use-find-key';
import { WordText } from './WordText';
import type { WordView } from './word-view';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function download({ source, bytes }: OpenWordDocument): void {
  const name = nameOfSource(source);
  saveFile(bytes, { name: /\.do[ct][xm]$/iu.test(name) ? name : `${name}.docx`, type: TYPE });
}

type WordPaneProps = DocumentPaneProps & {
  document: OpenWordDocument;
  container: RefObject<HTMLDivElement | null>;
  view: WordView | null;
  found: FindResult;
  above: (block: number) => ComponentChildren;
};

/** The text of a Word file with its toolbar and find bar. */
export function WordPane(props: WordPaneProps) {
  const { document, container, view, found, above, panes, drawerLabel, count } = props;
  const [finding, setFinding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const openFind = useFindKey(field, setFinding);
  return (
    <section class="pdf-pane" aria-label={t('document')}>
      <div class="toolbar" role="group" aria-label={t('toolbar')}>
        <div class="toolbar__group">{panes && <PaneButton panes={panes} name="list" />}</div>
        <span class="toolbar__form">{t('formWord')}</span>
        <div class="toolbar__group toolbar__group--end">
          <Button
            label={t('find')}
            icon="search"
            iconOnly
            variant="subtle"
            expanded={finding}
            onClick={() => (finding ? setFinding(false) : openFind())}
          />
          <Button
            label={t('downloadWord')}
            icon="download"
            variant="subtle"
            onClick={() => download(document)}
          />
          {panes && <PaneButton panes={panes} name="details" />}
        </div>
      </div>
      {finding && (
        <FindBar viewer={{ view, found }} fieldRef={field} onClose={() => setFinding(false)} />
      )}
      {props.children}
      <div class="pdf-pane__body">
        <div class="pdf-pane__pages">
          <div
            ref={container}
            class="pdf-pane__container"
            tabIndex={0}
            role="region"
            aria-label={t('wordText')}
          >
            <WordText content={document.content} above={above} />
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
