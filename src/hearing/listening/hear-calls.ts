import { basename } from 'node:path';
import { type DetailText, UserError } from '../../errors.ts';
import {
  type HeardLine,
  type HeardWord,
  type ProofSampleLine,
  periodName,
  type SampleLine,
  type SeenLine,
} from '../../model/hearing.ts';
import { QUESTIONS, type Question } from '../../model/listening.ts';
import { maskNumbers } from '../../model/masked-numbers.ts';
import { PROOF_QUESTIONS, type ProofQuestion } from '../../model/proof-samples.ts';
import type { Text } from '../../model/text.ts';
import { sha256OfText } from '../../results/manifest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { appendLines } from '../append-lines.ts';
import { type CallName, consentName } from '../call-codes.ts';
import { MESSAGES } from '../messages.ts';
import { drawnConsents, standingProofSamples } from '../proofs/proof-list.ts';
import type { Recorder } from '../record-pack.ts';
import { readRegister } from '../register.ts';
import { callCodeOf } from '../register-calls.ts';
import type { Register } from '../register-chain.ts';
import type { NewLine } from '../register-lines.ts';
import { standingLines } from '../standing-lines.ts';
import { type HeardRow, readHeardFile } from './heard-file.ts';
import { heardWord } from './heard-words.ts';
import { drawnCalls, sampleCode, standingSamples } from './sample-list.ts';

/** A sample of calls to listen to, or of consents of which people look at the proof. */
export type AnySample = SampleLine | ProofSampleLine;
type AnyHeard = HeardLine | SeenLine;
export type AnyQuestion = Question | ProofQuestion;
type Answers = Readonly<Partial<Record<AnyQuestion, HeardWord>>>;

export interface HeardRequest {
  /** Absolute path of the returned workbook or CSV. */
  readonly path: string;
  /** Number of the sample's line, for a list that does not name it, or a sample of another period. */
  readonly sample?: number;
  /** The call centre that a list of calls must belong to; absent: whatever the list says. */
  readonly vendor?: string;
  /** Who listened, where a row does not say; by default whoever records the list. */
  readonly listener?: string;
}

/** What was heard in one call, or seen in the proof of one consent. */
export interface HeardCall {
  /** Id of the call or consent. */
  readonly callId: string;
  readonly answers: Answers;
  readonly text?: string;
  readonly listener?: string;
}

export interface HeardOutcome {
  readonly file: string;
  /** Line, call centre and period of the sample; a sample of proofs has no call centre. */
  readonly sample: number;
  readonly vendor: string | null;
  readonly period: string;
  /** Calls or consents drawn, and how many have answers, including these. */
  readonly drawn: number;
  readonly heard: number;
  /** Calls about which something new was heard. */
  readonly calls: number;
  /** New answers, by question. */
  readonly answers: Readonly<Partial<Record<AnyQuestion, Readonly<Record<HeardWord, number>>>>>;
  /** Calls that somebody had listened to before. Both answers stay, and for each question the last one counts. */
  readonly again: number;
  /** Rows that the register already holds. */
  readonly known: number;
  /** Rows without answers. */
  readonly unanswered: number;
  /** Answered rows of calls that were removed since the list was made. They are not recorded. */
  readonly removed: number;
  /** Answered rows of consents without a proof file: there was nothing to see. They are not recorded. */
  readonly withoutFile: number;
  /** Answers in unknown words, which are not recorded. */
  readonly unread: readonly { readonly row: number; readonly question: AnyQuestion; readonly shown: string }[];
  /** First and last line written; null if none. */
  readonly lines: readonly [first: number, last: number] | null;
}

/** The most rows that messages name individually. */
const MOST_ROWS = 20;
const LONGEST_NAME = 200;
const NO_ANSWERS: Readonly<Record<HeardWord, number>> = { yes: 0, no: 0, 'cannot-tell': 0 };
const OTHER_LIST = MESSAGES.readInListThatBelauditSample;

/**
 * Reads what somebody heard in the calls of a sample, and records all of it in the register, or nothing.
 * @param folder for temporary copies
 * @param recorder null: nothing is written
 * @throws UserError SAMPLE_REFUSED if the list belongs to another sample, workspace, call centre or period, or names a call that was not drawn; what reading and `appendLines` throw
 */
