/** Gets the report out of the page: as a file, or as text on the clipboard. */
import { saveFile } from '../../components/browser/save-file';
import type { ReportDocument } from '../../motions/report/document-model';
import { type ReportFormat, renderReport } from '../../motions/report/formats/render-report';

const MEDIA_TYPES: Record<ReportFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
};
export async function downloadReport(report: ReportDocument, format: ReportFormat): Promise<void> {
  const bytes = new Uint8Array(await renderReport(report, format));
  saveFile(bytes, { name: `${report.fileName}.${format}`, type: MEDIA_TYPES[format] });
}

/** As plain text, for an e-mail. */
export async function copyReport(report: ReportDocument): Promise<void> {
  const bytes = await renderReport(report, 'txt');
  await navigator.clipboard.writeText(new TextDecoder().decode(bytes));
}
