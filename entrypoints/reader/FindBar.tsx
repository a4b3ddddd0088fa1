import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { t, tCount } from '../../components/words/messages';
import type { FindResult, PdfView } from './pdf-view';

/** A document in which words can be found; `view` is null until it is shown. */
export type Findable = { view: Pick<PdfView, 'find'> | null; found: FindResult };

type FindBarProps = {
  viewer: Findable;
  fieldRef: RefObject<HTMLInputElement | null>;
  onClose: () => void;
};

/** Finding words in the text of the document. */
export function FindBar({ viewer, fieldRef, onClose }: FindBarProps) {
  const { view, found } = viewer;
  const [query, setQuery] = useState('');
  useEffect(() => {
    fieldRef.current?.focus();
    return () => view?.find('', { again: false, backwards: false });
  }, [view]);
  const again = (backwards: boolean): void => view?.find(query, { again: true, backwards });
  return (
    <search class="find-bar">
      <label class="visually-hidden" for="find-field">
        {t('findInDocument')}
      </label>
      <input
        ref={fieldRef}
        id="find-field"
        type="search"
        class="utrecht-textbox utrecht-textbox--html-input"
        placeholder={t('findInDocument')}
        autocomplete="off"
        value={query}
        onInput={({ currentTarget: { value } }) => {
          setQuery(value);
          view?.find(value, { again: false, backwards: false });
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && query !== '') again(event.shiftKey);
          else if (event.key === 'Escape') onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <Button
        label={t('findPrevious')}
        icon="up"
        iconOnly
        variant="subtle"
        disabled={query === ''}
        onClick={() => again(true)}
      />
      <Button
        label={t('findNext')}
        icon="down"
        iconOnly
        variant="subtle"
        disabled={query === ''}
        onClick={() => again(false)}
      />
      <span class="find-bar__count" role="status">
        {query === '' || found.state === 'idle' ? '' : countOf(found)}
      </span>
      <Button label={t('closeFind')} icon="close" iconOnly variant="subtle" onClick={onClose} />
    </search>
  );
}

function countOf({ current, total }: { current: number; total: number }): string {
  return total === 0 ? t('foundNothing') : tCount('foundPlaces', total, current);
}
