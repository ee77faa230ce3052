import type { EngineName } from './configuration.ts';

/** The engine that judged the calls of results. */
export interface JudgedBy {
  readonly engine: EngineName;
  /** If the servers of a cluster differ: all versions, separated by commas. */
  readonly version: string;
  /** Servers of a cluster, each with its part of the calls; absent: the store alone judged. */
  readonly shards?: number | undefined;
}

const NAMES: Readonly<Record<EngineName, string>> = { duckdb: 'DuckDB', clickhouse: 'ClickHouse' };

/** The engine for people, the same in every language: `ClickHouse 26.7.2.1 (3 shards)`. */
export function judgeName({ engine, version, shards }: JudgedBy): string {
  const part = shards === undefined ? '' : ` (${shards} ${shards === 1 ? 'shard' : 'shards'})`;
  return `${NAMES[engine]} ${version}${part}`;
}
