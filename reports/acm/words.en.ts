import { formatShortTime } from '../../src/language/dates.ts';
import { numberInWords } from '../../src/language/numbers.ts';
import { capitalise, ENGLISH, printedIn } from '../../src/language/phrases.ts';
import type { RegulatorFacts, RegulatorVendor } from '../../src/model/dossier.ts';
import type { ReadList, RegulatorWords } from './words.nl.ts';

const { counted, day, listed, n } = ENGLISH;

const hours = (value: number): string => counted(value, 'hour', 'hours');

const REASONS: Readonly<Record<string, string>> = {
  'number-missing': 'there is no number',
  'number-invalid': 'it is not a telephone number',
  'number-masked': 'part of the number was made unreadable',
  'number-withheld': 'it says that the number is unknown or withheld',
  'number-precision-lost': 'digits of the number were lost',
  'several-numbers': 'there is more than one number',
  'short-number': 'a short number, which no subscriber has',
  'emergency-number': 'an emergency number',
  'service-code': 'a code for the telephone, not a number',
  formula: 'a formula, not a number',
  'control-character': 'it contains characters that cannot be read',
};

function inReplaced({ called_in_replaced: numbers }: RegulatorFacts['figures']): string {
  if (numbers === 0) return '';
  return ` A delivery that was later replaced did contain a call to ${numbers === 1 ? 'one number' : `${n(numbers)} numbers`}; that call no longer counts, and is listed with the number.`;
}

/** @param isOfDays other days were not asked for, and may have calls */
function calledNumbers(
  { numbers, called, not_called: notCalled, calls }: RegulatorFacts['figures'],
  isOfDays: boolean,
): string {
  const days = isOfDays ? ' of these days' : '';
  if (called === 0) return `The call logs hold no call${days} to ${numbers === 1 ? 'it' : 'any of them'}.`;
  const to = notCalled > 0 ? `${called === 1 ? 'one' : n(called)} of them` : called === 1 ? 'it' : 'all of them';
  const rest = notCalled === 0 ? '' : `; to the other ${notCalled === 1 ? 'number' : n(notCalled)} none`;
  return `The call logs hold ${counted(calls, 'call', 'calls')}${days} to ${to}${rest}.`;
}

/** For how many calls the basis was examined. */
function examined({ calls, in_period: inPeriod }: RegulatorFacts['figures'], period: string): string {
  if (inPeriod === 0) return `None of these calls was made in ${period}: their basis was not examined.`;
  const rest = calls - inPeriod;
  return `For ${counted(inPeriod, 'call', 'calls')} of ${period}, the record that ${inPeriod === 1 ? 'it rests' : 'they rest'} on was examined${rest === 0 ? '' : `; for ${rest === 1 ? 'one call' : `${n(rest)} calls`} on other days it was not`}.`;
}

/** Terms of a call centre; if the configuration names none, only that none was given. */
function termsOf(vendor: RegulatorVendor): readonly string[] {
  const { assumed, suppression_hours: suppression, report_objections_within_hours: report } = vendor;
  const stops =
    suppression === 0
      ? 'agreed: to stop at once when told'
      : `agreed: to stop within ${hours(suppression)} of being told`;
  return [
    assumed.includes('suppression_hours') ? 'time to stop not given' : stops,
    assumed.includes('report_objections_within_hours')
      ? 'time to report not given'
      : `agreed: to report an objection within ${hours(report)}`,
  ];
}

/** How many calls were made after a term that the company sets itself; empty if none. */
function beyond(
  exceeded: RegulatorFacts['policy']['exceeded'],
  term: 'relation' | 'retention',
  period: string,
): string {
  const calls = exceeded.find((row) => row.term === term)?.calls ?? 0;
  return calls === 0 ? '' : ` That term was over for ${counted(calls, 'call', 'calls')} to your numbers in ${period}.`;
}

function belowNumber({ hasReference, hasDay }: ReadList): string {
  const line = hasReference ? 'your reference' : 'the line of your list';
  return hasDay ? `Below the number are ${line} and the day that the line is about.` : `Below the number is ${line}.`;
}

