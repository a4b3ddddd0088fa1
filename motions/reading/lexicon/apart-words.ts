/** Words beside and in what a page emphasises or links, which tell that it is no title. */

/** Begin a link that tells what is behind it. */
export const LINK_STARTS = new Set(
  'lees bekijk download meer klik zie hier open naar volledige tekst pdf alle ga toon'.split(' '),
);

/** Before a name. */
export const BEFORE_NAME = new Set('van door namens gemeente gemeenten raad'.split(' '));
