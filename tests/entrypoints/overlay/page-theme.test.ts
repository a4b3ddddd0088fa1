import { describe, expect, it } from 'vitest';
import { themeOnBackground } from '../../../entrypoints/overlay.content/page-theme';

const NONE = 'rgba(0, 0, 0, 0)';

describe('licht of donker op een pagina', () => {
  it.each([
    { name: 'een witte pagina', backgrounds: ['rgb(255, 255, 255)'], theme: 'light' },
    { name: 'een pagina zonder achtergrond', backgrounds: [NONE, NONE], theme: 'light' },
    { name: 'een donkere pagina', backgrounds: ['rgb(18, 18, 24)'], theme: 'dark' },
    { name: 'wit op donker', backgrounds: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], theme: 'light' },
    { name: 'niets op donker', backgrounds: [NONE, 'rgb(0, 0, 0)'], theme: 'dark' },
    { name: 'bijna doorzichtig', backgrounds: ['rgba(0, 0, 0, 0.1)', NONE], theme: 'light' },
    { name: 'het blauw van de VNG', backgrounds: ['rgb(0, 62, 124)'], theme: 'dark' },
    { name: 'een kleur die niemand kent', backgrounds: ['color(srgb 0 0 0)'], theme: 'light' },
    { name: 'niets', backgrounds: [], theme: 'light' },
  ])('$name: $theme', ({ backgrounds, theme }) => {
    expect(themeOnBackground(backgrounds)).toBe(theme);
  });
});
