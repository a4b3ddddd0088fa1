/** Words for what stands beside the content of a page. */

/** Begin the words above a list of other pages. */
export const BESIDE = [
  'lees ook',
  'lees verder',
  'meer weten',
  'zie ook',
  'bekijk ook',
  'ook interessant',
  'anderen lazen',
  'gerelateerd',
  'verwante',
  'meer nieuws',
  'laatste nieuws',
  'delen',
  'deel deze pagina',
  'deel dit',
  'deel via',
  'volg ons',
  'u bent hier',
  'cookies',
];

/** Begin the heading above what a congress offers beside its meeting, each with a title and who holds it. */
export const SESSIONS = [
  ...['deelsessie', 'deelsessies', 'sessies', 'themasessies', 'parallelsessies', 'workshops'],
  ...['werkbezoeken', 'excursies', 'lezingen', 'masterclasses', 'webinars', 'rondleidingen'],
];

/** What can be done with a page: share it, print it, leave it. */
export const PAGE_TOOLS: ReadonlySet<string> = new Set([
  ...'facebook twitter x linkedin whatsapp mail e-mail email bluesky mastodon instagram'.split(' '),
  ...[
    'print',
    'printen',
    'afdrukken',
    'print deze pagina',
    'pagina printen',
    'druk deze pagina af',
  ],
  ...['heeft deze pagina u geholpen', 'was deze pagina nuttig', 'hebt u gevonden wat u zocht'],
  ...['naar boven', 'terug naar boven', 'terug', 'deel deze pagina', 'mail deze pagina'],
]);
