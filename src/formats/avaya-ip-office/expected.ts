import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    // As the system writes it: no heading, times on its own clock.
    file: 'sample.csv',
    broken: { 14: 'too-few-cells' },
    setAside: { 4: 'internal', 10: 'forwarded' },
    legs: { 6: 5, 9: 8, 12: 11, 15: 1, 16: 11 },
    calls: {
      1: {
        call_id: '1000001@2026/06/03 12:00:00',
        started_at: '2026-06-03 12:00:00',
        connected_at: '2026-06-03 12:00:12',
        ended_at: '2026-06-03 12:01:44',
        talk_seconds: '92',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345301',
        agent: '201',
      },
      // Not connected: the record does not say whether it was busy, out of order or not answered.
      2: {
        call_id: '1000002@2026/06/03 12:02:00',
        started_at: '2026-06-03 12:02:00',
        ended_at: '2026-06-03 12:02:25',
        connected: 'no',
        direction: 'outbound',
        called_number: '0612345302',
        agent: '201',
      },
      // A line that cannot detect an answer: the seconds include ringing, and the client decides whether anybody answered.
      3: {
        call_id: '1000003@2026/06/03 12:03:00',
        started_at: '2026-06-03 12:03:00',
        ended_at: '2026-06-03 12:03:44',
        result: 'connected without ring time',
        direction: 'outbound',
        called_number: '0612345303',
        agent: '202',
      },
      // Two segments, two agents; talk excludes ringing and hold.
      5: {
        call_id: '1000005@2026/06/03 12:05:00',
        started_at: '2026-06-03 12:05:00',
        connected_at: '2026-06-03 12:05:07',
        ended_at: '2026-06-03 12:06:13',
        talk_seconds: '50',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234301',
        agent: '202',
      },
      // A caller without a number.
      7: {
        call_id: '1000006@2026/06/03 12:07:00',
        started_at: '2026-06-03 12:07:00',
        ended_at: '2026-06-03 12:07:09',
        connected: 'no',
        result: 'no-answer',
        direction: 'inbound',
        called_number: '0851234567',
      },
      // Rang at 202, then went to the mailbox.
      8: {
        call_id: '1000007@2026/06/03 12:08:00',
        started_at: '2026-06-03 12:08:00',
        connected_at: '2026-06-03 12:08:20',
        ended_at: '2026-06-03 12:08:41',
        connected: 'yes',
        result: 'voicemail',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234303',
      },
      // Transferred: the second segment does not ring.
      11: {
        call_id: '1000009@2026/06/03 12:10:00',
        started_at: '2026-06-03 12:10:00',
        connected_at: '2026-06-03 12:10:08',
        ended_at: '2026-06-03 12:11:09',
        talk_seconds: '55',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345304',
        agent: '201',
      },
      // The system was restarted: the same id on another day is another call.
      13: {
        call_id: '1000001@2026/06/04 09:00:00',
        started_at: '2026-06-04 09:00:00',
        connected_at: '2026-06-04 09:00:05',
        ended_at: '2026-06-04 09:00:15',
        talk_seconds: '10',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345305',
        agent: '201',
      },
    },
  },
  {
    // An older release's names, in another order, with a heading.
    file: 'sample.heading.csv',
    setAside: { 3: 'no-number' },
    calls: {
      2: {
        call_id: '77@2026/06/03 12:00:00',
        started_at: '2026-06-03 12:00:00',
        connected_at: '2026-06-03 12:00:06',
        ended_at: '2026-06-03 12:00:31',
        talk_seconds: '25',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345311',
        agent: '201',
      },
    },
  },
];
