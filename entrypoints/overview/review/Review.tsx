import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CorrectedNote } from '../../../components/page/corrections/CorrectedNote';
import {
  FieldCorrection,
  type OpenField,
} from '../../../components/page/corrections/FieldCorrection';
import {
  type Corrections,
  useCorrections,
} from '../../../components/page/corrections/use-corrections';
import { useShortcuts } from '../../../components/page/use-shortcuts';
import { Button } from '../../../components/ui/Button';
import { t } from '../../../components/words/messages';
import { fieldOfDoubt } from '../../../motions/corrections/doubts';
import { unknownLabel } from '../../../motions/corrections/explain-label';
import { fieldOf } from '../../../motions/corrections/fields';
import type { MotievolgerDatabase } from '../../../storage/database';
import type { StoredAct } from '../../../storage/views/acts';
import type { Doubt } from '../../../storage/views/doubts';
import { Acts } from './Acts';
import { DoubtCard } from './DoubtCard';
import { GoneMotion } from './GoneMotion';
import { LabelQuestion } from './LabelQuestion';

type ReviewProps = {
  database: MotievolgerDatabase;
  doubts: readonly Doubt[];
  acts: readonly StoredAct[];
  singleKeys: boolean;
};

/** What is left to look at may be one less by the time it is shown: the place stays within it. */
const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/** The keys, as the hint under the buttons names them. */
function useReviewKeys(
  {
    onGood,
    onChange,
    onNoMotion,
    step,
  }: Record<'onGood' | 'onChange' | 'onNoMotion', () => void> & {
    step: (by: 1 | -1) => void;
  },
  { done }: Pick<Corrections, 'done'>,
  singleKeys: boolean,
): void {
  useShortcuts(
    {
      g: onGood,
      w: onChange,
      x: onNoMotion,
      u: () => done?.undo?.(),
      ArrowRight: () => step(1),
      ArrowLeft: () => step(-1),
    },
    singleKeys,
  );
}

/** One doubt at a time, with what can be said of it; below it what can be put back. */
export function Review({ database, doubts, acts, singleKeys }: ReviewProps) {
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<OpenField | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const actsHeading = useRef<HTMLHeadingElement>(null);
  const hadActs = useRef(false);
  if (acts.length > 0) hadActs.current = true;
  const place = within(at, doubts.length);
  const current = doubts[place];
  const unknown = current === undefined ? null : unknownLabel(current.doubt);
  const reason = current?.doubt.reason;
  const gone = reason?.kind === 'motion-gone' ? reason : null;
  const corrections = useCorrections(database, current?.document.id ?? '');
  const step = (by: 1 | -1): void => setAt(within(place + by, doubts.length));
  const shown = useRef(current?.key);
  useLayoutEffect(() => {
    // The button that was pressed belonged to the doubt that is gone: the next one is read from its top.
    const isPuttingBack = document.activeElement === actsHeading.current;
    if (shown.current !== current?.key && !isPuttingBack) heading.current?.focus();
    shown.current = current?.key;
  }, [current?.key]);

  const onGood = (): void => {
    if (current !== undefined && gone === null) corrections.confirm(current.motion, current.doubt);
  };
  const onChange = (): void => {
    if (current === undefined || current.motion === null) return;
    const field = fieldOfDoubt(current.doubt);
    if (field !== undefined)
      setOpen({ motion: current.motion, begin: fieldOf(current.motion, field) });
    else document.querySelector<HTMLElement>('.review__fields button')?.focus();
  };
  const onNoMotion = (): void => {
    if (current !== undefined && current.motion !== null) corrections.dropMotion(current.motion);
  };
  useReviewKeys({ onGood, onChange, onNoMotion, step }, corrections, singleKeys);
  return (
    <>
      {current !== undefined && (
        <>
          <div class="review__bar">
            <span>{t('reviewPlace', place + 1, doubts.length)}</span>
            <Button
              iconOnly
              variant="subtle"
              icon="previous"
              label={t('reviewPrevious')}
              disabled={place === 0}
              onClick={() => step(-1)}
            />
            <Button
              iconOnly
              variant="subtle"
              icon="next"
              label={t('reviewNext')}
              disabled={place === doubts.length - 1}
              onClick={() => step(1)}
            />
          </div>
          <DoubtCard
            doubt={current}
            headingRef={heading}
            onField={(motion, begin) => setOpen({ motion, begin })}
          />
          {unknown !== null && (
            <LabelQuestion
              key={current.key}
              {...{ database, documentId: current.document.id, doubt: current.doubt }}
              label={unknown.label}
              onExplain={corrections.explain}
              onField={(motion, field) =>
                setOpen({ motion, begin: fieldOf(motion, field), label: unknown.label })
              }
            />
          )}
          {gone !== null && (
            <GoneMotion
              key={current.key}
              {...{ database, documentId: current.document.id, gone }}
              onChoose={corrections.rehome}
            />
          )}
          <div class="review__actions">
            {/* That a motion is gone needs a choice of what was said of it. */}
            {gone === null && (
              <Button
                // A label that is not known has a question of its own, which comes first.
                variant={unknown === null ? 'primary' : 'secondary'}
                icon="check"
                label={t('reviewGood')}
                onClick={onGood}
              />
            )}
            {current.motion !== null && (
              <>
                <Button icon="correct" label={t('reviewChange')} onClick={onChange} />
                <Button icon="trash" label={t('correctNoMotion')} onClick={onNoMotion} />
              </>
            )}
          </div>
          {singleKeys && <p class="field__hint">{t('reviewKeys')}</p>}
        </>
      )}
      <CorrectedNote {...corrections} />
      {hadActs.current && (
        <Acts
          acts={acts}
          headingRef={actsHeading}
          onPutBack={(ids, said) => {
            // The button goes along with what it puts back.
            actsHeading.current?.focus();
            corrections.undo(ids, said);
          }}
        />
      )}
      {open !== null && current !== undefined && (
        <FieldCorrection
          {...{ database, corrections, open }}
          documentId={current.document.id}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
