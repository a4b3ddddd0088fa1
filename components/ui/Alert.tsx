import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icons';

export type AlertKind = 'error' | 'warning' | 'info' | 'ok';

const ICONS: Record<AlertKind, IconName> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  ok: 'done',
};

/** A message on the state of the page. An error is read out at once, the others when it suits. */
export function Alert({ kind, children }: { kind: AlertKind; children: ComponentChildren }) {
  return (
    <div
      class={`utrecht-alert utrecht-alert--${kind}`}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <div class={`utrecht-alert__icon utrecht-alert__icon--${kind}`}>
        <Icon name={ICONS[kind]} />
      </div>
      <div class="utrecht-alert__content">{children}</div>
    </div>
  );
}
