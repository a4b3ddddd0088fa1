import { useRef } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';

type FileButtonProps = Pick<ButtonProps, 'variant' | 'describedBy'> & {
  label: string;
  /** What the file is for, when the label does not say so: it is part of the name of the button. */
  purpose?: string;
  /** Of the field behind it. */
  id?: string;
  /** Which kinds of files, as HTML writes them. */
  accept: string;
  onFile: (file: File) => void;
};

/**
 * A button that opens the file dialog of the browser. The browser's own would speak the language of the
 * browser, whatever ours is.
 */
export function FileButton(props: FileButtonProps) {
  const { label, purpose, id, accept, onFile, variant = 'secondary', describedBy } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...{ label, variant }}
        {...(describedBy === undefined ? {} : { describedBy })}
        icon="folder"
        words={
          purpose && (
            <>
              {label}
              <span class="visually-hidden">: {purpose}</span>
            </>
          )
        }
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        {...{ id, accept }}
        type="file"
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
