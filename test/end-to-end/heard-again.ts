import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../acceptance/compare.ts';

/**
 * The states of findings, derived again from the register and the findings by docs/hearing.md alone, without the code that makes
 * the results.
 */

export type Row = Readonly<Record<string, string>>;

/** A line of the register as in the file. */
export interface Line {
  readonly seq: number;
  readonly by: string;
  readonly kind: string;
  readonly about: Readonly<Record<string, string>> & { readonly seq?: number; readonly cause?: string };
  readonly [field: string]: unknown;
}

export function registerOf(workspace: string): readonly Line[] {
  const text = plainText(workspace, 'decisions/register.jsonl');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
}

/** A file of the register with the ids of calls in place of their codes. */
export function plainText(workspace: string, file: string): string {
  const path = join(workspace, 'decisions', 'calls');
  const rows = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(1) : [];
  const ids = new Map(rows.flatMap((row) => (row === '' ? [] : [callOf(row)])));
  return readFileSync(join(workspace, file), 'utf8').replace(/call-[0-9a-f]{40}/gu, (code) => ids.get(code) ?? code);
}

function callOf(row: string): readonly [code: string, callId: string] {
  const [code = '', , callId = code] = JSON.parse(row) as readonly string[];
  return [code, callId];
}

export function tableOf(workspace: string, results: string, name: string): readonly Row[] {
  return parseCsv(readFileSync(join(workspace, 'reports', results, `${name}.csv`), 'utf8'));
}

interface Told {
  readonly workspace: string;
  /** The lines up to the last one that the results know. */
  readonly lines: readonly Line[];
  readonly period: string;
  readonly asOf: string;
}

/** The rows of `hearing.csv`, except those of findings that are gone. */
export function heardAgain(findings: readonly Row[], told: Told): readonly Row[] {
  const lines = standing(told.lines);
  return findings.map((finding) => stateOf(finding, lines, told));
}

/** A line does not count if a later line that counts calls it a mistake or ends it. */
export function standing(lines: readonly Line[]): readonly Line[] {
  const over = new Set<number>();
  return lines
    .toReversed()
    .filter((line) => {
      if (over.has(line.seq)) return false;
      if (line.kind === 'void' && line['reason'] !== 'erased') over.add(Number(line.about.seq));
      return true;
    })
    .toReversed();
}

function stateOf(finding: Row, lines: readonly Line[], { workspace, period, asOf }: Told): Row {
  const party = partyOf(finding);
  const isAbout = ({ about }: Line): boolean =>
    about['period'] === period &&
    about['rule'] === finding['rule'] &&
    ('call_id' in about
      ? about['vendor'] === finding['vendor'] && about['call_id'] === finding['call_id']
      : about['vendor'] === party && (about.cause ?? finding['cause']) === finding['cause']);
  const replyBy = lines
    .filter(({ kind, about }) => kind === 'shared' && about['vendor'] === party && about['period'] === period)
    .filter((line) => isShown(workspace, line, finding))
    .map((line) => String(line['reply_by'] ?? ''))
    .at(-1);
  const decisions = lines
    .filter((line) => line.kind === 'decision' && isAbout(line))
    .map((line) => ({ line, holdsFrom: holdsFrom(line, lines) }));
  const holding = decisions
    .filter(({ holdsFrom: seq }) => seq !== null)
    .toSorted((one, other) => Number(one.holdsFrom) - Number(other.holdsFrom));
  const decided = holding.at(-1);
  const proposed = decisions
    .filter(({ line, holdsFrom: seq }) => seq === null && line.seq > Number(decided?.holdsFrom ?? 0))
    .at(-1);
  const replies = lines.filter(
    (line) => line.kind === 'reply' && isAbout(line) && (line['from'] as { vendor: string }).vendor === party,
  );
  const isInTime = (reply: Line): boolean => {
    const before = holding.filter(({ holdsFrom: seq }) => Number(seq) < reply.seq).at(-1)?.line;
    const received = String(reply['received']);
    const wasAsked = before?.['decision'] === 'more-asked' && received <= String(before['until']);
    return replyBy === undefined || replyBy === '' || received <= replyBy || wasAsked;
  };
  const last = replies.filter(isInTime).at(-1);
  const answer = String(last?.['answer'] ?? '');
  const decision = String(decided?.line['decision'] ?? '');
  const isAfter = last !== undefined && last.seq > Number(decided?.holdsFrom ?? Number.POSITIVE_INFINITY);
  return {
    ...{ vendor: finding['vendor'] ?? '', call_id: finding['call_id'] ?? '', rule: finding['rule'] ?? '' },
    ...{ responsible: finding['responsible'] ?? '', answer, decision },
    late_answer: String(replies.filter((reply) => !isInTime(reply)).at(-1)?.['answer'] ?? ''),
    decided_for: String(decided?.line['reason'] ?? ''),
    until: String(decided?.line['until'] ?? ''),
    proposed: String(proposed?.line['decision'] ?? ''),
    reply_by: replyBy ?? '',
    state: stateBy(decision, isAfter, answer, replyBy, asOf),
  };
}

