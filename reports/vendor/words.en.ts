import { formatDay } from '../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../src/language/finding-words.en.ts';
import { numberInWords, wordFor } from '../../src/language/numbers.ts';
import { capitalise, ENGLISH, printedIn } from '../../src/language/phrases.ts';
import { words as PROOF_WORDS } from '../../src/language/proof-words.en.ts';
import type { Cause } from '../../src/model/findings.ts';
import { printedInterval, type RateWithheld } from '../../src/model/rate.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import { counts } from '../../src/print/count-words.en.ts';
import { details } from './detail-words.en.ts';
import type { VendorWords } from './words.nl.ts';
import type { PartyCounts, TimeShare } from './words.ts';

const { d, listed, n, some } = ENGLISH;

const { causes: CAUSES, reasons: REASONS, contacts: CONTACTS, levels: LEVELS } = FINDING_WORDS;

const RATE_WITHHELD: Readonly<Record<RateWithheld, string>> = {
  'nothing-proven':
    'The number of violations per 10,000 conversations cannot be stated yet: this is a draft, and none is proven',
  implausible:
    'The number of violations per 10,000 conversations is not stated: this is a draft, and the outcome is not plausible until the point about it is closed',
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Why a row or a value was not used as written. A reason that is not listed is printed unchanged. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'number-invalid': 'not a valid telephone number',
  'number-missing': 'telephone number missing',
  'number-withheld': 'number was unknown or withheld',
  'no-number': 'called number missing',
  internal: 'internal call',
  'never-dialled': 'never dialled',
  'not-voice': 'not voice but another channel',
  'not-ended': 'the call had not ended',
  conference: 'call into a conference',
  'test-call': 'test call',
  forwarded: 'forwarded to an outside number by the exchange',
  'cut-off-call': 'the call began in an earlier file',
  'no-call': 'event that is not a call',
  'type-row': 'row of column types instead of values',
  'prefix-unclear': 'prefix for an outside line or a foreign number: unclear which',
  'customer-unclear': 'unclear which of the two numbers was called',
  'placeholder-date': 'placeholder, not a real date',
  'number-masked': 'number was delivered masked',
  'number-precision-lost': 'digits of the number were lost',
  'connection-long-after-start': 'connected more than ten minutes after the start',
  'second-reading-of-the-hour': 'time in the hour that autumn repeats: read as the second',
  'talk-without-an-answer': 'talk time in a call that was not answered',
  'above-the-headings': 'row above the headings',
  'merged-cells': 'merged cells in the row',
  'merged-cell-value': 'value of a merged cell',
  'after-midnight': 'time after midnight, counted with the next day',
  'number-unassigned': 'number in a range that is not in use',
  'several-numbers': 'more than one number in the cell',
  'short-number': 'number too short',
  'service-code': 'service code',
  'emergency-number': 'emergency number',
  'extension-removed': 'extension removed',
  'missing-plus': 'plus before the number added',
  'lost-leading-zero': 'lost zero added',
  'scientific-notation': 'number like 3.16E+10 repaired',
  'superfluous-trunk-zero': 'superfluous zero removed',
  'excel-text-formula': 'text taken out of a formula',
  'leading-apostrophe': 'apostrophe removed',
  'decimal-suffix': 'decimals after the number removed',
  'invisible-characters-removed': 'invisible characters removed',
  'control-character': 'control characters in the cell',
  'names-nothing': 'only says that there is a proof, not which',
  'lost-digits': 'id like 1.23457E+15: its digits are lost',
  'invisible-character': 'an invisible character in the cell',
  'spreadsheet-error': 'error value of a spreadsheet in the cell',
  'control-characters-removed': 'control characters removed',
  formula: 'formula in the cell',
  'invalid-date': 'date that does not exist',
  'implausible-date': 'implausible date',
  'far-day': 'a day before 1900 or after 2100: read as no start or no end',
  'more-than-a-day-after-the-start': 'time more than a day after the start of the call',
  'invalid-time': 'not a valid time',
  'nonexistent-local-time': 'time skipped by summer time',
  'clock-duration': 'duration written as a clock time, which the source does not declare (formats: duration)',
  'invalid-duration': 'not a valid duration',
  'ambiguous-duration': 'duration with more than one reading',
  'too-few-cells': 'too few cells in the row',
  'too-many-cells': 'too many cells in the row',
  'missing-empty-trailing-cell': 'empty last cell added',
  'superfluous-empty-trailing-cell': 'superfluous empty cell removed',
  'unclosed-quote': 'quote not closed',
  'text-after-quote': 'text after a quote',
  'line-too-long': 'line too long',
  'undecodable-bytes': 'unreadable characters',
  'nul-byte': 'null byte in the line',
  'repeated-heading': 'heading repeated',
  'other-heading': 'heading of another table',
  'after-other-heading': 'row below the heading of another table',
  'empty-row': 'empty row',
  'not-json': 'not valid JSON',
  'no-object': 'value that is not an object',
  'repeated-key': 'key twice in one object',
  'nested-too-deep': 'nested too deeply',
  'lone-surrogate': 'half a character in the text',
  'record-too-long': 'record too long',
  'not-a-number': 'measure that is not a number, read as empty',
  'not-answered': 'nothing filled in beside this finding',
  'two-digit-year': 'two-digit year',
  'excel-serial-date': 'date restored from an Excel number',
  'ends-before-it-begins': 'the end is before the beginning',
  'time-of-day-missing': 'time of day missing',
  'before-the-call-started': 'time before the start of the call',
  'before-the-time-it-follows': 'time before an earlier step of the call',
  'made-id-shared':
    'same time, numbers and agent as another call: the id that was made also depends on the other cells',
  'made-id-perhaps-another':
    'id made from time, numbers and agent: replaces an earlier row that was perhaps another call',
  'perhaps-rest-of-call':
    'replaces an earlier row from a file with another clock or notation: perhaps part of the same call',
  'rest-of-call-in-other-file': 'the rest of the call is in another file',
  'answer-contradicts-result': 'answered according to one column, not according to another',
  'at-night': 'call before seven in the morning',
  'called-itself': 'a number that calls itself',
  'called-number-calls': 'called number that made other calls in the file',
  'clock-in-doubt': 'in a file with many calls before seven in the morning',
  'day-order-in-doubt': 'day and month may have changed places',
  'delimiter-in-cell': 'the cell may be two cells: it contains the delimiter',
  'direction-elsewhere': 'a column that is not read says that the call came in',
  'direction-inferred': 'who called whom was inferred',
  'objection-in-most-calls': 'an objection made, as in most conversations of the file',
  'one-number-called': 'the same number called as in most rows',
  'other-day-order': 'day and month may have changed places, as in a few other rows',
  'talk-longer-than-call': 'talk longer than the call',
  'rings-long': 'three minutes or more without an answer',
  'garbled-characters': 'letters with accents were garbled',
  'hour-exists-twice': 'time in the hour that autumn repeats: read as the first',
  'line-break': 'line break in the cell',
  'zeros-differ': 'id that differs from another only by leading zeros',
  'rounded-digits': 'id with digits rounded by a spreadsheet',
  'too-narrow': 'hash signs of a too narrow column instead of a text',
  'talk-of-hours': 'very long talk',
  'year-order-in-doubt': 'day and year may have changed places',
  'direction-not-known': 'the log does not say who called whom',
  'clock-contradicts-zone': 'the clock does not fit the time zone',
  'invalid-integer': 'not a valid whole number',
  'invalid-amount': 'not a valid amount',
  'ambiguous-amount': 'the amount can be read in several ways',
  'unknown-value': 'unknown value',
  'required-missing': 'required value missing',
  'unknown-vendor': 'unknown call centre',
  'unknown-entity': 'unknown company',
  'unknown-party': 'unknown who recorded this',
  'neither-number-nor-person': 'neither number nor person',
  'reserved-id': 'id begins with call:, which only objections made in a call may',
  'totals-row': 'totals row',
  'id-of-total': 'id of a total in a complete row',
  'cut-off-row': 'row cut off',
  'statement-not-carried-out': 'statement that changes or adds rows; not carried out',
  'no-sql-row': 'not a readable SQL row',
};

