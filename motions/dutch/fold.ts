/**
 * Folds text so that two prints of the same words compare equal. For comparing and searching only:
 * a folded text is never shown or stored, and its offsets say nothing about the original.
 */

const QUOTATION_MARKS =
  /[\u0022\u0027\u0060\u00ab\u00b4\u00bb\u02bc\u2018-\u201f\u2032\u2033\u2039\u203a]/gu;
const SOFT_HYPHENS = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const HYPHENS = /[\u002d\u2010-\u2015\u2212\ufe63\uff0d]/gu;
const WHITE_SPACE = /[\s\u00a0\u202f]+/gu;

/** White space of every kind becomes one space; soft hyphens go; the words stay as printed. */
export function collapseSpace(text: string): string {
  return text.normalize('NFC').replace(SOFT_HYPHENS, '').replace(WHITE_SPACE, ' ').trim();
}

/** Without quotation marks and apostrophes, soft hyphens, capitals and differences in white space. */
export function foldText(text: string): string {
  return collapseSpace(text.normalize('NFC').replace(QUOTATION_MARKS, '').replace(HYPHENS, '-'))
    .toLowerCase()
    .normalize('NFC');
}

/** As {@link foldText}, and blind to hyphens, line-end hyphenation and punctuation at the end. */
export function foldTitle(text: string): string {
  return foldText(text)
    .replace(/\s*\/\s*/gu, '/')
    .replace(/-\s*/gu, '')
    .replace(/\s+([,.;:!?])/gu, '$1')
    .replace(/(?<![\s.,;:!?…])[\s.,;:!?…]+$/u, '')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/** As {@link foldText}, and without diacritics: Súdwest-Fryslân becomes sudwest-fryslan. */
export function foldDiacritics(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return foldText(plain).normalize('NFKD').replace(/\p{M}/gu, '').replace(/ø/gu, 'o');
}

/** For an id or a file name: a to z, digits and single hyphens; empty when nothing is left. */
export function slug(text: string): string {
  return foldDiacritics(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
