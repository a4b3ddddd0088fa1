/** Whether a motion is of the user's own gemeenten, also when these took over a former one. */
import type { GemeenteCode, Submitter } from '../model';
import { currentGemeenten, REGISTER_DATE } from './register';

type Submitted = { submitters: readonly Submitter[] };

/** Every gemeente a motion is of: as submitted, and the present ones that took it over. */
export function gemeentenOf({ submitters }: Submitted): Set<GemeenteCode> {
  const codes = new Set<GemeenteCode>();
  for (const { gemeente, current } of submitters) {
    if (gemeente === null) continue;
    codes.add(gemeente);
    for (const code of current ?? currentGemeenten(gemeente, REGISTER_DATE)) codes.add(code);
  }
  return codes;
}

/** @param own - The user's gemeenten. */
export function isOwnMotion(motion: Submitted, own: readonly GemeenteCode[]): boolean {
  const codes = gemeentenOf(motion);
  return own.some((code) => codes.has(code));
}
