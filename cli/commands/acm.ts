import type { Command } from 'commander';
import { ANSWER_EXITS, type AnswerOptions, giveAnswer, openForAnswer, writeFiles } from '../answer-from-store.ts';
import type { RegulatorOutcome } from '../api.ts';
import { addWorkingOptions, type CommandContext, languageOption } from '../command-context.ts';
import { writeOpenGaps } from '../gaps-page.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';

interface AcmOptions extends AnswerOptions {
  readonly column?: string;
}

/** Why a text of the company is not ready to be sent, for the terminal. */
const OPEN: Readonly<Record<'missing' | 'empty' | 'unfinished', (file: string, mark: string) => string>> = {
  missing: () => 'there is no text about your instructions: write statements/*.md in the workspace',
  empty: (file) => `${file} holds no text but headings`,
  unfinished: (file, mark) => `${file} is not finished: it still says ${mark}`,
};

export function declareAcm(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('acm'))
    .summary('answer the regulator about a list of numbers or complaints')
    .description(
      'Makes the answer to the regulator (ACM) about a list of telephone numbers or complaints: as PDF, and as a document to ' +
        'edit. It states facts only. For each number: every call of any call centre with the record that it rests on and its ' +
        'proof, and objections with what was done with them; or the statement that no call log holds a call to it, what that ' +
        'rests on, and any sign that a log leaves calls out. Before that: who called for the company and ' +
        'under which instructions (the texts in statements/*.md of the workspace), how fast a stop worked, retention terms, and ' +
        'what was corrected. It says nothing about other numbers. The verdicts on the calls go into a second, internal ' +
        'folder, which is not for the regulator. The case number, contact and who signs come from regulator in belaudit.yaml; ' +
        'what is not there is a blank to fill in. The answer is a draft (CONCEPT) while it has no such text, ' +
        'while a text is unfinished (TBD, [invullen]), or while a gap is open that could change a verdict.',
    )
    .argument(
      '<file>',
      'the list: text, .xlsx, JSON or Parquet, with a heading above the numbers or one number per row',
    )
    .option('--column <heading>', 'heading of the column with the numbers, where it is not certain')
    .option('--no-pdf', 'write all but the PDFs, which needs no browser')
    .addOption(languageOption('language of the answer (default: as the configuration says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the list, belaudit.yaml, statements/*.md, and the store of the workspace after an audit or run',
        writes:
          'acm-response.pdf, .docx and .json and annexes as CSV in reports/acm-<audit date>-<name of the list>/; ' +
          'acm-internal.pdf, .json and a CSV in reports/acm-internal-<audit date>-<name of the list>/',
        examples: [
          ['belaudit acm request.csv', 'the answer about the numbers in this list'],
          [
            'belaudit acm in/client/complaints.csv --language en',
            'about the complaints that are known already, in English',
          ],
        ],
        exits: ANSWER_EXITS,
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<AcmOptions>();
      const { directory, api, workspace, how } = await openForAnswer(options, context);
      const asked = { ...how, ...(options.column === undefined ? {} : { column: options.column }) };
      await giveAnswer(
        { pdf: options.pdf, directory },
        context,
        async (pdf, progress) => await api.regulatorWorkspace(workspace, file, progress, { ...asked, pdf }),
        tellAnswer,
        (page, { internal }) => {
          page.line('For your company only, with the verdicts:');
          writeFiles(page, directory, internal);
        },
      );
    });
}

function tellAnswer(page: Page, outcome: RegulatorOutcome): void {
  tellFigures(page, outcome.figures);
  if (outcome.status === 'draft') tellDraft(page, outcome);
  if (outcome.blanks.length > 0)
    page.line(
      `Blank in the letter, because belaudit.yaml does not give it: ${outcome.blanks.map((line) => `regulator.${line}`).join(', ')}.`,
    );
}

function tellFigures(page: Page, figures: RegulatorOutcome['figures']): void {
  const { numbers, called, not_called: notCalled, calls, judged, violations, unread } = figures;
  const { called_in_replaced: inReplaced, without_proof: withoutProof } = figures;
  page.table(
    ['numbers', 'called', 'not called', 'calls', 'proven violations', 'proof lacking', 'rows not read'],
    [[numbers, called, notCalled, calls, violations - withoutProof, withoutProof, unread]],
  );
  if (inReplaced > 0)
    page.line(
      `Of the numbers not called, ${inReplaced} had a call in a delivery that was replaced: see acm-records.csv.`,
    );
  if (calls > judged)
    page.line(
      `Not judged yet, as outside the audited period: ${calls - judged} of the calls. Give the command again: it then judges them too.`,
    );
}

function tellDraft(page: Page, { openStatements, openGaps }: RegulatorOutcome): void {
  page.line('The answer is a draft (CONCEPT). Do not send it yet:');
  for (const { file, why, mark } of openStatements) page.line(`  ${OPEN[why](file ?? '', mark)}`);
  writeOpenGaps(page, openGaps);
}
