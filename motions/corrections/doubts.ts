/** Which doubt is which, over several readings, and which field it is about. */
import type { Reason, Warning, WarningCode } from '../warnings';
import type { CorrectableField } from './field-state';

/** Keys in a fixed order, so that what was stored compares equal to what was read. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

/** The same for the same doubt, wherever its words stand. A doubt with other words is another one. */
export function doubtKey({ code, reason, message, field, reading, other }: Warning): string {
  // The sentence is made of the reason; only what was stored before there were reasons lacks one.
  const told = reason === undefined ? { message } : { reason };
  return JSON.stringify(canonical({ code, ...told, field, reading, other }));
}

/** Doubts that say by their code what they are about. */
const ABOUT: Partial<Record<WarningCode, CorrectableField>> = {
  'submitter-unknown': 'submitters',
  'submitter-missing': 'submitters',
  'title-unclear': 'title',
  'title-doubtful': 'title',
  'meeting-missing': 'meeting',
  'date-unknown': 'meeting',
  'vote-unclear': 'vote',
  'proposal-missing': 'proposal',
  'proposal-conditional': 'proposal',
  'proposal-unclear': 'proposal',
  'request-missing': 'request',
  'account-missing': 'account',
};

/** What the contents page says otherwise. */
const ABOUT_CONTENTS: Partial<Record<Reason['kind'], CorrectableField>> = {
  'contents-meeting': 'meeting',
  'contents-title': 'title',
  'contents-proposal': 'proposal',
  'contents-submitters': 'submitters',
};

/** Undefined for a doubt about the motion or document as a whole. */
export const fieldOfDoubt = ({ code, field, reason }: Warning): CorrectableField | undefined =>
  field ?? ABOUT[code] ?? (reason === undefined ? undefined : ABOUT_CONTENTS[reason.kind]);
