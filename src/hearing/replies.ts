import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DetailText, UserError } from '../errors.ts';
import { type Answer, type FindingName, periodName, type ReplyLine } from '../model/hearing.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { Text } from '../model/text.ts';
import { sqlFile } from '../store/sql.ts';
import { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import { isJudged, type JudgedPeriod, judgedPeriod, withStates } from './judged-findings.ts';
import { isTextOf } from './kept-files.ts';
import { MESSAGES } from './messages.ts';
import type { Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import type { NewLine } from './register-lines.ts';
import { type ReplyFile, type ReplyRow, readReplyFile } from './reply-file.ts';
import { answerOf, plainWord } from './reply-words.ts';
import { standingLines } from './standing-lines.ts';
import { lastDayOf } from './state-of-findings.ts';

export interface RepliesRequest {
  /** Absolute path of the returned workbook or CSV. */
  readonly path: string;
  /** Name of the judged period (`periodName`); by default the one whose findings most rows match, or else the configuration's. */
  readonly period?: string;
  /** Who replied; by default whoever the file names. */
  readonly vendor?: string;
  /** Day on which the company received it. */
  readonly received: string;
}

/** What reading replies needs. */
export interface RepliesContext {
  /** A folder for temporary copies. */
  readonly folder: string;
  /** Titles of the rules in either language, by id. */
  readonly titles: readonly (readonly [rule: string, title: string])[];
  /** The code by which a call centre knows a call of another one. */
  readonly codeOf: (vendor: string, record: string) => string;
}

/** A row that matches a finding. */
export interface PlacedReply {
  readonly row: number;
  readonly about: FindingName;
  readonly answer: Answer;
  /** The answer as written, if it is not a known one. */
  readonly said: string;
}

export type UnreadReason = 'no-such-rule' | 'no-such-finding' | 'no-call' | 'broken-row' | 'other-vendor';

export interface RepliesOutcome {
  readonly file: string;
  readonly vendor: string;
  readonly period: string;
  readonly received: string;
  /** The last day on which any term to reply ends; null if none was set. */
  readonly replyBy: string | null;
  /** Of the new replies: those that came after the term of their finding. */
  readonly late: number;
  /** Findings with a new reply, by what its last row in the file says. */
  readonly replies: Readonly<Record<Answer, number>>;
  /** Findings of which the register already holds the reply. */
  readonly known: number;
  /** Findings of the call centre without a reply, in this file or before. */
  readonly unanswered: number;
  /** New replies whose answer is not a known word. */
  readonly unclear: readonly PlacedReply[];
  /** Findings with several different answers in the file, by the last row, which counts. */
  readonly contradicting: readonly PlacedReply[];
  /** Rows whose call a spreadsheet had stripped of its zeros, and that fit one finding alone. */
  readonly restored: readonly number[];
  /** Rows that match no finding, in their order. `shown`: call and rule as written; empty if it names no call. */
  readonly unread: readonly { readonly row: number; readonly reason: UnreadReason; readonly shown: string }[];
  /** First and last line written; null if none. */
  readonly lines: readonly [first: number, last: number] | null;
}

interface FoundFinding {
  readonly vendor: string;
  readonly call_id: string;
  readonly shown_id: string;
  readonly rule: string;
  readonly responsible: string;
  readonly cause: string;
  readonly level: string;
  readonly grade: string;
}

interface Fitting {
  readonly row: ReplyRow;
  readonly answer: Answer;
  readonly text: string;
  readonly finding: FoundFinding;
  /** The call id lacked its zeros. */
  readonly isRestored: boolean;
}

const PERIOD_FOLDER = /^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/u;
const LONGEST_NAME = 200;

/**
 * Reads a call centre's replies, matches each with its finding, and records all of them in the register, or none.
 * @param recorder null: nothing is written
 * @throws UserError REPLIES_REFUSED if the file belongs to another call centre, period or workspace, or no reply matches; NO_RESULTS; what reading and `appendLines` throw
 */
export async function readReplies(
  workspace: Workspace,
  request: RepliesRequest,
  context: RepliesContext,
  recorder: Recorder | null,
): Promise<RepliesOutcome> {
  const asked = request.period === undefined ? null : judgedPeriod(workspace, request.period);
  const file = await readReplyFile(request.path, context.folder);
  const vendor = vendorOf(workspace, request, file);
  const judged = asked ?? (await ownPeriod(workspace, file, vendor, context));
  const { fitting, unread, findings } = await placed(workspace, judged, vendor, file, context);
  const answered = file.rows.length;
  if (answered === 0)
    throw refused(
      file,
      unread.length === 0 ? MESSAGES.noRowIsAnswered : MESSAGES.noReadableRowOfThisFile,
      unread.map(({ row, reason }) => ({
        line: row,
        message: reason === 'no-call' ? MESSAGES.namesNoCall : MESSAGES.cannotBeSplitIntoCells,
      })),
      NOTHING_HINT,
    );
  // One row in a hundred may be a slip. If most rows match nothing, it is the wrong file.
  if (fitting.length * 2 < answered) throw await otherFile(workspace, judged, file, vendor, fitting.length, context);
  const of = { vendor, file, received: request.received, period: judged.period };
  const foreseen = newLines(readRegister(workspace), fitting, of, { by: 'x', at: '' });
  const lines =
    recorder === null ? [] : await appendLines(workspace, (register) => newLines(register, fitting, of, recorder));
  const replyBy = lastDayOf({ lines: readRegister(workspace).lines, period: judged.period }, vendor);
  const fresh = foreseen.map((line) => line as unknown as ReplyLine);
  const isFresh = new Set(fresh.map(({ about }) => keyOf(about)));
  const lastOf = new Map(fresh.map((line) => [JSON.stringify(line.about), line]));
  const count = (answer: Answer): number => [...lastOf.values()].filter((line) => line.answer === answer).length;
  const unclear = new Set([...lastOf.values()].filter((line) => line.answer === 'unclear').map(({ from }) => from.row));
  return {
    file: maskNumbers(file.name),
    ...{ vendor, period: judged.period, received: request.received, replyBy },
    late: await lateReplies(workspace, judged, [...lastOf.values()], request.received),
    replies: { agreed: count('agreed'), disputed: count('disputed'), unclear: count('unclear') },
    known: new Set(fitting.map(({ finding }) => keyOf(finding)).filter((key) => !isFresh.has(key))).size,
    unanswered: unansweredOf(readRegister(workspace), vendor, judged.period, findings, fitting),
    unclear: fitting.filter(({ row }) => unclear.has(row.row)).map((one) => placedReply(one, judged.period)),
    contradicting: contradicted(fitting).map((one) => placedReply(one, judged.period)),
    restored: fitting.flatMap(({ row, isRestored }) => (isRestored ? [row.row] : [])),
    unread,
    lines: lines.length === 0 ? null : [lines[0]?.seq ?? 0, lines.at(-1)?.seq ?? 0],
  };
}

function placedReply({ row, answer, finding }: Fitting, period: string): PlacedReply {
  return {
    ...{ row: row.row, answer, said: maskNumbers(row.cells.answer) },
    about: { vendor: finding.vendor, call_id: finding.call_id, rule: finding.rule, period },
  };
}

/** Identifies a finding, in any period. */
function keyOf({ vendor, call_id: callId, rule }: Pick<FoundFinding, 'vendor' | 'call_id' | 'rule'>): string {
  return JSON.stringify([vendor, callId, rule]);
}

const NOTHING_HINT = MESSAGES.lookWhetherRightFileCameBack;

/** The id of the call centre that a row names, or the name as it stands if there is no such one; empty: it names none. */
function namedVendor({ configuration }: Workspace, { cells: { vendor } }: ReplyRow): string {
  const is = (text: string): boolean => plainWord(text) === plainWord(vendor);
  return configuration.vendors.find(({ id, name }) => is(id) || is(name))?.id ?? vendor;
}

/** The call centre whose replies a file holds. Like rows that fit nothing, rows of another one are named and not read, if they are the lesser part. */
function vendorOf(workspace: Workspace, { vendor }: RepliesRequest, file: ReplyFile): string {
  const ids = workspace.configuration.vendors.map(({ id }) => id);
  if (vendor !== undefined && !ids.includes(vendor))
    throw refused(
      file,
      MESSAGES.thereIsNoSuchCallCentre,
      [{ found: vendor, expected: ids.join(', '), message: MESSAGES.isNotInBelauditYaml }],
      MESSAGES.nameOneWithVendor,
    );
  const named = file.rows.map((row) => namedVendor(workspace, row)).filter((name) => name !== '');
  const names = [...new Set(named)];
  const rowsOf = (name: string): number => named.filter((one) => one === name).length;
  const most = names.toSorted((one, other) => rowsOf(other) - rowsOf(one))[0];
  const only = vendor ?? most ?? (ids.length === 1 ? ids[0] : undefined);
  if (only === undefined)
    throw refused(file, MESSAGES.fileDoesNotSayWhoseReplies, [], MESSAGES.nameCallCentreWithVendor);
  const strays = named.filter((name) => name !== only).length;
  if (ids.includes(only) && (strays === 0 || strays * 2 < file.rows.length)) return only;
  throw refused(
    file,
    MESSAGES.repliesAreOfOtherVendor,
    [
      {
        found: names.map(maskNumbers).join(', '),
        expected: vendor ?? MESSAGES.oneCallCentreOfBelauditYaml,
        message: MESSAGES.isInItsRows,
      },
    ],
    MESSAGES.readInFileOfOneCall,
  );
}

/** The period whose findings most rows of a file match; the configuration's, if no other one matches more. @throws UserError NO_RESULTS */
async function ownPeriod(
  workspace: Workspace,
  file: ReplyFile,
  vendor: string,
  context: RepliesContext,
): Promise<JudgedPeriod> {
  const best = await bestMatch(workspace.reportsDirectory, file, vendor, context);
  if (best === null || best.fitting * 2 < file.rows.length) return judgedPeriod(workspace);
  const other = judgedPeriod(workspace, best.period);
  if (!isJudged(workspace)) return other;
  const usual = judgedPeriod(workspace);
  const { fitting } = await placed(workspace, usual, vendor, file, context);
  return best.fitting > fitting.length ? other : usual;
}

/** Matches rows with findings; for calls of others, by their code. */
async function placed(
  workspace: Workspace,
  { folder }: JudgedPeriod,
  vendor: string,
  file: ReplyFile,
  context: RepliesContext,
): Promise<{
  readonly fitting: readonly Fitting[];
  readonly unread: RepliesOutcome['unread'];
  readonly findings: readonly FoundFinding[];
}> {
  const all = await findingsOf(folder, vendor);
  const find = finderIn(
    all,
    vendor,
    context,
    file.rows.some(({ cells }) => cells.call_id.startsWith('0')),
  );
  const rules = rulesByName(context);
  const fitting: Fitting[] = [];
  const unread: RepliesOutcome['unread'][number][] = [
    ...file.withoutCall.map((row) => ({ row, reason: 'no-call' as const, shown: '' })),
    ...file.broken.map((row) => ({ row, reason: 'broken-row' as const, shown: '' })),
  ];
  for (const row of file.rows) {
    const { cells } = row;
    const rule = ruleOf(cells, rules);
    const isOther = !['', vendor].includes(namedVendor(workspace, row));
    const found = isOther ? undefined : find(cells.call_id, rule);
    if (found === undefined)
      unread.push({
        row: row.row,
        reason: isOther ? 'other-vendor' : rule === undefined ? 'no-such-rule' : 'no-such-finding',
        shown: maskNumbers(`${cells.call_id}, ${cells.rule || cells.rule_title}`),
      });
    else fitting.push({ row, ...found, answer: answerOf(cells.answer) ?? 'unclear', text: textIn(row) });
  }
  return { fitting, unread: unread.toSorted((one, other) => one.row - other.row), findings: all };
}

/** Rules by their ids and their titles in either language. */
function rulesByName({ titles }: RepliesContext): ReadonlyMap<string, string> {
  return new Map(
    titles.flatMap(([rule, title]) => [
      [plainWord(rule), rule],
      [plainWord(title), rule],
    ]),
  );
}

function ruleOf(
  { rule, rule_title: title }: ReplyRow['cells'],
  rules: ReadonlyMap<string, string>,
): string | undefined {
  return rules.get(plainWord(rule)) ?? rules.get(plainWord(title));
}

/**
 * Finds a finding by its call, and where nothing has that id, by the id without the zeros that a spreadsheet takes off, if only one fits.
 * @param keepsZeros some row has its zeros: then an id without them is meant as it stands
 */
function finderIn(
  all: readonly FoundFinding[],
  vendor: string,
  context: RepliesContext,
  keepsZeros: boolean,
): (callId: string, rule: string | undefined) => Pick<Fitting, 'finding' | 'isRestored'> | undefined {
  const findings = new Map<string, FoundFinding>();
  // Null: several fit.
  const withoutZeros = new Map<string, FoundFinding | null>();
  for (const finding of all) {
    for (const id of idsOf(finding, vendor, context)) findings.set(JSON.stringify([id, finding.rule]), finding);
    if (finding.vendor !== vendor || !/^0+[1-9]\d*$/u.test(finding.call_id)) continue;
    const key = JSON.stringify([finding.call_id.replace(/^0+/u, ''), finding.rule]);
    withoutZeros.set(key, withoutZeros.has(key) ? null : finding);
  }
  return (callId, rule) => {
    const key = JSON.stringify([callId, rule]);
    const exact = findings.get(key);
    const restored = withoutZeros.get(key);
    const isEither = exact !== undefined && restored !== undefined && !keepsZeros;
    const finding = isEither ? undefined : (exact ?? restored ?? undefined);
    return finding === undefined ? undefined : { finding, isRestored: exact === undefined };
  };
}

/** Findings without a reply from the call centre: a row deleted from the workbook is no reply either. */
function unansweredOf(
  register: Register,
  vendor: string,
  period: string,
  findings: readonly FoundFinding[],
  fitting: readonly Fitting[],
): number {
  const answered = new Set(fitting.map(({ finding }) => keyOf(finding)));
  for (const line of standingLines(register.lines))
    if (line.kind === 'reply' && line.from.vendor === vendor && line.about.period === period)
      answered.add(keyOf(line.about));
  return findings.filter((finding) => !answered.has(keyOf(finding))).length;
}

function idsOf(finding: FoundFinding, vendor: string, { codeOf }: RepliesContext): readonly string[] {
  if (finding.vendor === vendor) return [finding.call_id, finding.shown_id];
  return [codeOf(vendor, `call:${finding.vendor}/${finding.call_id}`)];
}

async function findingsOf(folder: string, vendor: string): Promise<readonly FoundFinding[]> {
  const store = await Store.open(':memory:', { allowedDirectory: folder });
  try {
    await store.define(sqlFile(import.meta.url, '../results/spreadsheet-safe.sql'));
    return await store.rows<FoundFinding & Record<string, string>>(
      sqlFile(import.meta.url, './findings-of-party.sql'),
      { path: join(folder, 'findings.parquet'), vendor },
    );
  } finally {
    store.close();
  }
}

/** The text beside the answer, and the answer itself if it is not a known word. */
function textIn({ cells }: ReplyRow): string {
  const isKnown = ['agreed', 'disputed', null].includes(answerOf(cells.answer));
  return [isKnown ? '' : cells.answer, cells.explanation, cells.evidence].filter((part) => part !== '').join('\n\n');
}

/** Replies that the register does not hold yet: the same workbook can be returned with more in it. */
function newLines(
  register: Register,
  fitting: readonly Fitting[],
  of: { readonly vendor: string; readonly file: ReplyFile; readonly received: string; readonly period: string },
  recorder: Recorder,
): readonly NewLine[] {
  const last = new Map<string, ReplyLine>();
  for (const line of standingLines(register.lines))
    if (line.kind === 'reply' && line.from.vendor === of.vendor) last.set(JSON.stringify(line.about), line);
  // If a file answers a finding more than once, its last row counts: only that row is compared and recorded.
  const counting = new Map(fitting.map((one) => [one.finding, one]));
  return fitting.flatMap(({ row, finding, answer, text }): readonly NewLine[] => {
    const { vendor, call_id: callId, rule, responsible, cause, level, grade } = finding;
    const about: FindingName = { vendor, call_id: callId, rule, period: of.period };
    const known = last.get(JSON.stringify(about));
    const counts = counting.get(finding);
    if (known !== undefined && counts !== undefined && isSame(known, counts, of.received)) return [];
    return [
      {
        ...recorder,
        ...{ kind: 'reply', about, answer },
        from: {
          vendor: of.vendor,
          file: maskNumbers(of.file.name).slice(0, LONGEST_NAME),
          sha256: of.file.sha256,
          row: row.row,
        },
        received: of.received,
        as_found: { responsible, cause, level, grade },
        ...(text === '' ? {} : { text }),
      },
    ];
  });
}

/**
 * Whether the register holds a reply. With an earlier day of receipt it is a different reply, because the day decides whether it
 * is in time.
 */
function isSame(known: ReplyLine, { answer, text }: Fitting, received: string): boolean {
  return known.answer === answer && isTextOf(known, text) && known.received <= received;
}

/** The last row about each finding with several different answers. */
function contradicted(fitting: readonly Fitting[]): readonly Fitting[] {
  const rows = new Map<string, Fitting[]>();
  for (const one of fitting) rows.set(keyOf(one.finding), [...(rows.get(keyOf(one.finding)) ?? []), one]);
  return [...rows.values()]
    .filter((all) => new Set(all.map(({ answer }) => answer)).size > 1)
    .flatMap((all) => all.slice(-1));
}

/** Of new replies: how many came after the term of their finding, so that they count only by a decision. */
async function lateReplies(
  workspace: Workspace,
  judged: JudgedPeriod,
  lines: readonly ReplyLine[],
  received: string,
): Promise<number> {
  if (lines.length === 0) return 0;
  const late = await withStates(workspace, readRegister(workspace), judged, async (store) => {
    const rows = await store.rows<{ vendor: string; call_id: string; rule: string }>(
      sqlFile(import.meta.url, './late-on-day.sql'),
      { day: received },
    );
    return new Set(rows.map(keyOf));
  });
  return lines.filter(({ about }) => late.has(keyOf(about))).length;
}

/**
 * Explains why most rows match nothing: they belong to another call centre, to another period of this workspace, or to neither.
 */
async function otherFile(
  workspace: Workspace,
  judged: JudgedPeriod,
  file: ReplyFile,
  vendor: string,
  fitting: number,
  context: RepliesContext,
): Promise<UserError> {
  const best = await bestMatch(workspace.reportsDirectory, file, null, context);
  const rows = file.rows.length;
  const isElsewhere = best !== null && best.fitting > fitting && best.fitting * 2 >= rows;
  return refused(
    file,
    isElsewhere ? MESSAGES.thisFileHoldsRepliesOfCall(best.vendor, best.period) : MESSAGES.mostRowsOfThisFileFit,
    [
      {
        found: MESSAGES.ofRowsFit(fitting, rows),
        expected: MESSAGES.findingsOfPeriod(vendor, judged.period),
        message: isElsewhere ? MESSAGES.rowsFitThere(best.fitting) : MESSAGES.otherRowsNameStrangers,
      },
    ],
    isElsewhere ? MESSAGES.nameThatCallCentreWithVendor : MESSAGES.checkWorkspaceOfReplies,
  );
}

interface BestMatch {
  /** Its name (`periodName`). */
  readonly period: string;
  readonly vendor: string;
  readonly fitting: number;
}

/** The period and call centre whose findings most rows match. @param only this call centre; null: any */
async function bestMatch(
  reports: string,
  file: ReplyFile,
  only: string | null,
  context: RepliesContext,
): Promise<BestMatch | null> {
  const rules = rulesByName(context);
  if (!existsSync(reports)) return null;
  const folders = readdirSync(reports)
    .filter((name) => PERIOD_FOLDER.test(name) && existsSync(join(reports, name, 'findings.parquet')))
    .sort();
  const store = await Store.open(':memory:', { allowedDirectory: reports });
  try {
    await store.define(sqlFile(import.meta.url, '../results/spreadsheet-safe.sql'));
    await store.fillTable(
      'reply_key',
      { place: 'BIGINT', call_id: 'VARCHAR', rule: 'VARCHAR' },
      file.rows.map(({ cells }, place) => [place, cells.call_id, ruleOf(cells, rules) ?? '']),
    );
    let best: BestMatch | null = null;
    for (const folder of folders) {
      const rows = await store.rows<{ vendor: string; fitting: bigint }>(
        sqlFile(import.meta.url, './fitting-vendors.sql'),
        { path: join(reports, folder, 'findings.parquet') },
      );
      const row = rows.find((one) => only === null || one.vendor === only);
      const [from = '', to = ''] = folder.split('_');
      if (row !== undefined && Number(row.fitting) > (best?.fitting ?? 0))
        best = { period: periodName(from, to), vendor: row.vendor, fitting: Number(row.fitting) };
    }
    return best;
  } finally {
    store.close();
  }
}

function refused(file: ReplyFile, message: Text, details: readonly DetailText[], hint: Text): UserError {
  return new UserError(
    'REPLIES_REFUSED',
    message,
    MESSAGES.nothingWritten(hint),
    details.map((detail) => ({ file: maskNumbers(file.name), ...detail })),
  );
}
