import { identifier, sqlFile } from '../../store/sql.ts';
import type { Store } from '../../store/store.ts';
import { keptPeriods } from './kept-periods.ts';

const ZONE_PERIOD = { starts_at: 'BIGINT', ends_at: 'BIGINT', utc_offset: 'BIGINT' } as const;

/**
 * The clocks of one load, as tables: `source_piece` (the offsets that a wall time in the source's zone can have), and for the client's zone `local_days` (where
 * days begin and end) and `utc_piece` (offset at each instant). All cover 1900 to 2100. A row holds for a stretch of time within 32 days; an equality on
 * `clock_block` and a range find it. Rows for each day would be some twenty times as many, and every reading of a file goes through all rows.
 */
export class ZoneTables {
  /** The tables of each store, which last as long as the database is open. */
  static readonly #kept = new WeakMap<Store, ZoneTables>();

  readonly #store: Store;
  readonly #clientZone: string;
  /** For each zone, the table with the stretches of its clock. */
  readonly #made = new Map<string, string>();
  #sourceZone: string | undefined;

  private constructor(store: Store, clientZone: string) {
    this.#store = store;
    this.#clientZone = clientZone;
  }

  /**
   * Makes the tables, unless the store already has them for that zone.
   * @param clientZone IANA zone in which days are counted
   */
  static async create(store: Store, clientZone: string): Promise<ZoneTables> {
    const kept = ZoneTables.#kept.get(store);
    if (kept !== undefined && kept.#clientZone === clientZone) return kept;
    const tables = new ZoneTables(store, clientZone);
    await tables.useSourceZone(clientZone);
    await store.createTemporaryTable('local_days', sqlFile(import.meta.url, './local-days.sql'));
    await store.createTemporaryTable('utc_piece', sqlFile(import.meta.url, './utc-piece.sql'));
    ZoneTables.#kept.set(store, tables);
    return tables;
  }

  /** Points `source_piece` at the table of a zone. */
  async useSourceZone(zone: string): Promise<void> {
    if (zone === this.#sourceZone) return;
    const table = this.#made.get(zone) ?? (await this.#make(zone));
    await this.#store.createTemporaryView('source_piece', `select * from ${identifier(table)}`);
    this.#sourceZone = zone;
  }

  /** @returns the table that it made; the first, for the client's zone, is `local_piece` */
  async #make(zone: string): Promise<string> {
    const table = this.#made.size === 0 ? 'local_piece' : `local_piece_${this.#made.size}`;
    const kept = keptPeriods(zone);
    if (kept !== undefined) await this.#store.fillTable('zone_period', ZONE_PERIOD, kept, 'temporary');
    else await this.#store.createTemporaryTable('zone_period', sqlFile(import.meta.url, './zone-period.sql'), { zone });
    await this.#store.createTemporaryTable(table, sqlFile(import.meta.url, './local-piece.sql'));
    this.#made.set(zone, table);
    return table;
  }
}
