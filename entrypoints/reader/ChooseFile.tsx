import type { ButtonProps } from '../../components/ui/Button';
import { FileButton } from '../../components/ui/FileButton';

type ChooseFileProps = Pick<ButtonProps, 'variant'> & {
  label: string;
  onFile: (file: File) => void;
};

const DOCUMENTS =
  '.pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Chooses a document that the reader can show. */
export function ChooseFile(props: ChooseFileProps) {
  return <FileButton {...props} accept={DOCUMENTS} />;
}
