import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type SealData, type SealOptions, sealFolder } from '../../../src/evidence/seal.ts';
import type { JudgedBy } from '../../../src/model/judged-by.ts';
import { sha256OfText } from '../../../src/results/manifest.ts';

export const RESULTS = 'reports/2026-06-01_2026-06-30';

/** Texts of a small workspace: input files and results. */
export interface Texts {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

export const TEXTS: Texts = {
  inputs: { 'in/alfa/juni.csv': 'call_id\nA-1\n', 'in/client/my consents.csv': 'consent_id\nT-1\n' },
  outputs: { 'calls.csv': 'vendor,call_id\nalfa,A-1\n', 'findings.csv': 'vendor\n', 'summary.json': '{}\n' },
};

/** Deleted when the run ends (`kept-folder.ts`). */
const scratch = mkdtempSync(join(process.env['KEPT_FOLDER'] ?? tmpdir(), 'evidence-'));

export function scratchFolder(): string {
  return mkdtempSync(join(scratch, 'w-'));
}

export function write(directory: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), contents);
  }
}

/**
 * A workspace with results and their manifest.
 * @returns the folder of the workspace
 */
export function workspaceWith(
  texts: Texts = TEXTS,
  name: { readonly version?: number; readonly from?: string; readonly judgedBy?: JudgedBy } = {},
): string {
  const directory = scratchFolder();
  const listed = (files: Readonly<Record<string, string>>): object[] =>
    Object.entries(files).map(([path, text]) => ({
      path,
      sha256: sha256OfText(text),
      bytes: text.length,
      feed: 'calls',
    }));
  const manifest = {
    schema: 'belaudit.manifest/1',
    run_id: '0123456789ab',
    program: { version: '0.1.0', rulebook: 'nl-1', duckdb: 'v1.5.6', browser: null, judged_by: name.judgedBy },
    period: { from: name.from ?? '2026-06-01', to: '2026-06-30', as_of: '2026-07-10' },
    ...(name.version === undefined ? {} : { results_version: name.version }),
    language: 'nl',
    configuration: { sha256: sha256OfText('client'), text: 'client' },
    inputs: listed(texts.inputs),
    compared_with: [],
    outputs: listed(texts.outputs),
  };
  write(directory, texts.inputs);
  write(join(directory, RESULTS), { ...texts.outputs, 'manifest.json': `${JSON.stringify(manifest, null, 2)}\n` });
  return directory;
}

/** A key of each kind; made once, because RSA keys take long. */
export const KEYS: Readonly<Record<'ed25519' | 'other' | 'rsa' | 'ec', KeyObject>> = {
  ed25519: generateKeyPairSync('ed25519').privateKey,
  other: generateKeyPairSync('ed25519').privateKey,
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
};

export async function seal(directory: string, options: Partial<SealOptions> = {}): Promise<SealData> {
  return await sealFolder(join(directory, RESULTS), {
    workspaceDirectory: directory,
    sealedBy: 'Voorbeeld Energie B.V.',
    language: 'nl',
    key: KEYS.ed25519,
    ...options,
  });
}

/**
 * Runs a tool that others would use to verify.
 * @returns whether it accepted
 */
export function isContent(command: string, words: readonly string[], from: string): boolean {
  const { status, error } = spawnSync(command, words, { cwd: from, stdio: 'ignore' });
  if (error !== undefined) throw error;
  return status === 0;
}

export function said(command: string, words: readonly string[], from: string): string {
  return execFileSync(command, words, { cwd: from, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
