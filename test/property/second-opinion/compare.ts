import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { audit } from '../../../src/audit/audit.ts';
import { load } from '../../../src/facts/load.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { matchAnswers } from '../../../src/results/answers.ts';
import { prepareRows } from '../../../src/results/write-results.ts';
import { sqlFile } from '../../../src/store/sql.ts';
import type { Store } from '../../../src/store/store.ts';
import { CONFIGURATION_FILE, openWorkspace } from '../../../src/workspace/open-workspace.ts';
import { borrowStore, KEPT_FOLDER, returnStore } from '../../kept-stores.ts';
import { type EvaluatedCall, type EvaluatedFinding, type Evaluation, evaluate } from './evaluator.ts';
import { configurationText, type GeneratedWorkspace, workspaceFiles } from './generated-workspace.ts';

/** A result on which the product and the second opinion differ; null if one of them has no such row. */
export interface Difference {
  readonly vendor: string;
  readonly callId: string;
  /** A rule, or `call` for the call's own row. */
  readonly about: string;
  readonly product: string | null;
  readonly secondOpinion: string | null;
}

const FINDING_COLUMNS: readonly (keyof EvaluatedFinding)[] = [
  'level',
  'grade',
  'reason',
  'responsible',
  'cause',
  'objection_id',
  'consent_id',
  'relation_id',
];
const CALL_COLUMNS: readonly (keyof EvaluatedCall)[] = ['contact', 'regime', 'verdict', 'basis', 'fine_lapsed'];
const RESULTS = '../../../src/results';

export interface ProductOptions {
  /** How many equal consents the product treats as a crowd; absent: the product's default. */
  readonly crowd?: number;
}

/** Judges a workspace with both. */
export async function compare(workspace: GeneratedWorkspace, options: ProductOptions = {}): Promise<Difference[]> {
  const product = await runProduct(workspace, options);
  return differencesOf(flatten(product), flatten(runSecondOpinion(workspace)));
}

function runSecondOpinion(workspace: GeneratedWorkspace): Evaluation {
  return evaluate(configurationText(workspace), workspaceFiles(workspace));
}

/** Loads and audits as the monthly job does, in a temporary folder and database. */
async function runProduct(generated: GeneratedWorkspace, { crowd }: ProductOptions): Promise<Evaluation> {
  const directory = mkdtempSync(join(KEPT_FOLDER, 'second-opinion-'));
  try {
    writeWorkspace(generated, directory);
    const workspace = openWorkspace(directory);
    mkdirSync(workspace.temporaryDirectory, { recursive: true });
    const store = await borrowStore();
    try {
      await load(workspace, store, SILENT);
      await audit(store, workspace.configuration, SILENT, crowd === undefined ? {} : { crowd });
      await matchAnswers(store);
      return await readResults(store, workspace.configuration.client.timeZone);
    } finally {
      await returnStore(store);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeWorkspace(generated: GeneratedWorkspace, directory: string): void {
  writeFileSync(join(directory, CONFIGURATION_FILE), configurationText(generated));
  for (const [path, text] of workspaceFiles(generated)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

async function readResults(store: Store, timeZone: string): Promise<Evaluation> {
  for (const macro of ['utc-text', 'local-text'])
    await store.define(sqlFile(import.meta.url, `${RESULTS}/${macro}.sql`));
  await prepareRows(store);
  const findings = sqlFile(import.meta.url, `${RESULTS}/findings.sql`);
  return {
    findings: await store.rows<EvaluatedFinding>(findings, { time_zone: timeZone }),
    calls: await store.rows<EvaluatedCall>(sqlFile(import.meta.url, `${RESULTS}/calls.sql`)),
  };
}

/** Every result row as one text under a key. */
function flatten({ findings, calls }: Evaluation): Map<string, string> {
  const rows = new Map<string, string>();
  const add = (key: readonly string[], values: readonly string[]): void => {
    const name = JSON.stringify(key);
    const twice = rows.get(name);
    rows.set(name, twice === undefined ? values.join(', ') : `${twice} AND ${values.join(', ')}`);
  };
  for (const row of findings) {
    add(
      [row.vendor, row.call_id, row.rule],
      FINDING_COLUMNS.map((column) => `${column}=${row[column]}`),
    );
  }
  for (const row of calls) {
    add(
      [row.vendor, row.call_id, 'call'],
      CALL_COLUMNS.map((column) => `${column}=${row[column]}`),
    );
  }
  return rows;
}

function differencesOf(product: ReadonlyMap<string, string>, opinion: ReadonlyMap<string, string>): Difference[] {
  return [...new Set([...product.keys(), ...opinion.keys()])]
    .filter((key) => product.get(key) !== opinion.get(key))
    .sort()
    .map((key) => {
      const [vendor = '', callId = '', about = ''] = JSON.parse(key) as string[];
      return { vendor, callId, about, product: product.get(key) ?? null, secondOpinion: opinion.get(key) ?? null };
    });
}
