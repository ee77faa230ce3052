import { basename } from 'node:path';
import { type ErrorDetail, UserError } from '../../errors.ts';
import { type HeardLine, type HeardWord, periodName, type SampleLine } from '../../model/hearing.ts';
import { QUESTIONS, type Question } from '../../model/listening.ts';
import { maskNumbers } from '../../model/masked-numbers.ts';
import { sha256OfText } from '../../results/manifest.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { appendLines } from '../append-lines.ts';
import type { Recorder } from '../record-pack.ts';
import { readRegister } from '../register.ts';
import { callCodeOf } from '../register-calls.ts';
import type { Register } from '../register-chain.ts';
import type { NewLine } from '../register-lines.ts';
import { standingLines } from '../standing-lines.ts';
import { type HeardRow, readHeardFile } from './heard-file.ts';
import { heardWord } from './heard-words.ts';
import { drawnCalls, sampleCode, standingSamples } from './sample-list.ts';

export interface HeardRequest {
  /** Absolute path of the returned workbook or CSV. */
  readonly path: string;
  /** Number of the sample's line, for a list that does not name it, or a sample of another period. */
  readonly sample?: number;
  /** The call centre that the list must belong to; absent: whatever the list says. */
  readonly vendor?: string;
  /** Who listened, where a row does not say; by default whoever records the list. */
  readonly listener?: string;
}

/** What was heard in one call. */
export interface HeardCall {
  readonly callId: string;
  readonly answers: Readonly<Partial<Record<Question, HeardWord>>>;
  readonly text?: string;
  readonly listener?: string;
}

export interface HeardOutcome {
  readonly file: string;
  /** Line, call centre and period of the sample. */
  readonly sample: number;
  readonly vendor: string;
  readonly period: string;
  /** Calls drawn, and how many have answers, including these. */
  readonly drawn: number;
  readonly heard: number;
  /** Calls about which something new was heard. */
  readonly calls: number;
  /** New answers, by question. */
  readonly answers: Readonly<Record<Question, Readonly<Record<HeardWord, number>>>>;
  /** Calls that somebody had listened to before. Both answers stay, and for each question the last one counts. */
  readonly again: number;
  /** Rows that the register already holds. */
  readonly known: number;
  /** Rows without answers. */
  readonly unanswered: number;
  /** Answered rows of calls that were removed since the list was made. They are not recorded. */
  readonly removed: number;
  /** Answers in unknown words, which are not recorded. */
  readonly unread: readonly { readonly row: number; readonly question: Question; readonly shown: string }[];
  /** First and last line written; null if none. */
  readonly lines: readonly [first: number, last: number] | null;
}

/** The most rows that messages name individually. */
const MOST_ROWS = 20;
const LONGEST_NAME = 200;
const NO_ANSWERS: Readonly<Record<HeardWord, number>> = { yes: 0, no: 0, 'cannot-tell': 0 };
const OTHER_LIST =
  'Read in the list that "belaudit sample" made in this workspace for this period, with its call ids unchanged.';

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
  const drawn = new Map(drawnCalls(workspace, sample).map(({ callId }) => [plainId(callId), callId]));
  const filled = rows.filter(({ cells }) => [...QUESTIONS, 'text' as const].some((name) => cells[name] !== ''));
  if (filled.length === 0) throw refused(file, 'No row of this file has an answer.', [], OTHER_LIST);
  const answered = filled.filter(({ cells }) => !isRemoved(workspace, sample, drawn, cells.call_id));
  const strange = answered.filter(({ cells }) => !drawn.has(plainId(cells.call_id)));
  if (strange.length > 0)
    throw refused(
      file,
      `${strange.length} of ${answered.length} answered rows name a call that was not drawn.`,
      strange.slice(0, MOST_ROWS).map(({ row, cells }) => ({
        ...{ line: row, key: 'call_id', found: maskNumbers(cells.call_id) },
        message: `is not one of the ${drawn.size} calls of sample ${sample.seq}`,
      })),
      `${OTHER_LIST} A spreadsheet takes zeros and digits off long numbers.`,
    );
  const unread: HeardOutcome['unread'][number][] = [];
  const calls = answered.map((row): HeardCall => {
    const answers: Partial<Record<Question, HeardWord>> = {};
    for (const question of QUESTIONS) {
      const word = heardWord(row.cells[question]);
      if (word === 'unread')
        unread.push({ row: row.row, question, shown: maskNumbers(row.cells[question]).slice(0, LONGEST_NAME) });
      else if (word !== null) answers[question] = word;
    }
    const { call_id: id, text, listener } = row.cells;
    const callId = drawn.get(plainId(id)) ?? id;
    return { callId, answers, ...(text === '' ? {} : { text }), ...(listener === '' ? {} : { listener }) };
  });
  const outcome = await hearCalls(workspace, sample, calls, request.listener, recorder);
  const removed = filled.length - answered.length;
  return { ...outcome, file, unanswered: rows.length - filled.length, removed, unread };
}

