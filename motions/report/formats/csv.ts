import type { ReportDocument } from '../document-model';
import { safeCell } from '../text';
import { MOTION_COLUMNS } from './columns';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function field(value: string | number): string {
  return typeof value === 'number' ? String(value) : quoted(safeCell(value));
}

/**
 * One row a motion, as Dutch Excel opens it by double click: UTF-8 with a byte order mark, semicolons,
 * CRLF between rows. Every text is in quotation marks; dates are ISO.
 */
export function renderCsv({ motionRows }: ReportDocument): string {
  const head = MOTION_COLUMNS.map(({ title }) => field(title)).join(';');
  const rows = motionRows.map((row) =>
    MOTION_COLUMNS.map(({ value }) => field(value(row))).join(';'),
  );
  return `\ufeff${[head, ...rows].map((line) => `${line}\r\n`).join('')}`;
}
