/** How a Word file looks when it is printed: pages, letters, borders and the places of cells. */
import {
  BorderStyle,
  type ISectionPropertiesOptions,
  type ITableCellOptions,
  type ITableOptions,
  LineNumberRestartFormat,
  PageOrientation,
  ShadingType,
  TableLayoutType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Borders, Cell, PageStyle, Row } from './blocks';

/** Word counts in twentieths of a point, and letters in halves. */
const PER_POINT = 20;
const PER_LETTER_POINT = 2;
const A4 = { width: 11906, height: 16838 };
const SHADE = { type: ShadingType.CLEAR, fill: 'EEEEEE' };
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '444444' };
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export function letters({ font, size }: PageStyle) {
  return {
    font: font === 'sans' ? 'Liberation Sans' : 'Liberation Serif',
    size: size * PER_LETTER_POINT,
  };
}

/** @returns How wide the text of a page is, in Word's units. */
export function textWidth({ isLandscape, margin }: PageStyle): number {
  return (isLandscape ? A4.height : A4.width) - 2 * margin * PER_POINT;
}

export function sectionLook(page: PageStyle): ISectionPropertiesOptions {
  const margin = page.margin * PER_POINT;
  return {
    page: {
      size: {
        ...A4,
        orientation: page.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: { top: margin, right: margin, bottom: margin, left: margin },
    },
    ...(page.hasLineNumbers
      ? { lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_PAGE } }
      : {}),
  };
}

export function tableLook(
  borders: Borders,
  widths: readonly number[],
  page: PageStyle,
): Pick<ITableOptions, 'borders' | 'columnWidths' | 'layout' | 'width' | 'margins'> {
  const across = borders === 'none' ? NO_LINE : LINE;
  const down = borders === 'ruled' ? LINE : NO_LINE;
  const width = textWidth(page);
  return {
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths.map((share) => Math.round(share * width)),
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders: {
      top: across,
      bottom: across,
      insideHorizontal: across,
      left: down,
      right: down,
      insideVertical: down,
    },
  };
}

export function cellLook(
  { place }: Cell,
  { isShaded }: Row,
): Pick<ITableCellOptions, 'shading' | 'verticalAlign'> {
  return {
    ...(place === 'middle' ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(isShaded === true ? { shading: SHADE } : {}),
  };
}
