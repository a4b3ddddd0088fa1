/** Words of tables in which motions stand beside what the board proposes. */

/** Head the column that names what is voted on, be it a motion or a proposal of the board. */
export const SUBJECT_HEADS: ReadonlySet<string> = new Set([
  'onderwerp',
  'onderwerpen',
  'voorstel',
  'voorstellen',
  'omschrijving',
  'beschrijving',
  'wat',
  'thema',
  'stuk',
  'naam',
  'agendapunt',
  'waarover',
  'besproken',
  'inhoud',
]);

/** Name what the board puts to the members, and no motion. */
export const BUSINESS: ReadonlySet<string> = new Set(
  (
    'voorstel voorstellen bestuursvoorstel bestuursvoorstellen benoeming benoemingen verkiezing verkiezingen ' +
    'kandidaat kandidaten jaarrekening jaarstukken jaarverslag contributie contributievoorstel begroting ' +
    'hamerstukken notulen notulencommissie kascommissie statuten statutenwijziging huishoudelijke'
  ).split(' '),
);
