/** Shares of a vote that stand apart from the words on its outcome: "Voor: 72,6%", "Tegen: 27,4%". */
import type { Vote } from '../vote';

/** Two shares that are each rounded make up a whole within this. */
const ROUNDED = 0.11;

const isWhole = (one: number, other: number): boolean => Math.abs(one + other - 100) <= ROUNDED;

export class SharesApart {
  /** Printed before the outcome is told. */
  #before: { percentage: number; text: string } | null = null;

  /** @returns The vote with the share in it; null while no outcome is told. */
  add(percentage: number, text: string, vote: Vote | undefined): Vote | null {
    if (vote === undefined) {
      this.#before ??= { percentage, text };
      return null;
    }
    const isKnown = vote.percentage !== undefined;
    return isKnown ? vote : { ...vote, percentage, text: `${vote.text} ${text}` };
  }

  /**
   * "Tegen: 27,4%" beside "Voor: 72,6%": the rest of the same vote.
   * @returns Whether it is; then its words are among those of the vote.
   */
  addRest(share: number, text: string, vote: Vote | undefined): boolean {
    const told = vote?.percentage === undefined ? this.#before : vote;
    if (told?.percentage === undefined || !isWhole(told.percentage, share)) return false;
    told.text = `${told.text} ${text}`;
    return true;
  }

  /** The outcome told behind a share has that share. */
  before(vote: Vote | undefined): Vote | undefined {
    if (this.#before === null || vote === undefined || vote.percentage !== undefined) return vote;
    const { percentage, text } = this.#before;
    return { ...vote, percentage, text: `${text} ${vote.text}` };
  }
}