/** Whether a call was drawn and then removed: the list of the sample has only its code left. */
function isRemoved(
  workspace: Workspace,
  { about: { vendor } }: SampleLine,
  drawn: ReadonlyMap<string, string>,
  callId: string,
): boolean {
  const ids = [callId, plainId(callId)];
  return (
    ids.every((id) => !drawn.has(id)) && ids.some((id) => drawn.has(callCodeOf(workspace, { vendor, call_id: id })))
  );
}

/**
 * Records what was heard in calls of a sample, all of it or nothing.
 * @param calls must belong to the sample: the caller has checked that
 * @param listener for calls that name none; by default whoever records it
 * @param recorder null: nothing is written
 */
export async function hearCalls(
  workspace: Workspace,
  sample: SampleLine,
  calls: readonly HeardCall[],
  listener: string | undefined,
  recorder: Recorder | null,
): Promise<Omit<HeardOutcome, 'file' | 'unanswered' | 'removed' | 'unread'>> {
  const before = readRegister(workspace);
  const by = recorder ?? { by: 'x', at: '' };
  const foreseen = newLines(before, sample, calls, listener, by);
  const lines =
    recorder === null ? [] : await appendLines(workspace, (now) => newLines(now, sample, calls, listener, recorder));
  const fresh = foreseen.map((line) => line as unknown as HeardLine);
  const earlier = new Set(heardOf(before, sample).map(({ about }) => about.call_id));
  const now = new Set(fresh.map(({ about }) => about.call_id));
  const counted = (question: Question): Readonly<Record<HeardWord, number>> => {
    const counts = { ...NO_ANSWERS };
    for (const { answers } of fresh) {
      const word = answers[question];
      if (word !== undefined) counts[word] += 1;
    }
    return counts;
  };
  return {
    ...{ sample: sample.seq, vendor: sample.about.vendor, period: sample.about.period },
    drawn: sample.strata.reduce((sum, stratum) => sum + stratum.drawn, 0),
    ...{ heard: new Set([...earlier, ...now]).size, calls: now.size },
    answers: {
      ...{ offered: counted('offered'), identity: counted('identity') },
      ...{ asked: counted('asked'), consent: counted('consent') },
    },
    again: [...now].filter((call) => earlier.has(call)).length,
    known: calls.length - fresh.length,
    lines: lines.length === 0 ? null : [lines[0]?.seq ?? 0, lines.at(-1)?.seq ?? 0],
  };
}

/** What was heard in the calls of a sample, in the order of recording. */
export function heardOf({ lines }: Pick<Register, 'lines'>, { seq }: Pick<SampleLine, 'seq'>): readonly HeardLine[] {
  return standingLines(lines).filter((line): line is HeardLine => line.kind === 'heard' && line.about.sample === seq);
}

/** The last answer to each question, for each call. */
export function lastAnswers(heard: readonly HeardLine[]): ReadonlyMap<string, HeardLine['answers']> {
  const answers = new Map<string, HeardLine['answers']>();
  for (const { about, answers: said } of heard) answers.set(about.call_id, { ...answers.get(about.call_id), ...said });
  return answers;
}

/** A sample in force. @throws UserError SAMPLE_REFUSED */
export function sampleAt(register: Register, seq: number): SampleLine {
  const sample = standingSamples(register).find((line) => line.seq === seq);
  if (sample !== undefined) return sample;
  throw new UserError(
    'SAMPLE_REFUSED',
    `Line ${seq} of the register is not a valid sample.`,
    'See the samples with "belaudit sample --list". Nothing was written.',
    [{ key: 'sample', found: String(seq), message: 'is not a sample of this workspace' }],
  );
}

