import type { Command } from 'commander';
import type { CheckOutcome, NamedSource } from '../api.ts';
import {
  addWorkingOptions,
  type CommandContext,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { EXIT } from '../failure.ts';
import { writeGaps } from '../gaps-page.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { writeProblems } from '../problem-page.ts';
import { writeOtherRulebook } from '../rulebook-page.ts';

interface CheckWords extends WorkingOptions {
  readonly quick?: true;
}

export function declareCheck(program: Command, context: CommandContext): void {
  addWorkingOptions(program.command('check'))
    .summary('list what is wrong or missing, before anything is loaded')
    .description(
      'Reads belaudit.yaml and every file that it names. Lists all mistakes at once, each with its line, and ' +
        'shows for each file how many rows would be accepted, and why others would not. Loads nothing. The last ' +
        'line is the verdict: if all rows of a source would be rejected, it says so and the exit code is 2.',
    )
    .option('--quick', 'check headings and structure only, not the rows')
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and every file that it names',
        writes: 'nothing',
        examples: [
          ['belaudit check', 'the workspace in the current folder'],
          ['belaudit check --quick', 'whether the files are readable'],
          ['belaudit check audit --json', 'the workspace in the folder audit, for a script'],
        ],
      }),
    )
    .action(async (dir: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CheckWords>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(dir, options), context, {
        reading: true,
      });
      const progress = context.output.progress(context.signal);
      const { environment: _environment, ...work } = workOptions(options, context);
      const checked = await api.checkWorkspace(workspace, progress, { ...work, quick: options.quick === true });
      context.output.outcome(checked, (page, outcome) => {
        const rows = outcome.files.map(({ feed, vendor, path, format, bytes }) => [
          feed,
          vendor ?? '',
          path,
          format,
          bytes,
        ]);
        if (rows.length > 0) page.table(['feed', 'vendor', 'file', 'format', 'bytes'], rows);
        for (const note of outcome.notes) page.line(note);
        for (const { rows: problems } of outcome.files) if (problems !== null) writeProblems(page, problems);
        writeGaps(page, outcome.gaps, 'summary.json after a run');
        writeOtherRulebook(page, outcome.otherRulebook);
        writeVerdict(page, outcome);
      });
      if (checked.refused.length > 0) context.exitCode = EXIT.mistake;
    });
}

function namesOf(sources: readonly NamedSource[]): string[] {
  return sources.map(({ line, feed, files }) => `  belaudit.yaml:${line}: ${feed}, ${files}`);
}

/** The last lines: whether all is well; if not, what is wrong or left to do. */
function writeVerdict(page: Page, { refused, waiting }: CheckOutcome): void {
  if (waiting.length > 0) {
    page.line('The configuration is valid, but there are no files yet. Still to do:');
    page.line('  In belaudit.yaml: your own names, the period, the call centres and the campaigns.');
    page.line('  Files for each source; put # before a source that you do not have, which then counts as unknown:');
    for (const line of namesOf(waiting)) page.line(`  ${line}`);
    return;
  }
  if (refused.length === 0) {
    page.line('The configuration is valid, and every file is readable.');
    return;
  }
  for (const line of namesOf(refused)) page.line(line);
  const sources = refused.length === 1 ? 'the rows of one source' : `the rows of ${refused.length} sources`;
  page.line(
    `Not right: ${sources} would all be rejected. See the reasons above, and correct the source in belaudit.yaml.`,
  );
}
