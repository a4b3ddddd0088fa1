import { WarningWords } from '../../components/motion/WarningWords';
import { Alert } from '../../components/ui/Alert';
import { Dutch } from '../../components/ui/Dutch';
import { t, tCount } from '../../components/words/messages';
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
                {number}. <Dutch>{title}</Dutch>:{' '}
                {about === 'no-advice' ? t('reportNoAdvice') : <WarningWords warning={about} />}
              </li>
            ))}
          </ul>
        </details>
      </Alert>
    </div>
  );
}
