/** Each motion once: a page names many twice, in its agenda and in its list of papers. */
import type { Draft } from './draft';
import { SAID_FIELDS } from './said';
import { canBeSameWho } from './who';

const namesOf = ({ who }: Draft): string => who.submitters.map(({ name }) => name).join();

/** A title without a name is the one motion of that title, when there is no more than one. */
function sameAs(alike: readonly Draft[], draft: Draft): Draft | undefined {
  const exact = alike.find((other) => namesOf(other) === namesOf(draft));
  if (exact !== undefined) return exact;
  const [only, ...others] = alike;
  const isBothNamed = only?.hasWho && draft.hasWho;
  return others.length === 0 && !isBothNamed ? only : undefined;
}

function takeOver(known: Draft, draft: Draft): void {
  known.add(draft.said, []);
  known.addWho(draft.who);
  for (const link of draft.links) {
    if (known.links.every(({ url }) => url !== link.url)) known.links.push(link);
  }
  known.lines.push(...draft.lines);
  for (const field of ['submitters', ...SAID_FIELDS] as const) {
    const places = draft.places[field];
    if (places !== undefined && (known.places[field] ?? []).length === 0)
      known.places[field] = places;
  }
}

const hasSaid = ({ said }: Draft): boolean =>
  SAID_FIELDS.some((field) => said[field] !== undefined);

/**
 * "Motie Urk over de havens" above a page on the motion "Havens vooruit": what a page is headed by is the one
 * motion that it names by its title, when nothing else was said of it.
 */
function isHeadOf(topic: Draft, drafts: readonly Draft[]): boolean {
  const others = drafts.filter((draft) => draft !== topic);
  const [first] = others;
  if (!topic.isTopicOfPage || first === undefined || hasSaid(topic)) return false;
  const isOne = others.every(({ key, isQuoted }) => isQuoted && key === first.key);
  return isOne && others.every(({ who }) => canBeSameWho(topic.who, who));
}

/** In the order of the page. */
export function mergedDrafts(all: readonly Draft[]): Draft[] {
  for (const draft of all) {
    // A label below the heading named it after all.
    if (draft.hasLabelledWho) draft.isTentative = false;
    draft.isTentative ||= isHeadOf(draft, all);
  }
  const isAlone = all.length === 1;
  const drafts = all.filter(({ isTentative }) => isAlone || !isTentative);
  const kept: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = `${draft.type} ${draft.key}`;
    const alike = byKey.get(key) ?? [];
    const known = sameAs(alike, draft);
    if (known !== undefined) {
      takeOver(known, draft);
      continue;
    }
    kept.push(draft);
    byKey.set(key, [...alike, draft]);
  }
  const [only, ...others] = kept;
  // What stands below the heading of the page is said of the one motion that it speaks of.
  if (only !== undefined && others.length === 0) {
    for (const draft of all) if (draft.isTentative && draft !== only) takeOver(only, draft);
  }
  return kept;
}
