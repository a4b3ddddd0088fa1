/** Where the documents are that Motievolger exists for. */

/** For queries of tabs and for permissions. */
export const VNG_PATTERNS = ['https://vng.nl/*', 'https://*.vng.nl/*'];

export function isVngAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && (hostname === 'vng.nl' || hostname.endsWith('.vng.nl'));
}
