import type { SampleExpectation } from '../expectation.ts';

/** A dial that nobody answered, by agent 201 unless another is given. */
function unanswered(
  callId: string,
  number: string,
  started: string,
  ended: string,
  result: string,
  agent = '201',
): Readonly<Record<string, string>> {
  return {
    call_id: callId,
    started_at: started,
    ended_at: ended,
    connected: 'no',
    result,
    direction: 'outbound',
    called_number: number,
    agent,
  };
}

const OUTBOUND_CONVERSATION = { connected: 'yes', result: 'conversation', direction: 'outbound' } as const;

/** A conversation of 55 seconds, so many minutes after ten. */
function atMinute(
  minute: number,
  callId: string,
  direction: string,
  number: string,
  caller: string,
): Readonly<Record<string, string>> {
  return {
    call_id: callId,
    started_at: `2026-06-03 10:0${minute}:00`,
    connected_at: `2026-06-03 10:0${minute}:05`,
    ended_at: `2026-06-03 10:0${minute + 1}:00`,
    talk_seconds: '55',
    connected: 'yes',
    result: 'conversation',
    direction,
    called_number: number,
    caller_number: caller,
  };
}

function talk(connectedAt: string, seconds: string): Readonly<Record<string, string>> {
  return { connected_at: connectedAt, talk_seconds: seconds };
}

