import type { Ref } from 'preact';
import { dayText, personText } from '../../../components/motion/CorrectedWords';
import { PrintedTitle } from '../../../components/motion/PrintedTitle';
import { Button } from '../../../components/ui/Button';
import { Words } from '../../../components/ui/Words';
import { type MessageKey, t } from '../../../components/words/messages';
import { submittersText } from '../../../components/words/motion-words';
import type { Act } from '../../../motions/corrections/acts';
import type { StoredAct } from '../../../storage/views/acts';
import { WordsLink } from './WordsLink';

type ActsProps = {
  acts: readonly StoredAct[];
  headingRef: Ref<HTMLHeadingElement>;
  /** @param said - What is said when it is back. */
  onPutBack: (ids: readonly string[], said: MessageKey) => void;
};

/** What was done, with which other motion, the way back, and what is said when it was taken. */
const WORDS = {
  'left-out': {
    ...{ done: 'actLeftOut', back: 'actLeftOutBack', undone: 'actLeftOutUndone' },
    other: null,
  },
  joined: {
    ...{ done: 'actJoined', back: 'actJoinedBack', undone: 'actJoinedUndone' },
    other: 'actJoinedWith',
  },
  split: {
    ...{ done: 'actSplit', back: 'actSplitBack', undone: 'actSplitUndone' },
    other: 'actSplitFrom',
  },
} as const satisfies Record<Act['kind'], Record<string, MessageKey | null>>;

/** What was left out, joined and split, with the way back: also when its page was left long ago. */
export function Acts({ acts, headingRef, onPutBack }: ActsProps) {
  return (
    <section class="acts" aria-labelledby="acts-heading">
      <h2 class="nl-heading nl-heading--level-3" id="acts-heading" tabIndex={-1} ref={headingRef}>
        {t('actsHeading')}
      </h2>
      {acts.length === 0 && <p class="nl-paragraph">{t('actsNone')}</p>}
      <ul class="acts__list">
        {acts.map((act) => (
          <li key={act.ids.join(' ')} class="acts__act" data-act={act.kind}>
            <ActWords act={act} />
            <Button
              icon="undo"
              label={t(WORDS[act.kind].back)}
              words={
                <>
                  {t(WORDS[act.kind].back)}{' '}
                  <span class="visually-hidden">
                    “<PrintedTitle motion={act.motion} />”
                  </span>
                </>
              }
              onClick={() => onPutBack(act.ids, WORDS[act.kind].undone)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActWords({ act: { kind, motion, other, marks, document } }: { act: StoredAct }) {
  const words = WORDS[kind];
  return (
    <div class="acts__words">
      <p class="acts__title">
        <PrintedTitle motion={motion} />
      </p>
      <p>{submittersText(motion)}</p>
      {other !== null && words.other !== null && (
        <p>
          <Words of={words.other} values={[<PrintedTitle key="title" motion={other} />]} />
        </p>
      )}
      <p class="timeline__source">
        <WordsLink
          {...{ document, source: motion.source }}
          // The document has the motion no more, so it cannot be opened at it.
          motion={kind === 'split' ? motion : null}
          places={motion.places?.title ?? []}
        />
      </p>
      {marks.map((mark) => (
        <p key={mark.id}>{t(words.done, personText(mark), dayText(mark))}</p>
      ))}
    </div>
  );
}
