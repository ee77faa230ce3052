import type { Command } from 'commander';
import type { RunOutcome } from '../api.ts';
import { writeClosingSummary } from '../closing-summary.ts';
import {
  addWorkingOptions,
  type CommandContext,
  engineOption,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { exitOf, exitOfAll, type FailOn, failOnMissingOption, failOnOption } from '../fail-on.ts';
import { commandHelpText } from '../help-text.ts';
import { writePeriods } from '../months-page.ts';
import { addPeriods, askedPeriod, type PeriodWords } from '../periods.ts';
import { summaryOption, withNote } from '../run-note.ts';

interface RunningOptions extends WorkingOptions, PeriodWords {
  readonly failOn: FailOn;
  readonly failOnMissing?: true;
  readonly summary?: string;
  readonly again?: true;
}

export function declareRun(program: Command, context: CommandContext): void {
  const command = program
    .command('run')
    .summary('load, judge and report: the monthly job')
    .description(
      'Loads new files, judges every call of the period, and writes results and reports. Belaudit recognises ' +
        'files that it loaded before by their contents. If nothing is new, the results do not change, and it ' +
        'says so.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addPeriods(addWorkingOptions(command))
    .addOption(failOnOption())
    .addOption(failOnMissingOption())
    .addOption(summaryOption())
    .addOption(engineOption())
    .addOption(languageOption('language of the reports (default: as configured)'))
    .option('--again', 'judge and report again, even if nothing is new')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the files that it names',
        writes: 'reports/<from>_<to>/, whole or not at all; the store in .belaudit/; the summary, if requested',
        examples: [
          ['belaudit run', 'the workspace in the current folder'],
          ['belaudit run --month 2026-05', 'the calls of May 2026, whatever belaudit.yaml says'],
          ['belaudit run --all', 'every month in the logs, each with its own results'],
          ['belaudit run --touched', 'again the periods that late files may change, as new versions'],
          ['belaudit run --fail-on statute', 'the same; exit code 1 if a call broke the law'],
          ['belaudit run audit --json --quiet', 'all figures as JSON, for a script'],
          ['belaudit run --summary reports/summary.md', 'the same, and ten lines to mail'],
        ],
        exits: ['done', 'findings', 'mistake', 'fault', 'draft', 'withoutPdfs', 'missing', 'interrupted'],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<RunningOptions>();
      const directory = workspaceDirectory(dir, options);
      const api = await context.api();
      const { several, ...asked } = askedPeriod(options);
      const run = { ...workOptions(options, context), ...(options.again === true ? { again: true } : {}) };
      const isMissing = async (outcomes: readonly RunOutcome[]): Promise<boolean> => {
        const lacking =
          options.failOnMissing === true ? outcomes.map(({ summary }) => api.lacksDeliveries(summary)) : [];
        return (await Promise.all(lacking)).includes(true);
      };
      if (several !== undefined) {
        const made = await withNote(options, directory, api, context.today, async () => {
          const { workspace } = await openWorkspaceIn(directory, context, asked);
          return await api.runPeriods(workspace, several, context.output.progress(), run);
        });
        context.output.outcome(made, (page, shown) => writePeriods(page, shown, directory));
        // For months whose results did not change, this was reported when they were made.
        const judged = made.periods.filter(({ because }) => because !== null).map(({ outcome }) => outcome);
        const outcomes = made.periods.map(({ outcome }) => outcome);
        context.exitCode = exitOfAll(outcomes, options.failOn, await isMissing(judged));
        return;
      }
      const made = await withNote(options, directory, api, context.today, async () => {
        const { workspace } = await openWorkspaceIn(directory, context, asked);
        return await api.runWorkspace(workspace, context.output.progress(), run);
      });
      context.output.outcome(made, (page, shown) => writeClosingSummary(page, shown, directory));
      context.exitCode = exitOf(made, options.failOn, await isMissing([made]));
    });
}
