import { stringify } from 'yaml';
import type { Feed } from '../../../src/model/feeds.ts';
import { type Row, writeCsv } from './canonical-csv.ts';
import { PROOF_FILES } from './proof-files.ts';
import type { Files } from './reader.ts';

/** A workspace as data, so that parts of it can be removed. */
export interface GeneratedWorkspace {
  readonly settings: Settings;
  readonly tables: readonly Table[];
}

/** `belaudit.yaml` without its sources. */
export interface Settings {
  readonly client: { readonly entities: readonly SettingsEntity[]; readonly [key: string]: unknown };
  readonly audit: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly policy: SettingsPolicy;
  readonly vendors: readonly SettingsVendor[];
  readonly campaigns: readonly SettingsCampaign[];
  readonly statements: readonly SettingsStatement[];
}

export interface SettingsPolicy {
  readonly retention: readonly { readonly from: string; readonly months: number }[];
  readonly relation_term_months: number;
  readonly [key: string]: unknown;
}

export interface SettingsEntity {
  readonly id: string;
  readonly name: string;
  readonly sender: string;
  readonly brands: readonly string[];
  readonly took_over?: readonly string[];
}

export interface SettingsVendor {
  readonly id: string;
  readonly [key: string]: unknown;
}

export interface SettingsCampaign {
  readonly id: string;
  readonly [key: string]: unknown;
}

export interface SettingsStatement {
  readonly feed: string;
  readonly complete: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly on: string;
}

/** One file and its source. */
export interface Table {
  readonly feed: Feed;
  readonly path: string;
  readonly vendor?: string;
  readonly timeZone?: string;
  /** Values for every row. */
  readonly constants?: Readonly<Record<string, string>>;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

export function configurationText({ settings, tables }: GeneratedWorkspace): string {
  const sources = tables.map(({ feed, path, vendor, timeZone, constants }) => ({
    feed,
    ...(vendor === undefined ? {} : { vendor }),
    files: path,
    ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    ...(constants === undefined ? {} : { constants }),
  }));
  return stringify({ ...settings, sources });
}

export function workspaceFiles({ tables }: GeneratedWorkspace): Files {
  const written = tables.map(({ path, headings, rows }) => [path, writeCsv(headings, rows)] as const);
  return new Map([...written, ...PROOF_FILES]);
}