export async function readHeard(
  workspace: Workspace,
  request: HeardRequest,
  folder: string,
  recorder: Recorder | null,
): Promise<HeardOutcome> {
  const file = maskNumbers(basename(request.path));
  const rows = await readHeardFile(request.path, folder);
  const register = readRegister(workspace);
  const sample = sampleOf(register, rows, request, file);
  assertMeant(workspace, sample, request, file);
  const questions = questionsOf(sample);
  const subjects = subjectsOf(workspace, sample);
  const drawn = new Map(subjects.map(({ id }) => [plainId(id), id]));
  const filled = rows.filter(({ cells }) => [...questions, 'text' as const].some((name) => cells[name] !== ''));
  if (filled.length === 0) throw refused(file, MESSAGES.noRowIsAnswered, [], OTHER_LIST);
  const name = sample.kind === 'sample' ? 'call_id' : 'consent_id';
  const left = filled.filter(({ cells }) => !isRemoved(workspace, sample, drawn, cells[name]));
  const without = new Set(subjects.filter(({ hasFile }) => !hasFile).map(({ id }) => id));
  const answered = left.filter(({ cells }) => !without.has(drawn.get(plainId(cells[name])) ?? ''));
  const strange = answered.filter(({ cells }) => !drawn.has(plainId(cells[name])));
  if (strange.length > 0) throw notDrawn(file, sample, strange, [answered.length, drawn.size]);
  const unread: HeardOutcome['unread'][number][] = [];
  const calls = answered.map((row): HeardCall => {
    const answers: Partial<Record<AnyQuestion, HeardWord>> = {};
    for (const question of questions) {
      const word = heardWord(row.cells[question]);
      if (word === 'unread')
        unread.push({ row: row.row, question, shown: maskNumbers(row.cells[question]).slice(0, LONGEST_NAME) });
      else if (word !== null) answers[question] = word;
    }
    const { [name]: id, text, listener } = row.cells;
    const callId = drawn.get(plainId(id)) ?? id;
    return { callId, answers, ...(text === '' ? {} : { text }), ...(listener === '' ? {} : { listener }) };
  });
  const outcome = await hearCalls(workspace, sample, calls, request.listener, recorder);
  return {
    ...{ ...outcome, file, unanswered: rows.length - filled.length, unread },
    ...{ removed: filled.length - left.length, withoutFile: left.length - answered.length },
  };
}

function notDrawn(
  file: string,
  { kind, seq }: AnySample,
  strange: readonly HeardRow[],
  [answered, drawn]: readonly [answered: number, drawn: number],
): UserError {
  const isOfCalls = kind === 'sample';
  const name = isOfCalls ? 'call_id' : 'consent_id';
  return refused(
    file,
    isOfCalls
      ? MESSAGES.callsWereNotDrawn(strange.length, answered)
      : MESSAGES.consentsWereNotDrawn(strange.length, answered),
    strange.slice(0, MOST_ROWS).map(({ row, cells }) => ({
      ...{ line: row, key: name, found: maskNumbers(cells[name]) },
      message: isOfCalls ? MESSAGES.callWasNotDrawn(drawn, seq) : MESSAGES.consentWasNotDrawn(drawn, seq),
    })),
    MESSAGES.spreadsheetTakesZerosAndDigitsOff(OTHER_LIST),
  );
}

/** What is asked about each call or consent of a sample. */
function questionsOf(sample: AnySample): readonly AnyQuestion[] {
  return sample.kind === 'sample' ? QUESTIONS : PROOF_QUESTIONS;
}

/** The calls or consents of a sample. @throws UserError REGISTER_CHANGED */
function subjectsOf(
  workspace: Workspace,
  sample: AnySample,
): readonly { readonly id: string; readonly hasFile: boolean }[] {
  return sample.kind === 'sample'
    ? drawnCalls(workspace, sample).map(({ callId }) => ({ id: callId, hasFile: true }))
    : drawnConsents(workspace, sample).map(({ consentId, files }) => ({ id: consentId, hasFile: files.length > 0 }));
}

function subjectOf(line: AnyHeard): string {
  return line.kind === 'heard' ? line.about.call_id : line.about.consent_id;
}

/** Whether a call or consent was drawn and then removed: the list of the sample has only its code left. */
function isRemoved(
  workspace: Workspace,
  sample: AnySample,
  drawn: ReadonlyMap<string, string>,
  named: string,
): boolean {
  const ids = [named, plainId(named)];
  const nameOf = (id: string): CallName =>
    sample.kind === 'sample' ? { vendor: sample.about.vendor, call_id: id } : consentName(id);
  return ids.every((id) => !drawn.has(id)) && ids.some((id) => drawn.has(callCodeOf(workspace, nameOf(id))));
}

/**
 * Records what was heard in calls of a sample, or seen in proofs, all of it or nothing.
 * @param calls must belong to the sample: the caller has checked that
 * @param listener for calls that name none; by default whoever records it
 * @param recorder null: nothing is written
 */
