import { useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button';
import { type MessageKey, t } from '../../components/words/messages';
import type { ReportDocument } from '../../motions/report/document-model';
import type { ReportFormat } from '../../motions/report/formats/render-report';
import { copyReport, downloadReport } from './save-report';

const FILES: readonly { format: ReportFormat; words: MessageKey }[] = [
  { format: 'docx', words: 'reportWord' },
  { format: 'xlsx', words: 'reportExcel' },
  { format: 'csv', words: 'reportCsv' },
  { format: 'html', words: 'reportHtml' },
  { format: 'md', words: 'reportMarkdown' },
  { format: 'json', words: 'reportJson' },
];

type Doing = { state: 'idle' | 'busy' | 'copied' | 'failed' } | { state: 'saved'; name: string };

function doingWords(doing: Doing): string {
  switch (doing.state) {
    case 'idle':
      return '';
    case 'busy':
      return t('reportMaking');
    case 'copied':
      return t('reportCopied');
    case 'failed':
      return t('reportFailed');
    case 'saved':
      return t('reportSaved', doing.name);
  }
}

/** Printing, saving and copying, with a word on how it goes. */
export function ReportActions({ report }: { report: ReportDocument }) {
  const [doing, setDoing] = useState<Doing>({ state: 'idle' });
  const run = async (action: () => Promise<void>, after: Doing): Promise<void> => {
    if (doing.state === 'busy') return;
    setDoing({ state: 'busy' });
    try {
      await action();
      setDoing(after);
    } catch (error) {
      console.error(error);
      setDoing({ state: 'failed' });
    }
  };
  return (
    <section class="report-actions" aria-labelledby="report-actions">
      <h2 class="nl-heading nl-heading--level-3" id="report-actions">
        {t('reportActions')}
      </h2>
      <div class="report-actions__main">
        <Button
          label={t('reportPrint')}
          icon="print"
          variant="primary"
          onClick={() => window.print()}
        />
        <Button
          label={t('reportCopy')}
          icon="document"
          onClick={() => void run(() => copyReport(report), { state: 'copied' })}
        />
      </div>
      <ul class="report-actions__files" aria-label={t('reportFiles')}>
        {FILES.map(({ format, words }) => (
          <li key={format}>
            <Button
              label={t(words)}
              icon="download"
              onClick={() =>
                void run(() => downloadReport(report, format), {
                  state: 'saved',
                  name: `${report.fileName}.${format}`,
                })
              }
            />
          </li>
        ))}
      </ul>
      <p class="report-actions__doing" role="status">
        {doingWords(doing)}
      </p>
    </section>
  );
}
