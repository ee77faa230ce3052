import type { ActionAim, ActionValue } from '../../model/actions.ts';
import { CLIENT } from '../../model/findings.ts';
import { isOpenAndBlocking } from '../../model/gaps.ts';
import type { Summary, VendorSummary } from '../../model/summary.ts';
import { percentile, sortedValues, type Tally } from './bootstrap.ts';
import type { Share } from './difference-of-shares.ts';

/** The percentile of the stop latency that measures an action. */
export const LATENCY_SHARE = 0.9;

/** A figure in results: a share, or times of which a percentile counts. */
export type Measured =
  | { readonly kind: 'share'; readonly share: Share; readonly per: number }
  | { readonly kind: 'latency'; readonly hours: Tally };

const PER_10000 = 10_000;
const PER_100 = 100;

type Reader = (aim: ActionAim, summary: Summary) => Measured | null;

const READERS: Readonly<Record<ActionAim['figure'], Reader>> = {
  findings: (aim, summary) => {
    if (!areInForce(aim, summary)) return null;
    const figures = aim.party === CLIENT ? summary.totals : vendorOf(aim, summary);
    if (figures === undefined) return null;
    const findings = figures.rules
      .filter(({ rule }) => aim.rules.includes(rule))
      .flatMap(({ parties }) => parties)
      .filter(({ responsible, cause }) => responsible === aim.party && isMeant(aim, cause));
    return shareOf(sum(findings.map((row) => row.findings)), figures.conversations, PER_10000);
  },
  'findings-elsewhere': (aim, summary) => {
    const vendor = vendorOf(aim, summary);
    if (vendor === undefined || !areInForce(aim, summary)) return null;
    // A summary of an earlier version has none.
    if (!Object.hasOwn(vendor, 'elsewhere')) return null;
    const findings = vendor.elsewhere.rules.filter(
      ({ rule, cause }) => aim.rules.includes(rule) && isMeant(aim, cause),
    );
    const others = summary.totals.conversations - vendor.conversations;
    return shareOf(sum(findings.map((row) => row.findings)), others, PER_10000);
  },
  'stop-latency': (aim, summary) => {
    const latencies = vendorsOf(aim, summary).map(({ stop_latency: latency }) => latency?.by_hours);
    if (latencies.length === 0 || latencies.includes(undefined)) return null;
    const hours = latencies.flatMap((tally) => tally ?? []);
    return hours.length === 0 ? null : { kind: 'latency', hours };
  },
  'offer-recorded': (aim, summary) => {
    const offers = vendorsOf(aim, summary).map((vendor) => vendor.offers);
    if (offers.length === 0 || offers.includes(undefined)) return null;
    return shareOf(sum(offers.map((one) => one?.recorded ?? 0)), sum(offers.map((one) => one?.asked ?? 0)), PER_100);
  },
  completeness: (aim, summary) => {
    const rows = summary.completeness.filter(
      ({ check, vendor }) => check === aim.check && (aim.party === CLIENT || vendor === aim.party),
    );
    return shareOf(sum(rows.map(({ results }) => results)), sum(rows.map(({ examined }) => examined)), PER_100);
  },
};

/**
 * The figure of an action in results; null if they lack it, or are a draft with an implausible outcome. This reads the figure and never
 * computes it.
 */
export function measuredIn(aim: ActionAim, summary: Summary): Measured | null {
  const isImplausible =
    summary.status === 'draft' && summary.gaps.some((gap) => gap.kind === 'outcome' && isOpenAndBlocking(gap));
  return isImplausible ? null : READERS[aim.figure](aim, summary);
}

/** A figure, rounded as reports show it. */
export function shownValue(measured: Measured): ActionValue {
  if (measured.kind === 'latency') {
    const sorted = sortedValues(measured.hours);
    return { value: oneDecimal(percentile(sorted, LATENCY_SHARE)), count: null, of: sorted.length };
  }
  const { share, per } = measured;
  return { value: oneDecimal((share.count / share.of) * per), count: share.count, of: share.of };
}

/** To one decimal, like the figures of the summary. */
export function oneDecimal(value: number): number {
  // Without negative zero, which JSON and reports would each write differently.
  return Math.round(value * 10) / 10 + 0;
}

/** A rule that was not in force could not find anything, so its figure is not zero but missing. */
function areInForce({ rules }: ActionAim, summary: Summary): boolean {
  return rules.every((rule) => summary.rules.some((known) => known.rule === rule));
}

function isMeant({ causes }: ActionAim, cause: string): boolean {
  return causes.length === 0 || causes.includes(cause);
}

function vendorOf({ party }: ActionAim, { vendors }: Summary): VendorSummary | undefined {
  return vendors.find(({ id }) => id === party);
}

/** One call centre; for the client, all call centres. */
function vendorsOf(aim: ActionAim, summary: Summary): readonly VendorSummary[] {
  if (aim.party === CLIENT) return summary.vendors;
  const vendor = vendorOf(aim, summary);
  return vendor === undefined ? [] : [vendor];
}

function shareOf(count: number, of: number, per: number): Measured | null {
  return of <= 0 ? null : { kind: 'share', share: { count, of }, per };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
