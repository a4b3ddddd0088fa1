import { expect, it } from 'vitest';
import { similarMotions } from '../../../motions/history/similar';
import type { StoredMotion } from '../../../motions/history/stored-motion';

const motion = (title: string, gemeente: string, subject?: string): StoredMotion => ({
  ...{ id: `${gemeente}-${title}`, title },
  submitters: [{ name: gemeente, gemeente }],
  andOthers: false,
  meeting: null,
  ...(subject === undefined ? {} : { subject }),
});
const OWN = motion('Meer geld voor jeugdzorg', 'gm0150', 'Jeugd');

it.each([
  {
    name: 'twee woorden van de titel',
    title: 'Geld voor jeugdzorg nu',
    gemeente: 'gm0184',
    is: true,
  },
  {
    name: 'een woord en het onderwerp',
    title: 'Wachttijden jeugdzorg',
    gemeente: 'gm0184',
    subject: 'Jeugd',
    is: true,
  },
  {
    name: 'alleen het onderwerp',
    title: 'Zwemles',
    gemeente: 'gm0184',
    subject: 'Jeugd',
    is: false,
  },
  { name: 'één woord', title: 'Wachttijden jeugdzorg', gemeente: 'gm0184', is: false },
  { name: 'van dezelfde gemeente', title: 'Geld voor jeugdzorg nu', gemeente: 'gm0150', is: false },
])('lijkt op een motie van een ander: $name → $is', ({ title, gemeente, subject, is }) => {
  const found = similarMotions(OWN, [{ motion: motion(title, gemeente, subject) }], 5);
  expect(found).toHaveLength(is ? 1 : 0);
});

it('noemt zichzelf niet, en niet meer dan gevraagd', () => {
  const others = ['gm0184', 'gm0664', 'gm0228'].map((gemeente) => ({
    motion: motion('Geld voor jeugdzorg', gemeente),
  }));
  expect(similarMotions(OWN, [{ motion: OWN }, ...others], 2)).toHaveLength(2);
});
