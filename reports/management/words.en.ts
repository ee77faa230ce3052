import { formatDay } from '../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../src/language/finding-words.en.ts';
import { formatNumber, numberInWords, wordFor } from '../../src/language/numbers.ts';
import { capitalise, ENGLISH, printedIn } from '../../src/language/phrases.ts';
import { printedInterval, type RateWithheld } from '../../src/model/rate.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { Rate } from '../../src/model/summary.ts';
import { counts, split } from '../../src/print/count-words.en.ts';
import type { ManagementWords } from './words.nl.ts';

const { d, listed, n, some } = ENGLISH;

const w = (value: number): string => numberInWords(value, 'en');

/** For call centres, as the first word of a sentence. */
function all(count: number): string {
  return count === 2 ? 'Both' : `All ${w(count)}`;
}

/** A period within a sentence. */
function midSentence(during: string): string {
  return during.charAt(0).toLowerCase() + during.slice(1);
}

/** How many names fit on a line of the page for the board. */
const MOST_NAMES = 5;

function firstOf(items: readonly string[]): string {
  const more = items.length - MOST_NAMES;
  return more <= 0
    ? listed(items)
    : listed([...items.slice(0, MOST_NAMES), `${n(more)} more call centre${more === 1 ? '' : 's'}`]);
}

const CAUSES = FINDING_WORDS.causes;

const RATE_WITHHELD: Readonly<Record<RateWithheld, string>> = {
  'nothing-proven':
    'This is a draft, and no violation is proven. So the number of violations per 10,000 conversations cannot be stated yet.',
  implausible:
    'This is a draft. It does not state the number of violations per 10,000 conversations: the outcome is not plausible until the point about it is closed.',
};

const BASES: Readonly<Record<string, string>> = {
  consent: 'consent',
  request: 'request to be called',
  relation: 'customer relation',
  'published-number': 'published number',
  'not-registered': 'not in the do-not-call register',
  'not-protected': 'no basis needed',
  none: 'no basis found',
};

/** It says more or fewer only if the intervals do not overlap, and doubling only if it is one. */
function againstBefore(now: Rate, before: Rate, period: string): string {
  const [value, former] = [now.per_10000 ?? 0, before.per_10000];
  if (former === null || before.low === null || before.high === null) return '';
  if ((now.low ?? 0) > before.high) {
    const size = former > 0 && value > 2 * former ? 'more than double the rate' : 'an increase on the rate';
    return ` That is ${size} of ${period} (${d(former)}).`;
  }
  if ((now.high ?? 0) < before.low) {
    return 2 * value < former
      ? ` That is less than half the rate of ${period} (${d(former)}).`
      : ` That is a decrease on the rate of ${period} (${d(former)}).`;
  }
  return ` The difference from ${period} (${d(former)}) may be due to chance.`;
}

