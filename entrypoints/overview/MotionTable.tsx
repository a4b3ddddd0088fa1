import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MeetingName } from '../../components/motion/MeetingName';
import { NewBadge } from '../../components/motion/NewBadge';
import { OwnBadge } from '../../components/motion/OwnBadge';
import { StandingBadge } from '../../components/motion/StandingBadge';
import { TypeBadge } from '../../components/motion/TypeBadge';
import { Dutch } from '../../components/ui/Dutch';
import { Icon } from '../../components/ui/icons';
import { t } from '../../components/words/messages';
import { restHeading, submittersText, titleText } from '../../components/words/motion-words';
import { isOwnMotion } from '../../motions/gemeenten/own';
import type { Meeting } from '../../motions/model';
import type { FollowedMotion } from '../../storage/views/lives';
import { type Column, hashOfOverview, type Sort } from './address';
import { COLUMN_WORDS } from './column-words';
import { Found } from './Found';
import { snippetOf } from './search-index';
import type { MotionGroup } from './select-motions';
import { useVirtualRows } from './use-virtual-rows';
import type { ViewProps } from './view-props';

type MotionTableProps = Pick<ViewProps, 'own' | 'address' | 'go'> & {
  groups: readonly MotionGroup[];
};

type Row =
  | { kind: 'group'; group: MotionGroup }
  | { kind: 'motion'; followed: FollowedMotion; group: MotionGroup };

const SORT_OF: Partial<Record<Column, Sort>> = { indiener: 'indiener', alv: 'alv', stand: 'stand' };

function GroupWords({ group, hasOwn }: { group: MotionGroup; hasOwn: boolean }) {
  const { kind, key, meeting, motions } = group;
  switch (kind) {
    case 'own':
      return <>{t('ownMotions')}</>;
    case 'other':
      return (
        <>
          {restHeading(
            motions.map(({ motion }) => motion),
            { hasOwn },
          )}
        </>
      );
    case 'meeting':
      return <MeetingCell meeting={meeting} />;
    case 'subject':
      return key === '' ? t('overviewNoSubject') : <Dutch>{key}</Dutch>;
  }
}

function MeetingCell({ meeting }: { meeting: Meeting | null }) {
  return meeting === null ? t('overviewNoMeeting') : <MeetingName meeting={meeting} />;
}

/** All motions that are chosen, in groups, each a link to its own page. */
export function MotionTable({ groups, own, address, go }: MotionTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const rows = useMemo<Row[]>(
    () =>
      groups.flatMap((group): Row[] => [
        { kind: 'group', group },
        ...group.motions.map((followed): Row => ({ kind: 'motion', followed, group })),
      ]),
    [groups],
  );
  useLayoutEffect(() => {
    const box = table.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + scrollY));
  });
  const { indexes, before, after, measure } = useVirtualRows(rows.length, top);
  const { columns } = address;
  const hasOwn = groups.some(({ kind }) => kind === 'own');
  const width = columns.length + 1;
  return (
    <table class="motions" ref={table} aria-rowcount={rows.length + 1}>
      <caption class="visually-hidden">{t('overviewMotions')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <SortHeader sort="titel" words={t('overviewTitle')} {...{ address, go }} />
          {columns.map((column) => {
            const sort = SORT_OF[column];
            const words = t(COLUMN_WORDS[column]);
            return sort === undefined ? (
              <th key={column} scope="col">
                {words}
              </th>
            ) : (
              <SortHeader key={column} {...{ sort, words, address, go }} />
            );
          })}
        </tr>
      </thead>
      <tbody>
        <Filler height={before} width={width} />
        {indexes.map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const place = { 'data-index': index, 'aria-rowindex': index + 2, ref: measure };
          return row.kind === 'group' ? (
            <tr key={`group ${row.group.key}`} class="motions__group" {...place}>
              <th scope="rowgroup" colSpan={width}>
                <GroupWords group={row.group} hasOwn={hasOwn} />{' '}
                <span class="nl-number-badge">{row.group.motions.length}</span>
              </th>
            </tr>
          ) : (
            <tr
              key={row.followed.motion.id}
              class="motions__row"
              data-motion-id={row.followed.motion.id}
              data-standing={row.followed.standing.kind}
              data-own={isOwnMotion(row.followed.motion, own) || undefined}
              {...place}
            >
              <TitleCell
                followed={row.followed}
                saysOwn={row.group.kind !== 'own'}
                {...{ own, address, go }}
              />
              {columns.map((column) => (
                <td key={column} data-words={t(COLUMN_WORDS[column])}>
                  <Cell column={column} followed={row.followed} query={address.filters.query} />
                </td>
              ))}
            </tr>
          );
        })}
        <Filler height={after} width={width} />
      </tbody>
    </table>
  );
}

/** Stands in for rows that are not drawn. */
function Filler({ height, width }: { height: number; width: number }) {
  if (height <= 0) return null;
  return (
    <tr class="motions__filler">
      <td colSpan={width} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

type SortHeaderProps = Pick<ViewProps, 'address' | 'go'> & { sort: Sort; words: string };

function SortHeader({ sort, words, address, go }: SortHeaderProps) {
  const isSorted = address.sort === sort;
  const direction = address.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        class="motions__sort"
        title={t('overviewSortBy', words)}
        onClick={() => go({ sort, isDescending: isSorted ? !address.isDescending : false })}
      >
        {words}
        {isSorted && <Icon name={address.isDescending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

function TitleCell({
  followed,
  saysOwn,
  own,
  address,
  go,
}: Pick<ViewProps, 'own' | 'address' | 'go'> & {
  followed: FollowedMotion;
  /** Not under a heading that says it of all its motions. */
  saysOwn: boolean;
}) {
  const { motion, warnings } = followed;
  const target = { ...address, motionId: motion.id };
  const { query } = address.filters;
  const snippet = snippetOf(followed, query);
  return (
    <th scope="row" class="motions__title">
      <a
        class="nl-link"
        href={hashOfOverview(target)}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          go({ motionId: motion.id });
        }}
      >
        {motion.title === '' ? (
          titleText(motion)
        ) : (
          <Dutch>
            <Found text={motion.title} query={address.filters.query} />
          </Dutch>
        )}
      </a>{' '}
      <NewBadge motionId={motion.id} /> <TypeBadge type={motion.type} />
      {saysOwn && isOwnMotion(motion, own) && <OwnBadge />}
      {warnings.length > 0 && (
        <span class="motions__warning" title={t('warning')}>
          <Icon name="warning" />
          <span class="visually-hidden">{t('warning')}</span>
        </span>
      )}
      {snippet !== null && (
        <p class="motions__snippet" lang="nl">
          <Found text={snippet} query={query} />
        </p>
      )}
    </th>
  );
}

type CellProps = { column: Column; followed: FollowedMotion; query: string };

function Cell({ column, followed, query }: CellProps) {
  const { motion, standing, labels, note } = followed;
  switch (column) {
    case 'indiener':
      return <Found text={submittersText(motion)} query={query} />;
    case 'alv':
      return <MeetingCell meeting={motion.meeting} />;
    case 'onderwerp':
      return (
        <Dutch>
          <Found text={motion.subject ?? ''} query={query} />
        </Dutch>
      );
    case 'stand':
      return <StandingBadge standing={standing} />;
    case 'label':
      return <>{labels.join(', ')}</>;
    case 'notitie':
      return note === null ? null : <span class="motions__note">{note.text}</span>;
  }
}