export const words: RegulatorWords = {
  ...printedIn('en'),
  title: (client) => `Answer of ${client} to a request for information`,
  kicker: 'Answer to the Authority for Consumers and Markets (ACM)',
  heading: 'Answer to your request for information',
  by: (client) => `by ${client}`,
  askedDays: (period) =>
    `This answer is only about calls of ${period}, as you asked. Calls of other days are not in it; objections and consents of other days are.`,
  sentences: (figures, period, isOfDays) => [
    `Your list names ${counted(figures.numbers, 'telephone number', 'telephone numbers')}. ${calledNumbers(figures, isOfDays)}${inReplaced(figures)}`,
    ...(figures.calls === 0 ? [] : [examined(figures, period)]),
    ...(figures.unread === 0
      ? []
      : [
          figures.unread === 1
            ? 'One line of your list had no readable telephone number; it is listed separately.'
            : `${n(figures.unread)} lines of your list had no readable telephone number; they are listed separately.`,
        ]),
  ],
  logSpan: (vendors, first, last) =>
    `The call logs are of ${counted(vendors, 'call centre', 'call centres')} and run from ${day(first)} to ${day(last)}.`,
  notCertain: (vendors, checked) =>
    `Note: the log of ${listed(vendors)} of ${checked} does not seem to be complete. A number that is not in it may still have been called.`,
  figures: {
    numbers: ['number asked for', 'numbers asked for'],
    called: ['number called', 'numbers called'],
    notCalled: ['number without a call', 'numbers without a call'],
    calls: ['call', 'calls'],
  },
  figureNotes: {
    numbers: 'each counted once',
    called: 'with a call in a log',
    notCalled: 'in a log that counts',
    calls: 'to these numbers',
  },
  contents: 'Contents',
  facts: {
    case: 'Your case number',
    contact: 'Contact',
    request: 'Your list',
    period: 'Audited period',
    asOf: 'Audit date',
    run: 'Reference',
  },
  confidential: 'Confidential: contains personal data.',
  of: 'of',
  parts: {
    about: 'About this answer',
    callers: 'Who called for us',
    instructions: 'Under which instructions',
    terms: 'Terms and corrections',
    numbers: 'By number',
    proofSample: 'Sample of proofs',
    annexes: 'Annexes',
  },
  about: ({ client, period, program, base }) => [
    [
      'Scope',
      `This answer is about the numbers of your list. Of other calls it says only how many are in the files examined, and what the checks of those found. It says what is on record about your numbers in the files that ${client} and its call centres delivered. The chapter “${base}” names these files and the days that they cover. For calls to your numbers of ${period}, the record behind them was looked for; for calls on other days it was not.`,
    ],
    [
      'Method',
      `It was made with ${program}. That program reads the files, compares them and changes nothing in them. The same files give the same outcome.`,
    ],
    [
      'Independence',
      `${client} made this answer itself, from its own files and those of its call centres. No independent third party has checked it.`,
    ],
    [
      'Limits',
      'This answer states facts. It does not say whether rules were kept, and admits nothing. Facts outside the files are not known. Whether the call logs are complete is known only as far as the checks show it.',
    ],
  ],
  omissionsHeading: 'Call logs that do not seem complete',
  omissionsLead: (checked) =>
    `The following suggests that calls of ${checked} are missing from a log. If this answer says that no call is known, it does so with this reservation.`,
  limitsHeading: 'What is missing in the data',
  limitsLead: (checked) =>
    `These data were not delivered, are incomplete or cannot be read. This was examined for all calls of ${checked}, not only those to your numbers.`,
  noCallers: (isOfDays) =>
    `No call centre called a number on your list${isOfDays ? ' on these days' : ''}, as far as the call logs show.`,
  proofSampleLead:
    'This is not only about the numbers asked for, but about all consents that calls of this period rest on. People looked at the proofs of a sample of these, and noted whether they show what is on record of the consent.',
  noProofSample: 'Nobody has looked at a sample of proofs of this period.',
  letterHeading: 'Signature',
  letter: {
    case: 'Case number',
    contact: 'Contact',
    signedBy: 'Name and position',
    place: 'Place and date',
    signature: 'Signature',
  },
  blanks: {
    case: '[to be filled in: case number]',
    contact: '[to be filled in: who answers questions]',
    signedBy: '[to be filled in: who signs]',
    place: '[to be filled in: place and date]',
    signature: '[signature]',
  },
  callersLead: (vendors) =>
    vendors === 1
      ? 'One call centre called numbers on your list.'
      : `${capitalise(numberInWords(vendors, 'en'))} call centres called the numbers on your list.`,
  vendorColumns: ['Call centre', 'Contract', 'Agreed about objections', 'Campaigns'],
  contract: ({ contracts }) =>
    contracts.length === 0
      ? ['contract period not given']
      : contracts.map(({ from, to }) => (to === null ? `from ${day(from)} on` : `${day(from)} to ${day(to)}`)),
  stopsAgreed: termsOf,
  campaigns: ({ campaigns }) => (campaigns.length === 0 ? 'not given' : campaigns.join(', ')),
  forEntity: (entity) => `for ${entity}`,
  draft: 'DRAFT',
  draftLead: 'This answer is a draft. Do not send it yet, because:',
  openStatement: ({ file, why, mark }) => {
    if (file === null)
      return 'the company’s text about its instructions is missing (statements/*.md in the workspace);';
    return why === 'empty' ? `${file} has no text yet;` : `${file} is not finished: it still says “${mark}”;`;
  },
  openGaps: (gaps) =>
    gaps === 0
      ? 'these calls are still being examined;'
      : `${counted(gaps, 'point is', 'points are')} open in the data that could change this answer.`,
  noStatements:
    'The company has given no text about its instructions for this answer. So this answer does not describe the instructions to the call centres.',
  statementsLead: 'The following text is the company’s own. It was not compared with the call logs.',
  statementFile: (file) => `Source: ${file}`,
  passOnTerm: ({ pass_on_hours: passOnHours, assumed }) =>
    `${assumed.includes('pass_on_hours') ? 'Within how much time the company passes an objection on to the call centres was not given.' : `The company’s norm is to pass an objection on to the call centres within ${hours(passOnHours)}.`} What was done with the objections to your numbers is stated with each number.`,
  retention: ({ relation_term_months: relation, assumed, retention, exceeded }, period) => [
    assumed.includes('relation_term_months')
      ? 'How long after the end of a customer relation calls are still made was not given.'
      : `The company’s own term for calls is ${counted(relation, 'month', 'months')} after the end of the customer relation.${beyond(exceeded, 'relation', period)}`,
    ...(retention.length === 0
      ? ['No published term of its own for data of former customers was given.']
      : retention.map(
          ({ from, months }, place) =>
            `For data of former customers the company published a term of its own of ${counted(months, 'month', 'months')}, from ${day(from)} on.${place === retention.length - 1 ? beyond(exceeded, 'retention', period) : ''}`,
        )),
  ],
  corrections: ({ rejected, replaced }) =>
    rejected + replaced === 0
      ? 'No row with one of your numbers was rejected or replaced later.'
      : `Of the rows with one of your numbers, ${n(rejected)} could not be used and ${n(replaced)} ${replaced === 1 ? 'was' : 'were'} replaced later. They are listed in acm-records.csv.`,
  numbersLead: (figures, shown, period, list) => [
    shown < figures.numbers
      ? `The calls of the first ${n(shown)} of ${n(figures.numbers)} numbers are listed here; those of all numbers in acm-calls.csv and acm-records.csv.`
      : 'Every number is listed with all calls of all call centres and with its objections, each with its file and line.',
    belowNumber(list),
    ...(list.unused.length === 0
      ? []
      : [`Not used from your list: ${list.unused.map((heading) => `“${heading}”`).join(', ')}.`]),
    `Calls outside ${period} are marked “not examined”. With an objection, a call after it is one of ${period} for which no later consent is on record.`,
  ],
  numberColumns: ['Number', 'Time', 'Call centre', 'What is on record, and its proof', 'File and line'],
  basis: (basis, bases) => {
    if (basis === null || basis === '') return 'no record needed: outside the rules';
    return basis === 'none' ? 'no record found' : (bases[basis] ?? basis);
  },
  basisNotExamined: 'not examined',
  unreadHeading: 'Rows without a readable number',
  unread: (row, reason) => `Line ${row} of your list: ${REASONS[reason] ?? reason}.`,
  asked: (reference, aboutDay, row) =>
    [reference ?? `line ${row}`, ...(aboutDay === null ? [] : [`about ${formatShortTime(aboutDay, 'en')}`])].join(', '),
  notLoadedOn: (aboutDay) =>
    `No call log of any call centre is loaded for ${day(aboutDay)}: whether calls were made then is not known.`,
  noCallRest: (base) => `That rests on the files, days and checks in the chapter “${base}”.`,
  perhapsLeftOut: (vendors, checked) =>
    `Note: the log of ${listed(vendors)} of ${checked} does not seem to be complete. A call to this number may be missing from it.`,
  rejectedRows: (rows) =>
    `Note: the number does occur in ${counted(rows, 'row', 'rows')} that could not be used; see acm-records.csv.`,
  callsCut: (shown, calls) => `These are the first ${n(shown)} of ${n(calls)} calls; the rest are in acm-calls.csv.`,
  proofsLead:
    'These proofs are enclosed as files, as the company has them. The SHA-256 shows whether a file was changed later. Where a proof is not enclosed, the reason is given.',
  annexesLead: 'These files belong to this answer. Each row names the file and the line that it comes from.',
  annexes: [
    ['acm-numbers.csv', 'every row of your list, with the answer'],
    ['acm-calls.csv', 'all calls, with the record behind each and its proof'],
    [
      'acm-records.csv',
      'objections, consents, customer relations, hand-overs, complaints, and rows that were rejected or replaced',
    ],
    ['acm-files.csv', 'all files that were read, with their SHA-256'],
    ['acm-checks.csv', 'the checks whether the call logs are complete'],
    ['acm-response.json', 'this answer as data'],
  ],
  proofAnnexes: [
    ['acm-proofs.csv', 'the proofs of consents, with their SHA-256'],
    ['proof-0001 and on', 'the proofs themselves'],
  ],
};
