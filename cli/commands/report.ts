import { type Command, Option } from 'commander';
import { writeClosingSummary } from '../closing-summary.ts';
import {
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { writeYear } from '../months-page.ts';
import { addPeriod, askedPeriod, type PeriodWords, readYear } from '../periods.ts';

export function declareReport(program: Command, context: CommandContext): void {
  const command = addPeriod(
    program
      .command('report')
      .summary('make the reports again from the results')
      .description(
        'Makes the PDFs, findings.xlsx and findings.html of the period again, from the results of "belaudit audit" or "belaudit ' +
          'run".',
      )
      .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)'),
  )
    .addOption(
      new Option('--year <year>', 'the report of a year, such as 2026: its judged months side by side').argParser(
        readYear,
      ),
    )
    .addOption(languageOption('language of the reports (default: as configured)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the results in reports/<from>_<to>/',
        writes: 'the same files in the same folder; with --year reports/year-<year>/',
        examples: [
          ['belaudit report --language en', 'the reports in English'],
          ['belaudit report --month 2026-05', 'those of May 2026'],
          ['belaudit report --year 2026', 'the months of 2026 side by side, as year.pdf'],
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions & PeriodWords & { year?: string }>();
      const directory = workspaceDirectory(dir, options);
      const asked = askedPeriod(options);
      if (options.year !== undefined && asked.period !== undefined)
        throw new UsageError('--year and a period name different reports.', 'Give one of them.');
      const { api, workspace } = await openWorkspaceIn(directory, context, asked);
      const progress = context.output.progress();
      if (options.year !== undefined) {
        context.output.outcome(
          await api.reportYear(workspace, options.year, progress, workOptions(options, context)),
          (page, made) => writeYear(page, made, directory),
        );
        return;
      }
      context.output.outcome(
        await api.reportWorkspace(workspace, progress, workOptions(options, context)),
        (page, outcome) => writeClosingSummary(page, outcome, directory),
      );
    });
}
