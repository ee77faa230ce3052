import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Store } from '../store/store.ts';

const TABLE = 'audit_stamp';
const STAMP = { judged_by: 'VARCHAR', as_of: 'VARCHAR' } as const;

/** Notes by which configuration and on which audit date the verdicts in the store were given: when all that answers read is there. */
export async function stampAudit(store: Store, configuration: Configuration): Promise<void> {
  await store.fillTable(TABLE, STAMP, [[fingerprint(configuration), configuration.audit.asOf]]);
}

/** What is judged anew has no stamp until it is whole. */
export async function dropStamp(store: Store): Promise<void> {
  await store.dropTable(TABLE);
}

/**
 * Refuses a store in which nothing is judged, or in which the verdicts were given by another configuration than that of now.
 * @returns the audit date of the verdicts
 * @throws UserError NOT_LOADED
 */
export async function assertAudited(store: Store, configuration: Configuration): Promise<string> {
  const stamp = await stampIn(store);
  if (stamp === undefined) {
    throw new UserError(
      'NOT_LOADED',
      'What is loaded in this workspace has not been judged yet.',
      'Run `belaudit audit` first, or `belaudit run` for everything.',
    );
  }
  if (stamp.judged_by !== fingerprint(configuration)) {
    throw new UserError(
      'NOT_LOADED',
      'What is loaded was judged by another configuration than belaudit.yaml says now.',
      'Run `belaudit audit` again, or `belaudit run` for everything.',
    );
  }
  return stamp.as_of;
}

/** Whether the store holds whole verdicts that this configuration gave, on its audit date. */
export async function isAudited(store: Store, configuration: Configuration): Promise<boolean> {
  const stamp = await stampIn(store);
  return stamp?.judged_by === fingerprint(configuration) && stamp.as_of === configuration.audit.asOf;
}

interface Stamp {
  readonly judged_by: string;
  readonly as_of: string;
}

/** Of whole verdicts alone. */
async function stampIn(store: Store): Promise<Stamp | undefined> {
  if (!(await store.hasTable('verdict')) || !(await store.hasTable(TABLE))) return undefined;
  const [stamp] = await store.rows<Stamp>('select judged_by, as_of from audit_stamp');
  return stamp;
}

/** Of what a verdict depends on; the audit date, which may be that of the day, is kept beside it. Which files are loaded, and how, the loading knows. */
function fingerprint({ client, audit, policy, vendors, campaigns }: Configuration): string {
  const judging = [client.timeZone, client.entities, audit.from, audit.to, policy, vendors, campaigns];
  return createHash('sha256').update(JSON.stringify(judging)).digest('hex');
}
