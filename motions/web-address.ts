/** Addresses of pages and documents, as text. */

/** What is behind `#` is a place in a page or document, and no other one. */
export const withoutPlace = (url: string): string => url.replace(/#.*$/su, '');
