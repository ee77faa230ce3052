import { type Command, Option } from 'commander';
import type { Workspace } from '../../src/index.ts';
import type { Api } from '../api.ts';
import {
  addWorkingOptions,
  type CommandContext,
  openWorkspaceIn,
  readCount,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { addConfirmation, type ConfirmationWords, confirm } from '../confirmation.ts';
import { commandHelpText } from '../help-text.ts';
import { writeLoad } from '../load-page.ts';
import { withMaskedNumbers } from '../printable.ts';

interface LoadWords extends WorkingOptions, ConfirmationWords {
  readonly giveUpRemovals?: true;
  readonly processes?: number;
}

export function declareLoad(program: Command, context: CommandContext): void {
  const command = program
    .command('load')
    .summary('load the files, and account for every row')
    .description(
      'Loads new files into the store. For every file it accounts for each row that it read: accepted, rejected, duplicate ' +
        '(delivered before), replaced (delivered again with other contents), or removed (by "belaudit purge" or "belaudit ' +
        'forget").',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addConfirmation(addWorkingOptions(command))
    .addOption(
      new Option(
        '--processes <number>',
        'read this many files at a time, each in a process of its own; together these use no more threads, but as much memory again (default: one file after the other)',
      ).argParser(readCount),
    )
    .option(
      '--give-up-removals',
      'go on without what is missing of the list of removals, where there is no backup: whoever was forgotten is loaded again',
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the files that it names',
        writes: 'the store in .belaudit/',
        examples: [
          ['belaudit load --memory 2GB --threads 2', 'on a small machine'],
          ['belaudit load --memory 32GB --processes 8', 'many large files, on a machine with many processors'],
          ['belaudit load --give-up-removals', 'start over without a list of removals that is lost'],
        ],
        exits: ['done', 'mistake', 'fault', 'interrupted'],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<LoadWords>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(dir, options), context);
      if (options.giveUpRemovals === true) await giveUpRemovals(api, workspace, options, context);
      const progress = context.output.progress();
      const { processes } = options;
      const load = { ...workOptions(options, context), ...(processes === undefined ? {} : { processes }) };
      const outcome = withMaskedNumbers(await api.loadWorkspace(workspace, progress, load));
      context.output.result(outcome, (page) => writeLoad(page, outcome));
    });
}

/** @throws UsageError NOT_CONFIRMED */
async function giveUpRemovals(
  api: Api,
  workspace: Workspace,
  options: LoadWords,
  context: CommandContext,
): Promise<void> {
  await confirm(
    'Who was forgotten, and what was purged, comes back from your files where the list does not say so any more. Start over without it?',
    options,
    context,
  );
  const { kept, upTo } = await api.giveUpRemovals(workspace, workOptions(options, context));
  context.output.message(
    kept === 0
      ? 'The list of removals was given up. The proofs in reports say what was removed: give these commands again.'
      : `The list of removals was given up but for ${kept} of ${Math.max(kept, upTo)}. The proofs in reports say what else was removed: give these commands again.`,
  );
}
