import { formatNumber } from '../../src/language/numbers.ts';
import type { ActionCourse } from '../../src/model/actions.ts';
import { CLIENT } from '../../src/model/findings.ts';
import { type HearingCounts, type PartyHearing, WITHDRAWN_FOR } from '../../src/model/hearing.ts';
import { type AgreedActionsView, actionWords, agreedActionsView } from '../parts/actions/part.ts';
import { halfReadLaw } from '../parts/half-read-law.ts';
import { hearingWords, totalOf } from '../parts/hearing/part.ts';
import type { YearContext } from './context.ts';

/** What was decided about findings, by the party that answers for them. */
export interface DecidedView {
  readonly finding: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly note: string; readonly counts: readonly string[] }[];
  /** Null if there is one row. */
  readonly total: readonly string[] | null;
  /** Months without replies and decisions, or with those of an earlier day. */
  readonly notes: readonly string[];
}

/** Contract penalties of final months, by call centre. */
export interface MoneyView {
  readonly finding: string;
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
  /** Null if there is one row, or several currencies. */
  readonly total: readonly string[] | null;
  readonly notes: readonly string[];
}

/** Findings of all months that were heard; null: there is no register of decisions. */
export function heardCounts({ judged }: YearContext): HearingCounts | null {
  const parties = judged.flatMap(({ summary }) => summary.hearing?.parties ?? []);
  return parties.length === 0 ? null : totalOf(parties);
}

export function decidedView(context: YearContext): DecidedView | null {
  const { words, language, judged, names } = context;
  const all = heardCounts(context);
  if (all === null) return null;
  const heard = hearingWords(language);
  const parties = judged.flatMap(({ summary }) => summary.hearing?.parties ?? []).filter(({ found }) => found > 0);
  const rows = [...new Set(parties.map(({ party }) => party))].map((party) => {
    const months = parties.filter((one) => one.party === party);
    return { name: names(party), note: decidedNote(months, context), counts: countsOf(totalOf(months), context) };
  });
  const lines = judged.map(({ month, summary }) => ({ month, line: summary.hearing?.last_line ?? null }));
  const latest = Math.max(...lines.map(({ line }) => line ?? 0));
  const without = lines.filter(({ line }) => line === null).map(({ month }) => month);
  const older = lines.filter(({ line }) => line !== null && line < latest).map(({ month }) => month);
  return {
    finding: heard.sentence(all, 'company'),
    columns: [heard.columns.party, ...heard.counts],
    rows,
    total: rows.length === 1 ? null : countsOf(all, context),
    notes: [
      ...(without.length === 0 ? [] : [words.decided.without(without)]),
      ...(older.length === 0 ? [] : [words.decided.older(older)]),
    ],
  };
}

function countsOf(row: HearingCounts, { language }: YearContext): readonly string[] {
  return [row.found, row.undisputed + row.upheld, row.withdrawn, row.open].map((count) =>
    formatNumber(count, language),
  );
}

/** How many findings were upheld, and why others were withdrawn. */
function decidedNote(months: readonly PartyHearing[], { language }: YearContext): string {
  const { response } = hearingWords(language);
  const { upheld } = totalOf(months);
  const withdrawn = WITHDRAWN_FOR.flatMap((reason) => {
    const findings = months
      .flatMap(({ rules }) => rules.flatMap((rule) => rule.withdrawn_for))
      .reduce((sum, one) => sum + (one.reason === reason ? one.findings : 0), 0);
    return findings === 0 ? [] : [response.because[reason](findings)];
  });
  return [
    ...(upheld === 0 ? [] : [response.upheld(upheld)]),
    ...(withdrawn.length === 0 ? [] : [response.withdrawn(withdrawn)]),
  ].join(' ');
}

/** Actions as the latest results with a register know them. */
export function actionsOf({ judged }: YearContext): readonly ActionCourse[] {
  return judged.findLast(({ summary }) => summary.hearing !== undefined)?.summary.hearing?.actions ?? [];
}

