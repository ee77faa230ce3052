import type { SampleExpectation } from '../expectation.ts';

const TALK = { talk_seconds: '58' } as const;

/** A call of seventy seconds, answered after twelve, so many minutes after ten. */
function atMinute(
  minute: number,
  place: number,
  direction: string,
  number: string,
  caller: string,
): Readonly<Record<string, string>> {
  return {
    call_id: `3fb6400${place}-478f-41f1-97a0-9dd79410affb`,
    started_at: `2026-05-04 10:0${minute}:00`,
    connected_at: `2026-05-04 10:0${minute}:12`,
    ended_at: `2026-05-04 10:0${minute + 1}:10`,
    connected: 'yes',
    direction,
    called_number: number,
    caller_number: caller,
  };
}

export const expected: readonly SampleExpectation[] = [
  {
    // The default template. Version 1 ids contain their time, and prove the zone.
    file: 'sample.csv',
    broken: {
      6: 'unclosed-quote',
    },
    setAside: {
      9: 'internal',
    },
    legs: { 4: 3, 7: 5, 14: 13, 17: 16, 19: 18, 21: 20, 23: 22, 25: 24 },
    clockOffset: 7200,
    calls: {
      1: {
        call_id: '3fb64001-478f-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:00:00+02:00',
        connected_at: '2026-05-04 10:00:12+02:00',
        ended_at: '2026-05-04 10:01:10+02:00',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345101',
        agent: '201',
      },
      2: {
        call_id: '873ccc02-478f-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:02:00+02:00',
        ended_at: '2026-05-04 10:02:25+02:00',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '0612345102',
        agent: '201',
      },
      // The telephone asked for the number with a prefix; the outside leg is the customer's.
      3: {
        call_id: 'ab98a884-478f-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:03:01+02:00',
        connected_at: '2026-05-04 10:03:10+02:00',
        ended_at: '2026-05-04 10:04:00+02:00',
        talk_seconds: '50',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345103',
        caller_number: '0851234567',
        agent: '201',
      },
      // The customer called; 202 is the leg to the agent.
      5: {
        call_id: 'f2869e05-478f-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:05:00+02:00',
        connected_at: '2026-05-04 10:05:02+02:00',
        ended_at: '2026-05-04 10:06:00+02:00',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234104',
        agent: '202',
      },
      // The exchange dialled and parked the call: the log does not say with whom it was.
      8: {
        call_id: '3a0d2a07-4790-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:07:00+02:00',
        connected_at: '2026-05-04 10:07:08+02:00',
        ended_at: '2026-05-04 10:07:40+02:00',
        connected: 'yes',
        result: 'ANSWERED &',
        direction: 'outbound',
        called_number: '0612345107',
      },
      10: {
        call_id: '8193b609-4790-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:09:00+02:00',
        ended_at: '2026-05-04 10:09:03+02:00',
        connected: 'no',
        result: 'busy',
        direction: 'outbound',
        called_number: '0612345109',
        agent: '201',
      },
      11: {
        call_id: 'a556fc0a-4790-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:10:00+02:00',
        ended_at: '2026-05-04 10:10:01+02:00',
        connected: 'no',
        result: 'failed',
        direction: 'outbound',
        called_number: '0612345110',
        agent: '201',
      },
      // Not answered, with a cause that says nothing.
      12: {
        call_id: 'c91a420b-4790-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:11:00+02:00',
        ended_at: '2026-05-04 10:11:09+02:00',
        connected: 'no',
        result: 'NORMAL_CLEARING',
        direction: 'outbound',
        called_number: '0612345111',
        agent: '201',
      },
      // The same leg twice, with two causes.
      13: {
        call_id: 'ecdd880c-4790-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:12:00+02:00',
        connected_at: '2026-05-04 10:12:05+02:00',
        ended_at: '2026-05-04 10:12:25+02:00',
        talk_seconds: '20',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345112',
        agent: '201',
      },
      // A program answered.
      15: {
        call_id: '3464140e-4791-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:14:00+02:00',
        connected_at: '2026-05-04 10:14:01+02:00',
        ended_at: '2026-05-04 10:14:20+02:00',
        connected: 'yes',
        result: 'abandoned',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: 'anonymous',
      },
      // Both legs of one connection, with the agent's extension in both: talk, start and answer are those of the customer's leg.
      16: {
        call_id: '59588702-4791-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:15:02+02:00',
        connected_at: '2026-05-04 10:15:08+02:00',
        ended_at: '2026-05-04 10:15:20+02:00',
        talk_seconds: '12',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345116',
        agent: '201',
      },
      // Each leg names the other, and they write the number in two notations: one call.
      18: {
        call_id: '7c833683-4791-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:16:01+02:00',
        connected_at: '2026-05-04 10:16:08+02:00',
        ended_at: '2026-05-04 10:16:20+02:00',
        talk_seconds: '12',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '31612345117',
        caller_number: '0851234567',
      },
      // Nobody answered, and neither leg names the other.
      20: {
        call_id: 'a0467c86-4791-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:17:01+02:00',
        ended_at: '2026-05-04 10:17:20+02:00',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '31612345118',
        caller_number: '0851234567',
        agent: '201',
      },
      // The leg to the agent also has the caller's number, and no extension but the one it rang.
      22: {
        call_id: 'c3712c07-4791-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:18:00+02:00',
        connected_at: '2026-05-04 10:18:01+02:00',
        ended_at: '2026-05-04 10:19:00+02:00',
        talk_seconds: '59',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234119',
        agent: '202',
      },
      // The outside leg names the telephone's leg, and began in the same second.
      24: {
        call_id: '0af7b809-4792-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:20:00+02:00',
        connected_at: '2026-05-04 10:20:09+02:00',
        ended_at: '2026-05-04 10:20:30+02:00',
        talk_seconds: '21',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345120',
        agent: '201',
      },
      // The same telephone and number again, after that call had ended.
      26: {
        call_id: '1cd95b0b-4792-11f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:20:30+02:00',
        ended_at: '2026-05-04 10:20:45+02:00',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '0612345120',
        agent: '201',
      },
    },
  },
  {
    // Saved by a spreadsheet: times without seconds, and ids that prove nothing.
    file: 'sample.spreadsheet.csv',
    calls: {
      // The counts are more exact than the times.
      1: {
        call_id: '00000001-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 09:05:00',
        connected_at: '2026-05-04 09:05:12',
        ended_at: '2026-05-04 09:06:10',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345121',
        agent: '201',
      },
      2: {
        call_id: '00000002-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 13:05:00',
        ended_at: '2026-05-04 13:05:20',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '0612345122',
        agent: '201',
      },
    },
  },
  {
    // The template in Asterisk's order, read with a declared zone.
    file: 'sample.asterisk.csv',
    zoneDeclared: true,
    calls: {
      1: {
        call_id: '0000001f-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 10:20:00',
        connected_at: '2026-05-04 10:20:10',
        ended_at: '2026-05-04 10:21:00',
        talk_seconds: '50',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345131',
        agent: '201',
      },
      // A mailbox answered.
      2: {
        call_id: '00000020-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 10:22:00',
        connected_at: '2026-05-04 10:22:10',
        ended_at: '2026-05-04 10:22:40',
        connected: 'yes',
        result: 'voicemail',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234132',
      },
      // A recording was played: the client must say whether anybody heard it.
      3: {
        call_id: '00000021-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 10:23:00',
        connected_at: '2026-05-04 10:23:10',
        ended_at: '2026-05-04 10:23:20',
        connected: 'yes',
        result: 'ANSWERED playback',
        direction: 'outbound',
        called_number: '0612345133',
        agent: '201',
      },
    },
  },
  {
    // Contexts of the site's own: the names show nothing, but the source's declarations do.
    file: 'sample.contexts.csv',
    ownNumbers: ['881234567'],
    inboundContexts: ['inkomend'],
    outboundContexts: ['uitgaand'],
    calls: {
      1: {
        ...atMinute(0, 1, 'unknown', '0851234560', '0612345161'),
        result: 'conversation',
        ...TALK,
        direction_sign: 'stadion',
      },
      // Declared contexts.
      2: { ...atMinute(2, 2, 'inbound', '0851234560', '0612345162'), result: 'abandoned' },
      3: { ...atMinute(4, 3, 'outbound', '0612345163', '0851234567'), result: 'conversation', ...TALK },
      // Own numbers.
      4: { ...atMinute(6, 4, 'outbound', '0612345164', '+31881234567'), result: 'conversation', ...TALK },
      5: { ...atMinute(8, 5, 'inbound', '0881234567', '0612345165'), result: 'abandoned' },
      // Someone dialled an extension.
      6: {
        call_id: '3fb64006-478f-41f1-97a0-9dd79410affb',
        started_at: '2026-05-04 10:10:00',
        connected_at: '2026-05-04 10:10:12',
        ended_at: '2026-05-04 10:11:10',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345166',
        agent: '201',
        ...TALK,
      },
    },
  },
];
