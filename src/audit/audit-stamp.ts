import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { extensionMark } from '../extensions/in-force.ts';
import type { Configuration, Days } from '../model/configuration.ts';
import type { Store } from '../store/store.ts';
import { rulebookInForce } from '../version.ts';
import { MESSAGES } from './messages.ts';

const TABLE = 'audit_stamp';
const STAMP = {
  judged_by: 'VARCHAR',
  as_of: 'VARCHAR',
  form: 'INTEGER',
  periods: 'VARCHAR',
  rulebook: 'VARCHAR',
} as const;

/** Raise this when the tables that an audit stores change their form: verdicts of earlier versions must then be made again. */
const FORM = 5;

/** What an audit judged, and as of which date. */
export interface Judged {
  /** Audit date of the verdicts. */
  readonly asOf: string;
  /** The judged periods, first to last. */
  readonly periods: readonly Days[];
}

/** Records the configuration, periods, audit date and rulebook of the verdicts in the store, once everything that later commands read is in place. */
export async function stampAudit(
  store: Store,
  configuration: Configuration,
  periods: readonly Days[] = [configuration.audit],
): Promise<void> {
  const days = JSON.stringify(periods.map(({ from, to }) => ({ from, to })));
  await store.fillTable(TABLE, STAMP, [
    [fingerprint(configuration), configuration.audit.asOf, FORM, days, rulebookInForce()],
  ]);
}

/** An audit in progress has no stamp until it is complete. */
export async function dropStamp(store: Store): Promise<void> {
  await store.dropTable(TABLE);
}

/**
 * Refuses a store without verdicts, or with verdicts under another configuration than the current one. Their period does not matter.
 * @throws UserError NOT_LOADED
 */
export async function assertAudited(store: Store, configuration: Configuration): Promise<Judged> {
  const stamp = await assertJudged(store);
  if (stamp.judged_by !== fingerprint(configuration)) {
    throw new UserError('NOT_LOADED', MESSAGES.judgedUnderOtherSettings, MESSAGES.auditAgain);
  }
  return { asOf: stamp.as_of, periods: JSON.parse(stamp.periods) as Days[] };
}

/**
 * Refuses a store without complete verdicts, or with verdicts of an earlier version or another rulebook.
 * @throws UserError NOT_LOADED
 */
export async function assertJudged(store: Store): Promise<Stamp> {
  const stamp = await stampIn(store);
  if (stamp !== undefined) return stamp;
  throw new UserError('NOT_LOADED', MESSAGES.loadedCallsHaveNotBeenJudged, MESSAGES.auditFirst);
}

/** Whether the store holds complete verdicts of this configuration's period, under this configuration, on its audit date. */
export async function isAudited(store: Store, configuration: Configuration): Promise<boolean> {
  const stamp = await stampIn(store);
  if (stamp?.judged_by !== fingerprint(configuration)) return false;
  const { from, to, asOf } = configuration.audit;
  const periods = JSON.parse(stamp.periods) as Days[];
  return stamp.as_of === asOf && periods.some((period) => period.from <= from && period.to >= to);
}

/**
 * Whether the store holds complete verdicts of exactly this configuration's period, under this configuration, on any audit date. The audit date only decides
 * whether a fine has lapsed.
 */
export async function isJudgedAlike(store: Store, configuration: Configuration): Promise<boolean> {
  const stamp = await stampIn(store);
  if (stamp?.judged_by !== fingerprint(configuration)) return false;
  const { from, to } = configuration.audit;
  return stamp.periods === JSON.stringify([{ from, to }]);
}

interface Stamp {
  readonly judged_by: string;
  readonly as_of: string;
  /** Earlier versions lacked it. */
  readonly form?: number;
  /** JSON. */
  readonly periods: string;
  /** The rulebook with its extensions; earlier versions lacked it. */
  readonly rulebook?: string;
}

/** The stamp of complete verdicts of this version and rulebook; undefined if there are none. */
async function stampIn(store: Store): Promise<Stamp | undefined> {
  if (!(await store.hasTable('verdict', TABLE))) return undefined;
  const [stamp] = await store.rows<Stamp>('select * from audit_stamp');
  return stamp?.form === FORM && stamp.rulebook === rulebookInForce() ? stamp : undefined;
}

/**
 * Covers everything that a verdict depends on, including extensions, except what is recorded elsewhere: periods and the audit date, which may be the current
 * day, are stored separately, and loading checks which files are loaded, and how.
 */
function fingerprint({ client, policy, vendors, campaigns }: Configuration): string {
  const judging = [client.timeZone, client.entities, policy, vendors, campaigns];
  return createHash('sha256')
    .update(`${JSON.stringify(judging)}${extensionMark()}`)
    .digest('hex');
}
