import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  ACTION_FIGURES,
  type ActionChange,
  type ActionFigure,
  type ActionRequest,
  definedFields,
} from '../../src/index.ts';
import { writeActions } from '../actions-page.ts';
import {
  type CommandContext,
  type CommonOptions,
  gathered,
  openWorkspaceIn,
  readDay,
  readRegisterLine,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { addPeriod, askedPeriod, type PeriodWords } from '../periods.ts';
import { openRegister } from '../register.ts';

interface ActionsWords extends CommonOptions, PeriodWords {
  readonly add?: string;
  readonly measure?: string;
  readonly for?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly figure?: ActionFigure;
  readonly rule?: readonly string[];
  readonly cause?: readonly string[];
  readonly check?: string;
  readonly threshold?: number;
  readonly done?: number;
  readonly dropped?: number;
  readonly moved?: number;
  readonly text?: string;
  readonly by?: string;
}

export function declareActions(program: Command, context: CommandContext): void {
  const command = addPeriod(
    program.command('actions'),
    'up to this month, or a new action from its results (default: the period in belaudit.yaml)',
  )
    .summary('list actions and their effect; add or change one')
    .description(
      'Lists the agreed actions: owner, due day, whether they are overdue on the audit date, and the figure in ' +
        'each later period, with a 95% interval. With --add or --measure it records an action and the figure ' +
        'that will show whether it works; with --done, --dropped or --moved it records what happened to one. ' +
        'Every later audit measures it again (docs/hearing.md).',
    )
    .option('--add <what>', 'record an action: what must be done')
    .option(
      '--measure <measure>',
      'record a measure of the report as an action: words, its largest rule and figure come from it',
    )
    .option('--for <party>', 'of a new action: call centre, or client')
    .option('--owner <name>', 'of a new action: who is responsible for it')
    .option('--due <day>', 'last day of a new or postponed action', readDay)
    .addOption(
      new Option('--figure <figure>', 'of a new action: the figure that shows whether it works').choices([
        ...ACTION_FIGURES,
      ]),
    )
    .option('--rule <rule>', 'for findings: only this rule; can be repeated', gathered)
    .option('--cause <cause>', 'for findings: only this cause; can be repeated', gathered)
    .option('--check <check>', 'for completeness: the check, as in completeness.csv')
    .option(
      '--threshold <number>',
      'the value at which it works: findings per 10,000 conversations, hours, or per cent (default with --measure: 0)',
      readThreshold,
    )
    .option('--done <line>', 'the action of this line is done', readRegisterLine)
    .option('--dropped <line>', 'the action of this line is dropped; needs --text', readRegisterLine)
    .option('--moved <line>', 'postpone the action of this line; needs --due and --text', readRegisterLine)
    .option('--text <text>', 'in your own words')
    .option('--by <name>', 'who records it')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of all periods, and the register of decisions',
        writes: 'a line of decisions/register.jsonl, if something is recorded',
        examples: [
          ['belaudit actions', 'all actions, and measures that are not yet an action'],
          [
            'belaudit actions --measure called-after-objection --for alfa --owner Bos --due 2026-08-31 --by Vos',
            'a measure of the report of alfa',
          ],
          [
            'belaudit actions --add new-script --for alfa --owner Bos --due 2026-08-31 --figure offer-recorded --threshold 98 --by Vos',
            'by hand',
          ],
          ['belaudit actions --month 2026-06', 'as they stood with the results of June 2026'],
          ['belaudit actions --moved 12 --due 2026-09-30 --text supplier-late --by Vos', 'another day'],
        ],
      }),
    )
    .action(async () => {
      const options = command.optsWithGlobals<ActionsWords>();
      const change = changeOf(options);
      const isNew = options.add !== undefined || options.measure !== undefined;
      if (change !== null && isNew)
        throw new UsageError('Either record an action or change one.', 'Give two commands.');
      if (change !== null) await recordChange(change, options, context);
      else if (isNew) await recordAction(options, context);
      else await list(options, context);
    });
}

async function list(options: ActionsWords, context: CommandContext): Promise<void> {
  if (Object.keys(options).some((name) => OF_RECORDING.has(name)))
    throw new UsageError(
      'The command does not say what to record.',
      'Give --add or --measure for a new action; --done, --dropped or --moved for an existing one.',
    );
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context, {
    reading: true,
    ...askedPeriod(options),
  });
  context.output.outcome(await api.listActions(workspace), writeActions);
}

async function recordAction(options: ActionsWords, context: CommandContext): Promise<void> {
  const request = requestOf(options);
  const recorder = { by: recorderOf(options), at: context.now() };
  const { api, workspace } = await openRegister(options, context, askedPeriod(options));
  context.output.outcome(await api.addAction(workspace, request, recorder), (page, outcome) => {
    page.line(`Recorded: line ${outcome.line} of the register of decisions.`);
    page.line(
      outcome.before === null
        ? `The figure is unknown for ${outcome.period}: later periods can be measured, but not compared.`
        : `The figure was ${outcome.before.value} in ${outcome.period}; later periods are compared with it.`,
    );
  });
}

async function recordChange(change: ActionChange, options: ActionsWords, context: CommandContext): Promise<void> {
  const recorder = { by: recorderOf(options), at: context.now() };
  const { api, workspace } = await openRegister(options, context);
  const line = await api.changeActionState(workspace, change, recorder);
  context.output.result({ line, about: change.line, state: change.state }, (page) => {
    page.line(
      `Recorded: line ${line} of the register of decisions says that the action of line ${change.line} is ${change.state}.`,
    );
  });
}

/** Options for a new action only; without any of them, actions are listed. */
const OF_RECORDING: ReadonlySet<string> = new Set([
  'for',
  'owner',
  'due',
  'figure',
  'rule',
  'cause',
  'check',
  'threshold',
  'text',
  'by',
]);

function changeOf({ done, dropped, moved, due, text }: ActionsWords): ActionChange | null {
  const changes = [
    ...(done === undefined ? [] : [{ line: done, state: 'done' as const }]),
    ...(dropped === undefined ? [] : [{ line: dropped, state: 'dropped' as const }]),
    ...(moved === undefined ? [] : [{ line: moved, state: 'moved' as const }]),
  ];
  const [first] = changes;
  if (first === undefined) return null;
  if (changes.length > 1)
    throw new UsageError('The command changes several things at once.', 'Give one command for each.');
  return { ...first, ...definedFields({ due, text }) };
}

function requestOf(options: ActionsWords): ActionRequest {
  const { add, measure, owner, due, figure, rule, cause, check, threshold, text } = options;
  if (options.for === undefined || owner === undefined || due === undefined)
    throw new UsageError('An action needs a party, an owner and a day.', 'Name them with --for, --owner and --due.');
  return {
    ...{ party: options.for, owner, due },
    ...definedFields({ what: add, measure, figure, rules: rule, causes: cause, check, threshold, text }),
  };
}

function recorderOf({ by }: ActionsWords): string {
  if (by !== undefined) return by;
  throw new UsageError('The command does not say who records it.', 'Add --by "Your name".');
}

function readThreshold(text: string): number {
  if (/^\d{1,9}(?:\.\d)?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number with at most one decimal, such as 4 or 2.5.');
}
