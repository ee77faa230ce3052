import { type Command, Option } from 'commander';
import {
  type DecisionOutcome,
  type DecisionRequest,
  definedFields,
  WITHDRAWN_FOR,
  type WithdrawnFor,
} from '../../src/index.ts';
import { type CommandContext, type CommonOptions, gathered, readDay, readRegisterLine } from '../command-context.ts';
import { addConfirmation, type ConfirmationWords } from '../confirmation.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { addPeriod, namedPeriod, type PeriodWords } from '../periods.ts';
import { openRegister, recordConfirmed } from '../register.ts';

interface DecideWords extends CommonOptions, ConfirmationWords, PeriodWords {
  readonly rule?: string;
  readonly cause?: string;
  readonly uphold?: true;
  readonly withdraw?: WithdrawnFor;
  readonly ask?: string;
  readonly text?: string;
  readonly evidence: readonly string[];
  readonly second?: number;
  readonly mistake?: number;
  readonly olderRegister?: true;
  readonly by: string;
}

export function declareDecide(program: Command, context: CommandContext): void {
  const command = addPeriod(addConfirmation(program.command('decide')))
    .summary('uphold or withdraw findings, or ask for more')
    .description(
      'Records what the company decides about a finding after hearing the call centre: uphold it, withdraw it ' +
        'with a reason, or ask for more information. With call ids the decision is about those findings; without ' +
        'any it is about every finding of the rule on which the call centre was heard. A decision changes no ' +
        'verdict and no figure of the audit: reports show it beside them (docs/hearing.md). If belaudit.yaml ' +
        'requires two people, it waits until another person approves it with --second. The command first shows ' +
        'what the decision is about, and asks.',
    )
    .argument('[vendor]', 'call centre: for one finding the one that called; for a group the one that is responsible')
    .argument('[call_ids...]', 'calls of the findings; absent: all findings of the rule')
    .option('--rule <rule>', 'rule of the finding, as in findings.csv')
    .option('--cause <cause>', 'of a group: only findings of this cause')
    .option('--uphold', 'the finding stands')
    .addOption(new Option('--withdraw <reason>', 'withdraw the finding; needs --text').choices([...WITHDRAWN_FOR]))
    .option('--ask <day>', 'ask for more information, until this day', readDay)
    .option('--text <text>', 'in your own words')
    .option('--evidence <file>', 'file with evidence, which is copied; can be repeated', gathered, [])
    .option('--second <line>', 'approve this line as the second person', readRegisterLine)
    .option('--mistake <line>', 'mark this line as a mistake: it stays, but no longer counts', readRegisterLine)
    .option(
      '--older-register',
      'go on with an older copy of the register that was put back, and note which lines are lost',
    )
    .requiredOption('--by <name>', 'who decides')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of the period, and the register of decisions',
        writes: 'a line of decisions/register.jsonl, and its text and evidence beside it',
        examples: [
          ['belaudit decide alfa A-1019 --rule called-after-objection --uphold --by Jansen', 'one finding stands'],
          [
            'belaudit decide alfa --rule optout-not-offered --withdraw own-error-in-data --text empty-column --by Jansen',
            'a whole group goes',
          ],
          ['belaudit decide --second 12 --by DeVries', 'approve line 12'],
          ['belaudit decide --older-register --by Jansen', 'no newer backup exists: say what is lost, and go on'],
        ],
      }),
    )
    .action(async (vendor: string | undefined, callIds: readonly string[]) => {
      const options = command.optsWithGlobals<DecideWords>();
      if (options.olderRegister === true) await acceptOlder(options, context);
      else if (options.second !== undefined || options.mistake !== undefined) await decideAboutLine(options, context);
      else await decideAboutFindings(requestOf(vendor, callIds, options), options, context);
    });
}

async function decideAboutLine(options: DecideWords, context: CommandContext): Promise<void> {
  const { api, workspace } = await openRegister(options, context);
  const recorder = { by: options.by, at: context.now() };
  const earlier = options.second ?? options.mistake ?? 0;
  const line =
    options.second === undefined
      ? await api.takeBackLine(workspace, earlier, recorder, options.text)
      : await api.secondDecision(workspace, earlier, recorder);
  context.output.result({ line, about: earlier }, (page) => {
    page.line(
      options.second === undefined
        ? `Line ${earlier} no longer counts, by line ${line}.`
        : `The decision of line ${earlier} is approved, by line ${line}.`,
    );
  });
}

async function acceptOlder(options: DecideWords, context: CommandContext): Promise<void> {
  const { api, workspace } = await openRegister(options, context);
  await recordConfirmed(
    options,
    context,
    'Go on without these lines?',
    async (recorder) => await api.acceptOlderRegister(workspace, recorder),
    (page, { lines, lost }) => {
      page.heading(`The register has ${lines} lines. Results name ${lost.length} that it lacks:`);
      page.table(
        ['Line', 'Named by'],
        lost.map(({ seq, folders }) => [seq, folders.join(', ')]),
      );
    },
    (page, { line }) =>
      page.line(line === null ? 'Nothing is lost: no line was written.' : `Written: line ${line} names what is lost.`),
  );
}

async function decideAboutFindings(
  request: DecisionRequest,
  options: DecideWords,
  context: CommandContext,
): Promise<void> {
  const { api, workspace } = await openRegister(options, context);
  await recordConfirmed(
    options,
    context,
    'Put this decision into the register?',
    async (recorder) => await api.decideWorkspace(workspace, request, recorder),
    writeDecision,
    (page, { line, isProposed }) => {
      page.line(`Written: line ${line} of the register of decisions.`);
      if (isProposed)
        page.line(`It is a proposal until a second person approves it: belaudit decide --second ${line} --by "..."`);
    },
  );
}

function requestOf(vendor: string | undefined, callIds: readonly string[], options: DecideWords): DecisionRequest {
  const { rule, cause, uphold, withdraw, ask, text, evidence } = options;
  if (vendor === undefined || rule === undefined)
    throw new UsageError(
      'The command does not say what to decide about.',
      'Name the call centre, the call id of one finding, and the rule after --rule.',
    );
  if (callIds.length > 0 && cause !== undefined)
    throw new UsageError('A cause was given for one finding.', 'Leave --cause out, or the call id.');
  if ([uphold, withdraw, ask].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('Give exactly one decision.', 'Give --uphold, --withdraw <reason> or --ask <day>.');
  return {
    ...{ vendor, rule },
    ...namedPeriod(options),
    ...(callIds.length > 1
      ? { calls: callIds.map((callId) => ({ vendor, callId })) }
      : definedFields({ callId: callIds[0] })),
    ...definedFields({ cause }),
    decision: uphold === true ? 'upheld' : withdraw === undefined ? 'more-asked' : 'withdrawn',
    ...definedFields({ reason: withdraw, until: ask, text }),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}

function writeDecision(page: Page, { about, decision, findings }: DecisionOutcome): void {
  const of = 'call_id' in about ? `call ${about.call_id} of ${about.vendor}` : `call centre ${about.vendor}`;
  page.heading(`${decision}: ${about.rule}, ${of}, ${about.period}`);
  page.table(
    ['So far', 'Findings'],
    findings.map((row) => [row.state, row.findings]),
  );
}
