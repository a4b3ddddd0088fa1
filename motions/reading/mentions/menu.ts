/** Lines that lead elsewhere: what they name stands on another page. */
import type { Line } from '../../document/tree';
import type { Statement } from './outline';

const isLinked = ({ links, text }: Line): boolean => {
  const linked = links.reduce((sum, { from, to }) => sum + to - from, 0);
  return text.replace(/[\s|·•]/gu, '').length <= linked;
};

/** "Twitter LinkedIn Printversie": links beside each other, and no words between them. */
export const isMenu = ({ lines }: Statement): boolean =>
  lines.every(({ line }) => line.links.length > 1 && isLinked(line));

/** "Moties en amendementen" in a menu. */
export const isLink = ({ form, lines }: Statement): boolean =>
  form === 'line' && lines.every(({ line }) => isLinked(line));
