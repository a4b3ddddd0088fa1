/** `npm run generate`: makes documents or pages at random, reads them and scores the reading. */
import { allowEarlyEnd, readCommand } from '../../scripts/node/command';
import { stop } from '../../scripts/node/stop';
import { availableProducers } from './documents/producers';
import { scoreDocuments } from './documents/run';
import { PRODUCERS, type Producer } from './documents/shape';
import { scoreRandomPages } from './random-pages/run';

const { values, positionals } = readCommand({
  usage: 'npm run generate -- [documents] [pages] [--count 200] [--seed 7]',
  help: `
Maakt verantwoordingen (documents), pagina's (pages) of allebei in willekeurige vormen, leest ze, en telt
hoeveel velden goed zijn, fout met een waarschuwing, of stil fout.

  --count N      hoeveel (200)
  --seed N       hetzelfde getal geeft dezelfde documenten (7)
  --tell         vertelt alles wat fout is

Alleen voor documents:
  --number N     alleen dit document, met alles wat eraan fout is
  --producer X   alleen documenten van pdfkit, chromium, libreoffice, weasyprint of wkhtmltopdf
  --keep MAP     bewaart elk document daar, met wat erin moet worden gevonden`,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '7' },
    tell: { type: 'boolean', default: false },
    number: { type: 'string' },
    producer: { type: 'string' },
    keep: { type: 'string' },
  },
});
allowEarlyEnd();

function whole(text: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= 0 ? number : stop(`“${text}” is geen getal.`);
}

function producersAsked(): readonly Producer[] {
  if (values.producer === undefined) return availableProducers();
  const asked = PRODUCERS.find((producer) => producer === values.producer);
  return asked === undefined ? stop(`De maker “${values.producer}” bestaat niet.`) : [asked];
}

const seed = whole(values.seed);
const count = whole(values.count);
const MAKERS: Readonly<Record<string, () => Promise<void>>> = {
  documents: () =>
    scoreDocuments({
      seed,
      numbers:
        values.number === undefined
          ? Array.from({ length: count }, (_, index) => index)
          : [whole(values.number)],
      producers: producersAsked(),
      ...(values.keep === undefined ? {} : { keep: values.keep }),
      tells: values.tell || values.number !== undefined,
    }),
  pages: async () => console.log(scoreRandomPages(count, seed, values.tell)),
};

for (const kind of positionals.length === 0 ? Object.keys(MAKERS) : positionals) {
  const make = MAKERS[kind] ?? stop(`“${kind}” kan niet worden gemaakt: kies documents of pages.`);
  await make();
}
