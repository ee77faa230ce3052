import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';
import { maskNumbers } from '../../model/masked-numbers.ts';
import { serverAddress } from '../../model/server-address.ts';
import type { Parameters } from '../../store/store.ts';
import { Cluster, type ClusterAddress, type ClusterNode, nodeError } from './cluster.ts';
import { quoteName } from './dialect.ts';
import { MESSAGES } from './messages.ts';

/** A database serves one audit at a time: its tables are made for that audit, and dropped when it ends. */
export const CLAIM_TABLE = 'belaudit_claim';

/** Precedes an audit's mark in the comments of its tables. */
const MARK = 'belaudit ';

/** The server's code for a table that exists already. */
const TABLE_ALREADY_EXISTS = 57;

/** The note in a workspace about tables that an audit may have left on a cluster. */
interface Left {
  /** Marks the tables of the audit. */
  readonly mark: string;
  readonly database: string;
  readonly urls: readonly string[];
}

/** A mark that no other audit has. */
export function newMark(): string {
  return `${MARK}${randomBytes(12).toString('hex')}`;
}

/** Records an audit before its first table is made. */
export function rememberTables(notePath: string, left: Left): void {
  mkdirSync(dirname(notePath), { recursive: true, mode: 0o700 });
  writeFileSync(`${notePath}.draft`, `${JSON.stringify(left)}\n`, { mode: 0o600 });
  renameSync(`${notePath}.draft`, notePath);
}

export function forgetTables(notePath: string): void {
  rmSync(notePath, { force: true });
}

/** Whether an audit of this workspace may have left tables on a cluster. */
function mayHaveLeftTables(notePath: string): boolean {
  return existsSync(notePath);
}

/**
 * Removes tables that an earlier audit left, if any.
 * @throws UserError ENGINE_UNREACHABLE, ENGINE_FAILED; ENGINE_REFUSED if the note is unreadable
 */
export async function dropLeftTables(notePath: string, address: ClusterAddress): Promise<void> {
  if (!mayHaveLeftTables(notePath)) return;
  const { mark, database, urls } = readNote(notePath);
  await assertOfCluster(notePath, urls, address);
  const cluster = Cluster.at(urls, { ...address, database });
  try {
    await Promise.all(cluster.nodes.map((node) => dropMarked(node, mark)));
    forgetTables(notePath);
  } finally {
    await cluster.close();
  }
}

/** Whoever sent a workspace can have written the note too, and the password goes to its servers: only those that the allowed one names are asked. */
async function assertOfCluster(notePath: string, urls: readonly string[], address: ClusterAddress): Promise<void> {
  if (urls.every((url) => serverAddress(url) === serverAddress(address.url))) return;
  const known = await Cluster.open(address);
  await known.close();
  const own = new Set(known.nodes.map(({ url }) => serverAddress(url)));
  if (!urls.every((url) => own.has(serverAddress(url)))) throw unreadable(notePath);
}

function readNote(notePath: string): Left {
  try {
    const { mark, database, urls } = JSON.parse(readFileSync(notePath, 'utf8')) as Partial<Left>;
    // The password is sent to these addresses.
    const isServers = Array.isArray(urls) && urls.every((url) => serverAddress(String(url)) !== undefined);
    if (typeof mark === 'string' && typeof database === 'string' && isServers) return { mark, database, urls };
  } catch (cause) {
    throw unreadable(notePath, cause);
  }
  throw unreadable(notePath);
}

function unreadable(notePath: string, cause?: unknown): UserError {
  return new UserError(
    'ENGINE_REFUSED',
    MESSAGES.noteAboutTablesOnClusterCannot,
    MESSAGES.dropOurTables,
    [{ file: notePath, message: MESSAGES.isDamaged }],
    cause === undefined ? {} : { cause },
  );
}

/** Drops the tables with this mark on one server; the claim goes last. */
export async function dropMarked(node: ClusterNode, mark: string): Promise<void> {
  try {
    const tables = await node.rowsSoon<{ name: string }>(
      'select name from system.tables where database = currentDatabase() and comment = {mark:String} order by name = {claim:String}, name',
      { mark, claim: CLAIM_TABLE },
    );
    for (const { name } of tables) await node.runSoon(`drop table if exists ${quoteName(name)} sync`);
  } catch (cause) {
    throw nodeError(node, cause);
  }
}

/**
 * Claims the database on one server.
 * @throws UserError ENGINE_BUSY if another audit has it, ENGINE_REFUSED if it holds other tables
 */
export async function claimNode(node: ClusterNode, mark: string): Promise<void> {
  try {
    await node.runSoon(
      `create table ${CLAIM_TABLE} (nothing UInt8) engine = MergeTree order by tuple() comment '${mark}'`,
    );
  } catch (cause) {
    if (Number((cause as { code?: unknown }).code) !== TABLE_ALREADY_EXISTS) throw nodeError(node, cause);
    const [claim] = await askNode<{ comment: string }>(
      node,
      'select comment from system.tables where database = currentDatabase() and name = {claim:String}',
      { claim: CLAIM_TABLE },
    );
    throw claimedBefore(node, claim?.comment === mark);
  }
  const others = await askNode<{ name: string }>(
    node,
    'select name from system.tables where database = currentDatabase() and comment <> {mark:String} order by name limit 3',
    { mark },
  );
  if (others.length === 0) return;
  throw new UserError(
    'ENGINE_REFUSED',
    MESSAGES.databaseHoldsOtherTables(node.name),
    MESSAGES.giveOwnDatabase,
    others.map(({ name }) => ({ found: maskNumbers(name), message: MESSAGES.isNotTableOfThisAudit })),
  );
}

/** @throws UserError ENGINE_REFUSED, ENGINE_UNREACHABLE, ENGINE_FAILED */
async function askNode<Row>(node: ClusterNode, sql: string, parameters: Parameters): Promise<readonly Row[]> {
  try {
    return await node.rowsSoon<Row>(sql, parameters);
  } catch (cause) {
    throw nodeError(node, cause);
  }
}

/** @param isOwn whether this audit made the claim */
function claimedBefore(node: ClusterNode, isOwn: boolean): UserError {
  if (isOwn) {
    return new UserError('ENGINE_REFUSED', MESSAGES.shardsAreOneServer(node.name), MESSAGES.giveEachShardServer);
  }
  return new UserError('ENGINE_BUSY', MESSAGES.databaseIsInUse(node.name), MESSAGES.waitOrGiveOwnDatabase(CLAIM_TABLE));
}
