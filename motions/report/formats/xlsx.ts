/** The report as a workbook: a sheet with a row a motion, and one with a row an event. */
import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { ReportDocument } from '../document-model';
import { safeCell } from '../text';
import { type Column, EVENT_COLUMNS, MOTION_COLUMNS } from './columns';

/** What a cell of Excel can hold. */
const LONGEST = 32_000;
const SHEET = 'Moties';
const EVENTS = 'Gebeurtenissen';

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** In the file, the filter must come right after the cells. */
const filters: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, { columns = [] }) => {
          const rows = content.match(/<row\b/gu)?.length ?? 1;
          const range = `A1:${columnName(columns.length - 1)}${rows}`;
          return content.replace('</sheetData>', () => `</sheetData><autoFilter ref="${range}"/>`);
        },
      },
    },
  },
};

function cellOf<Row>({ value, isDate }: Column<Row>, row: Row): Cell {
  const found = value(row);
  const look = { alignVertical: 'top', wrap: true } as const;
  if (typeof found === 'number') return { value: found, type: Number, ...look };
  if (found === '') return null;
  if (isDate)
    return { value: new Date(`${found}T00:00:00Z`), type: Date, format: 'dd-mm-yyyy', ...look };
  return { value: safeCell(found).slice(0, LONGEST), type: String, ...look };
}

function sheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  accent: string,
): Sheet<Blob> {
  const head = columns.map(
    ({ title }): Cell => ({
      value: title,
      type: String,
      fontWeight: 'bold',
      backgroundColor: accent,
      textColor: '#ffffff',
      wrap: true,
    }),
  );
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [head, ...rows.map((row) => columns.map((column) => cellOf(column, row)))],
  };
}

/** @returns The bytes of an .xlsx file. */
export async function renderXlsx({
  motionRows,
  eventRows,
  accent,
}: ReportDocument): Promise<Uint8Array> {
  const sheets = [
    sheet(SHEET, MOTION_COLUMNS, motionRows, accent),
    sheet(EVENTS, EVENT_COLUMNS, eventRows, accent),
  ];
  const blob = await writeXlsxFile(sheets, { features: [filters] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
