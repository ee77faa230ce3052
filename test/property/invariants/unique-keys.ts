import { DateTime } from 'luxon';
import type { Row } from '../second-opinion/canonical-csv.ts';
import { ZONE } from '../second-opinion/edges.ts';
import type { GeneratedWorkspace, Table } from '../second-opinion/generated-workspace.ts';
import { withRows } from './scenarios.ts';

/**
 * Without revisions and duplicates: of rows with one key the order counts, of others it may not. What counts is the key as it is read,
 * so rows that are only nearly the same fall too.
 */
export function withUniqueKeys(workspace: GeneratedWorkspace): GeneratedWorkspace {
  const seen = new Set<string>();
  return withRows(workspace, (row, table) => {
    const key = JSON.stringify([table.feed, ...keyOf(row, table)]);
    if (seen.has(key)) return undefined;
    seen.add(key);
    return row;
  });
}

function keyOf(row: Row, { feed, timeZone }: Table): readonly (string | undefined)[] {
  switch (feed) {
    case 'calls':
      return [row['call_id']];
    case 'persons':
      return [row['person_id'], day(row['legal_form_from'])];
    case 'phones':
      return [row['person_id'], subscriber(row['number']), day(row['valid_from'])];
    case 'relations':
      return [row['relation_id']];
    case 'consents':
      return [row['consent_id']];
    case 'objections':
      return [row['objection_id']];
    case 'register':
      return [subscriber(row['number']), day(row['registered_from'])];
    case 'scrubs':
      return [row['vendor'], row['campaign'], row['register_date']];
    case 'handovers':
      return [row['vendor'], subscriber(row['number']), row['kind'], begin(row['delivered_at'], timeZone)];
    default:
      return [JSON.stringify(row)];
  }
}

/** The number within the country, whichever way it is written. */
function subscriber(number: string | undefined): string | undefined {
  return number?.slice(-9);
}

/** A day that cannot be read, or is far off, is as if none were given. */
function day(text: string = ''): string {
  const isFar = text < '1900-01-01' || text > '2100-12-31';
  return DateTime.fromISO(text).isValid && !isFar ? text : '';
}

function begin(text: string | undefined, zone: string = ZONE): string {
  return String(DateTime.fromISO(text ?? '', { zone }).toMillis());
}
