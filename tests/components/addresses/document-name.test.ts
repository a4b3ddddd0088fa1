import { expect, it } from 'vitest';
import { documentName } from '../../../components/addresses/document-name';

it.each([
  {
    name: 'heet naar zijn bestand',
    url: 'https://vng.nl/bestanden/moties.pdf#page=3',
    shown: 'moties.pdf',
  },
  {
    name: 'heet naar zijn bestand zoals mensen het schrijven',
    url: 'https://vng.nl/bestanden/Moties%20ALV%20(d%C3%A9finitief).pdf',
    shown: 'Moties ALV (définitief).pdf',
  },
  {
    name: 'houdt een naam die niet te ontcijferen is',
    url: 'https://vng.nl/100%-moties.pdf',
    shown: '100%-moties.pdf',
  },
  { name: 'heet zonder bestand naar de website', url: 'https://vng.nl/', shown: 'vng.nl' },
  {
    name: 'heet naar de website als het adres op een streep eindigt',
    url: 'https://vng.nl/agenda/alv/?datum=2025',
    shown: 'vng.nl',
  },
])('een document zonder titel $name', ({ url, shown }) => {
  expect(documentName(url)).toBe(shown);
});
