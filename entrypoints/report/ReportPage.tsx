import { useEffect, useMemo } from 'preact/hooks';
import type { PageProps } from '../../components/page/mount-page';
import { SampleNote } from '../../components/page/SampleNote';
import { SavedNote } from '../../components/page/SavedNote';
import { LoadingStored, StoredOverview } from '../../components/page/StoredOverview';
import { type PageSettings, usePageSettings } from '../../components/page/use-page-settings';
import { Alert } from '../../components/ui/Alert';
import { PageBar } from '../../components/ui/PageBar';
import { errorText } from '../../components/words/error-words';
import { t } from '../../components/words/messages';
import { buildReport } from '../../motions/report/build-report';
import type { Overview } from '../../storage/views/lives';
import { ReportActions } from './ReportActions';
import { ReportChecks } from './ReportChecks';
import { ReportChoices } from './ReportChoices';
import { ReportPreview } from './ReportPreview';
import { meetingsOf, reportInput } from './report-input';
import { usePrinting } from './use-printing';
import { useReportAddress } from './use-report-address';

/** The report for the council: choices beside the paper itself. */
export function ReportPage({ database, storageError }: PageProps) {
  const page = usePageSettings(database);
  useEffect(() => {
    document.title = `${t('reportTitle')} – Motievolger`;
  }, [page.settings.language]);
  return (
    <>
      <PageBar current="report" />
      <main class="report-page">
        <h1 class="nl-heading nl-heading--level-1 report-page__title">{t('reportTitle')}</h1>
        {storageError && <Alert kind="error">{errorText(storageError)}</Alert>}
        {database &&
          (page.ready ? (
            <StoredOverview database={database}>
              {(stored) =>
                stored.documents.length === 0 ? (
                  <Empty />
                ) : (
                  <>
                    {stored.sample !== 'none' && (
                      <div class="page-notice">
                        <SampleNote database={database} where={stored.sample} />
                      </div>
                    )}
                    <Report stored={stored} page={page} />
                  </>
                )
              }
            </StoredOverview>
          ) : (
            <LoadingStored />
          ))}
      </main>
      <SavedNote saving={page.saving} />
    </>
  );
}

function Empty() {
  return (
    <div class="report-page__empty">
      <p class="nl-paragraph">{t('reportEmpty')}</p>
      <a class="nl-button nl-button--primary" href="/reader.html">
        <span class="nl-button__label">{t('openReader')}</span>
      </a>
    </div>
  );
}

/** In the time zone of the user: a report made at night is of that night. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

function Report({ stored, page }: { stored: Overview; page: PageSettings }) {
  const [address, choose] = useReportAddress();
  const { settings, save } = page;
  const input = useMemo(
    () => reportInput(stored, address, settings, today()),
    [stored, address, settings],
  );
  const report = useMemo(() => buildReport(input), [input]);
  const { pick, gemeenten } = input;
  const isPrinting = usePrinting(report.fileName);
  return (
    <div class="report-page__columns">
      <div class="report-page__side">
        <ReportChoices
          {...{ address, choose, gemeenten }}
          meetings={meetingsOf(stored)}
          current={pick.kind === 'meeting' ? pick.meeting : null}
          picked={pick.kind === 'motions' ? pick.ids.length : null}
          madeBy={settings.reportMadeBy}
          onMadeBy={(reportMadeBy) => save({ reportMadeBy })}
        />
        <ReportActions report={report} />
      </div>
      <div class="report-page__paper">
        {pick.kind !== 'motions' && gemeenten.length === 0 && (
          <Alert kind="info">{t('reportNoGemeente')}</Alert>
        )}
        <ReportChecks checks={report.checks} />
        <ReportPreview report={report} top={isPrinting ? 1 : 2} />
      </div>
    </div>
  );
}
