import { formatDay, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber, numberInWords } from '../../src/language/numbers.ts';
import { capitalise, ENGLISH } from '../../src/language/phrases.ts';
import type { Dimension } from '../../src/model/concentration.ts';
import type { Grade } from '../../src/model/findings.ts';
import type { Problem } from '../../src/model/over-time.ts';
import { whyWithheld } from '../../src/model/stated-rates.ts';
import type { StoryEventKind } from '../../src/model/story.ts';
import type { DetailWords } from './detail-words.nl.ts';
import type { MonthComparison } from './words.ts';

const { d, listed, n, some } = ENGLISH;

const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function longMonth(month: string): string {
  return formatDay(`${month}-01`, 'en').slice(2);
}

/** It says rise or fall only if the intervals do not overlap, and doubling only if it is one. */
function monthSentence({ month, monthBefore, now, before, beyondAll, hasEarlier }: MonthComparison): string {
  if (now.per_10000 === null || now.low === null || now.high === null) {
    const withheld = whyWithheld(now);
    if (withheld === 'implausible')
      return `The number of violations per 10,000 conversations in ${month} is not stated: this is a draft, and the outcome is not plausible until the point about it is closed`;
    if (withheld !== null)
      return `How many violations there were per 10,000 conversations in ${month} cannot be stated yet: this is a draft, and none is proven`;
    return `There were no conversations in ${month}, so this figure cannot be calculated`;
  }
  const level = `${d(now.per_10000)} violations per 10,000 conversations in ${month}`;
  if (beyondAll === 'above') return `${level}: more than in every earlier month of which there are results`;
  if (beyondAll === 'below') return `${level}: fewer than in every earlier month of which there are results`;
  if (before === null || before.per_10000 === null || before.low === null || before.high === null) {
    return hasEarlier ? level : `${level}; there are no results of earlier months`;
  }
  if (now.low > before.high) return `${level}${rise(monthBefore, before.per_10000, now.per_10000)}`;
  if (now.high < before.low)
    return `${level}: ${fall(before.per_10000, now.per_10000)} ${monthBefore} (${d(before.per_10000)})`;
  return `${level}; the difference from ${monthBefore} (${d(before.per_10000)}) may be chance`;
}

function rise(monthBefore: string, before: number, now: number): string {
  if (before === 0) return `; in ${monthBefore} there were no violations`;
  const size =
    now > 2 * before ? 'more than twice the number in' : now === 2 * before ? 'twice the number in' : 'more than in';
  return `: ${size} ${monthBefore} (${d(before)})`;
}

function fall(before: number, now: number): string {
  if (now * 2 < before) return 'less than half the number in';
  return now * 2 === before ? 'half the number in' : 'fewer than in';
}

/** Rules with findings are called problems here: new, returned, or over. */
const STATES: readonly (readonly [Problem['state'], one: string, several: string])[] = [
  ['new', 'is new', 'are new'],
  ['repeated', 'is back', 'are back'],
  ['ended', 'is over', 'are over'],
  ['unknown', 'may be over, as days are missing', 'may be over, as days are missing'],
];

function problemsSentence(problems: readonly Problem[], month: string): string {
  const counts = STATES.map(([state, one, several]) => {
    const count = problems.filter((problem) => problem.state === state).length;
    return { count, said: count === 1 ? one : several };
  }).filter(({ count }) => count > 0);
  const parts = counts.map(
    ({ said, count }, index) => `${index === 0 ? some(count, 'problem', 'problems') : n(count)} ${said}`,
  );
  return `${month}: ${listed(parts)}`;
}

const ONE: Readonly<Record<Dimension, string>> = {
  campaign: 'campaign',
  list: 'list',
  agent: 'agent',
  'caller-number': 'caller number',
};
const MANY: Readonly<Record<Dimension, string>> = {
  campaign: 'campaigns',
  list: 'lists',
  agent: 'agents',
  'caller-number': 'caller numbers',
};

