/** The address in what a person pasted. Pure: text in, an address out. */

const WITH_SCHEME = /\bhttps?:\/\/[^\s<>"“”]+/iu;
/** As people write it: "vng.nl/artikelen/…", "www.vng.nl". */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#][^\s<>"“”]*)?$/u;
/** What ends a sentence, and no address. */
const SENTENCE_END = /[.,;:!?)\]}’']+$/u;

/**
 * @returns Whole, with its place in the document; null when the text holds no address of the web. Of
 *   several the first counts.
 */
export function linkIn(text: string): string | null {
  const trimmed = text.trim();
  const [found] = WITH_SCHEME.exec(trimmed) ?? [];
  const bare = WITHOUT_SCHEME.test(trimmed) ? `https://${trimmed}` : null;
  const address = found?.replace(SENTENCE_END, '') ?? bare;
  if (address === null || !URL.canParse(address)) return null;
  const { href, hostname } = new URL(address);
  return hostname.includes('.') ? href : null;
}
