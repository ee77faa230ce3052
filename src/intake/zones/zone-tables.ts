import { sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';

/**
 * The clocks of one load, as tables: `source_piece` (which offsets a wall time of the source's zone can have), and of the client's zone
 * `local_day` (first and last instant of each day) and `utc_piece` (offset at each instant). All cover 1900 to 2100.
 */
export class ZoneTables {
  readonly #store: Store;
  readonly #made = new Set<string>();
  #sourceZone: string | undefined;

  private constructor(store: Store) {
    this.#store = store;
  }

  /** @param clientZone IANA zone in which days are counted */
  static async create(store: Store, clientZone: string): Promise<ZoneTables> {
    const tables = new ZoneTables(store);
    await store.run(
      'create or replace temp table zone_piece (zone varchar, day integer, from_us bigint, until_us bigint, first_offset bigint, last_offset bigint)',
    );
    await tables.useSourceZone(clientZone);
    await store.run(`create or replace temp table local_day as\n${sqlFile(import.meta.url, './local-day.sql')}`);
    await store.run(`create or replace temp table utc_piece as\n${sqlFile(import.meta.url, './utc-piece.sql')}`);
    return tables;
  }

  /** Makes `source_piece` that of a zone. */
  async useSourceZone(zone: string): Promise<void> {
    if (zone === this.#sourceZone) return;
    if (!this.#made.has(zone)) await this.#make(zone);
    await this.#store.run(
      'create or replace temp table source_piece as select day, from_us, until_us, first_offset, last_offset from zone_piece where zone = cast($zone as varchar)',
      { zone },
    );
    this.#sourceZone = zone;
  }

  async #make(zone: string): Promise<void> {
    await this.#store.run(
      `create or replace temp table zone_period as\n${sqlFile(import.meta.url, './zone-period.sql')}`,
      { zone },
    );
    await this.#store.run(
      `create or replace temp table local_piece as\n${sqlFile(import.meta.url, './local-piece.sql')}`,
    );
    await this.#store.run('insert into zone_piece select cast($zone as varchar), * from local_piece', { zone });
    this.#made.add(zone);
  }
}
