import type { ComponentChildren } from 'preact';
import { t } from '../../components/words/messages';
import { hashOfOverview } from './address';
import { WORK, type Work } from './select-motions';
import type { ViewProps } from './view-props';

const WORK_WORDS = {
  fresh: 'overviewNew',
  running: 'overviewWorkRunning',
  settled: 'overviewWorkSettled',
  advice: 'overviewWorkAdvice',
  look: 'overviewWorkLook',
} as const satisfies Record<Work, string>;
const WORKS = ['fresh', 'running', 'settled', 'advice', 'look'] as const satisfies readonly Work[];

type WorkListProps = Pick<ViewProps, 'address' | 'go'> & {
  counts: Record<Work, number>;
  /** What can be done about the new ones, beside their number. */
  children: ComponentChildren;
};

/** What the user's own motions ask, with a way to each; where there is none, that is an answer too. */
export function WorkList({ counts, address, go, children }: WorkListProps) {
  return (
    <nav class="motions-page__work" aria-labelledby="own-work">
      <h2 class="nl-heading nl-heading--level-4" id="own-work">
        {t('overviewWork')}
      </h2>
      <ul>
        {WORKS.map((work) => {
          const hash = hashOfOverview({ ...address, filters: WORK[work] });
          const words = (
            <>
              {t(WORK_WORDS[work])} <span class="nl-number-badge">{counts[work]}</span>
            </>
          );
          return (
            <li key={work} data-work={work}>
              {counts[work] === 0 ? (
                words
              ) : (
                <a
                  class="nl-link"
                  href={hash}
                  aria-current={hash === hashOfOverview(address) ? 'true' : undefined}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    go({ filters: WORK[work] });
                  }}
                >
                  {words}
                </a>
              )}
              {work === 'fresh' && children}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
