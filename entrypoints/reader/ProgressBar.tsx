import { Button } from '../../components/ui/Button';

export type ProgressBarProps = {
  /** What is going on, in words: "Pagina 4 van 27 gelezen". */
  label: string;
  value: number;
  max: number;
  cancelLabel: string;
  onCancel: () => void;
};

export function ProgressBar({ label, value, max, cancelLabel, onCancel }: ProgressBarProps) {
  return (
    <div class="progress">
      <div class="progress__row">
        <span>{label}</span>
        <Button label={cancelLabel} icon="close" onClick={onCancel} />
      </div>
      <div
        class="progress__bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <div
          class="progress__value"
          style={{ inlineSize: `${max === 0 ? 0 : (value / max) * 100}%` }}
        />
      </div>
    </div>
  );
}
