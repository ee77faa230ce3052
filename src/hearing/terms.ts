import { type DetailText, UserError } from '../errors.ts';
import { definedFields } from '../model/defined-fields.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import type { Terms } from '../model/terms.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { appendLines } from './append-lines.ts';
import { judgedPeriod, withStates } from './judged-findings.ts';
import { MESSAGES } from './messages.ts';
import { namedFindings, type Recorder } from './record-pack.ts';
import { readRegister } from './register.ts';
import type { Register } from './register-chain.ts';
import { standingLines } from './standing-lines.ts';

/** More time for a call centre to reply about the configuration's period. */
export interface ExtensionRequest {
  readonly vendor: string;
  /** Only findings of this rule; absent: all. */
  readonly rule?: string;
  /** The new last day. */
  readonly until: string;
  readonly reason: string;
}

export interface ExtensionOutcome {
  /** Number of the line; null for a preview. */
  readonly line: number | null;
  readonly period: string;
  /** Findings whose term it moves. */
  readonly findings: number;
  /** Findings whose term stays as it is: it is over, there is none, it ends later, or somebody decided. */
  readonly others: number;
}

/**
 * What handing the findings of the configuration's period over to each call centre starts, and which terms stay as they are. It goes by the audit date.
 * @throws UserError NO_RESULTS; what `readRegister` throws
 */
export async function termsByVendor(workspace: Workspace): Promise<ReadonlyMap<string, Terms>> {
  const { audit, vendors } = workspace.configuration;
  const judged = judgedPeriod(workspace);
  const register = readRegister(workspace);
  const counted = await withStates(workspace, register, judged, async (store) => await termCounts(store, ''));
  return new Map(
    vendors.map(({ id }) => {
      const own = counted.filter(({ party }) => party === id);
      const dated = own.flatMap(({ replyBy, findings }) => (replyBy === '' ? [] : [{ replyBy, findings }]));
      const terms = {
        opens: own.find(({ replyBy }) => replyBy === '')?.findings ?? 0,
        running: dated.filter(({ replyBy }) => replyBy >= audit.asOf),
        closed: dated.filter(({ replyBy }) => replyBy < audit.asOf),
        extended: extensions(register, id, judged.period),
      };
      return [id, terms] as const;
    }),
  );
}

/** What handing over starts for one call centre. @throws UserError as `termsByVendor` */
export async function termsOf(workspace: Workspace, vendor: string): Promise<Terms> {
  return (await termsByVendor(workspace)).get(vendor) ?? { opens: 0, running: [], closed: [], extended: [] };
}

/**
 * Gives a call centre more time, or previews for how many findings. It moves terms that run, never back, and none about which somebody decided.
 * @param recorder null: nothing is written
 * @throws UserError TERM_REFUSED; NO_RESULTS; what `appendLines` throws
 */
export async function extendTerms(
  workspace: Workspace,
  request: ExtensionRequest,
  recorder: Recorder | null,
): Promise<ExtensionOutcome> {
  const { vendor, rule, until, reason } = request;
  const { asOf } = workspace.configuration.audit;
  assertValid(workspace, request);
  const judged = judgedPeriod(workspace);
  const { moved, all } = await withStates(workspace, readRegister(workspace), judged, async (store) => ({
    moved: await namedFindings(store, sqlFile(import.meta.url, './movable-terms.sql'), {
      ...{ vendor, rule: rule ?? '', as_of: asOf, until },
    }),
    all: (await termCounts(store, rule ?? '')).filter(({ party }) => party === vendor),
  }));
  if (moved.length === 0)
    throw refused([
      {
        found: until,
        message: MESSAGES.noTermToExtend(all.map(({ replyBy }) => replyBy).filter((day) => day !== '')),
      },
    ]);
  const findings = moved.length;
  const others = all.reduce((sum, one) => sum + one.findings, 0) - findings;
  const outcome = { period: judged.period, findings, others };
  if (recorder === null) return { ...outcome, line: null };
  const about = { vendor, period: judged.period, ...definedFields({ rule }) };
  const [line] = await appendLines(workspace, () => [
    { ...recorder, kind: 'extended', about, reply_by: until, reason, list: moved.join('') },
  ]);
  return { ...outcome, line: line?.seq ?? null };
}

async function termCounts(
  store: Store,
  rule: string,
): Promise<readonly { readonly party: string; readonly replyBy: string; readonly findings: number }[]> {
  const rows = await store.rows<{ party: string; reply_by: string; findings: bigint }>(
    sqlFile(import.meta.url, './term-counts.sql'),
    { rule },
  );
  return rows.map((row) => ({ party: row.party, replyBy: row.reply_by, findings: Number(row.findings) }));
}

function extensions({ lines }: Register, vendor: string, period: string): Terms['extended'] {
  return standingLines(lines).flatMap((line) =>
    line.kind === 'extended' && line.about.vendor === vendor && line.about.period === period
      ? [{ on: line.at.slice(0, 10), replyBy: line.reply_by, reason: maskNumbers(line.reason) }]
      : [],
  );
}

function assertValid({ configuration }: Workspace, { vendor, until, reason }: ExtensionRequest): void {
  const ids = configuration.vendors.map(({ id }) => id);
  const { asOf } = configuration.audit;
  const details: readonly DetailText[] = [
    ...(ids.includes(vendor)
      ? []
      : [{ key: 'vendor', found: vendor, expected: ids.join(', '), message: MESSAGES.isNotInBelauditYaml }]),
    ...(until < asOf
      ? [{ key: 'until', found: until, expected: MESSAGES.orLater(asOf), message: MESSAGES.isComparedWithAuditDate }]
      : []),
    ...(reason.trim() === '' ? [{ key: 'reason', message: MESSAGES.isEmpty }] : []),
  ];
  if (details.length > 0) throw refused(details);
}

function refused(details: readonly DetailText[]): UserError {
  return new UserError(
    'TERM_REFUSED',
    MESSAGES.termCannotBeExtended,
    MESSAGES.nothingWritten(MESSAGES.onlyRunningTermsMove),
    details,
  );
}
