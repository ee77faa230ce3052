import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { drivesFor, type WatchEvent } from '../../src/index.ts';
import { writeClosingSummary } from '../closing-summary.ts';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { exitOf, type FailOn, failOnMissingOption, failOnOption } from '../fail-on.ts';
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { summaryOption, withFailureNote, withNote } from '../run-note.ts';

interface WatchingOptions extends WorkingOptions {
  readonly every: number;
  readonly still: number;
  readonly once?: true;
  readonly summary?: string;
  readonly failOn: FailOn;
  readonly failOnMissing?: true;
}

export function declareWatch(program: Command, context: CommandContext): void {
  const command = program
    .command('watch')
    .summary('wait for files that are complete, and run')
    .description(
      'Watches the files that belaudit.yaml names. When one is added or changed, and all are complete, it does ' +
        'the same as "belaudit run", and waits again. A file is complete if its size and time have not changed ' +
        'for a while, its name is not that of an unfinished file (.part, .tmp), and no lock file lies beside it.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .option('--every <seconds>', 'seconds between two looks', readSeconds, 10)
    .option('--still <seconds>', 'seconds that a file must be unchanged', readSeconds, 30)
    .option('--once', 'run once, and end with the exit code of that run')
    .addOption(summaryOption());
  addWorkingOptions(command)
    .addOption(failOnOption())
    .addOption(failOnMissingOption())
    .addOption(languageOption('language of the reports (default: as configured)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the files that it names',
        writes: 'as belaudit run; the summary, if requested',
        examples: [
          ['belaudit watch --summary reports/summary.md', 'runs whenever files arrive, and summarises each run'],
          ['belaudit watch --once --still 120', 'waits for complete files, runs, and ends: for a scheduler'],
        ],
        exits: [
          [EXIT.done, 'done, or stopped while waiting'],
          'findings',
          'mistake',
          'fault',
          'draft',
          'withoutPdfs',
          'missing',
          'interrupted',
        ],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WatchingOptions>();
      await watch(workspaceDirectory(dir, options), options, context);
    });
}

async function watch(directory: string, options: WatchingOptions, context: CommandContext): Promise<void> {
  const { output, signal } = context;
  const api = await context.api();
  // Reports an error in the command or the workspace at once.
  await withFailureNote(options, directory, api, () => openWorkspaceIn(directory, context));
  const formats = await api.formatIds();
  await api.watchFiles(directory, {
    ...{
      every: options.every,
      still: options.still,
      once: options.once === true,
      signal,
      now: () => performance.now(),
    },
    open: () => api.openWorkspace(directory, { today: context.today, formats, ...drivesFor(context.environment) }),
    wait: async (milliseconds) => await sleepUntil(milliseconds, signal),
    tell: (event) => {
      const text = eventText(event);
      if (text !== '') output.message(text);
      if (event.kind === 'failed') output.failure(event.error);
    },
    run: async (opened) => {
      const progress = output.progress();
      const run = workOptions(options, context);
      const outcome = await withNote(options, directory, api, context.today, async () =>
        api.runWorkspace(opened(), progress, run),
      );
      output.outcome(outcome, (page, shown) => writeClosingSummary(page, shown, directory));
      const isMissing = options.failOnMissing === true && (await api.lacksDeliveries(outcome.summary));
      if (options.once === true) context.exitCode = exitOf(outcome, options.failOn, isMissing);
    },
  });
  // Stopped while no job was running: this is how a watch normally ends.
  if (options.once !== true) context.exitCode = EXIT.done;
}

/** Returns early when stopped. */
async function sleepUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const REASONS = {
  'unfinished-name': 'its name marks it as unfinished',
  lock: 'somebody has it open, or is writing it',
  changing: 'it changed a moment ago',
} as const;

const MOST_NAMED = 3;

function eventText(event: WatchEvent): string {
  if (event.kind === 'waiting') {
    const named = event.files.slice(0, MOST_NAMED).map(({ path, reason }) => `${path} (${REASONS[reason]})`);
    const more = event.files.length - named.length;
    return `Waiting for ${named.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`;
  }
  if (event.kind === 'busy')
    return 'Another Belaudit is working in this workspace, or a file changed while it was read. Trying again.';
  return event.kind === 'idle' ? 'Waiting for new or changed files. Press Ctrl-C to end.' : '';
}

function readSeconds(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) < 1 || Number(text) > 86_400)
    throw new InvalidArgumentError('Give a whole number of seconds, from 1 to 86400.');
  return Number(text);
}
