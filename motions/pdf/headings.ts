/** Recognises headings over a group of motions, and a motion's own heading. */
import { findQuotedTitle } from '../dutch/quotation';

const NUMBERING = String.raw`(?:(?:\d{1,2}(?:\.\d+)?|[IVX]+|[A-Z])[.)]?\s+)?`;
const SECTION = new RegExp(
  String.raw`^${NUMBERING}(?:\p{L}+,?\s+){0,4}(?:moties\b|(?:aangehouden|aangenomen|overgenomen|openstaande|nieuwe) motie\b)[^.;“”"„]*$`,
  'iu',
);
const ASSEMBLY = /\bALV|ledenvergadering|vergadering/iu;
const LONGEST_HEADING = 140;

/** "Aangehouden moties ALV 26 juni 2024:": what follows belongs to that meeting. */
export function isSectionHeading(text: string): boolean {
  return (
    text.length <= LONGEST_HEADING &&
    SECTION.test(text) &&
    (ASSEMBLY.test(text) ||
      /^\P{Ll}?\S* ?(?:aangehouden|aangenomen|openstaande|nieuwe)/iu.test(text))
  );
}

const MOTION_START = new RegExp(
  String.raw`^${NUMBERING}(?:(?:gewijzigde|aangehouden|aangenomen|overgenomen|ingetrokken)\s+)?moties?\b`,
  'iu',
);

/** "Motie Deventer “…” (ALV 26 juni 2024)" as a line of its own, above the labels. */
export function isMotionHeading(text: string): boolean {
  if (text.length > 400) return false;
  const quoted = findQuotedTitle(text);
  if (MOTION_START.test(text)) return quoted !== null || text.length < 160;
  return (
    quoted !== null &&
    quoted.before.length > 1 &&
    quoted.before.length < 120 &&
    /^\p{Lu}/u.test(text)
  );
}
