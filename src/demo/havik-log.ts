import { type CsvCell, type CsvDialect, csvLine } from './csv-text.ts';
import { epochSeconds, type WallClock, wallText } from './dutch-calendar.ts';
import { byMonth, nationalNumber, type WorkspaceFile } from './log-rows.ts';
import { type Call, isConversation } from './records.ts';
import type { SeededRandom } from './seeded-random.ts';

/**
 * Havik delivers what its Asterisk exchange writes by itself: no heading, 21 columns, local time, one row per leg of a call. The exchange knows who
 * dialled whom and for how long, but nothing of what was said.
 */

const DIALECT: CsvDialect = { delimiter: ',', lineEnd: '\n', quotes: 'all-texts' };
const BACK_OFFICE = '2090';

/** One row of the log: a leg of a call. */
interface Leg {
  readonly uniqueId: string;
  readonly destination: string;
  readonly channel: string;
  readonly destinationChannel: string;
  readonly started: WallClock;
  readonly answered?: WallClock;
  readonly ended: WallClock;
  readonly disposition: string;
}

/** The exchange's own id of a call: the second in UTC at which it began, and a channel counter. */
export function asteriskId(call: Call, channelCount: number): string {
  return `${epochSeconds(call.started)}.${channelCount}`;
}

/** @param random decides which calls were put through, or went out on a second line */
export function havikLog(calls: readonly Call[], random: SeededRandom): readonly WorkspaceFile[] {
  let sequence = 40_000;
  return [...byMonth(calls)].map(([month, ofMonth]) => {
    const rows = ofMonth.flatMap((call) => legsOf(call, random).map((leg) => ({ call, leg, sequence: sequence++ })));
    rows.sort((a, b) => a.leg.ended - b.leg.ended || a.sequence - b.sequence);
    const lines = rows.map(({ call, leg, sequence: place }) => legLine(call, leg, place));
    return { path: `in/havik/Master-${month}.csv`, text: lines.join('') + strayRows(month) };
  });
}

function legsOf(call: Call, random: SeededRandom): readonly Leg[] {
  const whole = customerLeg(call);
  if (isConversation(call) && call.talk >= 90 && random.happens(0.06)) return [whole, consultation(call)];
  if (call.ringing >= 8 && random.happens(0.04)) return [refusedByLine(whole), { ...whole, started: call.started + 3 }];
  return [whole];
}

function customerLeg(call: Call): Leg {
  const destination = nationalNumber(call.number);
  const answered = call.started + call.ringing;
  return {
    uniqueId: call.id,
    destination,
    channel: channelName(call.agent, call.id),
    destinationChannel: channelName('trunk-a', call.id),
    started: call.started,
    ...(isConversation(call) ? { answered } : {}),
    ended: answered + call.talk,
    disposition: dispositionOf(call),
  };
}

/** The first line was full: the same call goes out on the next. */
function refusedByLine(whole: Leg): Leg {
  const { answered: _none, ...leg } = whole;
  return { ...leg, ended: whole.started + 2, disposition: 'CONGESTION' };
}

/** In the middle of the conversation the agent calls the back office. */
function consultation(call: Call): Leg {
  const started = call.started + call.ringing + 25;
  const [, counter = '0'] = call.id.split('.');
  const uniqueId = `${epochSeconds(started)}.${Number(counter) + 1}`;
  return {
    uniqueId,
    destination: BACK_OFFICE,
    channel: channelName(call.agent, uniqueId),
    destinationChannel: channelName(BACK_OFFICE, uniqueId),
    started,
    answered: started + 3,
    ended: started + 40,
    disposition: 'ANSWERED',
  };
}

function legLine(call: Call, leg: Leg, sequence: number): string {
  const application = leg.destination === BACK_OFFICE ? `SIP/${BACK_OFFICE},20` : `SIP/trunk-a/${leg.destination},30`;
  const shown = nationalNumber(call.callerNumber);
  const cells: CsvCell[] = [
    call.campaign.id,
    shown,
    leg.destination,
    'outbound',
    `"Noordstroom Energie" <${shown}>`,
    leg.channel,
    leg.destinationChannel,
    'Dial',
    application,
    wallText(leg.started),
    leg.answered === undefined ? '' : wallText(leg.answered),
    wallText(leg.ended),
    leg.ended - leg.started,
    leg.answered === undefined ? 0 : leg.ended - leg.answered,
    leg.disposition,
    'DOCUMENTATION',
    leg.uniqueId,
    '',
    '',
    call.id,
    sequence,
  ];
  return csvLine(cells, DIALECT);
}

/** Other things that an exchange leaves behind: a row without a time, and a truncated last row. */
function strayRows(month: string): string {
  const zero = '0000-00-00 00:00:00';
  const empty: CsvCell[] = [
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    zero,
    '',
    zero,
    0,
    0,
    'FAILED',
    'DOCUMENTATION',
    '',
    '',
    '',
    '',
    0,
  ];
  const cutOff = `"energie-vast","2003","0610099`;
  return csvLine(empty, DIALECT) + (isQuarterEnd(month) ? cutOff : '');
}

function isQuarterEnd(month: string): boolean {
  return Number(month.slice(5)) % 3 === 0;
}

function dispositionOf(call: Call): string {
  if (isConversation(call)) return 'ANSWERED';
  switch (call.result) {
    case 'busy':
      return 'BUSY';
    case 'failed':
      return 'FAILED';
    default:
      return 'NO ANSWER';
  }
}

/** Such as `SIP/2014-0000a3f1`. */
function channelName(peer: string, id: string): string {
  const counter = Number(id.split('.')[1] ?? 0);
  return `SIP/${peer}-${counter.toString(16).padStart(8, '0')}`;
}
