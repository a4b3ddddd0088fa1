/** Words for what stands beside the content of a page. */

/** Begin the words above a list of other pages. */
export const BESIDE = [
  'lees ook',
  'lees verder',
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
