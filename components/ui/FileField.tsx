import { FileButton } from './FileButton';

type FileFieldProps = {
  /** Of the field behind the button. */
  id: string;
  /** What the file is for. */
  words: string;
  /** On the button. */
  label: string;
  hint?: string;
  /** Which kinds of files, as HTML writes them. */
  accept: string;
  onFile: (file: File) => void;
};

/** A field for one file: what it is for, the button that chooses it, and a hint. */
export function FileField({ id, words, label, hint, accept, onFile }: FileFieldProps) {
  return (
    <div class="field field--file">
      <p class="utrecht-form-label">{words}</p>
      <FileButton
        {...{ id, label, accept, onFile }}
        purpose={words}
        {...(hint === undefined ? {} : { describedBy: `${id}-hint` })}
      />
      {hint !== undefined && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
