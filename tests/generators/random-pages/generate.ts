/** Draws a whole page with its truth. The same seed gives the same page. */
import type { DocumentKind, Meeting } from '../../../motions/model';
import { Random } from '../trees/random';
import { CHANGES } from './changes';
import { dayOf, drawMeeting, drawMotions } from './facts';
import type { Truth } from './layout';
import { LAYOUTS } from './layouts';

export type RandomPage = {
  seed: number;
  layout: string;
  change: string | null;
  url: string;
  html: string;
  kinds: DocumentKind[];
  meeting: Meeting;
  motions: Truth[];
};

const KINDS: Readonly<
  Record<string, { kinds: DocumentKind[]; title: (meeting: string) => string; folder: string }>
> = {
  uitslagen: {
    kinds: ['uitslagen'],
    title: (meeting) => `Uitslagen stemmingen ${meeting}`,
    folder: 'artikelen',
  },
  nieuws: {
    kinds: ['nieuws', 'uitslagen'],
    title: (meeting) => `Leden stemmen op ${meeting}`,
    folder: 'nieuws',
  },
  moties: {
    kinds: ['preadviezen', 'nieuws', 'agenda', 'uitslagen'],
    title: (meeting) => `Moties ${meeting}`,
    folder: 'artikelen',
  },
};
const kindOf = (layout: string): keyof typeof KINDS =>
  layout === 'announced' ? 'moties' : layout === 'story' ? 'nieuws' : 'uitslagen';

const AROUND = [
  '<p>Zo stemden de leden over de voorstellen.</p>',
  '<p>Alle stukken staan op de pagina met de agenda.</p>',
  '',
];
const BELOW = [
  '<h2>Meer informatie</h2><p>Vragen? Mail naar motiealv@vng.nl.</p>',
  '<p>Bent u akkoord met alle cookies?</p>',
  '<h2>Lees ook</h2><ul><li><a href="/nieuws/x">Motie Urk “Vis”: verworpen</a></li></ul>',
  '',
];

/** @param change - A change of markup by name; null for the page as it was drawn. */
export function drawPage(seed: number, layout: string, change: string | null): RandomPage {
  const random = new Random(seed);
  const meeting = drawMeeting(random);
  const { kind } = meeting;
  const name = `${kind} ${dayOf(meeting)}`;
  const { kinds, title, folder } = KINDS[kindOf(layout)] ?? {
    kinds: [],
    title: String,
    folder: '',
  };
  const motions = drawMotions(random, random.between(3, 7));
  const laid = LAYOUTS[layout]?.(random, motions) ?? { html: '', truth: [] };
  const head = title(name);
  const content = `${random.pick(AROUND)}${laid.html}`;
  const changed = change === null ? content : (CHANGES[change]?.(content, random) ?? content);
  const slug = head.toLowerCase().replace(/ /gu, '-');
  return {
    ...{ seed, layout, change, kinds, meeting, motions: laid.truth },
    url: `https://vng.nl/${folder}/${slug}`,
    html: `<!doctype html><html lang="nl"><head><title>${head} | VNG</title></head><body><header><nav><a href="/moties">Moties</a></nav></header><main><h1>${head}</h1>${changed}${random.pick(BELOW)}</main><footer>VNG</footer></body></html>`,
  };
}
