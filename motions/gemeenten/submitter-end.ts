/** Tells where the names of who submitted a motion end, when no quotation mark opens its title. */
import { matchNameAt } from './name-patterns';
import { stripLead } from './submitter-words';
import { readSubmitters, SEPARATOR } from './submitters';

const OTHERS =
  /^(?:[\s,]*\(?(?:e\.\s?a(?:\.|$)|c\.\s?s(?:\.|$)|ea|cs|en\s+(?:andere gemeenten|anderen))(?!\p{L})\)?)/iu;

/** "Motie van de gemeente Urk en de gemeente Ede over havens". */
const NEXT_LEAD = /^(?:de\s+)?gemeenten?\s+/iu;

/** Names of the register only, since nothing else tells a name from a title. */
function endOfNames(text: string): number | null {
  const { body } = stripLead(text);
  let end = text.length - body.length;
  let found: number | null = null;
  for (;;) {
    const lead = found === null ? 0 : (NEXT_LEAD.exec(text.slice(end))?.[0].length ?? 0);
    const match = matchNameAt(text, end + lead);
    if (!match) break;
    found = match.end + (OTHERS.exec(text.slice(match.end))?.[0].length ?? 0);
    const separator = SEPARATOR.exec(text.slice(found))?.[0] ?? '';
    if (separator === '' || /[–—-]/u.test(separator)) break;
    end = found + separator.length;
  }
  return found;
}

const TITLE_MARK = /\s*:\s+(?=\S)|\s+[–—-]\s+(?=\S)/gu;
/** "Motie Weert inzake energie: akkoord": the title has begun already. */
const TOPIC = /\s(?:over|inzake|betreffende|omtrent|aangaande|getiteld|genaamd)\s/iu;
const LONGEST = 160;
/** "Steun de gemeenten: nu" is a title, "Gemeenten in de Achterhoek: …" a group. */
const SENTENCE = /\p{Ll}\s+(?:de|het|een|aan|voor|van|op|als|is)\s/u;

/** The first colon or dash before which there are names and groups, and nothing else. */
function endAtMark(text: string): number | null {
  for (const { index } of text.slice(0, LONGEST).matchAll(TITLE_MARK)) {
    const before = text.slice(0, index);
    if (TOPIC.test(before)) return null;
    const { submitters, collective, unknown } = readSubmitters(before);
    const isGroup = collective !== undefined && !SENTENCE.test(collective);
    if (unknown.length === 0 && (submitters.length > 0 || isGroup)) return index;
  }
  return null;
}

/** "G40 Een robuust gemeentefonds", "Zeeuwse gemeenten Krachtige regio": a group, and a title with its capital. */
const GROUP_FIRST =
  /^(?:[gkp]-?\d{1,3}(?:-gemeenten)?|m-?\d{2,3}|(?!nederlandse|europese)\p{L}+se gemeenten)(?=\s)/iu;

function endOfGroup(text: string): number | null {
  const end = GROUP_FIRST.exec(text)?.[0].length;
  return end !== undefined && /^\p{Lu}/u.test(text) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end))
    ? end
    : null;
}

/**
 * Where the submitters end at the start of a cell without quotation marks: in "Motie Beesel
 * gemeentefonds" after "Beesel", in "Motie Almere, mede namens de G40-gemeenten: Wmo" before the
 * colon.
 * @returns An offset into `text`; null when nothing that submits motions stands at the start.
 */
export function findSubmitterEnd(text: string): number | null {
  return endAtMark(text) ?? endOfNames(text) ?? endOfGroup(text);
}
