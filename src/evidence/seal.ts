import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DetailText, UserError } from '../errors.ts';
import type { Language } from '../model/configuration.ts';
import { isInsidePath } from '../model/inside-path.ts';
import { sha256OfText } from '../results/manifest.ts';
import { type Checksum, checksumText } from './checksums.ts';
import { inputFile } from './input-files.ts';
import { MESSAGES } from './messages.ts';
import { type PackData, readPackData } from './pack-data.ts';
import { listPack, sha256OfPlainFile } from './pack-folder.ts';
import { isPackPath } from './pack-path.ts';
import {
  CERTIFICATE_FILE,
  CHECKSUMS_FILE,
  draftOf,
  INPUTS_FILE,
  isSealFile,
  SEAL_FILE,
  SEAL_FILES,
  SIGNATURE_FILE,
  TIME_STAMP_FILE,
} from './seal-files.ts';
import { identityOf, type KeyIdentity, type SealCertificate, signatureOf } from './signing-key.ts';

/** `seal.json`: what is sealed, by whom, and with which key. It is part of the sealed files. */
export interface SealData {
  readonly schema: 'belaudit.seal/1';
  readonly kind: PackData['kind'];
  readonly sealed_by: string;
  readonly language: Language;
  readonly run_id: string;
  readonly period: PackData['period'];
  /** Which results of the period it holds, from 1; null: it does not hold results. */
  readonly version: number | null;
  readonly program: PackData['program'];
  readonly configuration: { readonly sha256: string } | null;
  readonly key: KeyIdentity;
  /** Files that were read. */
  readonly inputs: number;
  /** Number of files in the pack, without those of the seal. */
  readonly outputs: number;
}

export interface SealOptions {
  /** Where the inputs are, if they still exist. */
  readonly workspaceDirectory: string;
  readonly sealedBy: string;
  readonly language: Language;
  readonly key: KeyObject;
  readonly certificate?: SealCertificate;
  /** Returns the time stamp of a signature. */
  readonly stamp?: (signature: Buffer) => Promise<Buffer>;
  readonly signal?: AbortSignal;
}

/**
 * Seals a folder of results: writes the list of its inputs, the checksum of every file, and a signature of these. It contains no date or time, so
 * the same folder and key give the same seal. The signature is written last: until then, there is no seal.
 * @throws UserError NOT_SEALABLE where the folder is not as it was written, or holds something that cannot be sealed
 */
export async function sealFolder(root: string, options: SealOptions): Promise<SealData> {
  for (const name of SEAL_FILES) rmSync(draftOf(root, name), { force: true });
  const data = await readPackData(root);
  if (data === null) throw notSealable([{ message: MESSAGES.packHoldsNothingOfOurs }]);
  const outputs = await outputsOf(root, data, options.signal);
  const inputs = inputsOf(data, options.workspaceDirectory);
  const seal: SealData = {
    schema: 'belaudit.seal/1',
    kind: data.kind,
    sealed_by: options.sealedBy,
    language: options.language,
    run_id: data.run_id,
    period: data.period,
    version: data.version,
    program: data.program,
    configuration: data.configuration === null ? null : { sha256: data.configuration.sha256 },
    key: identityOf(options.key),
    inputs: inputs.length,
    outputs: outputs.length,
  };
  const texts: Readonly<Record<string, string>> = {
    [INPUTS_FILE]: checksumText(inputs),
    [SEAL_FILE]: `${JSON.stringify(seal, null, 2)}\n`,
    ...(options.certificate === undefined ? {} : { [CERTIFICATE_FILE]: options.certificate.pem }),
  };
  const own = Object.entries(texts).map(([path, text]) => ({ path, sha256: sha256OfText(text) }));
  const checksums = checksumText([...outputs, ...own]);
  const signature = signatureOf(checksums, options.key);
  const stamp = options.stamp === undefined ? formerStamp(root, signature) : await options.stamp(signature);
  writeSeal(root, {
    ...texts,
    [CHECKSUMS_FILE]: checksums,
    [SIGNATURE_FILE]: signature,
    ...(stamp === null ? {} : { [TIME_STAMP_FILE]: stamp }),
  });
  return seal;
}

