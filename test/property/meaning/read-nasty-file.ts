import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../src/errors.ts';
import { configuration, type Files, Fixture } from '../../unit/staging/workspace-fixture.ts';
import type { Cell, NastyFile } from './nasty-files.ts';

export const FILES: string = join(import.meta.dirname, 'files');

/** The outcome of reading a file. */
export interface ReadFile {
  /** Code and messages of the refusal; absent if the file was read. */
  readonly refusal?: string;
  /** Rows that are used, with their values as text, by their line. */
  readonly rows: ReadonlyMap<number, Readonly<Record<string, string | null>>>;
  /** The notes on a row: `kind column reason`, by its line. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
}

const MOMENT = (column: string): string =>
  `strftime(make_timestamp(${column}), '%Y-%m-%dT%H:%M:%SZ') as ${column.replace('_earliest', '')}`;
const NUMBER = (column: string, name = column): string => `cast(${column} as varchar) as ${name}`;

/** The values that the tables of these files name, by feed. */
const VALUES: Readonly<Record<string, string>> = {
  calls: `select source_row, ${MOMENT('started_at')}, ${MOMENT('connected_at')}, ${MOMENT('ended_at')}, ${NUMBER('number', 'called_number')}, ${NUMBER('caller_number')},
    cast(talk_seconds as varchar) as talk_seconds, cast(connected as varchar) as connected, cast(caller_id_withheld as varchar) as caller_id_withheld,
    cast(optout_offered as varchar) as optout_offered, cast(optout_requested as varchar) as optout_requested, result, direction, agent from call`,
  objections: `select source_row, case when objected_at_is_day then strftime(make_timestamp(objected_at_earliest) at time zone 'UTC' at time zone 'Europe/Amsterdam', '%Y-%m-%d')
    else strftime(make_timestamp(objected_at_earliest), '%Y-%m-%dT%H:%M:%SZ') end as objected_at from staged_objections`,
  handovers: `select source_row, ${MOMENT('delivered_at_earliest')} from staged_handovers`,
  relations: `select source_row, cast(paid_amount as varchar) as paid_amount from staged_relations`,
};

/** Loads such a file as a company would, with the source that its table gives. */
export async function readNastyFile(nasty: NastyFile): Promise<ReadFile> {
  const fixture = await Fixture.create(configuration(sourceOf(nasty, 'alfa')), contentsOf(nasty));
  try {
    await fixture.load();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const told = error.details.map(({ key, found, message }) => [key, found, message].join(' | '));
    return { refusal: [error.code, ...told].join('\n'), rows: new Map(), notes: new Map() };
  }
  return await readingOf(nasty, fixture);
}

/**
 * Loads logs of calls in one workspace, each as the log of a call centre of its own: no row of one has a meaning for another.
 * @param files none of which is refused
 */
export async function readLogs(files: readonly NastyFile[]): Promise<ReadonlyMap<NastyFile, ReadFile>> {
  const named = files.map((nasty, index) => ({ nasty, vendor: `log-${index + 1}` }));
  const sources = named.map(({ nasty, vendor }) => sourceOf(nasty, vendor)).join('');
  const vendors = named.map(({ vendor }) => `  - { id: ${vendor}, name: ${vendor}, entity: voorbeeld }\n`).join('');
  const yaml = configuration(sources).replace('vendors:\n', `vendors:\n${vendors}`);
  const fixture = await Fixture.create(yaml, Object.assign({}, ...files.map(contentsOf)));
  await fixture.load();
  const readings = new Map<NastyFile, ReadFile>();
  for (const nasty of files) readings.set(nasty, await readingOf(nasty, fixture));
  return readings;
}

function sourceOf({ file, feed = 'calls', source }: NastyFile, vendor: string): string {
  const named = source.includes('vendor:') || feed !== 'calls' ? '' : `vendor: ${vendor}, `;
  const rest = source === '' ? '' : `, ${source}`;
  return `  - { feed: ${feed}, ${named}files: in/${file}${rest} }\n`;
}

function contentsOf({ file }: NastyFile): Files {
  return { [`in/${file}`]: readFileSync(join(FILES, file)) };
}

/** What a workspace that was loaded holds of a file. */
async function readingOf({ file, feed = 'calls' }: NastyFile, fixture: Fixture): Promise<ReadFile> {
  const ofFile = `inner join source_file using (file_key) where path = 'in/${file}'`;
  const rows = new Map<number, Record<string, string | null>>();
  for (const row of await fixture.rows<Record<string, string | null> & { source_row: bigint }>(
    `${VALUES[feed] ?? ''} ${feed === 'calls' ? ofFile : ''}`,
  ))
    rows.set(Number(row.source_row), row);
  const notes = new Map<number, string[]>();
  for (const { line, note } of await fixture.rows<{ line: bigint; note: string }>(
    `select source_row as line, concat_ws(' ', kind, column_name, reason) as note from problem ${ofFile} order by line, note`,
  ))
    notes.set(Number(line), [...(notes.get(Number(line)) ?? []), note]);
  return { rows, notes };
}

function isSame(found: string | null | undefined, wanted: Cell): boolean {
  if (found == null || wanted === null) return (found ?? null) === wanted;
  return typeof wanted === 'number' ? Number(found) === wanted : found === String(wanted);
}

/** The cells of a file with a wrong value and no note on their row: `line column: found, wanted`. */
export function silentMistakes({ rows: wanted }: NastyFile, { refusal, rows, notes }: ReadFile): string[] {
  if (refusal !== undefined) return [];
  const lines = new Set([...Object.keys(wanted).map(Number), ...rows.keys()]);
  return [...lines].flatMap((line) => {
    if ((notes.get(line) ?? []).some((note) => !note.endsWith('direction-inferred'))) return [];
    const cells = wanted[line];
    const row = rows.get(line);
    if (cells == null) return row === undefined ? [] : [`${line}: a row that is none`];
    if (row === undefined) return [`${line}: a row is missing`];
    return Object.entries(cells)
      .filter(([column, value]) => !isSame(row[column], value))
      .map(([column, value]) => `${line} ${column}: ${row[column]}, wanted ${value}`);
  });
}

/** The messages about a file: its refusal, with the column; or the notes on its rows, each once. */
export function toldOf({ refusal, notes }: ReadFile): string[] {
  if (refusal !== undefined) {
    const [code = '', ...told] = refusal.split('\n');
    return [`${code} ${[...new Set(told.map((line) => line.split(' | ')[0]))].join(', ')}`];
  }
  return [...new Set([...notes.values()].flat())].filter((note) => !note.endsWith('direction-inferred')).sort();
}
