import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';
import { writeMonths } from '../months-page.ts';

export function declareMonths(program: Command, context: CommandContext): void {
  const command = program
    .command('months')
    .summary('every month in the logs: state, figures, and late files')
    .description(
      'Lists every month with loaded calls or results: whether its results are final or a draft, its figures, ' +
        'and how many of its calls may be affected by files added or removed since.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addWorkingOptions(command)
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the store in .belaudit/, and the results in reports/',
        writes: 'nothing',
        examples: [
          ['belaudit months', 'the workspace in the current folder'],
          ['belaudit months --json', 'the same as JSON'],
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(dir, options), context);
      context.output.outcome(await api.listMonths(workspace, workOptions(options, context)), writeMonths);
    });
}
