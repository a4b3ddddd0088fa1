/** Whether an address lies within the sites that a browser gave access to. Pure: patterns in. */

/** `https://*.vng.nl/*`, as browsers write them; with a port where the browser knows ports there. */
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::(\d+|\*))?\/\*$/u;

const isWithin = (host: string, wanted: string): boolean => {
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return host === wanted;
  const site = wanted.slice(2);
  return host === site || host.endsWith(`.${site}`);
};

/**
 * To the browser a pattern without a port covers every port of the site, and so all that listens on
 * that computer. To us it covers the usual port only.
 * @param patterns - Of the browser, such as `permissions.getAll` gives them.
 */
export function isCoveredBy(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [, scheme, host = '', wantedPort = ''] = PATTERN.exec(pattern) ?? [];
    if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    const isEverywhere = host === '*' || wantedPort === '*';
    return isWithin(hostname, host) && (isEverywhere || port === wantedPort);
  });
}
