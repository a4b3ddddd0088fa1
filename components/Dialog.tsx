import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { t } from './messages';

export type DialogProps = {
  title: string;
  onClose: () => void;
  /** `drawer` covers the side of a narrow screen from top to bottom. */
  kind?: 'dialog' | 'drawer';
  children: ComponentChildren;
};

/** A modal. The browser keeps the focus inside, and gives it back to what had it on closing. */
export function Dialog({ title, onClose, kind = 'dialog', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={kind === 'drawer' ? 'utrecht-drawer utrecht-drawer--inline-end drawer' : 'modal'}
      aria-labelledby={`${kind}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="modal__header">
        <h2 class="nl-heading nl-heading--level-2" id={`${kind}-title`}>
          {title}
        </h2>
        <Button label={t('close')} icon="close" onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
