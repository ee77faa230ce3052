import type { Command } from 'commander';
import type { RemovalOptions, RemovalOutcome } from './api.ts';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  readDay,
  type WorkingOptions,
  workOptions,
} from './command-context.ts';
import { addConfirmation, type ConfirmationWords, confirm } from './confirmation.ts';
import { UsageError } from './failure.ts';
import { withMaskedNumbers } from './printable.ts';
import { writeRemoval } from './removal-page.ts';

/** Options of both commands that remove data. */
export interface RemovalWords extends WorkingOptions, ConfirmationWords {
  readonly asked?: string;
  readonly reason?: string;
  readonly dryRun?: true;
}

/** @param asked what the day of `--asked` means for this command */
export function addRemovalOptions(command: Command, asked: string): Command {
  return addConfirmation(addWorkingOptions(command))
    .option('--asked <day>', `${asked} (default: the audit date)`, readDay)
    .option('--reason <text>', 'why, for the proof')
    .option('--dry-run', 'show what would be removed, and change nothing')
    .addOption(languageOption('language of the proof (default: as configured)'));
}

/**
 * The request for the library. Refuses a day in the future: calls after the day of a request are not part of it, and a future day would include calls that have
 * not been made yet. Only this check uses the clock; nothing that the command produces depends on it.
 * @throws UsageError
 */
function removalOptions(words: RemovalWords, context: CommandContext): RemovalOptions {
  if (words.asked !== undefined && words.asked > context.today)
    throw new UsageError(`The day of the request, ${words.asked}, is in the future.`, 'Give the day of the request.');
  return {
    ...workOptions(words, context),
    ...(words.asked === undefined ? {} : { askedOn: words.asked }),
    ...(words.reason === undefined ? {} : { reason: words.reason }),
    ...(words.dryRun === true ? { dryRun: true } : {}),
  };
}

/**
 * Shows what will be removed, asks, and removes it. With `--yes` there is no preview, but sealed folders that lose files are named.
 * @param remove the removal; in a dry run it only reports
 * @throws UsageError NOT_CONFIRMED
 */
export async function removeConfirmed(
  words: RemovalWords,
  context: CommandContext,
  directory: string,
  remove: (options: RemovalOptions) => Promise<RemovalOutcome>,
): Promise<void> {
  const options = removalOptions(words, context);
  const isAsked = words.dryRun !== true && words.yes !== true;
  if (isAsked) {
    const foreseen = withMaskedNumbers(await remove({ ...options, dryRun: true }));
    context.output.preview((page) => writeRemoval(page, foreseen, directory));
    await confirm('Remove this permanently?', words, context);
  }
  context.output.outcome(await remove(options), (page, outcome) => writeRemoval(page, outcome, directory));
}
