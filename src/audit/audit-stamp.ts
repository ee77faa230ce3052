import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { extensionMark } from '../extensions/in-force.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Store } from '../store/store.ts';

const TABLE = 'audit_stamp';
const STAMP = { judged_by: 'VARCHAR', as_of: 'VARCHAR', form: 'INTEGER' } as const;

/** To be raised when tables that an audit keeps get another form: what an earlier version judged is then to be judged again. */
const FORM = 4;

/** Notes by which configuration and on which audit date the verdicts in the store were given: when all that answers read is there. */
export async function stampAudit(store: Store, configuration: Configuration): Promise<void> {
  await store.fillTable(TABLE, STAMP, [[fingerprint(configuration), configuration.audit.asOf, FORM]]);
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
  const stamp = await assertJudged(store);
  if (stamp.judged_by !== fingerprint(configuration)) {
    throw new UserError(
      'NOT_LOADED',
      'What is loaded was judged by another configuration than belaudit.yaml says now.',
      'Run `belaudit audit` again, or `belaudit run` for everything.',
    );
  }
  return stamp.as_of;
}

/** Refuses a store that holds no whole verdicts, or such as an earlier version kept. @throws UserError NOT_LOADED */
export async function assertJudged(store: Store): Promise<Stamp> {
  const stamp = await stampIn(store);
  if (stamp !== undefined) return stamp;
  throw new UserError(
    'NOT_LOADED',
    'What is loaded in this workspace has not been judged yet, or by an earlier version.',
    'Run `belaudit audit` first, or `belaudit run` for everything.',
  );
}

/** Whether the store holds whole verdicts that this configuration gave, on its audit date. */
export async function isAudited(store: Store, configuration: Configuration): Promise<boolean> {
  const stamp = await stampIn(store);
  return stamp?.judged_by === fingerprint(configuration) && stamp.as_of === configuration.audit.asOf;
}

interface Stamp {
  readonly judged_by: string;
  readonly as_of: string;
  /** Earlier versions did not say. */
  readonly form?: number;
}

/** Of whole verdicts of this version alone. */
async function stampIn(store: Store): Promise<Stamp | undefined> {
  if (!(await store.hasTable('verdict', TABLE))) return undefined;
  const [stamp] = await store.rows<Stamp>('select * from audit_stamp');
  return stamp?.form === FORM ? stamp : undefined;
}

/** Of what a verdict depends on, extensions among it; the audit date, which may be that of the day, is kept beside it. Which files are loaded, and how, the loading knows. */
function fingerprint({ client, audit, policy, vendors, campaigns }: Configuration): string {
  const judging = [client.timeZone, client.entities, audit.from, audit.to, policy, vendors, campaigns];
  return createHash('sha256')
    .update(`${JSON.stringify(judging)}${extensionMark()}`)
    .digest('hex');
}
