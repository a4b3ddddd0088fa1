/** The words that pages set above a column or before a value, whatever the markup. */

/** "Indiener(s)", "Ingediend door". */
export const SUBMITTER_LABEL =
  /^(?:mede-?)?(?:indiener(?:s|\(s\))?|ingediend door|(?:indienende )?gemeenten?|(?:indienende )?gemeente\(n\))\s*:?$/iu;
export const TITLE_LABEL =
  /^(?:titel|motie|onderwerp|naam|titel (?:van de )?motie|(?:naam|titel) motie)\s*:?$/iu;
export const TYPE_LABEL = /^(motie|resolutie|amendement)\s*:?$/iu;
/** What is said of a motion: the label goes with the words. */
export const SAID_LABEL =
  /^(?:status|uitslag|stemming|stemuitslag|resultaat|besluit|(?:pre-?)?advies)(?:\s+(?:van\s+)?(?:de\s+|het\s+)?(?:stemming|alv|vng|bestuur|vng-bestuur))*\s*:?$/iu;
export const PERCENTAGE_LABEL = /^(?:percentage|%|percentage voor|stempercentage)\s*:?$/iu;
/** Stands alone, with what it labels in the next block. */
export const LABEL_ALONE =
  /^(?:status|uitslag|stemming|links?|behandeling in .*|besluit|(?:pre-?)?advies(?: (?:vng[- ])?bestuur)?|resultaat|indiener\(?s?\)?)\s*:?$/iu;
/** Of a table that lists motions, and says nothing of them. */
export const OTHER_LABEL =
  /^(?:#|nr\.?|nummer|agendapunt(?:nr\.?)?|punt|links?|documents?|documenten|stuk|stukken|bijlagen?|datum|B?ALV|behandeling.*|toelichting|opmerking(?:en)?|voor|tegen|onthouding(?:en)?|type|soort|)\s*:?$/iu;

/** "Indiener: Deventer" in its two halves; null for words without a label. */
export function splitLabel(text: string): { label: string; value: string } | null {
  const [, label, value] = /^([^:]{2,40}):\s*(\S.*)$/su.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}
