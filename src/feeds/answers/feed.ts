import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';

export const feed: FeedDefinition = defineFeed({
  place: 13,
  isReply: true,
  about:
    'What call centres say of findings, in the workbook `findings.xlsx` that they were sent. It changes no finding.',
  names: { nl: 'antwoorden op bevindingen', en: 'answers to findings' },
  key: ['vendor', 'call_id', 'rule'],
  columns: [
    { name: 'vendor', kind: 'text', required: true },
    { name: 'call_id', kind: 'text', required: true },
    { name: 'rule', kind: 'text', required: true },
    // A workbook uses the words of its language.
    { name: 'answer', kind: 'enumeration', values: ['accept', 'dispute', 'akkoord', 'betwist'] },
    { name: 'explanation', kind: 'text' },
  ],
  headings: {},
  facts: {
    /** What a call centre replies about a finding. It changes nothing: no rule and no verdict may read it. */
    vendor_answer: {
      vendor: 'VARCHAR',
      call_id: 'VARCHAR',
      rule: 'VARCHAR',
      /** accept, dispute, or null: an explanation only. */
      answer: 'VARCHAR',
      explanation: 'VARCHAR',
      ...ORIGIN,
    },
  },
});