function stateBy(
  decision: string,
  isAfter: boolean,
  answer: string,
  replyBy: string | undefined,
  asOf: string,
): string {
  if (decision === 'withdrawn') return 'withdrawn';
  if (decision === 'upheld' && !(isAfter && ['disputed', 'unclear'].includes(answer))) return 'upheld';
  if (decision === 'more-asked' && !isAfter) return 'more-asked';
  if (answer !== '') return answer === 'agreed' ? 'undisputed' : 'disputed';
  if (replyBy === undefined) return 'found';
  return replyBy !== '' && asOf > replyBy ? 'undisputed' : 'awaiting-reply';
}

/** The party heard: the responsible one; if that is the client or nobody, the one that called. */
export function partyOf({ responsible = '', vendor = '' }: Row): string {
  return ['client', 'undetermined'].includes(responsible) ? vendor : responsible;
}

/** The line that puts a decision in force; null: it waits for a second person. */
function holdsFrom(decision: Line, lines: readonly Line[]): number | null {
  if (decision['two_people'] !== true) return decision.seq;
  const second = lines.find(
    ({ kind, about, by }) => kind === 'second' && about.seq === decision.seq && by !== decision.by,
  );
  return second?.seq ?? null;
}

const shownBy = new Map<string, ReadonlySet<string>>();

function isShown(workspace: string, line: Line, { vendor, call_id: id, rule }: Row): boolean {
  const { file } = line['list'] as { readonly file: string };
  const path = join(workspace, file);
  const shown = shownBy.get(path) ?? new Set(plainText(workspace, file).split('\n'));
  shownBy.set(path, shown);
  return shown.has(JSON.stringify([vendor, id, rule]));
}

/** The outcome of replies to earlier periods, by the call centre heard: from the findings as they were when it replied. */
export function earlierAgain(party: string, told: Told): readonly object[] {
  const replies = standing(told.lines).filter(
    ({ kind, about }) => kind === 'reply' && String(about['period']) < told.period,
  );
  const found = new Map<string, Row>();
  for (const { about, ...line } of replies) {
    const finding = { ...about, ...(line['as_found'] as Row) } as unknown as Row;
    const key = JSON.stringify(about);
    if (
      (line['from'] as { vendor: string }).vendor === partyOf(finding) &&
      partyOf(finding) === party &&
      !found.has(key)
    )
      found.set(key, finding);
  }
  const periods = [...new Set([...found.values()].map((finding) => finding['period'] ?? ''))].sort();
  return periods.map((period) => {
    const own = heardAgain(
      [...found.values()].filter((finding) => finding['period'] === period),
      { ...told, period },
    );
    const inState = (state: string): number => own.filter((row) => row['state'] === state).length;
    const [undisputed, upheld, withdrawn] = [inState('undisputed'), inState('upheld'), inState('withdrawn')];
    return {
      ...{ period, replies: own.length, agreed: own.filter(({ answer }) => answer === 'agreed').length },
      ...{ undisputed, upheld, withdrawn, open: own.length - undisputed - upheld - withdrawn },
    };
  });
}

