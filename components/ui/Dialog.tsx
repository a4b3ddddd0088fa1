import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words/messages';
import { Button } from './Button';

export type DialogProps = {
  title: string;
  onClose: () => void;
  /** `drawer` covers the side of a narrow screen from top to bottom. */
  kind?: 'dialog' | 'drawer';
  children: ComponentChildren;
};

/**
 * A modal. The browser keeps the focus inside. It goes back to what had it before, here: an element
 * that leaves the page takes the focus of the browser's own return with it.
 */
export function Dialog({ title, onClose, kind = 'dialog', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
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
