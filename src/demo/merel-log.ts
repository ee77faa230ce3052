import { type CsvCell, csvLine } from './csv-text.ts';
import { isoText } from './dutch-calendar.ts';
import { byMonth, type WorkspaceFile, yesOrNo } from './log-rows.ts';
import { type Call, endOf, hasConnected, isConversation, momentOf } from './records.ts';

/** Merel delivers what was agreed: one file per month, with the columns and words of the contract. */

const COLUMNS: Readonly<Record<string, (call: Call) => CsvCell>> = {
  call_id: (call) => call.id,
  started_at: (call) => isoText(call.started),
  connected_at: (call) => (hasConnected(call) ? isoText(momentOf(call)) : undefined),
  ended_at: (call) => isoText(endOf(call)),
  talk_seconds: (call) => (call.damage === 'unreadable-duration' ? 'n.v.t.' : call.talk),
  result: (call) => call.result,
  direction: (call) => (call.isLoggedAsInbound === true ? 'inbound' : call.direction),
  called_number: (call) => (call.direction === 'inbound' ? call.callerNumber : calledNumber(call)),
  caller_number: (call) => (call.direction === 'inbound' ? call.number : call.callerNumber),
  caller_id_withheld: (call) => yesOrNo(call.isWithheld),
  agent: (call) => call.agent,
  campaign: (call) => call.campaign.id,
  dial_mode: (call) => call.dialMode ?? 'preview',
  person_id: (call) => call.person?.id,
  lead_source: (call) => call.leadSource,
  optout_offered: (call) => yesOrNo(call.optoutOffered),
  optout_requested: (call) => (isConversation(call) ? yesOrNo(call.result === 'objection') : undefined),
  identity_stated: (call) => yesOrNo(call.identityStated),
  ai_disclosed: (call) => yesOrNo(call.aiDisclosed),
  callback_agreed: (call) => yesOrNo(call.callbackAgreed ?? false),
  recording: (call) => (isConversation(call) ? `${call.id}.ogg` : undefined),
};

export function merelLog(calls: readonly Call[]): readonly WorkspaceFile[] {
  return [...byMonth(calls)].map(([month, ofMonth]) => {
    const rows = [...ofMonth, ...ofMonth.filter((call) => call.damage === 'repeated')];
    const heading = csvLine(Object.keys(COLUMNS));
    return { path: `in/merel/merel-${month}.csv`, text: heading + rows.map(row).join('') };
  });
}

function row(call: Call): string {
  return csvLine(Object.values(COLUMNS).map((cell) => cell(call)));
}

function calledNumber(call: Call): string {
  return call.damage === 'unreadable-number' ? 'anoniem' : call.number;
}
