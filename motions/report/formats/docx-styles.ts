/**
 * The styles of the Word document. All looks are in styles with a name, Word's own where it has one, so
 * that a clerk restyles the whole paper with the template of the gemeente.
 */
import { AlignmentType, BorderStyle, LevelFormat, ShadingType } from 'docx';

const FONT = 'Calibri';

/** The style of each kind of text, by its id in the document. */
export const STYLES = {
  lead: 'Inleiding',
  quote: 'Quote',
  warning: 'Waarschuwing',
  signature: 'Signature',
  caption: 'Caption',
  list: 'ListBullet',
  numbered: 'ListNumber',
  cell: 'Tabeltekst',
  cellHead: 'Tabelkop',
  cellLabel: 'Tabellabel',
} as const;

export const BULLETS = 'opsomming';
export const NUMBERS = 'nummering';

const own = (id: string, name: string, look: object) => ({
  ...{ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true },
  ...look,
});
const cellSpacing = { paragraph: { spacing: { before: 0, after: 0 } } };

/** @param accent - Six hexadecimals with `#`. */
export function docxStyles(accent: string) {
  const color = accent.slice(1);
  const heading = (size: number, before: number, after = 100) => ({
    run: { size, bold: true, color, font: FONT },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const warningBorder = { style: BorderStyle.SINGLE, size: 24, color: 'B35C00', space: 6 };
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' as const } },
      },
      title: heading(48, 0, 60),
      heading1: heading(32, 360),
      heading2: heading(26, 320),
      heading3: heading(22, 200, 60),
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { run: { size: 28, color: '444444' } }),
      own(STYLES.lead, 'Inleiding', { run: { size: 24 } }),
      own(STYLES.quote, 'Quote', { paragraph: { indent: { left: 340 } } }),
      own(STYLES.warning, 'Waarschuwing', {
        paragraph: {
          shading: { type: ShadingType.CLEAR, fill: 'FFF6E8', color: 'auto' },
          border: { left: warningBorder },
        },
      }),
      own(STYLES.signature, 'Signature', {
        paragraph: { spacing: { before: 0, after: 0 }, keepNext: true, keepLines: true },
      }),
      own(STYLES.caption, 'caption', {
        run: { size: 19, color: '555555' },
        paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
      }),
      own(STYLES.list, 'List Bullet', { paragraph: { spacing: { after: 60 } } }),
      own(STYLES.numbered, 'List Number', { paragraph: { spacing: { after: 60 } } }),
      own(STYLES.cell, 'Tabeltekst', cellSpacing),
      own(STYLES.cellHead, 'Tabelkop', { ...cellSpacing, run: { bold: true } }),
      own(STYLES.cellLabel, 'Tabellabel', { ...cellSpacing, run: { bold: true } }),
    ],
  };
}

const level = (
  number: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
) => ({
  ...{ level: number, format, text, alignment: AlignmentType.LEFT },
  style: { paragraph: { indent: { left: 360 * (number + 1), hanging: 360 } } },
});

export const docxNumbering = {
  config: [
    {
      reference: BULLETS,
      levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '◦')],
    },
    { reference: NUMBERS, levels: [level(0, LevelFormat.DECIMAL, '%1.')] },
  ],
};
