import type { FileSample } from '../../reading/file-sample.ts';
import { readJson } from '../../reading/read-json.ts';
import { sqlFile } from '../../store/sql.ts';
import { type CallLogFormat, defineFormat } from '../format.ts';
import { MESSAGES } from '../messages.ts';
import { columnsByHeading, type NamesInFiles } from '../named-columns.ts';

const PARTICIPANTS = 'participants';
const SESSIONS = `${PARTICIPANTS}.sessions`;

const NAMES: NamesInFiles = {
  conversation: ['conversationId'],
  began: ['conversationStart'],
  finished: ['conversationEnd'],
  originating: ['originatingDirection'],
  purpose: [`${PARTICIPANTS}.purpose`],
  participant: [`${PARTICIPANTS}.userId`],
  session: [`${SESSIONS}.sessionId`],
  media: [`${SESSIONS}.mediaType`],
  direction: [`${SESSIONS}.direction`],
  ani: [`${SESSIONS}.ani`],
  dnis: [`${SESSIONS}.dnis`],
  campaign: [`${SESSIONS}.outboundCampaignId`],
  segments: [`${SESSIONS}.segments`],
};

const LIST = 'conversations';
const KEYS: readonly string[] = [
  'conversationId',
  'conversationStart',
  PARTICIPANTS,
  SESSIONS,
  `${SESSIONS}.mediaType`,
];

function recognises({ keys }: FileSample): boolean {
  if (keys === undefined) return false;
  return ['', `${LIST}.`].some((outer) => KEYS.every((key) => keys.has(`${outer}${key}`)));
}

export const format: CallLogFormat = defineFormat({
  id: 'genesys-cloud',
  title: 'Genesys Cloud, conversation details (answers of queries, lines of jobs)',
  recognises,
  read: async (file, options) => {
    const read = await readJson(file, { ...options, lists: [LIST], unfolded: [PARTICIPANTS, SESSIONS] });
    return { ...read, remarks: [...read.remarks, MESSAGES.rowsAreSessions] };
  },
  columns: (headings) => columnsByHeading(headings, NAMES),
  ids: ['conversation', 'session'],
  stage: sqlFile(import.meta.url, './stage.sql'),
  calls: sqlFile(import.meta.url, './calls.sql'),
});
