/** The same account of the same motions, drawn in another shape, and read again in its place. */
import { expect, it } from 'vitest';
import type { Correction, Said } from '../../motions/corrections/correction';
import type { FieldState } from '../../motions/corrections/field-state';
import { fieldOf } from '../../motions/corrections/fields';
import { foldTitle } from '../../motions/dutch/fold';
import { motionId } from '../../motions/identity';
import type { Motion, Reading } from '../../motions/model';
import { readDocument } from '../../motions/reading/read-document';
import { correct, listCorrections } from '../../storage/corrections';
import { importReading } from '../../storage/import-reading';
import { loadReading } from '../../storage/views/queries';
import { accountTree, SHAPES, type Shape } from '../generators/trees/account-trees';
import type { TrueMotion } from '../generators/trees/account-truth';
import { Random } from '../generators/trees/random';
import { LATER, openTestDatabase, READ_AT } from './test-database';

const URL = 'https://vng.nl/verantwoording.pdf';
/** The second reading as it is, and one that misses the last word of every other title. */
const READINGS = [
  { seed: 11, wat: 'goed gelezen', misses: false },
  { seed: 12, wat: 'met titels die korter gelezen zijn', misses: true },
];

/** The motions of a seed are the same in every shape. */
function drawn(shape: Shape, seed: number, letter: string): [Reading, TrueMotion[]] {
  const { tree, motions } = accountTree(shape, new Random(seed), seed);
  const { reading } = readDocument(tree, { sha256: letter.repeat(64), url: URL });
  return [reading, motions];
}

function missingWords(reading: Reading): Reading {
  const motions = reading.motions.map((motion, at): Motion => {
    const title = motion.title.replace(/ \S+$/u, '');
    return at % 2 === 0 ? motion : { ...motion, title, id: motionId({ ...motion, title }) };
  });
  return { ...reading, motions };
}

const SEALED = 'Zo zei een mens het.';
const printedTitle = (motion: Motion): string => {
  const changed = motion.corrections?.find(({ printed }) => printed.field === 'title')?.printed;
  return changed?.field === 'title' ? changed.value : motion.title;
};
/** Which of the true motions it is, by how its title begins; null when it is read as none of them. */
const truthOf = (motion: Motion, truth: readonly TrueMotion[]): number | null => {
  const read = foldTitle(printedTitle(motion));
  const at = truth.findIndex(({ title }) => read !== '' && foldTitle(title).startsWith(read));
  return at === -1 ? null : at;
};

/** Other than what is printed, and of each motion another. */
function changesOf(motion: Motion): FieldState[] {
  return [
    { field: 'account', value: `${SEALED} ${motion.id}` },
    { field: 'proposal', value: { kind: 'deels', text: `${SEALED} ${motion.id}` } },
    { field: 'subject', value: `${SEALED} ${motion.id}` },
  ];
}

it.each(
  READINGS.flatMap((reading) =>
    SHAPES.map((shape, at) => ({
      ...{ ...reading, shape },
      other: SHAPES[(at + reading.seed) % SHAPES.length] ?? shape,
    })),
  ),
)('een correctie blijft bij haar motie: eerst $shape, dan $other $wat', async (drawing) => {
  const [first, truth] = drawn(drawing.shape, drawing.seed, 'a');
  const [whole] = drawn(drawing.other, drawing.seed, 'b');
  const second = drawing.misses ? missingWords(whole) : whole;
  const database = await openTestDatabase();
  await importReading(database, first, { readAt: READ_AT });
  /** By correction, the true motion that it is of. */
  const meant = new Map<string, number>();
  for (const motion of first.motions) {
    const of = truthOf(motion, truth);
    if (of === null) continue;
    const said = changesOf(motion).map(
      (changed): Said => ({
        ...{ kind: 'changed', motionKey: motion.id, changed },
        printed: fieldOf(motion, changed.field),
      }),
    );
    for (const id of await correct(database, 'a'.repeat(64), said, READ_AT)) meant.set(id, of);
  }
  expect(meant.size).toBeGreaterThan(0);

  await importReading(database, second, { readAt: LATER });
  const { reading } = await loadReading(database, 'b'.repeat(64));
  const motions = reading?.motions ?? [];
  const byId = new Map((await listCorrections(database)).map((one) => [one.id, one]));
  for (const motion of motions) {
    const marks = motion.corrections ?? [];
    for (const { id } of marks) expect(meant.get(id)).toBe(truthOf(motion, truth));
  }
  // None is lost: it counts, it waits at its motion, or it is asked where it belongs.
  const asked = new Set(
    (reading?.warnings ?? []).flatMap(({ reason }) =>
      reason?.kind === 'motion-gone' ? reason.changes.map(({ id }) => id) : [],
    ),
  );
  for (const [id, of] of meant) {
    const correction: Correction | undefined = byId.get(id);
    const motion = motions.find((one) => one.id === correction?.motionKey);
    if (motion === undefined) expect(asked).toContain(id);
    else expect(truthOf(motion, truth)).toBe(of);
  }
});
