import type { ShownStanding } from '../../motions/history/shown-standing';
import { t } from '../words/messages';
import { STANDING_LOOKS } from './standing-looks';
import { elsewhereText, partsText } from './standing-words';

/** Where a motion stands, in words: what its badge says and what that rests on. */
export function StandingWords({ standing }: { standing: ShownStanding }) {
  const { kind, parts, words } = standing;
  const elsewhere = elsewhereText(standing);
  return (
    <>
      <p class="nl-paragraph">{t(STANDING_LOOKS[kind].sentence)}</p>
      {parts.length > 0 && <p class="nl-paragraph">{partsText(parts)}</p>}
      {words !== '' && <p class="nl-paragraph">{t('printedWords', words)}</p>}
      {elsewhere !== null && <p class="nl-paragraph standing-elsewhere">{elsewhere}</p>}
    </>
  );
}
