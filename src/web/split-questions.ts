import { type AskedQuestion, type HeadingValues, type SaidInspection, splitRows } from '../index.ts';
import { type KnownFile, knownFiles } from './workspace-files.ts';
import type { WorkspaceVisit } from './workspace-job.ts';

/** With more values, nobody judges them one by one. */
const MOST_VALUES = 40;
/** In fewer rows for each value on average, a column names its rows and does not group them. */
const ROWS_OF_A_VALUE = 3;

type Row = AskedQuestion['rows'][number];

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

/** The headings of the file of a row that have few values, and so may tell its rows apart; none until the file was examined. */
export function splittingHeadings(
  { house, workspace }: WorkspaceVisit,
  files: readonly KnownFile[],
  row: Row,
): readonly string[] {
  if (!row.maySplit) return [];
  const file = fileOf(files, row);
  if (file !== undefined && file.found === undefined) house.inspections.look(workspace, file);
  const columns = tableOf(files, row)?.table.columns ?? [];
  const few = columns.filter(
    ({ different, filled }) => different > 1 && different <= MOST_VALUES && different * ROWS_OF_A_VALUE <= filled,
  );
  // Settings read ` + ` as two headings.
  return few.map(({ heading }) => heading).filter((heading) => !heading.includes(' + '));
}

/** The values of a heading in the file of a row, as they are written there; null if it has no such heading. */
export async function valuesOfHeading(visit: WorkspaceVisit, row: Row, heading: string): Promise<HeadingValues | null> {
  const { house, workspace } = visit;
  const found = tableOf(await knownFiles(workspace, house.inspections), row);
  const place = found?.table.columns.findIndex((column) => column.heading === heading) ?? -1;
  if (found === undefined || place < 0) return null;
  const asked = { table: found.table.path, first: 0, lines: [], place };
  const { values } = await house.inspections.data(workspace, found.file, asked);
  return { heading, values: values?.listed.slice(0, MOST_VALUES) ?? [] };
}

function fileOf(files: readonly KnownFile[], { subject }: Row): KnownFile | undefined {
  return files.find(({ path }) => subject === path || subject.startsWith(`${path}#`));
}

function tableOf(
  files: readonly KnownFile[],
  row: Row,
): { readonly file: KnownFile; readonly table: SaidInspection['tables'][number] } | undefined {
  const file = fileOf(files, row);
  const part = file === undefined || row.subject === file.path ? undefined : row.subject.slice(file.path.length + 1);
  const tables = file?.found?.tables ?? [];
  const table = part === undefined ? tables[0] : tables.find((one) => one.path.endsWith(`#${part}`));
  return file === undefined || table === undefined ? undefined : { file, table };
}
