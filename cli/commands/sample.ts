import { type Command, InvalidArgumentError } from 'commander';
import type { ListedSample, SampleOutcome } from '../../src/index.ts';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  pathFromHere,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { tellUnfinished } from '../register.ts';

interface SampleWords extends CommonOptions {
  readonly vendor?: string;
  readonly size: number;
  readonly seed?: string;
  readonly period?: string;
  readonly list?: true;
  readonly dryRun?: true;
  readonly by?: string;
}

const USUAL_SIZE = 60;

export function declareSample(program: Command, context: CommandContext): void {
  const command = program
    .command('sample')
    .summary('draw conversations to listen to')
    .description(
      'Draws conversations of a call centre to listen to, as a test of its log, and writes a list with the ' +
        'recordings as the log names them. The calls are divided by what the log says about the offer, by kind ' +
        '(near breach, sale, refused, short), and, if the sample is large enough, by agent and hour; each group ' +
        'gets at least three calls, and a share in proportion. The same sample is drawn only once: a repeated ' +
        'command only writes its list again, whatever was delivered since. Read the answers with "belaudit ' +
        'heard" (docs/hearing.md).',
    )
    .option('--vendor <id>', 'call centre')
    .option('--size <calls>', 'how many calls to draw', readSize, USUAL_SIZE)
    .option('--seed <text>', 'seed that draws the same calls everywhere (default: made from a key of the workspace)')
    .option(
      '--period <period>',
      'a month such as 2026-06, or days such as 2026-06-01_2026-06-14 (default: as belaudit.yaml)',
    )
    .option('--list', 'list the samples, and how many of their calls were heard')
    .option('--dry-run', 'show how the sample would be divided, and write nothing')
    .option('--by <name>', 'who draws it')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of the period, the loaded calls, and the register of decisions',
        writes:
          'a line of decisions/register.jsonl, and sample.xlsx and sample.json in reports/sample-<vendor>-<line>/',
        examples: [
          ['belaudit sample --vendor alfa --size 60 --by Jansen', 'draw 60 conversations'],
          ['belaudit sample --list', 'see what was drawn and heard'],
        ],
      }),
    )
    .action(async () => {
      const options = command.optsWithGlobals<SampleWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      if (options.list === true) {
        context.output.outcome(await api.listSamples(workspace), writeSamples);
        return;
      }
      const { vendor, size, seed, period, by, dryRun } = options;
      if (vendor === undefined) throw new UsageError('The command names no call centre.', 'Name one with --vendor.');
      if (by === undefined && dryRun !== true)
        throw new UsageError(
          'The command does not say who draws the sample.',
          'Give a name with --by, or only try with --dry-run.',
        );
      await tellUnfinished(api, workspace, context);
      const request = {
        ...{ vendor, size },
        ...(seed === undefined ? {} : { seed }),
        ...(period === undefined ? {} : { period }),
      };
      const recorder = dryRun === true || by === undefined ? null : { by, at: context.now() };
      context.output.outcome(await api.sampleWorkspace(workspace, request, recorder), (page, outcome) =>
        writeSample(page, outcome, directory),
      );
    });
}

function writeSample(page: Page, outcome: SampleOutcome, directory: string): void {
  page.heading(
    `Sample of ${outcome.vendor}, ${outcome.period}: ${outcome.drawn} of ${outcome.conversations} conversations`,
  );
  page.line(`Divided by ${outcome.dividedBy.join(', ')}; seed ${outcome.seed}.`);
  if (outcome.finer !== null)
    page.line(`With ${outcome.finer.size} calls it would be divided by ${outcome.finer.dividedBy.join(', ')}.`);
  page.table(
    ['Group', 'Calls', 'Drawn'],
    outcome.strata.map(({ stratum, calls, drawn }) => [stratum, calls, drawn]),
  );
  if (outcome.gone > 0) page.paragraph(`${outcome.gone} drawn calls are no longer loaded: the list lacks them.`);
  if (outcome.line === null || outcome.folder === null) {
    page.line('Nothing was written.');
    return;
  }
  page.line(
    outcome.isKnown
      ? `It was drawn before, in line ${outcome.line} of the register of decisions: the same calls.`
      : `Written: line ${outcome.line} of the register of decisions.`,
  );
  page.line(`The list: ${pathFromHere(directory, `${outcome.folder}/${outcome.files[0] ?? ''}`)}`);
}

function writeSamples(page: Page, samples: readonly ListedSample[]): void {
  if (samples.length === 0) {
    page.line('No sample was drawn yet.');
    return;
  }
  page.table(
    ['Line', 'Call centre', 'Period', 'Drawn', 'Heard', 'Seed', 'List'],
    samples.map(({ line, vendor, period, drawn, heard, seed, folder }) => [
      ...[line, vendor, period, drawn, heard, seed],
      folder === null ? '(draw it again)' : `reports/${folder}`,
    ]),
  );
}

function readSize(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a number of calls, such as 60.');
}
