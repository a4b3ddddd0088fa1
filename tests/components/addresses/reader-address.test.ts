import { describe, expect, it } from 'vitest';
import { hashOfPlace, parseReaderAddress } from '../../../components/addresses/reader-address';

const READER = 'chrome-extension://abcdef/reader.html';

describe('het adres van de lezer', () => {
  it.each([
    { name: 'niets na de naam van de lezer', after: '', src: null },
    {
      name: 'een adres zoals het is, met & en %20',
      after: '?src=https://vng.nl/a%20b.pdf?x=1&y=2',
      src: 'https://vng.nl/a%20b.pdf?x=1&y=2',
    },
    {
      name: 'een adres dat als geheel is gecodeerd',
      after: '?src=https%3A%2F%2Fvng.nl%2Fa%2520b.pdf',
      src: 'https://vng.nl/a%20b.pdf',
    },
    {
      name: 'een adres waarin zelf ?src= staat',
      after: '?src=https://vng.nl/a?src=b.pdf',
      src: 'https://vng.nl/a?src=b.pdf',
    },
    {
      name: 'een bestand in de extensie',
      after: '?src=voorbeeld.pdf',
      src: 'chrome-extension://abcdef/voorbeeld.pdf',
    },
    { name: 'geen script', after: '?src=javascript:alert(1)', src: null },
    { name: 'geen bestand van de computer', after: '?src=file:///etc/passwd', src: null },
    { name: 'geen andere extensie', after: '?src=chrome-extension://xyz/a.pdf', src: null },
    { name: 'geen kapotte code', after: '?src=https%3A%2F%2Fvng.nl%2F%E0%A4%A', src: null },
  ])('opent $name', ({ after, src }) => {
    expect(parseReaderAddress(`${READER}${after}`).src).toBe(src);
  });

  it.each([
    { hash: '#page=7', page: 7, motionId: null },
    { hash: '#page=7&motie=almere-2024', page: 7, motionId: 'almere-2024' },
    { hash: '#motie=a%20b', page: null, motionId: 'a b' },
    { hash: '#page=0', page: null, motionId: null },
    { hash: '#page=twee', page: null, motionId: null },
    { hash: '', page: null, motionId: null },
  ])('leest de plaats $hash', ({ hash, page, motionId }) => {
    const address = parseReaderAddress(`${READER}?src=https://vng.nl/a.pdf${hash}`);
    expect(address).toEqual({
      ...{ src: 'https://vng.nl/a.pdf', fileId: null, page, motionId, places: [] },
    });
  });

  it('leest de woorden terug die gemerkt moeten worden, en niets dat geen plek is', () => {
    const places = [
      { page: 4, left: 0.1, top: 0.25, right: 0.9, bottom: 0.3 },
      { page: 5, left: 0, top: 0, right: 1, bottom: 0.0625 },
    ];
    const hash = hashOfPlace({ page: 4, motionId: null, places });
    expect(parseReaderAddress(`${READER}?src=https://vng.nl/a.pdf${hash}`).places).toEqual(places);
    const odd = `${READER}?src=https://vng.nl/a.pdf#plek=4,a,0,1,1;0,0,0,1,1;;4,0,0`;
    expect(parseReaderAddress(odd).places).toEqual([]);
  });

  const id = 'ab12'.repeat(16);
  it.each([
    { name: 'een bestand dat van de computer kwam', after: `?bestand=${id}#page=2`, fileId: id },
    { name: 'geen halve sleutel', after: '?bestand=ab12', fileId: null },
    { name: 'geen sleutel met iets erachter', after: `?bestand=${id}&x=1`, fileId: null },
    {
      name: 'een link waar het woord in staat als link',
      after: `?src=https://vng.nl/a?bestand=${id}`,
      fileId: null,
    },
  ])('opent $name', ({ after, fileId }) => {
    expect(parseReaderAddress(`${READER}${after}`).fileId).toBe(fileId);
  });

  it.each([
    { page: null, motionId: null },
    { page: 3, motionId: null },
    { page: 3, motionId: 'a&b=c #d' },
  ])('schrijft een plaats die het weer kan lezen: $page, $motionId', (place) => {
    const { page, motionId } = parseReaderAddress(`${READER}${hashOfPlace(place)}`);
    expect({ page, motionId }).toEqual(place);
  });
});
