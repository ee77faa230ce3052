import { createReadStream, createWriteStream } from 'node:fs';
import { Agent } from 'node:https';
import { isIPv6 } from 'node:net';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ClickHouseClient, ClickHouseError, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { UserError } from '../../errors.ts';
import { definedFields } from '../../model/defined-fields.ts';
import { maskNumbers } from '../../model/masked-numbers.ts';
import { serverAddress } from '../../model/server-address.ts';
import type { Text } from '../../model/text.ts';
import type { Parameters } from '../../store/store.ts';
import { SETTINGS } from './dialect.ts';
import { MESSAGES } from './messages.ts';

/** How to reach a cluster. */
export interface ClusterAddress {
  /** Address of any of its servers: `https://host:port`. The others have the same scheme and port. */
  readonly url: string;
  /** Its name in `system.clusters`. */
  readonly cluster: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  /** PEM: the certificate of the authority that issued those of the servers; absent: one that this computer trusts. */
  readonly ca?: Buffer;
}

/** A statement of the audit may take long; meanwhile another connection checks that its server is still there. */
const STATEMENT_MILLISECONDS = 24 * 3_600_000;
const ASK_EVERY = 5000;
const ANSWER_WITHIN = 8000;
/** Number of unanswered checks after which a server counts as lost: within a minute. */
const ASKED_IN_VAIN = 3;

/** A host name or IPv4 address, without a port, path or user that could redirect the address. */
const HOST = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u;

/** A server as the cluster describes it. */
const VERSION = /^(?<major>\d+)\.(?<minor>\d+)(?:\.\d+)*$/u;

/** The lowest version on which the acceptance cases pass. */
const LEAST_VERSION = [26, 7] as const;

/** A server of the cluster that judges a share of the calls. */
export class ClusterNode {
  /** `host:port`, as in messages. */
  readonly name: string;
  readonly url: string;
  readonly #client: ClickHouseClient;
  readonly #asking: ClickHouseClient;

  constructor(url: string, { database, user, password, ca }: ClusterAddress) {
    this.name = new URL(url).host;
    this.url = url;
    const connect = (milliseconds: number): ClickHouseClient =>
      createClient({
        ...{ url, username: user, password, database, request_timeout: milliseconds, application: 'belaudit' },
        clickhouse_settings: SETTINGS,
        // With a client certificate, the client would send the password in a header that allows Latin letters only.
        ...(ca === undefined || !url.startsWith('https:') ? {} : { http_agent: new Agent({ keepAlive: true, ca }) }),
        log: { level: ClickHouseLogLevel.OFF },
      });
    this.#client = connect(STATEMENT_MILLISECONDS);
    this.#asking = connect(ANSWER_WITHIN);
  }

