import type { Command } from 'commander';
import type { RemovalOptions } from './api.ts';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  readDay,
  type WorkingOptions,
  workOptions,
} from './command-context.ts';
import { UsageError } from './failure.ts';

/** What both commands that remove data are given. */
export interface RemovalWords extends WorkingOptions {
  readonly asked?: string;
  readonly reason?: string;
  readonly dryRun?: true;
}

/** @param asked what the day of `--asked` means */
export function addRemovalOptions(command: Command, asked: string): Command {
  return addWorkingOptions(command)
    .option('--asked <day>', `${asked} (default: the audit date)`, readDay)
    .option('--reason <text>', 'why, for the proof')
    .option('--dry-run', 'say what would go, and change nothing')
    .addOption(languageOption('language of the proof (default: as the configuration says)'));
}

/**
 * What the library is asked to do. A day that has not come yet is refused: what began after the day of a request is something new, and a later day would take calls that
 * nobody has made yet. The clock is asked here alone; of what comes of the command nothing depends on it.
 * @throws UsageError
 */
export function removalOptions(words: RemovalWords, context: CommandContext): RemovalOptions {
  if (words.asked !== undefined && words.asked > context.today)
    throw new UsageError(
      `The day of the request, ${words.asked}, has not come yet.`,
      'Give the day on which it was asked.',
    );
  return {
    ...workOptions(words, context),
    ...(words.asked === undefined ? {} : { askedOn: words.asked }),
    ...(words.reason === undefined ? {} : { reason: words.reason }),
    ...(words.dryRun === true ? { dryRun: true } : {}),
  };
}
