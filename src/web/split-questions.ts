import { type AskedQuestion, type HeadingValues, type SaidInspection, splitRows } from '../index.ts';
import { type KnownFile, knownFiles } from './workspace-files.ts';
import type { WorkspaceVisit } from './workspace-job.ts';

/** With more values, nobody judges them one by one. */
const MOST_VALUES = 40;
/** In fewer rows for each value on average, a column names its rows and does not group them. */
const ROWS_OF_A_VALUE = 3;

type Row = AskedQuestion['rows'][number];
type Table = SaidInspection['tables'][number];
type Column = Table['columns'][number];

/** Questions about whole files that somebody wants to answer for each value of a heading; forgotten with the server until they are answered. */
export class SplitQuestions {
  readonly #chosen = new Map<string, HeadingValues | null>();

  choose(place: string, question: AskedQuestion, row: Row, by: HeadingValues | null): void {
    this.#chosen.set(keyOf(place, question, row), by);
  }

  /** The questions, each with its rows split as somebody chose. */
  async split({ place, workspace }: WorkspaceVisit, questions: readonly AskedQuestion[]): Promise<AskedQuestion[]> {
    return await Promise.all(
      questions.map(async (question) => {
        let split = question;
        for (const row of question.rows) {
          const by = this.#chosen.get(keyOf(place.id, question, row));
          if (by === undefined || by?.heading === row.heading) continue;
          split = await splitRows(split, row.sources, by, workspace.configuration);
        }
        return split;
      }),
    );
  }
}

function keyOf(place: string, { id }: AskedQuestion, { sources }: Row): string {
  return JSON.stringify([place, id, sources]);
}

/** The headings with few values that all files of a row have, and so may tell their rows apart; none until the files were examined. */
export function splittingHeadings(
  { house, workspace }: WorkspaceVisit,
  files: readonly KnownFile[],
  row: Row,
): readonly string[] {
  if (!row.maySplit) return [];
  for (const file of filesOf(files, row)) if (file.found === undefined) house.inspections.look(workspace, file);
  const [first, ...others] = tablesOf(files, row).map(({ table }) => table.columns.filter(hasFewValues));
  const inAll = (first ?? []).filter(({ heading }) =>
    others.every((few) => few.some((one) => one.heading === heading)),
  );
  // Settings read ` + ` as two headings.
  return inAll.map(({ heading }) => heading).filter((heading) => !heading.includes(' + '));
}

function hasFewValues({ different, filled }: Column): boolean {
  return different > 1 && different <= MOST_VALUES && different * ROWS_OF_A_VALUE <= filled;
}

/** The values of a heading in the files of a row, as they are written there, those of most rows first; null if one of the files has no such heading. */
export async function valuesOfHeading(visit: WorkspaceVisit, row: Row, heading: string): Promise<HeadingValues | null> {
  const { house, workspace } = visit;
  const rows = new Map<string, number>();
  const tables = tablesOf(await knownFiles(workspace, house.inspections), row);
  for (const { file, table } of tables) {
    const place = table.columns.findIndex((column) => column.heading === heading);
    if (place < 0) return null;
    const asked = { table: table.path, first: 0, lines: [], place };
    const { values } = await house.inspections.data(workspace, file, asked);
    for (const { value, rows: count } of values?.listed ?? []) rows.set(value, (rows.get(value) ?? 0) + count);
  }
  if (tables.length === 0) return null;
  const values = [...rows]
    .map(([value, count]) => ({ value, rows: count }))
    .toSorted((one, other) => other.rows - one.rows);
  return { heading, values: values.slice(0, MOST_VALUES) };
}

/** The files of a row: all that its sources read. */
function filesOf(files: readonly KnownFile[], { sources }: Row): readonly KnownFile[] {
  return files.filter((file) => file.sources.some((place) => sources.includes(place)));
}

/** The table of each file of a row, in a workbook the sheet that the row names; none while one of them was not examined. */
function tablesOf(
  files: readonly KnownFile[],
  row: Row,
): readonly { readonly file: KnownFile; readonly table: Table }[] {
  const own = filesOf(files, row);
  const sheet = row.subject.split('#')[1];
  const found = own.flatMap((file) => {
    const tables = file.found?.tables ?? [];
    const table = tables.find(({ path }) => sheet !== undefined && path.endsWith(`#${sheet}`)) ?? tables[0];
    return table === undefined ? [] : [{ file, table }];
  });
  return found.length === own.length ? found : [];
}
