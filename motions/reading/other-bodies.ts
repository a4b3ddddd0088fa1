/**
 * Whether motions are those of another body: a council and its parties, an association of waterschappen.
 *
 * Who accounts to whom tells it: who submitted the motions, and what the document says above the first of
 * them. The trap: papers of the VNG name councils and waterschappen too, so a word that stands there in
 * passing never outweighs gemeenten that submitted motions, nor the name of the VNG.
 */
import { placeKey } from '../document/place';
import type { DocumentTree, Line } from '../document/tree';
import type { Motion } from '../model';
import { FOR_OTHERS, OTHER_SUBMITTER } from './lexicon/other-body-words';
import { PARTY } from './lexicon/page-words';

/** Lines of a document that say what it is. */
const HEAD = 15;
/** Fewer of the motions are of a gemeente: a body may be called after one. */
const MOST_KNOWN = 0.3;
const OWN = /(?<!\p{L})(?:VNG|B?ALV)(?!\p{L})|vereniging van nederlandse gemeenten/iu;

const isOfOthers = ({ submitters }: Motion): boolean =>
  submitters.some(({ name }) => OTHER_SUBMITTER.test(name) || PARTY.test(name));

const isOfMembers = ({ submitters, collective }: Motion): boolean =>
  collective !== undefined || submitters.some(({ gemeente }) => gemeente !== null);

/** The lines above the first motion. */
function linesAbove({ lines }: DocumentTree, [first]: readonly Motion[]): Line[] {
  const places = new Set(Object.values(first?.places ?? {}).flatMap((own) => own.map(placeKey)));
  const start = lines.findIndex(({ place }) => places.has(placeKey(place)));
  return lines.slice(0, Math.min(HEAD, start === -1 ? HEAD : start));
}

/** Nothing was read of a gemeente, and above the motions it says that they are accounted for to others. */
export function isForOthers(tree: DocumentTree, motions: readonly Motion[]): boolean {
  if (motions.some(isOfMembers)) return false;
  const above = linesAbove(tree, motions).map(({ text }) => text);
  return !above.some((text) => OWN.test(text)) && above.some((text) => FOR_OTHERS.test(text));
}

/** @returns Whether motions were read, and those are of another body. */
export function areOfOthers(tree: DocumentTree, motions: readonly Motion[]): boolean {
  if (motions.length === 0) return false;
  const others = motions.filter(isOfOthers);
  const members = motions.filter((motion) => isOfMembers(motion) && !isOfOthers(motion));
  if (others.length * 2 > motions.length) return members.length < MOST_KNOWN * motions.length;
  return isForOthers(tree, motions);
}
