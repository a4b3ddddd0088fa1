/** Where the documents are that Motievolger exists for. */

/** For queries of tabs and for permissions. */
export const VNG_PATTERNS = ['https://vng.nl/*', 'https://*.vng.nl/*'];
