import { useEffect, useState } from 'preact/hooks';
import { t } from '../../components/words/messages';

type PageInputProps = { page: number; pages: number; onPage: (page: number) => void };

/** The page in view; typing a number and Enter goes there. */
export function PageInput({ page, pages, onPage }: PageInputProps) {
  const [typed, setTyped] = useState(String(page));
  useEffect(() => setTyped(String(page)), [page]);
  const go = (): void => {
    const number = Number(typed);
    if (Number.isInteger(number) && number >= 1 && number <= pages) onPage(number);
    else setTyped(String(page));
  };
  return (
    <div class="toolbar__group page-input">
      <label for="page-input">{t('page')}</label>
      <input
        id="page-input"
        class="utrecht-textbox utrecht-textbox--html-input page-input__field"
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
        }}
      />
      <span>{t('ofPages', pages)}</span>
    </div>
  );
}
