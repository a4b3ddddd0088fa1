/**
 * Reads who submitted a motion from what stands before its title: "Motie Almere en Tilburg".
 *
 * The trap: "en" and a comma separate names and stand inside them ("Son en Breugel", "Nuenen, Gerwen
 * en Nederwetten"), so names of the register are taken first and separators after.
 */
import { collapseSpace } from '../dutch/fold';
import { TITLE_LEADS } from '../dutch/lead-words';
import type { Submitter } from '../model';
import { anyOf } from '../reading/lexicon/any-of';
import { OTHER_GEMEENTEN, SOME } from '../reading/lexicon/other-submitters';
import { takeCollective } from './collectives';
import { matchNameAt } from './name-patterns';
import { AMBIGUOUS_NAMES } from './names';
import { currentGemeenten, type Gemeente, REGISTER_DATE } from './register';
import { dropMeetings, stripLead, stripTail } from './submitter-words';

export type ReadSubmitters = {
  submitters: Submitter[];
  /** "en anderen", "e.a." or "c.s." is printed. */
  andOthers: boolean;
  /** A group that is no gemeente, as printed. */
  collective?: string;
  /** Printed names that are not in the register, or that two gemeenten share. */
  unknown: string[];
};

/** "en 12 andere gemeenten", "en nog enkele anderen". */
const WRITTEN_OTHERS = String.raw`(?<![\s,])[\s,]*\b(?:en|&|plus|(?:samen\s+)?met)\s+(?:nog\s+)?(?:${SOME}\s+)?${OTHER_GEMEENTEN}`;
const SHORT_OTHERS = String.raw`(?<![\s,])[\s,]*(?<!\p{L})(?:e\.\s?a\.?|ea|c\.\s?s\.?|cs|cum suis|et al\.?)`;
const OTHERS = new RegExp(`(?:${WRITTEN_OTHERS}|${SHORT_OTHERS})(?!\\p{L})`, 'iu');
const JOINING = String.raw`en|alsmede|alsook|samen met|(?:mede|mee)[-\s]?(?:ingediend|ondertekend) door|mede namens|(?:mede )?(?:onder|ge)steund door|met steun van|m\.m\.v\.|met medewerking van`;
/** What stands between two names. */
export const SEPARATOR = new RegExp(
  String.raw`^\s*(?:[,;|+&•·]|\/(?!d\b)|[–—]|\s-\s|(?:${JOINING})\s)\s*`,
  'iu',
);
const SEGMENT_END = new RegExp(String.raw`[,;|+&•·–—()]|\/(?!d\b)|\s-\s|\s(?:${JOINING})\s`, 'iu');
const SKIPPED = new RegExp(
  String.raw`^(?:(?:${JOINING}|ingediend door|namens|gemeenten?|de|het|van|door|ook|alle|o\.?a\.?)(?=[\s:]|$)|(?:eerste |mede-?)?indieners?(?![\p{L}])):?\s*`,
  'iu',
);
/** What follows is the topic of the motion, not a name: "Zwolle inzake jeugdzorg". */
const TOPIC = new RegExp(
  String.raw`^\s*(?:nr\.?\s*)?\d{0,2}\s*$|^\s+(?:${anyOf(TITLE_LEADS, 'aangaande, tot, om, met betrekking')}|m\.?b\.?t\.?)(?!\p{L})`,
  'iu',
);

