import { formatDay, formatDuring, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber, numberInWords } from '../../src/language/numbers.ts';
import type { RegulatorFigures, RegulatorVendor } from '../../src/model/dossier.ts';
import type { StopLatency } from '../../src/model/stop-latency.ts';
import type { RegulatorWords } from './words.ts';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const hours = (value: number): string => count(value, 'hour', 'hours');
const day = (iso: string): string => formatDay(iso, 'en');

/** Hours as people say them: whole days from a day on. */
function time(value: number): string {
  return value > 24 && value % 24 === 0 ? count(value / 24, 'day', 'days') : hours(value);
}

const REASONS: Readonly<Record<string, string>> = {
  'number-missing': 'there is no number',
  'number-invalid': 'what stands there is no telephone number',
  'number-masked': 'part of the number was made unreadable',
  'number-withheld': 'the number is withheld',
  'number-precision-lost': 'digits of the number were lost',
  'several-numbers': 'there is more than one number',
  'short-number': 'a short number, which no subscriber has',
  'emergency-number': 'an emergency number',
  'service-code': 'a code for the telephone, no number',
  formula: 'a formula, no number',
  'control-character': 'it holds characters that cannot be read',
};

function inReplaced({ called_in_replaced: numbers }: RegulatorFigures): string {
  if (numbers === 0) return '';
  return ` A delivery that was replaced later did hold a call to ${numbers === 1 ? 'one number' : `${n(numbers)} numbers`}; it counts no more, and stands with the number.`;
}

function calledNumbers({ numbers, called, not_called: notCalled, calls }: RegulatorFigures): string {
  if (called === 0) return `The call logs hold no call to ${numbers === 1 ? 'it' : 'any of them'}.`;
  const to = notCalled > 0 ? `${called === 1 ? 'one' : n(called)} of them` : called === 1 ? 'it' : 'all of them';
  const rest = notCalled === 0 ? '' : `; to the other ${notCalled === 1 ? 'number' : n(notCalled)} none`;
  return `The call logs hold ${count(calls, 'call', 'calls')} to ${to}${rest}.`;
}

/** What is proven, and beside it what only lacks proof. */
function violating({ violations, without_proof: without, numbers_with_violations: numbers }: RegulatorFigures): string {
  if (violations === 0) return 'No violation of the law was found in any of them.';
  const at = `, at ${count(numbers, 'number', 'numbers')}`;
  const lacking = `${n(without)} of them ${without === 1 ? 'lacks' : 'lack'} proof`;
  if (without === violations) return `${lacking}${at}.`;
  const proven = `${n(violations - without)} of them ${violations - without === 1 ? 'is a proven violation' : 'are proven violations'} of the law`;
  return without === 0
    ? `${proven}${at}.`
    : `${proven} and ${n(without)} ${without === 1 ? 'lacks' : 'lack'} proof${at} in all.`;
}

/** The same of one number. */
function found(violations: number, without: number): string {
  if (violations === 0) return 'no violation of the law was found';
  const proven = count(violations - without, 'proven violation', 'proven violations');
  const lacking = `${count(without, 'call lacks', 'calls lack')} proof`;
  if (without === violations) return lacking;
  return without === 0 ? `${proven} of the law` : `${proven} of the law and ${lacking}`;
}

/** Terms of a call centre: of one that the configuration does not name, only that it was not given. */
function termsOf(vendor: RegulatorVendor): readonly string[] {
  const { assumed, suppression_hours: suppression, report_objections_within_hours: report } = vendor;
  const stops = suppression === 0 ? 'stops at once when told' : `stops within ${hours(suppression)} of being told`;
  return [
    assumed.includes('suppression_hours') ? 'time to stop not given' : stops,
    assumed.includes('report_objections_within_hours')
      ? 'time to report not given'
      : `reports an objection within ${hours(report)}`,
  ];
}

/** That calls outside the audited period are not judged yet, and how to judge them. */
const howToJudge = (calls: number): string =>
  `${calls === 1 ? 'One call lies' : `${n(calls)} calls lie`} outside the audited period and ${calls === 1 ? 'is' : 'are'} not judged yet. To judge ${calls === 1 ? 'it' : 'them'}: take ${calls === 1 ? 'its day' : 'their days'} into the period (audit.from and audit.to in belaudit.yaml), run “belaudit run” and make this document again.`;

type PassedOn = Pick<StopLatency, 'to_pass_on' | 'not_passed_on' | 'stops_delivered'>;

function calledAfter(vendor: string, objections: number, after: number): string {
  if (objections === 0) return `No objections are known to measure ${vendor} by.`;
  if (objections === 1)
    return `One objection is known up to the end of the period; after it ${vendor} ${after === 0 ? 'called no more' : 'still called'} in the period.`;
  const which = after === 0 ? 'was none' : after === 1 ? 'was one' : `were ${n(after)}`;
  return `Of the ${n(objections)} objections up to the end of the period there ${which} after which ${vendor} still called in the period.`;
}

