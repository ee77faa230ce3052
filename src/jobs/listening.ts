import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { listeningWorkbook } from '../../reports/parts/listening/list.ts';
import { UserError } from '../errors.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { textOf } from '../hearing/kept-files.ts';
import { asDrawn, type DrawnSample, drawSample, type SampleRequest } from '../hearing/listening/draw-sample.ts';
import { claimEstimates } from '../hearing/listening/estimates.ts';
import {
  type HeardCall,
  type HeardOutcome,
  type HeardRequest,
  hearCalls,
  heardOf,
  lastAnswers,
  readHeard,
  sampleAt,
} from '../hearing/listening/hear-calls.ts';
import { type ListedCall, listedCalls } from '../hearing/listening/listed-calls.ts';
import { sampleCode, standingSamples } from '../hearing/listening/sample-list.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { readRegister } from '../hearing/register.ts';
import { formatPeriod } from '../language/dates.ts';
import { type HeardLine, periodDays } from '../model/hearing.ts';
import type { ClaimEstimate, Division } from '../model/listening.ts';
import { agentPseudonyms } from '../print/agent-pseudonyms.ts';
import { writeWorkbook } from '../print/spreadsheet/write-workbook.ts';
import { knownAgents } from '../results/known-agents.ts';
import { pseudonymKey } from '../results/pseudonym-key.ts';
import { PROGRAM_VERSION } from '../version.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { ownSeed, sampledDays } from './sampled-period.ts';
import { inFolder } from './scratch-folder.ts';
import { writeInPlace } from './whole-folder.ts';

export interface SampleOptions extends JobOptions {
  readonly vendor: string;
  readonly size: number;
  /** By default made from a key of the workspace, the call centre and the period, so that no outsider can predict who is drawn. */
  readonly seed?: string;
  /** A calendar month, or first and last day joined by `_`; by default the configuration's period. */
  readonly period?: string;
}