type Counted = readonly [count: number, of: number];

/** Bounds of 95% of the normal distribution. */
const Z = 1.96;

/** Wilson's interval of a share; the number of trials need not be whole. */
function wilsonAgain(share: number, of: number): readonly [low: number, high: number] {
  const middle = 2 * of * share + Z ** 2;
  const half = Z * Math.sqrt(Z ** 2 + 4 * of * share * (1 - share));
  const whole = 2 * (of + Z ** 2);
  return [(middle - half) / whole, (middle + half) / whole];
}

/** The change in findings per 10,000 conversations, with Newcombe's 95% interval (1998, method 10). */
export function differenceAgain(
  [countBefore, before]: Counted,
  [countNow, now]: Counted,
): { readonly value: number; readonly low: number; readonly high: number } {
  const [shareBefore, shareNow] = [countBefore / before, countNow / now];
  const [lowBefore, highBefore] = wilsonAgain(shareBefore, before);
  const [lowNow, highNow] = wilsonAgain(shareNow, now);
  const value = shareNow - shareBefore;
  const shown = (share: number): number => Math.round(share * 100_000) / 10;
  return {
    value: shown(value),
    low: shown(value - Math.hypot(shareNow - lowNow, highBefore - shareBefore)),
    high: shown(value + Math.hypot(highNow - shareNow, shareBefore - lowBefore)),
  };
}

/** Whether an action that should reduce findings works, from figures per 10,000 as shown. */
export function wordAgain(
  { low, high }: { readonly low: number; readonly high: number },
  [before, now, threshold]: readonly [before: number, now: number, threshold: number],
): string {
  if (low > 0) return 'worse';
  if (high < 0) return now <= threshold ? 'works' : 'not-yet';
  return now <= threshold || before + low <= threshold ? 'too-few' : 'not-yet';
}

/**
 * The share of calls for which listeners confirmed a claim about the offer, weighted by stratum, with Wilson's interval for the effective number of
 * calls (Kish).
 * @param list the calls drawn: id, stratum, the log's claim about the offer
 */
export function shareAgain(
  sample: Line,
  list: readonly (readonly [id: string, stratum: number, offered: string])[],
  lines: readonly Line[],
  [claim, says]: readonly [claim: string, says: string],
): { readonly share: number; readonly low: number; readonly high: number } {
  const heard = new Map(
    lines
      .filter(({ kind, about }) => kind === 'heard' && Number(about['sample']) === sample.seq)
      .map((line) => [line.about['call_id'], (line['answers'] as Row)['offered']]),
  );
  const strata = (sample['strata'] as readonly { claims?: Readonly<Record<string, number>> }[]).map(
    ({ claims }, at) => {
      const words = list
        .filter(([, stratum, offered]) => stratum === at && offered === says)
        .map(([id]) => heard.get(id));
      const told = words.filter((word) => word === 'yes' || word === 'no');
      return { calls: claims?.[claim] ?? 0, told: told.length, right: told.filter((word) => word === says).length };
    },
  );
  const known = strata.filter(({ told }) => told > 0);
  const all = known.reduce((sum, { calls }) => sum + calls, 0);
  const share = known.reduce((sum, { calls, told, right }) => sum + (calls * right) / told, 0) / all;
  const worth = all ** 2 / known.reduce((sum, { calls, told }) => sum + calls ** 2 / told, 0);
  const [low, high] = wilsonAgain(share, worth);
  const shown = (value: number): number => Math.round(value * 1000) / 10;
  return { share: shown(share), low: shown(low), high: shown(high) };
}
