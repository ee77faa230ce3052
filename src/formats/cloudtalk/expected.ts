import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    // One page of the call history.
    file: 'sample.json',
    setAside: {
      5: 'internal',
      6: 'not-ended',
    },
    legs: {
      8: 7,
    },
    calls: {
      1: {
        call_id: '27',
        started_at: '2026-05-04 08:00:00Z',
        connected_at: '2026-05-04 08:00:12Z',
        ended_at: '2026-05-04 08:01:10Z',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '+31612345801',
        caller_number: '+31851234567',
        agent: 'anna@belcentrum.example',
      },
      2: {
        call_id: '28',
        started_at: '2026-05-04 08:02:00Z',
        ended_at: '2026-05-04 08:02:25Z',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '+31612345802',
        caller_number: '+31851234567',
        agent: 'anna@belcentrum.example',
      },
      3: {
        call_id: '29',
        started_at: '2026-05-04 08:03:20Z',
        connected_at: '2026-05-04 08:03:35Z',
        ended_at: '2026-05-04 08:05:00Z',
        talk_seconds: '85',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '+31851234567',
        caller_number: '+31201234503',
        agent: 'anna@belcentrum.example',
      },
      // The caller talked to the mailbox.
      4: {
        call_id: '30',
        started_at: '2026-05-04 08:05:20Z',
        connected_at: '2026-05-04 08:05:30Z',
        ended_at: '2026-05-04 08:05:50Z',
        connected: 'yes',
        result: 'voicemail',
        direction: 'inbound',
        called_number: '+31851234567',
        caller_number: '+31201234504',
      },
      // On two pages; the later one counts.
      7: {
        call_id: '33',
        started_at: '2026-05-04 08:08:20Z',
        connected_at: '2026-05-04 08:08:28Z',
        ended_at: '2026-05-04 08:10:20Z',
        talk_seconds: '112',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '+31612345806',
        caller_number: '+31851234567',
        agent: 'anna@belcentrum.example',
      },
    },
  },
];
