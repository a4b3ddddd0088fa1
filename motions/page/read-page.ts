/** Reads the motions that a web page names, and what it says of each: vote, advice, decision. */
import { detectPage } from '../detect';
import type { DocumentTree } from '../document/tree';
import { linesBelow } from '../document/walk';
import { kindByReading } from '../kind-by-reading';
import {
  type DocumentKind,
  type Meeting,
  type Motion,
  type Reading,
  readingSchema,
} from '../model';
import { agreesWithAccount } from '../reading/decision';
import { Ledger } from '../reading/ledger';
import { type ReadMentions, readMentions } from '../reading/mentions/read-mentions';
import { readAccount } from '../reading/read-document';
import { accountedMeeting } from './accounted-meeting';
import { isExplanation, meetingOn } from './heads-of-page';
import { MEETING_WORD } from './may-name-motions';
import { meetingOfMotions, meetingsToldOfMotions } from './meeting-of-page';
import type { PageContent } from './page-content';
import { treeFromPage } from './tree-from-blocks';

const LONGEST_AGREEING = 400;

/** Behind the title of each page: "Uitslagen ALV 16 juni 2027 | VNG". */
const NAME_OF_SITE = /\s+[|–-]\s+(?:VNG|Vereniging van Nederlandse Gemeenten)$/iu;

/** The highest heading that is printed first; else the title of the page. */
function titleOf(tree: DocumentTree): string {
  const first = tree.parts.find((part) => part.kind === 'section' && part.level === 1);
  const printed = first?.kind === 'section' ? first.heading.map(({ text }) => text).join(' ') : '';
  return printed === '' ? tree.title.replace(NAME_OF_SITE, '') : printed;
}

/** Words that stand on every page with the board's account, and on few others. */
const ACCOUNT_WORDS = /verantwoording|afgedaan|afdoen|aanhouden|aan te houden/iu;

/** The board's account as a page: the same labelled blocks as in its PDF. */
function accountOn(tree: DocumentTree, source: { sha256: string }): Reading | null {
  if (!tree.lines.some(({ text }) => ACCOUNT_WORDS.test(text))) return null;
  const { url } = tree;
  return readAccount(tree, { ...source, ...(url === null ? {} : { url }) });
}

type Mentions = ReadMentions & { kind: DocumentKind; meeting: Meeting | null };

/**
 * "Motie [naam gemeente] ‘[titel]’" is an example: nobody submitted it, nothing can be opened of it and
 * nobody counted votes.
 */
const isExample = ({ submitters, collective, documents, vote }: Motion): boolean =>
  collective === undefined &&
  documents === undefined &&
  vote?.percentage === undefined &&
  submitters.every(({ gemeente }) => gemeente === null);

/** @param texts - Of the lines of the page. */
function mentionsOn(tree: DocumentTree, content: PageContent, texts: readonly string[]): Mentions {
  const { kind, isOpen } = detectPage(content);
  const none: Mentions = { kind: 'geen', meeting: null, motions: [], warnings: [] };
  if (kind === 'geen' && !isOpen) return none;
  const meeting = meetingOn(content);
  const isOfMeeting = MEETING_WORD.test(`${titleOf(tree)}\n${tree.title}`);
  const headed = meetingOfMotions([titleOf(tree), tree.title]);
  // "Verantwoording moties ALV 26 juni", held at that meeting, is of motions that were put before.
  const ofMotions = headed?.date === meeting?.date ? null : headed;
  const readAs = (as: DocumentKind): Mentions => ({
    ...{ kind: as, meeting },
    ...readMentions(tree, {
      ...{ kind: as, meeting, isOpen: kind === 'geen' && !isOfMeeting, ledger: new Ledger(tree) },
      toldOfMotions: meetingsToldOfMotions([titleOf(tree), tree.title], content.blocks, meeting),
      meetingBelow: (heading) => accountedMeeting(heading, texts) ?? ofMotions,
    }),
  });
  if (kind !== 'geen') {
    const read = readAs(kind);
    return isExplanation(content) && read.motions.every(isExample) ? none : read;
  }
  const asNews = readAs('nieuws');
  const unexpected = kindByReading(content, asNews.motions, asNews.warnings);
  if (unexpected === 'geen') return none;
  return unexpected === 'nieuws' ? asNews : readAs(unexpected);
}

/**
 * @param source.sha256 - Of the text of the page.
 * @returns Without motions for a page of another kind, `geen`.
 */
export function readPage(content: PageContent, source: { sha256: string }): Reading {
  const tree = treeFromPage(content);
  const account = accountOn(tree, source);
  if (account !== null) return account;
  const texts = linesBelow(tree.parts).map(({ text }) => text);
  const { kind, meeting, motions, warnings } = mentionsOn(tree, content, texts);
  const agrees =
    kind !== 'geen' && texts.some((text) => agreesWithAccount(text.slice(0, LONGEST_AGREEING)));
  return readingSchema.parse({
    schema: 'motievolger/1',
    document: {
      kind,
      title: titleOf(tree),
      meeting,
      sha256: source.sha256,
      ...(content.url === null ? {} : { url: content.url }),
      ...(agrees ? { agreesWithAccount: true } : {}),
    },
    motions,
    warnings,
  });
}
