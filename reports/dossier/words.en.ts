import { ENGLISH, printedIn } from '../../src/language/phrases.ts';
import type { DossierReportWords } from './words.nl.ts';

const { n } = ENGLISH;

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A name that ends in a full stop also ends the sentence. */
function sentenceEnd(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

export const words: DossierReportWords = {
  ...printedIn('en'),
  title: (number) => `Dossier of ${number}`,
  kicker: 'Dossier of one telephone number',
  commissioned: (client) => `What ${client} knows about this number`,
  unknown: 'Nothing is known about this number.',
  unknownMeaning:
    'The number appears in none of the files that were read: not in the call logs of the call centres, and not in the records of the company. The evidence for that follows.',
  unknownForPerson: (person) => `Nothing is known about this number for person ${person}.`,
  severalOwners: (owners) =>
    `This number has had ${n(owners)} users. Give this dossier to none of them: it contains data about the others. To answer one person, make a dossier of that person alone.`,
  ofOnePerson: (person) =>
    `This dossier contains only what belongs to person ${person}: records that name this person, and records of days on which the number was this person's, or nobody's as far as is known.`,
  alikeHeading: (calls) => `The same for all these ${n(calls)} calls`,
  callHeading: (callId, vendor) => `Call ${callId} of ${vendor}`,
  leftOut: ({ calls, records }) => {
    if (calls + records === 0) return null;
    const parts = [
      ...(calls === 0 ? [] : [calls === 1 ? 'one call' : `${n(calls)} calls`]),
      ...(records === 0 ? [] : [records === 1 ? 'one other record' : `${n(records)} other records`]),
    ];
    return `Left out: ${enumerated(parts)}, which are about somebody else, or are in a rejected row without a name.`;
  },
  figures: {
    calls: ['call', 'calls'],
    conversations: ['conversation', 'conversations'],
    violations: ['proven violation', 'proven violations'],
    objections: ['objection', 'objections'],
  },
  figureNotes: {
    calls: 'to the number, or from it to a call centre',
    conversations: 'after a call to the number',
    objections: 'of the number or its users',
  },
  violationsNote: (without) =>
    without === 0
      ? 'of the law, in the audited period'
      : `of the law; ${n(without)} more ${without === 1 ? 'call lacks' : 'calls lack'} proof`,
  contents: 'Contents',
  facts: { client: 'Company', period: 'Audited period', asOf: 'As of', run: 'Reference' },
  confidential: 'Confidential: contains personal data.',
  of: 'of',
  about: 'The number',
  records: 'Records of the company',
  letter: {
    kicker: 'Answer to your request for access',
    heading: (client) => `Your data at ${client}`,
    salutation: 'Dear Sir or Madam,',
    opening: (client, number, asOf) =>
      `You asked which data ${client} has about you. You may ask that (article 15 GDPR). This is the answer for telephone number ${number}, as of ${asOf}. The next pages give the records, with the files they come from.`,
    more: (client) => `This answer is about calls. ${client} adds to it what it has about you in other systems.`,
    blanks: [
      ['Other data about you', '[to be filled in by the company]'],
      ['Questions? Contact', '[name and contact details]'],
      ['On behalf of the company', '[name and position]'],
    ],
  },
  access: {
    heading: 'Your right of access',
    lead: (client, asOf) =>
      `You may ask which data ${client} has about you, and why (article 15 GDPR). This dossier is the answer for this telephone number, as of ${asOf}. Whether ${client} knows more about you, in other systems, is not in this dossier.`,
    rows: ({ client, recipients, categories, retentionMonths }) => [
      [
        'Why these data are there',
        `${client} has people called with offers. The data were used to call, to respect objections, and to check afterwards whether each call was allowed. This dossier serves only that check and this answer.`,
      ],
      [
        'Which kinds of data',
        categories.length === 0
          ? 'No data are known.'
          : `Known are: ${enumerated(categories)}. This dossier gives them; other telephone numbers are masked in it.`,
      ],
      [
        'Where they come from',
        'Every record has the file and the line where it was found. Call logs come from the call centres; the other files come from the company.',
      ],
      [
        'Who got them',
        recipients.length === 0
          ? 'No call centre belongs to the data in this dossier.'
          : `${recipients.length === 1 ? 'This call centre' : 'These call centres'} received or called the number: ${sentenceEnd(enumerated(recipients))}`,
      ],
      [
        'How long they are kept',
        retentionMonths === null
          ? `${client} has given no term of its own in this audit. Ask ${client} which term applies to your data. An objection is kept, so that it can be respected.`
          : `After the end of a customer relation ${client} uses the data to call for at most ${n(retentionMonths)} months. An objection is kept, so that it can be respected.`,
      ],
      [
        'What you can ask for',
        `You can ask ${client} to correct data, to erase them or to restrict their use. You can withdraw a consent at any time, and object to their use for advertising: then the calls must stop.`,
      ],
      [
        'Decisions by a computer',
        'No decision about you was taken by a computer. The calls were checked by fixed rules; that check is about the calling, not about you.',
      ],
      [
        'Complaints',
        'If you do not agree with this answer, you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).',
      ],
    ],
  },
};
