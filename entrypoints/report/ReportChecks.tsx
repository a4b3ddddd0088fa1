import { Alert } from '../../components/ui/Alert';
import { t, tCount } from '../../components/words/messages';
import { warningText } from '../../components/words/warning-words';
import type { Check } from '../../motions/report/document-model';

/** What the clerk should look at first: on the screen only, since the council has nothing to do with it. */
export function ReportChecks({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <div class="report-checks">
      <Alert kind="warning">
        <details>
          <summary>{tCount('reportChecks', checks.length)}</summary>
          <p class="nl-paragraph">{t('reportChecksHint')}</p>
          <ul>
            {checks.map(({ number, title, about }, index) => (
              <li key={index}>
                {`${number}. ${title}: `}
                {about === 'no-advice' ? t('reportNoAdvice') : warningText(about)}
              </li>
            ))}
          </ul>
        </details>
      </Alert>
    </div>
  );
}
