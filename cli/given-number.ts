import type { CommandContext } from './command-context.ts';
import { UsageError } from './failure.ts';

/**
 * The telephone number given to a command: the words of the command line, or for `-` the first line of standard input, which no list of processes and no
 * history of commands shows.
 * @throws UsageError
 */
export async function givenNumber(words: readonly string[], context: CommandContext): Promise<string> {
  if (words.length !== 1 || words[0] !== '-') return words.join(' ');
  const line = (await context.readLine()).trim();
  if (line === '') throw new UsageError('Standard input holds no telephone number.', 'Give it as the first line.');
  return line;
}
