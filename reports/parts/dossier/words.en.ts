import { CHANNELS as ALL_CHANNELS } from '../../../src/language/channel-words.ts';
import { formatLocalTime, formatMonths } from '../../../src/language/dates.ts';
import { words as findingWords } from '../../../src/language/finding-words.en.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { DossierCall, DossierFigures, DossierSaid } from '../../../src/model/dossier.ts';
import type { DossierWords } from './words.nl.ts';

const { counted, day, n } = ENGLISH;

const moment = (text: string): string => (text === 'unreadable' ? 'time not readable' : formatLocalTime(text, 'en'));

const CONTACTS: Readonly<Record<DossierCall['contact'], string>> = {
  conversation: 'conversation',
  voicemail: 'message left on voicemail',
  abandoned: 'connected, no agent',
  attempt: 'attempt, no conversation',
  unknown: 'not certain whether there was a conversation',
};

/** Usual words for a channel; others are shown as in the file. */
const CHANNELS = ALL_CHANNELS.en;

const SAID: Readonly<Record<DossierSaid['says'], string>> = {
  agreed: 'agreed',
  disputed: 'disputed',
  unclear: 'unclear',
  upheld: 'upheld',
  withdrawn: 'withdrawn',
  'more-asked': 'more information asked',
};

const WITHDRAWN: Readonly<Record<NonNullable<DossierSaid['reason']>, string>> = {
  'evidence-shown': 'evidence was shown',
  'own-error-in-data': 'there was an error in its own data',
  'law-read-otherwise': 'the law is read otherwise',
  disproportionate: 'it is disproportionate',
};

const BASES: Readonly<Record<string, string>> = {
  'not-protected': 'not needed: only a legal entity was called',
  'published-number': 'number published to receive offers',
  request: 'request by the consumer',
  consent: 'consent',
  relation: 'customer relation',
  'not-registered': 'was not in the do-not-call register',
  none: 'none found',
};

type ChecksOfLogs = Parameters<DossierWords['undoneChecks']>[0];

function checksByLogs(groups: ChecksOfLogs): string {
  return groups
    .map(({ logs, checks }) => `For ${logs === null ? 'all call centres' : enumerated(logs)}: ${enumerated(checks)}.`)
    .join(' ');
}

