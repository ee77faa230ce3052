import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { audit } from '../../../src/audit/audit.ts';
import { configurationTables, fillTables } from '../../../src/audit/configuration-tables.ts';
import { judgeEarlierDeliveries } from '../../../src/audit/earlier-deliveries.ts';
import { beginPeriods, endPeriods, showPeriod } from '../../../src/audit/shown-period.ts';
import { checkCompleteness } from '../../../src/completeness/completeness.ts';
import { load } from '../../../src/facts/load.ts';
import { findGaps } from '../../../src/gaps/find-gaps.ts';
import { PeriodCounts } from '../../../src/gaps/period-counts.ts';
import { gapTeller } from '../../../src/gaps/tell-gaps.ts';
import type { Days, Language } from '../../../src/model/configuration.ts';
import type { Gap, GapText } from '../../../src/model/gaps.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { COUNTRY } from '../../../src/rulebook/in-force.ts';
import { listRules } from '../../../src/rulebook/registry.ts';
import { findUnnamedFiles } from '../../../src/staging/files/unnamed-files.ts';
import { Store } from '../../../src/store/store.ts';
import { openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { type Workspace, withPeriod } from '../../../src/workspace/workspace.ts';
import { atFileEnd } from '../../file-end.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';

interface Log {
  /** Cells of calls by heading, overriding those of CALL; a heading that none of them has is not in the file. */
  readonly calls?: readonly Readonly<Record<string, string>>[];
  /** Headings of the log that are left out. */
  readonly without?: readonly string[];
}

/** A small workspace without gaps, except for what is left out here. */
export interface GapWorld extends Log {
  /** Logs of several call centres by their ids, each in a file and a source of its own, `in/<id>.csv`; absent: one log, `in/calls.csv`. */
  readonly logs?: Readonly<Record<string, Log>>;
  /** Text of a feed instead of an empty one with all its headings; null: there is no such file and no source. */
  readonly feeds?: Readonly<Record<string, string | null>>;
  /** Lines of belaudit.yaml, instead of those here. */
  readonly campaigns?: string;
  readonly vendors?: string;
  readonly accepted?: string;
  readonly policy?: string;
  readonly statements?: string;
  readonly period?: string;
  readonly sources?: string;
  /** Other files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly judged?: false;
  /** The logs are also checked for what they leave out, as in a run: silent days are gaps. */
  readonly checked?: true;
  /** With more conversations than this, the calls of each gap are counted separately. */
  readonly few?: number;
  /** Gaps are first found in each of these disjoint periods, and counts of them are added up. */
  readonly periods?: readonly Days[];
}

/** A lawful conversation on Wednesday 10 June 2026. */
const CALL: Readonly<Record<string, string>> = {
  vendor: 'alfa',
  started_at: '2026-06-10T10:00:00',
  called_number: '0612345678',
  connected_at: '2026-06-10T10:00:05',
  ended_at: '2026-06-10T10:01:06',
  connected: 'yes',
  talk_seconds: '61',
  result: 'refused',
  direction: 'outbound',
  purpose: 'commercial',
  dial_mode: 'manual',
  caller_number: '0880000001',
  caller_id_withheld: 'no',
  agent: 'A1',
  campaign: 'zon',
  person_id: 'P1',
  lead_source: 'client',
  optout_offered: 'yes',
  optout_requested: 'no',
  identity_stated: 'yes',
  ai_disclosed: 'yes',
  spoke_with: 'subscriber',
  callback_agreed: 'no',
  recording: 'r1',
};

const PERSONS = 'person_id,legal_form,legal_form_from,legal_form_to\nP1,natural,2010-01-01,2030-01-01\n';
const PHONES = 'person_id,number,valid_from,valid_to,published_for_marketing\nP1,0612345678,2010-01-01,2030-01-01,no\n';
const CONSENT_HEADINGS: readonly string[] = [
  ...['consent_id', 'given_at', 'kind', 'person_id', 'number', 'names', 'products', 'purpose', 'channels', 'form'],
  ...['source', 'initiative', 'term_stated', 'expires_on', 'withdrawn_at', 'verified_at', 'evidence', 'collected_by'],
  'collected_in_call',
];
const CONSENT: Readonly<Record<string, string>> = {
  consent_id: 'C1',
  given_at: '2026-05-01T10:00:00',
  kind: 'consent',
  person_id: 'P1',
  number: '0612345678',
  names: 'groen',
  products: 'solar',
  purpose: 'commercial',
  channels: 'phone',
  form: 'active',
  source: 'web',
  initiative: 'consumer',
  term_stated: 'yes',
  expires_on: '2027-01-01',
  withdrawn_at: '2026-12-01T10:00:00',
  verified_at: '2026-05-02T10:00:00',
  evidence: 'form-1',
  collected_by: 'client',
};

/** A consent for the call, and one of somebody else, with other cells or without some headings. */
export function consents(change: Readonly<Record<string, string>> = {}, without: readonly string[] = []): string {
  const headings = CONSENT_HEADINGS.filter((heading) => !without.includes(heading));
  const other = { ...CONSENT, consent_id: 'C2', person_id: 'P2', number: '0645678901', collected_in_call: 'Z1' };
  const lines = [
    { ...CONSENT, ...change },
    { ...other, ...change },
  ].map((row: Readonly<Record<string, string>>) => headings.map((heading) => row[heading] ?? '').join(','));
  return `${[headings.join(','), ...lines].join('\n')}\n`;
}

const FEEDS: Readonly<Record<string, string>> = {
  persons: PERSONS,
  phones: PHONES,
  consents: consents(),
  relations:
    'relation_id,entity,kind,started_on,person_id,number,ended_on,paid_amount,product,number_collected_on,optout_offered_at_collection\n',
  objections:
    'objection_id,objected_at,number,person_id,entity,recorded_by,reported_at,channel,vendor_call_id,request\nO1,2026-06-29T10:00:00,0611111111,P9,groen,client,2026-06-29T10:00:00,web,x,no-calls\n',
  handovers: 'vendor,number,kind,delivered_at,entity\nalfa,0612345678,lead,2026-06-01T09:00:00,groen\n',
  numbers: 'number,listed_from,listed_to\n0880000001,2020-01-01,2030-01-01\n',
  complaints: 'complaint_id,number,about_day,entity,received_at,source\n',
  invoices: 'vendor,from,to,calls,minutes\n',
  carrier: 'vendor,started_at,called_number,caller_number,ended_at,seconds\n',
};

/** The logs of a world, by the names of their files. */
function logsOf({ logs, ...world }: GapWorld): Readonly<Record<string, Log>> {
  return logs ?? { calls: world };
}

function nameOf(vendor: string): string {
  return `${vendor.charAt(0).toUpperCase()}${vendor.slice(1)} B.V.`;
}

/** Lines of belaudit.yaml for call centres with these ids. */
export function vendorLines(...vendors: readonly string[]): string {
  return vendors.map((id) => `  - { id: ${id}, name: ${nameOf(id)}, entity: groen }`).join('\n');
}

function configuration(world: GapWorld): string {
  const feeds = Object.keys({ ...FEEDS, ...world.feeds }).filter((feed) => world.feeds?.[feed] !== null);
  const sources = [...Object.keys(logsOf(world)).map((file) => ['calls', file]), ...feeds.map((feed) => [feed, feed])]
    .map(([feed, file]) => `  - { feed: ${feed}, files: in/${file}.csv }\n`)
    .join('');
  return `client:
  name: Voorbeeld
  time_zone: Europe/Amsterdam
  entities: [{ id: groen, name: Groen B.V., brands: [bosgroen] }]
audit: { ${world.period ?? 'from: 2026-06-10, to: 2026-06-10'}, as_of: 2026-07-10 }
${world.policy ?? ''}vendors:
${world.vendors ?? vendorLines(...Object.keys(world.logs ?? { alfa: {} }))}
campaigns:
${world.campaigns ?? '  - { id: zon, entity: groen, product: solar, purpose: commercial }'}
${world.statements ?? ''}${world.accepted === undefined ? '' : `accepted_gaps:\n${world.accepted}\n`}sources:
${world.sources ?? sources}`;
}

function logText({ calls = [{}], without = [] }: Log, vendor: string): string {
  const headings = ['call_id', ...Object.keys(CALL)].filter((heading) => !without.includes(heading));
  const rows = calls.map((call, place) => {
    const cells: Readonly<Record<string, string>> = { call_id: `A${place}`, ...CALL, vendor, ...call };
    return headings.map((heading) => cells[heading] ?? '').join(',');
  });
  return `${[headings.join(','), ...rows].join('\n')}\n`;
}

/** Files and configuration of a world, by path. */
function filesOf(world: GapWorld): Readonly<Record<string, string>> {
  const logs = Object.entries(logsOf(world)).map(([file, log]) => [file, logText(log, world.logs ? file : 'alfa')]);
  const feeds = Object.entries({ ...FEEDS, ...world.feeds }).filter(([, text]) => text !== null);
  const inputs = [...logs, ...feeds].map(([file, text]) => [`in/${file}.csv`, text]);
  return { 'belaudit.yaml': configuration(world), ...Object.fromEntries(inputs), ...world.files };
}

/** The one workspace that holds all worlds, one after the other: files shared with the previous world are not read again. */
const directory = mkdtempSync(join(KEPT_FOLDER, 'gaps-'));

/** The stores of that workspace: in one, all worlds are judged, in the other none ever is. */
const stores = new Map<boolean, Promise<Store>>();

async function storeOf(isJudged: boolean): Promise<Store> {
  const options = { allowedDirectory: KEPT_FOLDER, threads: 1, isSmall: true } as const;
  if (stores.size === 0) atFileEnd(forgetWorlds);
  const store = stores.get(isJudged) ?? Store.open(':memory:', options);
  stores.set(isJudged, store);
  return await store;
}

/** The next file begins with stores of its own: what periods left in these would show there. */
async function forgetWorlds(): Promise<void> {
  for (const store of stores.values()) (await store).close();
  stores.clear();
  found.clear();
  inStore = '';
}

/** The gaps of all worlds that were asked for, by what the worlds consist of. */
const found = new Map<string, Promise<readonly Gap[]>>();

/** The gaps of a workspace, heaviest first. Tests that begin with the same world share them. */
export async function gapsOf(world: GapWorld): Promise<readonly Gap[]> {
  const key = JSON.stringify(world);
  const gaps = found.get(key) ?? find(world);
  found.set(key, gaps);
  return await gaps;
}

async function find(world: GapWorld): Promise<readonly Gap[]> {
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
  for (const [path, text] of Object.entries(filesOf(world))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const workspace = openWorkspace(directory);
  const store = await storeOf(world.judged !== false);
  await load(workspace, store, SILENT);
  if (world.judged === false) await fillTables(store, configurationTables(workspace.configuration));
  else await judge(store, workspace, world);
  const unnamedFiles = await findUnnamedFiles(workspace);
  const counts = world.periods === undefined ? {} : { countsOfAll: await countsOf(workspace, store, world.periods) };
  return await findGaps(
    store,
    { configuration: workspace.configuration, country: COUNTRY, unnamedFiles, ...counts },
    world.few,
  );
}

/** What the judged store holds: the last judged world, without what only matters when gaps are looked for. */
let inStore = '';

async function judge(store: Store, { configuration: by }: Workspace, world: GapWorld): Promise<void> {
  const { accepted: _, few: __, ...judged } = world;
  const key = JSON.stringify(judged);
  if (key === inStore) return;
  inStore = '';
  await audit(store, by, SILENT);
  if (world.checked) await checkCompleteness(store, by);
  else await store.dropTable('completeness');
  inStore = key;
}

async function countsOf(workspace: Workspace, store: Store, periods: readonly Days[]): Promise<PeriodCounts> {
  const countsOfPeriod = new PeriodCounts();
  // No call of these worlds was delivered twice.
  const nothing = (): Promise<void> => Promise.resolve();
  await judgeEarlierDeliveries(store, workspace.configuration, { turns: 0, show: nothing, hide: nothing });
  await beginPeriods(store);
  for (const days of periods) {
    const { configuration } = withPeriod(workspace, days);
    await showPeriod(store, days);
    await findGaps(store, { configuration, country: COUNTRY, unnamedFiles: [], countsOfPeriod });
  }
  await endPeriods(store);
  return countsOfPeriod;
}

/** The gap with an id; undefined: there is none. */
export async function gapOf(id: string, world: GapWorld): Promise<Gap | undefined> {
  return (await gapsOf(world)).find((gap) => gap.id === id);
}

/** A gap in words. */
export async function told(gap: Gap | undefined, language: Language = 'en'): Promise<GapText> {
  if (gap === undefined) throw new Error('there is no such gap');
  const names = { vendors: gap.vendors.map((id) => ({ id, name: nameOf(id) })), rules: await listRules() };
  return (await gapTeller(names, language))(gap);
}
