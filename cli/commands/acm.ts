import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  pathFromHere,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { masked } from '../printable.ts';

interface AcmOptions extends WorkingOptions {
  readonly column?: string;
  readonly pdf: boolean;
}

export function declareAcm(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('acm'))
    .summary('answer the regulator about a list of numbers or complaints')
    .description(
      'Makes the answer to the regulator (ACM) about a list of telephone numbers or complaints: of each number every call of any call ' +
        'centre with its verdict, legal basis and proof, and objections with what was done with them; or that no call log holds a call ' +
        'to it, and what that rests on. Before it: who called for the company, under which instructions (the texts in statements/*.md ' +
        'of the workspace), how fast a stop worked, retention terms, and what was corrected. It tells nothing of other numbers.',
    )
    .argument('<file>', 'the list: CSV or text, with a heading above the numbers or one number per row')
    .option('--column <heading>', 'heading of the column with the numbers, where it is not certain')
    .option('--no-pdf', 'write the JSON and the annexes alone, which needs no browser')
    .addOption(languageOption('language of the answer (default: as the configuration says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the list, belaudit.yaml, statements/*.md, and the store of the workspace after an audit or run',
        writes:
          'acm-response.pdf, acm-response.json and annexes as CSV in reports/acm-<audit date>-<name of the list>/',
        examples: [
          ['belaudit acm request.csv', 'the answer about the numbers in this list'],
          [
            'belaudit acm in/client/complaints.csv --language en',
            'about the complaints that are known already, in English',
          ],
        ],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<AcmOptions>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const outcome = masked(
        await api.regulatorWorkspace(workspace, file, context.output.progress(context.signal), {
          ...workOptions(options, context),
          pdf: options.pdf,
          ...(options.column === undefined ? {} : { column: options.column }),
        }),
      );
      context.output.result(outcome, (page) => {
        const { numbers, called, not_called: notCalled, calls, violations, unread } = outcome.figures;
        const { called_in_replaced: inReplaced } = outcome.figures;
        page.table(
          ['numbers', 'called', 'not called', 'calls', 'violations', 'rows not read'],
          [[numbers, called, notCalled, calls, violations, unread]],
        );
        if (inReplaced > 0)
          page.line(
            `Of the numbers not called, ${inReplaced} had a call in a delivery that was replaced: see acm-records.csv.`,
          );
        for (const name of outcome.files) page.line(`  ${pathFromHere(directory, outcome.folder)}/${name}`);
      });
    });
}