/** Several repairs of one cell come as one reason, joined by a plus. */
function problemInWords(reason: string): string {
  const said = reason.split('+').map((part) => PROBLEMS[part]);
  return said.every((part) => part !== undefined) ? listed(said) : reason;
}

function partySentence(violations: number, parties: PartyCounts, client: string): string {
  const parts = [
    { who: 'you', verb: 'answer', calls: parties.own },
    { who: client, verb: 'answers', calls: parties.client },
    ...parties.others.map((calls) => ({ who: 'another call centre', verb: 'answers', calls })),
  ]
    .filter(({ calls }) => calls > 0)
    .map(({ who, verb, calls }, index) => `${who} ${index === 0 ? `${verb} ` : ''}for ${n(calls)}`);
  if (parts.length === 0) {
    return violations === 1
      ? 'For this one call it cannot be determined who answers.'
      : `For none of these ${n(violations)} calls can it be determined who answers.`;
  }
  const nobody = parties.undetermined === 0 ? '' : `for ${n(parties.undetermined)} it cannot be determined who answers`;
  const sum = parties.own + parties.client + parties.undetermined + parties.others.reduce((a, b) => a + b, 0);
  const clauses = [listed(parts), nobody, sum > violations ? 'a call can count for several parties' : ''];
  const subject = `Of these ${n(violations)} calls`;
  return `${subject}, ${clauses.filter((clause) => clause !== '').join('; ')}.`;
}

