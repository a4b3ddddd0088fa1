import type { ComponentChildren, RefObject } from 'preact';
import { saveFile } from '../../../components/browser/save-file';
import { Button } from '../../../components/ui/Button';
import { t } from '../../../components/words/messages';
import { DocumentFrame, PaneButton } from '../DocumentFrame';
import type { FindResult } from '../pdf-view';
import type { DocumentPaneProps } from '../ReaderPanes';
import type { OpenWordDocument } from '../session-state';
import { nameOfSource } from '../source';
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

/** The text of a Word file. */
export function WordPane({ document, container, view, found, above, ...around }: WordPaneProps) {
  const { panes, children, ...frame } = around;
  return (
    <DocumentFrame
      {...frame}
      {...{ panes, container, viewer: { view, found }, label: t('wordText') }}
      toolbar={(findButton) => (
        <>
          <div class="toolbar__group">{panes && <PaneButton panes={panes} name="list" />}</div>
          <span class="toolbar__form">{t('formWord')}</span>
          <div class="toolbar__group toolbar__group--end">
            {findButton}
            <Button
              label={t('downloadWord')}
              icon="download"
              variant="subtle"
              onClick={() => download(document)}
            />
            {panes && <PaneButton panes={panes} name="details" />}
          </div>
        </>
      )}
      strip={children}
    >
      <WordText content={document.content} above={above} />
    </DocumentFrame>
  );
}
