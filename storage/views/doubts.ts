/** Every doubt about what is stored, in the order in which a person looks at them. Pure. */
import { doubtKey } from '../../motions/corrections/doubts';
import { isOwnMotion } from '../../motions/gemeenten/own';
import { readingFromEvents } from '../../motions/history/reading-from-events';
import type { GemeenteCode, Motion, Warning } from '../../motions/model';
import { readDocumentOf, type StoredDocument } from '../records';
import type { FollowedMotion, Overview } from './lives';
import { latestFirst } from './queries';

export type Doubt = {
  /** The same as long as the doubt is the same one. */
  key: string;
  document: StoredDocument;
  /** As this document has it; null for a doubt about the document as a whole. */
  motion: Motion | null;
  doubt: Warning;
  /** About a motion of the user's own gemeenten, or a document that has one. */
  isOwn: boolean;
};

const keyOf = (document: StoredDocument, motion: Motion | null, doubt: Warning): string =>
  JSON.stringify([document.id, motion?.id ?? null, doubtKey(doubt)]);

const isContradiction = ({ code, reason }: Warning): boolean =>
  code === 'documents-disagree' && reason !== undefined;

/** What documents say of one motion that cannot both be right: asked where the latest of them says it. */
function contradictionsOf(
  { warnings, prints }: FollowedMotion,
  motions: readonly Motion[],
): { motion: Motion; doubt: Warning }[] {
  const motion = motions.find(({ id }) => prints.includes(id));
  if (motion === undefined) return [];
  return warnings.filter(isContradiction).map((doubt) => ({ motion, doubt }));
}

/** @returns Own motions first, then documents with an own motion; the latest document first. */
export function doubtsOf(
  overview: Pick<Overview, 'motions' | 'documents'>,
  own: readonly GemeenteCode[],
): Doubt[] {
  const events = Map.groupBy(
    overview.motions.flatMap((followed) => followed.events),
    ({ documentId }) => documentId,
  );
  const contradicted = overview.motions.filter(({ warnings }) => warnings.some(isContradiction));
  const asked = new Set<FollowedMotion>();
  const all = overview.documents.toSorted(latestFirst).flatMap((document): Doubt[] => {
    const said = events.get(document.id) ?? [];
    const { motions } = readingFromEvents(readDocumentOf(document), said, []);
    const hasOwn = motions.some((motion) => isOwnMotion(motion, own));
    const made = (motion: Motion | null, doubt: Warning): Doubt => ({
      ...{ key: keyOf(document, motion, doubt), document, motion, doubt },
      isOwn: motion === null ? hasOwn : isOwnMotion(motion, own),
    });
    const contradictions = contradicted.flatMap((followed) => {
      const found = asked.has(followed) ? [] : contradictionsOf(followed, motions);
      if (found.length > 0) asked.add(followed);
      return found.map(({ motion, doubt }) => made(motion, doubt));
    });
    return [
      ...motions.flatMap((motion) => motion.warnings.map((doubt) => made(motion, doubt))),
      ...contradictions,
      ...document.warnings.map((doubt) => made(null, doubt)),
    ];
  });
  const rank = ({ isOwn, motion }: Doubt): number => (isOwn ? (motion === null ? 1 : 0) : 2);
  const unique = [...new Map(all.map((one) => [one.key, one])).values()];
  return unique.toSorted((one, other) => rank(one) - rank(other));
}
