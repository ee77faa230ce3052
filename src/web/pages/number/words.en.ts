import type { NumberWords } from './words.nl.ts';

export const words: NumberWords = {
  labels: {
    heading: 'One number',
    lead: 'Everything that is known about one telephone number: when it was called, by whom, on which legal basis, and what the consumer said about it. For a question from a consumer or from the regulator.',
    number: 'Telephone number',
    notation: 'In any notation: 06-12345678, +31 6 1234 5678, 0031612345678.',
    person: 'About this person only',
    personHint:
      'The customer number of the person who asks. Anything about others who had this number is then left out. Empty: everything.',
    look: 'Look up',
    withProofs: 'With the proofs of consents, as files',
    make: 'Make the dossier (PDF and JSON)',
    findings: 'Findings of this number',
    other: 'Another number',
    unknown: 'Nothing is known about this number.',
    draft: 'This is still a draft: something is open that can change a verdict. Do not hand it over yet.',
    toCheck: 'Go to Questions',
    dossiers: 'Dossiers that were made',
    calls: 'Calls',
    violations: 'Proven violations of the law',
    objections: 'Objections',
    consents: 'Consents',
  },
  made: (number) => `The dossier of number ${number} is ready.`,
  madeOfNothing: (number) => `The dossier is ready: nothing is known about number ${number}.`,
  leftOut: (rows) => `Rows left out because they are about others: ${rows}.`,
};
