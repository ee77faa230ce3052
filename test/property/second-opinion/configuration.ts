import { parse } from 'yaml';
import { far } from './cells.ts';

/**
 * `belaudit.yaml` as section 1 of the data contract describes it, read independently of the product: every default filled in,
 * every list present, without looking for mistakes. Days are ISO dates; null is an open start or end.
 */
export interface Configuration {
  readonly timeZone: string;
  readonly entities: readonly Entity[];
  readonly audit: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly policy: Policy;
  readonly vendors: readonly Vendor[];
  readonly campaigns: readonly Campaign[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly sender: string;
  readonly brands: readonly string[];
  readonly tookOver: readonly string[];
}

export interface Policy {
  readonly retention: readonly { readonly from: string | null; readonly months: number }[];
  readonly relationTermMonths: number;
  readonly minOfferSeconds: number;
  readonly passOnHours: number;
  /** Products as `asProduct` gives them. */
  readonly similarProducts: ReadonlyMap<string, readonly string[]>;
  readonly contactLimits: ContactLimits;
  readonly callingHours: readonly OwnHours[];
}

/** Own norm over all call centres; undefined: no limit. */
export interface ContactLimits {
  readonly perDay: number | undefined;
  readonly per30Days: number | undefined;
  readonly daysAfterRefusal: number | undefined;
}

/** Minutes of the local day: from `open` on, before `close`. */
export interface OpenMinutes {
  readonly open: number;
  readonly close: number;
}

/** Undefined: the same as the Code. */
export interface OwnHours {
  readonly from: string | null;
  readonly weekdays: OpenMinutes | 'none' | undefined;
  readonly saturday: OpenMinutes | 'none' | undefined;
  readonly sunday: OpenMinutes | 'none' | undefined;
  readonly holidays: OpenMinutes | 'none' | undefined;
}

export interface Vendor {
  readonly id: string;
  readonly entity: string | undefined;
  readonly contracts: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly campaigns: readonly string[];
  readonly suppressionHours: number;
  readonly reportObjectionsWithinHours: number;
  readonly maxAttempts: { readonly perDay: number | undefined; readonly per30Days: number | undefined };
  readonly scrubbedBy: string;
  readonly ownHoursAgreed: boolean;
  readonly ownLimitsAgreed: boolean;
  readonly hasScreenedLists: boolean;
}

export interface Campaign {
  readonly id: string;
  readonly entity: string | undefined;
  readonly brand: string | undefined;
  readonly product: string | undefined;
  readonly purpose: string;
  readonly audience: string | undefined;
}

/** The client states that the records of a feed are, or are not, complete for calls of these days. */
export interface Statement {
  readonly feed: string;
  readonly isComplete: boolean;
  readonly from: string;
  readonly to: string;
}

export interface Source {
  readonly feed: string;
  readonly vendor: string | undefined;
  readonly files: string;
  readonly timeZone: string | undefined;
  readonly constants: Readonly<Record<string, string>>;
}

type Node = Readonly<Record<string, unknown>>;

export function readConfiguration(text: string): Configuration {
  const root = parse(text) as Node;
  const client = node(root['client']);
  const audit = node(root['audit']);
  const policy = node(root['policy']);
  const scrubbedBy = optional(policy['scrubbed_by']) ?? 'client';
  return {
    timeZone: optional(client['time_zone']) ?? 'Europe/Amsterdam',
    entities: nodes(client['entities']).map(readEntity),
    audit: { from: String(audit['from']), to: String(audit['to']), asOf: String(audit['as_of']) },
    policy: {
      retention: nodes(policy['retention']).map(({ from, months }) => ({ from: start(from), months: Number(months) })),
      relationTermMonths: whole(policy['relation_term_months'], 36),
      minOfferSeconds: whole(policy['min_offer_seconds'], 20),
      passOnHours: whole(policy['pass_on_hours'], 24),
      similarProducts: new Map(
        Object.entries(node(policy['similar_products'])).map(([sold, offered]) => [
          asProduct(sold),
          texts(offered).map(asProduct),
        ]),
      ),
      contactLimits: readLimits(node(policy['contact_limits'])),
      callingHours: nodes(policy['calling_hours']).map(readOwnHours),
    },
    vendors: nodes(root['vendors']).map((vendor) => readVendor(vendor, scrubbedBy)),
    campaigns: nodes(root['campaigns']).map(readCampaign),
    statements: nodes(root['statements']).map(readStatement),
    sources: nodes(root['sources']).map(readSource),
  };
}

function readEntity(entity: Node): Entity {
  return {
    id: String(entity['id']),
    name: String(entity['name']),
    sender: optional(entity['sender']) ?? 'regular',
    brands: texts(entity['brands']),
    tookOver: texts(entity['took_over']),
  };
}

function readOwnHours(hours: Node): OwnHours {
  return {
    from: start(hours['from']),
    weekdays: openMinutes(hours['weekdays']),
    saturday: openMinutes(hours['saturday']),
    sunday: openMinutes(hours['sunday']),
    holidays: openMinutes(hours['holidays']),
  };
}

function openMinutes(value: unknown): OpenMinutes | 'none' | undefined {
  if (value === undefined || value === 'none') return value;
  const [open = 0, close = 0] = String(value)
    .split('-')
    .map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return { open, close };
}

function readVendor(vendor: Node, policyScrubbedBy: string): Vendor {
  const caps = node(vendor['max_attempts']);
  return {
    id: String(vendor['id']),
    entity: optional(vendor['entity']),
    contracts: nodes(vendor['contracts']).map(({ from, to }) => ({ from: start(from), to: end(to) })),
    campaigns: texts(vendor['campaigns']),
    suppressionHours: whole(vendor['suppression_hours'], 0),
    reportObjectionsWithinHours: whole(vendor['report_objections_within_hours'], 24),
    maxAttempts: { perDay: count(caps['per_day']), per30Days: count(caps['per_30_days']) },
    scrubbedBy: optional(vendor['scrubbed_by']) ?? policyScrubbedBy,
    ownHoursAgreed: isYes(vendor['own_hours_agreed']),
    ownLimitsAgreed: isYes(vendor['own_limits_agreed']),
    hasScreenedLists: isYes(vendor['screened_lists']),
  };
}

function readCampaign(campaign: Node): Campaign {
  return {
    id: String(campaign['id']),
    entity: optional(campaign['entity']),
    brand: optional(campaign['brand']),
    product: campaign['product'] === undefined ? undefined : asProduct(String(campaign['product'])),
    purpose: optional(campaign['purpose']) ?? 'commercial',
    audience: optional(campaign['audience']),
  };
}

function readLimits(limits: Node): ContactLimits {
  return {
    perDay: count(limits['per_day']),
    per30Days: count(limits['per_30_days']),
    daysAfterRefusal: count(limits['days_after_refusal']),
  };
}

function readStatement(statement: Node): Statement {
  return {
    feed: String(statement['feed']),
    isComplete: isYes(statement['complete']),
    from: String(statement['from']),
    to: String(statement['to']),
  };
}

function readSource(source: Node): Source {
  return {
    feed: String(source['feed']),
    vendor: optional(source['vendor']),
    files: String(source['files']),
    timeZone: optional(source['time_zone']),
    constants: Object.fromEntries(
      Object.entries(node(source['constants'])).map(([column, value]) => [column, String(value)]),
    ),
  };
}

/** Section 6: products are compared without case and outer spaces. */
export function asProduct(text: string): string {
  return text.trim().toLowerCase();
}

function isYes(value: unknown): boolean {
  return ['yes', 'true', 'ja'].includes(String(value));
}

/** A day before 1900 is an open start. */
function start(value: unknown): string | null {
  const day = optional(value) ?? null;
  return day === null || far(day) === 'before' ? null : day;
}

/** A day after 2100 is an open end, and so is none. */
function end(value: unknown): string | null {
  const day = optional(value) ?? null;
  return day === null || far(day) === 'after' ? null : day;
}

function node(value: unknown): Node {
  return (value ?? {}) as Node;
}

function nodes(value: unknown): readonly Node[] {
  return (value ?? []) as readonly Node[];
}

function texts(value: unknown): readonly string[] {
  return ((value ?? []) as readonly unknown[]).map(String);
}

function optional(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function count(value: unknown): number | undefined {
  return value === undefined || value === null ? undefined : Number(value);
}

function whole(value: unknown, standard: number): number {
  return count(value) ?? standard;
}
