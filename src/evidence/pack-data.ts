import { z } from 'zod';
import { UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import { isOpenAndBlocking } from '../model/gaps.ts';
import type { RegisterPoint } from '../model/hearing.ts';
import type { JudgedBy } from '../model/judged-by.ts';
import type { Text } from '../model/text.ts';
import { MANIFEST_FILE } from '../results/manifest.ts';
import type { Checksum } from './checksums.ts';
import { MESSAGES } from './messages.ts';
import { readPlainFile } from './pack-folder.ts';

/** What a pack says about itself: its kind, its inputs, and the program that made it. */
export interface PackData {
  readonly kind: PackKind;
  readonly run_id: string;
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  /** Which results of the period it holds, from 1; null: it does not say. */
  readonly version: number | null;
  readonly program: {
    readonly version: string;
    readonly rulebook: string;
    /** Null: the pack does not say, or was made without it. */
    readonly duckdb: string | null;
    readonly browser: string | null;
    /** What judged the calls; absent: the pack does not say. */
    readonly judged_by?: JudgedBy | undefined;
  };
  /** Null where the pack's reader does not receive it. */
  readonly configuration: { readonly sha256: string; readonly text: string | null } | null;
  /** Language of the reports in the pack; null: as in the configuration. */
  readonly language: 'nl' | 'en' | null;
  /** Files that were read, by the store's names: `#` precedes the part of an archive or workbook. */
  readonly inputs: readonly Checksum[];
  readonly comparedWith: readonly Checksum[];
  /** Files in the input folder that nothing read, and that the pack reports. */
  readonly unnamedFiles?: readonly string[];
  /** `draft`: a gap was open that could change the results; absent: the pack does not say. */
  readonly status?: 'final' | 'draft';
  /** What makes an answer a draft: ids of gaps, and the company's texts that are not ready; absent: nothing, or the pack does not say. */
  readonly open?: readonly string[];
  /** An answer to the regulator of an earlier version, which holds judgements that are not for the regulator. */
  readonly isJudged?: true;
  /** Digest of what had been removed before; absent: nothing, or the pack does not say. */
  readonly removals?: string;
  /** The last line of the register of decisions that it rests on; absent: there was none, or the pack does not say. */
  readonly decisions?: RegisterPoint;
  /** Files of the pack; null where it has no list of its own. */
  readonly outputs: readonly Checksum[] | null;
}

export type PackKind = 'results' | 'vendor-pack' | 'self-check' | 'acm-response' | 'dossier' | 'removal';

const LARGEST = 256 * 1024 * 1024;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const files = z.array(z.object({ path: z.string().max(4096), sha256 })).max(250_000);
const period = z.object({ from: z.iso.date(), to: z.iso.date(), as_of: z.iso.date() });
const language = z.enum(['nl', 'en']).optional();

/** What judged the calls, according to a stranger's pack. */
export const judgedByShape: z.ZodType<JudgedBy> = z.object({
  engine: z.enum(['duckdb', 'clickhouse']),
  version: z.string().regex(/^[\w., +-]{1,200}$/u),
  shards: z.int().min(1).max(100_000).optional(),
});

const manifestShape = z.object({
  schema: z.literal('belaudit.manifest/1'),
  run_id: z.string().max(64),
  program: z.object({
    version: z.string().max(64),
    rulebook: z.string().max(256),
    duckdb: z.string().max(64),
    browser: z.string().max(200).nullable(),
    judged_by: judgedByShape.optional(),
  }),
  period,
  results_version: z.int().min(1).optional(),
  status: z.enum(['final', 'draft']).optional(),
  language,
  configuration: z.object({ sha256, text: z.string() }),
  inputs: files,
  unnamed_files: z.array(z.string().max(4096)).max(100_000).optional(),
  compared_with: files,
  removals: sha256.optional(),
  decisions: z.object({ seq: z.int().min(1), hmac: sha256 }).optional(),
  outputs: files,
});

const vendorPackShape = manifestShape
  .omit({ compared_with: true, removals: true, decisions: true, unnamed_files: true })
  .extend({
    schema: z.literal('belaudit.vendor-pack/1'),
    configuration: z.object({ sha256 }),
  });

const status = z.enum(['final', 'draft']).optional();

const openGap = z.object({
  id: z.string().max(4096),
  blocking: z.boolean(),
  accepted: z.object({ reason: z.string(), until: z.string() }).nullable(),
});
const openText = z.object({ file: z.string().max(4096).nullable() });

/** Answers of an earlier version held judgements. */
const WITH_JUDGEMENT = 'belaudit.acm-response/1';

const answerShape = z.object({
  schema: z.enum([WITH_JUDGEMENT, 'belaudit.acm-response/2', 'belaudit.dossier/1']),
  // A dossier has it at the top level, an answer to the regulator within the answer.
  status,
  open_gaps: z.array(openGap).max(100_000).optional(),
  base: z.object({
    run_id: z.string().max(64),
    period,
    program: z.object({ version: z.string().max(64), rulebook: z.string().max(256) }),
    files,
  }),
  answer: z
    .object({
      status,
      gaps: z.array(openGap).max(100_000).optional(),
      open_statements: z.array(openText).max(100_000).optional(),
    })
    .optional(),
});

/** The proof of a removal. Its subject is gone, so it names no input files. */
const removalShape = z.object({
  schema: z.literal('belaudit.removal/1'),
  id: z.int(),
  kind: z.enum(['purge', 'forget']),
  period,
  program: z.object({ version: z.string().max(64), rulebook: z.string().max(256) }),
});

/** The pack with which a call centre screens its own lists. */
const selfCheckShape = z.object({
  schema: z.literal('belaudit.self-check/1'),
  run_id: z.string().max(64),
  period,
  program: z.object({ version: z.string().max(64), rulebook: z.string().max(256) }),
  client: z.object({ language }),
});

/** Files that say what a folder holds, with the format of each. */
const READERS: readonly { readonly file: string; readonly read: (value: unknown) => PackData | null }[] = [
  { file: MANIFEST_FILE, read: fromManifest },
  { file: MANIFEST_FILE, read: fromVendorPack },
  { file: 'acm-response.json', read: fromAnswer },
  { file: 'dossier.json', read: fromAnswer },
  { file: 'removal.json', read: fromRemoval },
  { file: 'self-check.json', read: fromSelfCheck },
];

/**
 * What the folder says about itself.
 * @returns null where it holds nothing that Belaudit makes
 * @throws UserError PACK_REFUSED where it does but cannot be understood
 */
export async function readPackData(root: string): Promise<PackData | null> {
  const parsed = new Map<string, unknown>();
  for (const { file, read } of READERS) {
    if (!parsed.has(file)) {
      const bytes = await readPlainFile(root, file, LARGEST);
      if (bytes === null) continue;
      parsed.set(file, parseJson(bytes, file));
    }
    const data = read(parsed.get(file));
    if (data !== null) return data;
  }
  const [file] = parsed.keys();
  if (file === undefined) return null;
  throw notUnderstood(file, MESSAGES.isOfOtherVersionOrChanged);
}

/** Parses a stranger's JSON; refuses keys that could change the prototype of objects. @throws UserError PACK_REFUSED */
export function parseJson(bytes: Buffer, file: string): unknown {
  const keys = new Set(['__proto__', 'constructor', 'prototype']);
  let hostile: string | undefined;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'), (key, cell: unknown) => {
      if (keys.has(key)) hostile = key;
      return cell;
    });
  } catch {
    throw notUnderstood(file, MESSAGES.itIsNoJson);
  }
  if (hostile !== undefined) throw notUnderstood(file, MESSAGES.itHasKey(hostile));
  return value;
}

