import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { writeLoad } from '../load-page.ts';
import { masked } from '../printable.ts';

export function declareLoad(program: Command, context: CommandContext): void {
  const command = program
    .command('load')
    .summary('load the files, and account for every row')
    .description(
      'Loads what is new among the files into the store. For every file, the rows read are the rows accepted, rejected, ' +
        'delivered before (duplicate), delivered again with other contents (replaced), and removed by "belaudit purge" or "belaudit forget" (removed), to the row.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addWorkingOptions(command)
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the files that it names',
        writes: 'the store in .belaudit/',
        examples: [['belaudit load --memory 2GB --threads 2', 'on a small machine']],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(dir, options), context);
      const progress = context.output.progress();
      const outcome = masked(await api.loadWorkspace(workspace, progress, workOptions(options, context)));
      context.output.result(outcome, (page) => writeLoad(page, outcome));
    });
}
