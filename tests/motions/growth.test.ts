/**
 * No text may keep a reader busy: twice as long a text takes about twice the time, also when it was
 * made to be slow. A new function that takes a text gets a line in {@link FUNCTIONS}.
 */
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../motions/document/clean';
import * as fold from '../../motions/dutch/fold';
import * as meeting from '../../motions/dutch/meeting';
import * as quotation from '../../motions/dutch/quotation';
import { takeCollective } from '../../motions/gemeenten/collectives';
import { nameKey } from '../../motions/gemeenten/name-key';
import { matchNameAt, matchNames } from '../../motions/gemeenten/name-patterns';
import { findGemeentenInText } from '../../motions/gemeenten/names';
import { findGemeenteByName, searchGemeenten } from '../../motions/gemeenten/register';
import { findSubmitterEnd } from '../../motions/gemeenten/submitter-end';
import * as words from '../../motions/gemeenten/submitter-words';
import { readSubmitters } from '../../motions/gemeenten/submitters';
import { buildNamingIndex, findNamedMotions } from '../../motions/naming/find-named-motions';
import { lettersOf } from '../../motions/naming/letters';
import { announcementIn, saidOfAll } from '../../motions/reading/mentions/announce';
import { readLine } from '../../motions/reading/mentions/grammar';
import { labelled, roleOf } from '../../motions/reading/mentions/label';
import { opensSaid } from '../../motions/reading/mentions/opens-said';
import { pointOf } from '../../motions/reading/mentions/points';
import { readSaid } from '../../motions/reading/mentions/said';
import { saidOfSome } from '../../motions/reading/mentions/said-of-some';
import { lineView } from '../../motions/reading/mentions/tokens';
import { isSlow, type Run } from './is-slow';

const nameable = (title: string) => ({
  id: 'a',
  title,
  submitters: [{ name: 'Deventer', gemeente: 'gm0150' }],
  andOthers: false,
  meeting: null,
});
const index = buildNamingIndex([nameable('Een eerlijke prijs voor de pont')]);

const FUNCTIONS: Record<string, Run> = {
  ...{ collapseSpace: fold.collapseSpace, foldText: fold.foldText, foldTitle: fold.foldTitle },
  ...{ foldDiacritics: fold.foldDiacritics, slug: fold.slug },
  ...{ findMeetings: meeting.findMeetings, findDates: meeting.findDates },
  ...{ formatDate: meeting.formatDate, findQuotedTitle: quotation.findQuotedTitle },
  splitUnquotedTitle: (text) => quotation.splitUnquotedTitle(text, 0),
  ...{ takeCollective, nameKey, findGemeentenInText, findGemeenteByName, findSubmitterEnd },
  ...{ matchNameAt: (text) => matchNameAt(text, 0), matchNames: (text) => [...matchNames(text)] },
  searchGemeenten: (text) => searchGemeenten(text, 10),
  ...{ stripLead: words.stripLead, stripTail: words.stripTail, dropMeetings: words.dropMeetings },
  readSubmitters: (text) => readSubmitters(text),
  buildNamingIndex: (text) => buildNamingIndex([nameable(text)]),
  findNamedMotions: (text) => findNamedMotions(index, [text]),
  lettersOf,
  ...{ cleanText, lineView, roleOf, labelled, pointOf, opensSaid },
  findQuotations: quotation.findQuotations,
  readLine: (text) => readLine(text, { announced: 'motie', isHeading: false }),
  readSaid: (text) => readSaid(text, false),
  announcementIn: (text) => announcementIn(text, false),
  saidOfAll: (text) => saidOfAll(text, { isHead: false, isDecisions: false }),
  saidOfSome,
};

/** What a text may begin with, so that a pattern gets going. */
const STARTS = ['', 'Motie Deventer “Prijs', 'over', 'Indiener'];
/** And what then comes again and again. */
const REPEATED =
  "“|”|\"|'|’|‘|„|«| |\n|\u00ad|(|)|() |- |–|,|, |.|;|:|/|1|1.|12-|a|é|“a” |“a |a” |“” | 'a|’s |s’ |" +
  'motie |de motie |en |e.a. |van |namens |gemeente |Deventer, |Deventer en |West |Son en |Den |' +
  'ALV |12 juni |(ALV 26 juni 2024) |“(ALV 26 juni 2024) |“aangenomen |met 12% |extra |indieners ';

describe('een lange tekst die traag moet maken', () => {
  it.each(Object.entries(FUNCTIONS).map(([name, run]) => ({ name, run })))(
    'maakt $name niet traag',
    ({ run }) => {
      const slow = STARTS.flatMap((start) =>
        REPEATED.split('|').flatMap((repeated) =>
          isSlow(run, start, repeated) ? [`${start}${repeated.repeat(3)}…`] : [],
        ),
      );
      expect(slow).toEqual([]);
    },
  );
});

describe('de meting zelf', () => {
  it('vindt een kwadratische functie traag', () => {
    expect(isSlow((text) => / *y/u.test(text), '', ' ')).toBe(true);
  });

  it('vindt een lineaire functie die tijd kost niet traag', () => {
    const linear = (text: string): unknown =>
      Array.from({ length: 20 }, () => Array.from(text).toReversed().join(''));
    expect(isSlow(linear, '', 'a ')).toBe(false);
  });
});
