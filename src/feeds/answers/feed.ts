import { ORIGIN } from '../../model/facts.ts';
import { defineFeed, type FeedDefinition } from '../feed.ts';

export const feed: FeedDefinition = defineFeed({
  place: 13,
  isOptional: true,
  about:
    'What call centres say of findings, in the workbook `findings.xlsx` of their pack or in that of the company. It changes no finding.',
  names: { nl: 'antwoorden op bevindingen', en: 'answers to findings' },
  key: ['vendor', 'call_id', 'rule'],
  columns: [
    { name: 'vendor', kind: 'text', required: true },
    { name: 'call_id', kind: 'text', required: true },
    { name: 'rule', kind: 'text', required: true },
    // Headings of a workbook are in its own language.
    {
      name: 'answer',
      kind: 'enumeration',
      values: ['accept', 'dispute', 'unclear', 'agreed', 'disputed', 'akkoord', 'betwist', 'onduidelijk'],
    },
    { name: 'explanation', kind: 'text' },
    // An enclosure, or where it can be found.
    { name: 'evidence', kind: 'text' },
  ],
  headings: {},
  late: { calls: 'none' },
  facts: {
    /** The replies of a call centre to findings. They change nothing: no rule and no verdict may read them. */
    vendor_answer: {
      vendor: 'VARCHAR',
      call_id: 'VARCHAR',
      rule: 'VARCHAR',
      /** accept, dispute, unclear, or null: an explanation only. */
      answer: 'VARCHAR',
      explanation: 'VARCHAR',
      evidence: 'VARCHAR',
      ...ORIGIN,
    },
  },
});
