/** Words with which a sentence picks motions out of those that were listed: "de eerste twee", "de rest". */

/** From the end where negative. */
export const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  laatste: -1,
  eerstgenoemde: 1,
  laatstgenoemde: -1,
};

export const REST = new Set('andere overige rest'.split(' '));
export const ALL = new Set('alle allebei beide allen'.split(' '));

/** May follow a selection: "de eerste is …"; not "de eerste kamer". */
export const BEHIND_SELECTION = new Set(
  (
    'en of evenals maar terwijl over aan af in om te niet wel ook door met unaniem bij per als genoemde op ' +
    'echter daarentegen juist zonder na worden geldt gelden luidt luiden krijgt krijgen , . ; : ( )'
  ).split(' '),
);

/** Part what is said of some motions from what is said of others. */
export const PARTING = new Set('en , ; maar terwijl doch'.split(' '));
/** Stand alone between two selections of which the same is said. */
export const JOINING = new Set('en , evenals alsook alsmede ook zowel als'.split(' '));
