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
import { writeOpenGaps } from '../gaps-page.ts';
import { givenNumber } from '../given-number.ts';
import {
  commandHelpText,
  EXIT_DONE,
  EXIT_FAULT,
  EXIT_INTERRUPTED,
  EXIT_MISTAKE,
  EXIT_WITHOUT_PDFS,
} from '../help-text.ts';
import { masked } from '../printable.ts';
import { evenWithoutBrowser } from '../without-browser.ts';

interface DossierOptions extends WorkingOptions {
  readonly person?: string;
  readonly pdf: boolean;
}

export function declareDossier(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('dossier'))
    .summary('gather everything about one telephone number, as PDF and JSON')
    .description(
      'Gathers everything about one telephone number: who has it; every loaded call of any call centre, with verdict and ' +
        'explanation; objections and what was done with them; consents, relations, hand-overs, register entries and complaints; ' +
        'and rows that a later delivery replaced. Names the file and line of each, and tells what the answer rests on. It is a draft (CONCEPT) while a gap is open that could change a verdict. Use it ' +
        'also to answer a consumer who asks what you know (article 15 GDPR). It reads what the last load and audit left. The ' +
        'files show the number in full; no file name does.',
    )
    .argument(
      '<number...>',
      'the telephone number, in any notation; without a country code it is Dutch; - reads it from standard input',
    )
    .option('--person <person_id>', 'keep only what belongs to this person: for an answer to that person')
    .option('--no-pdf', 'write the JSON alone, which needs no browser')
    .addOption(languageOption('language of the dossier (default: as the configuration says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, statements/access/*.md, and the store of the workspace after an audit or run',
        writes: 'dossier.pdf and dossier.json in reports/dossier-<audit date>-<last three digits>/',
        examples: [
          ['belaudit dossier 06-12345678', 'everything about this number'],
          ['belaudit dossier +31612345678 --person K1002', 'what may be told to person K1002'],
          ['belaudit dossier - < number.txt', 'without the number on the command line'],
        ],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_WITHOUT_PDFS, EXIT_INTERRUPTED],
      }),
    )
    .action(async (number: readonly string[]) => {
      const options = command.optsWithGlobals<DossierOptions>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const given = await givenNumber(number, context);
      const how = {
        ...workOptions(options, context),
        ...(options.person === undefined ? {} : { person: options.person }),
      };
      const progress = context.output.progress(context.signal);
      const made = await evenWithoutBrowser(
        options.pdf,
        context,
        async (pdf) => await api.dossierWorkspace(workspace, given, progress, { ...how, pdf }),
      );
      const outcome = masked(made);
      context.output.result(outcome, (page) => {
        const { calls, judged, verdicts, records, replaced } = outcome.figures;
        if (outcome.known) {
          page.line(`What is known of number ${outcome.number}:`);
          page.table(
            ['calls', 'judged', 'violations', 'other records'],
            [[calls, judged, verdicts.violation, records]],
          );
          if (replaced > 0) page.line(`Replaced by a later delivery, and not judged: ${replaced} more of its rows.`);
        } else page.line(`Nothing is known of number ${outcome.number}.`);
        if (outcome.status === 'draft') {
          page.line('The dossier is a draft (CONCEPT): its verdicts could still change. Do not hand it over yet:');
          writeOpenGaps(page, outcome.openGaps);
        }
        if (outcome.browserNote !== undefined) page.line(outcome.browserNote);
        for (const file of outcome.files) page.line(`  ${pathFromHere(directory, `${outcome.folder}/${file}`)}`);
      });
    });
}
