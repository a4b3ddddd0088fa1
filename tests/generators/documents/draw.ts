/** One document from one number: its shape, its blocks and its truth. */

import type { TrueMotion } from '../score';
import { Random } from '../trees/random';
import type { DrawnBlock } from './blocks';
import { compose } from './compose';
import { drawShape, type Producer, type Shape, TABLE_SHAPES } from './shape';
import { drawMotions } from './truth';

export type DrawnDocument = {
  number: number;
  producer: Producer;
  shape: Shape;
  blocks: readonly DrawnBlock[];
  truth: readonly TrueMotion[];
};

/** Far enough apart that two seeds share no document. */
const PER_SEED = 100_003;

/** @param producers - Those that are there; each takes its turn, and so does each shape. */
export function drawDocument(
  seed: number,
  number: number,
  producers: readonly Producer[],
): DrawnDocument {
  const random = new Random(seed * PER_SEED + number);
  const table = TABLE_SHAPES[number % TABLE_SHAPES.length] ?? 'two-column';
  const turn = number + Math.floor(number / TABLE_SHAPES.length);
  const producer = producers[turn % producers.length] ?? 'pdfkit';
  const shape = drawShape(random, table);
  const { blocks, motions } = compose(shape, random, drawMotions(random));
  return {
    number,
    producer,
    shape,
    blocks,
    truth: motions.map(({ truth }) => (shape.hasSubject ? truth : withoutSubject(truth))),
  };
}

function withoutSubject({ subject: _, ...motion }: TrueMotion): TrueMotion {
  return motion;
}