export const expected: readonly SampleExpectation[] = [
  {
    file: 'sample.csv',
    broken: { 27: 'too-few-cells', 28: 'unclosed-quote' },
    setAside: { 13: 'internal', 14: 'service-code', 18: 'placeholder-date' },
    legs: { 10: 9, 12: 11, 16: 15 },
    clockOffset: 7200,
    // One row has no id, another an id far from its start.
    unproven: [18, 25],
    calls: {
      1: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780480800.1',
        started_at: '2026-06-03 12:00:00+02:00',
        connected_at: '2026-06-03 12:00:12+02:00',
        ended_at: '2026-06-03 12:01:44+02:00',
        talk_seconds: '92',
        called_number: '0612345601',
        agent: '201',
      },
      // The exchange counted seconds on the agent's own line: the disposition wins.
      2: unanswered(
        '1780481100.3',
        '0612345602',
        '2026-06-03 12:05:00+02:00',
        '2026-06-03 12:05:25+02:00',
        'no-answer',
      ),
      3: unanswered('1780481160.5', '0612345603', '2026-06-03 12:06:00+02:00', '2026-06-03 12:06:03+02:00', 'busy'),
      4: unanswered('1780481220.7', '0612345604', '2026-06-03 12:07:00+02:00', '2026-06-03 12:07:01+02:00', 'failed'),
      5: unanswered('1780481280.9', '0612345605', '2026-06-03 12:08:00+02:00', '2026-06-03 12:08:01+02:00', 'failed'),
      6: {
        call_id: '1780481340.11',
        started_at: '2026-06-03 12:09:00+02:00',
        connected_at: '2026-06-03 12:09:00+02:00',
        ended_at: '2026-06-03 12:09:40+02:00',
        connected: 'yes',
        result: 'voicemail',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234501',
      },
      // Two numbers in a context of the site's own, and an announcement that an agent who dials may hear as well.
      7: {
        call_id: '1780481400.12',
        started_at: '2026-06-03 12:10:00+02:00',
        connected_at: '2026-06-03 12:10:00+02:00',
        ended_at: '2026-06-03 12:10:08+02:00',
        connected: 'yes',
        result: 'ANSWERED Playback',
        direction: 'unknown',
        direction_sign: 'incoming',
        called_number: '0851234567',
        caller_number: '0201234502',
      },
      // An announcement answered: the client maps the value.
      8: {
        call_id: '1780481460.13',
        started_at: '2026-06-03 12:11:00+02:00',
        connected_at: '2026-06-03 12:11:00+02:00',
        ended_at: '2026-06-03 12:11:09+02:00',
        connected: 'yes',
        result: 'ANSWERED Playback',
        direction: 'outbound',
        called_number: '0612345608',
        agent: '201',
      },
      // Passed on to a second agent: both talked to the customer, 60 and 45 seconds.
      9: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780481520.14',
        started_at: '2026-06-03 12:12:00+02:00',
        connected_at: '2026-06-03 12:12:10+02:00',
        ended_at: '2026-06-03 12:14:00+02:00',
        talk_seconds: '105',
        called_number: '0612345609',
        agent: '201',
      },
      // The half of a local channel that only passes the dial on was "answered" six seconds before the customer answered.
      11: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780481700.16',
        started_at: '2026-06-03 12:15:01+02:00',
        connected_at: '2026-06-03 12:15:07+02:00',
        ended_at: '2026-06-03 12:16:00+02:00',
        talk_seconds: '53',
        called_number: '0612345610',
        agent: '203',
      },
      15: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780482000.21',
        started_at: '2026-06-03 12:20:00+02:00',
        connected_at: '2026-06-03 12:20:31+02:00',
        ended_at: '2026-06-03 12:20:51+02:00',
        talk_seconds: '20',
        called_number: '0612345613',
        agent: '204',
      },
      // The agent's line stayed open: each customer is a separate call.
      17: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780482000.21/2',
        started_at: '2026-06-03 12:41:00+02:00',
        connected_at: '2026-06-03 12:41:05+02:00',
        ended_at: '2026-06-03 12:41:35+02:00',
        talk_seconds: '30',
        called_number: '0612345614',
        agent: '204',
      },
      19: {
        ...OUTBOUND_CONVERSATION,
        call_id: 'Asterisk-01-1780483500.23',
        started_at: '2026-06-03 12:45:00+02:00',
        connected_at: '2026-06-03 12:45:08+02:00',
        ended_at: '2026-06-03 12:45:38+02:00',
        talk_seconds: '30',
        called_number: '+31612345615',
        agent: '201',
      },
      // An unknown disposition stays as written, and says nothing about the connection.
      20: {
        call_id: '1780483560.24',
        started_at: '2026-06-03 12:46:00+02:00',
        ended_at: '2026-06-03 12:46:30+02:00',
        result: 'DOORGESCHAKELD',
        direction: 'outbound',
        called_number: '0612345616',
        agent: '201',
      },
      // The number is the one that Dial was given, not the extension (`s`).
      21: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780483620.25',
        started_at: '2026-06-03 12:47:00+02:00',
        connected_at: '2026-06-03 12:47:10+02:00',
        ended_at: '2026-06-03 12:47:40+02:00',
        talk_seconds: '30',
        called_number: '0612345617',
        agent: '201',
      },
      // Read as numbers, these two ids would be equal.
      22: unanswered(
        '1780483680.10',
        '0612345618',
        '2026-06-03 12:48:00+02:00',
        '2026-06-03 12:48:20+02:00',
        'no-answer',
      ),
      23: unanswered(
        '1780483680.1',
        '0612345619',
        '2026-06-03 12:48:00+02:00',
        '2026-06-03 12:48:20+02:00',
        'no-answer',
        '202',
      ),
      // The clock went back during the call: its written end precedes its start.
      24: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1792889970.26',
        started_at: '2026-10-25 02:59:30+02:00',
        connected_at: '2026-10-25 02:59:40+02:00',
        ended_at: '2026-10-25 03:01:30+02:00',
        talk_seconds: '110',
        called_number: '0612345620',
        agent: '201',
      },
      25: unanswered('1780483300.27', '0612345621', '2026-06-03 12:50:00', '2026-06-03 12:50:20', 'no-answer'),
      // Only the outside line was reached, no extension. The format does not decide whether 112 can be called.
      26: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780483860.28',
        started_at: '2026-06-03 12:51:00+02:00',
        connected_at: '2026-06-03 12:51:02+02:00',
        ended_at: '2026-06-03 12:51:12+02:00',
        talk_seconds: '10',
        called_number: '112',
        agent: '201',
      },
    },
  },
  {
    file: 'sample.heading.csv',
    zoneDeclared: true,
    legs: { 3: 2 },
    clockOffset: 0,
    remarks: ['transfers stay apart'],
    calls: {
      2: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780480800.40',
        started_at: '2026-06-03 10:00:00',
        connected_at: '2026-06-03 10:00:12.25',
        ended_at: '2026-06-03 10:02:20',
        talk_seconds: '92',
        called_number: '0612345640',
        agent: '205',
      },
      4: {
        call_id: '1780480860.41',
        started_at: '2026-06-03 10:01:00',
        connected_at: '2026-06-03 10:01:02',
        ended_at: '2026-06-03 10:01:32',
        talk_seconds: '30',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0612345641',
        agent: '206',
      },
    },
  },
  {
    file: 'sample.without-ids.csv',
    remarks: ['an id made from its contents'],
    calls: {
      1: {
        ...OUTBOUND_CONVERSATION,
        call_id: 'cdr-e1d2e6d6b6ca8f9fae72c77c235c2ce5-1',
        started_at: '2026-06-03 12:00:00',
        connected_at: '2026-06-03 12:00:05',
        ended_at: '2026-06-03 12:00:35',
        talk_seconds: '30',
        called_number: '0612345630',
        agent: '201',
      },
      // Two rows with the same contents are two calls.
      2: unanswered(
        'cdr-f616c66a4eafc467f24550e21502bf99-1',
        '0612345631',
        '2026-06-03 12:01:00',
        '2026-06-03 12:01:20',
        'no-answer',
      ),
      3: unanswered(
        'cdr-f616c66a4eafc467f24550e21502bf99-2',
        '0612345631',
        '2026-06-03 12:01:00',
        '2026-06-03 12:01:20',
        'no-answer',
      ),
    },
  },
  {
    // Contexts of the site's own: the source's own numbers and contexts, extensions and the context names that systems ship show who called whom; any other
    // name does not.
    file: 'sample.contexts.csv',
    zoneDeclared: true,
    ownNumbers: ['881234567'],
    inboundContexts: ['inkomend'],
    outboundContexts: ['uitgaand'],
    legs: { 11: 10 },
    clockOffset: 0,
    calls: {
      2: { ...atMinute(0, '1780480800.50', 'unknown', '0851234560', '0612345651'), direction_sign: 'stadion-pstn' },
      // Declared contexts.
      3: atMinute(1, '1780480860.51', 'inbound', '0851234560', '0612345652'),
      4: atMinute(2, '1780480920.52', 'outbound', '0612345653', '0851234567'),
      // Own numbers.
      5: atMinute(3, '1780480980.53', 'outbound', '0612345654', '+31881234567'),
      6: atMinute(4, '1780481040.54', 'inbound', '0881234567', '0612345655'),
      // A context that FreePBX ships; the 31st line of a card is not extension 31.
      7: atMinute(5, '1780481100.55', 'inbound', '0851234560', '0612345656'),
      8: { ...atMinute(6, '1780481160.56', 'unknown', '0851234560', '0612345657'), direction_sign: 'stadion-pstn' },
      // Someone dialled an extension over the 21st line of a card.
      9: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780481220.57',
        started_at: '2026-06-03 10:07:00',
        connected_at: '2026-06-03 10:07:05',
        ended_at: '2026-06-03 10:08:00',
        talk_seconds: '55',
        called_number: '0612345658',
        agent: '201',
      },
      // The first leg shows nothing; the second reached an extension.
      10: {
        call_id: '1780481280.58',
        started_at: '2026-06-03 10:08:00',
        connected_at: '2026-06-03 10:08:30',
        ended_at: '2026-06-03 10:09:00',
        talk_seconds: '30',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234560',
        caller_number: '0612345659',
        agent: '202',
      },
    },
  },
  {
    // Several legs of one call: the answered one counts, wherever its record says the call was.
    file: 'sample.legs.csv',
    zoneDeclared: true,
    setAside: { 14: 'service-code', 15: 'service-code', 16: 'service-code' },
    legs: { 3: 2, 5: 4, 7: 6, 9: 8, 11: 10, 13: 12 },
    clockOffset: 0,
    calls: {
      // Dial rang two telephones and the second answered; nothing shows who called whom.
      2: {
        ...atMinute(0, '1780480800.60', 'unknown', '0851234560', '0612345651'),
        ...talk('2026-06-03 10:00:20', '40'),
        direction_sign: 'stadion-pstn',
      },
      // An extension rang, but another telephone answered, in a context of another name: the extension's agent did not talk.
      4: {
        ...atMinute(1, '1780480860.61', 'inbound', '0851234560', '0612345652'),
        ...talk('2026-06-03 10:01:20', '40'),
      },
      // The caller is hidden, and a ring group is not a number: the number called is the line on which the call came in.
      6: {
        ...OUTBOUND_CONVERSATION,
        direction: 'inbound',
        call_id: '1780480920.62',
        started_at: '2026-06-03 10:02:00',
        ended_at: '2026-06-03 10:03:00',
        called_number: '0851234560',
        ...talk('2026-06-03 10:02:10', '50'),
      },
      // One line failed, and the dialplan tried another, which needs the number in another notation.
      8: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780480980.63',
        started_at: '2026-06-03 10:03:00',
        ended_at: '2026-06-03 10:04:00',
        called_number: '0612345653',
        agent: '201',
        ...talk('2026-06-03 10:03:15', '45'),
      },
      // A leg after the conversation failed.
      10: {
        ...OUTBOUND_CONVERSATION,
        call_id: '1780481040.64',
        started_at: '2026-06-03 10:04:00',
        ended_at: '2026-06-03 10:05:01',
        called_number: '0612345654',
        agent: '201',
        ...talk('2026-06-03 10:04:05', '55'),
      },
      // The same from a dialler, whose second line reaches a word of the dialplan and nobody's number.
      12: {
        ...atMinute(5, '1780481100.65', 'unknown', '0612345655', '0851234567'),
        ...talk('2026-06-03 10:05:10', '50'),
        direction_sign: 'kiezer',
      },
    },
  },
];
