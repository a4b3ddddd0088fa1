/**
 * Finds the condition that a proposal hangs on. "Als" is the trap: in "als afgedaan te beschouwen"
 * it sets no condition.
 */
import { collapseSpace } from './fold';
import { findOutcomes } from './outcomes';

const CONDITION = new RegExp(
  [
    String.raw`(?<!\p{L})(?:indien|mits|tenzij|ingeval|voorwaardelijk|zo niet|zo ja|behoudens)(?!\p{L})`,
    String.raw`\bafhankelijk van\b|\bhang(?:t|en)\b.*\baf van\b`,
    String.raw`\bonder (?:het )?voorbehoud\b|\b(?:onder|op) (?:de )?voorwaarde\b|\bin het geval\b`,
    String.raw`\b(?:wanneer|zodra)\b`,
    String.raw`(?<!\p{L})als (?:er|het|de|dit|dat|deze|die|een|blijkt|geen|wij|we|hier\p{L}*|daar\p{L}*|uit|alle|partijen|beide|\p{L}+ (?:akkoord|instem\p{L}*))(?!\p{L})`,
  ].join('|'),
  'iu',
);
const OTHERWISE =
  /^(?:zo (?:niet|ja|nee)|anders|in dat geval|in het andere geval|is dat niet|gebeurt dat niet|lukt dat niet|indien niet|als dat niet|mocht)(?!\p{L})/iu;

/** Whether the words make something depend on something else. */
export function hasCondition(text: string): boolean {
  return CONDITION.test(text);
}

const SENTENCE_END = /(?<=[.!?]["'”’)]*)\s+(?=["'“„‘(]?\p{Lu})|\n\s*\n/u;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}\.){1,4}$|\b(?:bijv|nr|resp|art|ca|dhr|mevr|o\.a|m\.b\.t)\.$/iu;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(SENTENCE_END)) {
    const previous = sentences.at(-1);
    if (previous !== undefined && ABBREVIATION.test(previous)) {
      sentences[sentences.length - 1] = `${previous} ${part}`;
    } else sentences.push(part);
  }
  return sentences.map(collapseSpace).filter((sentence) => sentence !== '');
}

/**
 * The sentences that tie keeping open or settling to a condition, quoted, with the "Zo niet …" that
 * follows them.
 * @returns undefined when no sentence does.
 */
export function findConditionSentences(text: string): string | undefined {
  const sentences = sentencesOf(text);
  const kept = sentences.filter((sentence, index) => {
    const decides = (words: string): boolean => findOutcomes(words).some(({ weak }) => !weak);
    if (decides(sentence)) {
      return hasCondition(sentence) || OTHERWISE.test(sentence);
    }
    const next = sentences[index + 1] ?? '';
    return hasCondition(sentence) && OTHERWISE.test(next) && decides(next);
  });
  return kept.length > 0 ? kept.join(' ') : undefined;
}
