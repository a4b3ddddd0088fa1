import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildNamingIndex,
  findNamedMotions,
  motionsMeant,
} from '../../../motions/naming/find-named-motions';

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

describe('een motie wordt genoemd met haar titel', () => {
  it.each([
    {
      name: 'in een zin, als de titel lang genoeg is om er een te zijn',
      block: 'De ALV stemde over Een eerlijke prijs voor de veerpont en ging uiteen.',
      named: [['Een eerlijke prijs voor de veerpont', 'pont']],
    },
    {
      name: 'met andere hoofdletters, spaties en aanhalingstekens',
      block: '“EEN  EERLIJKE PRIJS\u00a0VOOR DE\nVEERPONT”',
      named: [['EEN  EERLIJKE PRIJS\u00a0VOOR DE\nVEERPONT', 'pont']],
    },
    {
      name: 'met zachte afbreekstreepjes, en een streepje aan het eind van een regel',
      block: 'Een eer\u00adlijke prijs voor de veer-\npont',
      named: [['Een eer\u00adlijke prijs voor de veer-\npont', 'pont']],
    },
    {
      name: 'met een apostrof en tekens van een andere soort',
      block: "Groene daken verdienen 's zomers steun (Tilburg)",
      named: [["Groene daken verdienen 's zomers steun", 'daken']],
    },
    {
      name: 'niet als de titel een gewoon woord is',
      block: 'Gemeenten vragen aandacht voor jeugdzorg in de regio.',
      named: [],
    },
    {
      name: 'tussen aanhalingstekens, ook als het een gewoon woord is',
      block: 'Aangenomen: “Jeugdzorg” met 95%',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'achter het woord motie, ook als het een gewoon woord is',
      block: 'Motie Jeugdzorg',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'achter het woord motie met namen ertussen',
      block: 'De motie van Urk en Ede over jeugdzorg is aangenomen',
      named: [['jeugdzorg', 'jeugd']],
    },
    {
      name: 'niet in een kop boven moties over dat onderwerp',
      block: 'Moties over geld en jeugdzorg',
      named: [],
    },
    {
      name: 'niet in een zin over een andere motie',
      block: 'De motie werd aangenomen. Daarna ging het over jeugdzorg.',
      named: [],
    },
    {
      name: 'niet als een langere titel zo begint',
      block: 'motie “Jeugdzorg dichtbij” en ‘Jeugdzorg voor iedereen’',
      named: [],
    },
    {
      name: 'achter haar indiener, ook als het een gewoon woord is',
      block: 'Zwolle - Jeugdzorg',
      named: [['Jeugdzorg', 'jeugd']],
    },
    {
      name: 'met de langste titel die er staat',
      block: 'motie Goes: Jeugdzorg op tijd',
      named: [['Jeugdzorg op tijd', 'jeugd-op-tijd']],
    },
    {
      name: 'niet met een deel van een woord',
      block: 'motie “Jeugdzorgwet”',
      named: [],
    },
    {
      name: 'als één van twee moties met een titel, als de indiener zegt welke',
      block: 'motie Sudwest Fryslan “Samen sterk”',
      named: [['Samen sterk', 'samen-2']],
    },
    {
      name: 'als beide moties met een titel, als niets zegt welke',
      block: 'motie “Samen sterk”',
      named: [['Samen sterk', 'samen-1', 'samen-2']],
    },
    {
      name: 'elke keer dat zij er staat',
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

it('noemt het blok waarin een motie staat', () => {
  const blocks = ['Uitslagen', 'motie “Jeugdzorg”', '', 'motie Goes “Jeugdzorg op tijd”'];
  expect(findNamedMotions(index, blocks).map(({ block }) => block)).toEqual([1, 3]);
});

it('vindt elke titel tussen aanhalingstekens, wat er ook omheen staat', () => {
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

describe('van moties met één titel', () => {
  const bothCalled = ['samen-1', 'samen-2'];

  it.each([
    { name: 'alleen die van de pagina, als die gelezen is', read: ['samen-2'], meant: ['samen-2'] },
    { name: 'alle, als de pagina nog niet gelezen is', read: [], meant: bothCalled },
    { name: 'alle, als de pagina over andere moties gaat', read: ['pont'], meant: bothCalled },
    { name: 'allebei, als de pagina ze allebei heeft', read: bothCalled, meant: bothCalled },
  ])('bedoelt een pagina $name', ({ read, meant }) => {
    expect(motionsMeant(bothCalled, new Set(read))).toEqual(meant);
  });
});
