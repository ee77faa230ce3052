import type { Command } from 'commander';
import { ANSWER_EXITS, type AnswerOptions, giveAnswer, openForAnswer, writeProofCounts } from '../answer-from-store.ts';
import type { DossierOutcome } from '../api.ts';
import { addWorkingOptions, type CommandContext, languageOption } from '../command-context.ts';
import { writeOpenGaps } from '../gaps-page.ts';
import { givenNumber } from '../given-number.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';

interface DossierOptions extends AnswerOptions {
  readonly person?: string;
  readonly withProofs?: boolean;
}

export function declareDossier(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('dossier'))
    .summary('gather everything about one telephone number, as PDF and JSON')
    .description(
      'Gathers everything about one telephone number: who has it; every loaded call by any call centre, with ' +
        'verdict and explanation; objections and what happened after them; consents, relations, hand-overs, ' +
        'register entries and complaints; and rows that a later delivery replaced. Names the file and line of ' +
        'each, and the data that the answer rests on. It is a draft (CONCEPT) if an open gap could change a ' +
        'verdict. Use it also to answer a consumer who asks which data you have (article 15 GDPR). It reads the ' +
        'results of the last load and audit. The files show the number in full; no file name does.',
    )
    .argument(
      '<number...>',
      'the telephone number, in any notation; without a country code it is Dutch; - reads it from standard input',
    )
    .option('--person <person_id>', 'keep only the data of this person, for an answer to that person')
    .option(
      '--with-proofs',
      'add the proofs of the consents shown, as files; a file that is also about others stays out',
    )
    .option('--no-pdf', 'write only the JSON, which needs no browser')
    .addOption(languageOption('language of the dossier (default: as configured)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads:
          'belaudit.yaml, statements/access/*.md, the register of decisions, and the store of the workspace after an audit or run',
        writes: 'dossier.pdf, dossier.json and proofs in reports/dossier-<audit date>-<last three digits>/',
        examples: [
          ['belaudit dossier 06-12345678', 'everything about this number'],
          ['belaudit dossier +31612345678 --person K1002', 'what person K1002 may know'],
          ['belaudit dossier - < number.txt', 'without the number on the command line'],
        ],
        exits: ANSWER_EXITS,
      }),
    )
    .action(async (number: readonly string[]) => {
      const options = command.optsWithGlobals<DossierOptions>();
      const { directory, api, workspace, how } = await openForAnswer(options, context);
      const given = await givenNumber(number, context);
      const asked = {
        ...how,
        ...(options.person === undefined ? {} : { person: options.person }),
        ...(options.withProofs === true ? { withProofs: true } : {}),
      };
      await giveAnswer(
        { pdf: options.pdf, directory },
        context,
        async (pdf, progress) => await api.dossierWorkspace(workspace, given, progress, { ...asked, pdf }),
        tellDossier,
      );
    });
}

function tellDossier(page: Page, outcome: DossierOutcome): void {
  const { calls, judged, verdicts, records, replaced } = outcome.figures;
  if (outcome.known) {
    page.line(`Data about number ${outcome.number}:`);
    page.table(['calls', 'judged', 'violations', 'other records'], [[calls, judged, verdicts.violation, records]]);
    if (replaced > 0) page.line(`Replaced by a later delivery, and not judged: ${replaced} more of its rows.`);
  } else page.line(`There is no data about number ${outcome.number}.`);
  writeProofCounts(page, outcome.proofs);
  if (outcome.status === 'draft') {
    page.line('The dossier is a draft (CONCEPT): its verdicts could still change. Do not hand it over yet:');
    writeOpenGaps(page, outcome.openGaps);
  }
}
