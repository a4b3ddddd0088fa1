import type { Warning } from '../../motions/model';
import { Dutch } from '../ui/Dutch';
import { Quoted } from '../ui/Quoted';
import { t } from '../words/messages';
import { warningText } from '../words/warning-words';

/** The sentence of a doubt; of a choice between two readings it names both. What it quotes is Dutch. */
export function WarningWords({ warning }: { warning: Warning }) {
  const { reason, reading, other } = warning;
  const choice =
    reading === undefined || other === undefined ? '' : ` ${t('warningChoice', reading, other)}`;
  const words = warningText(warning);
  return (
    <>
      {/* One that was stored before doubts had a reason is a sentence as it was written then. */}
      {reason === undefined ? <Dutch>{words}</Dutch> : <Quoted sentence={words} />}
      <Quoted sentence={choice} />
    </>
  );
}
