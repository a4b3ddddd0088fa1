import { describe, expect, it } from 'vitest';
import type { Part } from '../../../motions/document/tree';
import { readDocument } from '../../../motions/reading/read-document';
import { TreeBuilder } from '../../generators/trees/tree-builder';

const TITLES = ['Zwemles voor allen', 'Muziek op school', 'Meer bomen', 'De pont vaart'];

/** @param head - The lines between the title and the first label of each motion. */
function motionsOf(head: readonly string[], title = (text: string) => `Motie Gouda “${text}”`) {
  const builder = new TreeBuilder();
  const plain = (...texts: string[]): Part => ({
    ...{ kind: 'lines', breaks: 'printed' },
    lines: texts.map((text) => builder.line(text)),
  });
  const labelled = (label: string, text: string): Part => ({
    ...{ kind: 'section', level: 3, parts: [plain(text)] },
    heading: [builder.line(label, { bold: true })],
  });
  const parts = TITLES.map(
    (text, index): Part => ({
      ...{ kind: 'section', level: 2 },
      heading: [builder.line(title(text), { bold: true, size: 14 })],
      parts: [
        ...(head.length === 0 ? [] : [plain(...head)]),
        labelled('Oproep', `Roept het bestuur op om werk te maken van punt ${index}.`),
        labelled('Reactie', `Het gesprek over punt ${index} loopt, onderwerp: de kosten.`),
        labelled('Voorstel', 'Aanhouden'),
      ],
    }),
  );
  return readDocument(builder.tree(parts), { sha256: 'a'.repeat(64) }).reading.motions;
}

describe('een regel onder de titel', () => {
  it.each([
    { name: 'met komma’s', head: ['Najaars ALV van 29 november 2024, onderwerp: Wonen en zorg'] },
    { name: 'met streepjes', head: ['ALV van 29 november 2024 – Thema: Wonen en zorg'] },
    { name: 'tussen haakjes', head: ['(ALV van 29 november 2024; onderwerp: Wonen en zorg)'] },
    { name: 'over twee regels', head: ['ALV van 29 november 2024, onderwerp: Wonen', 'en zorg'] },
    {
      name: 'in zinnen met een label',
      head: ['Indiener: Gouda. Aangenomen: ALV 29 november 2024. Thema: Wonen en zorg.'],
      title: (text: string) => text,
    },
    {
      name: 'met labels voor alles',
      head: ['Indiener: Gouda | Onderwerp: Wonen en zorg | ALV 29 november 2024'],
      title: (text: string) => text,
    },
  ])('zegt wie, wanneer en waarover: $name', ({ head, title }) => {
    const motions = motionsOf(head, title);
    expect(motions.map((motion) => motion.title)).toEqual(TITLES);
    for (const { submitters, meeting, subject } of motions) {
      expect(submitters.map(({ gemeente }) => gemeente)).toEqual(['gm0513']);
      expect(meeting?.date).toBe('2024-11-29');
      expect(subject).toBe('Wonen en zorg');
    }
  });

  it('houdt de punt van “e.a.” bij wie de motie indiende', () => {
    const [motion] = motionsOf(
      ['Indiener: Gouda e.a. Aangenomen: ALV 29 november 2024. Thema: Wonen.'],
      (text) => text,
    );
    expect(motion).toMatchObject({ andOthers: true, subject: 'Wonen' });
    expect(motion?.submitters.map(({ name }) => name)).toEqual(['Gouda']);
  });

  it('wordt bij een punt alleen geknipt vóór een label', () => {
    const [motion] = motionsOf(['ALV 29 november 2024. Let op: dit keert terug. Thema: Wonen.']);
    expect(motion?.subject).toBe('Wonen');
    expect(motion?.meeting?.date).toBe('2024-11-29');
  });

  it('wordt niet geknipt bij woorden die geen label zijn', () => {
    const [motion] = motionsOf(['ALV van 29 november 2024, let op: dit onderwerp keert terug']);
    expect(motion?.subject).toBeUndefined();
  });

  it('is iets anders dan een zin in de verantwoording', () => {
    const motions = motionsOf(['ALV van 29 november 2024']);
    expect(motions.map(({ account }) => account)).toEqual(
      TITLES.map((_, index) => `Het gesprek over punt ${index} loopt, onderwerp: de kosten.`),
    );
  });
});