/** The name for the subjects of a division; several kinds together are groups. */
function nounOf(dimension: Dimension | 'group'): readonly [one: string, many: string] {
  return dimension === 'group' ? ['group', 'groups'] : [ONE[dimension], MANY[dimension]];
}

const DAY = 24;
const YEAR = 365 * DAY;

function timeBound(hours: number): string {
  if (hours < 2 * DAY && hours !== DAY) return some(hours, 'hour', 'hours');
  if (hours === YEAR) return '1 year';
  return some(hours / DAY, 'day', 'days');
}

/** `1–3 days`, `90 d–1 year`. */
function timeBin(above: number | null, upTo: number | null): string {
  if (above === null) return upTo === null ? 'any time' : `up to ${timeBound(upTo)}`;
  if (upTo === null) return `> ${timeBound(above)}`;
  if (upTo <= DAY) return `${n(above)}–${n(upTo)} hours`;
  if (upTo === YEAR) return `${n(above / DAY)} d–1 year`;
  return `${n(above / DAY)}–${n(upTo / DAY)} days`;
}

const EVENTS: Readonly<Record<StoryEventKind, string>> = {
  call: 'call',
  consent: 'consent',
  request: 'request to be called',
  withdrawal: 'consent withdrawn',
  expiry: 'consent expired',
  objection: 'objection',
  lead: 'supplied to be called',
  suppress: 'supplied: do not call',
  'relation-begins': 'relation begins',
  'relation-ends': 'relation ends',
};

const RELATIONS: Readonly<Record<string, string>> = {
  purchase: 'purchase',
  subscription: 'subscription',
  gift: 'gift',
  volunteer: 'volunteering',
  attendance: 'attendance',
};

const COUNTED: Readonly<Record<string, string>> = {
  '': '',
  basis: 'the basis of the call',
  valid: 'valid',
  proven: 'certainly before the call',
  possible: 'possibly before the call',
  lifted: 'no longer counts: the consumer consented again afterwards',
  're-consent-not-by-consumer': 'counts as ‘possible’: a later consent did not demonstrably come from the consumer',
  're-consent-unproven': 'counts, and cannot be shown: whether a later consent is valid is not known',
  lead: 'the company gave this number to be called',
  told: 'the objection had been delivered by then',
  'overtaken-by-consent': 'no longer counts: consent was given afterwards',
  'overtaken-by-lead': 'no longer counts: the number was supplied again afterwards, to be called',
  'overtaken-before-due': 'no longer counts: the number was supplied again before the time to process it was over',
  'not-yet-due': 'does not count yet: the time to process it was not over',
  'order-not-known': 'it is not known whether this was before the call',
  'consent-withdrawn': 'does not count: withdrawn',
  'consent-withdrawal-unknown': 'proves nothing: whether and when it was withdrawn cannot be read',
  'consent-expired': 'does not count: expired',
  'consent-expiry-unknown': 'proves nothing: until when it held cannot be read',
  'consent-after-call': 'does not count: not certainly given before the call',
  'consent-invalid-form': 'does not count: not given in a valid way',
  'consent-form-unknown': 'proves nothing: how it was given is not known',
  'request-used': 'does not count: answered by an earlier conversation',
  'relation-abolished': 'does not count: a customer relation is no longer a basis for this',
  'relation-no-optout-at-collection':
    'does not count: the customer could not refuse calls when the number was collected',
  'relation-optout-unknown': 'proves nothing: whether the customer could refuse calls is not known',
  'relation-dissimilar-product': 'does not count: another kind of product',
  'relation-product-unknown': 'proves nothing: whether the product was similar is not known',
  'relation-unpaid': 'does not count: no payment is known',
  'relation-payment-unknown': 'proves nothing: whether anything was paid is not known',
  'consent-other-product': 'does not count: for another product',
  'consent-product-unknown': 'proves nothing: whether it is for this product is not known',
  'consent-other-purpose': 'does not count: for another purpose',
  'consent-purpose-unknown': 'proves nothing: its purpose cannot be read',
  'consent-other-entity': 'does not count: for another company',
  'consent-entity-unknown': 'proves nothing: which company it is for is not known',
  'consent-other-number': 'does not count: for another number',
  'consent-other-person': 'does not count: somebody else’s',
  'relation-other-entity': 'does not count: with another company',
  'relation-other-number': 'does not count: belongs to another number',
  'relation-other-person': 'does not count: somebody else’s',
};

