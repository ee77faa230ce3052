import type { Command } from 'commander';
import { type CommandContext, openWorkspaceIn, readDay, workspaceDirectory } from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';
import { addRemovalOptions, type RemovalWords, removeConfirmed } from '../removal-options.ts';

interface PurgeWords extends RemovalWords {
  readonly before: string;
  readonly deleteFiles?: true;
}

export function declarePurge(program: Command, context: CommandContext): void {
  const command = addRemovalOptions(program.command('purge'), 'day of the decision, for the proof')
    .summary('remove data past its term, and keep the figures')
    .description(
      'Removes calls dated before a day from the store, and records and persons about whom nothing later is ' +
        'known. Results of periods that ended before that day lose the rows; summary, checksums and PDFs stay. ' +
        'Removed rows do not return when the same files are loaded again. These stay: objections, violations ' +
        'that can still be fined and the records behind their verdicts, calls that were never judged, and holds ' +
        'in belaudit.yaml. Your delivered files are named, and deleted only if you ask for it (docs/removal.md). ' +
        'The command first shows what will be removed, and asks.',
    )
    .requiredOption('--before <day>', 'remove everything dated before this day, such as 2021-07-01', readDay)
    .option('--delete-files', 'also delete delivered files in which every row is past its term')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the files that the sources name, the store, and reports',
        writes: '.belaudit/removals.json; removal.json and removal.md in reports/purge-<day>/',
        examples: [
          ['belaudit purge --before 2021-07-01 --dry-run', 'what would be removed, and what would stay'],
          ['belaudit purge --before 2021-07-01 --delete-files', 'remove it, with files that hold nothing else'],
        ],
      }),
    )
    .action(async () => {
      const options = command.optsWithGlobals<PurgeWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const what = { before: options.before, ...(options.deleteFiles === true ? { deleteFiles: true } : {}) };
      await removeConfirmed(options, context, directory, async (given) => {
        return await api.purgeWorkspace(workspace, context.output.progress(context.signal), { ...given, ...what });
      });
    });
}
