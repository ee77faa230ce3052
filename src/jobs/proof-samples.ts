import { existsSync, type ReadStream, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { proofsWorkbook } from '../../reports/parts/proofs/list.ts';
import { assertAudited } from '../audit/audit-stamp.ts';
import { UserError } from '../errors.ts';
import { assertLoaded } from '../facts/assert-loaded.ts';
import { textOf } from '../hearing/kept-files.ts';
import { type HeardCall, hearCalls, lastAnswers, sampleAt, seenOf } from '../hearing/listening/hear-calls.ts';
import { sampleCode } from '../hearing/listening/sample-list.ts';
import { asDrawnProofs, type DrawnProofs, drawProofs, type ProofSampleRequest } from '../hearing/proofs/draw-proofs.ts';
import { type ListedConsent, listedConsents } from '../hearing/proofs/listed-consents.ts';
import { collectorProofs } from '../hearing/proofs/proof-figures.ts';
import { standingProofSamples } from '../hearing/proofs/proof-list.ts';
import type { Recorder } from '../hearing/record-pack.ts';
import { readRegister } from '../hearing/register.ts';
import { formatPeriod } from '../language/dates.ts';
import { dayNumber } from '../model/day-numbers.ts';
import { CLIENT } from '../model/findings.ts';
import { periodDays, periodName, type SeenLine } from '../model/hearing.ts';
import type { CollectorProofs } from '../model/proof-samples.ts';
import { writeWorkbook } from '../print/spreadsheet/write-workbook.ts';
import { openNamedFile } from '../staging/files/named-files.ts';
import type { Store } from '../store/store.ts';
import { PROGRAM_VERSION } from '../version.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type JobOptions, withStore } from './job.ts';
import { MESSAGES } from './messages.ts';
import { ownSeed, sampledDays } from './sampled-period.ts';
import { writeInPlace } from './whole-folder.ts';

export interface ProofSampleOptions extends JobOptions {
  readonly size: number;
  /** By default made from a key of the workspace and the period, so that no outsider can predict what is drawn. */
  readonly seed?: string;
  /** A calendar month, or first and last day joined by `_`; by default the configuration's period. */
  readonly period?: string;
}

export interface ProofSampleOutcome extends Omit<DrawnProofs, 'consents'> {
  readonly drawn: number;
  /** Of these: without any proof file. They count as not shown. */
  readonly withoutFile: number;
  /** Consents from which it was drawn. */
  readonly resting: number;
  /** Number of drawn consents that are no longer loaded, so the list lacks them. */
  readonly gone: number;
  /** Folder of the list, relative to the workspace, with forward slashes; null if nothing was written. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

const WORKBOOK_FILE = 'proofs.xlsx';
/** The list as data, from which the page shows each consent. */
const LIST_FILE = 'proofs.json';

/**
 * Draws consents that judged calls rest on, records which, and writes the list to fill in. If the sample was drawn before, only writes its list again.
 * @param recorder null: a preview that writes nothing
 * @throws UserError SAMPLE_REFUSED, NOT_LOADED, NO_RESULTS if the calls of the period are not the judged ones; REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function sampleProofs(
  workspace: Workspace,
  options: ProofSampleOptions,
  recorder: Recorder | null,
): Promise<ProofSampleOutcome> {
  return await withStore(workspace, options, async (store) => {
    await assertLoaded(workspace, store);
    const request = await requestOf(workspace, store, options);
    const sample = await drawProofs(workspace, store, request, recorder);
    const { timeZone } = workspace.configuration.client;
    const listed = await listedConsents(store, sample, request, timeZone, entityNames(workspace));
    const isWritten = recorder !== null && sample.line !== null;
    const written = isWritten ? await writeList(workspace, sample, listed, options) : { folder: null, files: [] };
    const { consents, ...rest } = sample;
    return {
      ...{ ...rest, drawn: consents.length, gone: consents.length - listed.length },
      withoutFile: consents.filter(({ files }) => files.length === 0).length,
      resting: sample.strata.reduce((sum, stratum) => sum + stratum.consents, 0),
      ...written,
    };
  });
}

/** A sample of proofs in the register, and its progress. */
export interface ListedProofSample {
  readonly line: number;
  readonly code: string;
  readonly period: string;
  readonly size: number;
  readonly seed: string;
  readonly resting: number;
  readonly drawn: number;
  readonly withoutFile: number;
  /** Consents about which somebody answered. */
  readonly seen: number;
  /** From what was seen so far. */
  readonly collectors: readonly CollectorProofs[];
  /** Who looked last; empty if nobody has yet. */
  readonly lastViewer: string;
  /** Folder of its list in `reports`; null if it is gone: drawing the sample again writes it. */
  readonly folder: string | null;
}

/** Samples of proofs in force, last one first. @throws UserError REGISTER_CHANGED, REGISTER_KEY */
export async function listProofSamples(workspace: Workspace): Promise<readonly ListedProofSample[]> {
  const register = readRegister(workspace);
  const samples = standingProofSamples(register).map((line): ListedProofSample => {
    const { seq, about, size, seed, strata } = line;
    const { consents } = asDrawnProofs(workspace, line);
    const seen = seenOf(register, line);
    const answers = lastAnswers(seen);
    const folder = folderName(seq);
    return {
      ...{ line: seq, code: sampleCode(register, seq), period: about.period, size, seed },
      resting: strata.reduce((sum, stratum) => sum + stratum.consents, 0),
      ...{ drawn: consents.length, withoutFile: consents.filter(({ files }) => files.length === 0).length },
      seen: consents.filter(({ consentId }) => answers.has(consentId)).length,
      collectors: collectorProofs(strata, consents, answers),
      lastViewer: seen.at(-1)?.viewer ?? '',
      folder: existsSync(join(workspace.reportsDirectory, folder, LIST_FILE)) ? folder : null,
    };
  });
  return await Promise.resolve(samples.reverse());
}

/** A consent of a sample, with what was seen in its proof so far. */
export interface SampledConsent extends ListedConsent {
  /** SHA-256 of its proof files when it was drawn: these are handed out, and no others. */
  readonly files: readonly string[];
  readonly answers: SeenLine['answers'];
  readonly viewer: string;
  readonly text: string;
}

/** The consents of a sample as in its list. @throws UserError SAMPLE_REFUSED if there is no such sample, or its list is missing */
export async function readProofSample(workspace: Workspace, line: number): Promise<readonly SampledConsent[]> {
  const register = readRegister(workspace);
  const sample = sampleAt(register, line, 'proof-sample');
  const { consents } = asDrawnProofs(workspace, sample);
  const seen = seenOf(register, sample);
  const answers = lastAnswers(seen);
  const last = new Map(seen.map((one) => [one.about.consent_id, one]));
  const listed = readList(workspace, line).map((consent): SampledConsent => {
    const said = last.get(consent.consentId);
    return {
      ...{ ...consent, files: consents[consent.place - 1]?.files ?? [] },
      ...{ answers: answers.get(consent.consentId) ?? {}, viewer: said?.viewer ?? '' },
      text: said === undefined ? '' : (textOf(workspace, said) ?? ''),
    };
  });
  return await Promise.resolve(listed);
}

/**
 * Records what was seen in the proof of one consent of a sample.
 * @param place of the consent in the sample, from 1
 * @throws UserError SAMPLE_REFUSED if it was not drawn, or has no proof file; REGISTER_CHANGED, REGISTER_KEY, REGISTER_BUSY
 */
export async function recordSeen(
  workspace: Workspace,
  line: number,
  place: number,
  seen: Omit<HeardCall, 'callId'>,
  recorder: Recorder,
): Promise<number | null> {
  const sample = sampleAt(readRegister(workspace), line, 'proof-sample');
  const consent = asDrawnProofs(workspace, sample).consents[place - 1];
  if (consent === undefined || consent.files.length === 0)
    throw new UserError('SAMPLE_REFUSED', MESSAGES.thereIsNoProofToLook, MESSAGES.chooseConsentWithProof, [
      { key: 'consent', found: String(place), message: MESSAGES.hasNoProofInSample(line) },
    ]);
  const { lines } = await hearCalls(workspace, sample, [{ ...seen, callId: consent.consentId }], undefined, recorder);
  return lines?.[0] ?? null;
}

/** A proof file, opened. */
export interface OpenedProof {
  readonly name: string;
  readonly bytes: number;
  /** Closes the file at its end. */
  readonly content: ReadStream;
}

/**
 * Opens a file that the feed of proofs names for a drawn consent, to hand it out. Only a regular file inside the workspace with the checksum that it had when the consent
 * was drawn.
 * @param place of the consent in the sample, from 1 @param file place of the file among its proofs, from 1
 * @returns null if there is no such file, or it is another one now
 */
export async function openProof(
  workspace: Workspace,
  line: number,
  place: number,
  file: number,
): Promise<OpenedProof | null> {
  const consent = (await readProofSample(workspace, line)).find((one) => one.place === place);
  const proof = consent?.proofs[file - 1];
  if (consent === undefined || proof === undefined || !consent.files.includes(proof.sha256)) return null;
  const handle = await openNamedFile(workspace, proof.file, proof.sha256);
  if (handle === undefined) return null;
  return {
    ...{ name: basename(proof.file), bytes: (await handle.stat()).size },
    content: handle.createReadStream({ start: 0 }) as ReadStream,
  };
}

async function requestOf(
  workspace: Workspace,
  store: Store,
  { size, seed, period }: ProofSampleOptions,
): Promise<ProofSampleRequest> {
  const days = sampledDays(workspace, period);
  const { from, to } = days;
  const { periods } = await assertAudited(store, workspace.configuration);
  if (!periods.some((judged) => judged.from <= from && judged.to >= to))
    throw new UserError('NO_RESULTS', MESSAGES.otherCallsWereJudged, MESSAGES.judgePeriodFirst, [
      { key: 'period', found: periodName(from, to), message: MESSAGES.wasNotJudgedLast },
    ]);
  return {
    ...{ size, seed: seed ?? ownSeed(workspace, ['proofs'], days), from, to },
    ...{ fromDay: dayNumber(from), toDay: dayNumber(to) },
  };
}

/** Names of entities and brands as the configuration writes them: facts have them in lower case. */
function entityNames({ configuration }: Workspace): (name: string) => string {
  const named = configuration.client.entities.flatMap(({ name, brands }) => [name, ...brands]);
  const known = new Map(named.map((name) => [name.toLowerCase(), name]));
  return (name) => known.get(name) ?? name;
}

function folderName(line: number): string {
  return `sample-proofs-${line}`;
}

async function writeList(
  workspace: Workspace,
  sample: DrawnProofs,
  consents: readonly ListedConsent[],
  options: ProofSampleOptions,
): Promise<Pick<ProofSampleOutcome, 'folder' | 'files'>> {
  const { configuration } = workspace;
  const { line, period, seed, size } = sample;
  const language = options.language ?? configuration.client.language;
  const { from, to } = periodDays(period) ?? configuration.audit;
  const code = sampleCode(readRegister(workspace), line ?? 0);
  const nameOf = (collector: string): string =>
    collector === CLIENT
      ? configuration.client.name
      : (configuration.vendors.find(({ id }) => id === collector)?.name ?? collector);
  const write = async (draft: string): Promise<readonly string[]> => {
    const list = {
      ...{ client: configuration.client.name, period: formatPeriod(from, to, language), code },
      ...{ asOf: configuration.audit.asOf, creator: `Belaudit ${PROGRAM_VERSION}` },
      consents: consents.map((consent) => ({
        ...{ ...consent, collector: nameOf(consent.collector) },
        files: sample.consents[consent.place - 1]?.files ?? [],
      })),
    };
    await writeWorkbook(join(draft, WORKBOOK_FILE), proofsWorkbook(list, language));
    const kept: StoredList = {
      ...{ schema: 'belaudit.proof-sample/1', sample: line ?? 0, code },
      ...{ period: { from, to, as_of: configuration.audit.asOf }, seed, size, consents },
    };
    writeFileSync(join(draft, LIST_FILE), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    return [WORKBOOK_FILE, LIST_FILE];
  };
  return await writeInPlace(workspace, folderName(line ?? 0), write, options);
}

/** `proofs.json`. */
interface StoredList {
  readonly schema: 'belaudit.proof-sample/1';
  readonly sample: number;
  readonly code: string;
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly seed: string;
  readonly size: number;
  readonly consents: readonly ListedConsent[];
}

function readList({ reportsDirectory }: Workspace, line: number): readonly ListedConsent[] {
  const folder = folderName(line);
  try {
    return (JSON.parse(readFileSync(join(reportsDirectory, folder, LIST_FILE), 'utf8')) as StoredList).consents;
  } catch {
    throw new UserError('SAMPLE_REFUSED', MESSAGES.listOfThisSampleIsMissing, MESSAGES.drawSampleAgain, [
      { file: `reports/${folder}/${LIST_FILE}`, message: MESSAGES.isMissingOrCannotBeRead },
    ]);
  }
}
