import type { Command } from 'commander';
import {
  ANSWER_EXITS,
  type AnswerOptions,
  giveAnswer,
  openForAnswer,
  writeFiles,
  writeProofCounts,
} from '../answer-from-store.ts';
import type { RegulatorOutcome } from '../api.ts';
import { addWorkingOptions, type CommandContext, languageOption } from '../command-context.ts';
import { writeOpenGaps } from '../gaps-page.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { addPeriod, askedPeriod, type PeriodWords } from '../periods.ts';

interface AcmOptions extends AnswerOptions, PeriodWords {
  readonly column?: string;
  readonly withProofs?: boolean;
  readonly withProofSample?: boolean;
}

/** Why a text of the company is not ready to be sent, for the terminal. */
const OPEN: Readonly<Record<'missing' | 'empty' | 'unfinished', (file: string, mark: string) => string>> = {
  missing: () => 'there is no text about your instructions: write one in statements/*.md of the workspace',
  empty: (file) => `${file} holds only headings`,
  unfinished: (file, mark) => `${file} is unfinished: it still says ${mark}`,
};

export function declareAcm(program: Command, context: CommandContext): void {
  const command = addPeriod(
    addWorkingOptions(program.command('acm')),
    'answer only about calls of this month, such as 2026-06 (default: all calls)',
  )
    .summary('answer the regulator about a list of numbers or complaints')
    .description(
      'Makes the answer to the regulator (ACM) about a list of telephone numbers or complaints, as a PDF and ' +
        'as a document to edit. It states facts only. It says who called for the company and under which ' +
        'instructions (the texts in statements/*.md of the workspace), the ' +
        'retention terms, and what was corrected. Then, for each number: every call by any call centre with the ' +
        'record behind it and its proof, and every objection with what happened after it. If no call log holds a ' +
        'call to a number, it says so, with the evidence and any sign that a log leaves out calls. It says ' +
        'nothing about other numbers. The verdicts go into a second folder, which is not for the regulator. The ' +
        'case number, the contact and the signer come from regulator in belaudit.yaml; missing ones are left ' +
        'blank. The answer is a draft (CONCEPT) if the text about instructions is missing, if a text is ' +
        'unfinished (TBD, [invullen]), or if an open gap could change a verdict.',
    )
    .argument(
      '<file>',
      'the list: text, .xlsx, JSON or Parquet, with a heading above the numbers or one number per row',
    )
    .option('--column <heading>', 'heading of the column with the numbers, if it is not certain')
    .option(
      '--with-proofs',
      'add the proofs of the consents shown, as files; a file that is also about others stays out',
    )
    .option(
      '--with-proof-sample',
      'add what people saw in samples of proofs, of all consents that calls of the period rest on',
    )
    .option('--no-pdf', 'write everything except the PDFs, which needs no browser')
    .addOption(languageOption('language of the answer (default: as configured)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the list, belaudit.yaml, statements/*.md, and the store of the workspace after an audit or run',
        writes:
          'acm-response.pdf, .docx and .json, annexes as CSV and proofs in reports/acm-<audit date>-<name of the list>/; ' +
          'acm-internal.pdf, .json and a CSV in reports/acm-internal-<audit date>-<name of the list>/',
        examples: [
          ['belaudit acm request.csv', 'the answer about the numbers in this list'],
          ['belaudit acm request.csv --month 2026-06', 'the same, only about calls of June 2026'],
          ['belaudit acm in/client/complaints.csv --language en', 'about the complaints in the workspace, in English'],
        ],
        exits: ANSWER_EXITS,
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<AcmOptions>();
      const { directory, api, workspace, how } = await openForAnswer(options, context);
      const { period: days } = askedPeriod(options);
      const asked = {
        ...how,
        ...(days === undefined ? {} : { days }),
        ...(options.column === undefined ? {} : { column: options.column }),
        ...(options.withProofs === true ? { withProofs: true } : {}),
        ...(options.withProofSample === true ? { withProofSample: true } : {}),
      };
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
  writeProofCounts(page, outcome.proofs);
  if (outcome.status === 'draft') tellDraft(page, outcome);
  if (outcome.unusedColumns.length > 0)
    page.line(
      `Not used from the list: ${outcome.unusedColumns.map((heading) => `“${heading}”`).join(', ')}. If one holds the day of the call, call it “datum” in a copy of the list.`,
    );
  if (outcome.blanks.length > 0)
    page.line(
      `Blank in the letter, because belaudit.yaml lacks it: ${outcome.blanks.map((line) => `regulator.${line}`).join(', ')}.`,
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
      `Not judged yet, because outside the audited period: ${calls - judged} of the calls. Run the command again to judge them too.`,
    );
}

function tellDraft(page: Page, { openStatements, openGaps }: RegulatorOutcome): void {
  page.line('The answer is a draft (CONCEPT). Do not send it yet:');
  for (const { file, why, mark } of openStatements) page.line(`  ${OPEN[why](file ?? '', mark)}`);
  writeOpenGaps(page, openGaps);
}
