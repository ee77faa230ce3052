import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterAddress } from '../../src/engines/clickhouse/cluster.ts';
import { quoteName } from '../../src/engines/clickhouse/dialect.ts';

/**
 * Three real servers of ClickHouse on loopback, from the library in the npm package that `nodes/package-lock.json` pins.
 * The user of the audit has a password and the grants of docs/cluster.md, nothing else. They have no TLS, no Keeper and no replication.
 */

const NODES = join(import.meta.dirname, 'nodes');
const LIBRARY = join(NODES, 'node_modules', '@chdb', 'lib-linux-x64-gnu', 'libchdb.so');
const HOSTS = ['127.0.0.1', '127.0.0.2', '127.0.0.3'] as const;
const CLUSTER = 'three';
const DATABASE = 'belaudit';
const USER = 'belaudit';
/** The password of the audit's user, on all nodes. */
export const PASSWORD = `not-'"guessed\\;:%é <&>`;
/** The environment variable that belaudit.yaml names. */
export const PASSWORD_FROM = 'BELAUDIT_CLUSTER_PASSWORD';
const DOCS = join(import.meta.dirname, '../../docs/cluster.md');
const READY_WITHIN = 60_000;

/** The settings in belaudit.yaml about the nodes. */
interface Configured {
  readonly url?: string;
  readonly caFile?: string;
}

/** Settings that a test can change. */
interface Differing {
  /** How many of the three nodes; absent: all. */
  readonly count?: number;
  /** Number of databases, so that this many audits can run at a time; absent: one. */
  readonly databases?: number;
  /**
   * False: nodes do not compile repeated expressions, as servers normally do. With few rows that saves a quarter of their work.
   */
  readonly compiles?: boolean;
}

export class ThreeNodes {
  /** The connection of an audit to the nodes. */
  readonly address: ClusterAddress;
  /** The connection to each of the databases. */
  readonly addresses: readonly ClusterAddress[];
  readonly hosts: readonly string[];
  readonly #port: number;
  readonly #folder: string;
  readonly #compiles: boolean;
  readonly #processes: (ChildProcess | undefined)[] = [];
  /** The nodes that a test has ended. */
  readonly #ended = new Set<ChildProcess>();

  private constructor(folder: string, port: number, { count, databases = 1, compiles = true }: Differing) {
    const hosts = HOSTS.slice(0, count);
    this.#folder = folder;
    this.#port = port;
    this.#compiles = compiles;
    this.hosts = hosts;
    const url = `http://${hosts[0]}:${port}`;
    this.address = { url, cluster: CLUSTER, database: DATABASE, user: USER, password: PASSWORD };
    this.addresses = Array.from({ length: databases }, (_, place) =>
      place === 0 ? this.address : { ...this.address, database: `${DATABASE}'"\\;--%é <${place}>` },
    );
  }

  static async start(differing: Differing = {}): Promise<ThreeNodes> {
    const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
    execFileSync('gcc', ['-w', '-o', join(folder, 'node'), join(NODES, 'node.c'), '-ldl']);
    const nodes = new ThreeNodes(folder, await freePort(), differing);
    const started = await Promise.allSettled(nodes.hosts.map((_, place) => nodes.startNode(place)));
    const failed = started.find((one) => one.status === 'rejected');
    if (failed === undefined) return nodes;
    await nodes.stop();
    throw failed.reason;
  }

  /** The name of a node in messages. */
  nameOf(place: number): string {
    return `${this.hosts[place]}:${this.#port}`;
  }

  /** The nodes' addresses, as in belaudit.yaml. */
  configured({ url = this.address.url, caFile }: Configured = {}): string {
    const ca = caFile === undefined ? '' : `, ca_file: ${caFile}`;
    return `engine: { clickhouse: { url: "${url}", cluster: ${CLUSTER}, database: ${DATABASE}, user: ${USER}, password_from: ${PASSWORD_FROM}${ca} } }`;
  }

