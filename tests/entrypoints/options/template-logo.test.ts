import { afterEach, describe, expect, it, vi } from 'vitest';
import { readLogo } from '../../../entrypoints/options/template-logo';

/** What a browser has and Node has not: a picture is decoded, and a file becomes an address. */
function browserThatDraws(width: number, height: number): void {
  vi.stubGlobal('createImageBitmap', async () => ({ width, height, close: () => {} }));
  vi.stubGlobal(
    'FileReader',
    class {
      result = '';
      onload = (): void => {};
      readAsDataURL(file: File): void {
        void file.bytes().then((bytes) => {
          this.result = `data:${file.type};base64,${Buffer.from(bytes).toString('base64')}`;
          this.onload();
        });
      }
    },
  );
}

const file = (type: string, size = 3): File =>
  new File([new Uint8Array(size)], 'wapen.png', { type });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('het logo van een gemeente', () => {
  it('komt met zijn maat uit het bestand', async () => {
    browserThatDraws(320, 80);
    const logo = { dataUri: 'data:image/png;base64,AAAA', width: 320, height: 80 };
    expect(await readLogo(file('image/png'))).toEqual({ logo });
  });

  it.each([
    {
      name: 'een soort die Word niet kent',
      of: file('image/svg+xml'),
      problem: 'templateLogoType',
    },
    { name: 'te veel bytes', of: file('image/png', 500_001), problem: 'templateLogoBig' },
  ])('$name: dat zegt het', async ({ of, problem }) => {
    browserThatDraws(320, 80);
    expect(await readLogo(of)).toEqual({ problem });
  });

  it.each([
    [4001, 10],
    [10, 4001],
  ])('%d bij %d pixels is te groot', async (width, height) => {
    browserThatDraws(width, height);
    expect(await readLogo(file('image/jpeg'))).toEqual({ problem: 'templateLogoBig' });
  });

  it('zegt dat het bestand geen plaatje is', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no image')));
    expect(await readLogo(file('image/png'))).toEqual({ problem: 'templateLogoDamaged' });
    expect(warned).toHaveBeenCalledOnce();
  });
});
