import { findGemeenteByName } from '../../motions/gemeenten/register';
import { stop } from './stop';

/** @returns The names as in the register. One that is not in it ends the command. */
export function requireGemeenten(names: readonly string[]): string[] {
  return names.map(
    (name) =>
      findGemeenteByName(name)?.name ??
      stop(`De gemeente ${name} is niet bekend. Controleer de naam.`),
  );
}
