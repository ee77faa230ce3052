import type { Configuration, Days, Entity } from '../model/configuration.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { LAST_DAY, type TableDefinition } from '../model/facts.ts';
import type { Cell, Store } from '../store/store.ts';

/** A small table that the audit fills from the configuration or the rulebook before it begins. */
export interface SmallTable {
  readonly name: string;
  readonly definition: TableDefinition;
  readonly rows: readonly (readonly Cell[])[];
  /** The table is useless once the audit is done, so it is never written to the store's file. */
  readonly isPassing?: true;
}

const MICROS_PER_HOUR = 3_600_000_000;

/** Hours of a contract or policy as an integer of microseconds. */
export function microsOfHours(hours: number): number {
  return Math.round(hours * MICROS_PER_HOUR);
}

/** The configuration as tables that SQL can join. Names of entities and brands are lower case (rulebook, section 2). */
export function configurationTables(configuration: Configuration): readonly SmallTable[] {
  return [
    ...entityTables(configuration),
    ...vendorTables(configuration),
    ...offerTables(configuration),
    ...normTables(configuration),
    deliveryTerms(configuration),
  ];
}

/** Judged periods, without common days. */
export function judgedPeriods(periods: readonly Days[]): SmallTable {
  return {
    name: 'judged_period',
    definition: { from_day: 'INTEGER', to_day: 'INTEGER' },
    rows: periods.map(({ from, to }) => [dayNumber(from), dayNumber(to)]),
    isPassing: true,
  };
}

function entityTables({ client }: Configuration): readonly SmallTable[] {
  const names = new Map(
    client.entities.map(({ id, name, brands }) => [id, distinct([id, name, ...brands].map(lowerCase))]),
  );
  const namesInUse = new Set([...names.values()].flat());
  /** Ids of companies that the entity took over, except those that are themselves the name of an entity in the configuration. */
  const formerNames = (entity: Entity): readonly string[] =>
    distinct(entity.tookOver.map(lowerCase)).filter((former) => !namesInUse.has(former));
  /** Names in a relation that mean a company that the entity took over, even if that company is itself an entity. */
  const formerRelations = (entity: Entity): readonly string[] => {
    const former = new Set(entity.tookOver.map(lowerCase));
    const entityRows = client.entities
      .filter(({ id }) => id !== entity.id && former.has(lowerCase(id)))
      .flatMap(({ id }) => names.get(id) ?? []);
    return distinct([...former, ...entityRows]);
  };
  return [
    {
      name: 'entity',
      definition: { entity: 'VARCHAR', sender: 'VARCHAR' },
      rows: client.entities.map((entity) => [entity.id, entity.sender]),
    },
    {
      name: 'entity_name',
      definition: { name: 'VARCHAR', entity: 'VARCHAR' },
      rows: client.entities.flatMap((entity) =>
        [...(names.get(entity.id) ?? []), ...formerNames(entity)].map((name) => [name, entity.id]),
      ),
    },
    {
      name: 'entity_own_name',
      definition: { entity: 'VARCHAR', name: 'VARCHAR' },
      rows: client.entities.flatMap((entity) =>
        distinct([...[entity.id, entity.name].map(lowerCase), ...formerNames(entity)]).map((name) => [entity.id, name]),
      ),
    },
    {
      name: 'relation_name',
      definition: { name: 'VARCHAR', entity: 'VARCHAR', is_former: 'BOOLEAN' },
      rows: client.entities.flatMap((entity) => [
        ...(names.get(entity.id) ?? []).map((name) => [name, entity.id, false]),
        ...formerRelations(entity).map((name) => [name, entity.id, true]),
      ]),
    },
  ];
}

function vendorTables({ vendors }: Configuration): readonly SmallTable[] {
  const inOrder = [...vendors].sort((one, other) => (one.id < other.id ? -1 : 1));
  return [
    {
      name: 'vendor',
      definition: {
        vendor_key: 'INTEGER',
        vendor: 'VARCHAR',
        entity: 'VARCHAR',
        suppression_micros: 'BIGINT',
        report_micros: 'BIGINT',
        cap_per_day: 'INTEGER',
        cap_per_30_days: 'INTEGER',
        has_contracts: 'BOOLEAN',
        has_campaigns: 'BOOLEAN',
        scrubbed_by: 'VARCHAR',
        own_hours_agreed: 'BOOLEAN',
        own_limits_agreed: 'BOOLEAN',
        screened_lists: 'BOOLEAN',
      },
      rows: inOrder.map((vendor, index) => [
        index + 1,
        vendor.id,
        vendor.entity,
        microsOfHours(vendor.suppressionHours),
        microsOfHours(vendor.reportObjectionsWithinHours),
        vendor.maxAttempts.perDay ?? null,
        vendor.maxAttempts.per30Days ?? null,
        vendor.contracts.length > 0,
        vendor.campaigns.length > 0,
        vendor.scrubbedBy,
        vendor.ownHoursAgreed,
        vendor.ownLimitsAgreed,
        vendor.screenedLists,
      ]),
    },
    {
      name: 'vendor_contract',
      definition: { vendor: 'VARCHAR', from_day: 'INTEGER', to_day: 'INTEGER' },
      rows: vendors.flatMap((vendor) =>
        vendor.contracts.map((contract) => [
          vendor.id,
          dayNumber(contract.from),
          contract.to === undefined ? LAST_DAY : dayNumber(contract.to),
        ]),
      ),
    },
    {
      name: 'vendor_campaign',
      definition: { vendor: 'VARCHAR', campaign: 'VARCHAR' },
      rows: vendors.flatMap((vendor) => distinct(vendor.campaigns).map((campaign) => [vendor.id, campaign])),
    },
  ];
}

