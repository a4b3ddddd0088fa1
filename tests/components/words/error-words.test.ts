import { afterEach, describe, expect, it } from 'vitest';
import { errorText, failureText, messageFailureText } from '../../../components/words/error-words';
import { setMessageLanguage } from '../../../components/words/messages';
import { ReadingError } from '../../../motions/errors';
import { StorageError } from '../../../storage/errors';
import { FileError } from '../../../storage/files/file-errors';

afterEach(() => setMessageLanguage('nl'));

describe('een document dat niet gelezen kan worden', () => {
  it.each([
    {
      name: 'een scan',
      error: new ReadingError('no-text'),
      nl: 'geen tekst die te lezen is',
      en: 'no text to read',
    },
    { name: 'een weg bestand', error: new ReadingError('not-found'), nl: 'gevonden', en: 'found' },
    { name: 'een fout van ons', error: new RangeError('x'), nl: 'fout in', en: 'error in' },
  ])('krijgt bij $name een zin in de gekozen taal', ({ error, nl, en }) => {
    expect(failureText(error)).toContain(nl);
    setMessageLanguage('en');
    expect(failureText(error)).toContain(en);
  });
});

describe('een pagina die niet ingelezen kan worden', () => {
  it.each([
    { name: 'als de schijf vol is', code: 'quota-full', words: 'Maak ruimte vrij' },
    { name: 'als een ander tabblad in de weg zit', code: 'blocked', words: 'Sluit dat tabblad' },
    { name: 'als er iets misging dat niemand voorzag', code: 'unexpected', words: 'Herlaad' },
    { name: 'als de pagina een eigen woord stuurt', code: 'toString', words: 'Herlaad' },
  ])('krijgt een zin met wat u kunt doen $name', ({ code, words }) => {
    expect(messageFailureText(code)).toContain(words);
  });
});

describe('wat er misgaat bij het bewaren', () => {
  it.each([
    { name: 'een volle schijf', error: new StorageError('quota-full'), nl: 'ruimte', en: 'room' },
    { name: 'een ander tabblad', error: new StorageError('blocked'), nl: 'tabblad', en: 'tab' },
    {
      name: 'een privévenster',
      error: new StorageError('unavailable'),
      nl: 'venster',
      en: 'window',
    },
    { name: 'een te groot bestand', error: new FileError('too-big'), nl: '50 MB', en: '50 MB' },
    { name: 'een kapot bestand', error: new FileError('damaged'), nl: 'beschadigd', en: 'damaged' },
  ])('zegt bij $name wat er is en wat te doen, in de gekozen taal', ({ error, nl, en }) => {
    expect(errorText(error)).toContain(nl);
    expect(errorText(error)).toMatch(/^\p{Lu}.*\. ?.*\.$/u);
    setMessageLanguage('en');
    expect(errorText(error)).toContain(en);
  });
});
