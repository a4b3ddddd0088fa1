import { t } from '../../../components/words/messages';
import { dateText, proposalText } from '../../../components/words/motion-words';
import {
  type MeetingProposals,
  proposalsPerMeeting,
} from '../../../motions/history/proposals-per-meeting';
import { PROPOSAL_KINDS, type ProposalKind } from '../../../motions/model';
import type { FollowedMotion } from '../../../storage/views/lives';

/** In units of the drawing. */
const BAR = { height: 26, gap: 12, left: 150, width: 420 };
const NARROWEST_NUMBER = 18;

/** Lines over the parts, so that not only their colour tells them apart; in a square of 8 units. */
const PATTERNS: Record<ProposalKind, string | null> = {
  aanhouden: null,
  afdoen: 'M0 8 L8 0',
  deels: 'M4 0 V8',
  voorwaardelijk: 'M0 4 H8',
  onbekend: 'M0 8 L8 0 M0 0 L8 8',
};

function Patterns() {
  return (
    <defs>
      {PROPOSAL_KINDS.map((kind) => {
        const lines = PATTERNS[kind];
        if (lines === null) return null;
        return (
          <pattern
            key={kind}
            id={`chart-${kind}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <path class="chart__lines" d={lines} />
          </pattern>
        );
      })}
    </defs>
  );
}

/** A bar per ALV, in parts; the same numbers stand in a table below. */
export function ProposalChart({ motions }: { motions: readonly FollowedMotion[] }) {
  const meetings = proposalsPerMeeting(motions);
  if (meetings.length === 0) return null;
  const most = Math.max(...meetings.map(({ total }) => total));
  const height = meetings.length * (BAR.height + BAR.gap);
  return (
    <figure class="chart">
      <figcaption class="nl-heading nl-heading--level-3">{t('sinceChart')}</figcaption>
      <svg
        class="chart__drawing"
        viewBox={`0 0 ${BAR.left + BAR.width} ${height}`}
        role="img"
        aria-label={t('sinceChart')}
      >
        <Patterns />
        {meetings.map((meeting, index) => (
          <MeetingBar
            key={meeting.date}
            meeting={meeting}
            top={index * (BAR.height + BAR.gap)}
            unit={BAR.width / most}
          />
        ))}
      </svg>
      <ul class="chart__legend">
        {PROPOSAL_KINDS.map((kind) => (
          <li key={kind}>
            <svg class="chart__sample" viewBox="0 0 16 16" aria-hidden="true">
              <rect class={`chart__part chart__part--${kind}`} width="16" height="16" />
              {PATTERNS[kind] !== null && (
                <rect width="16" height="16" fill={`url(#chart-${kind})`} />
              )}
            </svg>{' '}
            {proposalText(kind)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('sinceChartTable')}</summary>
        <div class="chart__table">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('overviewMeeting')}</th>
                {PROPOSAL_KINDS.map((kind) => (
                  <th key={kind} scope="col">
                    {proposalText(kind)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {meetings.map(({ date, counts }) => (
                <tr key={date}>
                  <th scope="row">{dateText(date)}</th>
                  {PROPOSAL_KINDS.map((kind) => (
                    <td key={kind}>{counts[kind]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

type MeetingBarProps = { meeting: MeetingProposals; top: number; unit: number };

function MeetingBar({ meeting, top, unit }: MeetingBarProps) {
  let left = BAR.left;
  const middle = top + BAR.height / 2;
  const parts = PROPOSAL_KINDS.map((kind) => {
    const width = meeting.counts[kind] * unit;
    const part = { kind, left, width, count: meeting.counts[kind] };
    left += width;
    return part;
  }).filter(({ count }) => count > 0);
  return (
    <>
      <text class="chart__label" x={BAR.left - 10} y={middle} text-anchor="end">
        {dateText(meeting.date)}
      </text>
      {parts.map((part) => (
        <g key={part.kind}>
          <rect
            class={`chart__part chart__part--${part.kind}`}
            x={part.left}
            y={top}
            width={part.width}
            height={BAR.height}
          />
          {PATTERNS[part.kind] !== null && (
            <rect
              class="chart__pattern"
              x={part.left}
              y={top}
              width={part.width}
              height={BAR.height}
              fill={`url(#chart-${part.kind})`}
            />
          )}
          {part.width >= NARROWEST_NUMBER && (
            <text
              class={`chart__number chart__number--${part.kind}`}
              x={part.left + part.width / 2}
              y={middle}
              text-anchor="middle"
            >
              {part.count}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