export const words: ManagementWords = {
  ...printedIn('en'),
  ...counts,
  labels: {
    report: 'Management report on telemarketing',
    confidential: 'Confidential.',
    run: 'Reference',
    of: 'of',
    contents: 'Contents',
    company: 'Company',
    vendor: 'Call centre',
    vendors: 'Call centres',
    period: 'Period',
    auditDate: 'Audit date',
    version: 'Version',
    program: 'Program and rules',
    files: 'Files read',
    conversations: ['conversation', 'conversations'],
    violations: ['violation', 'violations'],
    ownViolations: 'answered for by the company',
    breaches: ['other breach', 'other breaches'],
    rateTitle: 'Violations per 10,000 conversations',
    sourceLine: 'Source: call logs.',
    total: 'Total',
    findings: 'Findings',
    rule: 'Rule',
    board: 'For the board',
    todo: 'What there is to do',
    risks: 'Main risks',
    decisions: 'Decisions requested',
    contract: 'Contract',
    logs: 'Call logs',
    evidence: 'Data',
    sideBySide: 'Call centres side by side',
    measures: 'The first measure at each call centre',
    ownPart: 'Findings on your own way of working',
    causeAndRule: 'Cause and rule',
    ownMeasures: 'What you can change yourself',
    stops: 'Objections that did not reach everybody',
    sharedNumbers: 'Numbers that several call centres called',
    bases: 'What the conversations rest on',
    relation: 'Customer relation as a legal basis',
    weak: 'Where the proof is weak',
    exposure: 'Limitation and highest fines',
    maxima: 'What the law allows at most',
    complaints: 'Complaints compared with the call logs',
    completeness: 'Completeness',
    missing: 'What we did not get',
    checks: 'Are the call logs complete?',
    checkAndVendor: 'Check and call centre',
    examined: 'Examined',
    results: 'Anomalies',
    loaded: 'Which days',
    rows: 'What became of every row',
    lostObjections: 'Rejected and lost objections',
    revisions: 'Data that changed later',
    signOff: 'Sign-off',
  },
  undetermined: 'cannot be determined',
  money: (amount, currency) =>
    `${currency === 'EUR' ? '€' : `${currency} `}${formatNumber(amount, 'en', Number.isInteger(amount) ? 0 : 2)}`,
  month: (month) => formatDay(`${month}-01`, 'en').replace(/^1 /, ''),

  title: (client, period) => `Management report ${client}, ${period}`,
  commissioned: (vendors, period) =>
    vendors === 1 ? `Calls of one call centre, ${period}` : `Calls of ${w(vendors)} call centres, ${period}`,
  version: (number, replaced, asOf) =>
    `This is version ${n(number)}. It replaces version ${n(replaced)} of ${asOf}. What changed is in each call centre’s report.`,
  conversationsNote: (inScope) => `from ${some(inScope, 'call', 'calls')} under the rules for telemarketing`,
  breachesNote: 'code, own norm, privacy, contract',

  stateCalls: (inScope, conversations, vendors, during) => {
    const who = vendors === 1 ? 'the call centre' : `the ${w(vendors)} call centres`;
    if (inScope === 0) return `${during} no call of ${who} was found to which the rules for telemarketing apply.`;
    const led =
      inScope === 1
        ? `it led to ${conversations === 0 ? 'no' : 'a'} conversation`
        : `${conversations === 0 ? 'none' : n(conversations)} of them led to a conversation`;
    return `${capitalise(some(inScope, 'call', 'calls'))} of ${who} ${midSentence(during)} fell under the rules for telemarketing; ${led}.`;
  },
  stateRate: (rate, before) => {
    const withheld = whyWithheld(rate);
    if (withheld !== null) return RATE_WITHHELD[withheld];
    if (rate.per_10000 === null)
      return 'There were no conversations, so no number of violations per 10,000 conversations can be calculated.';
    const interval = printedInterval(rate);
    const chance =
      interval === null
        ? ''
        : ` Chance alone may move that between ${d(interval.low)} and ${d(interval.high)} from month to month.`;
    return `There were ${d(rate.per_10000)} violations per 10,000 conversations.${chance}${before === null ? '' : againstBefore(rate, before.rate, before.period)}`;
  },
  ownReading: (rules) =>
    `The law is partly our own reading for: ${firstOf(rules.map((rule) => `‘${rule}’`))}. Have a lawyer judge that reading.`,
  stateParties: (violations, client, own, vendors, undetermined) => {
    if (violations === 0) return 'There is therefore no violation for anyone to answer for.';
    const answering = [{ name: client, calls: own }, ...vendors].filter(({ calls }) => calls > 0);
    const sum = answering.reduce((total, { calls }) => total + calls, undetermined);
    const clauses = [
      answering.length === 0
        ? ''
        : `Who answers for these violations: ${firstOf(answering.map(({ name, calls }) => `${name} (${n(calls)})`))}`,
      undetermined === 0 ? '' : `for ${n(undetermined)} it cannot be determined who answers`,
      sum > violations ? 'a call can count for several parties' : '',
    ].filter((clause) => clause !== '');
    return `${capitalise(clauses.join('; '))}.`;
  },
  stateSureness: (results, missing) => {
    const logs =
      results === 0
        ? 'The checks of the call logs found no anomalies'
        : `The checks of the call logs found ${some(results, 'anomaly', 'anomalies')}`;
    const feeds =
      missing === 0
        ? 'every kind of data that is needed was there'
        : `${w(missing)} ${missing === 1 ? 'kind of data was' : 'kinds of data were'} missing`;
    return `${logs}; ${feeds}.`;
  },
  risksLead: 'Ordered by law and number. The whole list: findings.html.',
  risksEmpty: (calls, rules) =>
    `Nothing was found that counts as broken: ${some(calls, 'call was', 'calls were')} checked against ${some(rules, 'rule', 'rules')}.`,
  findingsUnit: (findings) => (findings === 1 ? 'finding' : 'findings'),
  gradeCounts: (grades) =>
    capitalise(
      [
        grades.proven === 0 ? '' : `${n(grades.proven)} proven`,
        grades['not-demonstrable'] === 0 ? '' : `proof lacking for ${n(grades['not-demonstrable'])}`,
        grades.possible === 0 ? '' : `${n(grades.possible)} possible`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
  riskWhere: (party, cause, findings, all) =>
    findings === all
      ? `Responsible: ${party} (${CAUSES[cause]}).`
      : `Most often: ${party}, ${findings === 1 ? 'once' : `${n(findings)} times`} (${CAUSES[cause]}).`,
  decisionsLead: (decisions) =>
    decisions === 0
      ? 'The figures of this period ask for no decision.'
      : `The figures of this period ask for ${w(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}.`,
  decidePenalty: (vendors) =>
    vendors === 1
      ? 'Decide whether to claim the penalty that was agreed with this call centre.'
      : 'Decide whether to claim the penalties that were agreed with these call centres.',
  lawCertainty: (certainty) => `Law: ${FINDING_WORDS.law(certainty)}.`,
  penaltySums: (penalties, total) =>
    `Under the contract: ${firstOf(penalties.map(({ name, amount, unread }) => `${name} ${amount}${unread === '' ? '' : ` (${unread})`}`))}${total === '' ? '' : `; ${total} in all`}.${penalties.some(({ unread }) => unread !== '') ? ' The amount in brackets rests on rules whose text still has to be checked.' : ''}`,
  decideQuestions: (questions) =>
    questions === 1
      ? 'Ask for an explanation of the anomaly in the call logs.'
      : `Ask for an explanation of the ${n(questions)} anomalies in the call logs.`,
  questionsWhy: 'A log that leaves calls out proves nothing. See the chapter Completeness.',
  decideMissing: (feeds) => `Obtain what is missing: ${listed(feeds.map((feed) => counts.feed(feed)))}.`,
  missingWhy: (feeds) => `Without ${feeds === 1 ? 'it' : 'them'} questions remain open. See the chapter Completeness.`,
  decideGaps: (gaps) =>
    gaps === 1
      ? 'First resolve what makes this report a draft.'
      : `First resolve the ${n(gaps)} points that make this report a draft.`,
  gapsWhy: (first, all) =>
    `${first.join(' ')}${all > first.length ? ` And ${n(all - first.length)} more.` : ''} See the chapter Completeness.`,

  sideBySideLead:
    'Call centres are in the order of your configuration, which is not a ranking. We mention a difference only if it is more than chance.',
  rateUnknown: 'There were too few conversations to compare anything.',
  rateWithheld: (why) => RATE_WITHHELD[why],
  rateSource:
    'The bar shows how far chance may move the figure, from month to month and from call centre to call centre (95%, Wilson); the count is not in doubt. Below 200 conversations there is no bar. Source: call logs.',
  interval: (rate) => {
    if (whyWithheld(rate) !== null) return 'cannot be stated yet';
    const interval = printedInterval(rate);
    return interval === null ? '' : `${d(interval.low)} to ${d(interval.high)}`;
  },
  together: 'Together',
  allVendors: (vendors) => (vendors === 1 ? 'The call centre' : 'All call centres'),
  comparisonTitle: (pairs, vendors, shown) => {
    if (vendors < 2) return 'There is one call centre, so there is nothing to compare';
    if (shown < 2) return 'There are too few conversations to compare the call centres';
    return pairs === 0
      ? 'The differences between the call centres may be due to chance'
      : 'Violations are not equally frequent at all call centres';
  },
  comparison: (higher, lower) =>
    `${higher} has more violations per 10,000 conversations than ${listed(lower)}: the bars do not overlap.`,
  todo: {
    columns: ['By', 'Who', 'What'],
    empty: 'These results leave nothing open.',
    now: 'now',
    gaps: (gaps) =>
      gaps === 1
        ? 'Close the point that makes this report a draft.'
        : `Close the ${n(gaps)} points that make this report a draft.`,
    missing: (gaps) =>
      gaps === 1
        ? 'Complete 1 missing or unusual item of data, or accept it with a reason.'
        : `Complete ${n(gaps)} missing or unusual items of data, or accept them with a reason.`,
  },
  sideBySideColumns: [
    'Call centre',
    'Calls under the rules',
    'Conversations',
    'Violations per 10,000',
    'It answers for',
    'Anomalies in its log',
    'Thirteen months',
  ],
  ownNoteInTable:
    'It answers for: the violations in its calls that the call centre itself answers for. Someone else answers for the others, or it cannot be determined who does (unknown).',
  codesNote: (file) =>
    `Where a call centre answers for calls of others, it sees only a code, the day, the rule and the cause. ${file} in this PDF shows which call has which code; do not pass it on.`,
  codesAttachment: 'Which call has which code; not meant for call centres',
  trendNote: 'The lines have the same scale, which starts at zero. The dot at the end is this month.',
  ownOf: (violations, undetermined) =>
    undetermined === 0 ? `of ${n(violations)}` : `of ${n(violations)}, ${n(undetermined)} unknown`,
  unchecked: (checks) => (checks === 0 ? 'all examined' : `${n(checks)} not examined`),
  noTrend: 'no earlier months',
  notJudged: (from) =>
    `Earlier months are loaded, from ${formatDay(from, 'en')} on, but not judged, so there is no trend. Have all loaded months judged to see one.`,
  trendTitle: (vendor) => `Violations per 10,000 conversations of ${vendor}, by month`,
  measuresLead: 'Measures against violations of the law come first, then by number of calls.',
  noMeasure: (unknown) =>
    ({
      all: 'Who answers for the violations in its calls cannot be established.',
      some: 'For some violations in its calls it cannot be established who answers; others answer for the rest.',
      none: 'This call centre answers for no violation or breach.',
    })[unknown],

  ownPartLead:
    'These are the findings that your company itself answers for: they result from what your company did or failed to do, not from the call centre. If another finding is a violation of the law, a regulator can hold your company to account for it too: the call centre calls on your behalf.',
  ownPartEmpty: (client, findings, undetermined) => {
    if (findings === 0) return `Nothing was found, so nothing that ${client} itself answers for.`;
    if (undetermined === 0) return `${client} itself answers for none of the ${some(findings, 'finding', 'findings')}.`;
    return `Whether ${client} itself answers for a finding cannot be determined: for ${n(undetermined)} of the ${some(findings, 'finding', 'findings')} it is not known who does.`;
  },
  ownPartTitle: (own, all, cause, most) => {
    const share =
      own === all
        ? all === 1
          ? 'You yourself answer for the only finding'
          : `You yourself answer for all ${n(all)} findings`
        : `You yourself answer for ${n(own)} of the ${n(all)} findings`;
    return own === most ? `${share}: ${CAUSES[cause]}` : `${share}; for ${n(most)} of them: ${CAUSES[cause]}`;
  },
  causeLabel: (cause) => capitalise(CAUSES[cause]),
  grade: (grade) => FINDING_WORDS.grades[grade],
  ownMeasuresLead: (measures) =>
    measures === 0
      ? 'There is no violation or breach that you yourself answer for.'
      : 'The number counts violations. If there are none, it counts other breaches. A call can count towards several measures.',

  stopsLead:
    'Someone who asks one call centre not to call again may not be called by the others either. This shows how often an objection made elsewhere reached the call centre.',
  stopsCalled: (vendors, of) => {
    if (of === 1)
      return vendors === 0
        ? 'The call centre no longer called after an objection.'
        : 'The call centre still called after an objection.';
    if (vendors === 0) return `None of the ${w(of)} call centres still called after an objection.`;
    return vendors === of
      ? `${all(of)} call centres still called after an objection.`
      : `${capitalise(w(vendors))} of the ${w(of)} call centres still called after an objection.`;
  },
  stopColumns: [
    'Call centre',
    'To be passed on',
    'Passed on within 24 hours',
    'Passed on later',
    'Not passed on',
    'Objections after which it still called',
  ],
  stopsNotShown: '? Not known: no hand-over of objections to this call centre is loaded.',
  stopsNote:
    'To be passed on: objections of this period with a number or a person, recorded by someone other than this call centre. The last column counts all objections, older ones and its own too. Source: objections, hand-overs and call logs.',
  sharedNumbers: (numbers, byCallCentres) => {
    if (numbers === 0) return 'There is no number that two or more call centres called after one objection.';
    const counts = byCallCentres.map((row) => `${n(row.numbers)} by ${w(row.call_centres)} call centres`);
    return numbers === 1
      ? `1 number was called by ${w(byCallCentres[0]?.call_centres ?? 2)} call centres after one objection.`
      : `${n(numbers)} numbers were called by two or more call centres after one objection: ${listed(counts)}.`;
  },
  sharedColumns: ['Number', 'Objection of', 'Call centres', 'Calls after the objection', 'Of which conversations'],
  firstOf: (shown, all) => `The first ${n(shown)} of ${n(all)}. All findings are in findings.csv.`,

  basesLead:
    'For each conversation we looked for the strongest legal basis in your data. This is what the conversations rest on, and how all calls were judged.',
  basesEmpty: 'There were no conversations to which the rules for telemarketing apply.',
  basis: (basis) => BASES[basis] ?? basis,
  flowWhole: 'conversations',
  flowPart: (basis, verdict, conversations) =>
    `${BASES[basis] ?? basis}, ${FINDING_WORDS.verdicts[verdict]}: ${n(conversations)}`,
  flowSource:
    'From left to right: all conversations, what they rest on, and the verdict. Red: violation. Ochre: breach. Source: call logs, and your consents and customer relations.',
  basesTitle: (none, conversations) => {
    if (none === 0) {
      return conversations === 1
        ? 'A legal basis was found or not needed for the only conversation'
        : `A legal basis was found or not needed for all ${n(conversations)} conversations`;
    }
    if (none === conversations) {
      return conversations === 1
        ? 'No legal basis was found for the only conversation'
        : `No legal basis was found for any of the ${n(conversations)} conversations`;
    }
    return `No legal basis was found for ${n(none)} of the ${n(conversations)} conversations`;
  },
  verdict: (verdict) => FINDING_WORDS.verdicts[verdict],
  verdictCounted: (verdict, calls) => wordFor(calls, FINDING_WORDS.verdictsCounted[verdict]),
  listed,
  relationResting: (resting, conversations) =>
    resting === 0
      ? 'No conversation rested on a customer relation.'
      : `${n(resting)} of the ${n(conversations)} conversations rested on a customer relation.`,
  relationEnded: (ended, before) =>
    before
      ? `Since ${formatDay(ended, 'en')} a customer relation is no longer enough for an ordinary company to call. From that day such conversations need another legal basis, such as consent or a request by the customer. No transitional rule was found (Telecommunications Act, article 11.7).`
      : `Since ${formatDay(ended, 'en')} a customer relation is no longer enough for an ordinary company to call: another legal basis is needed, such as consent or a request by the customer. No transitional rule was found (Telecommunications Act, article 11.7).`,
  relationEndedSince: (conversations, period, ended) =>
    `${some(conversations, 'conversation', 'conversations')} of ${period} rested on a customer relation, which since ${formatDay(ended, 'en')} no longer allows an ordinary company to call.`,
  relationExempt: (ended) =>
    `The customer relation ended on ${formatDay(ended, 'en')} for ordinary companies only. According to your configuration you are not one.`,
  relationAbolished: (findings) =>
    findings === 0
      ? 'In this period no conversation had only a customer relation that no longer counted as a legal basis.'
      : `In ${some(findings, 'finding', 'findings')} there was only a customer relation, and that was no longer enough.`,
  weakLead:
    'These findings do not mean that the call was not allowed. But the proof that you must be able to show is too weak or lacking.',
  weakEmpty: (resting) =>
    resting === 0
      ? 'No conversation rests on a consent. There was therefore no such proof to assess.'
      : `No proof was found to be too weak: no rule on proof gave a finding for the ${some(resting, 'conversation', 'conversations')} resting on a consent.`,

  exposureLead:
    'A violation of the law can be fined for five years. This is how many violations are still within those five years, and the highest fine that the law allows. This report does not predict a fine.',
  exposureColumns: ['Call centre', 'Violations', 'Without proof', 'Older than five years', 'Can still be fined'],
  yearColumns: [
    'Year of the call',
    'Violations',
    'Without proof',
    'Older than five years',
    'Can still be fined',
    'The oldest of these until',
  ],
  yearsLead: (open, violations, without) => {
    if (violations === 0) return 'There are no violations.';
    const all = `There ${violations === 1 ? 'is 1 violation' : `are ${n(violations)} violations`}: ${split(violations, without)}.`;
    return open === 0 ? `${all} None can be fined any more.` : `${all} ${n(open)} of them can still be fined.`;
  },
  yearsWithheld: 'This is a draft, and no violation is proven. Whether a fine is possible cannot be stated yet.',
  complaintColumns: [
    'Who passed the complaint on',
    'Complaints',
    'No call found',
    'Call found',
    'Of which with a violation',
  ],
  complaintSourceUnknown: 'not known',
  complaintsNote:
    'Looked for: a call to this number, from the day before to the day after the day of the complaint. Source: complaints and call logs.',
  limitation: (asOf) =>
    `Counted on the audit date, ${asOf}. After five years a fine is no longer possible (General Administrative Law Act, article 5:45).`,
  maximaLead: 'This is what we have read about each rule of law that gave a finding. First in general, then by rule.',
  maximaEmpty: 'No rule of law gave a finding.',
  complaints: (examined, withoutCall) => {
    const lead = `${some(examined, 'complaint was', 'complaints were')} about a day of this period.`;
    const may = 'a call may be missing, or somebody else called';
    if (withoutCall === 0) return `${lead} A call was found for ${examined === 1 ? 'it' : 'each of them'}.`;
    if (withoutCall === examined)
      return `${lead} No call was found for ${examined === 1 ? 'it' : 'any of them'}: ${may}.`;
    return `${lead} A call was found for ${n(examined - withoutCall)} of them, and none for ${n(withoutCall)}: ${may}.`;
  },
  noComplaints: (delivered) =>
    delivered
      ? 'No complaint about a day of this period was delivered. Complaints could therefore not be compared with the call logs.'
      : 'No complaints were delivered. Complaints could therefore not be compared with the call logs.',

  completenessLead:
    'A log that leaves calls out proves nothing. So the files themselves were examined too. An anomaly is not a violation, but a question to answer.',
  each: (counted) => `${counted} each`,
  checksLead: (results, unchecked, all) =>
    [
      `The checks found ${some(results, 'anomaly', 'anomalies')}.`,
      unchecked === 0
        ? 'Every check was done at every call centre.'
        : `Each check counts once for each call centre: ${n(unchecked)} of the ${n(all)} could not be done. The reasons are below.`,
    ].join(' '),
  checkedValues: (name, expected, found) => `${name}: expected ${expected}, found ${found}`,
  names: (names, more) =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} · and ${n(more)} more, in completeness.csv`,
  loaded: (vendor, first, last, calls, isPart) =>
    first === null || last === null
      ? `No calls of ${vendor} were loaded.`
      : `${some(calls, 'call', 'calls')} of ${vendor} ${calls === 1 ? 'was' : 'were'} loaded, from ${formatDay(first, 'en')} to ${formatDay(last, 'en')}.${isPart ? ' Note: that is not the whole period.' : ''}`,
  rowsLead: (files, removed) =>
    files === 0
      ? 'No file was read.'
      : `${some(files, 'file was', 'files were')} read. Every row read was used, rejected, repeated or replaced by a later delivery.${removed === 0 ? '' : ` In addition, ${some(removed, 'row was', 'rows were')} removed: past their retention term, or about someone who asked to be forgotten.`} Every rejected row is listed with its reason in rejected.csv.`,
  rowColumns: ['Kind of data', 'Files', 'Read', '= used', '+ rejected', '+ repeated', '+ replaced'],
  rowsAndCalls: (rows, calls) =>
    `The ${n(rows)} used rows of the call logs are ${n(calls)} calls: in some files one call takes more than one row.`,
  objectionsKnown: (inFiles, known, lastDay) =>
    `The files of objections hold ${some(inFiles, 'objection', 'objections')}. Elsewhere this report counts ${some(known, 'objection', 'objections')} up to ${lastDay}: also those made in a call, from the call logs, but none made after that day.`,
  removedColumn: '+ removed',
  leftOut: (file) =>
    `Sheets or files were left out of the file that contains ${file}: they held no table that belongs here. summary.json names them.`,
  withoutRows: (file) => `The file ${file} contained no rows: it was empty or held only headings.`,
  rejectedObjections: (rejected) =>
    rejected === 0
      ? 'No objection was rejected.'
      : rejected === 1
        ? '1 objection was rejected. We cannot find calls made after it.'
        : `${n(rejected)} objections were rejected. We cannot find calls made after them.`,
  objectionsWithoutNumber: (objections) =>
    objections === 0
      ? 'There is no objection without a number and without a person.'
      : objections === 1
        ? '1 objection made in a call has no number and no person. It stops no call.'
        : `${n(objections)} objections made in a call have no number and no person. They stop no call.`,
  unknownEntity: (entity, rows) =>
    `‘${entity}’ is not a known company (${some(rows, 'objection', 'objections')}); such objections count for every company.`,
  revision: (rows, feed) =>
    `${some(rows, 'row was', 'rows were')} delivered again later with different content (${feed}); the last delivery counts.`,
  noRevisions: 'No row was delivered again later with different content.',

  signOffLead: 'This page belongs to this outcome alone. If a file changes, the reference changes.',
  noAdmission: FINDING_WORDS.noAdmission,
  signOffStatements: [
    'Whoever prepared this report had the program read the files in manifest.json.',
    'Whoever reviewed it has assessed the findings and the chapter Completeness.',
    'The board has seen the report and decided on what was requested.',
  ],
  signOffColumns: ['Role', 'Name', 'Date', 'Signature'],
  signOffRoles: ['Prepared', 'Reviewed', 'For the board'],

  changesHeading: (replaced) => `What changed since version ${n(replaced)}`,
  changesLead: (before, now, { came, went, changed }) => {
    const parts = [
      came === 0 ? '' : `${n(came)} added`,
      went === 0 ? '' : `${n(went)} no longer found`,
      changed === 0 ? '' : `${n(changed)} changed`,
    ].filter((part) => part !== '');
    const total = before === now ? `As many findings as then, ${n(now)}` : `From ${n(before)} to ${n(now)} findings`;
    return `${total}${parts.length === 0 ? '; no finding changed' : `: ${parts.join(', ')}`}.`;
  },
  changesUnknown: 'The previous version was altered later. What has changed since cannot be determined.',
  changesColumns: ['Before', 'Now', 'Added', 'No longer', 'Changed'],
  changesReason: 'Reason',
  changeReasons: {
    'file-added': 'A new file',
    'file-changed': 'A file with different content',
    'file-removed': 'A file that is gone',
    'rows-removed': 'Removed rows',
    configuration: 'Changed settings',
    rulebook: 'Rules implemented differently',
    program: 'A new version of the program',
    several: 'Several things changed; which of them caused it is not known',
    unknown: 'Not known',
  },
  changesWhere: 'Each finding is listed with its reason in changes.csv.',
};