const ON_BEHALF = /(?<![\s,(])[\s,(]+(?:mede\s+)?namens\s+/iu;

function submitterOf(printed: string, gemeente: Gemeente, on: string): Submitter {
  const name = collapseSpace(printed).replace(/([-\u2010\u2011])\s+/gu, '$1');
  const current = currentGemeenten(gemeente.code, on);
  const lives = current.includes(gemeente.code);
  return { name, gemeente: gemeente.code, ...(lives || current.length === 0 ? {} : { current }) };
}

/** "alle Zeeuwse gemeenten": without that word it would be some of them. */
const ALL_OF_GROUP = /^alle\s+\p{Lu}/u;

/** "De" is skipped in "de gemeente Urk" and kept in "De Bilt". */
function skippable(text: string): RegExpExecArray | null {
  return matchNameAt(text, 0) || ALL_OF_GROUP.test(text) ? null : SKIPPED.exec(text);
}

/** Names of all gemeenten together take less. */
const LONGEST = 8000;
const atMost = (text: string): string =>
  text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(' ', LONGEST) + 1);

class Reader {
  readonly submitters: Submitter[] = [];
  readonly unknown: string[] = [];
  collective: string | undefined;

  constructor(
    private rest: string,
    private readonly on: string,
  ) {}

  read(): void {
    while (this.rest !== '') {
      this.rest = this.rest.replace(/^[\s().:]+/u, '');
      const skipped = SEPARATOR.exec(this.rest) ?? skippable(this.rest);
      if (skipped && skipped[0] !== '') this.rest = this.rest.slice(skipped[0].length);
      else if (this.rest !== '') this.readOne();
    }
  }

  private readOne(): void {
    const match = matchNameAt(this.rest, 0);
    const after = match ? this.rest.slice(match.end) : '';
    const group = match ? takeCollective(after) : null;
    if (match && (/^\s*(?:$|[(.):])/u.test(after) || SEPARATOR.test(after))) {
      this.take(match.end, match.pattern.gemeente);
    } else if (match && TOPIC.test(after)) {
      this.take(match.end, match.pattern.gemeente);
      this.rest = '';
    } else if (match && group !== null) {
      this.take(match.end, match.pattern.gemeente);
      this.collective = group;
      this.rest = '';
    } else this.takeUnknown();
  }

  private take(end: number, gemeente: Gemeente): void {
    const printed = this.rest.slice(0, end);
    this.rest = this.rest.slice(end);
    if (AMBIGUOUS_NAMES.has(printed.toLowerCase())) this.addUnknown(printed);
    else if (!this.submitters.some((other) => other.gemeente === gemeente.code)) {
      this.submitters.push(submitterOf(printed, gemeente, this.on));
    }
  }

  private takeUnknown(): void {
    const end = SEGMENT_END.exec(this.rest)?.index ?? this.rest.length;
    const printed = this.rest.slice(0, Math.max(end, 1));
    this.rest = this.rest.slice(printed.length);
    this.addUnknown(printed);
  }

  private addUnknown(printed: string): void {
    const name = collapseSpace(printed).replace(/^[\p{P}\s]+|(?<![\s.,:;)])[\s.,:;)]+$/gu, '');
    if (!/\p{L}/u.test(name)) return;
    const group = takeCollective(name);
    if (group !== null) {
      this.collective = this.collective === undefined ? group : `${this.collective}, ${group}`;
      return;
    }
    this.submitters.push({ name, gemeente: null });
    this.unknown.push(name);
  }
}

/**
 * @param text - What stands before the title, or a whole cell without one.
 * @param on - ISO date of today: a former gemeente gets as `current` those that it lives on in on
 *   that day. Without it, the latest day that the register knows.
 * @returns No submitters for an empty text, or when only a group is named.
 */
export function readSubmitters(text: string, on: string = REGISTER_DATE): ReadSubmitters {
  const { body, gemeentenWord } = stripLead(stripTail(dropMeetings(atMost(collapseSpace(text)))));
  const andOthers = OTHERS.test(body);
  const named = body.replace(OTHERS, ' ').trim();
  const whole = takeCollective(gemeentenWord === '' ? named : `${gemeentenWord} ${named}`);
  if (whole !== null && !matchNameAt(named, 0)) {
    return { submitters: [], andOthers, collective: whole, unknown: [] };
  }
  const behalf = ON_BEHALF.exec(named);
  const reader = new Reader(named.slice(0, behalf?.index), on);
  reader.read();
  const group =
    behalf &&
    named
      .slice(behalf.index + behalf[0].length)
      .replace(/\)$/u, '')
      .replace(/^(?:de|het)\s+(?=(?:\S+\s)?\S*gemeenten|[A-Z]\d)/u, '');
  if (group) readBehalf(reader, group, on);
  return {
    submitters: reader.submitters,
    andOthers,
    ...(reader.collective === undefined ? {} : { collective: reader.collective }),
    unknown: reader.unknown,
  };
}

/** Neither a submitter nor a group. */
export const isNobody = ({
  submitters,
  collective,
}: Pick<ReadSubmitters, 'submitters'> & { collective?: string | undefined }): boolean =>
  submitters.length === 0 && collective === undefined;

/** Whether a text names submitters that are known, or a group, and nobody else. */
export function areNames(text: string): boolean {
  const read = readSubmitters(text);
  return read.unknown.length === 0 && !isNobody(read);
}

/** "namens Tilburg en Breda" names submitters; "namens regio Twente" names a group. */
function readBehalf(reader: Reader, group: string, on: string): void {
  const others = new Reader(group, on);
  others.read();
  if (others.unknown.length === 0 && others.collective === undefined) {
    reader.submitters.push(...others.submitters);
  } else reader.collective = group;
}