  /** Runs a statement that returns no rows. @returns how many rows it wrote */
  async run(sql: string, signal: AbortSignal, parameters: Parameters = {}, queryId?: string): Promise<number> {
    const { summary } = await this.#client.command({
      ...{ query: sql, query_params: { ...parameters }, abort_signal: signal },
      ...definedFields({ query_id: queryId }),
    });
    return Number(summary?.written_rows ?? 0);
  }

  /** A short query with few rows; 64-bit numbers arrive as texts. */
  async rows<Row>(sql: string, signal: AbortSignal, parameters: Parameters = {}): Promise<readonly Row[]> {
    const query = { query: sql, query_params: { ...parameters }, abort_signal: signal, format: 'JSON' as const };
    return this.#rowsOf(await (await this.#client.query(query)).json<Row>());
  }

  /** Inserts the rows of a Parquet file. */
  async send(table: string, path: string, signal: AbortSignal): Promise<void> {
    const values = createReadStream(path);
    try {
      await this.#client.insert({ table, values, format: 'Parquet', abort_signal: signal });
    } finally {
      values.destroy();
    }
  }

  /** Writes the rows of a SELECT to a Parquet file. */
  async fetch(select: string, path: string, signal: AbortSignal): Promise<void> {
    // The answer may be large, so the server sends it before it is complete. Counting the rows shows whether any are missing.
    const settings = { wait_end_of_query: 0 as const };
    const { stream } = await this.#client.exec({
      ...{ query: `${select}\nformat Parquet`, abort_signal: signal, clickhouse_settings: settings },
    });
    await pipeline(stream as Readable, createWriteStream(path, { mode: 0o600 }), { signal });
  }

  /** Whether the server answers. */
  async answers(): Promise<boolean> {
    return (await this.#asking.ping()).success;
  }

  /** Ends statements whose ids begin with a prefix. A user without that right leaves them running to their end. */
  async kill(queryId: string): Promise<void> {
    try {
      await this.#asking.command({
        query: 'kill query where startsWith(query_id, {id:String}) async',
        query_params: { id: queryId },
      });
    } catch (cause) {
      if (!(cause instanceof ClickHouseError)) throw nodeError(this, cause);
    }
  }

  /** Like `run`, for short work during shutdown. */
  async runSoon(sql: string): Promise<void> {
    await this.#asking.command({ query: sql });
  }

  /** Like `rows`, for short queries. */
  async rowsSoon<Row>(sql: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const query = { query: sql, query_params: { ...parameters }, format: 'JSON' as const };
    return this.#rowsOf(await (await this.#asking.query(query)).json<Row>());
  }

  #rowsOf<Row>(answer: { readonly data?: readonly Row[] } | null): readonly Row[] {
    const data = answer?.data;
    const isRow = (row: unknown): boolean => typeof row === 'object' && row !== null;
    if (!Array.isArray(data) || !data.every(isRow)) throw notTheServer(this);
    return data;
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#client.close(), this.#asking.close()]);
  }
}

/** Servers that each judge their share of the calls, side by side. No server queries another. */
export class Cluster {
  readonly nodes: readonly ClusterNode[];
  readonly #stop: AbortSignal | undefined;
  #version = '';

  private constructor(nodes: readonly ClusterNode[], stop: AbortSignal | undefined) {
    this.nodes = nodes;
    this.#stop = stop;
  }

  /**
   * Finds the servers of a cluster: the first replica of each shard.
   * @param stop ends all running work
   * @throws UserError ENGINE_UNREACHABLE, ENGINE_REFUSED
   */
  static async open(address: ClusterAddress, stop?: AbortSignal): Promise<Cluster> {
    const entrance = new ClusterNode(address.url, address);
    try {
      const shards = await shardsOf(entrance, address);
      const nodes = shards.map((host) => new ClusterNode(urlOf(address.url, host), address));
      const cluster = new Cluster(nodes, stop);
      try {
        const versions = await cluster.everywhere((node) => supportedVersion(node));
        cluster.#version = [...new Set(versions)].sort().join(', ');
      } catch (error) {
        await cluster.close();
        throw error;
      }
      return cluster;
    } finally {
      await entrance.close();
    }
  }

  /** ClickHouse version of the servers; if they differ, all versions. */
  get version(): string {
    return this.#version;
  }

  /** Connects to the servers that were used before, by their addresses. */
  static at(urls: readonly string[], address: ClusterAddress): Cluster {
    return new Cluster(
      urls.map((url) => new ClusterNode(url, address)),
      undefined,
    );
  }

  /**
   * Runs work on every server at the same time. If one fails or stops answering, the others end too.
   * @throws UserError ENGINE_UNREACHABLE, ENGINE_FAILED, with the name of the server
   */
  async everywhere<Result>(
    work: (node: ClusterNode, signal: AbortSignal, place: number) => Promise<Result>,
  ): Promise<readonly Result[]> {
    const ending = new AbortController();
    const signal = this.#stop === undefined ? ending.signal : AbortSignal.any([ending.signal, this.#stop]);
    signal.throwIfAborted();
    const ended = this.#watch(ending);
    try {
      const done = await Promise.allSettled(
        this.nodes.map(async (node, place) => {
          try {
            return await work(node, signal, place);
          } catch (cause) {
            ending.abort(nodeError(node, cause));
            throw cause;
          }
        }),
      );
      if (ending.signal.aborted) throw ending.signal.reason;
      return done.map((one) => (one as PromiseFulfilledResult<Result>).value);
    } finally {
      ended();
    }
  }