/** The answers that the register does not hold yet. A list can be returned with earlier and additional answers. */
function newLines(
  register: Register,
  sample: SampleLine,
  calls: readonly HeardCall[],
  listener: string | undefined,
  recorder: Recorder,
): readonly NewLine[] {
  // Compared with the same listener's last answers about the call: a change back to an earlier answer is new.
  const last = new Map(
    // Compared by checksum, so that an erased remark does not return with the same list.
    heardOf(register, sample).map((line) => [listeningKey(line), keyOf(line, line.text?.sha256 ?? '')] as const),
  );
  const whole = calls.map((call) => {
    const { callId, answers, text = '' } = call;
    const who = (call.listener ?? listener ?? recorder.by).slice(0, LONGEST_NAME);
    const about = { sample: sample.seq, call_id: callId };
    const heardBy = listeningKey({ about, listener: who });
    return {
      about,
      answers,
      text,
      who,
      heardBy,
      key: keyOf({ about, answers, listener: who }, text === '' ? '' : sha256OfText(text)),
    };
  });
  // If a list has a call more than once, its last row counts.
  const counting = new Map(whole.map(({ heardBy, key }) => [heardBy, key]));
  const known = new Set(
    [...counting].filter(([heardBy, key]) => last.get(heardBy) === key).map(([heardBy]) => heardBy),
  );
  return whole.flatMap(({ about, answers, text, who, heardBy, key }): readonly NewLine[] => {
    if (known.has(heardBy) || last.get(heardBy) === key || (Object.keys(answers).length === 0 && text === ''))
      return [];
    last.set(heardBy, key);
    return [{ ...recorder, kind: 'heard', about, answers, listener: who, ...(text === '' ? {} : { text }) }];
  });
}

/** A call and who listened to it. */
function listeningKey({ about, listener }: Pick<HeardLine, 'about' | 'listener'>): string {
  return JSON.stringify([about.call_id, listener]);
}

function keyOf(
  { about, answers, listener }: Pick<HeardLine, 'about' | 'answers' | 'listener'>,
  sha256: string,
): string {
  return JSON.stringify([about.call_id, listener, QUESTIONS.map((question) => answers[question] ?? ''), sha256]);
}

/** Ids in a workbook, with a sign in front where they could be a formula, match those of the list. */
function plainId(id: string): string {
  return id.replace(/(^|[;\t\r\n])'+/gu, '$1').trim();
}

/** The sample that the rows name. @throws UserError SAMPLE_REFUSED if they name none, several, or one of another workspace */
function sampleOf(register: Register, rows: readonly HeardRow[], { sample }: HeardRequest, file: string): SampleLine {
  const codes = [...new Set(rows.map(({ cells }) => cells.sample).filter((code) => code !== ''))];
  if (codes.length > 1)
    throw refused(
      file,
      'The rows of this file belong to several samples.',
      [
        {
          found: codes.slice(0, MOST_ROWS).map(maskNumbers).join(', '),
          expected: 'one sample',
          message: 'are in its rows',
        },
      ],
      'Read in the list of one sample at a time.',
    );
  const [code] = codes;
  if (code === undefined && sample === undefined)
    throw refused(file, 'This file does not name its sample.', [], 'Name the sample with --sample.');
  const found = standingSamples(register).find(({ seq }) =>
    code === undefined ? seq === sample : sampleCode(register, seq) === code,
  );
  if (found !== undefined && (sample === undefined || found.seq === sample)) return found;
  throw refused(
    file,
    'This file belongs to a sample that this workspace does not have.',
    [
      {
        found: maskNumbers(code ?? String(sample)),
        expected: standingSamples(register)
          .map(({ seq }) => sampleCode(register, seq))
          .join(', '),
        message: 'is not one of its valid samples',
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
  { seq, about }: SampleLine,
  { vendor, sample }: HeardRequest,
  file: string,
): void {
  const period = periodName(configuration.audit.from, configuration.audit.to);
  if (vendor !== undefined && about.vendor !== vendor)
    throw refused(
      file,
      `This list is of call centre ${about.vendor}.`,
      [{ found: about.vendor, expected: vendor, message: `is the call centre of sample ${seq}` }],
      'Name that call centre, or read the list of the other one.',
    );
  if (sample !== undefined || about.period === period) return;
  throw refused(
    file,
    `This list is of another period: ${about.period}.`,
    [{ found: about.period, expected: period, message: `is the period of sample ${seq}` }],
    `Read in the list of the period that belaudit.yaml names, or give --sample ${seq} to say that you mean this one.`,
  );
}

function refused(file: string, message: string, details: readonly ErrorDetail[], hint: string): UserError {
  return new UserError(
    'SAMPLE_REFUSED',
    message,
    `${hint} Nothing was written.`,
    details.map((detail) => ({ file, ...detail })),
  );
}
