import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  type WorkingOptions,
  workOptions,
} from '../command-context.ts';
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { withMaskedNumbers } from '../printable.ts';

interface ReproduceWords extends WorkingOptions {
  readonly inputs?: string;
  readonly pdf: boolean;
}

export function declareReproduce(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('reproduce'))
    .summary('make results again from their inputs, and compare every byte')
    .description(
      'Runs the audit again from the files and the configuration that the manifest of a folder of results ' +
        'names, after comparing their checksums. Shows whether the same bytes come out, or where the first ' +
        'difference is, and names differences in program, rulebook, database or browser. It works in a temporary ' +
        'folder, and changes nothing in the workspace.',
    )
    .argument('<folder>', 'folder of the results of a period')
    .option('--inputs <dir>', 'folder with the input files (default: the workspace around the folder)')
    .option('--no-pdf', 'leave the PDFs out, which needs no browser')
    .addOption(languageOption('language of the output (default: that of the results)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the folder, the files that its manifest names, and .belaudit/pseudonyms.key beside them',
        writes: 'nothing',
        examples: [
          ['belaudit reproduce reports/2026-06-01_2026-06-30', 'make the results of June again'],
          ['belaudit reproduce pack --inputs audit --no-pdf', 'a pack elsewhere, from the files in the folder audit'],
        ],
        exits: ['done', 'differs', 'mistake', 'fault', 'interrupted'],
      }),
    )
    .action(async (folder: string) => {
      const options = command.optsWithGlobals<ReproduceWords>();
      const api = await context.api();
      const { reproduction, sections } = withMaskedNumbers(
        await api.reproduceFolder(folder, context.output.progress(), {
          ...workOptions(options, context),
          pdf: options.pdf,
          ...(options.inputs === undefined ? {} : { inputs: options.inputs }),
        }),
      );
      context.output.result(reproduction, (page) => page.sections(sections));
      context.exitCode = reproduction.isSame ? EXIT.done : EXIT.differs;
    });
}
