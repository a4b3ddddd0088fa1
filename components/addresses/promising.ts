/** Whether a document that was not read yet seems to hold several motions, by what is known of it. */
const SEVERAL_MOTIONS = /verantwoording|\bmoties\b/iu;

/** An address that cannot be decoded is read as it stands. */
function decodedPath(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** @param words - Of a link to it; '' where there is none. */
export const seemsToHoldMotions = (url: string, words: string): boolean =>
  SEVERAL_MOTIONS.test(words) || SEVERAL_MOTIONS.test(decodedPath(url).replace(/[-_+]/gu, ' '));
