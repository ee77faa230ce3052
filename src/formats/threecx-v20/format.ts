import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  record: ['cdr_id'],
  call: ['main_call_history_id', 'call_history_id'],
  from_kind: ['source_entity_type', 'source_dn_type'],
  to_kind: ['destination_entity_type', 'destination_dn_type'],
  from_dn: ['source_dn_number'],
  to_dn: ['destination_dn_number'],
  from_number: ['source_participant_phone_number'],
  to_number: ['destination_participant_phone_number'],
  line_number: ['source_participant_trunk_did'],
  started: ['cdr_started_at'],
  answered: ['cdr_answered_at'],
  ended: ['cdr_ended_at'],
  reason: ['termination_reason_details', 'termination_reason'],
};

const SIGNATURE: readonly string[] = [
  ...['cdr_id', 'call_history_id', 'source_entity_type', 'destination_entity_type'],
  ...['cdr_started_at', 'cdr_answered_at', 'cdr_ended_at'],
];

/** Based on 3CX's announcement of a single table for call data (release 20, update 6), and on public projects that read that table. */
export const format: CallLogFormat = defineFormat({
  id: 'threecx-v20',
  title: '3CX 20, call data (export of the table cdroutput)',
  recognises: (sample) => hasHeadings(headingOf(sample), SIGNATURE),
  read: async (file, options) => await readText(file, options),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'record'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
