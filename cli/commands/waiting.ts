import type { Command } from 'commander';
import { waitingSentence } from '../../src/index.ts';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  pathFromHere,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

export function declareWaiting(program: Command, context: CommandContext): void {
  const command = program
    .command('waiting')
    .summary('what waits for whom, until when')
    .description(
      'Lists everything that waits for somebody, of all judged months, what is late first: replies of call ' +
        'centres, disputes and late replies to decide about, second approvals, actions and their test, and accepted ' +
        'gaps and deviations to look at again. With --write it also makes a calendar, and a table for a ticket system.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .option('--write', 'write the list as a calendar (.ics) and as a table (.csv)')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the register of decisions, and the results of all months',
        writes: 'nothing; with --write reports/waiting.ics and reports/waiting.csv',
        examples: [
          ['belaudit waiting', 'the workspace in the current folder'],
          ['belaudit waiting --write', 'the same, and as files'],
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<CommonOptions & { readonly write?: true }>();
      const directory = workspaceDirectory(dir, options);
      const isWritten = options.write === true;
      const opening = isWritten ? {} : { reading: true as const };
      const { api, workspace } = await openWorkspaceIn(directory, context, opening);
      context.output.outcome(await api.waitingWorkspace(workspace, isWritten), (page, { waiting, files }) => {
        if (waiting.length === 0) page.line('Nothing waits.');
        for (const one of waiting) page.line(waitingSentence(one, 'en'));
        for (const file of files) page.line(`  ${pathFromHere(directory, file)}`);
      });
    });
}
