import type { ShownStanding } from '../../motions/history/shown-standing';
import { Dutch } from '../ui/Dutch';
import { Words } from '../ui/Words';
import { t } from '../words/messages';
import { CorrectedWords } from './CorrectedWords';
import { ElsewhereWords } from './ElsewhereWords';
import { STANDING_LOOKS } from './standing-looks';
import { partsText } from './standing-words';

/** Where a motion stands, in words: what its badge says and what that rests on. */
export function StandingWords({ standing }: { standing: ShownStanding }) {
  const { kind, parts, words, correction } = standing;
  return (
    <>
      <p class="nl-paragraph">{t(STANDING_LOOKS[kind].sentence)}</p>
      {parts.length > 0 && <p class="nl-paragraph">{partsText(parts)}</p>}
      {words !== '' && correction === null && (
        <p class="nl-paragraph">
          <Words of="printedWords" values={[<Dutch key="words">{words}</Dutch>]} />
        </p>
      )}
      {correction !== null && (
        <p class="nl-paragraph correction-said">
          <CorrectedWords mark={correction} />
        </p>
      )}
      {standing.elsewhere !== null && (
        <p class="nl-paragraph standing-elsewhere">
          <ElsewhereWords standing={standing} />
        </p>
      )}
    </>
  );
}
