import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';

const sources = globSync(['{components,entrypoints,storage,motions}/**/*.{ts,tsx,html}', '*.ts'])
  .filter((path) => path !== 'components/words/messages.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const placesIn = (message: string): string[] =>
  Array.from(new Set(message.match(/\$\d/gu))).toSorted();

/** A message with a form per count is named without it, one in the manifest with a mark around it. */
function isUsed(key: string): boolean {
  const stem = key.replace(/(?:Zero|One|Other)$/u, '');
  return [`'${key}'`, `'${stem}'`, ` of="${key}"`, `__MSG_${key}__`].some((name) =>
    sources.includes(name),
  );
}

describe('woorden', () => {
  it('hebben in elke taal dezelfde plekken om in te vullen', () => {
    const english = new Map(Object.entries(en).map(([key, { message }]) => [key, message]));
    const different = Object.entries(nl).filter(
      ([key, { message }]) => placesIn(message).join() !== placesIn(english.get(key) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('zeggen een vertaler wat er op elke plek komt te staan', () => {
    const unsaid = Object.entries(nl).flatMap(([key, words]) => {
      const description = 'description' in words ? words.description : '';
      return placesIn(words.message).every((place) => description.includes(place)) ? [] : key;
    });
    expect(unsaid).toEqual([]);
  });

  it('worden allemaal gebruikt', () => {
    expect(Object.keys(nl).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('bestaan als het manifest ze noemt', () => {
    const named = Array.from(sources.matchAll(/__MSG_(\w+)__/gu), ([, key = '']) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !Object.hasOwn(nl, key))).toEqual([]);
  });
});
