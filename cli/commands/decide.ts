import { type Command, Option } from 'commander';
import { type DecisionOutcome, type DecisionRequest, given, type WithdrawnFor } from '../../src/index.ts';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  readDay,
  readPeriod,
  readRegisterLine,
  workspaceDirectory,
} from '../command-context.ts';
import { addConfirmation, type ConfirmationWords, confirm } from '../confirmation.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { withMaskedNumbers } from '../printable.ts';
import { tellUnfinished } from '../register-note.ts';

interface DecideWords extends CommonOptions, ConfirmationWords {
  readonly rule?: string;
  readonly cause?: string;
  readonly uphold?: true;
  readonly withdraw?: WithdrawnFor;
  readonly ask?: string;
  readonly text?: string;
  readonly evidence: readonly string[];
  readonly period?: string;
  readonly second?: number;
  readonly mistake?: number;
  readonly by: string;
}

const REASONS: readonly WithdrawnFor[] = [
  ...(['evidence-shown', 'own-error-in-data', 'law-read-otherwise', 'disproportionate'] as const),
];

export function declareDecide(program: Command, context: CommandContext): void {
  const command = addConfirmation(program.command('decide'))
    .summary('uphold or withdraw findings, or ask for more')
    .description(
      'Records what the company decides about a finding after hearing the call centre: it is upheld, withdrawn with a ' +
        'reason, or more is asked. With a call id the decision is about one finding; without one it is about every finding ' +
        'of the rule that the call centre is heard about. A decision changes no verdict and no figure of the audit: reports ' +
        'show it beside them (docs/hearing.md). Where belaudit.yaml asks for two people, it waits until another one agrees ' +
        'with --second. It first shows what the decision is about, and asks.',
    )
    .argument('[vendor]', 'call centre: that called, for one finding; that answers for them, for a group')
    .argument('[call_id]', 'call of the finding; absent: all findings of the rule')
    .option('--rule <rule>', 'rule of the finding, as findings.csv has it')
    .option('--period <period>', 'judged period, such as 2026-05 (default: as in belaudit.yaml)', readPeriod)
    .option('--cause <cause>', 'of a group: only findings of this cause')
    .option('--uphold', 'the finding stands')
    .addOption(new Option('--withdraw <reason>', 'the finding is withdrawn; needs --text').choices([...REASONS]))
    .option('--ask <day>', 'more is asked until this day', readDay)
    .option('--text <text>', 'in your own words')
    .option(
      '--evidence <file>',
      'file that shows it: it is copied; may be given more than once',
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option('--second <line>', 'agree, as the second person, to the decision of this line', readRegisterLine)
    .option('--mistake <line>', 'say that this line was a mistake: it stays, but no longer counts', readRegisterLine)
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
          ['belaudit decide --second 12 --by DeVries', 'agree to the decision of line 12'],
        ],
        exits: ['done', 'mistake', 'fault', 'interrupted'],
      }),
    )
    .action(async (vendor: string | undefined, callId: string | undefined) => {
      const options = command.optsWithGlobals<DecideWords>();
      if (options.second !== undefined || options.mistake !== undefined) await decideAboutLine(options, context);
      else await decideAboutFindings(requestOf(vendor, callId, options), options, context);
    });
}

async function decideAboutLine(options: DecideWords, context: CommandContext): Promise<void> {
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context);
  await tellUnfinished(api, workspace, context);
  const recorder = { by: options.by, at: context.now() };
  const about = options.second ?? options.mistake ?? 0;
  const line =
    options.second === undefined
      ? await api.takeBackLine(workspace, about, recorder, options.text)
      : await api.secondDecision(workspace, about, recorder);
  context.output.result({ line, about }, (page) => {
    page.line(
      options.second === undefined
        ? `Line ${about} no longer counts: line ${line} says so.`
        : `The decision of line ${about} holds: line ${line} says so.`,
    );
  });
}

async function decideAboutFindings(
  request: DecisionRequest,
  options: DecideWords,
  context: CommandContext,
): Promise<void> {
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context);
  await tellUnfinished(api, workspace, context);
  if (options.yes !== true) {
    const foreseen = await api.decideWorkspace(workspace, request, null);
    context.output.preview((page) => writeDecision(page, withMaskedNumbers(foreseen)));
    await confirm('Put this decision into the register?', options, context);
  }
  const outcome = withMaskedNumbers(
    await api.decideWorkspace(workspace, request, { by: options.by, at: context.now() }),
  );
  context.output.result(outcome, (page) => {
    if (options.yes === true) writeDecision(page, outcome);
    page.line(`Written: line ${outcome.line} of the register of decisions.`);
    if (outcome.isProposed)
      page.line(`It is proposed until a second person agrees: belaudit decide --second ${outcome.line} --by "..."`);
  });
}

function requestOf(vendor: string | undefined, callId: string | undefined, options: DecideWords): DecisionRequest {
  const { rule, period, cause, uphold, withdraw, ask, text, evidence } = options;
  if (vendor === undefined || rule === undefined)
    throw new UsageError(
      'The decision does not say what it is about.',
      'Name the call centre, the call id of one finding, and the rule after --rule.',
    );
  if (callId !== undefined && cause !== undefined)
    throw new UsageError('A cause is named with one finding.', 'Leave --cause out, or the call id.');
  if ([uphold, withdraw, ask].filter((one) => one !== undefined).length !== 1)
    throw new UsageError('A decision is one of three.', 'Give --uphold, --withdraw <reason> or --ask <day>.');
  return {
    ...{ vendor, rule },
    ...given({ period, callId, cause }),
    decision: uphold === true ? 'upheld' : withdraw === undefined ? 'more-asked' : 'withdrawn',
    ...given({ reason: withdraw, until: ask, text }),
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
