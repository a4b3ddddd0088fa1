import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { t } from '../../components/words/messages';

type PasswordFormProps = { wrong: boolean; onPassword: (password: string) => void };

/** The password goes to pdf.js and nowhere else; it is not kept. */
export function PasswordForm({ wrong, onPassword }: PasswordFormProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="field password"
      onSubmit={(event) => {
        event.preventDefault();
        if (input.current?.value) onPassword(input.current.value);
      }}
    >
      <label class="utrecht-form-label" for="password">
        {t('password')}
      </label>
      <div class="password__row">
        <input
          ref={input}
          id="password"
          type="password"
          class="utrecht-textbox utrecht-textbox--html-input"
          autocomplete="off"
          required
          aria-invalid={wrong || undefined}
        />
        <Button label={t('openDocument')} type="submit" variant="primary" />
      </div>
    </form>
  );
}
