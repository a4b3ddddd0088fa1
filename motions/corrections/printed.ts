/** A corrected reading as it was printed. What a person left out of it is not in it any more. */
import type { Motion, Reading } from '../model';
import type { Warning } from '../warnings';
import { withField, withPlaces } from './fields';
import type { ConfirmedDoubt } from './mark';

/** Whether the reading itself is in doubt, and not what a person said of it. */
export const isOfReading = ({ reason }: Warning): boolean =>
  reason?.kind !== 'correction-waits' && reason?.kind !== 'motion-gone';

function allDoubts(
  warnings: readonly Warning[],
  confirmed: readonly ConfirmedDoubt[] = [],
): Warning[] {
  const looked = confirmed
    .filter(({ doubt }) => doubt.code !== 'documents-disagree')
    .toSorted((one, other) => one.position - other.position);
  return looked
    .reduce<Warning[]>(
      (all, { doubt, position }) => all.toSpliced(position, 0, doubt),
      [...warnings],
    )
    .filter(isOfReading);
}

function motionAsPrinted({ corrections = [], confirmed, warnings, ...rest }: Motion): Motion {
  return corrections.reduce<Motion>(
    (motion, { printed, printedPlaces }) => {
      const before = withField(motion, printed);
      return printedPlaces === undefined
        ? before
        : withPlaces(before, printed.field, printedPlaces ?? undefined);
    },
    { ...rest, warnings: allDoubts(warnings, confirmed) },
  );
}

export function asPrinted({ confirmed, warnings, motions, ...rest }: Reading): Reading {
  return {
    ...rest,
    motions: motions.filter(({ added }) => added === undefined).map(motionAsPrinted),
    warnings: allDoubts(warnings, confirmed),
  };
}
