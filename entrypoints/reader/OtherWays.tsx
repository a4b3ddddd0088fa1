import { t } from '../../components/words/messages';
import { ChooseFile } from './ChooseFile';
import { ShowOriginal } from './ShowOriginal';
import type { DocumentSource } from './source';

type OtherWaysProps = { source: DocumentSource; openSource: (source: DocumentSource) => void };

/** What is left to do when a document cannot be opened here. */
export function OtherWays({ source, openSource }: OtherWaysProps) {
  return (
    <>
      <ShowOriginal source={source} />
      <ChooseFile
        label={t('chooseOtherFile')}
        onFile={(file) => openSource({ kind: 'file', file })}
      />
    </>
  );
}