  /**
   * Starts a node, with the data that it had when it ended.
   * @param limits of the profile of the audit's user; absent: none
   * @param hidden a table whose rows its user does not see
   */
  async startNode(
    place: number,
    limits: Readonly<Record<string, string | number>> = {},
    hidden?: string,
  ): Promise<void> {
    const folder = join(this.#folder, `${place}`);
    mkdirSync(folder, { recursive: true });
    const configuration = join(folder, 'config.xml');
    const users = join(folder, 'users.xml');
    writeFileSync(users, usersText({ limits, databases: this.#databases, compiles: this.#compiles, hidden }));
    writeFileSync(configuration, this.#configuration(place, folder, users));
    const log = openSync(join(folder, 'log'), 'w');
    const databases = this.#databases.map((name) => `create database if not exists ${quoteName(name)}`);
    // A local process normally ends with its query; this query never ends.
    const query = `${databases.join('; ')}; system start listen http; select sleepEachRow(1) from numbers(10000000) settings max_block_size = 1, function_sleep_max_microseconds_per_block = 0 format Null`;
    const words = [LIBRARY, `--config-file=${configuration}`, '--multiquery', '--query', query];
    const started = spawn(join(this.#folder, 'node'), words, { stdio: ['ignore', 'ignore', log] });
    closeSync(log);
    this.#processes[place] = started;
    const until = Date.now() + READY_WITHIN;
    while (!(await this.#answers(place))) {
      if (started.exitCode !== null || Date.now() > until)
        throw new Error(`node ${place} does not start (exit ${started.exitCode}): ${lastLines(join(folder, 'log'))}`);
      await sleep(100);
    }
  }

  /** Ends a node at once. */
  async killNode(place: number): Promise<void> {
    const process = this.#processes[place];
    if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
    this.#ended.add(process);
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }

  /** Cuts off a node: it accepts connections but never answers. */
  freezeNode(place: number): void {
    this.#processes[place]?.kill('SIGSTOP');
  }

  thawNode(place: number): void {
    this.#processes[place]?.kill('SIGCONT');
  }

  /** The answer of a node to a statement of its owner, as text. */
  async ask(place: number, sql: string): Promise<string> {
    const answer = await fetch(`http://${this.nameOf(place)}/?database=${DATABASE}`, { method: 'POST', body: sql });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text.trim();
  }

  /** The ids of their processes. */
  get processes(): readonly number[] {
    return this.#processes.map((one) => one?.pid ?? 0);
  }

  /**
   * Ends all nodes.
   * @throws Error if one had ended by itself
   */
  async stop(): Promise<void> {
    const dead = this.#processes.flatMap((one, place) => {
      const isDead = one !== undefined && !this.#ended.has(one) && (one.exitCode !== null || one.signalCode !== null);
      const log = join(this.#folder, `${place}`, 'log');
      return isDead ? [`node ${place} ended by itself (${one.exitCode ?? one.signalCode}): ${lastLines(log)}`] : [];
    });
    await Promise.all(this.hosts.map((_, place) => this.killNode(place)));
    rmSync(this.#folder, { recursive: true, force: true });
    if (dead.length > 0) throw new Error(dead.join('\n'));
  }

  get #databases(): readonly string[] {
    return this.addresses.map(({ database }) => database);
  }

  async #answers(place: number): Promise<boolean> {
    try {
      return (await fetch(`http://${this.nameOf(place)}/ping`)).ok;
    } catch {
      return false;
    }
  }

  #configuration(place: number, folder: string, users: string): string {
    const shards = this.hosts.map((host) => `<shard><replica><host>${host}</host><port>9000</port></replica></shard>`);
    return `<clickhouse>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/scratch/</tmp_path>
  <listen_host>${this.hosts[place]}</listen_host>
  <http_port>${this.#port}</http_port>
  <users_config>${users}</users_config>
  <remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers>
</clickhouse>
`;
  }
}

/** Settings of a profile that would drop rows or change the meaning of statements, if the audit did not set them itself. */
const MISLEADING = {
  ...{ limit: 3, offset: 1, additional_result_filter: '1 = 0', transform_null_in: 1, join_default_strictness: 'ANY' },
  ...{
    group_by_use_nulls: 1,
    empty_result_for_aggregation_by_empty_set: 1,
    join_use_nulls: 0,
    union_default_mode: 'ALL',
  },
};

interface Users {
  readonly limits: object;
  readonly databases: readonly string[];
  readonly compiles: boolean;
  readonly hidden: string | undefined;
}

/** The owner of a node, and the audit's user with the grants of the documentation. */
function usersText({ limits, databases, compiles, hidden }: Users): string {
  const policy = `<databases><${DATABASE}><${hidden}><filter>1 = 0</filter></${hidden}></${DATABASE}></databases>`;
  const granted = [...readFileSync(DOCS, 'utf8').matchAll(/^grant (?<rights>.+) to belaudit;$/gmu)];
  if (granted.length === 0) throw new Error('docs/cluster.md grants nothing');
  const grants = granted.flatMap(([, rights = '']) =>
    databases.map((name) => `grant ${rights.replace(`on ${DATABASE}.*`, () => `on ${quoteName(name)}.*`)}`),
  );
  const settings = ['compile_expressions', 'compile_aggregate_expressions', 'compile_sort_description'];
  const compiling = Object.fromEntries(settings.map((name) => [name, Number(compiles)]));
  const profile = Object.entries({ ...MISLEADING, ...compiling, ...limits });
  const everywhere = '<networks><ip>::/0</ip></networks><quota>default</quota>';
  return `<clickhouse>
  <profiles>
    <default></default>
    <audit>${profile.map(([name, value]) => `<${name}>${xml(String(value))}</${name}>`).join('')}</audit>
  </profiles>
  <quotas><default></default></quotas>
  <users>
    <default><password></password>${everywhere}<profile>default</profile></default>
    <${USER}>
      <password>${xml(PASSWORD)}</password>${everywhere}<profile>audit</profile>
      ${hidden === undefined ? '' : policy}
      <grants>${[...new Set(grants)].map((grant) => `<query>${xml(grant)}</query>`).join('')}</grants>
    </${USER}>
  </users>
</clickhouse>
`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A free port on loopback. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').split('\n').slice(-5).join('\n');
}
