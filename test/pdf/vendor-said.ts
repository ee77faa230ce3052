import type { VendorWords } from '../../reports/vendor/words.nl.ts';
import type { Party } from '../../reports/vendor/words.ts';
import { SIGNIFICANCE } from '../../src/model/concentration.ts';
import { VERDICTS } from '../../src/model/findings.ts';
import { printedInterval } from '../../src/model/rate.ts';
import type { PartyFigures, Summary, VendorSummary } from '../../src/model/summary.ts';
import { between, shadeBounds, sum } from './derived-figures.ts';
import { laterSaid, measuresSaid, omissionsSaid, ratingSaid } from './shared-said.ts';

const MOST_ACTIONS = 5;
const FOUR_WEEKS = 28 * 24;
const DAY = 24;

export interface VendorFigures {
  readonly summary: Summary;
  readonly vendor: VendorSummary;
  readonly words: VendorWords;
  readonly ruleTitle: (rule: string) => string;
  readonly partyOf: (responsible: string) => Party;
}

/** On the first page: how much was called, what broke rules, who is responsible, and how often. */
export function coverSaid({ summary, vendor, words, partyOf }: VendorFigures): readonly string[] {
  const { details, labels } = words;
  const names = { vendor: vendor.name, client: summary.client.name };
  const during = words.during(summary.period.from, summary.period.to);
  const { violating_calls: violations, without_proof: without, verdicts, rate, elsewhere } = vendor;
  const of = (party: Party): readonly number[] =>
    vendor.answered_for.filter((row) => partyOf(row.party) === party).map(({ calls }) => calls);
  const parties = {
    own: sum(of('own'), Number),
    client: sum(of('client'), Number),
    others: of('other'),
    undetermined: sum(of('undetermined'), Number),
  };
  return [
    words.verdictCalls(vendor.calls, vendor.in_scope, vendor.conversations, names, during),
    details.outOfScope(vendor.calls, vendor.in_scope),
    words.violationsSentence(violations, without, verdicts.breach, verdicts.review),
    words.verdictParties(violations, parties, names),
    details.elsewhereSentence(elsewhere.violating_calls, parties.own, elsewhere.findings),
    words.conversationsNote(vendor.in_scope),
    words.violationsNote(violations, without, vendor.fine_lapsed),
    [words.ownNote(violations, parties.own, parties.undetermined), details.elsewhereNote(elsewhere.violating_calls)]
      .filter((part) => part !== '')
      .join('; '),
    words.rateComparison(rate, vendor.previous?.rate ?? null),
    words.rateCounts(rate),
    ...(printedInterval(rate) === null ? [] : [words.rateChance(rate)]),
    ...[vendor.conversations, violations, parties.own, verdicts.breach].map(words.number),
    ...ratingSaid(vendor.rating, rate, summary.policy.rating, words.language),
    ...omissionsSaid(
      summary.omissions.filter((omission) => omission.vendor === vendor.id),
      'vendor',
      words.language,
    ),
    ...laterSaid(summary.later_deliveries, vendor.id, words.language),
    labels.rateTitle,
  ];
}

export function actionsSaid({ vendor, words, ruleTitle }: VendorFigures): readonly string[] {
  const { verdicts, violating_calls: violations, without_proof: without } = vendor;
  const shown = vendor.measures.slice(0, MOST_ACTIONS);
  const more = vendor.measures.length - shown.length;
  const parts = VERDICTS.map((verdict) => ({
    label: words.verdictCounted(verdict, verdicts[verdict]),
    value: verdicts[verdict],
  }));
  return [
    words.verdictsTitle(vendor.calls, verdicts.violation + verdicts.breach + verdicts.review, violations, without),
    words.describeParts(parts),
    ...parts.map(({ label, value }) => `${label} ${words.number(value)}`),
    ...measuresSaid(shown, ruleTitle, words.language),
    ...(more > 0 ? [words.details.actionsMore(more, words.labels.how)] : []),
  ];
}

export function partiesSaid({ vendor, words, partyOf }: VendorFigures): readonly string[] {
  const of = (parties: readonly PartyFigures[], party: Party): number =>
    sum(
      parties.filter(({ responsible }) => partyOf(responsible) === party),
      ({ findings }) => findings,
    );
  const all = vendor.rules.flatMap(({ parties }) => parties);
  return [words.whoTitle(vendor.findings, of(all, 'own'), of(all, 'client'), of(all, 'undetermined'))];
}

