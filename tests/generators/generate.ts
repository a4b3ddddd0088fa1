/** `npm run generate -- pages --count 200 --seed 7 [--tell]`: draws documents and scores the reading. */
import { parseArgs } from 'node:util';
import { scoreRandomPages } from './random-pages/run';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    tell: { type: 'boolean', default: false },
  },
});
console.log(scoreRandomPages(Number(values.count), Number(values.seed), values.tell));
