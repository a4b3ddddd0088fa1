/** Whether what is said of where a motion stands is in doubt; a doubt about its title is none of that. */
import type { WarningCode } from '../model';
import type { MotionEvent } from './events';
import { FIELDS_OF_EVENT } from './events-from-reading';
import type { Standing } from './standing';

/** About the proposal, whatever field they name. */
const OF_PROPOSAL: ReadonlySet<WarningCode> = new Set(['proposal-missing', 'proposal-unclear']);

/** @param events - All events of the motion. */
export function isDoubtful(
  { event: { kind }, documentId }: Pick<Standing, 'event' | 'documentId'>,
  events: readonly MotionEvent[],
): boolean {
  if (kind === 'ingediend') return false;
  return events
    .filter((one) => one.documentId === documentId)
    .flatMap(({ warnings }) => warnings)
    .some(
      ({ field, code }) =>
        (field !== undefined && FIELDS_OF_EVENT[kind].includes(field)) ||
        (kind === 'verantwoording' && OF_PROPOSAL.has(code)),
    );
}
