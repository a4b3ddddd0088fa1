/**
 * Changes of markup that keep what a page says. Each takes and gives the HTML of its content; a
 * reading must be the same after it.
 */
import type { Random } from '../trees/random';

type Change = (html: string, random: Random) => string;

/** Changes the text between tags only. */
const inText =
  (change: (text: string, random: Random) => string): Change =>
  (html, random) =>
    html.replace(
      /(^|>)([^<>]+)(?=<|$)/gu,
      (_, edge: string, text: string) => edge + change(text, random),
    );

const inLongWords = (change: (word: string, random: Random) => string) =>
  inText((text, random) =>
    text.replace(/(?<![&\p{L}])\p{L}{9,}(?![;\p{L}])/gu, (word) =>
      random.chance(0.4) ? change(word, random) : word,
    ),
  );

const middle = (word: string, between: string): string => {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at) + between + word.slice(at);
};

const swapTags =
  (from: string, to: string): Change =>
  (html) =>
    html.replace(new RegExp(`<(/?)${from}(?=[\\s>])`, 'gu'), `<$1${to}`);

export const CHANGES: Readonly<Record<string, Change>> = {
  'woorden gebroken door span': inLongWords(
    (word) => `${word.slice(0, 4)}<span>${word.slice(4, 8)}</span>${word.slice(8)}`,
  ),
  'zachte koppeltekens': inLongWords((word) => middle(word, '&shy;')),
  'nulbrede spaties': inLongWords((word) => middle(word, '\u200b')),
  woordbreukplekken: inLongWords((word) => middle(word, '<wbr>')),
  'vaste spaties': inText((text, random) =>
    text.replace(/(?<=\p{L}) (?=\p{L})/gu, () => (random.chance(0.2) ? '&nbsp;' : ' ')),
  ),
  'regels in de bron': inText((text, random) =>
    text.replace(/(?<=\p{L}) (?=\p{L})/gu, () => (random.chance(0.2) ? '\n      ' : ' ')),
  ),
  entiteiten: inText((text) =>
    text
      .replace(/“/gu, '&ldquo;')
      .replace(/”/gu, '&rdquo;')
      .replace(/é/gu, '&eacute;')
      .replace(/–/gu, '&ndash;'),
  ),
  'rechte aanhalingstekens': inText((text) => text.replace(/[“”„«»]/gu, '"')),
  'krullende aanhalingstekens': inText((text) =>
    text.replace(/(?<=^|[\s(>])"/gu, '“').replace(/"/gu, '”'),
  ),
  'div om elk blok': (html) =>
    html
      .replace(/<(p|ul|ol|table|dl|h[2-5])(?=[\s>])/gu, '<div><div><$1')
      .replace(/<\/(p|ul|ol|table|dl|h[2-5])>/gu, '</$1></div></div>'),
  'section en article erom': (html) => `<section><article>${html}</article></section>`,
  'lijsten genummerd': (html) => swapTags('ul', 'ol')(html, {} as Random),
  'alinea in elk punt': (html) =>
    html.replace(/<li>((?:(?!<\/?(?:li|ul|ol|p)\b).)+)/gsu, '<li><p>$1</p>'),
  'span om elke inhoud': (html) =>
    html
      .replace(/<(li|p|td|dd|dt)>/gu, '<$1><span style="font-size:1em">')
      .replace(/<\/(li|p|td|dd|dt)>/gu, '</span></$1>'),
  'vet en cursief': (html) =>
    html.replace(/(aangenomen|verworpen|akkoord)(?=[^<>]*<)/gu, '<strong>$1</strong>'),
  'hoofdletters in tags': (html) =>
    html.replace(
      /<(\/?)([a-z]+\d?)/gu,
      (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`,
    ),
  'klassen en data-attributen': (html) =>
    html.replace(
      /<(li|p|td|th|h\d|ul|table|tr|dl)(?=[\s>])/gu,
      '<$1 class="x9 y" data-id="7" id-less',
    ),
  'lege elementen ertussen': (html) =>
    html
      .replace(/<\/(li|p|h[2-5]|table)>/gu, '</$1>\n')
      .replace(/<(p|h[2-5])>/gu, '<p></p><span></span><$1>'),
  'commentaar ertussen': (html) =>
    html.replace(/<(li|p|td|h[2-5])>/gu, '<!-- Motie Urk “Weg” --><$1>'),
  'thead en tbody': (html) =>
    html.replace(
      /<table>(<tr>.*?<\/tr>)(.*?)<\/table>/gsu,
      '<table><thead>$1</thead><tbody>$2</tbody></table>',
    ),
  'kop een niveau lager': (html) =>
    html.replace(
      /<(\/?)h([2-4])/gu,
      (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
    ),
  'koppen als div': (html) =>
    html
      .replace(/<h([2-5])>/gu, '<div role="heading" aria-level="$1">')
      .replace(/<\/h[2-5]>/gu, '</div>'),
  'lijsten als div': (html) =>
    html
      .replace(/<(ul|ol)>/gu, '<div role="list">')
      .replace(/<\/(ul|ol)>/gu, '</div>')
      .replace(/<li>/gu, '<div role="listitem">')
      .replace(/<\/li>/gu, '</div>'),
  'alinea’s als div': (html) => swapTags('p', 'div')(html, {} as Random),
  'link om de hele regel': (html) =>
    html.replace(
      /<(li|p)>((?:(?!<\/?(?:li|ul|ol|p|a|br)\b).)+)<\/\1>/gsu,
      '<$1><a href="/x.pdf">$2</a></$1>',
    ),
  'links weg': (html) => html.replace(/<\/?a(?:\s[^>]*)?>/gu, ''),
  'alinea in elke cel': (html) =>
    html.replace(/<td>/gu, '<td><p>').replace(/<\/td>/gu, '</p></td>'),
  'koppen van kolommen als cellen': (html) => swapTags('th', 'td')(html, {} as Random),
  'kolom met nummers ervoor': (html) =>
    html.replace(/<table>.*?<\/table>/gsu, (table) => {
      if (/(?:col|row)span/u.test(table) || !/<tr><th/u.test(table)) return table;
      let row = 0;
      return table.replace(/<tr><(td|th)/gu, (_, tag: string) => {
        row += 1;
        return `<tr><${tag}>${row === 1 ? 'Nr.' : row - 1}</${tag}><${tag}`;
      });
    }),
  'koppen die uitklappen': (html) =>
    html.replace(
      /<h4>((?:(?!<\/?h\d).)*)<\/h4>((?:(?!<h[1-4]).)*)/gsu,
      '<details><summary>$1</summary>$2</details>',
    ),
};
