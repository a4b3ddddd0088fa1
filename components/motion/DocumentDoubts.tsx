import { useContext } from 'preact/hooks';
import type { Reading } from '../../motions/model';
import { ConfirmedDoubts } from './ConfirmedDoubts';
import { CorrectContext } from './CorrectContext';
import { WarningList } from './Warnings';

/** What is not certain about a document as a whole, and what of that somebody looked at. */
export function DocumentDoubts({ reading }: { reading: Pick<Reading, 'warnings' | 'confirmed'> }) {
  const tools = useContext(CorrectContext);
  return (
    <>
      <WarningList
        warnings={reading.warnings}
        onConfirm={tools === null ? undefined : (doubt) => tools.onConfirm(null, doubt)}
      />
      <ConfirmedDoubts confirmed={reading.confirmed} />
    </>
  );
}
