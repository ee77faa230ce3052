import type { ExplainedWords } from './explained-words.nl.ts';

export const words: ExplainedWords = {
  labels: {
    back: 'Back to the findings',
    reason: 'Why',
    cause: 'Cause',
    campaign: 'Campaign',
    call: 'Id of the call',
    file: 'File',
    line: 'Line in the file',
    objection: 'Objection',
    consent: 'Consent',
    relation: 'Customer relation',
    answer: 'Answer of the call centre',
    why: 'Why this verdict',
    timeline: 'What happened with this number',
    remedy: 'What would have prevented it',
    law: 'What it rests on',
    moment: 'When',
    callCentre: 'Call centre',
    called: 'Number called',
    grade: 'Certainty',
    responsible: 'Who answers for it',
    client: 'the company itself',
    hearing: 'Reply and decision',
    state: 'State',
    nothingSaid: 'Nothing has been said or decided about it yet.',
    undetermined: 'cannot be determined',
  },
  event: (kind, party, reference, detail) => {
    const by = party === '' ? '' : `, recorded by ${party}`;
    const sentences: Readonly<Record<string, string>> = {
      call: `Call ${reference} by ${party}: ${detail}`,
      'call-back': `Call ${reference} from this number to ${party}`,
      objection: `Objection ${reference}${by}`,
      consent: `Consent ${reference}${by}`,
      request: `Request ${reference} to be called${by}`,
      withdrawal: `Consent ${reference} withdrawn`,
      relation: `Customer relation ${reference} began`,
      'relation-end': `Customer relation ${reference} ended`,
      complaint: `Complaint ${reference} about this day`,
      lead: `Number given to ${party} to call`,
      suppress: `Passed on to ${party}: stop calling`,
    };
    return Object.hasOwn(sentences, kind)
      ? (sentences[kind] ?? '')
      : [kind, party, reference, detail].filter((part) => part !== '').join(' · ');
  },
};
