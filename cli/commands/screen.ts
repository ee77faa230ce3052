import { type Command, Option } from 'commander';
import { definedFields, type ScreenOptions, type ScreenOutcome } from '../../src/index.ts';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  pathFromHere,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { UsageError } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import type { Page } from '../output.ts';
import { evenWithoutBrowser, type MadeSoFar } from '../without-browser.ts';

interface ScreenWords extends WorkingOptions {
  readonly vendor?: string;
  readonly campaign: string;
  readonly at: string;
  readonly pack?: string;
  readonly key?: string;
  readonly to?: string;
  readonly column?: string;
  readonly withUnshown?: true;
  readonly pdf: boolean;
}

export function declareScreen(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('screen'))
    .summary('judge a call list before it is called')
    .description(
      'Judges a call list before it is called, by the same rules as an audit and with the loaded data, as ' +
        'conversations at the moment --at. Each number may be called, must not be called, or cannot be shown to ' +
        'be allowed; with rule, reason and record, and the last day on which it may be called. Rules about what ' +
        'is said in a call are not applied. With --pack it works with only the self-check of a call centre ' +
        '("belaudit share <id> --self-check"), and lists the rules that it could not apply. See ' +
        'docs/screening.md.',
    )
    .argument(
      '<list>',
      'the list: text, .xlsx, JSON or Parquet, with a heading above the numbers or one number per row',
    )
    .option('--vendor <id>', 'the call centre that will call, as in belaudit.yaml')
    .requiredOption('--campaign <id>', 'the campaign of the calls')
    .requiredOption('--at <moment>', "when the calls will be made, on the company's clock: 2026-12-01T10:00")
    .option('--column <heading>', 'heading of the column with the numbers, if it is not certain')
    .option('--with-unshown', 'also put numbers that cannot be shown to be allowed on the list to call')
    .addOption(new Option('--pack <folder>', 'folder of a self-check, instead of a workspace').conflicts('workspace'))
    .option('--key <file>', "public key or certificate of the pack's sealer, in PEM; with --pack only")
    .option('--to <folder>', 'where to make the folder with the lists; with --pack only (default: the current folder)')
    .option('--no-pdf', 'write everything except the PDF, which needs no browser')
    .addOption(languageOption('language of the PDF (default: as the configuration or the pack says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the list, belaudit.yaml, and the store of the workspace after a load or run; with --pack only the pack',
        writes:
          'allowed.csv (the list to call), not-allowed.csv, not-shown.csv, not-read.csv, numbers.csv (all of them), ' +
          'screening.csv (for the feed screenings), screening.json and screening.pdf in reports/screen-<vendor>-<campaign>-<moment>-<name of the list>/',
        examples: [
          [
            'belaudit screen list.csv --vendor alfa --campaign zon-2026 --at 2026-12-01T10:00',
            'whom you may call on Tuesday morning',
          ],
          [
            'belaudit screen list.csv --pack share-alfa-self-check --campaign zon-2026 --at 2026-12-01T10:00',
            'the same by the call centre itself, with its pack',
          ],
        ],
        exits: ['done', 'mistake', 'fault', 'withoutPdfs', 'interrupted'],
      }),
    )
    .action(async (list: string) => {
      const options = command.optsWithGlobals<ScreenWords>();
      const { directory, screen } = await screening(list, options, context);
      const made = await evenWithoutBrowser(options.pdf, context, async (pdf) => {
        const how = { column: options.column, withUnshown: options.withUnshown };
        return await screen({ ...workOptions(options, context), ...definedFields(how), pdf });
      });
      context.output.outcome(made, (page, outcome) => tell(page, outcome, directory));
    });
}

/** How the list is screened: with the data loaded in the workspace, or with only a call centre's self-check. */
async function screening(
  list: string,
  options: ScreenWords,
  context: CommandContext,
): Promise<{ readonly directory: string; readonly screen: (how: ScreenOptions) => Promise<ScreenOutcome> }> {
  const { vendor, campaign, at, pack, key, to } = options;
  if (pack !== undefined) {
    const progress = context.output.progress(context.signal);
    const api = await context.api();
    const request = { ...{ list, pack, campaign, at, target: to ?? '.' }, ...definedFields({ vendor, key }) };
    return { directory: '.', screen: async (how) => await api.screenWithPack(request, progress, how) };
  }
  if (to !== undefined)
    throw new UsageError('With a workspace the lists come into its folder reports.', 'Leave --to out, or add --pack.');
  if (key !== undefined)
    throw new UsageError('Only a pack is sealed, not a workspace.', 'Leave --key out, or add --pack.');
  if (vendor === undefined)
    throw new UsageError(
      'The command does not say who will call the list.',
      'Add --vendor with the id of the call centre.',
    );
  const progress = context.output.progress(context.signal);
  const directory = workspaceDirectory(undefined, options);
  const { api, workspace } = await openWorkspaceIn(directory, context);
  const request = { list, vendor, campaign, at };
  return { directory, screen: async (how) => await api.screenWorkspace(workspace, request, progress, how) };
}

function tell(
  page: Page,
  { folder, files, screening, browserNote }: MadeSoFar<ScreenOutcome>,
  directory: string,
): void {
  const { figures, list, not_looked_at: unseen, vendor, campaign, at, with_unshown: withUnshown } = screening;
  page.line(
    list.column === null ? `Numbers from ${list.file}.` : `Numbers from the column “${list.column}” of ${list.file}.`,
  );
  page.line(`Calls by ${vendor.id} for ${campaign} at ${at}:`);
  page.table(
    ['rows', 'numbers', 'may be called', 'must not', 'cannot be shown', 'repeated', 'not read'],
    [
      [
        ...[figures.rows, figures.numbers, figures.may_call, figures.must_not_call, figures.cannot_be_shown],
        ...[figures.repeated, figures.unread],
      ],
    ],
  );
  const added = withUnshown ? `, ${figures.cannot_be_shown} of them cannot be shown to be allowed` : '';
  page.line(`allowed.csv has ${figures.to_call} ${figures.to_call === 1 ? 'number' : 'numbers'} to call${added}.`);
  if ((figures.for_one_call ?? 0) > 0)
    page.line(
      `${figures.for_one_call} numbers belong to people who asked once to be called: only one number of each person may be called (column rows_for_one_call).`,
    );
  for (const { answer, rule, reason, numbers } of screening.reasons)
    page.line(`  ${answer}  ${rule}${reason === '' ? '' : ` (${reason})`}: ${numbers}`);
  for (const end of screening.ends)
    page.line(`  ${end.ends_by}: ${end.numbers}, for the first time after ${end.first_day}`);
  for (const { reason, rows } of screening.unread) page.line(`  not read  ${reason}: ${rows}`);
  page.line(`Not judged, because it is said in the call: ${unseen.said_in_call.join(', ')}.`);
  if (unseen.not_in_pack.length > 0) {
    page.line(`Not checked, because the pack lacks the data: ${unseen.not_in_pack.join(', ')}.`);
    page.line('Here, "may be called" means only that nothing in the pack forbids it.');
  }
  if (browserNote !== undefined) page.line(browserNote);
  for (const name of files) page.line(`  ${pathFromHere(directory, `${folder}/${name}`)}`);
}
