import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Three real servers of ClickHouse on loopback, from the library in the npm package that `nodes/package-lock.json` pins.
 * They have no users, no TLS, no Keeper and no replication.
 */

const NODES = join(import.meta.dirname, 'nodes');
const LIBRARY = join(NODES, 'node_modules', '@chdb', 'lib-linux-x64-gnu', 'libchdb.so');
const HOSTS = ['127.0.0.1', '127.0.0.2', '127.0.0.3'] as const;
const CLUSTER = 'three';
const READY_WITHIN = 60_000;

export class ThreeNodes {
  readonly url: string;
  readonly cluster: string = CLUSTER;
  readonly database: string = 'default';
  readonly hosts: readonly string[];
  readonly #port: number;
  readonly #folder: string;
  readonly #processes: (ChildProcess | undefined)[] = [];
  /** Those that were ended here. */
  readonly #ended = new Set<ChildProcess>();

  private constructor(folder: string, port: number, hosts: readonly string[]) {
    this.#folder = folder;
    this.#port = port;
    this.hosts = hosts;
    this.url = `http://${hosts[0]}:${port}`;
  }

  /** @param count how many of the three */
  static async start(count: number = HOSTS.length): Promise<ThreeNodes> {
    const folder = mkdtempSync(join(tmpdir(), 'nodes-'));
    execFileSync('gcc', ['-w', '-o', join(folder, 'node'), join(NODES, 'node.c'), '-ldl']);
    const nodes = new ThreeNodes(folder, await freePort(), HOSTS.slice(0, count));
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

  /** Starts a node, with what it had when it ended. */
  async startNode(place: number): Promise<void> {
    const folder = join(this.#folder, `${place}`);
    mkdirSync(folder, { recursive: true });
    const configuration = join(folder, 'config.xml');
    writeFileSync(configuration, this.#configuration(place, folder));
    const log = openSync(join(folder, 'log'), 'w');
    // Such a process ends with its query: this one never ends by itself.
    const query =
      'system start listen http; select sleepEachRow(1) from numbers(10000000) settings max_block_size = 1, function_sleep_max_microseconds_per_block = 0 format Null';
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

  /** Cuts a node off: it takes connections, and answers nothing. */
  freezeNode(place: number): void {
    this.#processes[place]?.kill('SIGSTOP');
  }

  thawNode(place: number): void {
    this.#processes[place]?.kill('SIGCONT');
  }

  /** What a node answers to a statement, as text. */
  async ask(place: number, sql: string): Promise<string> {
    const answer = await fetch(`http://${this.nameOf(place)}/`, { method: 'POST', body: sql });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text.trim();
  }

  /** Numbers of their processes. */
  get processes(): readonly number[] {
    return this.#processes.map((one) => one?.pid ?? 0);
  }

  /** Ends all nodes. @throws Error where one had ended by itself */
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

  async #answers(place: number): Promise<boolean> {
    try {
      return (await fetch(`http://${this.nameOf(place)}/ping`)).ok;
    } catch {
      return false;
    }
  }

  #configuration(place: number, folder: string): string {
    const shards = this.hosts.map((host) => `<shard><replica><host>${host}</host><port>9000</port></replica></shard>`);
    return `<clickhouse>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/scratch/</tmp_path>
  <listen_host>${this.hosts[place]}</listen_host>
  <http_port>${this.#port}</http_port>
  <remote_servers><${CLUSTER}>${shards.join('')}</${CLUSTER}></remote_servers>
</clickhouse>
`;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function lastLines(path: string): string {
  return readFileSync(path, 'utf8').split('\n').slice(-5).join('\n');
}
