import type { Command } from 'commander';
import { drivesFor } from '../../src/index.ts';
import { type CommandContext, type CommonOptions, workspaceDirectory } from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

export function declareInit(program: Command, context: CommandContext): void {
  program
    .command('init')
    .summary('make a workspace: an annotated belaudit.yaml, and folders')
    .description(
      'Makes a workspace: a belaudit.yaml that explains every key, set to the calls of last month, and folders for your own ' +
        'files and those of a first call centre.',
    )
    .argument('[dir]', 'folder to make it in (default: the current folder)')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'nothing',
        writes: 'belaudit.yaml, in/client and in/alfa; refuses if there is a belaudit.yaml already',
        examples: [['belaudit init audit', 'a workspace in the folder audit']],
        exits: ['done', 'mistake', 'fault'],
      }),
    )
    .action(async (dir: string | undefined, _: unknown, command: Command) => {
      const directory = workspaceDirectory(dir, command.optsWithGlobals<CommonOptions>());
      const api = await context.api();
      const made = api.initWorkspace(directory, { today: context.today, ...drivesFor(context.environment) });
      context.output.result({ directory, made }, (page) => {
        page.line(`There is a workspace in ${directory === '.' ? 'this folder' : directory} now:`);
        for (const path of made) page.line(`  ${path}`);
        page.line('Change belaudit.yaml, put your files in the folders, and run "belaudit check".');
      });
    });
}
