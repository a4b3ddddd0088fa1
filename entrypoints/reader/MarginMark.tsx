import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { STANDING_LOOKS } from '../../components/motion/standing-looks';
import { Icon } from '../../components/ui/icons';
import { messageLanguage, t } from '../../components/words/messages';
import type { ShownStanding } from '../../motions/history/shown-standing';
import type { Motion, Region } from '../../motions/model';

export type MarginMarkProps = {
  motion: Motion;
  /** What this document says of it. */
  standing: ShownStanding;
  region: Region;
  /** From the top of the block to what comes below it, as a fraction of the page's height. */
  room: number;
  isOwn: boolean;
  selected: boolean;
  onSelect: (motionId: string) => void;
};

/** In fractions of the page's width: a tab fits in a margin from here on. */
const NARROWEST_MARGIN = 0.06;

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** Left when there is room, else right; a page without margins has it beside the paper. */
function sideOf({ left, right }: Region): 'left' | 'right' | 'outside' {
  if (left >= NARROWEST_MARGIN) return 'left';
  return 1 - right >= NARROWEST_MARGIN ? 'right' : 'outside';
}

export function MarginMark(props: MarginMarkProps) {
  const { motion, standing, region, room, isOwn, selected, onSelect } = props;
  const { label, icon, tone } = STANDING_LOOKS[standing.kind];
  const side = sideOf(region);
  const height = region.bottom - region.top;
  return (
    <div
      lang={messageLanguage()}
      class={`margin-mark margin-mark--${tone} margin-mark--${side}`}
      data-motion-id={motion.id}
      data-standing={standing.kind}
      data-own={isOwn ? '' : undefined}
      data-selected={selected ? '' : undefined}
      style={{
        insetBlockStart: percent(region.top),
        blockSize: percent(height),
        ...(side === 'left' ? { insetInlineStart: percent(region.left) } : {}),
        ...(side === 'right' ? { insetInlineStart: percent(region.right) } : {}),
      }}
    >
      <div class="margin-mark__room" style={{ height: percent(room / height) }}>
        <button
          type="button"
          class="margin-mark__tab"
          aria-pressed={selected}
          title={t(label)}
          onClick={() => onSelect(motion.id)}
        >
          <span class="visually-hidden">
            {t(label)}, <PrintedTitle motion={motion} />
            {isOwn && `, ${t('ownGemeente')}`}
          </span>
          <Icon name={icon} />
          {isOwn && <Icon name="own" />}
          <span class="margin-mark__word" aria-hidden="true">
            {t(label)}
          </span>
        </button>
      </div>
    </div>
  );
}
