/** The arguments of a command, its help, and how it ends when they are not clear. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { stop } from './stop';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

export type Command<Known extends Options> = {
  /** One line: "npm start -- [bestand]". */
  usage: string;
  /** What it does and what each option means, in sentences for its user. */
  help: string;
  options: Known;
};

/** What stands behind the command. `--help` prints its use and ends it well. */
export function readCommand<const Known extends Options>({
  usage,
  help,
  options,
}: Command<Known>): Parsed<Known> {
  // npm passes every `--` after the first on.
  const args = process.argv.slice(2).filter((arg) => arg !== '--');
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`${usage}\n\n${help.trim()}`);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    return stop(`Deze opdracht is niet duidelijk. Gebruik: ${usage}`);
  }
}

/** A reader of the output that stops early (`| head`) is no error. */
export function allowEarlyEnd(): void {
  process.stdout.on('error', () => process.exit());
}
