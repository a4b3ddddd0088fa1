/** Ends a command with one sentence for its user. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
