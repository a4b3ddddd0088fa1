import { z } from 'zod';
import { PrintedTitle } from '../../components/motion/PrintedTitle';
import { Button } from '../../components/ui/Button';
import { type MessageKey, messageLanguage, t } from '../../components/words/messages';
import { voteAdviceSchema } from '../../motions/clerk';
import type { FieldName } from '../../storage/dossier/dossier-file';
import type { DossierConflict } from '../../storage/dossier/read-dossier';

const FIELD_WORDS: Record<FieldName, MessageKey> = {
  note: 'motionNote',
  labels: 'motionLabels',
  advice: 'voteAdvice',
};

const valueSchema = z.union([
  z.null().transform(() => t('dossierNothing')),
  z.string(),
  z.array(z.string()).transform((labels) => labels.join(', ')),
  voteAdviceSchema.transform(({ choice, reason }) => [choice, reason].filter(Boolean).join(': ')),
]);

/** The value of a field, from its JSON, as a person reads it. */
const valueWords = (value: string): string => valueSchema.parse(JSON.parse(value));
const joinWords = (isSame: boolean): string => t(isSame ? 'dossierSame' : 'dossierNotSame');

function sidesOf(conflict: DossierConflict) {
  if (conflict.kind === 'join') {
    const { mine, theirs } = conflict;
    return {
      heading: t('dossierJoin'),
      mine: { words: joinWords(mine.isSame), at: mine.decidedAt },
      theirs: { words: joinWords(theirs.isSame), at: theirs.decidedAt },
    };
  }
  const { title, field, mine, theirs } = conflict;
  return {
    heading: (
      <>
        <PrintedTitle motion={{ title }} />: {t(FIELD_WORDS[field])}
      </>
    ),
    mine: { words: valueWords(mine.value), at: mine.changedAt },
    theirs: { words: valueWords(theirs.value), at: theirs.changedAt },
  };
}

type ConflictCardProps = {
  conflict: DossierConflict;
  onChoose: (choice: 'mine' | 'theirs') => void;
};

/** What both sides changed, side by side, with a choice. */
export function ConflictCard({ conflict, onChoose }: ConflictCardProps) {
  const { heading, mine, theirs } = sidesOf(conflict);
  return (
    <article class="conflict">
      <h4 class="nl-heading nl-heading--level-4">{heading}</h4>
      <div class="conflict__sides">
        <Side
          heading={t('dossierMine')}
          side={mine}
          label={t('dossierKeepMine')}
          onChoose={() => onChoose('mine')}
        />
        <Side
          heading={t('dossierTheirs')}
          side={theirs}
          label={t('dossierTakeTheirs')}
          onChoose={() => onChoose('theirs')}
        />
      </div>
    </article>
  );
}

type SideProps = {
  heading: string;
  side: { words: string; at: string | null };
  label: string;
  onChoose: () => void;
};

function Side({ heading, side, label, onChoose }: SideProps) {
  return (
    <div class="conflict__side">
      <p class="conflict__who">{heading}</p>
      {side.at !== null && (
        <p class="field__hint">{new Date(side.at).toLocaleString(messageLanguage())}</p>
      )}
      <p class="conflict__words">{side.words}</p>
      <Button label={label} onClick={onChoose} />
    </div>
  );
}
