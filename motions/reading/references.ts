/** Finds which motion's account is meant by "Zie verantwoording bij motie Enschede “…”". */
import { foldTitle } from '../dutch/fold';
import { findQuotedTitle } from '../dutch/quotation';
import { readSubmitters } from '../gemeenten/submitters';
import type { Motion } from '../model';
import { warn } from '../warnings';

const REFERENCE =
  /\bzie (?:ook |hiervoor )?(?:de |het )?(?:verantwoording|toelichting|tekst|reactie)? ?(?:bij|van|onder|op)?:? ?(?:de )?(motie\b.*)$/isu;

/** A reference is short; behind it the text goes on. */
const LONGEST = 400;

function mentionIn(account: string): string | null {
  const match = REFERENCE.exec(account.replace(/\s+/gu, ' '));
  return match?.[1]?.slice(0, LONGEST) ?? null;
}

function bySubmitter(motion: Motion, motions: readonly Motion[], mention: string): Motion[] {
  const name =
    /^motie (?:van )?(?:de )?(?:gemeente )?(.{2,60}?)(?=[.,;(“"]|$)/iu.exec(mention)?.[1] ?? '';
  const codes = new Set(readSubmitters(name).submitters.map(({ gemeente }) => gemeente));
  codes.delete(null);
  return motions.filter(
    (other) => other !== motion && other.submitters.some(({ gemeente }) => codes.has(gemeente)),
  );
}

function targetsOf(motion: Motion, motions: readonly Motion[], mention: string): Motion[] {
  const quoted = findQuotedTitle(mention);
  if (quoted === null) return bySubmitter(motion, motions, mention);
  const title = foldTitle(quoted.title);
  const same = motions.filter((other) => other !== motion && foldTitle(other.title) === title);
  if (same.length > 0) return same;
  return motions.filter(
    (other) => other !== motion && title.length > 8 && foldTitle(other.title).startsWith(title),
  );
}

/** @returns The motions, with `refersTo` where an account refers to another motion's. */
export function resolveReferences(motions: readonly Motion[]): Motion[] {
  return motions.map((motion) => {
    const mention = mentionIn(motion.account ?? '');
    if (mention === null) return motion;
    const targets = targetsOf(motion, motions, mention);
    const [target] = targets;
    if (target !== undefined && targets.length === 1) return { ...motion, refersTo: target.id };
    const isWholeAccount = (motion.account ?? '').length < LONGEST;
    if (!isWholeAccount) return motion;
    return {
      ...motion,
      warnings: [...motion.warnings, warn('reference-unknown')],
    };
  });
}
