import { t } from '../../components/words/messages';

const SCALES = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

type ZoomSelectProps = {
  value: number;
  preset: string | null;
  /** Gets a preset of the viewer, or a number as text. */
  onScale: (scale: string) => void;
};

const percentText = (scale: number): string => `${Math.round(scale * 100)}%`;

export function ZoomSelect({ value, preset, onScale }: ZoomSelectProps) {
  const isListed = SCALES.includes(value);
  const chosen = preset ?? String(value);
  return (
    <>
      <label class="visually-hidden" for="zoom">
        {t('zoom')}
      </label>
      <select
        id="zoom"
        class="utrecht-select utrecht-select--html-select zoom"
        value={chosen}
        onChange={({ currentTarget }) => onScale(currentTarget.value)}
      >
        <option value="page-width">{t('fitWidth')}</option>
        <option value="page-fit">{t('fitPage')}</option>
        {preset === null && !isListed && <option value={chosen}>{percentText(value)}</option>}
        {SCALES.map((scale) => (
          <option key={scale} value={String(scale)}>
            {percentText(scale)}
          </option>
        ))}
      </select>
    </>
  );
}
