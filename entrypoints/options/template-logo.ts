/** Reads the logo of a gemeente from a file of the user. Nothing is sent anywhere. */
import type { MessageKey } from '../../components/words/messages';
import type { ReportTemplate } from '../../motions/clerk';

export type Logo = NonNullable<ReportTemplate['logo']>;

const TYPES = ['image/png', 'image/jpeg'];
const MOST_BYTES = 500_000;
const MOST_PIXELS = 4000;

const dataUriOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(file);
  });

/** @returns The logo, or the sentence that says why the file will not do. */
export async function readLogo(file: File): Promise<{ logo: Logo } | { problem: MessageKey }> {
  if (!TYPES.includes(file.type)) return { problem: 'templateLogoType' };
  if (file.size > MOST_BYTES) return { problem: 'templateLogoBig' };
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    picture.close();
    if (width > MOST_PIXELS || height > MOST_PIXELS) return { problem: 'templateLogoBig' };
    return { logo: { dataUri: await dataUriOf(file), width, height } };
  } catch (error) {
    console.warn('The logo is no picture', error);
    return { problem: 'templateLogoDamaged' };
  }
}
