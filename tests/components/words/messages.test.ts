import { afterEach, describe, expect, it } from 'vitest';
import { setMessageLanguage, t, tCount } from '../../../components/words/messages';
import en from '../../../public/_locales/en/messages.json';
import nl from '../../../public/_locales/nl/messages.json';

afterEach(() => setMessageLanguage('nl'));

describe('woorden', () => {
  it('zijn er in het Nederlands en het Engels, en nooit leeg', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted());
    const empty = [...Object.values(nl), ...Object.values(en)].filter(
      ({ message }) => message.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  it('staan op alfabet, zodat iedereen ze vindt', () => {
    const keys = Object.keys(nl);
    expect(keys).toEqual(keys.toSorted());
  });

  it.each([
    { name: 'geen', count: 0, text: 'Geen moties' },
    { name: 'één', count: 1, text: '1 motie' },
    { name: 'veel', count: 23, text: '23 moties' },
  ])('kloppen bij $name', ({ count, text }) => {
    expect(tCount('motions', count)).toBe(text);
  });

  it('zetten een tekst met een dollarteken er letterlijk in', () => {
    expect(t('loading', '$1 & $2.pdf')).toBe('$1 & $2.pdf wordt geopend …');
  });

  it('volgen de gekozen taal', () => {
    setMessageLanguage('en');
    expect(tCount('motions', 2)).toBe('2 motions');
  });
});
