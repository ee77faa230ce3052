import { Argument, type Command, InvalidArgumentError } from 'commander';
import {
  definedFields,
  type ListedProofSample,
  type ListedSample,
  type ProofSampleOutcome,
  type SampleOutcome,
} from '../../src/index.ts';
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
import { addPeriod, namedPeriod, type PeriodWords } from '../periods.ts';
import { tellUnfinished } from '../register.ts';

interface SampleWords extends CommonOptions, PeriodWords {
  readonly vendor?: string;
  readonly size: number;
  readonly seed?: string;
  readonly list?: true;
  readonly dryRun?: true;
  readonly by?: string;
}

const USUAL_SIZE = 60;

export function declareSample(program: Command, context: CommandContext): void {
  const command = addPeriod(program.command('sample'))
    .summary('draw conversations to listen to, or proofs to look at')
    .addArgument(
      new Argument('[what]', 'proofs: consents that calls rest on, to look at their proof').choices(['proofs']),
    )
    .description(
      'Draws conversations of a call centre to listen to, as a test of its log, and writes a list with the ' +
        'recordings as the log names them. The calls are divided by what the log says about the offer, by kind ' +
        '(near breach, sale, refused, short), and, if the sample is large enough, by agent and hour; each group ' +
        'gets at least three calls, and a share in proportion. The same sample is drawn only once: a repeated ' +
        'command only writes its list again, whatever was delivered since. Read the answers with "belaudit ' +
        'heard" (docs/hearing.md). With "proofs", it draws from the consents and requests that judged calls rest on, ' +
        'whoever called, divided by who collected them and by source. Its list has what is on record of each, which ' +
        'must be in the proof, and the files that the feed proofs names.',
    )
    .option('--vendor <id>', 'call centre, for conversations')
    .option('--size <number>', 'how many to draw', readSize, USUAL_SIZE)
    .option('--seed <text>', 'seed that draws the same everywhere (default: made from a key of the workspace)')
    .option('--list', 'list the samples, and how much of each was heard or seen')
    .option('--dry-run', 'show how the sample would be divided, and write nothing')
    .option('--by <name>', 'who draws it')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, the results of the period, the loaded and judged calls, and the register of decisions',
        writes:
          'a line of decisions/register.jsonl, and sample.xlsx and sample.json in reports/sample-<vendor>-<line>/, or ' +
          'proofs.xlsx and proofs.json in reports/sample-proofs-<line>/',
        examples: [
          ['belaudit sample --vendor alfa --size 60 --by Jansen', 'draw 60 conversations'],
          ['belaudit sample proofs --size 60 --by Jansen', 'draw 60 consents, to look at their proof'],
          ['belaudit sample --list', 'see what was drawn and heard'],
          ['belaudit sample proofs --list', 'see what was drawn and seen'],
        ],
      }),
    )
    .action(async (what: string | undefined) => {
      const options = command.optsWithGlobals<SampleWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const { output } = context;
      if (options.list === true) {
        if (what === undefined) output.outcome(await api.listSamples(workspace), writeSamples);
        else output.outcome(await api.listProofSamples(workspace), writeProofSamples);
        return;
      }
      assertWhole(what, options);
      await tellUnfinished(api, workspace, context);
      const { vendor, size, seed, by, dryRun } = options;
      const request = { size, ...definedFields({ seed }), ...namedPeriod(options) };
      const recorder = dryRun === true || by === undefined ? null : { by, at: context.now() };
      if (vendor === undefined)
        output.outcome(await api.sampleProofs(workspace, request, recorder), (page, outcome) =>
          writeProofSample(page, outcome, directory),
        );
      else
        output.outcome(await api.sampleWorkspace(workspace, { vendor, ...request }, recorder), (page, outcome) =>
          writeSample(page, outcome, directory),
        );
    });
}

/** @throws UsageError if the command does not say of whom to draw, or who draws */
function assertWhole(what: string | undefined, { vendor, by, dryRun }: SampleWords): void {
  if (what === undefined && vendor === undefined)
    throw new UsageError('The command names no call centre.', 'Name one with --vendor.');
  if (what !== undefined && vendor !== undefined)
    throw new UsageError(
      'A sample of proofs is of no call centre.',
      'Leave out --vendor: all who collected consents are in it.',
    );
  if (by === undefined && dryRun !== true)
    throw new UsageError(
      'The command does not say who draws the sample.',
      'Give a name with --by, or only try with --dry-run.',
    );
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
  writeWritten(page, outcome, directory, 'calls');
}

function writeProofSample(page: Page, outcome: ProofSampleOutcome, directory: string): void {
  page.heading(
    `Sample of proofs, ${outcome.period}: ${outcome.drawn} of ${outcome.resting} consents that calls rest on`,
  );
  page.line(`Divided by ${outcome.dividedBy.join(', ')}; seed ${outcome.seed}.`);
  if (outcome.finer !== null)
    page.line(`With ${outcome.finer.size} consents it would be divided by ${outcome.finer.dividedBy.join(', ')}.`);
  page.table(
    ['Collected by', 'Source', 'Consents', 'Drawn'],
    outcome.strata.map(({ collector, source, consents, drawn }) => [
      ...[collector, source === '' ? 'unknown' : (source ?? 'any'), consents, drawn],
    ]),
  );
  if (outcome.withoutFile > 0) page.line(`Drawn without a proof, which counts as not shown: ${outcome.withoutFile}.`);
  if (outcome.gone > 0) page.paragraph(`${outcome.gone} drawn consents are no longer loaded: the list lacks them.`);
  writeWritten(page, outcome, directory, 'consents');
}

/** @param unit what was drawn */
function writeWritten(
  page: Page,
  outcome: Pick<SampleOutcome, 'line' | 'folder' | 'files' | 'isKnown'>,
  directory: string,
  unit: string,
): void {
  if (outcome.line === null || outcome.folder === null) {
    page.line('Nothing was written.');
    return;
  }
  page.line(
    outcome.isKnown
      ? `It was drawn before, in line ${outcome.line} of the register of decisions: the same ${unit}.`
      : `Written: line ${outcome.line} of the register of decisions.`,
  );
  page.line(`The list: ${pathFromHere(directory, `${outcome.folder}/${outcome.files[0] ?? ''}`)}`);
}

function writeProofSamples(page: Page, samples: readonly ListedProofSample[]): void {
  if (samples.length === 0) {
    page.line('No sample of proofs was drawn yet.');
    return;
  }
  page.table(
    ['Line', 'Proofs of', 'Drawn', 'Without proof', 'Seen', 'Seed', 'List'],
    samples.map(({ line, period, drawn, withoutFile, seen, seed, folder }) => [
      ...[line, period, drawn, withoutFile, seen, seed],
      folder === null ? '(draw it again)' : `reports/${folder}`,
    ]),
  );
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
  throw new InvalidArgumentError('Give a number, such as 60.');
}
