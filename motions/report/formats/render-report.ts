/** The report in each format. The libraries of Word and Excel load only when they are asked for. */
import type { ReportDocument } from '../document-model';
import { renderCsv } from './csv';
import { renderHtml } from './html';
import { renderJson } from './json';
import { renderMarkdown } from './markdown';
import { renderPlainText } from './plain-text';

export const REPORT_FORMATS = ['docx', 'html', 'xlsx', 'csv', 'md', 'json', 'txt'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** @returns The bytes of the file; its name is `report.fileName`, a dot and the format. */
export async function renderReport(
  report: ReportDocument,
  format: ReportFormat,
): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'docx':
      return (await import('./docx')).renderDocx(report);
    case 'xlsx':
      return (await import('./xlsx')).renderXlsx(report);
    case 'html':
      return encode(renderHtml(report));
    case 'csv':
      return encode(renderCsv(report));
    case 'md':
      return encode(renderMarkdown(report));
    case 'json':
      return encode(renderJson(report));
    case 'txt':
      return encode(renderPlainText(report));
  }
}
