import type { ProofListWords } from './list-words.nl.ts';

export const words: ProofListWords = {
  title: (period) => `Proofs of consents to look at, ${period}`,
  sheets: { guide: 'how to fill this in', consents: 'consents' },
  subject: 'Subject',
  text: 'Explanation',
  headings: {
    consent_id: 'Consent ID',
    collector: 'Collected by',
    files: 'Files',
    person: 'Person shown?',
    number: 'Number shown?',
    company: 'Company shown?',
    product: 'Product shown?',
    date: 'Date shown?',
    how: 'Manner shown?',
    term: 'Term shown?',
    viewer: 'Seen by',
    text: 'Remark',
    sample: 'Sample',
  },
  recorded: (heading) => `On record: ${heading.toLowerCase()}`,
  choices: { yes: 'yes', no: 'no', cannotTell: 'cannot tell' },
  guide: (client, period) => [
    [
      'What this is about',
      `${client} looks at a sample of the proofs of consents that calls of ${period} rest on, to learn how many consents can really be shown.`,
    ],
    [
      'What to do',
      'Open the files named beside the consent. They are in the workspace. Compare what you see with what is on record.',
    ],
    [
      'What to fill in',
      'On the sheet consents, choose yes, no or cannot tell for each question. Leave a question open where nothing is on record. The other cells are locked. Put your name under Seen by.',
    ],
    ['Person', 'Belaudit knows no names: look up in your own records who has this id.'],
    ['Yes', 'The proof contains what is on record.'],
    ['No', 'The proof says something else, or does not contain it.'],
    ['Cannot tell', 'The proof cannot be read, or leaves the question open. That counts as not shown.'],
    ['No proof', 'There is nothing to look at. The consent counts as not shown: fill in nothing.'],
    ['Remark', 'Write no names or telephone numbers. What you write here is kept apart and can be erased.'],
    ['Confidential', 'This file has full telephone numbers. The proofs contain data of persons too.'],
  ],
};