/** Each action with what the last period shows about it; null: none was agreed. */
export function actionsView(context: YearContext): AgreedActionsView | null {
  const { language, rules, checks, names } = context;
  return agreedActionsView(actionsOf(context), 'company', {
    language,
    ruleTitle: (rule) => rules.find(({ id }) => id === rule)?.text[language].title ?? rule,
    checkTitle: (check) => checks.find(({ id }) => id === check)?.text[language].title ?? check,
    conceal: (written) => written,
    partyName: (party) => (party === CLIENT ? actionWords(language).client : names(party)),
  });
}

/** Sums of one call centre in one currency. */
interface Penalty {
  readonly name: string;
  readonly currency: string;
  readonly calls: number;
  readonly amount: number;
  /** Undisputed or upheld after replies and decisions. */
  readonly heard: number;
  /** Rests only on law whose text was not checked. */
  readonly unread: number;
}

/** Penalties of final months; those of drafts can still change. */
function penaltiesOf({ judged, centres }: YearContext): readonly Penalty[] {
  const all = judged
    .filter(({ summary }) => summary.status === 'final')
    .flatMap(({ summary }) =>
      summary.vendors.flatMap(({ id, penalty }) => {
        if (penalty === null || penalty.calls === 0) return [];
        const heard = summary.hearing?.parties.find(({ party }) => party === id)?.penalty?.amount ?? 0;
        return [{ ...penalty, id, heard }];
      }),
    );
  return centres.flatMap(({ id, name }) => {
    const own = all.filter((one) => one.id === id);
    return [...new Set(own.map(({ currency }) => currency))].map((currency) => {
      const rows = own.filter((one) => one.currency === currency);
      const sum = (value: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((total, row) => total + value(row), 0);
      return {
        ...{ name, currency, calls: sum(({ calls }) => calls), amount: sum(({ amount }) => amount) },
        ...{ heard: sum(({ heard }) => heard), unread: sum(({ unread_amount: unread }) => unread) },
      };
    });
  });
}

/** A sum over call centres, each currency for itself. */
export function sumText(context: YearContext, value: 'amount' | 'heard'): string {
  const { words } = context;
  const sums = new Map<string, number>();
  for (const row of penaltiesOf(context)) sums.set(row.currency, (sums.get(row.currency) ?? 0) + row[value]);
  return [...sums].map(([currency, sum]) => words.money.amount(sum, currency)).join(' + ');
}

/** On which rules of half-read law the sums rest. */
export function lawOfSums({ judged, rules, language }: YearContext): readonly string[] {
  const final = judged.filter(({ summary }) => summary.status === 'final');
  return halfReadLaw({
    language,
    penalties: final.flatMap(({ summary }) => summary.vendors.map(({ penalty }) => penalty)),
    inForce: final.flatMap(({ summary }) => summary.rules),
    ruleTitle: (rule) => rules.find(({ id }) => id === rule)?.text[language].title ?? rule,
  });
}

/** Null: no contract names a penalty that a call counts for. */
export function moneyView(context: YearContext): MoneyView | null {
  const { words, language, judged } = context;
  const penalties = penaltiesOf(context);
  if (penalties.length === 0) return null;
  const drafts = judged.filter(({ summary }) => summary.status === 'draft').map(({ month }) => month);
  const figures = ({ calls, amount, heard, unread, currency }: Omit<Penalty, 'name'>): readonly string[] => [
    formatNumber(calls, language),
    ...[amount, heard, unread].map((sum) => words.money.amount(sum, currency)),
  ];
  const [first] = penalties;
  const isOne = penalties.length > 1 && penalties.every(({ currency }) => currency === first?.currency);
  const sum = (value: (row: Penalty) => number): number => penalties.reduce((total, row) => total + value(row), 0);
  return {
    finding: words.money.finding(sumText(context, 'amount'), sumText(context, 'heard')),
    rows: penalties.map((row) => ({ name: row.name, figures: figures(row) })),
    total: isOne
      ? figures({
          ...{ calls: sum(({ calls }) => calls), amount: sum(({ amount }) => amount) },
          ...{ heard: sum(({ heard }) => heard), unread: sum(({ unread }) => unread) },
          currency: first?.currency ?? '',
        })
      : null,
    notes: [...lawOfSums(context), ...(drafts.length === 0 ? [] : [words.money.drafts(drafts)])],
  };
}
