import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    // Legs one after another, each over several lines or on one.
    file: 'sample.json',
    broken: {
      9: 'not-json',
    },
    setAside: {
      7: 'internal',
    },
    legs: {
      2: 1,
      5: 4,
    },
    remarks: ['bare nan or inf'],
    calls: {
      // The telephone's leg comes first; the outside leg is the customer's.
      1: {
        call_id: '00000002-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 08:00:01.37059Z',
        connected_at: '2026-05-04 08:00:12.37059Z',
        ended_at: '2026-05-04 08:01:10.37059Z',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'outbound',
        called_number: '0612345141',
        caller_number: '+31851234567',
        agent: '201',
      },
      // No audio, so one measurement is not a number.
      3: {
        call_id: '00000003-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 08:01:40.37059Z',
        ended_at: '2026-05-04 08:02:05.37059Z',
        connected: 'no',
        result: 'no-answer',
        direction: 'outbound',
        called_number: '0612345142',
        caller_number: '+31851234567',
      },
      // The customer called and reached an agent.
      4: {
        call_id: '00000004-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 08:03:20.37059Z',
        connected_at: '2026-05-04 08:03:22.37059Z',
        ended_at: '2026-05-04 08:04:20.37059Z',
        talk_seconds: '58',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '+31851234567',
        caller_number: '+31201234543',
        agent: '202',
      },
      // The customer answered, and a program handled the call.
      6: {
        call_id: '00000006-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 08:05:00.37059Z',
        connected_at: '2026-05-04 08:05:05.37059Z',
        ended_at: '2026-05-04 08:05:30.37059Z',
        connected: 'yes',
        result: 'ANSWERED rayo',
        direction: 'outbound',
        called_number: '0612345144',
        caller_number: '+31851234567',
      },
      // The customer reached a mailbox.
      8: {
        call_id: '00000008-1111-4222-8333-0123456789ab',
        started_at: '2026-05-04 08:08:20.37059Z',
        connected_at: '2026-05-04 08:08:21.37059Z',
        ended_at: '2026-05-04 08:08:40.37059Z',
        connected: 'yes',
        result: 'voicemail',
        direction: 'inbound',
        called_number: '+31851234567',
        caller_number: '+31201234545',
      },
    },
  },
];
