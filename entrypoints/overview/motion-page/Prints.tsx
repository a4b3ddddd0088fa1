import { useState } from 'preact/hooks';
import { PrintedTitle } from '../../../components/motion/PrintedTitle';
import { SourceLink } from '../../../components/motion/SourceLink';
import { useStorageAction } from '../../../components/page/own-work/use-storage-action';
import { Alert } from '../../../components/ui/Alert';
import { Button } from '../../../components/ui/Button';
import { errorText } from '../../../components/words/error-words';
import { t } from '../../../components/words/messages';
import type { SubmittedEvent } from '../../../motions/history/events';
import { splitPrint, undoJoin } from '../../../storage/joins';
import type { FollowedMotion } from '../../../storage/views/lives';
import type { ViewProps } from '../view-props';

type PrintsProps = Pick<ViewProps, 'database' | 'overview'> & { followed: FollowedMotion };

/** The prints that make up this motion, each with a way to say that it is another one. */
export function Prints({ database, overview, followed }: PrintsProps) {
  const { error, run } = useStorageAction();
  const [split, setSplit] = useState<{ print: string; others: string[] } | null>(null);
  const { prints, events } = followed;
  const submitted = events.filter((event): event is SubmittedEvent => event.kind === 'ingediend');
  const apart = async (print: string): Promise<void> => {
    const others = prints.filter((other) => other !== print);
    await splitPrint(database, print, others, new Date().toISOString());
    setSplit({ print, others });
  };
  const undo = async (): Promise<void> => {
    if (split === null) return;
    for (const other of split.others) await undoJoin(database, { one: split.print, other });
    setSplit(null);
  };
  if (prints.length < 2 && split === null) return null;
  return (
    <section class="motion-page__section">
      <h2 class="nl-heading nl-heading--level-3">{t('motionPrints')}</h2>
      {error !== null && <Alert kind="error">{errorText(error)}</Alert>}
      {split !== null && (
        <p class="nl-paragraph" role="status">
          {t('motionSplitDone')} <Button label={t('undo')} icon="undo" onClick={() => run(undo)} />
        </p>
      )}
      <ul class="prints">
        {prints.map((print) => {
          const [first, ...others] = submitted.filter(({ motionId }) => motionId === print);
          if (first === undefined) return null;
          return (
            <li key={print} class="prints__print">
              <p class="nl-paragraph">
                <PrintedTitle motion={first} />
              </p>
              {[first, ...others].map((event) => (
                <p key={event.id} class="timeline__source">
                  <SourceLink event={event} documents={overview.documents} />
                </p>
              ))}
              {prints.length > 1 && (
                <Button label={t('motionSplit')} onClick={() => run(() => apart(print))} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
