import { useState } from 'preact/hooks';
import { linkIn } from '../addresses/pasted-link';
import { Button } from '../ui/Button';
import { t } from '../words/messages';

/** A link from a mail or a page, to open what it leads to. */
export function LinkField({ onLink }: { onLink: (url: string) => void }) {
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      class="link-field"
      onSubmit={(event) => {
        event.preventDefault();
        const link = linkIn(text);
        setRefused(link === null);
        if (link !== null) onLink(link);
      }}
    >
      <label class="utrecht-form-label" for="pasted-link">
        {t('linkPaste')}
      </label>
      <div class="link-field__row">
        <input
          id="pasted-link"
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          inputMode="url"
          autocomplete="off"
          aria-describedby="pasted-link-hint"
          aria-invalid={isRefused || undefined}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setRefused(false);
          }}
        />
        <Button label={t('linkOpen')} type="submit" />
      </div>
      <p class="field__hint" id="pasted-link-hint" role="status">
        {t(isRefused ? 'linkRefused' : 'linkHint')}
      </p>
    </form>
  );
}
