import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/ui/icons';
import { t } from '../../components/words/messages';

/** A file may be dropped anywhere on the page; while it hangs above, the page says so. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const hasFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener('dragover', onOver, { signal });
    addEventListener('drop', onDrop, { signal });
    addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), { signal });
    return () => ended.abort();
  }, [onFile]);
  if (!over) return null;
  return (
    <div class="file-drop">
      <Icon name="document" />
      <span>{t('dropHere')}</span>
    </div>
  );
}
