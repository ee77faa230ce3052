import type { Command } from 'commander';
import { writeClosingSummary } from '../closing-summary.ts';
import {
  addWorkingOptions,
  type CommandContext,
  engineOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { exitOf, exitOfAll, type FailOn, failOnOption } from '../fail-on.ts';
import { commandHelpText } from '../help-text.ts';
import { writePeriods } from '../months-page.ts';
import { addPeriods, askedPeriod, type PeriodWords } from '../periods.ts';

export function declareAudit(program: Command, context: CommandContext): void {
  const command = program
    .command('audit')
    .summary('judge the loaded calls, without loading or PDFs')
    .description('Judges every call of the period that "belaudit load" loaded, and writes the results without PDFs.')
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addPeriods(addWorkingOptions(command))
    .addOption(failOnOption())
    .addOption(engineOption())
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the store in .belaudit/',
        writes: 'the results in reports/<from>_<to>/: lists and figures, findings.xlsx and findings.html, no PDFs',
        examples: [
          ['belaudit audit --fail-on code', 'exit code 1 if a call broke the law or the code'],
          ['belaudit audit --all', 'every loaded month that has ended'],
        ],
        exits: ['done', 'findings', 'mistake', 'fault', 'draft', 'interrupted'],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions & PeriodWords & { failOn: FailOn }>();
      const directory = workspaceDirectory(dir, options);
      const { several, ...asked } = askedPeriod(options);
      const { api, workspace } = await openWorkspaceIn(directory, context, asked);
      const progress = context.output.progress();
      if (several !== undefined) {
        const made = await api.auditPeriods(workspace, several, progress, workOptions(options, context));
        context.output.outcome(made, (page, shown) => writePeriods(page, shown, directory));
        const outcomes = made.periods.map(({ outcome }) => outcome);
        context.exitCode = exitOfAll(outcomes, options.failOn);
        return;
      }
      const made = await api.auditWorkspace(workspace, progress, workOptions(options, context));
      context.output.outcome(made, (page, shown) => writeClosingSummary(page, shown, directory));
      context.exitCode = exitOf(made, options.failOn);
    });
}
