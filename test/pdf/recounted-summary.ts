import type { RuleDefinition } from '../../src/model/rule.ts';
import { UNREAD } from '../../src/model/rule.ts';
import type { Summary } from '../../src/model/summary.ts';
import { type Given, recounted } from './recounted-figures.ts';

/**
 * Figures that cannot be recounted from the tables beside the reports, and why. Every other figure of `summary.json` is
 * recounted.
 */
const NOT_IN_TABLES: readonly { readonly figures: RegExp; readonly why: string }[] = [
  { figures: /\.(?:source_row|row|weekday|hour|up_to_hours)$/, why: 'an address or a key, and no count' },
  { figures: /^version\.|^policy\.|\.contract\.|\.per_violation$/, why: 'the configuration says it' },
  { figures: /^gaps\[/, why: 'how much hangs on a gap is judged with and without it' },
  {
    figures: /^files\[.*\.(?!rejected)\w+$|^feeds\[|\.loaded\.|^revisions\[/,
    why: 'rows that were taken: only rejected ones are in a table',
  },
  { figures: /^lost_objections\.without_number$/, why: 'objections are in no table' },
  {
    figures: /\.stop_latency\.(?:objections|to_pass_on|passed_on|not_passed_on|stops_delivered)/,
    why: 'objections and deliveries are in no table',
  },
  { figures: /^shared_numbers\./, why: 'calls without a finding have no number in a table' },
  { figures: /\.offers\./, why: 'what the log says of an offer is in no table for calls without a finding' },
  { figures: /\.outside_hours$/, why: 'calling hours of calls without a finding are in no table' },
  { figures: /\.calls_to_number$/, why: 'calls before the period are in no table' },
  {
    figures: /\.concentrations\[.*\.(?:half|subjects|unknown|chance)$/,
    why: 'campaign and agent of calls without a finding are in no table',
  },
  {
    figures: /\.concentrations\[.*\.rows\[.*\.conversations$/,
    why: 'campaign and agent of calls without a finding are in no table',
  },
  { figures: /\.concentrations\[(?:list|caller-number)\]\.rows/, why: 'lists and numbers of calls are in no table' },
  {
    figures: /\.over_time\.problems\[.*\.(?:before|months_in_a_row)$|\.previous\.|rating\.repeated\[/,
    why: 'the month before is another period',
  },
  { figures: /^completeness\[.*\.examined$/, why: 'the table holds what was noticed, not what was looked at' },
  { figures: /^hearing\.(?:last_line$|deviations\[.*\]\.line$)/, why: 'an address in the register of decisions' },
  { figures: /^hearing\..*\.earlier\[/, why: 'replies to earlier periods stand in the register alone' },
  {
    figures: /^hearing\.actions\[/,
    why: 'actions stand in the register, and what they measure in results of other periods',
  },
  { figures: /^hearing\.listening\[/, why: 'samples and what was heard stand in the register alone' },
  { figures: /^named_files\[/, why: 'what files that rows name weigh is in no table' },
  {
    figures: /^hearing\.waiting\[late-reply /,
    why: 'whether anybody decided after a late reply stands in the register alone',
  },
  { figures: /^hearing\.proofs\./, why: 'samples and what was seen stand in the register alone' },
  { figures: /^company\.complaints/, why: 'complaints with a call are in no table' },
];

/** The field that identifies the items of a list. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  vendors: ['id', 'vendor'],
  rules: ['rule', 'cause'],
  parties: ['responsible', 'cause', 'party'],
  answered_for: ['party'],
  levels: ['level'],
  reasons: ['reason'],
  bases: ['basis'],
  flow: ['basis', 'verdict'],
  limitation: ['year'],
  client_measures: ['action'],
  measures: ['action'],
  causes: ['rule', 'cause'],
  regimes: ['regime'],
  hours: ['weekday', 'hour'],
  calls: ['up_to_hours'],
  worst: ['objection_id'],
  completeness: ['check', 'vendor'],
  problems: ['path', 'kind', 'column', 'reason', 'rule'],
  files: ['path'],
  months: ['month'],
  concentrations: ['dimension'],
  rows: ['subject'],
  stories: ['rule', 'call_id'],
  omissions: ['vendor'],
  favoured: ['column', 'before', 'after'],
  withdrawn_for: ['reason'],
  deviations: ['line'],
  waiting: ['kind', 'what', 'until'],
  earlier: ['period'],
  statements: ['feed', 'from'],
  proves: ['vendor', 'responsible'],
};

type Figures = Map<string, number | null>;

/** Every figure by its place: `vendors[alfa].rules[no-legal-basis].findings`. */
function figuresByPlace(value: unknown): Figures {
  const figures: Figures = new Map();
  walk(value, '', '', (place, figure) => {
    figures.set(place, figure);
    return figure;
  });
  return figures;
}

/** Figures of a summary that differ from the tables beside it. */
export function differences(summary: Summary, folder: string, rules: readonly RuleDefinition[]): readonly string[] {
  const again = figuresByPlace(recounted(folder, givenOf(summary, rules)));
  return [...figuresByPlace(summary)].flatMap(([place, figure]) => {
    if (isNotInTables(place) || isOfEarlierMonth(place, again)) return [];
    // Zero counts have no row in a table.
    const counted = again.get(place) ?? 0;
    return counted === (figure ?? 0) ? [] : [`${place}: ${figure}, and ${counted} in the tables`];
  });
}

/** The summary with recounted figures; the original figures remain only where no table has them. */
export function withRecountedFigures(summary: Summary, folder: string, rules: readonly RuleDefinition[]): Summary {
  const again = figuresByPlace(recounted(folder, givenOf(summary, rules)));
  return walk(summary, '', '', (place, figure) => {
    if (figure === null || isNotInTables(place) || isOfEarlierMonth(place, again)) return figure;
    return again.get(place) ?? 0;
  }) as Summary;
}

/** Months before the period come from their own results. */
function isOfEarlierMonth(place: string, again: Figures): boolean {
  return place.includes('.over_time.months[') && !again.has(place);
}

function isNotInTables(place: string): boolean {
  return NOT_IN_TABLES.some(({ figures }) => figures.test(place));
}

function givenOf(
  { vendors, client, period, rules: inForce, policy, hearing, statements = [] }: Summary,
  rules: readonly RuleDefinition[],
): Given {
  return {
    vendors: vendors.map(({ id, name, penalty }) => ({ id, name, perViolation: penalty?.per_violation ?? null })),
    timeZone: client.time_zone,
    to: period.to,
    actionOf: new Map(rules.map(({ id, action }) => [id, action ?? id])),
    unread: new Set(inForce.filter(({ law }) => law !== null && UNREAD.includes(law)).map(({ rule }) => rule)),
    statements,
    provenByStatement: new Set(rules.filter(({ absenceOf }) => absenceOf !== undefined).map(({ id }) => id)),
    limits: policy.rating,
    deviations: hearing?.deviations ?? [],
  };
}

/** The same value with `change` applied to each of its figures. */
function walk(
  value: unknown,
  name: string,
  place: string,
  change: (place: string, figure: number | null) => number | null,
): unknown {
  if (typeof value === 'number') return change(place, value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => walk(item, '', `${place}[${keyOf(item, name, index)}]`, change));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key,
      walk(below, key, place === '' ? key : `${place}.${key}`, change),
    ]),
  );
}

function keyOf(item: unknown, name: string, index: number): string {
  const keys = KEYS[name];
  if (keys === undefined || typeof item !== 'object' || item === null) return String(index);
  const values = item as Readonly<Record<string, unknown>>;
  return keys
    .filter((key) => key in values)
    .map((key) => String(values[key]))
    .join(' ');
}
