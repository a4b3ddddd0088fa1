/**
 * The sample document that the extension brings along. Its motions are invented, so what is read from
 * it is marked as such wherever it is stored or shown.
 */

/** The SHA-256 of `public/voorbeeld.pdf`: also one that was saved and opened from disk is a sample. */
const SAMPLE_SHA256 = 'aa9d5c16885bbb231e77ac86e774c08ef5f05193c2418adfd75ec91f18ded4c1';
/** The address within the extension, in every browser. */
const SAMPLE_ADDRESS = /^[a-z]+-extension:\/\/[^/]+\/voorbeeld\.pdf(?:[?#]|$)/u;

/** What comes from a site is that site's, whatever its bytes. */
export function isSampleDocument({ sha256, url }: { sha256: string; url?: string | undefined }) {
  return url === undefined ? sha256 === SAMPLE_SHA256 : SAMPLE_ADDRESS.test(url);
}
