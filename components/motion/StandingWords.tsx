import type { ShownStanding } from '../../motions/history/shown-standing';
import { t } from '../words/messages';
import { STANDING_LOOKS } from './standing-looks';
import { elsewhereText, partsText } from './standing-words';

/** Stands in the sentence where the printed words come. */
const PLACE = '\u0000';

/** Where a motion stands, in words: what its badge says and what that rests on. */
export function StandingWords({ standing }: { standing: ShownStanding }) {
  const { kind, parts, words } = standing;
  const elsewhere = elsewhereText(standing);
  // The words of the document are Dutch, those around them of the interface.
  const [before, after] = t('printedWords', PLACE).split(PLACE);
  return (
    <>
      <p class="nl-paragraph">{t(STANDING_LOOKS[kind].sentence)}</p>
      {parts.length > 0 && <p class="nl-paragraph">{partsText(parts)}</p>}
      {words !== '' && (
        <p class="nl-paragraph">
          {before}
          <span lang="nl">{words}</span>
          {after}
        </p>
      )}
      {elsewhere !== null && <p class="nl-paragraph standing-elsewhere">{elsewhere}</p>}
    </>
  );
}