/** The time stamp of an identical signature, which remains when a folder is sealed again. */
function formerStamp(root: string, signature: Buffer): Buffer | null {
  const [former, stamp] = [join(root, SIGNATURE_FILE), join(root, TIME_STAMP_FILE)];
  if (!existsSync(former) || !existsSync(stamp)) return null;
  return readFileSync(former).equals(signature) ? readFileSync(stamp) : null;
}

/** As atomic as a disk allows: files that are not part of this seal are removed first, and the signature is written last. */
function writeSeal(root: string, contents: Readonly<Record<string, string | Buffer>>): void {
  try {
    for (const [name, content] of Object.entries(contents))
      writeFileSync(draftOf(root, name), content, { mode: 0o600, flush: true });
  } catch (error) {
    // If the disk is full, the previous seal stays as it was, without stray files beside it.
    for (const name of SEAL_FILES) rmSync(draftOf(root, name), { force: true });
    throw error;
  }
  rmSync(join(root, SIGNATURE_FILE), { force: true });
  for (const name of SEAL_FILES) if (!(name in contents)) rmSync(join(root, name), { force: true });
  for (const name of SEAL_FILES) if (name in contents) renameSync(draftOf(root, name), join(root, name));
}

/** The files of the folder, which must match its own list. */
async function outputsOf(root: string, data: PackData, signal?: AbortSignal): Promise<readonly Checksum[]> {
  const entries = listPack(root).filter(({ path }) => !isSealFile(path));
  const wrong: DetailText[] = entries.flatMap(({ path, kind }) => {
    if (kind !== 'file') return [{ file: path, message: MESSAGES.isLinkOrDeviceNotFile }];
    return isPackPath(path) ? [] : [{ file: path, message: MESSAGES.hasNameThatSomeSystemsDo }];
  });
  if (wrong.length > 0) throw notSealable(wrong);
  const outputs: Checksum[] = [];
  for (const { path } of entries) outputs.push({ path, sha256: await sha256OfPlainFile(join(root, path), signal) });
  if (data.outputs !== null) wrong.push(...differences(data.outputs, outputs));
  if (wrong.length > 0) throw notSealable(wrong);
  return outputs;
}

/** How a folder differs from the list in its manifest, which cannot list itself. */
function differences(listed: readonly Checksum[], found: readonly Checksum[]): readonly DetailText[] {
  const there = new Map(found.map(({ path, sha256 }) => [path, sha256]));
  const known = new Set([...listed.map(({ path }) => path), 'manifest.json']);
  return [
    ...listed.flatMap(({ path, sha256 }) => {
      if (!there.has(path)) return [{ file: path, message: MESSAGES.isMissing }];
      return there.get(path) === sha256 ? [] : [{ file: path, message: MESSAGES.wasChangedAfterItWasWritten }];
    }),
    ...found
      .filter(({ path }) => !known.has(path))
      .map(({ path }) => ({ file: path, message: MESSAGES.notWrittenByUs })),
  ];
}

/** Each file once, by its name on disk. */
function inputsOf(data: PackData, workspaceDirectory: string): readonly Checksum[] {
  const files = new Map<string, string>();
  for (const { path, sha256 } of data.inputs) {
    const file = inputFile(workspaceDirectory, path);
    const before = files.get(file);
    if (!isInsidePath(file) || (before !== undefined && before !== sha256))
      throw notSealable([{ file, message: MESSAGES.isListedAsInputWithTwo }]);
    files.set(file, sha256);
  }
  return [...files].map(([path, sha256]) => ({ path, sha256 }));
}

/** Whether the folder has a seal, valid or not. */
export function hasSeal(folder: string): boolean {
  return existsSync(join(folder, SIGNATURE_FILE)) && existsSync(join(folder, CHECKSUMS_FILE));
}

function notSealable(details: readonly DetailText[]): UserError {
  return new UserError(
    'NOT_SEALABLE',
    MESSAGES.thisFolderCannotBeSealed,
    MESSAGES.onlyUnchangedResultsCanBeSealed,
    details,
  );
}
