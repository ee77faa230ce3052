import type { Command } from 'commander';
import { type DeviationOutcome, definedFields, type ListedDeviation } from '../../src/index.ts';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  readDay,
  readRegisterLine,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { addMonth, namedPeriod } from '../periods.ts';
import { openRegister } from '../register.ts';

interface DeviationWords extends CommonOptions {
  readonly vendor?: string;
  readonly campaign?: string;
  readonly reason?: string;
  readonly from?: string;
  readonly until?: string;
  readonly month?: string;
  readonly end?: number;
  readonly text?: string;
  readonly by?: string;
}

const STATES: Readonly<Record<ListedDeviation['state'], string>> = {
  'in-force': 'in force',
  coming: 'not begun',
  over: 'over',
  ended: 'taken back',
  proposed: 'waits for a second person',
};

export function declareDeviation(program: Command, context: CommandContext): void {
  const command = program
    .command('deviation')
    .summary('accept a departure from a rule for a time')
    .description(
      'Records that the company accepts, for a reason and for at most twelve months, that a call centre or a ' +
        'campaign does not keep a rule. Findings do not change. Reports name the deviation on their first page ' +
        'until its last day. Without a rule it lists all deviations; with --end it ends one early ' +
        '(docs/hearing.md).',
    )
    .argument('[rule]', 'rule that is not kept, as in findings.csv; absent: a list of all deviations')
    .option('--vendor <id>', 'call centre; this or --campaign, or both')
    .option('--campaign <id>', 'campaign')
    .option('--reason <text>', 'why it is accepted')
    .option('--from <day>', 'first day (default: today)', readDay)
    .option('--until <day>', 'last day', readDay);
  addMonth(command, 'count the findings of this month, such as 2026-06 (default: the period in belaudit.yaml)')
    .option('--end <line>', 'end the deviation of this line before its last day', readRegisterLine)
    .option('--text <text>', 'why it ends early')
    .option('--by <name>', 'who accepts or ends it')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the register of decisions, and the results of the period where there are any',
        writes: 'a line of decisions/register.jsonl; nothing for a list',
        examples: [
          [
            'belaudit deviation optout-not-offered --vendor alfa --reason new-script --until 2026-08-31 --by Jansen',
            'accepted until the end of August',
          ],
          ['belaudit deviation', 'all deviations, with the number of findings that each concerns'],
          ['belaudit deviation --end 12 --by Jansen', 'the deviation of line 12 ends today'],
        ],
      }),
    )
    .action(async (rule: string | undefined) => {
      const options = command.optsWithGlobals<DeviationWords>();
      if (rule !== undefined && options.end !== undefined)
        throw new UsageError('Either accept a deviation or end one.', 'Leave the rule out, or --end.');
      if (options.end !== undefined) await endDeviation(options.end, options, context);
      else if (rule === undefined) await listDeviations(options, context);
      else await accept(rule, options, context);
    });
}

async function accept(rule: string, options: DeviationWords, context: CommandContext): Promise<void> {
  const { vendor, campaign, reason, until, month, by } = options;
  if (reason === undefined || until === undefined || by === undefined)
    throw new UsageError(
      'A deviation needs a reason, a last day, and somebody who accepts it.',
      'Give --reason, --until and --by.',
    );
  const { api, workspace } = await openRegister(options, context);
  const from = options.from ?? context.today;
  const request = {
    ...{ rule, reason, from, until },
    ...namedPeriod(definedFields({ month })),
    ...definedFields({ vendor, campaign }),
  };
  const outcome = await api.acceptDeviation(workspace, request, { by, at: context.now() });
  context.output.result({ ...outcome, rule, from, until }, (page) => writeAccepted(page, outcome, from, until));
}

function writeAccepted(page: Page, { line, about }: DeviationOutcome, from: string, until: string): void {
  page.line(`Accepted from ${from} to ${until}, by line ${line} of the register of decisions.`);
  if (about !== null) page.line(`Findings of ${about.period} that it concerns: ${about.findings}. They do not change.`);
  page.line(`To end it before its last day: belaudit deviation --end ${line} --by "..."`);
}

async function endDeviation(line: number, options: DeviationWords, context: CommandContext): Promise<void> {
  const { by, text } = options;
  if (by === undefined)
    throw new UsageError('The command does not say who ends the deviation.', 'Give your name after --by.');
  const { api, workspace } = await openRegister(options, context);
  const ended = await api.stopDeviation(workspace, line, { by, at: context.now() }, text);
  context.output.result({ line: ended, about: line }, (page) => {
    page.line(`The deviation of line ${line} has ended, by line ${ended} of the register of decisions.`);
  });
}

async function listDeviations(options: DeviationWords, context: CommandContext): Promise<void> {
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context);
  const { period } = namedPeriod(definedFields({ month: options.month }));
  context.output.outcome(await api.deviationsOf(workspace, period), (page, deviations) => {
    if (deviations.length === 0) {
      page.line('No deviation was accepted.');
      return;
    }
    page.table(
      ['Line', 'State', 'Rule', 'Of', 'From', 'Until', 'Findings', 'Reason'],
      deviations.map(({ line, state, rule, vendor, campaign, from, until, findings, reason }) => [
        ...[line, STATES[state], rule, [vendor, campaign].filter((one) => one !== null).join(', ')],
        ...[from, until, findings ?? '', reason],
      ]),
    );
  });
}
