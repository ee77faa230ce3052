import type { Row } from '../../acceptance/compare.ts';

/** The compared columns of a finding, beside its call and rule. */
const COMPARED = ['level', 'grade', 'reason', 'responsible', 'cause', 'objection_id', 'consent_id', 'relation_id'];

interface Changes {
  readonly new: Row[];
  readonly gone: Row[];
  readonly changed: { readonly row: Row; readonly columns: readonly string[] }[];
}

/** Findings that differ between two runs over the same input, by rule; rules without a difference are left out. */
export function changesByRule(before: readonly Row[], after: readonly Row[]): ReadonlyMap<string, Changes> {
  const byRule = new Map<string, Changes>();
  const of = (row: Row): Changes => {
    const rule = row['rule'] ?? '';
    const found = byRule.get(rule) ?? { new: [], gone: [], changed: [] };
    byRule.set(rule, found);
    return found;
  };
  const former = new Map(before.map((row) => [nameOf(row), row]));
  for (const row of after) {
    const other = former.get(nameOf(row));
    former.delete(nameOf(row));
    if (other === undefined) of(row).new.push(row);
    else {
      const columns = COMPARED.filter((column) => row[column] !== other[column]);
      if (columns.length > 0) of(row).changed.push({ row, columns });
    }
  }
  for (const row of former.values()) of(row).gone.push(row);
  return new Map([...byRule].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nameOf(row: Row): string {
  return JSON.stringify([row['vendor'], row['call_id'], row['rule']]);
}

/**
 * A note for the changelog, in Markdown: how many findings of the example are new, gone or changed per rule, their days, and three examples each.
 */
export function noteText(changes: ReadonlyMap<string, Changes>): string {
  if (changes.size === 0) return 'No finding of the example changes.\n';
  return [...changes].map(([rule, each]) => ruleNote(rule, each)).join('');
}

function ruleNote(rule: string, { new: added, gone, changed }: Changes): string {
  const parts: string[] = [];
  if (added.length > 0) parts.push(`${added.length} new ${daysOf(added)}`);
  if (gone.length > 0) parts.push(`${gone.length} gone ${daysOf(gone)}`);
  if (changed.length > 0) {
    const columns = [...new Set(changed.flatMap((change) => change.columns))].sort().join(', ');
    parts.push(`${changed.length} with another ${columns} ${daysOf(changed.map((change) => change.row))}`);
  }
  const examples = [...added, ...gone, ...changed.map((change) => change.row)]
    .slice(0, 3)
    .map((row) => `${row['vendor']} ${row['call_id']}`);
  return `- \`${rule}\`: ${parts.join('; ')}. For example ${examples.join(', ')}.\n`;
}

function daysOf(rows: readonly Row[]): string {
  const days = rows.map((row) => (row['local_time'] ?? '').slice(0, 10)).sort();
  return days[0] === days.at(-1) ? `(${days[0]})` : `(${days[0]} to ${days.at(-1)})`;
}
