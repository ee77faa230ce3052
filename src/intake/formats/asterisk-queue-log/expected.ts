import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    // The file: no heading, and as many parts in a line as the event has.
    file: 'sample.txt',
    broken: {},
    setAside: { 1: 'no-call', 7: 'no-call', 19: 'cut-off-call', 20: 'no-call' },
    legs: { 3: 2, 4: 2, 5: 2, 6: 2, 9: 8, 11: 10, 12: 10, 13: 10, 14: 10, 16: 15, 17: 15, 18: 15 },
    clockOffset: null,
    calls: {
      // The number that was called is in the log where the exchange was told to write it; 8,000 milliseconds at another agent's phone are no talk.
      2: {
        call_id: '1780480790.1',
        started_at: '2026-06-03 09:59:50Z',
        connected_at: '2026-06-03 10:00:12Z',
        ended_at: '2026-06-03 10:01:42Z',
        talk_seconds: '90',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234601',
        agent: 'PJSIP/202',
      },
      8: {
        call_id: '1780481000.4',
        started_at: '2026-06-03 10:03:20Z',
        ended_at: '2026-06-03 10:04:00Z',
        connected: 'yes',
        result: 'abandoned',
        direction: 'inbound',
        called_number: 'verkoop',
        caller_number: 'anonymous',
      },
      // Out of one queue into another, and then handed over: the talk that is known is that before it.
      10: {
        call_id: '1780481100.5',
        started_at: '2026-06-03 10:05:00Z',
        connected_at: '2026-06-03 10:06:10Z',
        talk_seconds: '30',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: 'verkoop',
        caller_number: '0201234603',
        agent: 'PJSIP/204',
      },
      // Two parts of one conversation: 30 seconds before it was handed over, 5 after.
      15: {
        call_id: 'main-01-1780481300.7',
        started_at: '2026-06-03 10:08:20Z',
        connected_at: '2026-06-03 10:08:30Z',
        ended_at: '2026-06-03 10:09:05Z',
        talk_seconds: '35',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: 'service',
        caller_number: '0201234604',
        agent: 'Sanne de Boer',
      },
      // Still waiting when the file was made.
      21: {
        call_id: '1780481380.11',
        started_at: '2026-06-03 10:09:40Z',
        direction: 'inbound',
        called_number: 'verkoop',
        caller_number: '0201234605',
      },
    },
  },
  {
    // The table with a heading: times of the exchange's own clock, which the ids prove.
    file: 'sample.table.csv',
    broken: {},
    setAside: { 5: 'no-call' },
    legs: { 3: 2, 4: 2 },
    clockOffset: 7200,
    unproven: [5],
    calls: {
      2: {
        call_id: '1780481095.1',
        started_at: '2026-06-03 12:05:00+02:00',
        connected_at: '2026-06-03 12:05:20+02:00',
        ended_at: '2026-06-03 12:06:00+02:00',
        talk_seconds: '40',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: 'verkoop',
        caller_number: '0201234611',
        agent: 'SIP/201',
      },
    },
  },
];