function fromManifest(value: unknown): PackData | null {
  const manifest = manifestShape.safeParse(value).data;
  if (manifest === undefined) return null;
  const { compared_with: comparedWith, inputs, outputs, language: written, ...known } = manifest;
  const { removals, decisions, status, ...rest } = known;
  return {
    ...identityOf({ ...rest, version: rest.results_version ?? null }),
    ...{ kind: 'results', language: written ?? null, inputs, comparedWith, outputs },
    ...definedFields({ removals, decisions, unnamedFiles: rest.unnamed_files, status }),
  };
}

function fromVendorPack(value: unknown): PackData | null {
  const pack = vendorPackShape.safeParse(value).data;
  if (pack === undefined) return null;
  const { inputs, outputs, language: written, configuration, status, ...rest } = pack;
  return {
    ...identityOf({ ...rest, version: rest.results_version ?? null, configuration: { ...configuration, text: null } }),
    kind: 'vendor-pack',
    language: written ?? null,
    inputs,
    comparedWith: [],
    outputs,
    ...definedFields({ status }),
  };
}

function fromAnswer(value: unknown): PackData | null {
  const answer = answerShape.safeParse(value).data;
  if (answer === undefined) return null;
  const { base } = answer;
  const status = answer.answer?.status ?? answer.status;
  const open = [
    ...(answer.answer?.open_statements ?? []).map(({ file }) => file ?? 'statements'),
    ...(answer.open_gaps ?? answer.answer?.gaps ?? []).filter(isOpenAndBlocking).map(({ id }) => id),
  ];
  return {
    ...identityOf({
      ...base,
      version: null,
      program: { ...base.program, duckdb: null, browser: null },
      configuration: null,
    }),
    kind: answer.schema === 'belaudit.dossier/1' ? 'dossier' : 'acm-response',
    language: null,
    inputs: base.files,
    comparedWith: [],
    outputs: null,
    ...(answer.schema === WITH_JUDGEMENT ? { isJudged: true as const } : {}),
    ...definedFields({ status }),
    ...(open.length === 0 ? {} : { open }),
  };
}

function fromRemoval(value: unknown): PackData | null {
  const proof = removalShape.safeParse(value).data;
  if (proof === undefined) return null;
  const { id, kind, period: days, program } = proof;
  return {
    ...{ kind: 'removal', run_id: `${kind}-${id}`, period: days, version: null, configuration: null, language: null },
    program: { ...program, duckdb: null, browser: null },
    ...{ inputs: [], comparedWith: [], outputs: null },
  };
}

function fromSelfCheck(value: unknown): PackData | null {
  const pack = selfCheckShape.safeParse(value).data;
  if (pack === undefined) return null;
  const { client, program, ...rest } = pack;
  return {
    ...identityOf({
      ...rest,
      version: null,
      program: { ...program, duckdb: null, browser: null },
      configuration: null,
    }),
    ...{ kind: 'self-check', language: client.language ?? null, inputs: [], comparedWith: [], outputs: null },
  };
}

function identityOf(data: Pick<PackData, 'run_id' | 'period' | 'version' | 'program' | 'configuration'>): typeof data {
  const { run_id: runId, period: days, version, program, configuration } = data;
  return { run_id: runId, period: days, version, program, configuration };
}

function notUnderstood(file: string, message: Text): UserError {
  return new UserError(
    'PACK_REFUSED',
    MESSAGES.ofThisPackCannotBeUnderstood(file),
    MESSAGES.nothingWasCheckedDoNotTrust,
    [{ file, message }],
  );
}
