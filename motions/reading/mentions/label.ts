/** The names of the parts of a motion, before a colon, above a column or alone. */
import { LABELS, type Role } from '../lexicon/mention-labels';

const ROLES = new Map(
  Object.entries(LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as Role] as const),
  ),
);
const LONGEST_LABEL = 48;
/** With the meeting that it is of: "Besluit ALV 26 juni 2024". */
const LONGEST_PRINTED = 120;

/** The role of a label or the head of a column; null for words that are none. */
export function roleOf(label: string): Role | null {
  if (label.length > LONGEST_PRINTED) return null;
  const words = label
    .toLowerCase()
    .replace(/[\s:*]+$/u, '')
    .replace(/^[\s*•–-]+/u, '')
    .replace(/\s+(?:in|tijdens|van|op|bij)\s+(?:de\s+)?b?alv.*$/u, '')
    .replace(/\s+b?alv(?:\s+\d.*)?$/u, '');
  if (words.length > LONGEST_LABEL) return null;
  return ROLES.get(words) ?? ROLES.get(label.toLowerCase().trim()) ?? null;
}

export type Labelled = { role: Role; label: string; value: string; at: number };

/** "Indiener: Deventer"; also "Uitslag - aangenomen". Null for words without a label. */
export function labelled(text: string): Labelled | null {
  const match = /^([^:–]{1,48}?)\s*(?::|\s[–-]\s)\s*/u.exec(text);
  if (match?.[1] === undefined) return null;
  const role = roleOf(match[1]);
  if (role === null) return null;
  return { role, label: match[1], value: text.slice(match[0].length), at: match[0].length };
}