  /**
   * Regularly checks that every server is there.
   * @returns a function that ends the checks
   */
  #watch(ending: AbortController): () => void {
    let isOver = false;
    const timers = new Set<NodeJS.Timeout>();
    const ask = async (node: ClusterNode, inVain: number): Promise<void> => {
      const isThere = await node.answers();
      if (isOver) return;
      if (!isThere && inVain + 1 >= ASKED_IN_VAIN) ending.abort(lost(node));
      else askLater(node, isThere ? 0 : inVain + 1);
    };
    const askLater = (node: ClusterNode, inVain: number): void => {
      const timer = setTimeout(() => {
        timers.delete(timer);
        ask(node, inVain).catch((cause: unknown) => ending.abort(nodeError(node, cause)));
      }, ASK_EVERY);
      timers.add(timer);
    };
    for (const node of this.nodes) askLater(node, 0);
    return () => {
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.close()));
  }
}

/** Hosts of the first replica of each shard, in the order of the shards. */
async function shardsOf(entrance: ClusterNode, { cluster }: ClusterAddress): Promise<readonly string[]> {
  const sql = `select cluster, shard_num, host_name from system.clusters order by cluster, shard_num, replica_num`;
  let rows: readonly { readonly cluster: string; readonly shard_num: number; readonly host_name: string }[];
  try {
    rows = await entrance.rowsSoon(sql);
  } catch (cause) {
    throw nodeError(entrance, cause);
  }
  const shards = new Map<number, string>();
  for (const row of rows) {
    const shard = Number(row.shard_num);
    if (row.cluster === cluster && !shards.has(shard)) shards.set(shard, row.host_name);
  }
  if (shards.size > 0) return [...shards.values()];
  const known = [...new Set(rows.map((row) => row.cluster))].join(', ');
  throw new UserError(
    'ENGINE_REFUSED',
    MESSAGES.unknownCluster(entrance.name, cluster),
    known === '' ? MESSAGES.itKnowsNoClusterAtAll : MESSAGES.itKnows(maskNumbers(known)),
  );
}

/**
 * The address of another server: with the same scheme and port.
 * @throws UserError ENGINE_REFUSED if the host name is invalid, or calls would leave this machine unencrypted: the first server may be on this machine, and
 * name others that are not
 */
export function urlOf(url: string, host: string): string {
  const { protocol, port } = new URL(url);
  const text = `${protocol}//${isIPv6(host) ? `[${host}]` : host}${port === '' ? '' : `:${port}`}`;
  if ((!isIPv6(host) && !HOST.test(host)) || !URL.canParse(text)) {
    throw new UserError('ENGINE_REFUSED', MESSAGES.shardHasNoName, MESSAGES.eachReplicaInRemoteServersNeeds, [
      { found: maskNumbers(host), message: MESSAGES.isNotHostName },
    ]);
  }
  const address = serverAddress(text);
  if (address !== undefined) return `${address}/`;
  throw new UserError('ENGINE_REFUSED', MESSAGES.wouldBeReachedOverHttpPasswords(host), MESSAGES.giveHttpsAddress);
}

/** @throws UserError ENGINE_REFUSED */
async function supportedVersion(node: ClusterNode): Promise<string> {
  const [row] = await node.rowsSoon<{ version?: unknown }>('select version() as version');
  const version = String(row?.version);
  const { major, minor } = VERSION.exec(version)?.groups ?? {};
  if (major === undefined) throw notTheServer(node);
  const [leastMajor, leastMinor] = LEAST_VERSION;
  if (Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor)) return version;
  throw new UserError(
    'ENGINE_REFUSED',
    MESSAGES.runsClickHouse(node.name, version),
    MESSAGES.belauditWasTestedFromOnEarlier(LEAST_VERSION.join('.')),
  );
}

const NOTHING_WRITTEN = MESSAGES.nothingWritten;