function offerTables({ campaigns, policy }: Configuration): readonly SmallTable[] {
  return [
    {
      name: 'campaign',
      definition: {
        campaign: 'VARCHAR',
        entity: 'VARCHAR',
        brand: 'VARCHAR',
        product: 'VARCHAR',
        purpose: 'VARCHAR',
        audience: 'VARCHAR',
      },
      rows: campaigns.map((campaign) => [
        campaign.id,
        campaign.entity ?? null,
        campaign.brand === undefined ? null : lowerCase(campaign.brand),
        campaign.product === undefined ? null : lowerCase(campaign.product),
        campaign.purpose,
        campaign.audience ?? null,
      ]),
    },
    {
      name: 'similar_product',
      definition: { sold: 'VARCHAR', offered: 'VARCHAR' },
      rows: distinctRows(
        Object.entries(policy.similarProducts).flatMap(([sold, offered]) =>
          offered.map((product) => [lowerCase(sold), lowerCase(product)] as const),
        ),
      ),
    },
    // Products of which the policy says what is similar to them, nothing included.
    {
      name: 'compared_product',
      definition: { sold: 'VARCHAR' },
      rows: distinct(Object.keys(policy.similarProducts).map(lowerCase)).map((sold) => [sold]),
    },
  ];
}

/** What the client states about its records, and the limits that it set itself. */
function normTables({ statements, policy: { contactLimits } }: Configuration): readonly SmallTable[] {
  return [
    {
      name: 'statement',
      // `place` among the statements of the configuration.
      definition: {
        place: 'INTEGER',
        feed: 'VARCHAR',
        complete: 'BOOLEAN',
        from_day: 'INTEGER',
        to_day: 'INTEGER',
        stated_by: 'VARCHAR',
        stated_on: 'VARCHAR',
      },
      rows: statements.map(({ feed, complete, from, to, by, on }, place) => [
        ...[place, feed, complete, dayNumber(from), dayNumber(to), by, on],
      ]),
    },
    {
      name: 'contact_limit',
      definition: { one: 'INTEGER', per_day: 'INTEGER', per_30_days: 'INTEGER', refusal_days: 'INTEGER' },
      rows:
        contactLimits === undefined
          ? []
          : [
              [
                1,
                contactLimits.perDay ?? null,
                contactLimits.per30Days ?? null,
                contactLimits.daysAfterRefusal ?? null,
              ],
            ],
    },
    // How many earlier dials can decide about a limit.
    {
      name: 'dial_offset',
      definition: { one: 'INTEGER', dials: 'INTEGER' },
      rows: Array.from({ length: Math.max(contactLimits?.perDay ?? 0, contactLimits?.per30Days ?? 0) }, (_, index) => [
        1,
        index + 1,
      ]),
    },
  ];
}

/** What sources must deliver: `at_least` rows, or per cent of the rows; null if not counted. */
function deliveryTerms({ sources }: Configuration): SmallTable {
  return {
    name: 'delivery_term',
    definition: { source_index: 'INTEGER', term: 'VARCHAR', column_name: 'VARCHAR', at_least: 'INTEGER' },
    rows: sources.flatMap(({ index, expect }) => {
      if (expect === undefined) return [];
      const { columns, minRows, coversPeriod, known } = expect;
      return [
        ...distinct(columns).map((column) => [index, 'column', column, null]),
        ...(minRows === undefined ? [] : [[index, 'rows', null, minRows]]),
        ...(coversPeriod ? [[index, 'period', null, null]] : []),
        ...Object.entries(known).map(([column, share]) => [index, 'known', column, share]),
      ];
    }),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Rows of two words, each once. */
function distinctRows(rows: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(rows.map((row) => [row.join('|'), row])).values()];
}

function lowerCase(name: string): string {
  return name.toLowerCase();
}

/** Creates and fills these tables in one transaction: separately, each would wait for the disk. */
export async function fillTables(store: Store, tables: readonly SmallTable[]): Promise<void> {
  const definitionsOf = (some: readonly SmallTable[]): Readonly<Record<string, TableDefinition>> =>
    Object.fromEntries(some.map(({ name, definition }) => [name, definition]));
  await store.transaction(async () => {
    await store.defineTables(definitionsOf(tables.filter(({ isPassing }) => isPassing !== true)));
    await store.defineTables(definitionsOf(tables.filter(({ isPassing }) => isPassing === true)), 'temporary');
    for (const { name, definition, rows, isPassing } of tables)
      await store.addRows(name, definition, rows, isPassing === true ? 'temporary' : 'stays');
  });
}
