import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  readDay,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { masked } from '../printable.ts';
import { writeRemoval } from '../removal-page.ts';

interface PurgeWords extends WorkingOptions {
  readonly before: string;
  readonly asked?: string;
  readonly reason?: string;
  readonly deleteFiles?: true;
  readonly dryRun?: true;
}

export function declarePurge(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('purge'))
    .summary('remove what is past its term, and keep the figures')
    .description(
      'Removes calls of before a day, and records and persons of whom nothing later is known, from the store; of the results of periods that lie wholly before it the rows go, and ' +
        'summary, checksums and PDFs stay. What was removed stays removed when the same files are loaded again. Objections stay, and so do violations that can ' +
        'still be fined with what their verdicts rest on, calls that nobody has judged yet, and what a hold in belaudit.yaml names. Delivered files are yours: they are named, and ' +
        'deleted where you ask it (docs/removal.md).',
    )
    .requiredOption('--before <day>', 'what is of before this day goes, such as 2021-07-01', readDay)
    .option('--delete-files', 'delete the delivered files of which every row is past the term')
    .option('--asked <day>', 'day of the decision, for the proof (default: the audit date)', readDay)
    .option('--reason <text>', 'why, for the proof')
    .option('--dry-run', 'say what would go, and change nothing')
    .addOption(languageOption('language of the proof (default: as the configuration says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the files that the sources name, the store, and reports',
        writes: '.belaudit/removals.json; removal.json and removal.md in reports/purge-<day>/',
        examples: [
          ['belaudit purge --before 2021-07-01 --dry-run', 'what would go, and what would stay'],
          ['belaudit purge --before 2021-07-01 --delete-files', 'remove it, with the files that hold nothing else'],
        ],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async () => {
      const options = command.optsWithGlobals<PurgeWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const outcome = masked(
        await api.purgeWorkspace(workspace, context.output.progress(context.signal), {
          ...workOptions(options, context),
          before: options.before,
          ...(options.deleteFiles === true ? { deleteFiles: true } : {}),
          ...(options.asked === undefined ? {} : { askedOn: options.asked }),
          ...(options.reason === undefined ? {} : { reason: options.reason }),
          ...(options.dryRun === true ? { dryRun: true } : {}),
        }),
      );
      context.output.result(outcome, (page) => writeRemoval(page, outcome, directory));
    });
}
