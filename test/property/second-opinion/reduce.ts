import { compare, type Difference } from './compare.ts';
import {
  configurationText,
  type GeneratedWorkspace,
  type Settings,
  type Table,
  workspaceFiles,
} from './generated-workspace.ts';

/** Does the fault still occur in this smaller workspace? */
type Question = (workspace: GeneratedWorkspace) => Promise<boolean>;

/** A disagreement in the smallest workspace found within this many seconds, as files for a person to read. */
export async function reduceDifference(
  workspace: GeneratedWorkspace,
  difference: Difference,
  seconds: number,
): Promise<string> {
  const deadline = Date.now() + seconds * 1000;
  const isSame = (other: Difference): boolean =>
    other.vendor === difference.vendor && other.callId === difference.callId && other.about === difference.about;
  const smallest = await reduce(
    workspace,
    async (candidate) => Date.now() < deadline && (await compare(candidate)).some(isSame),
  );
  return printWorkspace(smallest);
}

/**
 * The smallest workspace in which the fault still occurs. It removes rows, settings and cells as long as it does: first half of
 * the rows, then ever smaller parts, so that large workspaces shrink in few steps.
 */
async function reduce(workspace: GeneratedWorkspace, stillHappens: Question): Promise<GeneratedWorkspace> {
  let smallest = await withoutRows(workspace, stillHappens);
  for (const steps of [smallerSettings, withoutCells]) {
    let next: GeneratedWorkspace | undefined = smallest;
    while (next !== undefined) {
      smallest = next;
      next = await firstThatHappens(steps(smallest), stillHappens);
    }
  }
  return await withoutRows(smallest, stillHappens);
}

async function firstThatHappens(
  candidates: Iterable<GeneratedWorkspace>,
  stillHappens: Question,
): Promise<GeneratedWorkspace | undefined> {
  for (const candidate of candidates) if (await happens(candidate, stillHappens)) return candidate;
  return undefined;
}

/** A workspace that can no longer be read does not count. */
async function happens(workspace: GeneratedWorkspace, stillHappens: Question): Promise<boolean> {
  try {
    return await stillHappens(workspace);
  } catch {
    return false;
  }
}

async function withoutRows(workspace: GeneratedWorkspace, stillHappens: Question): Promise<GeneratedWorkspace> {
  let smallest = workspace;
  let size = Math.ceil(countRows(smallest) / 2);
  while (size >= 1) {
    let from = 0;
    while (from < countRows(smallest)) {
      const candidate = withoutRowsBetween(smallest, from, from + size);
      if (await happens(candidate, stillHappens)) smallest = candidate;
      else from += size;
    }
    size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return smallest;
}

function countRows({ tables }: GeneratedWorkspace): number {
  return tables.reduce((count, { rows }) => count + rows.length, 0);
}

function withoutRowsBetween(workspace: GeneratedWorkspace, from: number, to: number): GeneratedWorkspace {
  let place = 0;
  const tables = workspace.tables.map((table): Table => {
    const start = place;
    place += table.rows.length;
    return { ...table, rows: table.rows.filter((_row, index) => start + index < from || start + index >= to) };
  });
  return { ...workspace, tables: tables.filter(({ rows, feed }) => rows.length > 0 || feed === 'calls') };
}

function* smallerSettings(workspace: GeneratedWorkspace): Generator<GeneratedWorkspace> {
  const { settings } = workspace;
  for (const smaller of settingsWithout(settings)) yield { ...workspace, settings: smaller };
}

function* settingsWithout(settings: Settings): Generator<Settings> {
  const { client, policy, vendors, campaigns } = settings;
  for (const vendor of vendors) yield { ...settings, vendors: vendors.filter((other) => other !== vendor) };
  for (const campaign of campaigns) yield { ...settings, campaigns: campaigns.filter((other) => other !== campaign) };
  for (const entity of client.entities) {
    yield { ...settings, client: { ...client, entities: client.entities.filter((other) => other !== entity) } };
  }
  for (const key of Object.keys(policy)) yield { ...settings, policy: without(policy, key) as typeof policy };
  for (const [index, vendor] of vendors.entries()) {
    const optional = Object.keys(vendor).filter((key) => key !== 'id' && key !== 'name');
    for (const key of optional)
      yield { ...settings, vendors: vendors.with(index, { ...without(vendor, key), id: vendor.id }) };
  }
}

function without(values: Readonly<Record<string, unknown>>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
}

function* withoutCells(workspace: GeneratedWorkspace): Generator<GeneratedWorkspace> {
  for (const [at, table] of workspace.tables.entries()) {
    for (const [line, row] of table.rows.entries()) {
      for (const [name, value] of Object.entries(row)) {
        if (value === '') continue;
        const rows = table.rows.with(line, { ...row, [name]: '' });
        yield { ...workspace, tables: workspace.tables.with(at, { ...table, rows }) };
      }
    }
  }
}

/** The workspace as the files of an acceptance case, for a person to read; without empty columns. */
function printWorkspace(workspace: GeneratedWorkspace): string {
  const tables = workspace.tables.map((table): Table => {
    const used = table.headings.filter((heading) => table.rows.some((row) => (row[heading] ?? '') !== ''));
    return { ...table, headings: used };
  });
  const files = [['belaudit.yaml', configurationText(workspace)], ...workspaceFiles({ ...workspace, tables })];
  return files.map(([path, text]) => `--- ${path}\n${text}`).join('\n');
}
