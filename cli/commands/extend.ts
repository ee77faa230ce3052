import type { Command } from 'commander';
import { definedFields } from '../../src/index.ts';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  readDay,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { addPeriod, askedPeriod, type PeriodWords } from '../periods.ts';
import { tellUnfinished } from '../register.ts';

interface ExtendWords extends CommonOptions, PeriodWords {
  readonly until?: string;
  readonly reason?: string;
  readonly rule?: string;
  readonly dryRun?: true;
  readonly by?: string;
}

export function declareExtend(program: Command, context: CommandContext): void {
  const command = addPeriod(
    program
      .command('extend')
      .summary('give a call centre more time to reply')
      .description(
        'Moves the last day to reply of findings that were shared with a call centre. It moves terms that still run, ' +
          'to a later day, and none about which somebody decided. The register of decisions keeps it, and the next ' +
          'pack tells it (docs/hearing.md).',
      )
      .argument('<vendor>', 'id of a call centre in belaudit.yaml'),
  )
    .option('--until <day>', 'the new last day', readDay)
    .option('--reason <text>', 'why: the call centre reads it')
    .option('--rule <rule>', 'only findings of this rule, as in findings.csv')
    .option('--dry-run', 'only say for how many findings')
    .option('--by <name>', 'who gives more time')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of the period, and the register of decisions',
        writes: 'a line of decisions/register.jsonl',
        examples: [
          [
            'belaudit extend alfa --until 2026-08-14 --reason late-recordings --by Jansen',
            'two more weeks for what is still open',
          ],
        ],
      }),
    )
    .action(async (vendor: string) => {
      const options = command.optsWithGlobals<ExtendWords>();
      const { until, reason, rule, by, dryRun } = options;
      if (until === undefined || reason === undefined)
        throw new UsageError('More time needs a last day and a reason.', 'Give --until and --reason.');
      if (by === undefined && dryRun !== true)
        throw new UsageError(
          'The command does not say who gives more time.',
          'Give a name with --by, or only try with --dry-run.',
        );
      const { api, workspace } = await openWorkspaceIn(
        workspaceDirectory(undefined, options),
        context,
        askedPeriod(options),
      );
      await tellUnfinished(api, workspace, context);
      const recorder = dryRun === true || by === undefined ? null : { by, at: context.now() };
      const request = { vendor, until, reason, ...definedFields({ rule }) };
      context.output.outcome(await api.extendTerms(workspace, request, recorder), (page, outcome) => {
        page.line(`Findings that can be replied to until ${until}: ${outcome.findings}.`);
        if (outcome.others > 0)
          page.line(
            `Others, which stay as they are: ${outcome.others}. Their term is over or ends later, they have none, or somebody decided.`,
          );
        page.line(
          outcome.line === null
            ? 'Nothing was written.'
            : `Written: line ${outcome.line} of the register of decisions. Tell the call centre, or share the pack again.`,
        );
      });
    });
}
