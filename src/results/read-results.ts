import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type DetailText, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import { type Proof, readProof } from '../model/proof.ts';
import type { FindingRow, FindingWithProof, HeardFinding } from '../model/results.ts';
import type { Summary, VendorSummary } from '../model/summary.ts';
import type { Text } from '../model/text.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import { isManifest, MANIFEST_FILE, type Manifest, sha256OfFile } from './manifest.ts';
import { MESSAGES } from './messages.ts';
import { openResults } from './open-results.ts';

type RequiredKey<Whole> = { [Key in keyof Whole]-?: object extends Pick<Whole, Key> ? never : Key }[keyof Whole];

/** Every field of a summary of this version. Reports read them all; results of an earlier version may lack some. */
const FIELDS: Readonly<Record<RequiredKey<Summary>, true>> = {
  ...{ schema: true, run_id: true, program: true, language: true, client: true, period: true, version: true },
  ...{ status: true, gaps: true, law_changes: true, policy: true, totals: true, rating: true, company: true },
  ...{ client_measures: true, shared_numbers: true, vendors: true, rules: true, files: true, left_out: true },
  ...{ feeds: true, problems: true, later_deliveries: true, revisions: true, lost_objections: true },
  ...{ unknown_campaigns: true, completeness: true, omissions: true, answers: true, unknown_entities: true },
};
const VENDOR_FIELDS: Readonly<Record<RequiredKey<VendorSummary>, true>> = {
  ...{ id: true, name: true, calls: true, in_scope: true, conversations: true, contacts: true, verdicts: true },
  ...{ findings: true, grades: true, violating_calls: true, without_proof: true, answered_for: true, rate: true },
  ...{ fine_lapsed: true, rules: true, bases: true, loaded: true, contract: true, regimes: true, hours: true },
  ...{
    measures: true,
    penalty: true,
    reply: true,
    months: true,
    over_time: true,
    stop_latency: true,
    concentrations: true,
  },
  ...{ stories: true, rating: true, elsewhere: true, previous: true },
};

/** Fields that a summary of an earlier version lacks; empty if it has everything that reports read. */
export function lackingFields(summary: Summary): readonly string[] {
  const lacking = (whole: object, fields: object): readonly string[] =>
    Object.keys(fields).filter((field) => !Object.hasOwn(whole, field));
  const vendors = Array.isArray(summary.vendors) ? summary.vendors : [];
  const ofVendors = new Set(vendors.flatMap((vendor) => lacking(vendor, VENDOR_FIELDS)));
  return [...lacking(summary, FIELDS), ...[...ofVendors].map((field) => `vendors[].${field}`)];
}

/** The summary in a folder of results; null if there are none that this version can read. */
export function readableSummary(folder: string): Summary | null {
  try {
    const summary = readSummary(folder);
    return lackingFields(summary).length === 0 ? summary : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/**
 * Checks that results have everything that reports of this version read.
 * @throws UserError OLD_RESULTS if an earlier version of the program made them
 */
export function assertOfThisVersion(summary: Summary, folder: string): void {
  const lacking = lackingFields(summary);
  if (lacking.length === 0) return;
  throw new UserError(
    'OLD_RESULTS',
    MESSAGES.earlierVersionOfBelauditMadeResults,
    MESSAGES.judgePeriodAgainWithBelauditRun,
    [wrongFile(join(folder, 'summary.json'), MESSAGES.doesNotHold(lacking.join(', ')))],
  );
}

/** The summary of stored results. @throws UserError NO_RESULTS */
export function readSummary(folder: string): Summary {
  const summary = readJson<Summary>(join(folder, 'summary.json'));
  // Results of versions without gaps.
  return 'gaps' in summary ? summary : { ...(summary as Omit<Summary, 'status' | 'gaps'>), status: 'final', gaps: [] };
}

/**
 * The manifest of stored results.
 * @throws UserError NO_RESULTS
 */
export function readManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST_FILE);
  const manifest = readJson<Manifest>(path);
  if (isManifest(manifest)) return manifest;
  throw noResults(MESSAGES.resultsAreUnreadable, [wrongFile(path, MESSAGES.wasChangedAfterItWasWritten)]);
}

/** PDFs and their companions, which are made again from the other results. */
export function isMadeAgain(file: string): boolean {
  return /\.(?:pdf|xlsx|html|txt)$/u.test(file);
}

/**
 * Checks that results are as they were written, except PDFs and their companions, which are made again from them.
 * @throws UserError NO_RESULTS if there are none, or a file is missing or was changed
 */
