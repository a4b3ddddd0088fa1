import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNamingIndex, findNamedMotions } from '../../../motions/naming/find-named-motions';

const of = (id: string, title: string, ...names: string[]) => ({
  id,
  title,
  submitters: names.map((name) => ({ name, gemeente: null })),
});

const MOTIONS = [
  of('pont', 'Een eerlijke prijs voor de veerpont', 'Deventer'),
  of('jeugd', 'Jeugdzorg', 'Zwolle'),
  of('jeugd-op-tijd', 'Jeugdzorg op tijd', 'Goes'),
  of('samen-1', 'Samen sterk', 'Almere'),
  of('samen-2', 'Samen sterk', 'Súdwest-Fryslân'),
  of('daken', 'Groene daken: verdienen ’s zomers steun!', 'Tilburg'),
];
const index = buildNamingIndex(MOTIONS);

/** Each place as the words that stand there, with what they name. */
const namedIn = (block: string): [string, ...string[]][] =>
  findNamedMotions(index, [block]).map(({ start, end, motionIds }) => [
    block.slice(start, end),
    ...motionIds,
  ]);

describe('a motion is named by its title', () => {
  it.each([
    {
      name: 'in a sentence, when the title is long enough to be one',
      block: 'De ALV stemde over Een eerlijke prijs voor de veerpont en ging uiteen.',
      named: [['Een eerlijke prijs voor de veerpont', 'pont']],
    },
    {
      name: 'with other capitals, spaces and quotation marks',
      block: '“EEN  EERLIJKE PRIJS\u00a0VOOR DE\nVEERPONT”',
      named: [['EEN  EERLIJKE PRIJS\u00a0VOOR DE\nVEERPONT', 'pont']],
    },
    {
      name: 'with soft hyphens, and a hyphen at the end of a line',
      block: 'Een eer\u00adlijke prijs voor de veer-\npont',
      named: [['Een eer\u00adlijke prijs voor de veer-\npont', 'pont']],
    },
    {
      name: 'with an apostrophe and signs of another kind',
      block: "Groene daken verdienen 's zomers steun (Tilburg)",
      named: [["Groene daken verdienen 's zomers steun", 'daken']],
    },
    {
      name: 'not when the title is an ordinary word',
      block: 'Gemeenten vragen aandacht voor jeugdzorg in de regio.',
      named: [],
    },
    {
      name: 'between quotation marks, also when it is an ordinary word',
      block: 'Aangenomen: “Jeugdzorg” met 95%',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'behind the word motie, also when it is an ordinary word',
      block: 'Motie Jeugdzorg',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'behind its submitter, also when it is an ordinary word',
      block: 'Zwolle - Jeugdzorg',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'by the longest title that stands there',
      block: 'motie Goes: Jeugdzorg op tijd',
      named: [['Jeugdzorg op tijd', 'jeugd-op-tijd']],
    },
    {
      name: 'not by part of a word',
      block: 'motie “Jeugdzorgwet”',
      named: [],
    },
    {
      name: 'by one of two motions with a title, when the submitter tells which',
      block: 'motie Sudwest Fryslan “Samen sterk”',
      named: [['Samen sterk', 'samen-2']],
    },
    {
      name: 'as both motions with a title, when nothing tells which',
      block: 'motie “Samen sterk”',
      named: [['Samen sterk', 'samen-1', 'samen-2']],
    },
    {
      name: 'each time it is there',
      block: 'motie “Jeugdzorg” van Zwolle, anders dan motie “Samen sterk” van Almere',
      named: [
        ['Jeugdzorg', 'jeugd'],
        ['Samen sterk', 'samen-1', 'samen-2'],
      ],
    },
  ])('$name', ({ block, named }) => {
    expect(namedIn(block)).toEqual(named);
  });
});

it('names the block in which a motion stands', () => {
  const blocks = ['Uitslagen', 'motie “Jeugdzorg”', '', 'motie Goes “Jeugdzorg op tijd”'];
  expect(findNamedMotions(index, blocks).map(({ block }) => block)).toEqual([1, 3]);
});

it('finds every title in quotation marks, whatever stands around it', () => {
  const title = fc.constantFrom(...MOTIONS.map((motion) => motion.title));
  fc.assert(
    fc.property(fc.string(), title, fc.string(), (before, quoted, after) => {
      const block = `${before} motie “${quoted}” ${after}`;
      const start = before.length + ' motie “'.length;
      const found = findNamedMotions(index, [block]).find((named) => named.start === start);
      expect(found?.motionIds.length).toBeGreaterThan(0);
    }),
  );
});
