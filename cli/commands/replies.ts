import type { Command } from 'commander';
import type { RepliesOutcome } from '../../src/index.ts';
import { type CommandContext, type CommonOptions, readDay } from '../command-context.ts';
import { addConfirmation, type ConfirmationWords } from '../confirmation.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { addPeriod, namedPeriod, type PeriodWords } from '../periods.ts';
import { openRegister, recordConfirmed, tellLines } from '../register.ts';

interface RepliesWords extends CommonOptions, ConfirmationWords, PeriodWords {
  readonly vendor?: string;
  readonly received?: string;
  readonly by: string;
}

/** Number of rows that are named individually. */
const MOST_ROWS = 20;
const REASONS: Readonly<Record<RepliesOutcome['unread'][number]['reason'], string>> = {
  'no-such-rule': 'names no rule',
  'other-vendor': 'names another call centre',
  'no-such-finding': 'is not, or is no longer, a finding of this call centre and period',
  'no-call': 'names no call',
  'broken-row': 'cannot be split into cells: put a cell with the delimiter in it between quotation marks',
};

export function declareReplies(program: Command, context: CommandContext): void {
  const command = addPeriod(
    addConfirmation(program.command('replies')),
    'judged calls of this month, such as 2026-06 (default: the period that its rows fit)',
  )
    .summary("read a call centre's replies to its findings")
    .description(
      'Reads the workbook findings.xlsx that a call centre sent back, or a CSV, and matches each reply with ' +
        'its finding. Columns and rows may be in any order, in Dutch or English. The command first shows what it ' +
        'would write into the register of decisions, and names every row that it cannot read; then it asks. It ' +
        'writes all replies, or none. A reply changes no finding: see "belaudit decide" (docs/hearing.md).',
    )
    .argument('<file>', 'workbook (.xlsx, .ods) or CSV that came back')
    .requiredOption('--by <name>', 'who reads it')
    .option('--vendor <id>', 'call centre that replied (default: as the file says)')
    .option(
      '--received <day>',
      'day on which it was received, which decides whether it is in time (default: today)',
      readDay,
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of the period, and the file',
        writes: 'lines of decisions/register.jsonl, and explanations in decisions/texts/',
        examples: [
          ['belaudit replies in/alfa-findings.xlsx --vendor alfa --by Jansen', 'show, ask, and write'],
          [
            'belaudit replies alfa.csv --received 2026-07-20 --by Jansen --yes',
            'a mail of 20 July, without confirmation',
          ],
        ],
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<RepliesWords>();
      const { api, workspace } = await openRegister(options, context);
      const request = {
        path: file,
        received: options.received ?? context.today,
        ...(options.vendor === undefined ? {} : { vendor: options.vendor }),
        ...namedPeriod(options),
      };
      await recordConfirmed(
        options,
        context,
        'Put these replies into the register?',
        async (recorder) => await api.repliesWorkspace(workspace, request, recorder),
        writeReplies,
        tellLines,
      );
    });
}

function writeReplies(page: Page, outcome: RepliesOutcome): void {
  const { agreed, disputed, unclear } = outcome.replies;
  page.heading(`Replies of ${outcome.vendor} about ${outcome.period}, received on ${outcome.received}`);
  page.table(
    ['Reply', 'Findings'],
    [
      ['agreed', agreed],
      ['disputed', disputed],
      ['not clear', unclear],
      ['known already', outcome.known],
      ['not answered', outcome.unanswered],
    ],
  );
  if (outcome.late > 0)
    page.paragraph(
      `${outcome.late === 1 ? '1 reply is' : `${outcome.late} replies are`} late: the term of the finding was over. A late reply is stored and shown, and counts for its finding only if you decide so.`,
    );
  if (outcome.restored.length > 0)
    page.paragraph(
      `A spreadsheet took the zeros off the call ids of ${outcome.restored.length === 1 ? '1 row' : `${outcome.restored.length} rows`}; each fits one finding alone, and counts for it.`,
    );
  const contradicting = outcome.contradicting.length;
  writeRows(
    page,
    `${contradicting === 1 ? '1 finding has' : `${contradicting} findings have`} several different answers. The last row counts:`,
    outcome.contradicting.map(({ row, answer, about }) => `row ${row}: ${about.call_id}, ${about.rule}: ${answer}`),
  );
  writeRows(
    page,
    'Unclear: neither agreed nor disputed. The text is kept:',
    outcome.unclear.map(
      ({ row, said, about }) => `row ${row}: ${about.call_id}, ${about.rule}: ${said || '(no answer)'}`,
    ),
  );
  writeRows(
    page,
    'Not read:',
    outcome.unread.map(({ row, reason, shown }) => `row ${row}: ${[shown, REASONS[reason]].join(' ').trim()}`),
  );
}

function writeRows(page: Page, heading: string, rows: readonly string[]): void {
  if (rows.length === 0) return;
  page.line(heading);
  for (const row of rows.slice(0, MOST_ROWS)) page.line(`  ${row}`);
  if (rows.length > MOST_ROWS) page.line(`  and ${rows.length - MOST_ROWS} more`);
}
