import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { FEEDS, feedDefinition } from '../../../src/feeds/registry.ts';
import type { ContactLimits, Policy, StatedFeed } from '../../../src/model/configuration.ts';
import { definedFields } from '../../../src/model/defined-fields.ts';
import type { Feed } from '../../../src/model/feeds.ts';
import type { Cells, RuleCase, VendorTerms } from '../../../src/rulebook/rule-cases.ts';

/** A case with its ids in a world. */
export interface PlacedCase {
  readonly rule: string;
  readonly name: string;
  readonly ruleCase: RuleCase;
  readonly ids: Ids;
  /** Its rows, if they differ from those of the case. */
  readonly rows?: CaseRows;
}

/** Rows of every feed of a case, with ids in braces. */
export type CaseRows = Readonly<Record<Feed, readonly Cells[]>>;

/** The ids of a case, and those of the second of each kind. */
export type Ids = Readonly<Record<IdName | `${IdName}2`, string>>;
type IdName = 'call' | 'number' | 'person' | 'vendor' | 'entity' | 'brand' | 'campaign';

/** Ids of the n-th case of a world: cases share none. */
export function idsOf(index: number): Ids {
  const place = String(index).padStart(5, '0');
  return {
    call: `C-${place}`,
    number: `+31610${place}0`,
    person: `P-${place}`,
    vendor: `v${place}`,
    entity: `e${place}`,
    brand: `b${place}`,
    campaign: `k${place}`,
    call2: `D-${place}`,
    number2: `+31610${place}5`,
    person2: `Q-${place}`,
    vendor2: `w${place}`,
    entity2: `f${place}`,
    brand2: `c${place}`,
    campaign2: `l${place}`,
  };
}

/** A text with the ids of a case filled in. */
export function filled(text: string, ids: Ids): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const id = (ids as Readonly<Record<string, string>>)[name];
    if (id === undefined) throw new Error(`no case has a {${name}}`);
    return id;
  });
}

/** Rows of every feed of a case, including those of a lawful call; its own call comes first. */
export function rowsOf(ruleCase: RuleCase): CaseRows {
  const { call, person, phone, consent, relation, objection } = ruleCase;
  const own: Partial<Record<Feed, Cells>> = {
    calls: { ...LAWFUL_CALL, ...call },
    ...(person === null ? {} : { persons: { person_id: '{person}', legal_form: 'natural', ...person } }),
    ...(person === null || phone === null ? {} : { phones: { person_id: '{person}', number: '{number}', ...phone } }),
    ...(consent === null ? {} : { consents: { ...soundConsent(call['started_at'] ?? ''), ...consent } }),
    ...(relation == null ? {} : { relations: { ...RELATION, ...relation } }),
    ...(objection == null ? {} : { objections: { ...OBJECTION, ...objection } }),
  };
  const rows = FEEDS.map((feed) => {
    const others = (ruleCase.rows?.[feed] ?? []).map((row, place) => ({ ...further(feed, place), ...row }));
    return [feed, own[feed] === undefined ? others : [own[feed], ...others]];
  });
  return Object.fromEntries(rows) as CaseRows;
}

const LAWFUL_CALL: Cells = {
  vendor: '{vendor}',
  call_id: '{call}',
  called_number: '{number}',
  talk_seconds: '120',
  result: 'refused',
  campaign: '{campaign}',
  optout_offered: 'yes',
  identity_stated: 'yes',
};

