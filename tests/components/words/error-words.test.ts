import { afterEach, describe, expect, it } from 'vitest';
import { errorText } from '../../../components/words/error-words';
import { setMessageLanguage } from '../../../components/words/messages';
import { StorageError } from '../../../storage/errors';
import { FileError } from '../../../storage/files/file-errors';

afterEach(() => setMessageLanguage('nl'));

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
