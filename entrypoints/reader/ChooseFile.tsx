import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from '../../components/ui/Button';
import { t } from '../../components/words/messages';

type ChooseFileProps = Pick<ButtonProps, 'variant'> & {
  label: string;
  onFile: (file: File) => void;
};

/** A button that opens the file dialog of the browser. */
export function ChooseFile({ label, onFile, variant = 'secondary' }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        label={label}
        icon="folder"
        variant={variant}
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        class="choose-file__input"
        type="file"
        accept=".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label={t('chooseFile')}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