function timeSubject(share: TimeShare): string {
  switch (share.kind) {
    case 'outside-hours':
      return 'fell outside the calling hours';
    case 'evening':
      return 'fell after 20:00';
    case 'weekend':
      return 'fell at the weekend';
    case 'weekday':
      return `fell on a ${DAYS[share.weekday - 1]}`;
  }
}

/** `Eight in ten` if that is exact, else the two counts. */
function fraction(part: number, whole: number): string {
  if (part === whole) {
    return 'All';
  }
  return whole > 10 && (part * 10) % whole === 0
    ? `${capitalise(numberInWords((part * 10) / whole, 'en'))} in ten`
    : `${n(part)} of the ${n(whole)}`;
}

export const words: VendorWords = {
  ...printedIn('en'),
  ...counts,
  details,
  proof: PROOF_WORDS,
  labels: {
    report: 'Telemarketing audit report',
    annex: 'Annex',
    client: 'Company',
    vendor: 'Call centre',
    period: 'Period',
    auditDate: 'Audit date',
    run: 'Reference',
    confidential: 'Confidential. Telephone numbers and agents’ names are masked.',
    of: 'of',
    contents: 'Contents',
    conversations: ['conversation', 'conversations'],
    violations: ['violation', 'violations'],
    breaches: ['other breach', 'other breaches'],
    ownViolations: 'answered for by you',
    rateTitle: 'Violations per 10,000 conversations',
    actions: 'What you can do now',
    who: 'Who answers for what',
    when: 'When calls were made',
    findings: 'All findings',
    sure: 'Reliability',
    how: 'How it was judged',
    party: 'Who',
    cause: 'Why',
    total: 'Total',
    moment: 'Moment and call',
    callId: 'Call',
    number: 'Number',
    agent: 'Agent',
    judgement: 'Certainty and reason',
    responsible: 'Who and why',
    source: 'File and line',
    missing: 'What we did not receive',
    present: 'Received',
    loadedFrom: 'Which days',
    files: 'Files',
    file: 'File',
    rowsRead: 'Read',
    accepted: 'Used',
    rejected: 'Rejected',
    duplicate: 'Duplicate',
    replaced: 'Replaced',
    removed: 'Removed',
    emptied: 'Emptied',
    repaired: 'Repaired',
    problems: 'What was wrong with rows',
    completeness: 'Are the call logs complete?',
    check: 'Check',
    examined: 'Examined',
    results: 'Anomalies',
    column: 'Column',
    reason: 'Reason',
    rows: 'Rows',
    law: 'Law or rule',
    meaning: 'What the rule asks',
    proof: 'What counts as proof',
    remedy: 'How to prevent it',
    grades: 'How sure a finding is',
    verdicts: 'What a verdict means',
    permitted: 'calling hours of the Code Telemarketing',
    shade: 'Conversations',
    violatingCalls: 'figure: violations',
    sourceLine: 'Source: call logs.',
  },
  days: DAYS,

  title: (names, period) => `Audit report ${names.vendor}, ${period}`,
  annexTitle: (names, period, volume) => `Audit report ${names.vendor}, ${period}, annex ${n(volume)}`,
  commissioned: (names, period) => `Calls of ${period}, on behalf of ${names.client}`,
  verdictCalls: (calls, inScope, conversations, names, during) => {
    if (calls === 0) {
      return `${during} no call of ${names.vendor} was found.`;
    }
    if (inScope === 0) {
      return `${during} ${names.vendor} made ${some(calls, 'call', 'calls')}, but the rules for telemarketing apply to none of them.`;
    }
    if (inScope === 1) {
      return `${during} ${names.vendor} made 1 call to which the rules for telemarketing apply; it ${conversations === 0 ? 'did not become' : 'became'} a conversation.`;
    }
    const became =
      conversations === 0
        ? 'none of them became a conversation'
        : `${n(conversations)} of them became ${conversations === 1 ? 'a conversation' : 'conversations'}`;
    return `${during} ${names.vendor} made ${some(inScope, 'call', 'calls')} to which the rules for telemarketing apply; ${became}.`;
  },
  verdictParties: (violations, parties, names) =>
    violations === 0
      ? 'There is therefore no violation in your calls for anyone to answer for.'
      : partySentence(violations, parties, names.client),
  conversationsNote: (inScope) => `out of ${some(inScope, 'call', 'calls')}`,
  breachesNote: 'of code, norm, privacy or contract',
  rateCounts: (rate) =>
    capitalise(`${some(rate.count, 'violation', 'violations')} in ${some(rate.of, 'conversation', 'conversations')}`),
  rateComparison: (now, before) => {
    if (now.per_10000 === null || now.low === null || now.high === null) {
      const withheld = whyWithheld(now);
      if (withheld !== null) return RATE_WITHHELD[withheld];
      return 'There were no conversations, so this figure cannot be calculated';
    }
    if (before === null || before.per_10000 === null || before.low === null || before.high === null) {
      return `${d(now.per_10000)} violations per 10,000 conversations`;
    }
    if (now.low > before.high) {
      return `More violations than in the previous period: from ${d(before.per_10000)} to ${d(now.per_10000)} per 10,000 conversations`;
    }
    if (now.high < before.low) {
      return `Fewer violations than in the previous period: from ${d(before.per_10000)} to ${d(now.per_10000)} per 10,000 conversations`;
    }
    return `${d(now.per_10000)} violations per 10,000 conversations; the difference from the previous period may be due to chance`;
  },
  rateChance: (rate) => {
    const interval = printedInterval(rate);
    return interval === null
      ? ''
      : `With this many conversations, chance alone can move this figure between ${d(interval.low)} and ${d(interval.high)} from month to month and from call centre to call centre.`;
  },
  describeParts: (parts) => `${listed(parts.map(({ label, value }) => `${label}: ${n(value)}`))}.`,
  actionsLead: (actions) =>
    actions === 0
      ? 'No violation or breach was found that you answer for.'
      : `The number counts violations. If there are none, it counts other breaches.${actions === 1 ? '' : ' A call can count towards several measures.'}`,

  whoTitle: (findings, own, client, undetermined) => {
    if (own === findings) {
      return findings === 1 ? 'You answer for the only finding' : `You answer for all ${n(findings)} findings`;
    }
    if (own === 0) {
      if (undetermined > 0)
        return `For ${n(undetermined)} of the ${some(findings, 'finding', 'findings')} it cannot be determined who answers`;
      return findings === 1
        ? 'You do not answer for the only finding'
        : `You answer for none of the ${n(findings)} findings`;
    }
    if (client > own) {
      return `The company answers for ${n(client)} of the ${n(findings)} findings, you for ${n(own)}`;
    }
    return `You answer for ${n(own)} of the ${n(findings)} findings`;
  },
  whoLead: (hasRules) =>
    `When a call centre calls, the call centre and the company can both be fined. This chapter shows whose act or omission caused the finding. One call can have several findings.${hasRules ? ' Click in the table to go to the findings.' : ''}`,
  whoEmpty: (names, checked) =>
    `Nothing was found: all calls of ${names.vendor} were checked against ${some(checked, 'rule', 'rules')}, and no rule gave a finding.`,
  ruleTotal: (findings) => some(findings, 'finding', 'findings'),
  party: (party) =>
    ({ own: 'You', client: 'The company', other: 'Another call centre', undetermined: 'Undetermined' })[party],
  cause: (cause) => CAUSES[cause as Cause] ?? cause,
  causeOf: FINDING_WORDS.causeOf,
  reason: (reason) => REASONS[reason] ?? reason,
  reasonOf: FINDING_WORDS.reasonOf,
  contact: (contact) => CONTACTS[contact] ?? contact,
  grade: (grade) => FINDING_WORDS.grades[grade],
  gradePrefix: (grade) => ({ proven: 'Proven', 'not-demonstrable': 'Proof lacking', possible: 'Possible' })[grade],
  gradeDefinition: (grade) => FINDING_WORDS.gradeDefinitions[grade],
  verdict: (verdict) => FINDING_WORDS.verdicts[verdict],
  verdictCounted: (verdict, calls) => wordFor(calls, FINDING_WORDS.verdictsCounted[verdict]),
  verdictDefinition: (verdict) => FINDING_WORDS.verdictDefinitions[verdict],
  level: (level) =>
    ({
      statute: 'law',
      code: 'code or norm',
      evidence: 'proof',
      contract: 'contract',
      privacy: 'privacy (GDPR)',
      policy: 'own norm of the company',
    })[level],

  whenTitle: (share, violations) => {
    if (violations === 0) {
      return 'No violations were found in the conversations';
    }
    if (share === null) {
      return violations === 1
        ? 'There was one violation in a conversation'
        : 'No day or time of day stands out in the violations';
    }
    return `${fraction(share.part, share.whole)} violations ${timeSubject(share)}`;
  },
  whenLead: (violations) =>
    violations === 0
      ? 'The darker the cell, the more conversations.'
      : 'The darker the cell, the more conversations. The red figure is the number of conversations with a violation.',
  whenOutside: (outside, drawn) => {
    if (!drawn) {
      return 'In this period no calling hours of the Code Telemarketing applied.';
    }
    const count =
      outside === 0
        ? 'No conversation fell outside the calling hours of the Code.'
        : outside === 1
          ? '1 conversation fell outside the calling hours of the Code.'
          : `${n(outside)} conversations fell outside the calling hours of the Code.`;
    const not =
      outside === 0
        ? ''
        : ' That is no finding if the rule does not protect the party called, such as a private company, or if the consumer had asked for the call.';
    return `${count}${not} The frame shows an ordinary week; there is no calling on public holidays, and only until 18:30 on 4 May, 5 December and 24 December, if working days.`;
  },
  whenElsewhere: (calls) =>
    calls === 1
      ? 'One more violation belongs to a call without a conversation and is not shown in this chart.'
      : `${n(calls)} more violations belong to calls without a conversation and are not shown in this chart.`,
  whenEmpty: (names) =>
    `There is nothing to show: the call logs of ${names.vendor} hold no conversations in this period.`,
  whenDescription: (conversations, violations, where) =>
    `By weekday and hour: ${some(conversations, 'conversation', 'conversations')}, ${n(violations)} of them with a violation${where.length === 0 ? '' : `: ${listed(where.map((one) => `${one.day} ${one.hour}:00 ${n(one.violations)}`))}`}.`,

  findingsLead: (findings, rules, annexes, csv) =>
    `Here ${findings === 1 ? 'is the only finding' : annexes === 0 ? `are all ${n(findings)} findings` : 'are the findings'}, by rule (${n(rules)}) and within a rule in order of time. Times are Dutch local times. The same findings are attached to this PDF as ${csv}.`,
  findingsAnnexLead: (from, to, total, report, csv) =>
    `Findings ${n(from)} to ${n(to)} of ${n(total)}; continued from ${report}, which also explains how we judged. The same findings are attached to this PDF as ${csv}.`,
  howJudged: 'how this is judged',
  findingsContinued: (shown, total, first, last) =>
    `These are the first ${n(shown)} of ${n(total)} findings. The rest is in ${first === last ? first : `${first} to ${last}`}.`,
  findingsEmpty: (names, calls, rules) =>
    `Nothing was found: ${some(calls, 'call', 'calls')} of ${names.vendor} ${calls === 1 ? 'was' : 'were'} checked against ${some(rules, 'rule', 'rules')}.`,
  gradeCounts: (grades) =>
    [
      grades.proven === 0 ? '' : `${n(grades.proven)} proven`,
      grades['not-demonstrable'] === 0 ? '' : `${n(grades['not-demonstrable'])} without proof`,
      grades.possible === 0 ? '' : `${n(grades.possible)} possible`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  sourceRow: (row) => `line ${row}`,
  agent: (pseudonym) => `Agent ${pseudonym}`,
  part: (shown, total) => (shown === total ? '' : `${n(shown)} of ${n(total)} in this part`),

  sureLead: (missing) =>
    missing === 0
      ? 'A verdict is as good as the files it rests on. All kinds of data that are needed were there.'
      : `A verdict is as good as the files it rests on. ${missing === 1 ? 'One kind of data was' : `${capitalise(numberInWords(missing, 'en'))} kinds of data were`} missing; what that means is below.`,
  unneededFeeds: 'not delivered, and not needed for this period: the register ended on 1 July 2021.',
  loaded: (first, last, calls) =>
    first === null || last === null
      ? 'No calls of yours were loaded.'
      : `Your calls were loaded from ${formatDay(first, 'en')} to ${formatDay(last, 'en')}: ${some(calls, 'call', 'calls')}.`,
  loadedLate: (first, from) =>
    `Note: the period begins on ${formatDay(from, 'en')}, but your first call is of ${formatDay(first, 'en')}. This report says nothing of the days before.`,
  loadedEarly: (last, to) =>
    `Note: the period ends on ${formatDay(to, 'en')}, but your last call is of ${formatDay(last, 'en')}. This report says nothing of the days after.`,
  filesLead: (files, removed) =>
    `${files === 1 ? 'This file was' : `These ${n(files)} files were`} read. Every row read was used, rejected, a duplicate, or replaced by a later delivery.${removed === 0 ? '' : ` In addition, ${removed === 1 ? '1 row was' : `${n(removed)} rows were`} removed: past their retention term, or about someone who asked to be forgotten.`} Each file is in a CSV attached to this PDF, with its counts and its SHA-256: if that matches, it is the same file.`,
  filesEmpty: 'No file about you was read.',
  sharedFile: 'may be about another call centre too; the company has the counts',
  otherVendor: 'another call centre',
  problemKind: (kind) => ({ rejected: 'rejected', emptied: 'emptied', repaired: 'repaired', noted: 'noted' })[kind],
  problemReason: problemInWords,
  problemsEmpty: 'In these files no row was rejected, and no value emptied or repaired.',
  problemsLead:
    'A rejected row counts nowhere. An emptied value counts as not known. A value was repaired only where one reading alone is possible.',
  firstOf: (shown, total) => `The first ${n(shown)} of ${n(total)}; the company can give you the rest.`,
  completenessLead: (results, checked, unchecked) =>
    [
      results === 0
        ? `We made ${some(checked, 'check', 'checks')} of the call logs. They found no anomalies.`
        : `We made ${some(checked, 'check', 'checks')} of the call logs. They found ${some(results, 'anomaly', 'anomalies')}: not violations, but questions to answer.`,
      unchecked === 0 ? '' : ` ${some(unchecked, 'check', 'checks')} could not be made; the reasons are below.`,
    ].join(''),
  completenessValues: (name, expected, found) => `${name}: expected ${expected}, found ${found}`,
  completenessNames: (names, more) =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} · and ${n(more)} more, which the company can give you.`,
  revisions: (rows, feed) =>
    `${rows === 1 ? '1 row was' : `${n(rows)} rows were`} delivered again later with different content (${feed}); the last delivery counts.`,
  leftOut: (file) =>
    `Sheets or files were left out of the file that contains ${file}: they held no table that belongs here. The company can tell you which.`,
  withoutRows: (file) => `The file ${file} contained no rows: it was empty or held only headings.`,
  noRevisions: 'No row was delivered again later with different content.',
  lostObjections: (rejected, withoutNumber) =>
    [
      rejected === 0
        ? ''
        : `${some(rejected, 'objection was', 'objections were')} rejected. We cannot find calls made after ${rejected === 1 ? 'it' : 'them'}.`,
      withoutNumber === 0
        ? ''
        : `${some(withoutNumber, 'objection has', 'objections have')} neither number nor person and can stop no call.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  unknownEntities: (rows, feed) =>
    `${rows === 1 ? '1 row names' : `${n(rows)} rows name`} a company that we do not know (${feed}); such ${rows === 1 ? 'a row counts' : 'rows count'} for every company.`,

  howLead: (rules) =>
    `${rules === 1 ? 'One rule gave' : `${capitalise(numberInWords(rules, 'en'))} rules gave`} a finding. For each rule you can read what applies, since when, and how sure we are of that. Where it says ‘our reading’, we found no law, ruling or regulator that says so.`,
  howEmpty: (rules) => `No rule gave a finding; ${some(rules, 'rule was', 'rules were')} checked.`,
  since: (level, from) =>
    level === 'contract' || level === 'policy' ? LEVELS[level] : `${LEVELS[level]}, since ${formatDay(from, 'en')}`,
  article: (certainty, title, site) => {
    switch (certainty) {
      case 'verified':
        return title;
      case 'second-hand':
        return site === '' ? `According to ${title}` : `According to ${site}: ${title}`;
      case 'part-read':
        return `${title} (part of the text was read)`;
      case 'our-reading':
        return `Our reading: ${title}`;
      case 'not-looked-up':
        return null;
    }
  },
  lawCertainty: (certainty) => {
    switch (certainty) {
      case null:
        return '';
      case 'verified':
        return 'Certainty of the law: the source was read.';
      case 'part-read':
        return 'Certainty of the law: the source was read in part.';
      case 'second-hand':
        return 'Certainty of the law: part of the source was not read, but is known from others.';
      case 'our-reading':
        return 'Certainty of the law: part of it is our reading. A lawyer must judge it.';
      case 'not-looked-up':
        return 'Certainty of the law: part of the source was not read. Look it up before relying on this rule.';
    }
  },
  certainties: [
    [
      'Facts',
      'How sure is what happened? ‘Proven’, ‘proof lacking’ and ‘possible’ speak of the facts in the files alone.',
    ],
    [
      'Law',
      'How sure is the rule? Each rule says whether its source was read. Of several sources the least sure one counts. A fact can be proven while the law still has to be looked up.',
    ],
  ],
  presumed: [
    'Presumed protection',
    'The law protects consumers, sole traders and partnerships. Where no legal form of the person called is known, and the company does not say that the campaign calls consumers, that protection is only presumed. What depends on it is then not ‘proven’, but ‘proof lacking’ or ‘possible’.',
  ],
  noArticle: (level) =>
    level === 'contract'
      ? 'This is an agreement with the company, not a rule of law.'
      : level === 'policy'
        ? 'This is a norm of the company itself, not a rule of law.'
        : 'The source of this rule was not consulted. So we name no article; whoever relies on the rule has to consult the source first.',
  noAdmission: FINDING_WORDS.noAdmission,
  limitation:
    'Where a violation is older than five years on the audit date, no fine can be given for it any more (Awb 5:45). The call was judged all the same. In this report a ‘call’ is every time a number was called, even without a conversation. In the Telecommunications Act (article 11.1(f)) a call is only a connection that was established.',
  attachment: 'All findings of this part, telephone numbers and agents masked',
};
