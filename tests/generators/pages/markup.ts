/** The same page in the markups that a site may give it, among all that is no content. */
import type { GeneratedPage, PageMotion, PagePoint, PageSection } from './page';

export type Markup = {
  name: string;
  section: (section: PageSection) => string;
};

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withSaid = (words: string, said: string | undefined): string =>
  said === undefined ? inHtml(words) : `${inHtml(words)}: ${inHtml(said)}`;

const address = ({ title }: PageMotion): string =>
  `/sites/default/files/2024-06/motie-${title
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, '-')
    .slice(0, 40)}.pdf`;

/** An editor's leftovers: they change nothing of what is read. */
function rough(text: string): string {
  const half = Math.floor(text.length / 2);
  const at = text.slice(half).search(/(?<=\p{L}{3})\p{L}{3}/u) + half;
  const parted = `${inHtml(text.slice(0, at))}&shy;<span style="font-size:1em">${inHtml(text.slice(at))}</span>`;
  return parted.replace(' ', '&nbsp;').replace(' ', '\n          ');
}

const head = ({ text, said }: PagePoint): string => withSaid(text, said);
const lead = (words: string | undefined): string =>
  words === undefined ? '' : `<p>${inHtml(words)}</p>`;
const all = <T>(items: readonly T[], one: (item: T) => string): string => items.map(one).join('\n');

const nested: Markup = {
  name: 'een lijst in een lijst',
  section: ({ heading, lead: words, points }) =>
    `<h2><span>${inHtml(heading)}</span></h2>${lead(words)}<ul>${all(
      points,
      (point) =>
        `<li>${head(point)}${point.motions.length === 0 ? '' : `<ul>${all(point.motions, (motion) => `<li>${withSaid(motion.printed, motion.said)}</li>`)}</ul>`}</li>`,
    )}</ul>`,
};

const linked: Markup = {
  name: 'een lijst met links, waar een redacteur aan zat',
  section: ({ heading, lead: words, points }) =>
    `<h2>${inHtml(heading)}</h2>${lead(words)}<ul>${all(
      points,
      (point) =>
        `<li><strong>${head(point)}</strong>${point.motions.length === 0 ? '' : `<ul>${all(point.motions, (motion) => `<li><a href="${address(motion)}">${rough(motion.printed)}</a>${motion.said === undefined ? ' (pdf, 93 kB)' : `: <em>${inHtml(motion.said)}</em>`}</li>`)}</ul>`}</li>`,
    )}</ul>`,
};

const headings: Markup = {
  name: 'een kop per motie',
  section: ({ heading, lead: words, points }) =>
    `<h2>${inHtml(heading)}</h2>${lead(words)}${all(
      points,
      (point) =>
        `<h3>${inHtml(point.text)}</h3>${point.said === undefined ? '' : `<p>Status: ${inHtml(point.said)}</p>`}${all(point.motions, (motion) => `<h4>${inHtml(motion.printed)}</h4>${motion.said === undefined ? '' : `<h5>Status</h5><div><b>${inHtml(motion.said)}</b></div>`}`)}`,
    )}`,
};

export const MARKUPS: readonly Markup[] = [nested, linked, headings];

const BEFORE = `<div role="region" aria-label="Cookies"><p>Deze site telt bezoek. <a href="/cookies">Meer</a></p><button type="button">Akkoord</button></div>
<header><a href="/">Vereniging</a><nav aria-label="Hoofdmenu"><ul><li><a href="/nieuws">Nieuws</a></li><li><a href="/moties">Moties</a></li></ul></nav>
<form role="search" action="/zoeken"><label for="q">Zoek</label><input id="q" type="search" value="motie Deventer"></form></header>`;
const AFTER =
  '<aside><h2>Zie ook</h2><ul><li><a href="/motie">Zo dient u een motie in</a></li></ul></aside>';

export function renderPage(page: GeneratedPage, markup: Markup = nested): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${inHtml(page.title)} | VNG</title>
<link rel="canonical" href="${page.url}"></head><body>${BEFORE}
<nav aria-label="Kruimelpad"><ol><li><a href="/">Home</a></li><li>${inHtml(page.title)}</li></ol></nav>
<main><article><h1>${inHtml(page.title)}</h1><div>${all(page.lead, (words) => `<p>${inHtml(words)}</p>`)}
${all(page.sections, markup.section)}</div></article>${AFTER}</main><footer><p>Contact</p></footer></body></html>`;
}
