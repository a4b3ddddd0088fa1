import { describe, expect, it } from 'vitest';
import { isCoveredBy } from '../../../components/addresses/covered-site';

const VNG = ['https://vng.nl/*', 'https://*.vng.nl/*'];

describe('mag een adres worden opgehaald', () => {
  it.each([
    { address: 'https://vng.nl/a.pdf', given: VNG, may: true },
    { address: 'https://www.vng.nl/a.pdf?b=c#page=2', given: VNG, may: true },
    { address: 'https://vng.nl:443/a.pdf', given: VNG, may: true },
    { address: 'https://vng.nl:8443/a.pdf', given: VNG, may: false },
    { address: 'http://vng.nl/a.pdf', given: VNG, may: false },
    { address: 'https://vng.nl.example.org/a.pdf', given: VNG, may: false },
    { address: 'https://eenvng.nl/a.pdf', given: VNG, may: false },
    { address: 'https://vng.nl@example.org/a.pdf', given: VNG, may: false },
    { address: 'http://127.0.0.1/a.pdf', given: VNG, may: false },
    { address: 'http://[::1]:631/a.pdf', given: VNG, may: false },
    { address: 'http://192.168.1.1/a.pdf', given: VNG, may: false },
    { address: 'file:///etc/passwd', given: ['<all_urls>'], may: false },
    { address: 'javascript:alert(1)', given: ['<all_urls>'], may: false },
    { address: 'geen adres', given: ['<all_urls>'], may: false },
    { address: 'https://raad.nl/a.pdf', given: ['https://raad.nl/*'], may: true },
    { address: 'https://raad.nl:9200/a.pdf', given: ['https://raad.nl/*'], may: false },
    { address: 'https://raad.nl:9200/a.pdf', given: ['https://raad.nl:9200/*'], may: true },
    { address: 'https://raad.nl/a.pdf', given: ['https://raad.nl:9200/*'], may: false },
    { address: 'https://raad.nl/a.pdf', given: ['https://*/*'], may: true },
    { address: 'https://raad.nl:9200/a.pdf', given: ['https://*/*'], may: true },
    { address: 'http://raad.nl/a.pdf', given: ['https://*/*'], may: false },
    { address: 'http://raad.nl/a.pdf', given: ['*://raad.nl/*'], may: true },
    { address: 'https://raad.nl/a.pdf', given: ['https://raad.nl/stukken/*'], may: false },
    { address: 'https://raad.nl/a.pdf', given: [], may: false },
  ])('$address met $given: $may', ({ address, given, may }) => {
    expect(isCoveredBy(address, given)).toBe(may);
  });
});
