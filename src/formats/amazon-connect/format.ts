import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

/** A contact from the describe call is wrapped in the object `Contact`. */
function within(name: string): readonly string[] {
  return [name, `Contact.${name}`];
}

const NAMES: NamesInFiles = {
  contact: within('ContactId'),
  initial: within('InitialContactId'),
  channel: within('Channel'),
  method: within('InitiationMethod'),
  initiated: within('InitiationTimestamp'),
  connected: within('ConnectedToSystemTimestamp'),
  disconnected: within('DisconnectTimestamp'),
  disconnect_reason: within('DisconnectReason'),
  detection: within('AnsweringMachineDetectionStatus'),
  agent_connected: [...within('Agent.ConnectedToAgentTimestamp'), ...within('AgentInfo.ConnectedToAgentTimestamp')],
  agent_name: [...within('Agent.Username'), ...within('Agent.Id'), ...within('AgentInfo.Id'), ...within('Agent.ARN')],
  customer: within('CustomerEndpoint.Address'),
  system: within('SystemEndpoint.Address'),
  campaign: [...within('Campaign.CampaignId'), ...within('Campaign.Id')],
};

/** Keys of the lists in pages of results. */
const LISTS: readonly string[] = ['Contacts', 'ContactSearchSummaries'];
/** Objects whose keys the client chose. */
const OWN: readonly string[] = [
  'Attributes',
  'SegmentAttributes',
  'Tags',
  'QualityMetrics',
  'References',
  'CustomerVoiceActivity',
];
const KEYS: readonly string[] = ['ContactId', 'Channel', 'InitiationMethod', 'InitiationTimestamp'];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', 'Contact.', ...LISTS.map((list) => `${list}.`)].some((outer) =>
    KEYS.every((key) => keys.has(`${outer}${key}`)),
  );
}

export const format: CallLogFormat = defineFormat({
  id: 'amazon-connect',
  title: 'Amazon Connect, contact records (JSON)',
  recognises,
  read: async (file, options) => await readJson(file, { ...options, lists: LISTS, texts: OWN.flatMap(within) }),
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['contact', 'initial'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
  ties: sqlFile(import.meta.url, './ties.sql'),
});
