import type { Command } from 'commander';
import { type AnyQuestion, definedFields, type HeardOutcome } from '../../src/index.ts';
import { type CommandContext, type CommonOptions, readRegisterLine } from '../command-context.ts';
import { addConfirmation, type ConfirmationWords } from '../confirmation.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { openRegister, recordConfirmed, tellLines } from '../register.ts';

interface HeardWords extends CommonOptions, ConfirmationWords {
  readonly vendor?: string;
  readonly sample?: number;
  readonly listener?: string;
  readonly by: string;
}

/** Number of rows that are named individually. */
const MOST_ROWS = 20;
const ASKED: readonly (readonly [AnyQuestion, string])[] = [
  ['offered', 'opt-out offered'],
  ['identity', 'identity stated'],
  ['asked', 'asked not to be called'],
  ['consent', 'consent as recorded'],
  ['person', 'person shown'],
  ['number', 'number shown'],
  ['company', 'company shown'],
  ['product', 'product shown'],
  ['date', 'date shown'],
  ['how', 'manner shown'],
  ['term', 'term shown'],
];

export function declareHeard(program: Command, context: CommandContext): void {
  const command = addConfirmation(program.command('heard'))
    .summary('read what was heard in a sample, or seen in proofs')
    .description(
      'Reads the filled-in workbook of "belaudit sample" or "belaudit sample proofs", or a CSV. Columns and rows may be in any order, in ' +
        'Dutch or English. The command first shows what it would write into the register of decisions, and names ' +
        'every answer that it cannot read; then it asks. It skips rows without an answer, and rows of calls that were ' +
        'removed after the list was made, or of consents without a proof, and says how many. It refuses a list of another sample, workspace, call ' +
        'centre or period, or with a call or consent that was not drawn, as a whole. A call may be heard again: both ' +
        'answers stay, and the last one counts (docs/hearing.md).',
    )
    .argument('<file>', 'workbook (.xlsx, .ods) or CSV with the answers')
    .requiredOption('--by <name>', 'who reads it')
    .option('--listener <name>', 'who listened or looked, if the list does not say (default: who reads it)')
    .option('--vendor <id>', 'call centre that a list of calls must belong to')
    .option(
      '--sample <line>',
      'its sample, for a list that does not name it or belongs to another period',
      readRegisterLine,
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the file, and the register of decisions',
        writes: 'lines of decisions/register.jsonl, and remarks in decisions/texts/',
        examples: [['belaudit heard sample.xlsx --by Jansen', 'show, ask, and write']],
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<HeardWords>();
      const { api, workspace } = await openRegister(options, context);
      const { vendor, sample, listener } = options;
      const request = {
        path: file,
        ...definedFields({ vendor, sample, listener }),
      };
      await recordConfirmed(
        options,
        context,
        'Put this into the register?',
        async (recorder) => await api.heardWorkspace(workspace, request, recorder),
        writeHeard,
        tellLines,
      );
    });
}

function writeHeard(page: Page, outcome: HeardOutcome): void {
  const isOfProofs = outcome.vendor === null;
  const unit = isOfProofs ? 'consent' : 'call';
  page.heading(
    isOfProofs
      ? `Seen in sample ${outcome.sample} of proofs, ${outcome.period}`
      : `Heard in sample ${outcome.sample} of ${outcome.vendor}, ${outcome.period}`,
  );
  page.table(
    ['Question', 'Yes', 'No', 'Cannot tell'],
    ASKED.flatMap(([question, label]) => {
      const counts = outcome.answers[question];
      return counts === undefined ? [] : [[label, counts.yes, counts.no, counts['cannot-tell']]];
    }),
  );
  page.line(
    `${isOfProofs ? 'Consents' : 'Calls'}: ${outcome.calls} new, ${outcome.known} rows known already, ${outcome.unanswered} rows not answered.`,
  );
  if (outcome.removed > 0)
    page.line(
      `Not written: ${outcome.removed === 1 ? `1 row of a ${unit} that was` : `${outcome.removed} rows of ${unit}s that were`} removed after the list was made.`,
    );
  if (outcome.withoutFile > 0)
    page.line(
      `Not written: ${outcome.withoutFile === 1 ? '1 row of a consent' : `${outcome.withoutFile} rows of consents`} without a proof, which count as not shown.`,
    );
  page.line(`With these, something is known of ${outcome.heard} of the ${outcome.drawn} ${unit}s that were drawn.`);
  if (outcome.again > 0)
    page.paragraph(
      `Of these ${unit}s ${outcome.again} ${outcome.again === 1 ? 'was' : 'were'} ${isOfProofs ? 'seen' : 'heard'} before: both answers stay, and the last one counts.`,
    );
  if (outcome.unread.length > 0) writeUnread(page, outcome);
}

function writeUnread(page: Page, outcome: Pick<HeardOutcome, 'unread'>): void {
  page.line('Not read, and not written:');
  for (const { row, question, shown } of outcome.unread.slice(0, MOST_ROWS))
    page.line(`  row ${row}, ${question}: ${shown}`);
  if (outcome.unread.length > MOST_ROWS) page.line(`  and ${outcome.unread.length - MOST_ROWS} more`);
}
