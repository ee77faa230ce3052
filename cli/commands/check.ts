import type { Command } from 'commander';
import { type CommandContext, type CommonOptions, openWorkspaceIn, workspaceDirectory } from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { masked } from '../printable.ts';

export function declareCheck(program: Command, context: CommandContext): void {
  program
    .command('check')
    .summary('see whether the configuration and the files can be read')
    .description(
      'Reads belaudit.yaml and looks into every file that it names, without loading any. All mistakes are listed at once, ' +
        'each with the line, the key, what was found and what was expected.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the beginning of every file that it names',
        writes: 'nothing',
        examples: [
          ['belaudit check', 'the workspace in the current folder'],
          ['belaudit check audit --json', 'the same of the folder audit, for a script'],
        ],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async (dir: string | undefined, _: unknown, command: Command) => {
      const { api, workspace } = await openWorkspaceIn(
        workspaceDirectory(dir, command.optsWithGlobals<CommonOptions>()),
        context,
      );
      const progress = context.output.progress(context.signal);
      const outcome = masked(await api.checkWorkspace(workspace, progress));
      context.output.result(outcome, (page) => {
        const rows = outcome.files.map(({ feed, vendor, path, format, bytes }) => [
          feed,
          vendor ?? '',
          path,
          format,
          bytes,
        ]);
        page.table(['feed', 'vendor', 'file', 'format', 'bytes'], rows);
        for (const note of outcome.notes) page.line(note);
        page.line('The configuration is right, and every file can be read.');
      });
    });
}
