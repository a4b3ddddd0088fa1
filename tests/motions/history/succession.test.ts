import { describe, expect, it } from 'vitest';
import { successionOf } from '../../../motions/history/succession';
import type { Motion } from '../../../motions/model';

const ACCOUNT = 'Het bestuur heeft hierover twee keer met de minister gesproken.';

const motion = (id: string, title: string, gemeente: string, account?: string): Motion => ({
  id,
  title,
  submitters: [{ name: gemeente, gemeente: null }],
  andOthers: false,
  meeting: { kind: 'ALV', date: '2024-06-26' },
  ...(account === undefined ? {} : { account }),
  source: {},
  warnings: [],
});

const CASES = [
  {
    name: 'een motie met hetzelfde kenmerk hoeft niet te verhuizen',
    older: [motion('a', 'Water', 'Urk')],
    newer: [motion('a', 'Water', 'Urk')],
    expected: [],
  },
  {
    name: 'een titel die nu heel gelezen wordt, is dezelfde motie',
    older: [motion('a', 'Ruimte voor water', 'Urk')],
    newer: [motion('b', 'Ruimte voor water in de stad', 'Urk')],
    expected: [['a', 'b']],
  },
  {
    name: 'dezelfde verantwoording onder een andere titel is dezelfde motie',
    older: [motion('a', 'Motie en indiener', 'Urk', ACCOUNT)],
    newer: [motion('b', 'Ruimte voor water', 'Urk', ACCOUNT)],
    expected: [['a', 'b']],
  },
  {
    name: 'een korte verantwoording zegt niet welke motie het is',
    older: [motion('a', 'Motie', 'Urk', 'Zie boven.')],
    newer: [motion('b', 'Ruimte voor water', 'Urk', 'Zie boven.')],
    expected: [],
  },
  {
    name: 'bij twee kandidaten verhuist er niets',
    older: [motion('a', 'Ruimte voor water', 'Urk')],
    newer: [
      motion('b', 'Ruimte voor water in de stad', 'Urk'),
      motion('c', 'Ruimte voor water in het dorp', 'Urk'),
    ],
    expected: [],
  },
  {
    name: 'een motie van een andere gemeente neemt geen plaats in',
    older: [motion('a', 'Ruimte voor water', 'Urk')],
    newer: [motion('b', 'Ruimte voor water', 'Goes')],
    expected: [],
  },
];

describe('opvolging van een motie bij opnieuw lezen', () => {
  it.each(CASES)('$name', ({ older, newer, expected }) => {
    expect([...successionOf(older, newer)]).toEqual(expected);
  });
});
