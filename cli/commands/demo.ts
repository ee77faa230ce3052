import { join } from 'node:path';
import type { Command } from 'commander';
import { drivesFor } from '../../src/index.ts';
import {
  addWorkingOptions,
  type CommandContext,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { compareWithTruth, isDemoRight, writeDemo } from '../demo-page.ts';
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';

export function declareDemo(program: Command, context: CommandContext): void {
  const command = program
    .command('demo')
    .summary('make a complete example workspace, and run it')
    .description(
      'Writes the workspace of an invented company, with invented call centres and consumers and with planted ' +
        'violations. Runs it, and shows per rule how many violations were planted and how many were found.',
    )
    .argument('[dir]', 'folder for the example (default: belaudit-demo)');
  addWorkingOptions(command)
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'nothing',
        writes: 'a workspace with its results and reports',
        examples: [['belaudit demo', 'the example, in the folder belaudit-demo']],
        exits: [
          'done',
          'mistake',
          [3, 'the findings differ from what was planted, or an error in Belaudit'],
          'withoutPdfs',
          'interrupted',
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const directory = workspaceDirectory(dir, options, 'belaudit-demo');
      const api = await context.api();
      const progress = context.output.progress(context.signal);
      const drives = drivesFor(context.environment);
      const truth = await api.demoWorkspace(directory, progress, drives);
      const workspace = api.openWorkspace(directory, { today: context.today, ...drives });
      const outcome = await api.runWorkspace(workspace, progress, workOptions(options, context));
      const folder = join(workspace.directory, outcome.folder);
      const rules = truth.rules.map(({ rule }) => rule);
      const found = await Promise.all(outcome.summary.vendors.map(({ id }) => api.readFindings(folder, id, rules)));
      const lines = compareWithTruth(truth, found.flat());
      const isRight = isDemoRight(lines);
      context.output.result({ directory, isRight, rules: lines, run: outcome }, (page) =>
        writeDemo(page, directory, outcome, lines, context.environment['BELAUDIT_COMMAND']),
      );
      const done = outcome.browserNote === undefined ? EXIT.done : EXIT.withoutPdfs;
      context.exitCode = isRight ? done : EXIT.fault;
    });
}
