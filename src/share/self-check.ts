import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Campaign, Configuration, Entity, Vendor } from '../model/configuration.ts';
import { definedFields } from '../model/defined-fields.ts';
import { SELF_CHECK_FILE, type SelfCheck, STOPS_FILE } from '../model/self-check.ts';
import { sha256OfFile, sha256OfText } from '../results/manifest.ts';
import { writeLists } from '../results/write-lists.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION, rulebookInForce } from '../version.ts';

/**
 * Makes the pack with which a call centre screens its own lists: the stops in force that were handed to it, its contract, its campaigns, and its permitted
 * hours. The pack holds nothing that others delivered, and nothing that the call centre was not given before.
 * @param folder that the store may write to
 */
export async function makeSelfCheck(
  store: Store,
  folder: string,
  configuration: Configuration,
  vendor: Vendor,
): Promise<void> {
  const { client, audit, policy } = configuration;
  const campaigns = await campaignsOf(store, configuration, vendor);
  const entities = entitiesOf(configuration, vendor, campaigns);
  await layNames(store, client.entities, new Set(entities.map(({ id }) => id)));
  const [stops = 0] = await writeLists(store, folder, [
    {
      name: STOPS_FILE.replace('.csv', ''),
      columns: ['number', 'entity', 'delivered_at', 'delivered_day'],
      select: sqlFile(import.meta.url, './stops.sql'),
      order: ['number', 'entity'],
      written: new Set(['number', 'delivered_at', 'delivered_day']),
      parameters: { vendor: vendor.id },
    },
  ]);
  await store.dropTable('self_check_name');
  const check: Omit<SelfCheck, 'run_id'> = {
    schema: 'belaudit.self-check/1',
    period: { from: audit.from, to: audit.to, as_of: audit.asOf },
    program: { version: PROGRAM_VERSION, rulebook: rulebookInForce() },
    client: { name: client.name, language: client.language, time_zone: client.timeZone },
    entities,
    vendor: {
      id: vendor.id,
      name: vendor.name,
      entity: vendor.entity,
      contracts: vendor.contracts,
      campaigns: vendor.campaigns,
      suppression_hours: vendor.suppressionHours,
      max_attempts: {
        ...definedFields({ per_day: vendor.maxAttempts.perDay, per_30_days: vendor.maxAttempts.per30Days }),
      },
      own_hours_agreed: vendor.ownHoursAgreed,
    },
    campaigns,
    calling_hours: vendor.ownHoursAgreed ? policy.callingHours : [],
    stops,
  };
  const runId = sha256OfText(`${JSON.stringify(check)}${await sha256OfFile(join(folder, STOPS_FILE))}`).slice(0, 12);
  const text = `${JSON.stringify({ ...check, run_id: runId } satisfies SelfCheck, null, 2)}\n`;
  await writeFile(join(folder, SELF_CHECK_FILE), text, { mode: 0o600 });
}

/** The campaigns of its contract; if that names none, the campaigns in its own logs. */
async function campaignsOf(
  store: Store,
  { campaigns }: Configuration,
  vendor: Vendor,
): Promise<SelfCheck['campaigns']> {
  const named = await store.rows<{ campaign: string }>(sqlFile(import.meta.url, './named-campaigns.sql'), {
    vendor: vendor.id,
  });
  const own = new Set(vendor.campaigns.length > 0 ? vendor.campaigns : named.map(({ campaign }) => campaign));
  return campaigns.filter(({ id }) => own.has(id)).map(campaignEntry);
}

function campaignEntry({ id, entity, brand, product, purpose, audience }: Campaign): SelfCheck['campaigns'][number] {
  return {
    id,
    ...definedFields({ entity, brand, product }),
    purpose,
    ...definedFields({ audience }),
  };
}

function entitiesOf(
  { client }: Configuration,
  vendor: Vendor,
  campaigns: SelfCheck['campaigns'],
): SelfCheck['entities'] {
  const own = new Set([vendor.entity, ...campaigns.flatMap(({ entity }) => entity ?? [])]);
  const brands = new Set(campaigns.flatMap(({ brand }) => brand?.toLowerCase() ?? []));
  return client.entities
    .filter(({ id }) => own.has(id))
    .map((entity) => ({
      id: entity.id,
      name: entity.name,
      sender: entity.sender,
      brands: entity.brands.filter((brand) => brands.has(brand.toLowerCase())),
    }));
}

/** The names that handovers use for a company, and whether the pack mentions it. */
async function layNames(store: Store, entities: readonly Entity[], mentioned: ReadonlySet<string>): Promise<void> {
  const rows = entities.flatMap((entity) =>
    [...new Set([entity.id, entity.name, ...entity.brands, ...entity.tookOver].map((name) => name.toLowerCase()))].map(
      (name) => [name, entity.id, mentioned.has(entity.id)],
    ),
  );
  await store.fillTable(
    'self_check_name',
    { name: 'VARCHAR', entity: 'VARCHAR', is_mentioned: 'BOOLEAN' },
    rows,
    'temporary',
  );
}
