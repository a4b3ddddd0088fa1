/** The words that show how a sentence hangs together, and of which part of a motion it speaks. */

export const PARTLY = `
  deels, gedeeltelijk, gedeeltelijke, grotendeels, ten dele, voor een deel|gedeelte,
  voor het grootste deel|gedeelte, voor een groot|klein deel|gedeelte, voor de helft, goeddeels, merendeels, op onderdelen,
  (nog) niet geheel|volledig|helemaal
`;

/** A part of the motion. */
export const PARTS = `

  eerste|tweede|derde|vierde|laatste|ene|andere|overige|resterende|overig|resterend deel|gedeelte|onderdeel|dictum|punt|beslispunt|besluitpunt|oproep|verzoek|bullet|bullets|punten|onderdelen|dicta|verzoeken,
  1e|2e|3e|4e deel|gedeelte|onderdeel|dictum|punt|beslispunt|besluitpunt|oproep|verzoek,
  punt|punten|besluitpunt|besluitpunten|beslispunt|beslispunten|dictum|dicta|onderdeel|onderdelen|oproep|oproepen|verzoek|deel #|a|b|c|d|e|i|ii|iii,
  ad #, dictum|dicta, dictumpunt|dictumpunten, het overige, voor het overige, voor zover, de rest, rest,
  behoudens|uitgezonderd|behalve punt|punten|dictum|onderdeel|onderdelen,
  op punt|dictum|onderdeel|beslispunt #|a|b|c|d|e na
`;

/** Sets apart what an outcome holds for: where two differ, each holds for a part. */
export const REGARDS = `
  wat betreft, ten aanzien van, waar het gaat om
`;

export const EITHER = `
  of, dan wel, komma dan wel, danwel, ofwel, hetzij, respectievelijk, resp, cq
`;

/** What follows tells why, and is not the proposal itself. */
export const REASONS = `
  omdat, aangezien, want, zodat, daar de, nu de, hoewel, zie
`;

/** Tells why too, up to the next comma. */
export const GROUNDS = `
  gezien, ondanks, vanwege, wegens, gelet op
`;

/** A new clause: a denial before it says nothing of what follows. */
export const TURNS = `
  maar, doch, en, terwijl, waarbij, echter, totdat, zolang
`;

export const LONGER = `
  langer, meer
`;

export const COPULAS = `
  is, zijn, was, lijkt, kan, kunnen, heeft, hoeft, mag, vindt, acht, achten, blijkt
`;
