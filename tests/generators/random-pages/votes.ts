/** Votes, in the words with which a page tells them. */
import type { Random } from '../trees/random';

/** A vote in the words of the page. */
export type Vote = {
  /** For behind a colon: "aangenomen met 95%". */
  short: string;
  /** For in a sentence, behind "De motie …": "is aangenomen met 95%". */
  verb: string;
  outcome: string;
  percentage: number | null;
  acclamation: boolean;
  /** For each part its number, outcome and share. */
  parts?: readonly (readonly [number, string, number | null])[];
};

const share = (random: Random, from: number, to: number): { text: string; number: number } => {
  const number = random.between(from * 100, to * 100) / 100;
  const printed = number.toFixed(random.pick([0, 1, 2, 2])).replace('.', ',');
  return { text: printed, number: Number(printed.replace(',', '.')) };
};

type Share = ReturnType<typeof share>;

/** "1e deel aangenomen met 92,16%; 2e deel aangehouden": the first is the outcome of the motion. */
function inParts(random: Random, high: Share, low: Share): Vote {
  const part = random.pick(['deel', 'onderdeel', 'dictum']);
  const [first, second] = random.pick([
    ['1e', '2e'],
    ['eerste', 'tweede'],
  ] as const);
  const [words, outcome, number] = random.pick([
    ['aangehouden', 'aangehouden', null],
    ['ingetrokken', 'ingetrokken', null],
    [`verworpen met ${low.text}% voor`, 'verworpen', low.number],
  ] as const);
  const adopted = `aangenomen met ${high.text}%`;
  return {
    short: `${first} ${part} ${adopted}; ${second} ${part} ${words}`,
    verb: `is in delen behandeld: ${first} ${part} ${adopted}, ${second} ${part} ${words}`,
    outcome: 'aangenomen',
    percentage: high.number,
    acclamation: false,
    parts: [
      [1, 'aangenomen', high.number],
      [2, outcome, number],
    ],
  };
}

export function drawVote(random: Random): Vote {
  const told = (
    short: string,
    verb: string,
    outcome: string,
    percentage: number | null = null,
    acclamation = false,
  ): Vote => ({
    ...{ short, verb, outcome, percentage, acclamation },
  });
  const high = share(random, 55, 99);
  const low = share(random, 5, 45);
  return random.pick<() => Vote>([
    () =>
      told(
        `aangenomen met ${high.text}%`,
        `is aangenomen met ${high.text}%`,
        'aangenomen',
        high.number,
      ),
    () =>
      told(
        `aangenomen met ${high.text} procent`,
        `is met ${high.text} procent aangenomen`,
        'aangenomen',
        high.number,
      ),
    () => told('akkoord bij acclamatie', 'is bij acclamatie aangenomen', 'aangenomen', null, true),
    () => told('aangenomen', 'is aangenomen', 'aangenomen'),
    () => inParts(random, high, low),
    () =>
      told(
        `aangenomen (${high.text}%)`,
        `kreeg een ruime meerderheid (${high.text}%)`,
        'aangenomen',
        high.number,
      ),
    () =>
      told(
        `gewijzigde versie aangenomen met ${high.text}%`,
        `werd aangenomen, met ${high.text}% van de stemmen`,
        'aangenomen',
        high.number,
      ),
    () =>
      told(
        `verworpen met ${low.text}% voor`,
        `is verworpen met ${low.text}% voor`,
        'verworpen',
        low.number,
      ),
    () =>
      told(
        `afgewezen met ${high.text}%`,
        `is afgewezen met ${high.text}%`,
        'verworpen',
        high.number,
      ),
    () => told('verworpen', 'heeft het niet gehaald', 'verworpen'),
    () => told('ingetrokken', 'is ingetrokken', 'ingetrokken'),
    () => told('aangehouden', 'is aangehouden', 'aangehouden'),
    () =>
      told('per acclamatie aangenomen', 'werd per acclamatie aangenomen', 'aangenomen', null, true),
    () => told('overgenomen door het bestuur', 'is door het bestuur overgenomen', 'overgenomen'),
    () =>
      told(
        `ingestemd met ${high.text}%`,
        `haalde het met ${high.text}%`,
        'aangenomen',
        high.number,
      ),
  ])();
}
