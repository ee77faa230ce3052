import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { definedFields, type InspectOptions, type Workspace } from '../../src/index.ts';
import type { Api } from '../api.ts';
import {
  addWorkingOptions,
  type CommandContext,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
} from '../command-context.ts';
import { isFailure } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';
import { writeInspection } from '../inspection-page.ts';

interface InspectWords extends WorkingOptions {
  readonly timeZone?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly rows?: number;
  readonly feed?: string;
}

export function declareInspect(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('inspect'))
    .summary('show what a file holds, and how to read it')
    .description(
      'Shows what a file holds: how it is written, its columns with examples, the call-log format or feed that ' +
        'it seems to be and why, and oddities with their lines. Proposes an entry for belaudit.yaml, tries it, ' +
        'and shows how many rows it would read. Lists the questions that the file itself cannot answer. ' +
        'Telephone numbers, names and addresses are shortened.',
    )
    .argument('<file>', 'text, JSON, XLSX or Parquet, alone or in a .zip; text also as .gz')
    .addOption(
      new Option(
        '--time-zone <zone>',
        "zone of times without an offset (default: the workspace's, else Europe/Amsterdam)",
      ),
    )
    .addOption(new Option('--delimiter <sign>', 'the delimiter between the cells of a text, or the word tab'))
    .addOption(new Option('--quote <sign>', 'the quote character around cells of a text, or the word none'))
    .addOption(
      new Option('--feed <feed>', 'what the file is, if you know: calls, persons, consents, objections …').default(
        undefined,
        'found out',
      ),
    )
    .addOption(new Option('--rows <number>', 'examine only this many first rows of each table').argParser(readRows))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the file, and belaudit.yaml if there is one; it needs no workspace',
        writes: 'nothing',
        examples: [
          ['belaudit inspect in/alfa/june.csv', 'everything about one file'],
          ['belaudit inspect june.zip --time-zone UTC', 'its times are in UTC'],
          [`belaudit inspect june.csv --delimiter '#' --quote none`, 'read by these signs'],
          ['belaudit inspect opt-out.xlsx --feed objections', 'how it would be read as a list of objections'],
          ['belaudit inspect june.csv --rows 10000 --json', 'the beginning of a large file, for a script'],
        ],
      }),
    )
    .action(async (file: string) => {
      const options = command.optsWithGlobals<InspectWords>();
      const { api, workspace } = await workspaceIfAny(options, context);
      const { memoryLimit, threads, signal } = workOptions(options, context);
      const progress = context.output.progress(context.signal);
      context.output.outcome(
        await api.inspectFile(file, progress, {
          today: context.today,
          ...inspectOptions(options),
          ...definedFields({ workspace, memoryLimit, threads, signal }),
        }),
        writeInspection,
      );
    });
}

/** What the user says about the file. */
function inspectOptions({ timeZone, delimiter, quote, rows, feed }: InspectWords): Partial<InspectOptions> {
  return {
    ...definedFields({ timeZone, delimiter, quote, mostRows: rows, feed }),
  };
}

/** The named workspace, else that of the current folder if its configuration is readable: `check` reports its mistakes. */
async function workspaceIfAny(
  options: InspectWords,
  context: CommandContext,
): Promise<{ readonly api: Api; readonly workspace?: Workspace }> {
  if (options.workspace !== undefined) return await openWorkspaceIn(options.workspace, context, { reading: true });
  const api = await context.api();
  if (!existsSync(join('.', 'belaudit.yaml'))) return { api };
  try {
    return await openWorkspaceIn('.', context, { reading: true });
  } catch (error) {
    if (!isFailure(error)) throw error;
    context.output.message('belaudit.yaml of this folder has mistakes, and is ignored.');
    return { api };
  }
}

function readRows(text: string): number {
  if (!/^\d{1,9}$/u.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('Give a whole number from 1 to 999999999.');
  return Number(text);
}