/** Given the day before the call, so that no term has passed. */
function soundConsent(startedAt: string): Cells {
  const day = new Date(Date.parse(`${startedAt.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return {
    consent_id: 'T-{call}',
    given_at: `${day}T12:00:00`,
    person_id: '{person}',
    number: '{number}',
    names: '{brand}',
    products: 'solar',
    form: 'active',
    source: 'web',
    initiative: 'consumer',
    term_stated: 'yes',
    verified_at: `${day}T12:05:00`,
    evidence: 'form-1',
    collected_by: 'client',
  };
}

/** A running customer relation. */
const RELATION: Cells = {
  relation_id: 'R-{call}',
  entity: '{entity}',
  kind: 'subscription',
  started_on: '2024-02-01',
  number: '{number}',
  paid_amount: '25',
  product: 'solar',
  optout_offered_at_collection: 'yes',
};

/** An objection of a month before most calls, without its recorder. */
const OBJECTION: Cells = { objection_id: 'O-{call}', objected_at: '2026-02-02T12:00:00', number: '{number}' };

/** What a further row of a feed has where the case does not say otherwise. */
function further(feed: Feed, place: number): Cells {
  const number = '{number}';
  const vendor = '{vendor}';
  const rows: Partial<Record<Feed, Cells>> = {
    calls: { ...LAWFUL_CALL, call_id: `{call}-${place + 1}` },
    phones: { number },
    relations: { ...RELATION, relation_id: 'S-{call}' },
    objections: { ...OBJECTION, objection_id: 'P-{call}' },
    register: { number },
    scrubs: { vendor },
    handovers: { vendor, number },
    screenings: { vendor, number, to_call: 'no' },
  };
  return rows[feed] ?? {};
}

function filledRow(row: Cells, ids: Ids): Cells {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, filled(cell, ids)]));
}

/** Writes a workspace with all these cases, which have one policy and state the same. */
export function writeWorld(directory: string, placed: readonly PlacedCase[]): void {
  const { policy = {}, complete = ['consents', 'relations'] } = placed[0]?.ruleCase ?? {};
  mkdirSync(join(directory, 'in'), { recursive: true });
  const filledRows = (feed: Feed): readonly Cells[] =>
    placed.flatMap((each) => ((each.rows ?? rowsOf(each.ruleCase))[feed] ?? []).map((row) => filledRow(row, each.ids)));
  const files = FEEDS.map((feed) => ({ feed, rows: filledRows(feed) })).filter(({ rows }) => rows.length > 0);
  for (const { feed, rows } of files) writeFileSync(join(directory, 'in', `${feed}.csv`), csv(feed, rows));
  const used = files.map(({ feed }) => feed);
  const yaml = stringify(configuration(placed, used, policy, complete), { aliasDuplicateObjects: false });
  writeFileSync(join(directory, 'belaudit.yaml'), yaml);
}

function csv(feed: Feed, rows: readonly Cells[]): string {
  const columns = feedDefinition(feed).columns.map((column) => column.name);
  const unknown = rows.flatMap(Object.keys).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new Error(`no such column of ${feed}: ${unknown.join(', ')}`);
  const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) =>
    columns.map((column) => (row[column] === undefined ? '' : quoted(row[column]))).join(','),
  );
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Of January 2027 nothing is ever stated. */
const STATED_DAYS = [
  { from: '2000-01-01', to: '2026-12-31' },
  { from: '2027-02-01', to: '2030-12-31' },
];

function configuration(
  placed: readonly PlacedCase[],
  used: readonly Feed[],
  policy: Partial<Policy>,
  complete: readonly StatedFeed[],
): unknown {
  return {
    client: {
      name: 'Voorbeeld',
      language: 'nl',
      time_zone: 'Europe/Amsterdam',
      entities: placed.flatMap(({ ids, ruleCase }) => [
        entity(ids.entity, ids.brand, ruleCase.entity ?? {}, ids),
        ...(ruleCase.entity2 === undefined ? [] : [entity(ids.entity2, ids.brand2, ruleCase.entity2, ids)]),
      ]),
    },
    audit: { from: '2000-01-01', to: '2030-12-31', as_of: '2026-07-10' },
    policy: {
      similar_products: policy.similarProducts ?? { boiler: [], energy: ['solar'], solar: [] },
      ...(policy.contactLimits === undefined ? {} : { contact_limits: limits(policy.contactLimits) }),
      ...(policy.retention === undefined ? {} : { retention: policy.retention }),
      ...(policy.relationTermMonths === undefined ? {} : { relation_term_months: policy.relationTermMonths }),
      ...(policy.minOfferSeconds === undefined ? {} : { min_offer_seconds: policy.minOfferSeconds }),
      ...(policy.passOnHours === undefined ? {} : { pass_on_hours: policy.passOnHours }),
      ...(policy.scrubbedBy === undefined ? {} : { scrubbed_by: policy.scrubbedBy }),
      ...(policy.callingHours === undefined ? {} : { calling_hours: policy.callingHours.map(hours) }),
    },
    vendors: placed.flatMap(({ ids, ruleCase }) => [
      vendor(ids.vendor, ids, ruleCase.vendor ?? {}),
      ...(ruleCase.vendor2 === undefined ? [] : [vendor(ids.vendor2, ids, ruleCase.vendor2)]),
    ]),
    campaigns: placed.flatMap(({ ids, ruleCase }) => [
      campaign(ids.campaign, ids.entity, ids.brand, ruleCase.campaign ?? {}),
      ...(ruleCase.entity2 === undefined ? [] : [campaign(ids.campaign2, ids.entity2, ids.brand2, {})]),
    ]),
    statements: complete.flatMap((feed) =>
      STATED_DAYS.map((days) => ({ feed, complete: 'yes', ...days, by: 'J. de Vries', on: '2026-07-08' })),
    ),
    sources: used.map((feed) => ({ feed, files: `in/${feed}.csv` })),
  };
}

function entity(
  id: string,
  brand: string,
  options: NonNullable<RuleCase['entity']>,
  ids: Ids,
): Record<string, unknown> {
  return {
    id,
    name: `${id} B.V.`,
    sender: options.sender ?? 'regular',
    brands: [brand, `${brand}-2`],
    took_over: (options.tookOver ?? []).map((name) => filled(name, ids)),
  };
}

function campaign(
  id: string,
  owner: string,
  brand: string,
  options: NonNullable<RuleCase['campaign']>,
): Record<string, unknown> {
  return {
    id,
    entity: owner,
    brand,
    ...(options.product === null ? {} : { product: options.product ?? 'solar' }),
    purpose: options.purpose ?? 'commercial',
    ...(options.audience === undefined ? {} : { audience: options.audience }),
  };
}

function vendor(id: string, ids: Ids, terms: VendorTerms): Record<string, unknown> {
  const { contracts, campaigns, suppressionHours, reportObjectionsWithinHours, maxAttempts, scrubbedBy } = terms;
  const { ownHoursAgreed, ownLimitsAgreed, screenedLists } = terms;
  return {
    id,
    name: `${id} B.V.`,
    entity: ids.entity,
    ...(contracts === undefined ? {} : { contracts }),
    ...(campaigns === undefined ? {} : { campaigns: campaigns.map((name) => filled(name, ids)) }),
    ...(suppressionHours === undefined ? {} : { suppression_hours: suppressionHours }),
    ...(reportObjectionsWithinHours === undefined
      ? {}
      : { report_objections_within_hours: reportObjectionsWithinHours }),
    ...(maxAttempts === undefined ? {} : { max_attempts: attempts(maxAttempts) }),
    ...(scrubbedBy === undefined ? {} : { scrubbed_by: scrubbedBy }),
    ...(ownLimitsAgreed === undefined ? {} : { own_limits_agreed: ownLimitsAgreed ? 'yes' : 'no' }),
    ...(screenedLists === undefined ? {} : { screened_lists: screenedLists ? 'yes' : 'no' }),
    ...(ownHoursAgreed === undefined ? {} : { own_hours_agreed: ownHoursAgreed ? 'yes' : 'no' }),
  };
}

function attempts({ perDay, per30Days }: NonNullable<VendorTerms['maxAttempts']>): Record<string, number> {
  return {
    ...(perDay === undefined ? {} : { per_day: perDay }),
    ...(per30Days === undefined ? {} : { per_30_days: per30Days }),
  };
}

function limits({ perDay, per30Days, daysAfterRefusal }: ContactLimits): Record<string, number> {
  return {
    ...attempts(definedFields({ perDay, per30Days })),
    ...(daysAfterRefusal === undefined ? {} : { days_after_refusal: daysAfterRefusal }),
  };
}

function hours(own: Policy['callingHours'][number]): Record<string, string> {
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const text = (open: (typeof own)['weekdays']): string =>
    open === undefined || open === 'none' ? 'none' : `${clock(open.open)}-${clock(open.close)}`;
  const days = (['weekdays', 'saturday', 'sunday', 'holidays'] as const).filter((day) => own[day] !== undefined);
  return { from: own.from, ...Object.fromEntries(days.map((day) => [day, text(own[day])])) };
}
