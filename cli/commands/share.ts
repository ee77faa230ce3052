import { type Command, Option } from 'commander';
import { definedFields, type ShareOutcome, type Terms } from '../../src/index.ts';
import type { ShareOptions } from '../api.ts';
import {
  type CommandContext,
  openWorkspaceIn,
  pathFromHere,
  readDay,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { addPeriod, askedPeriod, type PeriodWords } from '../periods.ts';

interface ShareWords extends WorkingOptions, PeriodWords {
  readonly key?: string;
  readonly certificate?: string;
  readonly timestamp?: string;
  readonly draft?: true;
  readonly recipient: readonly string[];
  readonly pdf: boolean;
  readonly by?: string;
  readonly replyBy?: string;
  readonly selfCheck?: true;
  readonly dryRun?: true;
}

export function declareShare(program: Command, context: CommandContext): void {
  const command = addPeriod(
    program
      .command('share')
      .summary('make the pack for a call centre or the regulator')
      .description(
        'Makes the pack that leaves the company, from existing results. For a call centre: its report, a ' +
          'workbook in which it replies to its findings, and the findings, calls, completeness and rejected rows ' +
          'of its own log, with nothing about other call centres. For the regulator or a consumer: the answer that ' +
          '"belaudit acm" or "belaudit dossier" made, with only the requested numbers. The pack is sealed. With ' +
          '--recipient it is also encrypted, so that only that reader can open it. With --by, the register of ' +
          'decisions records that the findings were sent, and by when the call centre has to reply to those that it ' +
          'was not sent before: the term of the others stays as it is (docs/hearing.md). With --self-check, a call ' +
          'centre gets instead the pack for screening its own lists: the stops that were handed to it, its contract, campaigns and hours, and nothing that it was not given ' +
          'before (docs/screening.md).',
      )
      .argument('<reader>', 'id of a call centre in belaudit.yaml, or folder of an answer'),
  )
    .option(
      '--recipient <key>',
      'public key (age) of a reader; can be repeated',
      (key: string, keys: readonly string[]) => [...keys, key],
      [],
    )
    .option('--key <file>', 'private key in PEM to seal with (default: that of "belaudit keys")')
    .option('--certificate <file>', 'certificate of that key in PEM, to put into the pack')
    .option('--timestamp <url>', 'have this authority time-stamp the signature (RFC 3161)')
    .option('--draft', 'even if an open gap could change the results')
    .option('--by <name>', 'who sends it: records in the register of decisions that the findings were shared')
    .option(
      '--reply-by <day>',
      'last day to reply to what is new to the call centre (default: as the report says); needs --by',
      readDay,
    )
    .option('--dry-run', 'only say which terms to reply it would start, and which stay as they are')
    .option('--no-pdf', 'make the pack even if the call centre has no report')
    .addOption(
      new Option('--self-check', "make the pack for screening a call centre's own lists, instead of results").conflicts(
        ['by', 'replyBy'],
      ),
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the results of the period or the folder of the answer',
        writes:
          'reports/share-<id>-<from>_<to>/, with --self-check reports/share-<id>-self-check/, and <folder>.zip.age beside it with --recipient; a line of decisions with --by',
        examples: [
          ['belaudit share alfa', 'the pack for call centre alfa, sealed'],
          ['belaudit share alfa --recipient age1qyqsz…', 'the same, only for that reader'],
          ['belaudit share alfa --by Jansen', 'the same, and record the last day to reply'],
          ['belaudit share alfa --month 2026-05 --dry-run', 'what would open, and what stays closed'],
          [
            'belaudit share alfa --self-check',
            'the pack with which alfa screens its own lists: see belaudit screen --pack',
          ],
          ['belaudit share reports/acm-2026-07-10-request', 'an answer to the regulator, sealed'],
        ],
      }),
    )
    .action(async (reader: string) => {
      const options = command.optsWithGlobals<ShareWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context, askedPeriod(options));
      if (options.selfCheck !== true && workspace.configuration.vendors.some(({ id }) => id === reader)) {
        const terms = await api.termsOfVendor(workspace, reader);
        if (options.dryRun === true) {
          context.output.result(terms, (page) => {
            for (const line of termLines(terms, options.by !== undefined)) page.line(line);
            page.line('Nothing was written.');
          });
          return;
        }
        for (const line of termLines(terms, options.by !== undefined)) context.output.message(line);
      }
      const outcome = await api.shareFolder(workspace, reader, context.output.progress(context.signal), {
        ...workOptions(options, context),
        ...recorded(options, context),
        pdf: options.pdf,
        ...(options.selfCheck === undefined ? {} : { selfCheck: true }),
        ...definedFields({ key: options.key, certificate: options.certificate, timeStampServer: options.timestamp }),
        ...(options.draft === undefined ? {} : { draft: true }),
        ...(options.recipient.length === 0 ? {} : { recipients: options.recipient }),
      });
      context.output.result(outcome, (page) => {
        for (const file of outcome.files) page.line(`  ${pathFromHere(directory, `${outcome.folder}/${file}`)}`);
        if (outcome.encrypted === null) page.line('It is not encrypted: send it by a route that nobody else can read.');
        else page.line(`Send ${pathFromHere(directory, outcome.encrypted)}: only its reader can open it.`);
        for (const line of recordedLines(outcome.recorded)) page.line(line);
        page.line(`To verify, the reader needs ${pathFromHere(directory, outcome.publicKey)}, by another way.`);
      });
    });
}

/**
 * The entry for the register of decisions.
 * @throws UsageError
 */
function recorded({ by, replyBy }: ShareWords, context: CommandContext): Pick<ShareOptions, 'recorder' | 'replyBy'> {
  if (by !== undefined) return { recorder: { by, at: context.now() }, ...definedFields({ replyBy }) };
  if (replyBy === undefined) return {};
  throw new UsageError('A day to reply needs the name of the sender.', 'Add --by "Your name".');
}

function recordedLines(recorded: ShareOutcome['recorded']): readonly string[] {
  if (recorded === null) return [];
  const day = recorded.replyBy === null ? 'no day to reply was set' : `the last day to reply is ${recorded.replyBy}`;
  const second = `Send it once a second person approved it: belaudit decide --second ${recorded.line} --by "..."`;
  return [
    `Line ${recorded.line} of the register of decisions says that it goes out; ${day}.`,
    ...(recorded.isProposed ? [second] : []),
  ];
}

/** Which terms a hand-over starts, and which stay as they are. @param isRecorded without a record of it, no term starts */
function termLines({ opens, running, closed }: Terms, isRecorded: boolean): readonly string[] {
  const findings = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);
  const [it, its] = opens === 1 ? ['it', 'Its'] : ['these', 'Their'];
  const starts = isRecorded
    ? `A term to reply starts for ${it} alone.`
    : `${its} term to reply starts once --by records that the pack was sent.`;
  return [
    opens === 0
      ? 'Nothing in it is new to the call centre: no term starts.'
      : `New to the call centre: ${findings(opens)}. ${starts}`,
    ...running.map((term) => `Sent before: ${findings(term.findings)}, whose term runs until ${term.replyBy}.`),
    ...closed.map(
      (term) => `Sent before: ${findings(term.findings)}, whose term ended on ${term.replyBy} and stays closed.`,
    ),
  ];
}