const SURE: Readonly<Record<Grade, string>> = {
  proven: 'Proven',
  'not-demonstrable': 'Proof lacking',
  possible: 'Possible',
};

export const details: DetailWords = {
  overTimeHeading: 'Development',
  overTimeTitle: monthSentence,
  overTimeLead:
    'Each dot is the number of violations per 10,000 conversations in a month. The bar shows how far chance may move it from month to month (95%, Wilson); the count itself is not in doubt. Where two bars overlap, the difference may be chance. Below 200 conversations there is no dot.',
  notJudged: (loadedFrom, client) =>
    `Earlier months have not been judged, so there is nothing to compare with.${loadedFrom === '' ? '' : ` Your calls are loaded from ${loadedFrom} on: ${client} can have those months judged as well.`}`,
  monthsWithout: (without, months) =>
    without === 0
      ? ''
      : `The workspace holds no results of ${without === months - 1 ? 'any earlier month' : some(without, 'month', 'months')}; nothing was filled in for ${without === 1 ? 'it' : 'them'}.`,
  partOfMonth: (from, to) => `${longMonth(from.slice(0, 7))} covers only ${formatPeriod(from, to, 'en')}.`,
  shortMonth: (month) => SHORT_MONTHS[Number(month.slice(5, 7)) - 1] ?? month,
  longMonth,
  noResults: 'none',
  noConversations: '–',
  tooFew: 'too few',
  noMonthDrawn:
    'There is no chart. Below 200 conversations in a month, the number of violations per 10,000 conversations says too little.',
  withheld: 'open',
  lawChange: (kind, subject, day) => {
    switch (kind) {
      case 'regime':
        return `${day}: ${subject}`;
      case 'rule-begins':
        return `${day}, new rule: ${subject}`;
      case 'rule-changes':
        return `${day}, rule changed: ${subject}`;
      case 'rule-ends':
        return `${day}, rule ended: ${subject}`;
    }
  },
  noLawChange: 'In these months nothing changed in the law or the rules that this report looks at.',
  problemsHeading: problemsSentence,
  problemsTitle: 'New, back or over',
  problemsUnknown: (month, monthBefore) =>
    `What is new in ${month} or has ended cannot be determined: the workspace holds no results of ${monthBefore}.`,
  problemsNone: (month, monthBefore) => `No rule gave a finding in ${monthBefore} or in ${month}.`,
  problemColumns: (month, monthBefore) => ['Rule', 'What changed', monthBefore, month],
  problemState: (problem) => {
    switch (problem.state) {
      case 'new':
        return problem.is_new_rule ? 'new; the rule itself is new too' : 'new';
      case 'ended':
        return 'over';
      case 'unknown':
        return 'not known: your call log lacks days of this month';
      case 'repeated':
        return `again, ${numberInWords(problem.months_in_a_row, 'en')} months in a row`;
    }
  },

  ownHours: 'own calling hours of the company',
  ownHoursWide:
    'The company has calling hours of its own too; they are drawn as a dashed line. What fell outside those alone is not counted here.',
  ownHoursSeveral: (day) =>
    `The company changed its own calling hours in this period; the chart shows those from ${day} on.`,

  stopsHeading: 'How fast an objection works',
  stopsTitle: (calledAfter, tooLate, during) => {
    const lead = `${during} you still called after ${some(calledAfter, 'objection', 'objections')}`;
    if (tooLate === 0) return `${lead}, but never more than 28 days later`;
    return tooLate === calledAfter
      ? `${lead}, more than 28 days later`
      : `${lead}, in ${some(tooLate, 'case', 'cases')} more than 28 days later`;
  },
  stopsLead: (objections, lastDay) =>
    `Someone who objects may no longer be called. Up to ${lastDay}, ${some(objections, 'objection is', 'objections are')} known: from files of objections and from conversations, of all call centres and the company. The chart counts the objections after which you still called in this period, also where nobody answered, and shows how much time there was between the objection and your last call.`,
  stopsNone: (objections, lastDay, during) =>
    objections === 0
      ? `Up to ${lastDay} no objection is known. So it cannot be measured how fast an objection works.`
      : `Up to ${lastDay}, ${some(objections, 'objection is', 'objections are')} known. ${during} you ${objections === 1 ? 'did not call after it' : 'called after none of them'}.`,
  stopsSource:
    'Grey: within 24 hours. Ochre: later. Red: after 28 days. Black: not passed on. Source: call logs and objections.',
  timeBin,
  neverPassedOn: 'not',
  dayMark: '24 hours',
  fourWeeksMark: '28 days',
  worstHeading: (shown, all) =>
    shown === all
      ? `${shown === 1 ? 'This one objection' : `These ${numberInWords(shown, 'en')} objections`}, longest time first`
      : `The ${numberInWords(shown, 'en')} longest of ${n(all)}`,
  worstColumns: ['Objection', 'Last call', 'Number', 'Time between', 'File and line'],
  recordedBy: (party) =>
    ({
      own: 'recorded by you',
      client: 'recorded by the company',
      other: 'recorded by another call centre',
      undetermined: 'not known who recorded it',
    })[party],
  duration: (hours) => {
    if (hours < 1) return 'less than an hour';
    if (hours < 2 * DAY) return some(hours, 'hour', 'hours');
    return some(Math.floor(hours / DAY), 'day', 'days');
  },
  callsAfter: (calls) => `${some(calls, 'call', 'calls')} after the objection`,
  passedOnHeading: 'Objections that others recorded',
  passedOnTitle: (stops, inTime, never) => {
    const lead =
      inTime === stops
        ? stops === 1
          ? 'The only objection that someone else recorded reached you within 24 hours'
          : `All ${n(stops)} objections that others recorded reached you within 24 hours`
        : `Of the ${some(stops, 'objection', 'objections')} that others recorded, ${inTime === 0 ? 'none' : n(inTime)} reached you within 24 hours`;
    return never === 0 ? lead : `${lead}; ${n(never)} did not reach you (yet)`;
  },
  passedOnLead: (during, passOn, suppression) =>
    [
      `${during} parties other than you recorded objections. The chart shows how much time passed between such an objection and the first hand-over ‘do not call’ to you.`,
      passOn.assumed
        ? `How much time the company has to pass an objection on was not stated; this report assumes ${some(passOn.hours, 'hour', 'hours')}.`
        : `The company’s norm is to pass an objection on within ${some(passOn.hours, 'hour', 'hours')}.`,
      suppression.assumed
        ? `How much time you have to process it was not stated; this report assumes ${suppression.hours === 0 ? 'no extra time' : some(suppression.hours, 'hour', 'hours')}.`
        : `According to the agreement you have ${suppression.hours === 0 ? 'no extra time' : some(suppression.hours, 'hour', 'hours')} to process it.`,
    ].join(' '),
  passedOnNotShown: (during, stops) =>
    `${during} parties other than you recorded ${some(stops, 'objection', 'objections')}. Whether ${stops === 1 ? 'it' : 'they'} reached you is not known: no hand-over of objections to you is loaded.`,
  passedOnNone: (during) =>
    `${during} nobody but you recorded an objection with a number or a person, so there was nothing to pass on to you.`,

  concentrationHeading: 'Where violations concentrate',
  concentrationLead: (violations) =>
    `This is about ${some(violations, 'conversation', 'conversations')} with a violation. Each breakdown shows which few account for half of them.`,
  concentrationTest:
    'Test: how likely would at least this many violations be if they were spread over the conversations at random (exact binomial test), corrected for everything that we tested in this chapter (Holm). Below 5% we call it more than chance. It tells you where to look and is no proof of blame: agents may be given different numbers.',
  concentrationWithheld:
    'This is a draft, and its outcome is not plausible until the point about it is closed. So it does not yet state where violations concentrate.',
  notTested: 'not tested',
  concentrationEmpty: 'No violation was found in any conversation, so there is nothing to show.',
  concentrationTitle: (dimension, half, subjects, held, violations, beyondChance, tested) => {
    const [one, many] = nounOf(dimension);
    const who = `${half === 1 ? `One ${one}` : `${capitalise(numberInWords(half, 'en'))} ${many}`} of ${n(subjects)}`;
    const lead = `${who} had ${held === violations ? (violations === 1 ? 'the only violation' : `all ${n(violations)} violations`) : `${n(held)} of the ${n(violations)} violations`}`;
    if (tested === 0) return `${lead}; whether that is chance was not tested`;
    if (beyondChance === 0)
      return tested < half ? `${lead}; what was tested of it may be chance` : `${lead}; that may be chance`;
    if (half === 1) return `${lead}; that is more than chance`;
    return `${lead}; for ${beyondChance === half ? 'all' : n(beyondChance)} that is more than chance`;
  },
  concentrationSpread: (dimension, half, subjects) =>
    `The violations are spread: it takes ${n(half)} of the ${n(subjects)} ${nounOf(dimension)[1]} to account for half of them`,
  concentrationSingle: (dimensions) =>
    `There was only one ${listed(dimensions.map((dimension) => ONE[dimension]))}; so there is nothing to compare.`,
  concentrationColumns: (dimension) => [
    capitalise(ONE[dimension]),
    'Violations',
    'Conversations',
    'Share of conversations',
    'More than chance?',
  ],
  subjectUnknown: (dimension) => (dimension === 'list' ? 'on no list that was supplied' : 'not known'),
  listOf: (day) => `supplied on ${day}`,
  beyondChance: (chance, isBeyond) => {
    const percentage = chance < 0.001 ? 'less than 0.1%' : `${d(chance * 100)}%`;
    return isBeyond ? `yes (probability ${percentage})` : chance >= 0.9995 ? 'no' : `no (probability ${percentage})`;
  },

  storiesHeading: (stories) =>
    stories === 1
      ? 'One number, from beginning to end'
      : `${capitalise(numberInWords(stories, 'en'))} numbers, from beginning to end`,
  csvWords: ['finding', 'certainty', 'why it is one', 'who answers for it', 'cause'],
  storiesLead: (stories) =>
    `For each rule${stories === 1 ? '' : ', in the order of this report,'} the most certain finding; if several are equally certain, that for which you answer, then that of the number with the most findings, then the earliest call. Distances in time are not to scale.`,
  storiesEmpty: 'Nothing was found, so there is no number to follow.',
  storyHeading: (place, title) => `${n(place)}. ${title}`,
  storyOf: (place) => `From beginning to end: number ${n(place)}`,
  storyCalls: (calls, findings) =>
    `${some(calls, 'loaded call', 'loaded calls')} of yours to this number; ${some(findings, 'finding', 'findings')} in this period`,
  storyVerdict: (grade, reason, party, cause) => {
    const who = party === null ? 'Who answers cannot be determined' : `Answered for by ${party}`;
    return `${grade}: ${reason}. ${who}${cause === '' ? '' : `: ${cause}`}.`;
  },
  storyDescription: (events) => `${events.join('; ')}.`,
  storyLeftOut: (events) => `${some(events, 'event is', 'events are')} not drawn.`,
  event: (kind, detail) => (detail === '' ? EVENTS[kind] : `${EVENTS[kind]}, ${detail}`),
  eventShort: (kind) => EVENTS[kind],
  contactOf: (contact) =>
    ({
      conversation: 'conversation',
      voicemail: 'voicemail',
      abandoned: 'no agent on the line',
      attempt: 'not answered',
      unknown: 'not certain whether there was a conversation',
    })[contact],
  theCall: 'this call',
  moreCalls: (calls) => some(calls, 'call', 'calls'),
  until: (first, last) => (first === last ? first : `${first} to ${last}`),
  lawBand: (regime) => `The law: ${regime}`,
  counted: (counted) => COUNTED[counted] ?? counted,
  relationKind: (kind) => RELATIONS[kind] ?? kind,
  relation: (kind) => `customer relation (${RELATIONS[kind] ?? kind})`,
  storyColumns: ['When', 'What', 'What it meant', 'File and line'],
  otherFile: 'file of another call centre',

  onItsWay:
    'Why an objection that was still on its way counts: the law gives no time to process it. From the moment of the objection the consumer may not be called. The time to pass an objection on is agreed between the company and the call centre: it decides who answers for the finding, not whether there is one.',

  elsewhereHeading: 'In calls of others',
  elsewhereLead: (findings, calls, violations, client) =>
    `${capitalise(some(calls, 'call', 'calls'))} of another call centre led to ${some(findings, 'finding', 'findings')} that you answer for; ${violations === 0 ? 'none of them is a violation of the law' : `in ${some(violations, 'call', 'calls')} it is a violation of the law`}. You see the code of the call, the day, the rule and the cause. We may not show more. Ask ${client} about the call by its code if you want to know more, or disagree.`,
  elsewhereCut: (shown, all, csv) =>
    shown === all
      ? `${all === 1 ? 'This finding is' : `These ${n(all)} findings are`} also in this PDF as ${csv}.`
      : `The first ${n(shown)} of ${n(all)} findings; the rest is in ${csv} in this PDF.`,
  elsewhereColumns: ['Code of the call', 'Day', 'Certainty and rule', 'Why you answer for it'],
  elsewhereSentence: (violations, own, findings) =>
    violations === 0
      ? `In calls of another call centre you answer for ${some(findings, 'finding', 'findings')}, but for no violation.`
      : `In calls of another call centre you answer for ${some(violations, 'more violation', 'more violations')}${own === 0 ? '' : `; ${n(own + violations)} in all`}.`,
  elsewhereNote: (violations) => (violations === 0 ? '' : `${n(violations)} more in calls of others`),
  elsewhereAttachment: 'The findings in calls of others that you answer for: code, day, rule and cause',

  quietChecks: (checks) => (checks.length === 0 ? '' : `Nothing found by: ${checks.join(' · ')}.`),
  uncheckedChecks: (checks) => (checks.length === 0 ? '' : `Could not be checked. ${checks.join(' ')}`),
  momentColumn: 'Moment',
  proofColumn: 'What the records show',
  lineColumn: 'Line',
  delivered: (moment) => `delivered on ${moment}`,
  sharedByAll: ({ grade, party, cause, file, heard, phrases }) =>
    [
      grade === null ? '' : `${SURE[grade]}.`,
      party === null
        ? ''
        : party === 'undetermined'
          ? `Who answers for it cannot be determined: ${cause}.`
          : `${{ own: 'You answer', client: 'The company answers', other: 'Another call centre answers' }[party]} for it: ${cause}.`,
      phrases.length === 0 ? '' : `For all of them: ${phrases.join(', ')}.`,
      heard,
      file === null ? '' : `File: ${file}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  inFiles: (files) => `${n(files)} files`,
  filesAttachment: 'The files on which this report rests, with their SHA-256 codes',
  alike: (findings) => `${n(findings)} equal findings`,
  inThisPdf: 'in this PDF',

  penaltyHeading: 'Contract penalty',
  penaltyNone: (names) => `No contract penalty was given for ${names.vendor}, so nothing was calculated.`,
  penaltyZero: 'No call counts for the contract penalty: there is no proven finding that you answer for.',
  penaltyTitle: (calls, price, sum) => `${some(calls, 'call', 'calls')} × ${price} = ${sum}`,
  penaltyClause: (price) =>
    `What was agreed: ${price} for each call with at least one proven finding of the law, a code, an own norm, privacy or the contract that you answer for. A call counts once, also with several findings.`,
  penaltyUnder: (clause) =>
    clause === null
      ? 'The clause of the contract under which the penalty is claimed was not given.'
      : `The penalty is claimed under: ‘${clause}’.`,
  penaltyUnread: (calls, sum) =>
    calls === 0
      ? 'Every call in this sum has a finding about a rule whose source we read ourselves, wholly or in part, or about an agreement or an own norm.'
      : `Of these, ${some(calls, 'call rests', 'calls rest')} (${sum}) only on rules whose source we did not read ourselves. The facts are proven; the rule has to be looked up first.`,
  penaltyOverlap: 'A call can count under more than one rule, so the rules can add up to more than the total.',
  penaltyOthers: (calls) =>
    `Of these, ${some(calls, 'call was', 'calls were')} made by another call centre, but you answer for the finding. ${calls === 1 ? 'It is' : 'They are'} listed by code in ‘In calls of others’.`,
  penaltyRuleColumns: ['Rule', 'Calls of yours', 'Calls of others'],
  penaltyTotal: 'Distinct calls',
  penaltyCallsHeading: (all, csv, areShown) =>
    areShown
      ? `${all === 1 ? 'The call' : `The ${n(all)} calls`} of yours that ${all === 1 ? 'counts' : 'count'} (also as ${csv} in this PDF)`
      : `Which ${n(all)} calls of yours count is in ${csv} in this PDF, with the number of each finding.`,
  penaltyColumns: ['Moment', 'Call', 'Number', 'Rules', 'Finding no.'],
  penaltyNotice: 'This is a calculation. Whether the penalty is due follows from the contract.',
  penaltyAttachment: 'The calls that count for the contract penalty, with masked telephone numbers',
  money: (amount, currency) =>
    `${currency === 'EUR' ? '€' : `${currency} `}${formatNumber(amount, 'en', Number.isInteger(amount) ? 0 : 2)}`,

  version: (number, replaced, asOf, run) =>
    `Version ${n(number)}. This report replaces version ${n(replaced)}${asOf === '' ? '' : ` of ${asOf}`}${run === '' ? '' : ` (reference ${run})`}.`,
  changesHeading: 'What has changed',
  ownVersion: (number, before, day) => `Your version ${n(number)}. You received version ${n(before)} on ${day}.`,
  changesLead: ({ came, went, changed }, received) => {
    const parts = [
      came === 0 ? '' : `${some(came, 'finding was', 'findings were')} added`,
      went === 0 ? '' : `${some(went, 'finding no longer stands', 'findings no longer stand')}`,
      changed === 0 ? '' : `${some(changed, 'finding was', 'findings were')} changed`,
    ].filter((part) => part !== '');
    return parts.length === 0
      ? 'None of your findings appeared, disappeared or changed. Other figures in this report did.'
      : `${received === '' ? 'Compared with the previous version' : `Compared with what you received on ${received}`}: ${listed(parts)}.`;
  },
  changesUnknown: 'The previous version was altered later. What has changed since cannot be determined.',
  changesFiles: (names) => `They are: ${names.join(' · ')}.`,
  changesColumns: ['Rule', 'Added', 'No longer', 'Changed'],
  changesWhereOwn: 'Every change is listed with its call in changes.csv, in this pack.',
  changesWhere: 'Each change is listed with its call in changes.csv, which the company has.',

  actionsMore: (more, chapter) =>
    more === 1
      ? `There is 1 more measure; it is with its rule in ‘${chapter}’.`
      : `There are ${n(more)} more measures; they are with the rules in ‘${chapter}’.`,
  outOfScope: (calls, inScope) =>
    `The files hold ${some(calls, 'call', 'calls')}; the rules do not apply to ${n(calls - inScope)}, such as service calls.`,
  agents:
    'Agents are shown by a code that stays the same every month, such as ‘Agent A7KQ2M’. findings.xlsx of your pack says who it is; no other call centre can see it.',
};
