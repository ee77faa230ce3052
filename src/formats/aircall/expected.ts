import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    // One page of the list; ids of nineteen digits.
    file: 'sample.json',
    setAside: {
      5: 'not-ended',
    },
    legs: {
      7: 6,
    },
    calls: {
      // The duration includes ringing: talk counts from the answer.
      1: {
        call_id: '2000000000000000001',
        started_at: '2026-05-04 08:00:00Z',
        connected_at: '2026-05-04 08:00:12Z',
        ended_at: '2026-05-04 08:01:10Z',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '+31 6 12345801',
        caller_number: '+31 85 123 4567',
        agent: 'anna@belcentrum.example',
      },
      2: {
        call_id: '2000000000000000002',
        started_at: '2026-05-04 08:02:00Z',
        ended_at: '2026-05-04 08:02:25Z',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '+31 6 12345802',
        caller_number: '+31 85 123 4567',
        agent: 'anna@belcentrum.example',
      },
      3: {
        call_id: '1003',
        started_at: '2026-05-04 08:03:20Z',
        connected_at: '2026-05-04 08:03:35Z',
        ended_at: '2026-05-04 08:05:00Z',
        talk_seconds: '85',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '+31 85 123 4567',
        caller_number: '+31 20 123 4503',
        agent: 'bert@belcentrum.example',
      },
      // The caller hid the number.
      4: {
        call_id: '1004',
        started_at: '2026-05-04 08:05:20Z',
        ended_at: '2026-05-04 08:05:50Z',
        connected: 'no',
        result: 'no-answer',
        direction: 'inbound',
        called_number: '+31 85 123 4567',
        caller_number: 'anonymous',
      },
      // Transferred, and listed a second time.
      6: {
        call_id: '1006',
        started_at: '2026-05-04 08:08:20Z',
        connected_at: '2026-05-04 08:08:28Z',
        ended_at: '2026-05-04 08:10:20Z',
        talk_seconds: '112',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '06 12345806',
        caller_number: '+31 85 123 4567',
        agent: 'carla@belcentrum.example',
      },
    },
  },
  {
    // Events, each with the call as it was at that moment.
    file: 'sample.events.jsonl',
    legs: {
      2: 1,
      3: 1,
    },
    calls: {
      1: {
        call_id: '1010',
        started_at: '2026-05-04 08:10:00Z',
        connected_at: '2026-05-04 08:10:12Z',
        ended_at: '2026-05-04 08:11:00Z',
        talk_seconds: '48',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '+31 6 12345810',
        caller_number: '+31 85 123 4567',
        agent: 'anna@belcentrum.example',
      },
      // An invalid time stays as written.
      4: {
        call_id: '1011',
        started_at: '4 mei',
        ended_at: '2026-05-04 08:12:00Z',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '+31 6 12345811',
        caller_number: '+31 85 123 4567',
        agent: 'anna@belcentrum.example',
      },
    },
  },
];