export function hoursSaid({ summary, vendor, words }: VendorFigures): readonly string[] {
  const { hours } = vendor;
  const violations = sum(hours, (cell) => cell.violating_calls);
  const outside = sum(hours, (cell) => cell.outside_hours);
  const conversations = sum(hours, (cell) => cell.conversations);
  const drawn = summary.rules.some(({ rule }) => rule === 'outside-calling-hours');
  const bounds = shadeBounds(Math.max(0, ...hours.map((cell) => cell.conversations)));
  const shades =
    bounds.length === 5
      ? []
      : between(0, 4).map(
          (index) => `${words.number(bounds[2 * index + 1] ?? 0)}–${words.number(bounds[2 * index + 2] ?? 0)}`,
        );
  const violating = [...hours]
    .filter((cell) => cell.violating_calls > 0)
    .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour);
  const inCells = violating.map((cell) => words.number(cell.violating_calls));
  const where = violating.map(({ weekday, hour, violating_calls: calls }) => ({
    ...{ day: words.days[weekday - 1] ?? '', hour },
    violations: calls,
  }));
  const used = hours.map(({ hour }) => hour);
  const drawnHours = between(Math.min(8, ...used), Math.max(22, ...used) + 1);
  return [
    ...whenTitles(vendor, words),
    words.whenDescription(conversations, violations, where),
    words.whenOutside(outside, drawn),
    words.whenElsewhere(vendor.violating_calls - violations),
    [...drawnHours, ...words.days, ...inCells, words.labels.shade, ...shades].join(' '),
  ];
}

/** For a part of the week with more than its share of the violations, the count. */
function whenTitles({ hours }: VendorSummary, words: VendorWords): readonly string[] {
  const part = (holds: (cell: (typeof hours)[number]) => boolean): number =>
    sum(hours.filter(holds), (cell) => cell.violating_calls);
  const whole = part(() => true);
  return [
    words.whenTitle({ kind: 'evening', weekday: 0, part: part(({ hour }) => hour >= 20), whole }, whole),
    words.whenTitle({ kind: 'weekend', weekday: 0, part: part(({ weekday }) => weekday >= 6), whole }, whole),
    ...between(1, 7).map((day) =>
      words.whenTitle({ kind: 'weekday', weekday: day, part: part(({ weekday }) => weekday === day), whole }, whole),
    ),
  ];
}

export function stopsSaid({ summary, vendor, words }: VendorFigures): readonly string[] {
  const { details } = words;
  const { stop_latency: stops, contract } = vendor;
  const { policy } = summary;
  const during = words.during(summary.period.from, summary.period.to);
  const lastDay = words.day(summary.period.to);
  const longer = (bins: typeof stops.calls, hours: number): number =>
    sum(
      bins.filter((bin) => bin.up_to_hours === null || bin.up_to_hours > hours),
      ({ objections }) => objections,
    );
  const label = (bins: typeof stops.calls, index: number): string =>
    details.timeBin(bins[index - 1]?.up_to_hours ?? null, bins[index]?.up_to_hours ?? null);
  const bars = (bins: typeof stops.calls) =>
    bins.map(({ objections: value }, index) => ({ label: label(bins, index), value }));
  const charts = [
    bars(stops.calls),
    [...bars(stops.passed_on), { label: details.neverPassedOn, value: stops.not_passed_on }],
  ];
  return [
    details.stopsTitle(stops.called_after, longer(stops.calls, FOUR_WEEKS), during),
    details.stopsLead(stops.objections, lastDay),
    details.stopsNone(stops.objections, lastDay, during),
    details.passedOnTitle(
      stops.to_pass_on,
      stops.to_pass_on - stops.not_passed_on - longer(stops.passed_on, DAY),
      stops.not_passed_on,
    ),
    details.passedOnLead(
      during,
      { hours: policy.pass_on_hours, assumed: policy.assumed.includes('pass_on_hours') },
      { hours: contract.suppression_hours, assumed: contract.assumed.includes('suppression_hours') },
    ),
    details.passedOnNotShown(during, stops.to_pass_on),
    details.worstHeading(stops.worst.length, stops.called_after),
    ...charts.flatMap((chart) => [
      words.describeParts(chart),
      chart.map(({ label: text, value }) => `${words.number(value)} ${text}`).join(' '),
    ]),
  ];
}