export async function assertWhole(folder: string): Promise<void> {
  if (!existsSync(folder)) throw noResults(MESSAGES.noResultsOfPeriod, []);
  const { outputs, removed } = readManifest(folder);
  if (removed !== undefined)
    throw noResults(MESSAGES.rowsWereRemoved, [wrongFile(join(folder, MANIFEST_FILE), MESSAGES.saysWhichFilesChanged)]);
  const wrong: DetailText[] = [];
  for (const { path, sha256 } of outputs) {
    if (isMadeAgain(path)) continue;
    const file = join(folder, basename(path));
    if (!existsSync(file)) wrong.push(wrongFile(file, MESSAGES.isMissing));
    else if ((await sha256OfFile(file)) !== sha256) wrong.push(wrongFile(file, MESSAGES.wasChangedAfterItWasWritten));
  }
  if (wrong.length > 0) throw noResults(MESSAGES.resultsWereChanged, wrong);
}

function readJson<Content>(path: string): Content {
  if (!existsSync(path))
    throw noResults(MESSAGES.resultsOfThisPeriodAreIncomplete, [wrongFile(path, MESSAGES.isMissing)]);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch {
    throw noResults(MESSAGES.resultsAreUnreadable, [wrongFile(path, MESSAGES.wasChangedAfterItWasWritten)]);
  }
}

function noResults(message: Text, details: readonly DetailText[]): UserError {
  return new UserError('NO_RESULTS', message, MESSAGES.runBelauditRunOrBelauditAudit, details);
}

function wrongFile(path: string, message: Text): DetailText {
  return { file: `reports/${basename(dirname(path))}/${basename(path)}`, message };
}

/** Findings on calls of one vendor, sorted by rule in the given order, then moment, then call id; a rule may be named more than once. */
export async function readFindings(
  folder: string,
  vendor: string,
  rules: readonly string[],
): Promise<readonly FindingWithProof[]> {
  const rows = await findingsBy(folder, vendor, rules, false);
  const proofs = await proofsOf(folder, vendor);
  const heard = await heardFindings(folder, vendor);
  return rows.map((row) => {
    const key = findingKey(row);
    return { ...row, ...definedFields({ proof: proofs.get(key), heard: heard.get(key) }) };
  });
}

/** Names a finding among those of one vendor. */
export function findingKey({ call_id: call, rule }: Pick<FindingRow, 'call_id' | 'rule'>): string {
  return JSON.stringify([call, rule]);
}

/** What one vendor replied to findings on its calls, and what was decided, by `findingKey`; none without a register of decisions. */
export async function heardFindings(folder: string, vendor: string): Promise<ReadonlyMap<string, HeardFinding>> {
  const rows = await rowsOfVendor<HeardRow>(folder, 'hearing.parquet', './vendor-hearing.sql', vendor);
  return new Map(rows.map((row) => [findingKey(row), row]));
}

type HeardRow = HeardFinding & Pick<FindingRow, 'call_id' | 'rule'>;

/** The values that prove the findings on calls of one vendor, by call id and rule; none in results of an earlier version. */
async function proofsOf(folder: string, vendor: string): Promise<ReadonlyMap<string, Proof>> {
  const rows = await rowsOfVendor<ProofRow>(folder, 'proofs.parquet', './vendor-proofs.sql', vendor);
  return new Map(rows.map((row) => [findingKey(row), readProof(row.proof)]));
}

type ProofRow = Pick<FindingRow, 'call_id' | 'rule'> & { readonly proof: string };

/** The rows about one vendor's findings in a table that results may lack. */
async function rowsOfVendor<Row extends object>(
  folder: string,
  table: string,
  sql: string,
  vendor: string,
): Promise<readonly Row[]> {
  const path = join(folder, table);
  if (!existsSync(path)) return [];
  const store = await openResults(folder);
  try {
    return await plainRows<Row>(store, sqlFile(import.meta.url, sql), { path, vendor });
  } finally {
    store.close();
  }
}

/** Findings for which one vendor is responsible on calls of others, in the same order, and then by the vendor that called. */
export async function readFindingsElsewhere(
  folder: string,
  vendor: string,
  rules: readonly string[],
): Promise<readonly FindingRow[]> {
  return await findingsBy(folder, vendor, rules, true);
}

async function findingsBy(
  folder: string,
  vendor: string,
  rules: readonly string[],
  elsewhere: boolean,
): Promise<readonly FindingRow[]> {
  const store = await openResults(folder);
  try {
    const path = join(folder, 'findings.parquet');
    const asked = { path, vendor, rules: JSON.stringify([...new Set(rules)]), elsewhere };
    return await plainRows<FindingRow>(store, sqlFile(import.meta.url, './vendor-findings.sql'), asked);
  } finally {
    store.close();
  }
}
