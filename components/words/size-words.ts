/** How the size of files reads on the screen. */
import { messageLanguage } from './messages';

const MEGABYTE = 1024 * 1024;

/** "4,2 MB"; never "0,0 MB". */
export function megabytesText(bytes: number): string {
  const megabytes = Math.max(0.1, bytes / MEGABYTE);
  const digits = megabytes < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(messageLanguage(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(megabytes);
  return `${number} MB`;
}
