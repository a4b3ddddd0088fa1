/**
 * Which prints in all documents are the same motion. Computed from the prints and from what people
 * decided, never stored: the order of reading cannot matter, and reading again changes nothing.
 */
import { z } from 'zod';
import {
  type ComparedPrint,
  comparedPrint,
  LIKELY,
  type Print,
  SURE,
  sameMotionScore,
} from './same-motion';

/** A person's word on two prints. It wins over every score, and is taken back by deleting it. */
export const joinDecisionSchema = z.strictObject({
  /** The ids of the two prints, in alphabetical order. */
  one: z.string().min(1),
  other: z.string().min(1),
  isSame: z.boolean(),
  decidedAt: z.iso.datetime(),
});
export type JoinDecision = z.infer<typeof joinDecisionSchema>;

export type JoinOffer = {
  one: string;
  other: string;
  /** Between {@link LIKELY} and 1. */
  score: number;
};

export type JoinedMotions = {
  /** Per print, the id of its motion: that of one of its prints, always the same one. */
  motionOf: ReadonlyMap<string, string>;
  /** Per motion, its prints, by id. */
  printsOf: ReadonlyMap<string, readonly string[]>;
  /** To ask a person, the most alike first. */
  offers: JoinOffer[];
};

/** A print and where it stands: a document names a motion once, so two prints in it are two motions. */
export type PlacedPrint = Print & { documentIds: readonly string[] };

const pairKey = (one: string, other: string): string =>
  one < other ? `${one}\n${other}` : `${other}\n${one}`;

/**
 * Pairs that are likely one motion. Only those are scored that share a title, or a word of it and a
 * submitter: all others are apart anyhow.
 */
function likelyPairs(prints: readonly ComparedPrint[]): JoinOffer[] {
  const byKey = new Map<string, number[]>();
  const add = (key: string, place: number): void => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [place]);
    else known.push(place);
  };
  for (const [place, print] of prints.entries()) {
    if (print.title !== '') add(print.title, place);
    for (const submitter of print.submitters) {
      for (const word of print.words) add(`${word}\n${submitter}`, place);
    }
  }
  // By number: thousands of prints have hundreds of thousands of pairs, too many for names.
  const seen = new Set<number>();
  const pairs: JoinOffer[] = [];
  for (const alike of byKey.values()) {
    for (let first = 0; first < alike.length - 1; first += 1) {
      for (let second = first + 1; second < alike.length; second += 1) {
        const [place = 0, otherPlace = 0] = [alike[first], alike[second]];
        const pair = place * prints.length + otherPlace;
        const [one, other] = [prints[place], prints[otherPlace]];
        if (one === undefined || other === undefined || seen.has(pair)) continue;
        seen.add(pair);
        const score = sameMotionScore(one, other);
        if (score >= LIKELY) pairs.push({ one: one.id, other: other.id, score });
      }
    }
  }
  return pairs;
}

/** Groups that grow together; a group never holds two prints that are kept apart. */
class Groups {
  readonly #groupOf = new Map<string, Set<string>>();
  readonly #documents: ReadonlyMap<string, readonly string[]>;
  readonly #apart: ReadonlySet<string>;

  constructor(prints: readonly PlacedPrint[], apart: ReadonlySet<string>) {
    this.#documents = new Map(prints.map(({ id, documentIds }) => [id, documentIds]));
    this.#apart = apart;
    for (const { id } of prints) this.#groupOf.set(id, new Set([id]));
  }

  areTogether(one: string, other: string): boolean {
    return this.#groupOf.get(one)?.has(other) ?? false;
  }

  /** What a person keeps apart stays so, also by way of a third print. */
  mayUnite(one: string, other: string): boolean {
    const [group, others] = [this.#groupOf.get(one), this.#groupOf.get(other)];
    if (group === undefined || others === undefined) return false;
    for (const first of group) {
      for (const second of others) if (this.#apart.has(pairKey(first, second))) return false;
    }
    return true;
  }

  shareDocument(one: string, other: string): boolean {
    const documents = (id: string) =>
      Array.from(this.#groupOf.get(id) ?? [], (print) => this.#documents.get(print) ?? []).flat();
    const known = new Set(documents(one));
    return documents(other).some((document) => known.has(document));
  }

  unite(one: string, other: string): void {
    const [group, others] = [this.#groupOf.get(one), this.#groupOf.get(other)];
    if (group === undefined || others === undefined || group === others) return;
    for (const id of others) {
      group.add(id);
      this.#groupOf.set(id, group);
    }
  }

  all(): string[][] {
    return Array.from(new Set(this.#groupOf.values()), (group) => [...group].toSorted());
  }
}

const surestFirst = (one: JoinOffer, other: JoinOffer): number =>
  other.score - one.score ||
  pairKey(one.one, one.other).localeCompare(pairKey(other.one, other.other), 'en');

/**
 * @param prints - Each id once, in any order.
 * @param decisions - What people decided; of prints that are not there any more they say nothing.
 */
export function joinMotions(
  prints: readonly PlacedPrint[],
  decisions: readonly JoinDecision[],
): JoinedMotions {
  const apart = new Set(
    decisions.flatMap(({ one, other, isSame }) => (isSame ? [] : pairKey(one, other))),
  );
  const groups = new Groups(prints, apart);
  const joined = decisions.filter(({ isSame }) => isSame);
  for (const { one, other } of joined.toSorted((a, b) =>
    pairKey(a.one, a.other).localeCompare(pairKey(b.one, b.other), 'en'),
  )) {
    if (groups.mayUnite(one, other)) groups.unite(one, other);
  }
  const compared = prints.map(comparedPrint).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const alike = likelyPairs(compared).toSorted(surestFirst);
  for (const { one, other, score } of alike) {
    if (score < SURE) break;
    if (groups.mayUnite(one, other) && !groups.shareDocument(one, other)) groups.unite(one, other);
  }
  const offers = alike.filter(
    ({ one, other }) => !groups.areTogether(one, other) && groups.mayUnite(one, other),
  );
  const printsOf = new Map(groups.all().map((group) => [group[0] ?? '', group]));
  const motionOf = new Map(
    [...printsOf].flatMap(([id, group]) => group.map((print) => [print, id] as const)),
  );
  return { motionOf, printsOf, offers };
}
