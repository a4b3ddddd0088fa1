/** One key for all spellings of a gemeente's name, so that a look-up is one look in a map. */
import { foldDiacritics } from '../dutch/fold';

/**
 * "Capelle a/d IJssel" and "Capelle aan den IJssel" give `capelle aan de ijssel`; apostrophes,
 * hyphens, diacritics and capitals do not matter. Empty for a text without letters.
 */
export function nameKey(name: string): string {
  return foldDiacritics(name)
    .replace(/\ba\s?[./]\s?d\b\.?|\baan de[nr]\b|\bad(?=\s)/gu, 'aan de')
    .replace(/\bst\b\.?/gu, 'sint')
    .replace(/&/gu, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
