/**
 * The words with which a motion is kept open or settled, with negation read: "niet langer aan te
 * houden" settles, "nog niet als afgedaan te beschouwen" keeps open.
 */

export type Outcome = 'aanhouden' | 'afdoen';

export type OutcomeMention = {
  outcome: Outcome;
  /** Only says how it stands ("is uitgevoerd"), which need not be what is proposed. */
  weak: boolean;
  /** "deels uitgevoerd", "gedeeltelijk af te doen". */
  partial: boolean;
  /** "Afdoen is niet mogelijk": what is meant instead is not certain. */
  unsure: boolean;
  start: number;
  end: number;
};

const AFDOEN = String.raw`(?:als\s+(?:zijnde\s+)?)?(?:afgedaan|voldaan|uitgevoerd|afgehandeld|afgerond)\s+(?:te\s+)?(?:beschouwen|beschouwd|aan\s+te\s+merken|aanmerken)|(?:te\s+)?beschouwen\s+als\s+(?:zijnde\s+)?(?:afgedaan|voldaan|uitgevoerd|afgehandeld|afgerond)|als\s+(?:zijnde\s+)?(?:voldaan|uitgevoerd|afgehandeld|afgerond)|af\s+te\s+doen|afdoen|afgedaan|afdoening|af\s+te\s+(?:handelen|ronden|sluiten|voeren)|afgevoerd|afhandelen|afronden|afsluiten|afvoeren|doen\s+(?:\p{L}+\s+){0,4}af`;
const WEAK =
  'uitgevoerd|afgehandeld|afgerond|afgewikkeld|afgesloten|voldaan|gerealiseerd|voltooid|volbracht';
const AANHOUDEN = String.raw`aan\s+te\s+houden|aan[\s-]?houden|aangehouden|aanhouding|hou(?:den|dt|d)\s+(?:\p{L}+\s+){0,4}aan(?!\s+te)|(?:blijft|blijven|laten|te\s+laten)\s+(?:\p{L}+\s+)?(?:staan|open)|staan\s+(?:te\s+)?laten|open\s*(?:te\s+)?(?:houden|laten|staan)|(?:te\s+)?handhaven|gehandhaafd`;
const MENTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<afdoen>${AFDOEN})|(?<aanhouden>${AANHOUDEN})|(?<weak>${WEAK}))(?![\p{L}\p{N}])`,
  'giu',
);

/** What stands before a mention in its own clause. */
const CLAUSE_BREAK = /^.*(?:[.;:,/()]|\b(?:maar|doch|en|of|want|omdat|dan wel|ofwel)\b)/isu;
const NEGATION = /\b(?:niet|geen|nooit|noch)\b/iu;
const PARTIAL =
  /\b(?:deels|gedeeltelijk|grotendeels|ten dele|voor een deel|(?:nog\s+)?niet\s+(?:geheel|volledig|helemaal))\b/iu;

/** All mentions in reading order; a negated statement of how things stand is no mention. */
export function findOutcomes(text: string): OutcomeMention[] {
  const found: OutcomeMention[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(MENTION)) {
    const end = match.index + match[0].length;
    const clause = text.slice(previousEnd, match.index).replace(CLAUSE_BREAK, '');
    const tail = /^\s+(?:\p{L}+\s+)?niet\b/iu.exec(text.slice(end))?.[0] ?? '';
    previousEnd = end;
    const partial = PARTIAL.test(clause);
    const negated = !partial && (NEGATION.test(clause + match[0]) || tail !== '');
    const weak = match.groups?.weak !== undefined;
    if (weak && negated) continue;
    const keeps = (match.groups?.aanhouden !== undefined) !== negated;
    const outcome = keeps ? 'aanhouden' : 'afdoen';
    found.push({ outcome, weak, partial, unsure: tail !== '', start: match.index, end });
  }
  return found;
}
