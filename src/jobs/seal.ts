import type { KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { INTERNAL_ANSWER } from '../answers/answer-folder.ts';
import { UserError } from '../errors.ts';
import { askTimeStamp } from '../evidence/ask-time-stamp.ts';
import { readPackData } from '../evidence/pack-data.ts';
import { packRoot } from '../evidence/pack-folder.ts';
import { type SealData, sealFolder } from '../evidence/seal.ts';
import {
  identityOf,
  type KeyIdentity,
  makeSigningKey,
  publicPem,
  readCertificate,
  readPrivateKey,
} from '../evidence/signing-key.ts';
import { readRegister } from '../hearing/register.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, signalOf, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { within } from './whole-folder.ts';

const PRIVATE_KEY_FILE = 'seal-private-key.pem';

export interface KeyOutcome extends KeyIdentity {
  /** Paths relative to the workspace, with forward slashes. */
  readonly privateKey: string;
  readonly publicKey: string;
  /** False: it existed already. */
  readonly isNew: boolean;
}

/** Makes this workspace's own seal key, or returns the existing one. @throws UserError SEAL_KEY, WORKSPACE_NOT_WRITABLE */
export async function keysOfWorkspace(workspace: Workspace, options: JobOptions = {}): Promise<KeyOutcome> {
  return await withStore(workspace, options, async () => {
    const path = privateKeyPath(workspace);
    const isNew = makeSigningKey(path);
    const key = readPrivateKey(path, passphraseOf(options));
    const publicKey = writePublicKey(workspace, key);
    return { ...identityOf(key), privateKey: within(workspace, path), publicKey: within(workspace, publicKey), isNew };
  });
}

/** Whether this workspace has a seal key of its own. */
export function hasSealKey(workspace: Workspace): boolean {
  return existsSync(privateKeyPath(workspace));
}

export interface SealFolderOptions extends JobOptions {
  /** Path of a private key in PEM; by default the workspace's own. */
  readonly key?: string;
  /** Path of the certificate of that key, which is added to the pack. */
  readonly certificate?: string;
  /** Address of a time-stamping authority (RFC 3161); absent: no time stamp, and no network. */
  readonly timeStampServer?: string;
  /** Seals a draft too. */
  readonly draft?: boolean;
}

export interface SealOutcome {
  /** The sealed folder, relative to the workspace, with forward slashes. */
  readonly folder: string;
  /** The public key to verify with, relative to the workspace. */
  readonly publicKey: string;
  readonly seal: SealData;
}

/**
 * Seals a folder in `reports` of the workspace.
 * @param folder path, relative to the current folder or to the workspace
 * @throws UserError SEAL_KEY, DRAFT, INTERNAL, NOT_SEALABLE, FILE_NOT_FOUND, REGISTER_CHANGED
 */
export async function sealWorkspaceFolder(
  workspace: Workspace,
  folder: string,
  options: SealFolderOptions = {},
): Promise<SealOutcome> {
  return await withStore(workspace, options, async () => {
    const root = reportsFolder(workspace, folder);
    if (isInternal(root)) throw internalError(folder);
    readRegister(workspace);
    return await sealIn(workspace, root, options);
  });
}

/** Seals a folder of the workspace, whose place was checked, while no other command works in the workspace. */
export async function sealIn(workspace: Workspace, root: string, options: SealFolderOptions): Promise<SealOutcome> {
  const key = readPrivateKey(keyPath(workspace, options), passphraseOf(options));
  if (options.draft !== true) await assertFinal(root);
  const { client } = workspace.configuration;
  const { timeStampServer: server } = options;
  const seal = await sealFolder(root, {
    workspaceDirectory: workspace.directory,
    sealedBy: client.name,
    language: options.language ?? client.language,
    key,
    ...(options.certificate === undefined ? {} : { certificate: readCertificate(options.certificate, key) }),
    ...(server === undefined ? {} : { stamp: (signature: Buffer) => askTimeStamp(server, signature, options.signal) }),
    ...signalOf(options),
  });
  const publicKey = writePublicKey(workspace, key);
  return { folder: within(workspace, root), publicKey: within(workspace, publicKey), seal };
}

/** Whether a folder holds the internal findings behind an answer to the regulator. */
export function isInternal(root: string): boolean {
  return existsSync(join(root, INTERNAL_ANSWER));
}

/** Internal findings stay inside the company: they are neither sealed nor shared. */
export function internalError(folder: string): UserError {
  return new UserError('INTERNAL', MESSAGES.thisFolderHoldsYourCompanysFindings, MESSAGES.nameAnswerFolder, [
    { file: folder, message: MESSAGES.isInternalEdition },
  ]);
}

/** Results that can still change are not evidence, and leave the company for nobody. */
async function assertFinal(root: string): Promise<void> {
  const data = await readPackData(root);
  if (data?.status === 'draft') throw draftError(data.open);
}

/**
 * Why results are not sealed or shared while something is open.
 * @param open ids of gaps, and texts that are unfinished
 */
export function draftError(open: readonly string[] = []): UserError {
  return new UserError(
    'DRAFT',
    MESSAGES.thisIsDraftOpenPointCould,
    MESSAGES.closeOrAcceptGap,
    open.map((key) => ({ key, message: MESSAGES.isOpen })),
  );
}

/** Reads the key for sealing before any work is done; if it is missing, the error says how to make one. @throws UserError SEAL_KEY */
export function keyPath(workspace: Workspace, options: SealFolderOptions): string {
  if (options.key !== undefined) return options.key;
  const own = privateKeyPath(workspace);
  if (existsSync(own)) return own;
  throw new UserError('SEAL_KEY', MESSAGES.noSealingKey, MESSAGES.makeSealingKey, [
    { file: within(workspace, own), message: MESSAGES.isNotThere },
  ]);
}

function privateKeyPath(workspace: Workspace): string {
  return join(dirname(workspace.storePath), PRIVATE_KEY_FILE);
}

function passphraseOf(options: JobOptions): string | undefined {
  return options.environment?.['BELAUDIT_PASSPHRASE'];
}

/**
 * Writes the public key for verification, beside the packs: somebody who changes a pack can also change a key in it. Each key has its own file name, so that
 * packs sealed with an older key can still be verified.
 */
function writePublicKey(workspace: Workspace, key: KeyObject): string {
  const path = join(workspace.reportsDirectory, `seal-public-key-${identityOf(key).sha256.slice(0, 16)}.pem`);
  mkdirSync(workspace.reportsDirectory, { recursive: true, mode: 0o700 });
  writeFileSync(path, publicPem(key), { mode: 0o644 });
  chmodSync(path, 0o644);
  return path;
}

/** A folder of the workspace's own results: seals are never written elsewhere. */
function reportsFolder(workspace: Workspace, folder: string): string {
  const existing = [resolve(folder), resolve(workspace.directory, folder)].find(
    (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
  );
  const root = packRoot(existing ?? folder);
  if (existsSync(workspace.reportsDirectory) && dirname(root) === realpathSync(workspace.reportsDirectory)) return root;
  throw new UserError('NOT_SEALABLE', MESSAGES.thisFolderCannotBeSealed, MESSAGES.nameFolderInReportsOfWorkspace, [
    { file: folder, message: MESSAGES.isNotResultsFolder },
  ]);
}
