import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { readText } from '../../reading/read-records.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, hasHeadings, headingOf, type NamesInFiles } from '../named-columns.ts';

const NAMES: NamesInFiles = {
  contact: ['contactId'],
  call: ['masterContactId'],
  started: ['contactStart', 'contactStartDate'],
  lasted: ['totalDurationSeconds'],
  from_address: ['fromAddr', 'fromAddress'],
  to_address: ['toAddr', 'toAddress'],
  outbound: ['isOutbound'],
  medium: ['mediaTypeName', 'mediaType'],
  abandoned: ['abandoned'],
  agent_seconds: ['agentSeconds'],
  agent: ['agentId'],
  campaign: ['campaignName', 'campaignId'],
  disposition: ['primaryDispositionId'],
};

const LISTS: readonly string[] = ['completedContacts', 'contacts', 'contactHistory'];
const SIGNATURE: readonly string[] = [
  'contactId',
  'masterContactId',
  'contactStart',
  'isOutbound',
  'agentSeconds',
  'skillId',
];

function recognises(sample: FileSample): boolean {
  const { keys } = sample;
  if (keys === undefined) return hasHeadings(headingOf(sample), SIGNATURE);
  return ['', ...LISTS.map((list) => `${list}.`)].some((outer) => SIGNATURE.every((key) => keys.has(`${outer}${key}`)));
}

/** Based on public projects that read NICE CXone's completed contacts: their tables name every field. */
export const format: CallLogFormat = defineFormat({
  id: 'nice-cxone',
  title: 'NICE CXone, history of contacts (JSON of the interface, or a table of its fields)',
  recognises,
  read: async (file, options) => {
    const { keys } = await file.sample();
    return keys === undefined ? await readText(file, options) : await readJson(file, { ...options, lists: LISTS });
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['call', 'contact'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
