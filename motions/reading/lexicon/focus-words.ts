/** Words with which sentences introduce a motion, give its title, and go on about it. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Before "motie": one that was not spoken of before. */
export const NEW = words(
  'een andere nieuwe eerste tweede derde vierde vijfde laatste hun haar zijn eigen onze',
);

/** Stand for a motion where somebody put one. */
export const FOR_MOTION = words('voorstel oproep initiatief');

/** Beside the name of who submitted it. */
export const SUBMITTED = words(
  `ingediend ingebracht diende dienden dient dienen bracht brachten brengt van schreef schreven geschreven
  maakte maakten gemaakt opgesteld kwam kwamen komt komen trok trokken trekt trekken ingetrokken lag ligt`,
);

/** Give something its title. */
export const CALLED = words('titel kop noemer naam heet heette heten getiteld genaamd gedoopt');

/** Put something on paper. */
export const WRITTEN = words(
  'schreven schreef geschreven gemaakt maakten maakte opgesteld indiende indienden diende dienden ingediend ingebracht',
);

/** Before the title of what they stand for: "de oproep uit ‘Ruim baan’". */
export const TEXTS = words('oproep voorstel tekst pleidooi initiatief');

/** "Die gemeente", "de stad": the one that was named just before. */
export const PLACE_WORDS = words(
  'gemeente gemeenten stad steden eiland eilanden dorp plaats buurgemeenten',
);