function enumerated(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function verdictParts({
  verdicts,
  without_proof: without,
}: Pick<DossierFigures, 'verdicts' | 'without_proof'>): readonly string[] {
  const proven = verdicts.violation - without;
  const parts: readonly (readonly [number, string, string])[] = [
    [proven, 'one proven violation of the law', 'proven violations of the law'],
    [without, 'one call that lacks proof', 'calls that lack proof'],
    [
      verdicts.breach,
      'one breach of a code, an own norm, privacy or the contract',
      'breaches of a code, an own norm, privacy or the contract',
    ],
    [verdicts.review, 'one call to be reviewed', 'calls to be reviewed'],
    [verdicts.attempt, 'one attempt', 'attempts'],
    [verdicts.lawful, 'one lawful call', 'lawful calls'],
    [verdicts['out-of-scope'], 'one call out of scope', 'calls out of scope'],
  ];
  return parts.filter(([value]) => value > 0).map(([value, one, many]) => (value === 1 ? one : `${n(value)} ${many}`));
}

/** If no hand-over has an objection: what that means depends on whose hand-overs are loaded. */
function notPassedOn(loaded: boolean, unknown: readonly string[]): readonly string[] {
  if (!loaded)
    return [
      'Whether it was passed on to a call centre is not known: no hand-over of objections to a call centre is loaded.',
    ];
  const lead = 'The loaded hand-overs to call centres do not contain this objection.';
  return unknown.length === 0 ? [lead] : [`${lead} No hand-over of objections to ${enumerated(unknown)} is loaded.`];
}

/** What is known if no call counts now. */
function knownWithoutCalls({ records, replaced, left_out: leftOut }: DossierFigures): string {
  if (leftOut.calls === 0 && records === 0 && replaced > 0)
    return `Everything known about this number was in ${counted(replaced, 'row', 'rows')} that a later delivery replaced.`;
  const other = `${counted(records, 'other record', 'other records')} ${records === 1 ? 'is' : 'are'} known all the same.`;
  if (leftOut.calls > 0) return `No call of this number is known for this person. ${other}`;
  return replaced > 0
    ? `The call logs contain no call to this number that still counts. ${other}`
    : `No call log contains a call to this number. ${other}`;
}

export const words: DossierWords = {
  parts: {
    owners: 'Whose number it is',
    legalForms: 'Legal form',
    timeline: 'Timeline',
    calls: 'Calls',
    explanations: 'How each verdict came about',
    objections: 'Objections, and how they were handled',
    consents: 'Consents and requests',
    proofs: 'Proofs of consents',
    relations: 'Customer relations',
    handovers: 'Hand-overs to call centres',
    register: 'Do-not-call register',
    complaints: 'Complaints',
    vendorUse: 'Use by call centres themselves',
    listed: 'Own list of calling numbers',
    rejected: 'Rows that could not be used',
    revisions: 'Records that were replaced later',
  },
  columns: {
    when: 'Time',
    what: 'Event',
    vendor: 'Call centre',
    contact: 'Contact',
    verdict: 'Verdict',
    basis: 'Legal basis and proof',
    source: 'Where to look',
    person: 'Person',
    period: 'Period',
    form: 'Legal form',
    recordedBy: 'Recorded by',
    followUp: 'What was done with it',
    kind: 'Kind',
    scope: 'For what',
    proof: 'Proof',
    made: 'Made on',
    digest: 'SHA-256',
    entity: 'Company',
    category: 'Category',
    calls: 'Calls',
    reason: 'Reason',
    replacedBy: 'Replaced by',
    file: 'Kind of file',
    files: 'Files',
    rows: 'Rows',
    rejected: 'Rejected',
    examined: 'Examined',
    results: 'Found',
    check: 'Check',
    changed: 'Changed',
  },
  nothing: {
    owners: 'No file says whose number this is or was.',
    legalForms: 'No legal form of any of these persons is on record.',
    timeline: 'No event is known.',
    calls: 'No call log contains a call to this number, or from it to a call centre.',
    explanations: 'There is no call of the audited period to explain.',
    objections: 'No objection is known.',
    consents: 'No consent or request is known.',
    proofs: 'The list of proofs has none of these consents.',
    relations: 'No customer relation is known.',
    handovers: 'The number is in no hand-over to a call centre.',
    register: 'The number is in no delivered part of the do-not-call register.',
    complaints: 'No complaint about calls to this number is known.',
    vendorUse: 'No call centre called from this number or could be reached on it.',
    listed: 'The number is not on the company’s list of calling numbers.',
    rejected: 'The number does not appear in the rows that could not be used.',
    revisions: 'None of these records was replaced later.',
  },
  nothingOfPerson: 'Nothing of this is known for this person.',
  noneOfPerson: (kinds) => `Nothing is known about this person under: ${enumerated(kinds)}.`,
  contact: (call) => CONTACTS[call.contact],
  bases: BASES,
  table: {
    company: 'the company',
    objection: (party, channel) =>
      `objection${party === null ? '' : ` to ${party}`}${channel === '' ? '' : ` ${channel}`}${party === null ? ' (to whom is not known)' : ''}`,
    passedOn: (day, vendors) => `passed on to ${vendors === null ? 'all call centres' : enumerated(vendors)} on ${day}`,
    notPassedOn: 'in none of the loaded hand-overs to call centres',
    passingUnknown: 'whether it was passed on is not known',
    callsAfter: (calls, said, last) =>
      calls === 0 ? 'no call after it' : `after it ${calls === 1 ? '1 call' : `${said} calls, the last`} on ${last}`,
    replaced: (feed) => `replaced later (${feed})`,
    changed: (columns) => `changed: ${columns}`,
    replacedBy: (place) => `replaced by ${place}`,
  },
  verdict: ({ verdict, without_proof: isWithoutProof }) => {
    if (verdict === null) return 'not judged yet';
    return isWithoutProof ? findingWords.grades['not-demonstrable'] : findingWords.verdicts[verdict];
  },
  said: ({ title, says, reason, day: on, until, state }, vendor) => {
    const about = `“${title}”`;
    const text =
      vendor === null
        ? `Decision of the company on ${day(on)} about ${about}: ${SAID[says]}${reason === null ? '' : `, because ${WITHDRAWN[reason]}`}${until === null ? '' : `, up to and including ${day(until)}`}`
        : `Reply of ${vendor}, received on ${day(on)}, about ${about}: ${SAID[says]}`;
    return `${text}${{ holds: '', proposed: ' (awaits a second person)', 'taken-back': ' (later marked as a mistake)' }[state]}.`;
  },
  quoted: (text) => `“${text}”`,
  basis: ({ basis, is_judged: isJudged, in_scope: inScope }) => {
    if (!isJudged) return 'not judged yet';
    return inScope ? (BASES[basis ?? ''] ?? basis ?? '') : 'does not apply';
  },
  recordSince: (kind, since, source) =>
    kind === 'relation' ? `from ${moment(since)}` : `given on ${moment(since)}${source === '' ? '' : `, ${source}`}`,
  evidence: (reference) => `proof: ${reference}`,
  way: { to: 'to the number', from: 'from the number' },
  duration: (seconds) => counted(seconds, 'second', 'seconds'),
  about: { number: '', person: 'of the person', 'other-number': 'of the person, with another number' },
  party: (id) => (id === 'client' ? 'the company' : (id ?? 'not known')),
  kinds: {
    consent: 'consent',
    request: 'request to be called',
    unreadable: 'kind not readable',
    purchase: 'purchase',
    subscription: 'subscription',
    gift: 'single gift',
    donorship: 'running donorship',
    volunteer: 'volunteer work',
    attendance: 'attendance',
    lead: 'to be called',
    suppress: 'to be called no more',
    'list-to-call': 'screened call list: call',
    'list-not-to-call': 'screened call list: do not call',
  },
  forms: {
    natural: 'private individual',
    'sole-trader': 'sole trader',
    partnership: 'partnership',
    'legal-entity': 'legal entity',
    unknown: 'unknown',
  },
  categories: {
    all: 'everything',
    commercial: 'sales',
    charitable: 'charities',
    ideal: 'ideals',
    unreadable: 'not readable',
  },
  sources: {
    web: 'on a website',
    paper: 'on paper',
    call: 'in a telephone call',
    shop: 'in a shop',
    contest: 'in a prize contest',
    survey: 'in a survey',
    'lead-generator': 'by a lead generator',
    unreadable: 'origin not readable',
    acm: 'by the ACM',
    own: 'to the company itself',
    cire: 'by CIRE',
  },
  uses: { 'calls-from': 'called from this number', 'is-called-on': 'was called on this number' },
  storyTitle: ({ calls, verdicts, without_proof: without }) => {
    const proven = verdicts.violation - without;
    const lead = `${counted(calls, 'call', 'calls')}, ${proven === 0 ? 'no proven violation' : counted(proven, 'proven violation', 'proven violations')} of the law`;
    return without === 0 ? lead : `${lead}; ${n(without)} ${without === 1 ? 'lacks' : 'lack'} proof`;
  },
  storySource: (leftOut) =>
    `In time from left to right; distances are not to scale.${leftOut === 0 ? '' : ` ${leftOut === 1 ? 'One earlier step is' : `${n(leftOut)} earlier steps are`} not drawn; the table has everything.`}`,
  shortDay: (iso) => iso.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, '$3-$2-$1'),
  oneCall: 'call',
  cut: (rows, all) => `These are the first ${n(rows)} of ${n(all)} rows; the rest are in dossier.json.`,
  linesLeft: (lines) => `And ${counted(lines, 'more line', 'more lines')}, which the explanation of the call shows.`,
  data: {
    owners: 'who has or had the number',
    legalForms: 'legal forms',
    timeline: 'events',
    calls: 'calls',
    explanations: 'verdicts on calls',
    objections: 'objections',
    consents: 'consents and requests',
    proofs: 'proofs of consents',
    relations: 'customer relations',
    handovers: 'hand-overs to call centres',
    register: 'entries in the do-not-call register',
    complaints: 'complaints',
    vendorUse: 'use by call centres',
    listed: 'entries in the list of calling numbers',
    rejected: 'rows that could not be used',
    revisions: 'records that were replaced later',
  },
  events: {
    owner: (person) => `number of ${person}`,
    ownerEnd: (person) => `last day of the number with ${person}`,
    relation: (kind) => `customer relation begins: ${kind}`,
    relationEnd: (kind) => `customer relation ends: ${kind}`,
    consent: (kind) => `${kind} given`,
    withdrawn: (kind) => `${kind} withdrawn`,
    objection: 'objection',
    handover: (vendor, kind) => `delivered to ${vendor}: ${kind}`,
    call: (vendor, { way, contact }) => `call ${way === 'to' ? 'by' : 'to'} ${vendor}: ${CONTACTS[contact]}`,
    complaint: 'complaint about this day',
    register: 'in the do-not-call register',
  },
  published: 'published to receive offers',
  channel: (channel) => `by ${Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : channel}`,
  reported: (at) => `reported to the company on ${moment(at)}`,
  followUp: ({ passed_on: passedOn, calls_after: after, last_call_at: last }, vendorName, deliveries) => [
    ...(passedOn.length === 0
      ? notPassedOn(deliveries.loaded, deliveries.unknown.map(vendorName))
      : passedOn.map(({ vendor, delivered_at }) => `Passed on to ${vendorName(vendor)} on ${moment(delivered_at)}.`)),
    after === 0
      ? 'After it, no call of the audited period to the number broke this objection.'
      : `After it, ${counted(after, 'call', 'calls')} of the audited period still followed without a later consent on record, ${after === 1 ? '' : 'the last '}on ${moment(last ?? '')}.`,
  ],
  consentScope: (names, products) =>
    `${names === '' ? 'no name given' : `named: ${names}`}; ${products === '' ? 'no product given' : products === '*' ? 'all products' : `product: ${products}`}`,
  withdrawn: (at) => `withdrawn: ${moment(at)}`,
  expires: (on) => (on === 'unreadable' ? 'expiry not readable' : `valid up to ${day(on)}`),
  collected: (party) => `asked by ${party}`,
  noProof: 'no reference to proof',
  proofOf: (consent, kind) => (kind === '' ? `of ${consent}` : `${kind} of ${consent}`),
  proofKinds: {
    form: 'form',
    log: 'log entry',
    screenshot: 'screenshot',
    recording: 'recording',
    letter: 'letter',
    message: 'message',
    other: '',
  },
  proofLeftOut: {
    missing: 'not enclosed: the file is not there',
    differs: 'not enclosed: it is another file than was listed',
    'other-number': 'not enclosed: the proof names another number',
    shared: 'not enclosed: the file is about others too',
  },
  complaintCalls: (calls) =>
    calls === 0
      ? 'No call log contains a call to the number around this day.'
      : `Around this day the call logs contain ${counted(calls, 'call', 'calls')} to the number.`,
  span: (from, to) => {
    if (from === null) return to === null ? 'without beginning or end' : `up to ${day(to)}`;
    return to === null ? `from ${day(from)} on` : `${day(from)} to ${day(to)}`;
  },
  row: (row) => `line ${row}`,
  moment,
  agent: (pseudonym) => `agent ${pseudonym}`,
  recording: (reference) => `recording ${reference}`,
  person: (id) => `person ${id}`,
  notJudged: 'outside the audited period',
  noHandovers: 'No hand-overs to call centres are loaded. Whether the number was in one is not known.',
  explainedSome: (judged, explained) =>
    explained < judged
      ? `${n(judged)} calls were judged; ${n(explained)} of them are explained here, the most serious verdicts first. Any other can be explained on request.`
      : null,
  otherVerdicts: (verdicts) => {
    const parts = verdictParts({ verdicts: { ...verdicts, violation: 0 }, without_proof: 0 });
    return parts.length === 0 ? '' : `The others: ${enumerated(parts)}.`;
  },
  known: (figures, during) => {
    const { calls, outbound, vendors, judged, records } = figures;
    if (calls === 0) return [knownWithoutCalls(figures)];
    const other = counted(records, 'other record', 'other records');
    const first = `For this number ${counted(calls, 'call is', 'calls are')} known${outbound === 0 ? '' : `, of ${counted(vendors, 'call centre', 'call centres')}`}, and ${other}.`;
    if (judged === 0)
      return [
        first,
        `${during} the number was not called; ${calls === 1 ? 'the call is of another day and is' : 'the calls are of other days and are'} not judged yet.`,
      ];
    return [
      first,
      `${during} ${counted(judged, 'call was', 'calls were')} judged: ${enumerated(verdictParts(figures))}.`,
    ];
  },
  noCalls: (vendors, replacedCalls, isOfDays = false) => {
    const loaded = vendors.filter((vendor) => vendor.calls > 0);
    if (loaded.length === 0) return 'No call log is loaded: this audit cannot show whether the number was called.';
    return `The call logs of the ${loaded.length === 1 ? 'call centre' : `${n(loaded.length)} call centres`} of this company contain no call${isOfDays ? ' of these days' : ''} to this number${replacedCalls === 0 ? '' : ' that still counts'}.`;
  },
  replacedCalls: (calls) =>
    calls === 0
      ? null
      : `Note: a delivery that was later replaced contained ${counted(calls, 'call', 'calls')} to this number. ${calls === 1 ? 'It no longer counts and was' : 'They no longer count and were'} not judged.`,
  callsReplaced:
    'The call logs contain no call with this number that still counts. Earlier calls are among the records that were replaced later.',
  stoodOnly: 'the row that replaced it does not belong to this number',
  loaded: ({ calls, first_day: first, last_day: last }, name) =>
    first === null || last === null
      ? `No call of ${name} is loaded.`
      : `For ${name} ${counted(calls, 'call is', 'calls are')} loaded, from ${day(first)} to ${day(last)}.`,
  baseHeading: 'What this rests on',
  baseLead: (files, rows, rejected, hasProofs) =>
    `This overview was made from ${counted(files, 'file', 'files')} with ${counted(rows, 'row', 'rows')} in all. ${
      rejected === 0
        ? 'Every row could be used.'
        : `${rejected === 1 ? 'One row' : `${n(rejected)} rows`} could not be used and do not count.`
    }${hasProofs ? ' It was also checked whether the files of proof that they refer to are there.' : ''} Other files were not examined.`,
  filesHeading: 'Files',
  periodsHeading: 'Loaded call logs',
  checksHeading: 'Checks whether the call logs are complete',
  checksLead: (from, to) =>
    `A call log can leave calls out. So the logs of ${day(from)} to ${day(to)} were checked themselves. The table shows the results.`,
  countedOver: (from, to) => `These figures are counted over all calls of ${day(from)} to ${day(to)}.`,
  notEnough: 'recorded, but not enough:',
  judgedAside: (months) =>
    `Whether the logs of ${enumerated(formatMonths(months, 'en'))} are complete was not checked: the calls of ${months.length === 1 ? 'that month' : 'those months'} were examined only for this document, each by the rules of its day.`,
  noChecks: 'No check could be made: it is not known whether the call logs are complete.',
  filesAlike: (files) => `One file each, with no row rejected: ${enumerated(files)}.`,
  fileRows: (feed, rows) => `${feed} (${counted(rows, 'row', 'rows')})`,
  cleanChecks: (groups) => (groups.length === 0 ? '' : `These checks found nothing. ${checksByLogs(groups)}`),
  undoneChecks: (groups) =>
    groups.length === 0
      ? ''
      : `These checks were not possible: there was no data for them, or too little. ${checksByLogs(groups)}`,
  filesNote: (annex) => `Every file is listed with its SHA-256 in ${annex}.`,
  missingFeeds: (feeds, unneeded) =>
    [
      ...(feeds.length === 0 ? [] : [`Not delivered, and therefore not known: ${enumerated(feeds)}.`]),
      ...(unneeded.length === 0
        ? []
        : [
            `Not delivered, and not needed for this period: ${enumerated(unneeded)}. The register ended on 1 July 2021.`,
          ]),
    ].join(' ') || null,
  feeds: {
    proofs: 'proofs of consents',
    calls: 'call logs',
    persons: 'persons',
    phones: 'telephone numbers of persons',
    relations: 'customer relations',
    consents: 'consents',
    objections: 'objections',
    register: 'do-not-call register',
    scrubs: 'comparisons with the register',
    handovers: 'hand-overs to call centres',
    numbers: 'own calling numbers',
    complaints: 'complaints',
    invoices: 'invoices',
    carrier: 'records of the telephone provider',
    answers: 'answers of call centres',
    screenings: 'screened call lists',
  },
  everyVendor: 'all call centres together',
  unreadable: 'not readable',
};