function passedOn(
  vendor: string,
  { to_pass_on: objections, not_passed_on: not, stops_delivered: delivered }: PassedOn,
): string {
  if (delivered === 0)
    return `Others recorded ${count(objections, 'objection', 'objections')} of the period. Whether ${objections === 1 ? 'it was' : 'they were'} passed on to ${vendor} is not known: no hand-over of objections to this call centre is loaded.`;
  if (objections === 1)
    return `One objection of the period was recorded by another; it was ${not === 0 ? '' : 'not '}passed on to ${vendor} afterwards.`;
  const which = not === 0 ? 'all were' : `${count(not, 'was', 'were')} not`;
  return `Of the ${n(objections)} objections of the period that others recorded, ${which} passed on to ${vendor} afterwards.`;
}

export const words: RegulatorWords = {
  title: (client) => `Answer of ${client} to a request for information`,
  kicker: 'Answer to the Authority for Consumers and Markets (ACM)',
  heading: 'Answer to your request for information',
  by: (client) => `by ${client}`,
  sentences: (figures, period) => [
    `Your list names ${count(figures.numbers, 'telephone number', 'telephone numbers')}. ${calledNumbers(figures)}${inReplaced(figures)}`,
    figures.judged === 0
      ? `${period} none of these numbers was called.`
      : `${period} ${count(figures.judged, 'call to these numbers was', 'calls to these numbers were')} judged. ${violating(figures)}`,
    ...(figures.calls > figures.judged ? [howToJudge(figures.calls - figures.judged)] : []),
    ...(figures.unread === 0
      ? []
      : [
          figures.unread === 1
            ? 'In one row of your list no telephone number could be read; it is named separately.'
            : `In ${n(figures.unread)} rows of your list no telephone number could be read; they are named separately.`,
        ]),
  ],
  figures: {
    numbers: ['number asked for', 'numbers asked for'],
    called: ['number called', 'numbers called'],
    notCalled: ['number without a call', 'numbers without a call'],
    violations: ['proven violation', 'proven violations'],
  },
  figureNotes: {
    numbers: 'each counted once',
    called: 'with a call in a call log',
    notCalled: 'in a call log that counts',
  },
  violationsNote: (without) =>
    without === 0
      ? 'of the law, in the audited period'
      : `of the law; ${n(without)} more ${without === 1 ? 'call lacks' : 'calls lack'} proof`,
  contents: 'Contents',
  facts: { client: 'Company', request: 'Your list', period: 'Audited period', asOf: 'As of', run: 'Reference' },
  confidential: 'Confidential: holds personal data.',
  of: 'of',
  parts: {
    callers: 'Who called for us',
    instructions: 'Under which instructions',
    stops: 'How an objection is processed',
    retention: 'Retention terms',
    corrections: 'What was corrected',
    numbers: 'Number by number',
    annexes: 'Annexes',
  },
  callersLead: (vendors, client) =>
    vendors === 1
      ? `For ${client}, one call centre called.`
      : `For ${client}, ${numberInWords(vendors, 'en')} call centres called.`,
  vendorColumns: ['Call centre', 'Contract', 'Agreed about objections', 'Campaigns'],
  contract: ({ contracts }) =>
    contracts.length === 0
      ? ['contract period not given']
      : contracts.map(({ from, to }) => (to === null ? `from ${day(from)} on` : `${day(from)} to ${day(to)}`)),
  stopsAgreed: termsOf,
  campaigns: ({ campaigns }) => (campaigns.length === 0 ? 'not given' : campaigns.join(', ')),
  forEntity: (entity) => `for ${entity}`,
  draft: 'DRAFT',
  draftLead: 'This answer is a draft. Do not send it yet, for:',
  openStatement: ({ file, why, mark }) => {
    if (file === null)
      return 'the company’s text about its instructions is missing (statements/*.md in the workspace);';
    return why === 'empty' ? `${file} holds no text yet;` : `${file} is not finished: it still says “${mark}”;`;
  },
  openGaps: (gaps) =>
    `${count(gaps, 'thing is', 'things are')} missing in the data that could change verdicts; “belaudit check” names ${gaps === 1 ? 'it' : 'them'}.`,
  noStatements:
    'The company has given no text about its instructions for this answer. So this answer says nothing of the instructions that the call centres got.',
  statementsLead: 'The following text is the company’s own. It was not compared with the call logs.',
  statementFile: (file) => `Source: ${file}`,
  stopsLead: ({ pass_on_hours: passOnHours, assumed }) =>
    `${assumed.includes('pass_on_hours') ? 'How much time the company has to pass an objection on to the call centres was not given.' : `The company gives itself ${hours(passOnHours)} to pass an objection on to the call centres.`} Below stands how fast that went in fact: measured over all objections in the files, not only those of the numbers asked for.`,
  stopsMeasured: 'Measured by call centre',
  stopSentence: (vendor, { objections, called_after: after, ...stops }) => [
    calledAfter(vendor, objections, after),
    ...(stops.to_pass_on === 0 ? [] : [passedOn(vendor, stops)]),
  ],
  notKnown: 'not known',
  binColumns: ['Time after the objection', 'Last call', 'Passed on'],
  bin: (from, to) => {
    if (to === null) return `longer than ${time(from ?? 0)}`;
    return from === null ? `within ${time(to)}` : `more than ${time(from)}, at most ${time(to)}`;
  },
  retention: ({ relation_term_months: relation, assumed, retention }) => [
    assumed.includes('relation_term_months')
      ? `How long after the end of a customer relation calls are still made was not given. This audit counts ${count(relation, 'month', 'months')}.`
      : `After the end of a customer relation calls are made for at most ${count(relation, 'month', 'months')}.`,
    ...(retention.length === 0
      ? ['No published term of its own for data of former customers was given.']
      : retention.map(
          ({ from, months }) =>
            `From ${day(from)} on a published term of its own of ${count(months, 'month', 'months')} applies to data of former customers.`,
        )),
  ],
  correctionsLead:
    'What was rejected, repaired or replaced later in the files that were delivered. Nothing was silently omitted.',
  corrections: ({ rejected, duplicate, replaced, removed, repaired, emptied, revisions }, feed) => [
    `Rejected as unusable: ${count(rejected, 'row', 'rows')}.`,
    `Delivered twice, with the same content: ${count(duplicate, 'row', 'rows')}.`,
    `Replaced by a later delivery with other content: ${count(replaced, 'row', 'rows')}${revisions.length === 0 ? '' : ` (${revisions.map((row) => `${feed(row.feed)}: ${n(row.rows)}`).join('; ')})`}.`,
    ...(removed === 0
      ? []
      : [`Removed, as the term was over or somebody asked to be forgotten: ${count(removed, 'row', 'rows')}.`]),
    `Rows with a value that was repaired, as only one reading was possible: ${n(repaired)}. Rows with a value that could not be read and was left empty: ${n(emptied)}.`,
  ],
  numbersLead: (figures, shown) =>
    shown < figures.numbers
      ? `The calls of the first ${n(shown)} of ${n(figures.numbers)} numbers stand here; those of all numbers stand in acm-calls.csv and acm-records.csv.`
      : 'Of every number all calls of all call centres stand here, the legal basis with its proof, and the objections with what was done with them.',
  unreadHeading: 'Rows without a number that can be read',
  unread: (row, reason) => `Line ${row} of your list: ${REASONS[reason] ?? reason}.`,
  asked: (reference, aboutDay, row) =>
    [
      reference === null ? `Your list, line ${row}` : `Your reference ${reference} (line ${row})`,
      ...(aboutDay === null ? [] : [`about ${day(aboutDay)}`]),
    ].join(', '),
  notLoadedOn: (aboutDay) =>
    `No call log of any call centre is loaded for ${day(aboutDay)}: whether calls were made then cannot be seen here.`,
  noCallRest: (base) => `That rests on the files, periods and checks in the chapter “${base}”.`,
  replacedWhere: 'Where that stood, and what replaced it, is below and in acm-records.csv.',
  rejectedRows: (rows) =>
    `Note: the number does stand in ${count(rows, 'row', 'rows')} that could not be used; see acm-records.csv.`,
  callsCut: (shown, calls) => `Here stand the first ${n(shown)} of ${n(calls)} calls; the rest is in acm-calls.csv.`,
  numberCalls: ({ outbound: calls, outbound_judged: judged, verdicts, without_proof: without }) =>
    judged === 0
      ? `${count(calls, 'call', 'calls')} to this number, outside the audited period: not judged yet.`
      : `${count(calls, 'call', 'calls')} to this number, ${n(judged)} in the audited period: ${found(verdicts.violation, without)}.${calls > judged ? ` The ${calls - judged === 1 ? 'other is' : 'others are'} not judged yet.` : ''}`,
  annexesLead: 'These files belong to this answer. Each row names the file and the line that it comes from.',
  annexes: [
    ['acm-numbers.csv', 'every row of your list, with the answer'],
    ['acm-calls.csv', 'all calls, with verdict, legal basis and proof'],
    [
      'acm-records.csv',
      'objections, consents, customer relations, hand-overs, complaints, and rows that were rejected or replaced',
    ],
    ['acm-files.csv', 'all files that were read, with their SHA-256'],
    ['acm-checks.csv', 'the checks whether the call logs are complete'],
    ['acm-response.json', 'this answer as data, with the explanation of each verdict'],
  ],
  during: (from, to) => formatDuring(from, to, 'en'),
  period: (from, to) => formatPeriod(from, to, 'en'),
  day,
  number: n,
};
