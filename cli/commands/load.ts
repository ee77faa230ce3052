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
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { isAllRejected, writeLoad } from '../load-page.ts';

interface LoadWords extends WorkingOptions, ConfirmationWords {
  readonly giveUpRemovals?: true;
  readonly processes?: number;
}

export function declareLoad(program: Command, context: CommandContext): void {
  const command = program
    .command('load')
    .summary('load the files, and account for every row')
    .description(
      'Loads new files into the store. Accounts for every row of every file: accepted, rejected, duplicate ' +
        '(delivered before), replaced (delivered again with other contents), or removed (by "belaudit purge" or ' +
        '"belaudit forget").',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)');
  addConfirmation(addWorkingOptions(command))
    .addOption(
      new Option(
        '--processes <number>',
        'read this many files at a time, each in its own process; they use no more threads in all, but twice the memory (default: one file after another)',
      ).argParser(readCount),
    )
    .option(
      '--give-up-removals',
      'continue without the missing part of the list of removals, if there is no backup: forgotten people are loaded again',
    )
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the files that it names',
        writes: 'the store in .belaudit/',
        examples: [
          ['belaudit load --memory 2GB --threads 2', 'on a small machine'],
          ['belaudit load --memory 32GB --processes 8', 'many large files, on a machine with many processors'],
          ['belaudit load --give-up-removals', 'start over without the lost list of removals'],
        ],
        exits: [
          'done',
          'mistake',
          'fault',
          [EXIT.missing, 'done, but every row of a file was rejected'],
          'interrupted',
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<LoadWords>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(dir, options), context);
      if (options.giveUpRemovals === true) await giveUpRemovals(api, workspace, options, context);
      const progress = context.output.progress();
      const { processes } = options;
      const load = { ...workOptions(options, context), ...(processes === undefined ? {} : { processes }) };
      const loaded = await api.loadWorkspace(workspace, progress, load);
      context.output.outcome(loaded, writeLoad);
      if (loaded.files.some(isAllRejected)) context.exitCode = EXIT.missing;
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
    'Forgotten people and purged rows that are no longer on the list come back from your files. Start over without it?',
    options,
    context,
  );
  const { kept, upTo } = await api.giveUpRemovals(workspace, workOptions(options, context));
  context.output.message(
    kept === 0
      ? 'The list of removals was given up. The proofs in reports say what was removed: run these commands again.'
      : `The list of removals was given up, except ${kept} of ${Math.max(kept, upTo)}. The proofs in reports say what else was removed: run these commands again.`,
  );
}