/** Node's error codes for a server that cannot prove its identity. */
const UNTRUSTED = /CERT|SIGNATURE|SSL|EPROTO/u;
/** Error codes about this machine, which stores the rows that come back. */
const NO_SPACE = /^(?:ENOSPC|EDQUOT)$/u;
/** The client's own messages, without a code, about a server that does not answer. */
const UNANSWERED = /^(?:Timeout error|The user aborted a request|aborted)/u;

/** A fault of this program: no answer of a server raises one. */
function isOwnFault(cause: unknown): cause is Error {
  return cause instanceof TypeError || cause instanceof ReferenceError || cause instanceof RangeError;
}

/**
 * Describes a server's failure in our words. The server's own words are not repeated, because they may quote a row. A fault of this program stays what it is.
 */
export function nodeError(node: ClusterNode, cause: unknown): Error {
  if (cause instanceof UserError || isOwnFault(cause)) return cause;
  if (cause instanceof ClickHouseError) return refused(node, cause);
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  if (typeof code === 'string' && NO_SPACE.test(code)) return diskFull(cause);
  if (typeof code === 'string') return UNTRUSTED.test(code) ? untrusted(node, code, cause) : lost(node, cause);
  // Connection errors have a code. Without one, something answered that is not a ClickHouse server.
  return cause instanceof Error && !UNANSWERED.test(cause.message) ? notTheServer(node, cause) : lost(node, cause);
}

function refused(node: ClusterNode, cause: ClickHouseError): UserError {
  const error = (code: 'ENGINE_REFUSED' | 'ENGINE_FAILED', message: Text, hint: Text): UserError =>
    new UserError(code, message, hint, [], { cause });
  switch (cause.type) {
    case 'AUTHENTICATION_FAILED':
      return error('ENGINE_REFUSED', MESSAGES.refusesUserOfAudit(node.name), MESSAGES.checkUser);
    case 'ACCESS_DENIED':
      return error(
        'ENGINE_REFUSED',
        MESSAGES.doesNotGrantUserOfAudit(node.name),
        MESSAGES.docsClusterMdHasGrants(NOTHING_WRITTEN),
      );
    case 'UNKNOWN_DATABASE':
      return error(
        'ENGINE_REFUSED',
        MESSAGES.hasNoSuchDatabase(node.name),
        MESSAGES.createDatabaseThatBelauditYamlNames,
      );
    case 'MEMORY_LIMIT_EXCEEDED':
      return error(
        'ENGINE_FAILED',
        MESSAGES.hasTooLittleMemoryForStatement(node.name, cause.code),
        MESSAGES.judgeFewerCallsAtOnce(NOTHING_WRITTEN),
      );
    default:
      return error(
        'ENGINE_FAILED',
        MESSAGES.refusedStatementOfAuditCode(node.name, cause.type ?? 'error', cause.code),
        MESSAGES.itsLogSaysMore(NOTHING_WRITTEN),
      );
  }
}

function diskFull(cause: unknown): UserError {
  return new UserError('DISK_FULL', MESSAGES.diskIsFull, MESSAGES.freeSomeSpace(NOTHING_WRITTEN), [], {
    cause,
  });
}

function untrusted(node: ClusterNode, code: string, cause: unknown): UserError {
  return new UserError(
    'ENGINE_REFUSED',
    MESSAGES.connectionToCannotBeTrusted(node.name, code),
    MESSAGES.nameCertificateOfAuthorityThatIssued,
    [],
    { cause },
  );
}

function notTheServer(node: ClusterNode, cause?: unknown): UserError {
  return new UserError(
    'ENGINE_REFUSED',
    MESSAGES.isNotClickHouse(node.name),
    MESSAGES.checkUrl,
    [],
    definedFields({ cause }),
  );
}

function lost(node: ClusterNode, cause?: unknown): UserError {
  return new UserError(
    'ENGINE_UNREACHABLE',
    MESSAGES.doesNotAnswer(node.name),
    MESSAGES.runSameCommandAgainWhenServer(NOTHING_WRITTEN),
    [],
    definedFields({ cause }),
  );
}