export interface SampleOutcome extends Omit<DrawnSample, 'calls'> {
  readonly drawn: number;
  /** Conversations from which it was drawn. */
  readonly conversations: number;
  /** Number of drawn calls that are no longer loaded, so the list lacks them. */
  readonly gone: number;
  /** Folder of the list, relative to the workspace, with forward slashes; null if nothing was written. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

const WORKBOOK_FILE = 'sample.xlsx';
/** The list as data, from which the page shows each call. */
const LIST_FILE = 'sample.json';

/**
 * Draws conversations of a call centre to listen to, records which, and writes the list to fill in. If the sample was drawn before, only writes its list again.
 * @param recorder null: a preview that writes nothing
 * @throws UserError SAMPLE_REFUSED, NO_RESULTS, NOT_LOADED, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function sampleWorkspace(
  workspace: Workspace,
  options: SampleOptions,
  recorder: Recorder | null,
): Promise<SampleOutcome> {
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    const request = requestOf(workspace, options);
    const agents = await knownAgents(store);
    const pseudonym = agentPseudonyms(pseudonymKey(workspace.storePath), agents);
    const sample = await drawSample(workspace, store, request, (agent) => pseudonym(request.vendor, agent), recorder);
    const calls = await listedCalls(store, sample);
    const isWritten = recorder !== null && sample.line !== null;
    const written = isWritten ? await writeList(workspace, sample, calls, options) : { folder: null, files: [] };
    const { calls: _, ...rest } = sample;
    return {
      ...{ ...rest, drawn: sample.calls.length, gone: sample.calls.length - calls.length },
      conversations: sample.strata.reduce((sum, stratum) => sum + stratum.calls, 0),
      ...written,
    };
  });
}

/**
 * Reads what somebody heard in the calls of a sample, or saw in its proofs, and records it in the register.
 * @param recorder null: a preview that writes nothing
 * @throws UserError SAMPLE_REFUSED, FILE_NOT_FOUND, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function heardWorkspace(
  workspace: Workspace,
  request: HeardRequest,
  recorder: Recorder | null,
): Promise<HeardOutcome> {
  return await inFolder(workspace, 'heard', async (folder) => {
    return await readHeard(workspace, { ...request, path: resolve(request.path) }, folder, recorder);
  });
}

/** A sample of the register, and its progress. */
export interface ListedSample {
  readonly line: number;
  readonly code: string;
  readonly vendor: string;
  readonly period: string;
  readonly size: number;
  readonly seed: string;
  readonly dividedBy: readonly Division[];
  readonly conversations: number;
  readonly drawn: number;
  readonly heard: number;
  /** From what was heard so far. */
  readonly claims: readonly ClaimEstimate[];
  /** Who listened last; empty if nobody has yet. */
  readonly lastListener: string;
  /** Folder of its list in `reports`; null if it is gone: drawing the sample again writes it. */
  readonly folder: string | null;
}

/** Samples in force, last one first. @throws UserError REGISTER_CHANGED, REGISTER_KEY */
export async function listSamples(workspace: Workspace): Promise<readonly ListedSample[]> {
  const register = readRegister(workspace);
  const samples = standingSamples(register).map((line): ListedSample => {
    const { seq, about, size, seed, dividedBy, strata, calls } = { ...line, ...asDrawn(workspace, line) };
    const heard = heardOf(register, line);
    const answers = lastAnswers(heard);
    const folder = folderName(about.vendor, seq);
    return {
      ...{ line: seq, code: sampleCode(register, seq), ...about, size, seed, dividedBy },
      conversations: strata.reduce((sum, stratum) => sum + stratum.calls, 0),
      ...{ drawn: calls.length, heard: calls.filter(({ callId }) => answers.has(callId)).length },
      claims: claimEstimates(strata, calls, answers),
      lastListener: heard.at(-1)?.listener ?? '',
      folder: existsSync(join(workspace.reportsDirectory, folder, LIST_FILE)) ? folder : null,
    };
  });
  return await Promise.resolve(samples.reverse());
}

/** A call of a sample, with what was heard in it so far. */
export interface SampleCall extends ListedCall {
  readonly answers: HeardLine['answers'];
  readonly listener: string;
  readonly text: string;
}

/** The calls of a sample as in its list. @throws UserError SAMPLE_REFUSED if there is no such sample, or its list is missing */
export async function readSample(workspace: Workspace, line: number): Promise<readonly SampleCall[]> {
  const register = readRegister(workspace);
  const sample = sampleAt(register, line);
  const heard = heardOf(register, sample);
  const answers = lastAnswers(heard);
  const last = new Map(heard.map((one) => [one.about.call_id, one]));
  const calls = readList(workspace, folderName(sample.about.vendor, line)).map((call): SampleCall => {
    const line = last.get(call.callId);
    return {
      ...{ ...call, answers: answers.get(call.callId) ?? {}, listener: line?.listener ?? '' },
      text: line === undefined ? '' : (textOf(workspace, line) ?? ''),
    };
  });
  return await Promise.resolve(calls);
}

/**
 * Records what was heard in one call of a sample.
 * @param place of the call in the sample, from 1
 * @throws UserError SAMPLE_REFUSED, REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function recordHeard(
  workspace: Workspace,
  line: number,
  place: number,
  heard: Omit<HeardCall, 'callId'>,
  recorder: Recorder,
): Promise<number | null> {
  const sample = sampleAt(readRegister(workspace), line);
  const call = asDrawn(workspace, sample).calls[place - 1];
  if (call === undefined)
    throw new UserError('SAMPLE_REFUSED', MESSAGES.noSuchCallInSample, MESSAGES.chooseCallFromItsListNothing, [
      { key: 'call', found: String(place), message: MESSAGES.isNoneOfSample(line) },
    ]);
  const { lines } = await hearCalls(workspace, sample, [{ ...heard, callId: call.callId }], undefined, recorder);
  return lines?.[0] ?? null;
}

/** Types of audio files, by extension. */
const AUDIO: Readonly<Record<string, string>> = {
  ...{ '.wav': 'audio/wav', '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.mp4': 'audio/mp4', '.aac': 'audio/aac' },
  ...{ '.ogg': 'audio/ogg', '.oga': 'audio/ogg', '.opus': 'audio/ogg', '.flac': 'audio/flac', '.webm': 'audio/webm' },
};
/** Folders of the workspace in which recordings are looked for. */
const RECORDING_FOLDERS = ['recordings', 'in'];
const DEEPEST = 6;

/** A recording in the workspace. */
export interface FoundRecording {
  /** Absolute path. */
  readonly path: string;
  readonly type: string;
}

/**
 * Finds recordings in `recordings` and `in`, by the place of their call. A recording has the name at the end of the log's reference, or the call id. If several
 * files share a name, none of them matches.
 */
export async function findRecordings(
  { directory }: Workspace,
  calls: readonly Pick<ListedCall, 'place' | 'callId' | 'recording'>[],
): Promise<ReadonlyMap<number, FoundRecording>> {
  const byName = new Map<string, string[]>();
  const known = (name: string, path: string): unknown => byName.set(name, [...(byName.get(name) ?? []), path]);
  for (const path of RECORDING_FOLDERS.flatMap((folder) => audioIn(join(directory, folder), DEEPEST))) {
    const name = basename(path).toLowerCase();
    known(name, path);
    known(name.slice(0, -extname(name).length), path);
  }
  const found = new Map<number, FoundRecording>();
  for (const { place, callId, recording } of calls) {
    const paths = [lastPart(recording), callId.toLowerCase()].flatMap((name) => byName.get(name) ?? []);
    const [path, other] = [...new Set(paths)];
    if (path !== undefined && other === undefined)
      found.set(place, { path, type: AUDIO[extname(path).toLowerCase()] ?? 'application/octet-stream' });
  }
  return await Promise.resolve(found);
}

/** The part of a path or address after its last slash. */
function lastPart(reference: string): string {
  return (
    reference
      .replace(/[?#].*$/u, '')
      .split(/[/\\]/u)
      .at(-1) ?? ''
  ).toLowerCase();
}

/** Audio files in a folder and its subfolders; links are not followed, as they can lead out of the workspace. */
function audioIn(folder: string, depth: number): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry): readonly string[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth > 0 ? audioIn(path, depth - 1) : [];
      return entry.isFile() && Object.hasOwn(AUDIO, extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

function requestOf(workspace: Workspace, options: SampleOptions): SampleRequest {
  const { vendor, size, seed, period } = options;
  const days = sampledDays(workspace, period);
  return { vendor, size, seed: seed ?? ownSeed(workspace, ['sample', vendor], days), ...days };
}

function folderName(vendor: string, line: number): string {
  return `sample-${vendor}-${line}`;
}

async function writeList(
  workspace: Workspace,
  sample: DrawnSample,
  calls: readonly ListedCall[],
  options: SampleOptions,
): Promise<Pick<SampleOutcome, 'folder' | 'files'>> {
  const { configuration } = workspace;
  const { line, vendor, period, seed, size } = sample;
  const language = options.language ?? configuration.client.language;
  const { from, to } = periodDays(period) ?? configuration.audit;
  const code = sampleCode(readRegister(workspace), line ?? 0);
  const write = async (draft: string): Promise<readonly string[]> => {
    const list = {
      ...{ client: configuration.client.name, period: formatPeriod(from, to, language), code, calls },
      vendor: configuration.vendors.find(({ id }) => id === vendor)?.name ?? vendor,
      ...{ asOf: configuration.audit.asOf, creator: `Belaudit ${PROGRAM_VERSION}` },
    };
    await writeWorkbook(join(draft, WORKBOOK_FILE), listeningWorkbook(list, language));
    const kept: StoredList = {
      ...{ schema: 'belaudit.sample/1', sample: line ?? 0, code, vendor },
      ...{ period: { from, to, as_of: configuration.audit.asOf }, seed, size, calls },
    };
    writeFileSync(join(draft, LIST_FILE), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    return [WORKBOOK_FILE, LIST_FILE];
  };
  return await writeInPlace(workspace, folderName(vendor, line ?? 0), write, options);
}

/** `sample.json`. */
interface StoredList {
  readonly schema: 'belaudit.sample/1';
  readonly sample: number;
  readonly code: string;
  readonly vendor: string;
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly seed: string;
  readonly size: number;
  readonly calls: readonly ListedCall[];
}

function readList({ reportsDirectory }: Workspace, folder: string): readonly ListedCall[] {
  try {
    return (JSON.parse(readFileSync(join(reportsDirectory, folder, LIST_FILE), 'utf8')) as StoredList).calls;
  } catch {
    throw new UserError('SAMPLE_REFUSED', MESSAGES.listOfThisSampleIsMissing, MESSAGES.drawSameSampleAgainThisWrites, [
      { file: `reports/${folder}/${LIST_FILE}`, message: MESSAGES.isMissingOrCannotBeRead },
    ]);
  }
}
