import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icons';

export type ButtonProps = {
  label: string;
  /** The label with parts in another language, to show in its place. */
  words?: ComponentChildren;
  onClick?: (event: MouseEvent) => void;
  icon?: IconName;
  /** Shows the icon alone; the label stays its name and becomes its tooltip. */
  iconOnly?: boolean;
  variant?: 'primary' | 'secondary' | 'subtle';
  type?: 'button' | 'submit';
  disabled?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  describedBy?: string;
  buttonRef?: Ref<HTMLButtonElement>;
};

/** Stays focusable when disabled, so that the focus is not lost under the hand of a keyboard user. */
export function Button({
  label,
  words,
  onClick,
  icon,
  iconOnly = false,
  variant = 'secondary',
  type = 'button',
  disabled = false,
  pressed,
  expanded,
  controls,
  describedBy,
  buttonRef,
}: ButtonProps) {
  const classes = [
    'nl-button',
    variant === 'secondary' ? '' : `nl-button--${variant}`,
    iconOnly ? 'nl-button--icon-only' : '',
    disabled ? 'nl-button--disabled' : '',
  ];
  return (
    <button
      ref={buttonRef ?? null}
      type={type}
      class={classes.filter(Boolean).join(' ')}
      title={iconOnly ? label : undefined}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-describedby={describedBy}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon && (
        <span class="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span class="nl-button__label">{words ?? label}</span>
    </button>
  );
}
