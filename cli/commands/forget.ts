import type { Command } from 'commander';
import { type CommandContext, openWorkspaceIn, workspaceDirectory } from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { givenNumber } from '../given-number.ts';
import { commandHelpText } from '../help-text.ts';
import { addRemovalOptions, type RemovalWords, removeConfirmed } from '../removal-options.ts';

interface ForgetWords extends RemovalWords {
  readonly person?: string;
  readonly answers?: true;
}

export function declareForget(program: Command, context: CommandContext): void {
  const command = addRemovalOptions(program.command('forget'), 'day of the request: later rows stay')
    .summary('answer a request to be forgotten, with a proof')
    .description(
      'Removes a telephone number, a person, or both from the store and from everything that Belaudit wrote ' +
        'into reports, and writes a proof. Removed rows do not return when the same files are loaded again. Data ' +
        'that the law requires stays, each row with its reason: objections, violations that can still be fined ' +
        'and the records behind their verdicts, calls that were never judged, and holds in belaudit.yaml. Your ' +
        'delivered files are not changed: the proof names the lines that still hold the rows (docs/removal.md). ' +
        'The command first shows what will be removed, and asks.',
    )
    .argument(
      '[number...]',
      'the telephone number, in any notation; without a country code it is Dutch; - reads it from standard input',
    )
    .option('--person <person_id>', 'the person, as the files name the person')
    .option(
      '--answers',
      'answers to a regulator and sealed packs that hold it are removed too, unless a hold covers them',
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the files that the sources name, the store, and reports',
        writes: '.belaudit/removals.json; removal.json and removal.md in reports/forget-<day>-<last three digits>/',
        examples: [
          ['belaudit forget 06-12345678 --dry-run', 'what would be removed, and what would stay'],
          ['belaudit forget 06-12345678 --person K1002 --asked 2026-06-20', 'forget both, after confirmation'],
          ['belaudit forget - --yes < number.txt', 'the number from a file, without a question'],
        ],
      }),
    )
    .action(async (number: readonly string[]) => {
      const options = command.optsWithGlobals<ForgetWords>();
      if (number.length === 0 && options.person === undefined)
        throw new UsageError('Nobody is named.', 'Name a telephone number, or a person with --person.');
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const whom = {
        ...(number.length === 0 ? {} : { number: await givenNumber(number, context) }),
        ...(options.person === undefined ? {} : { person: options.person }),
        ...(options.answers === true ? { withAnswers: true } : {}),
      };
      await removeConfirmed(options, context, directory, async (given) => {
        return await api.forgetWorkspace(workspace, context.output.progress(context.signal), { ...given, ...whom });
      });
    });
}
