import type { Command } from 'commander';
import type { CommandContext } from './command-context.ts';
import { UsageError } from './failure.ts';

/** Options of a command with permanent effects. */
export interface ConfirmationWords {
  readonly yes?: true;
}

const YES = /^(?:y|yes|j|ja)$/iu;

export function addConfirmation(command: Command): Command {
  return command.option('--yes', 'do not ask; without it, a command without a terminal changes nothing');
}

/**
 * Asks on the terminal, after showing what will be removed; without a terminal only `--yes` counts.
 * @throws UsageError NOT_CONFIRMED
 */
export async function confirm(question: string, words: ConfirmationWords, context: CommandContext): Promise<void> {
  if (words.yes === true) return;
  if (context.ask === undefined)
    throw new UsageError(
      'This cannot be undone, and nobody confirmed it: nothing was changed.',
      'See what it would do, then run the command again with --yes.',
      'NOT_CONFIRMED',
    );
  if (YES.test((await context.ask(`${question} [y/N] `)).trim())) return;
  throw new UsageError(
    'Not confirmed: nothing was changed.',
    'Run the command again when you are sure.',
    'NOT_CONFIRMED',
  );
}
