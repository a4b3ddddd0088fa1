/** Measures whether the time of a function grows with its text, or with more than that. */
import { spent } from './spent';

export type Run = (text: string) => unknown;

const [SHORTEST, LONGEST] = [1_000, 64_000];
const SIZES = [SHORTEST, 4_000, 16_000, LONGEST];
/** So fast that no growth matters; most functions take a tenth of it. */
const FAST_MS = 150;
/** Four times the text: 4 when the time grows as the text does, 16 when it grows as its square. */
const MOST_GROWTH = 9;
const ROUNDS = 4;

const textOf = (start: string, repeated: string, size: number): string =>
  `${(start + repeated.repeat(size)).slice(0, size)}x`;

/** A time in milliseconds, and that for a fourth of the text. */
type Measured = { time: number; before: number; size: number };

/** What grew more than the text did is taken to go on as its third power. */
function expectedForLongest({ time, before, size }: Measured): number {
  const steep = Math.max(0, (time - 4 * before) / (4 ** 3 - 4));
  const rest = LONGEST / size;
  return (time - 4 ** 3 * steep) * rest + 4 ** 3 * steep * rest ** 3;
}

function isSlowOnce(run: Run, start: string, repeated: string): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (const size of SIZES) {
    const text = textOf(start, repeated, size);
    const time = spent(() => run(text));
    if (time > FAST_MS && time / before > MOST_GROWTH) return true;
    // Even if it grew as the square, the longest text would be fast.
    if (time * (LONGEST / size) ** 2 < FAST_MS) return false;
    if (size > SHORTEST && expectedForLongest({ time, before, size }) < FAST_MS) return false;
    before = time;
  }
  return false;
}

/**
 * Whether a function takes more than its share of time for a longer text. A busy machine makes one
 * measurement slow, and not all of them.
 *
 * @param start - What the text begins with, before what is repeated.
 */
export const isSlow = (run: Run, start: string, repeated: string): boolean =>
  Array.from({ length: ROUNDS }).every(() => isSlowOnce(run, start, repeated));
