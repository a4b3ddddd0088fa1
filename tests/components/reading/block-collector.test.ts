/** The text of a page in blocks, in which each link and each text node is found again. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { BlockCollector } from '../../../components/reading/block-collector';

const { document } = parseHTML(
  '<html><body><section id="besluiten"><p>tekst</p></section></body></html>',
);
const paragraph = document.querySelector('p');
if (paragraph === null) throw new Error('there is no paragraph');
const WHERE = { owner: paragraph, link: null, inside: null, level: 0, isBold: false };

const textNode = (text: string): Text => document.createTextNode(text);
const link = (href: string): Element => {
  const element = document.createElement('a');
  element.setAttribute('href', href);
  return element;
};

describe('een blok van een pagina', () => {
  it('voegt samen wat bij elkaar staat, en weet waar elk stuk begint', () => {
    const collector = new BlockCollector('https://vng.nl/');
    const [first, second] = [textNode('Motie van\nDeventer '), textNode('over de pont')];
    collector.add(first, WHERE);
    collector.add(second, WHERE);
    collector.close();
    expect(collector.blocks).toMatchObject([
      { kind: 'text', text: 'Motie van Deventer over de pont', anchor: 'besluiten' },
    ]);
    expect(collector.places[0]?.texts).toEqual([
      { node: first, start: 0 },
      { node: second, start: 19 },
    ]);
  });

  it('breekt een regel alleen waar de pagina dat zegt', () => {
    const collector = new BlockCollector('https://vng.nl/');
    collector.breakLine();
    collector.add(textNode('een'), WHERE);
    collector.breakLine();
    collector.add(textNode('twee'), WHERE);
    collector.close();
    expect(collector.blocks[0]?.text).toBe('een\ntwee');
  });

  it('zonder woorden is er niet', () => {
    const collector = new BlockCollector('https://vng.nl/');
    collector.add(textNode(' \n'), WHERE);
    collector.close();
    expect(collector.blocks).toEqual([]);
  });

  it('is alleen vet als al zijn woorden vet zijn', () => {
    const collector = new BlockCollector('https://vng.nl/');
    collector.add(textNode('vet'), { ...WHERE, isBold: true });
    collector.add(textNode(' '), WHERE);
    collector.close();
    collector.add(textNode('vet'), { ...WHERE, isBold: true });
    collector.add(textNode('dun'), WHERE);
    collector.close();
    expect(collector.blocks.map(({ isBold }) => isBold)).toEqual([true, false]);
  });

  it('onthoudt welke woorden tussen andere zijn benadrukt', () => {
    const collector = new BlockCollector('https://vng.nl/');
    collector.add(textNode('De motie '), WHERE);
    collector.add(textNode('Een huis'), { ...WHERE, isApart: true });
    collector.add(textNode(' van Urk'), WHERE);
    collector.close();
    expect(collector.blocks[0]?.emphasis).toEqual([{ from: 9, to: 17 }]);
  });

  it('houdt een link die uit stukken bestaat als één link, met zijn volle adres', () => {
    const collector = new BlockCollector('https://vng.nl/alv/');
    collector.add(textNode('Zie '), WHERE);
    collector.add(textNode('de '), { ...WHERE, link: link('motie.pdf') });
    collector.add(textNode('motie'), { ...WHERE, link: link('motie.pdf') });
    collector.add(textNode('.'), { ...WHERE, link: link('') });
    collector.close();
    expect(collector.blocks[0]?.links).toEqual([
      { url: 'https://vng.nl/alv/motie.pdf', text: 'de motie', from: 4, to: 12 },
    ]);
  });

  it('zet een aanhalingsteken dat alleen wordt getoond om de woorden', () => {
    const collector = new BlockCollector('https://vng.nl/');
    collector.add(textNode('Motie '), WHERE);
    collector.mark('“');
    const quoted = textNode('Pont');
    collector.add(quoted, WHERE);
    collector.mark('”');
    collector.close();
    expect(collector.blocks[0]?.text).toBe('Motie “Pont”');
    expect(collector.places[0]?.texts[1]).toEqual({ node: quoted, start: 7 });
  });
});