export function concentrationSaid({ vendor, words }: VendorFigures): readonly string[] {
  const { details } = words;
  const all = vendor.concentrations;
  return [
    details.concentrationLead(Math.max(0, ...all.map(({ violations }) => violations))),
    ...all.flatMap(({ dimension, half, subjects, unknown, violations, rows }) => {
      const noun = rows.some(({ subject }) => subject === '') ? 'group' : dimension;
      const groups = subjects + (unknown > 0 ? 1 : 0);
      const held = sum(rows, (row) => row.violations);
      const tested = rows.filter(({ subject }) => subject !== '');
      const beyond = tested.filter(({ chance }) => chance < SIGNIFICANCE).length;
      return half > rows.length
        ? [details.concentrationSpread(noun, half, groups)]
        : [details.concentrationTitle(noun, half, groups, held, violations, beyond, tested.length)];
    }),
  ];
}

export function storiesSaid({ vendor, words, ruleTitle }: VendorFigures): readonly string[] {
  const runs = vendor.stories.flatMap(({ events }) => callsInARow(events));
  const told = vendor.stories.flatMap(
    ({ rule, number, calls_to_number: calls, findings_on_number: findings }, index) => [
      words.details.storyHeading(index + 1, ruleTitle(rule)),
      `${number}, ${words.details.storyCalls(calls, findings)}`,
    ],
  );
  return [words.details.storiesHeading(vendor.stories.length), ...told, ...runs.map(words.details.moreCalls)];
}

/** Consecutive calls; the one that the story is about is separate. */
function callsInARow(events: VendorSummary['stories'][number]['events']): readonly number[] {
  const marks = events.map(({ kind, is_the_call: isIt }) => (kind === 'call' && !isIt ? 'c' : '-')).join('');
  return [...marks.matchAll(/c{2,}/gu)].map(([run]) => run.length);
}

export function findingsSaid({ summary, vendor, words }: VendorFigures, csv: string): readonly string[] {
  const found = vendor.rules.filter(({ findings }) => findings > 0);
  return [
    words.findingsLead(vendor.findings, found.length, 0, csv),
    words.findingsEmpty({ vendor: vendor.name, client: summary.client.name }, vendor.calls, summary.rules.length),
    ...found.map(({ findings, levels, grades }) => {
      const level = levels
        .filter((one) => one.findings > 0)
        .map((one) => words.level(one.level))
        .join(', ');
      return `${words.ruleTotal(findings)} · ${level} · ${words.gradeCounts(grades)}`;
    }),
  ];
}

export function penaltySaid({ vendor, words }: VendorFigures): readonly string[] {
  const { details } = words;
  const { penalty } = vendor;
  if (penalty === null) return [];
  const money = (amount: number): string => details.money(amount, penalty.currency);
  return [
    details.penaltyTitle(penalty.calls, money(penalty.per_violation), money(penalty.amount)),
    details.penaltyClause(money(penalty.per_violation)),
    details.penaltyUnread(penalty.unread_calls, money(penalty.unread_amount)),
    details.penaltyOthers(penalty.calls - penalty.own_calls),
  ];
}

export function surenessSaid({ summary, vendor, words }: VendorFigures, checks: number): readonly string[] {
  const checked = summary.completeness.filter((figure) => figure.vendor === vendor.id);
  const paths = new Set(
    summary.files.filter((file) => file.vendor === null || file.vendor === vendor.id).map(({ path }) => path),
  );
  const problems = summary.problems.filter(({ path }) => paths.has(path));
  const keyOf = ({ kind, column, reason }: (typeof problems)[number]): string => [kind, column, reason].join('|');
  const groups = [...new Set(problems.map(keyOf))].map((key) => problems.filter((problem) => keyOf(problem) === key));
  const { first_day: first, last_day: last, calls } = vendor.loaded;
  const files = summary.files.filter(({ path }) => paths.has(path));
  const { rejected, without_number: withoutNumber } = summary.lost_objections;
  return [
    words.loaded(first, last, calls),
    words.filesLead(
      files.length,
      sum(files, ({ removed }) => removed),
    ),
    words.lostObjections(rejected, withoutNumber),
    ...summary.revisions.map(({ rows, feed }) => words.revisions(rows, words.feed(feed))),
    words.completenessLead(
      sum(checked, ({ results }) => results),
      checked.length,
      checks - checked.length,
    ),
    ...groups.flatMap((same) => {
      const [one] = same;
      if (one === undefined || same.length === 1) return [];
      const where = words.details.inFiles(same.length);
      const rows = words.number(sum(same, (problem) => problem.rows));
      return [[words.problemKind(one.kind), words.problemReason(one.reason), one.column, where, rows].join(' ')];
    }),
  ];
}
