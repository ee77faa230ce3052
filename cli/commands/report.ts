import type { Command } from 'commander';
import { writeClosingSummary } from '../closing-summary.ts';
import {
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { masked } from '../printable.ts';

export function declareReport(program: Command, context: CommandContext): void {
  const command = program
    .command('report')
    .summary('make the reports again from the results')
    .description(
      'Makes the PDFs, findings.xlsx and findings.html of the period again, from the results of "belaudit audit" or "belaudit ' +
        'run".',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .addOption(languageOption('language of the reports (default: as the configuration says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the results in reports/<from>_<to>/',
        writes: 'the same files in the same folder',
        examples: [['belaudit report --language en', 'the reports in English']],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const directory = workspaceDirectory(dir, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const progress = context.output.progress();
      const outcome = masked(await api.reportWorkspace(workspace, progress, workOptions(options, context)));
      context.output.result(outcome, (page) => writeClosingSummary(page, outcome, directory));
    });
}