export async function hearCalls(
  workspace: Workspace,
  sample: AnySample,
  calls: readonly HeardCall[],
  listener: string | undefined,
  recorder: Recorder | null,
): Promise<Omit<HeardOutcome, 'file' | 'unanswered' | 'removed' | 'withoutFile' | 'unread'>> {
  const before = readRegister(workspace);
  const by = recorder ?? { by: 'x', at: '' };
  const foreseen = newLines(before, sample, calls, listener, by);
  const lines =
    recorder === null ? [] : await appendLines(workspace, (now) => newLines(now, sample, calls, listener, recorder));
  const fresh = foreseen.map((line) => line as unknown as AnyHeard);
  const earlier = new Set(linesAbout(before, sample).map(subjectOf));
  const now = new Set(fresh.map(subjectOf));
  const counted = (question: AnyQuestion): Readonly<Record<HeardWord, number>> => {
    const counts = { ...NO_ANSWERS };
    for (const line of fresh) {
      const word = (line.answers as Answers)[question];
      if (word !== undefined) counts[word] += 1;
    }
    return counts;
  };
  return {
    ...{ sample: sample.seq, vendor: sample.kind === 'sample' ? sample.about.vendor : null },
    period: sample.about.period,
    drawn: drawnOf(sample),
    ...{ heard: new Set([...earlier, ...now]).size, calls: now.size },
    answers: Object.fromEntries(questionsOf(sample).map((question) => [question, counted(question)])),
    again: [...now].filter((call) => earlier.has(call)).length,
    known: calls.length - fresh.length,
    lines: lines.length === 0 ? null : [lines[0]?.seq ?? 0, lines.at(-1)?.seq ?? 0],
  };
}

function drawnOf({ strata }: AnySample): number {
  return strata.reduce((sum, { drawn }) => sum + drawn, 0);
}

/** What was heard in the calls of a sample, in the order of recording. */
export function heardOf(register: Pick<Register, 'lines'>, { seq }: Pick<SampleLine, 'seq'>): readonly HeardLine[] {
  return linesAbout(register, { seq }).filter((line): line is HeardLine => line.kind === 'heard');
}

/** What was seen in the proofs of a sample, in the order of recording. */
export function seenOf(register: Pick<Register, 'lines'>, { seq }: Pick<ProofSampleLine, 'seq'>): readonly SeenLine[] {
  return linesAbout(register, { seq }).filter((line): line is SeenLine => line.kind === 'seen');
}

function linesAbout({ lines }: Pick<Register, 'lines'>, { seq }: Pick<AnySample, 'seq'>): readonly AnyHeard[] {
  return standingLines(lines).filter(
    (line): line is AnyHeard => (line.kind === 'heard' || line.kind === 'seen') && line.about.sample === seq,
  );
}

/** The last answer to each question, for each call or consent. */
export function lastAnswers<Line extends AnyHeard>(heard: readonly Line[]): ReadonlyMap<string, Line['answers']> {
  const answers = new Map<string, Line['answers']>();
  for (const line of heard) answers.set(subjectOf(line), { ...answers.get(subjectOf(line)), ...line.answers });
  return answers;
}

/** All samples in force, oldest first. */
function allSamples(register: Register): readonly AnySample[] {
  return [...standingSamples(register), ...standingProofSamples(register)].toSorted(
    (one, other) => one.seq - other.seq,
  );
}

/** A sample in force of one kind. @throws UserError SAMPLE_REFUSED */
export function sampleAt<Kind extends AnySample['kind'] = 'sample'>(
  register: Register,
  seq: number,
  kind: Kind = 'sample' as Kind,
): Extract<AnySample, { readonly kind: Kind }> {
  const sample = allSamples(register).find((line) => line.seq === seq && line.kind === kind);
  if (sample !== undefined) return sample as Extract<AnySample, { readonly kind: Kind }>;
  throw new UserError(
    'SAMPLE_REFUSED',
    MESSAGES.lineOfRegisterIsNotValid(seq),
    MESSAGES.seeSamplesWithBelauditSampleList,
    [{ key: 'sample', found: String(seq), message: MESSAGES.isNotSampleOfThisWorkspace }],
  );
}

