import { DateTime } from 'luxon';
import type { Row } from '../second-opinion/canonical-csv.ts';
import { ZONE } from '../second-opinion/edges.ts';
import type { GeneratedWorkspace, Table } from '../second-opinion/generated-workspace.ts';
import { withRows } from './scenarios.ts';

/**
 * Removes revisions and duplicates, because only for rows with the same key the order counts. Keys are compared as they are read, so
 * rows with nearly the same key are removed too.
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
    case 'proofs':
      return [row['proof_id']];
    case 'objections':
      return [row['objection_id']];
    case 'register':
      return [subscriber(row['number']), day(row['registered_from'])];
    case 'scrubs':
      return [row['vendor'], row['campaign'], row['register_date']];
    case 'handovers':
      return [row['vendor'], subscriber(row['number']), row['kind'], begin(row['delivered_at'], timeZone)];
    case 'screenings':
      return [row['vendor'], row['campaign'], subscriber(row['number']), begin(row['delivered_at'], timeZone)];
    default:
      return [JSON.stringify(row)];
  }
}

/** The national number, in whichever notation. */
function subscriber(number: string | undefined): string | undefined {
  return number?.slice(-9);
}

/** An unreadable or implausible day counts as missing. */
function day(text: string = ''): string {
  const isFar = text < '1900-01-01' || text > '2100-12-31';
  return DateTime.fromISO(text).isValid && !isFar ? text : '';
}

function begin(text: string | undefined, zone: string = ZONE): string {
  return String(DateTime.fromISO(text ?? '', { zone }).toMillis());
}
