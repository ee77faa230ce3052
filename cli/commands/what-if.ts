import { type Command, Option } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  gathered,
  openWorkspaceIn,
  readDay,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { addPeriod, askedPeriod, type PeriodWords } from '../periods.ts';
import { writeRulebookChanges } from '../rulebook-page.ts';
import { writeWhatIf } from '../what-if-page.ts';

export function declareWhatIf(program: Command, context: CommandContext): void {
  const command = program
    .command('what-if')
    .summary('judge the loaded calls under other settings or another law')
    .description(
      'Judges the loaded calls again with other settings, as if each had been made under the law of another ' +
        'day, or without a file, and reports the differences. The store and the results do not change.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .option(
      '--set <key=value>',
      'a setting of belaudit.yaml with another value; can be repeated. Items of lists by their id: vendors.alfa.suppression_hours=24. Nothing after the sign: the default. statements.consents=yes: as if you had stated that your consents are complete',
      gathered,
    )
    .option(
      '--law-of <day>',
      'judge every call by the law of this day; days of calls and records do not change',
      readDay,
    )
    .addOption(
      new Option(
        '--rulebook',
        'show which findings of results by another rulebook would appear, disappear or change under this program’s; each period from its own files and settings',
      ).conflicts(['set', 'lawOf', 'without', 'month', 'from', 'to']),
    )
    .option('--without <file>', 'leave out a loaded file, named as in the results; can be repeated', gathered);
  addPeriod(addWorkingOptions(command))
    .addHelpText(
      'after',
      commandHelpText({
        reads:
          'belaudit.yaml, and the store in .belaudit/; with --rulebook the results in reports/, and their input files',
        writes: 'reports/what-if-<from>_<to>-…/, whole or not at all: what changes, call by call, and what-if.json',
        examples: [
          ['belaudit what-if --month 2026-06 --law-of 2026-07-01', 'June under the law of 1 July'],
          ['belaudit what-if --set policy.min_offer_seconds=30', 'with another norm of our own'],
          [
            'belaudit what-if --set statements.consents=yes --set statements.relations=yes',
            'what a missing consent would prove if you stated that your records are complete',
          ],
          ['belaudit what-if --without in/alfa/late.csv', 'as if this file had never been delivered'],
          ['belaudit what-if --rulebook', 'stored months under a newer rulebook'],
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<
        WorkingOptions &
          PeriodWords & { set?: readonly string[]; lawOf?: string; without?: readonly string[]; rulebook?: true }
      >();
      const directory = workspaceDirectory(dir, options);
      const { api, workspace } = await openWorkspaceIn(directory, context, askedPeriod(options));
      const progress = context.output.progress();
      if (options.rulebook === true) {
        const outcome = await api.rulebookChanges(workspace, progress, workOptions(options, context));
        context.output.outcome(outcome, (page, shown) => writeRulebookChanges(page, shown, directory));
        if (outcome.periods.some(({ problem }) => problem !== null)) context.exitCode = EXIT.mistake;
        return;
      }
      const request = {
        settings: options.set ?? [],
        without: options.without ?? [],
        ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
      };
      context.output.outcome(
        await api.whatIfWorkspace(workspace, request, progress, workOptions(options, context)),
        (page, outcome) => writeWhatIf(page, outcome, directory),
      );
    });
}
