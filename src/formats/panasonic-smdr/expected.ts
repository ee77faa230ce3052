import type { SampleExpectation } from '../expectation.ts';

export const expected: readonly SampleExpectation[] = [
  {
    file: 'sample.txt',
    setAside: {
      1: 'no-call',
      2: 'no-call',
      6: 'internal',
      7: 'no-call',
    },
    calls: {
      3: {
        call_id: 'panasonic-98e50ad1015645256312aa2fe4d9a211',
        started_at: '2026-06-13 10:01',
        result: 'duration without answer',
        direction: 'outbound',
        called_number: '0612345991',
        agent: '101',
      },
      4: {
        call_id: 'panasonic-eb2361be0beaea76b5017bfdc06bedff',
        started_at: '2026-06-13 10:05',
        talk_seconds: '65',
        connected: 'yes',
        result: 'conversation',
        direction: 'inbound',
        called_number: '102',
        caller_number: '0201234502',
        agent: '102',
      },
      5: {
        call_id: 'panasonic-ac12560ed36cd8c2d0cdcdb5758c0c0e',
        started_at: '2026-06-13 10:14',
        connected: 'no',
        result: 'no-answer',
        direction: 'inbound',
        called_number: '0851234567',
        caller_number: '0201234503',
        agent: '102',
      },
      8: {
        call_id: 'panasonic-e0976244c8dcfdc7cbc5ac26417e76a2',
        started_at: '2026-06-13 15:34:50',
        result: 'duration without answer',
        direction: 'outbound',
        called_number: '+31612345994',
        agent: '101',
      },
      9: {
        call_id: 'panasonic-3f9bfa53027a7985aef3926bdb2197b3',
        started_at: '2026-06-13 15:44',
        result: 'duration without answer',
        direction: 'unknown',
        called_number: '0612345995',
        agent: '101',
      },
    },
  },
];
