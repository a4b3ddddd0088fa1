import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../storage/managed-settings';

describe('wat de organisatie instelt', () => {
  it.each([
    { name: 'geen beleid stelt niets in', policy: undefined, managed: {}, problems: 0 },
    { name: 'een leeg beleid stelt niets in', policy: {}, managed: {}, problems: 0 },
    {
      name: 'een gemeente mag met haar code of haar naam genoemd worden',
      policy: { gemeenten: ['gm0150', 'Enschede'] },
      managed: { gemeenten: ['gm0150', 'gm0153'] },
      problems: 0,
    },
    {
      name: 'dezelfde gemeente telt één keer, ook met hoofdletters en spaties',
      policy: { gemeenten: ['GM0150', ' deventer '] },
      managed: { gemeenten: ['gm0150'] },
      problems: 0,
    },
    {
      name: 'een opgeheven gemeente staat voor haar opvolger',
      policy: { gemeenten: ['Weesp'] },
      managed: { gemeenten: ['gm0363'] },
      problems: 0,
    },
    {
      name: 'een onbekende gemeente valt weg en de bekende blijft',
      policy: { gemeenten: ['Deventer', 'Atlantis'] },
      managed: { gemeenten: ['gm0150'] },
      problems: 1,
    },
    {
      name: 'zonder één bekende gemeente kiest de gebruiker zelf',
      policy: { gemeenten: ['Atlantis'] },
      managed: {},
      problems: 1,
    },
    {
      name: 'een verkeerde waarde valt weg en de andere gelden',
      policy: { theme: 'paars', language: 'en', showOverlays: 'ja', openPdfsInReader: true },
      managed: { language: 'en', openPdfsInReader: true },
      problems: 2,
    },
    {
      name: 'wat Motievolger niet kent, doet niets',
      policy: { startpagina: 'https://gemeente.example', showSummaryButton: false },
      managed: { showSummaryButton: false },
      problems: 0,
    },
    {
      name: 'een beleid dat geen lijst is, stelt niets in',
      policy: 'aan',
      managed: {},
      problems: 0,
    },
  ])('$name', ({ policy, managed, problems }) => {
    const read = readPolicy(policy);
    expect(read.managed).toEqual(managed);
    expect(read.problems).toHaveLength(problems);
  });
});