/** The answers that the register does not hold yet. A list can be returned with earlier and additional answers. */
function newLines(
  register: Register,
  sample: AnySample,
  calls: readonly HeardCall[],
  listener: string | undefined,
  recorder: Recorder,
): readonly NewLine[] {
  const questions = questionsOf(sample);
  const keyOf = (answers: Answers, sha256: string): string =>
    JSON.stringify([questions.map((question) => answers[question] ?? ''), sha256]);
  // Compared with the same listener's last answers about the call: a change back to an earlier answer is new.
  const last = new Map(
    // Compared by checksum, so that an erased remark does not return with the same list.
    linesAbout(register, sample).map((line) => [
      listeningKey(subjectOf(line), line.kind === 'heard' ? line.listener : line.viewer),
      keyOf(line.answers, line.text?.sha256 ?? ''),
    ]),
  );
  const whole = calls.map((call) => {
    const { callId, answers, text = '' } = call;
    const who = (call.listener ?? listener ?? recorder.by).slice(0, LONGEST_NAME);
    const key = keyOf(answers, text === '' ? '' : sha256OfText(text));
    return { callId, answers, text, who, heardBy: listeningKey(callId, who), key };
  });
  // If a list has a call more than once, its last row counts.
  const counting = new Map(whole.map(({ heardBy, key }) => [heardBy, key]));
  const known = new Set(
    [...counting].filter(([heardBy, key]) => last.get(heardBy) === key).map(([heardBy]) => heardBy),
  );
  return whole.flatMap(({ callId, answers, text, who, heardBy, key }): readonly NewLine[] => {
    if (known.has(heardBy) || last.get(heardBy) === key || (Object.keys(answers).length === 0 && text === ''))
      return [];
    last.set(heardBy, key);
    const said = { ...recorder, answers, ...(text === '' ? {} : { text }) };
    return sample.kind === 'sample'
      ? [{ ...said, kind: 'heard', about: { sample: sample.seq, call_id: callId }, listener: who }]
      : [{ ...said, kind: 'seen', about: { sample: sample.seq, consent_id: callId }, viewer: who }];
  });
}

/** A call or consent, and who listened or looked. */
function listeningKey(subject: string, who: string): string {
  return JSON.stringify([subject, who]);
}

/** Ids in a workbook, with a sign in front where they could be a formula, match those of the list. */
function plainId(id: string): string {
  return id.replace(/(^|[;|\t\r\n])'+/gu, '$1').trim();
}

/** The sample that the rows name. @throws UserError SAMPLE_REFUSED if they name none, several, or one of another workspace */
function sampleOf(register: Register, rows: readonly HeardRow[], { sample }: HeardRequest, file: string): AnySample {
  const codes = [...new Set(rows.map(({ cells }) => cells.sample).filter((code) => code !== ''))];
  if (codes.length > 1)
    throw refused(
      file,
      MESSAGES.rowsAreOfSeveralSamples,
      [
        {
          found: codes.slice(0, MOST_ROWS).map(maskNumbers).join(', '),
          expected: MESSAGES.oneSample,
          message: MESSAGES.areInItsRows,
        },
      ],
      MESSAGES.readInListOfOneSample,
    );
  const [code] = codes;
  const isOfProofs = rows.some(({ cells }) => cells.consent_id !== '');
  const candidates = allSamples(register).filter(({ kind }) => (kind === 'proof-sample') === isOfProofs);
  if (code === undefined && sample === undefined)
    throw refused(file, MESSAGES.fileNamesNoSample, [], MESSAGES.nameSampleWithSample);
  const found = candidates.find(({ seq }) =>
    code === undefined ? seq === sample : sampleCode(register, seq) === code,
  );
  if (found !== undefined && (sample === undefined || found.seq === sample)) return found;
  throw refused(
    file,
    MESSAGES.sampleIsUnknown,
    [
      {
        found: maskNumbers(code ?? String(sample)),
        expected: candidates.map(({ seq }) => sampleCode(register, seq)).join(', '),
        message: MESSAGES.isNotOneOfItsValid,
      },
    ],
    OTHER_LIST,
  );
}

/**
 * A list of another call centre than the named one, or of another period than the configuration's, is refused as a slip unless its sample was named.
 */
function assertMeant(
  { configuration }: Workspace,
  { seq, about, kind }: AnySample,
  { vendor, sample }: HeardRequest,
  file: string,
): void {
  const period = periodName(configuration.audit.from, configuration.audit.to);
  const own = kind === 'sample' ? about.vendor : null;
  if (vendor !== undefined && own !== vendor)
    throw refused(
      file,
      own === null ? MESSAGES.listIsOfProofs : MESSAGES.thisListIsOfCallCentre(own),
      [{ found: own ?? '', expected: vendor, message: MESSAGES.isCallCentreOfSample(seq) }],
      MESSAGES.nameThatCallCentreOrRead,
    );
  if (sample !== undefined || about.period === period) return;
  throw refused(
    file,
    MESSAGES.thisListIsOfAnotherPeriod(about.period),
    [{ found: about.period, expected: period, message: MESSAGES.isPeriodOfSample(seq) }],
    MESSAGES.readListOfPeriod(seq),
  );
}

function refused(file: string, message: Text, details: readonly DetailText[], hint: Text): UserError {
  return new UserError(
    'SAMPLE_REFUSED',
    message,
    MESSAGES.nothingWritten(hint),
    details.map((detail) => ({ file, ...detail })),
  );
}
