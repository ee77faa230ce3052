import { type Cause, CLIENT, GRADES, UNDETERMINED } from '../../src/model/findings.ts';
import type { PartyFigures, RuleFigures } from '../../src/model/summary.ts';
import { PALETTE } from '../../src/print/charts/palette.ts';
import { brokenRow, type Fill, stackedBars } from '../../src/print/charts/stacked-bars.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { markup } from '../../src/print/templates.ts';
import type { MeasureView } from '../parts/measures/part.ts';
import { type ChartView, type ManagementContext, sumOf, type Tone, toneOf } from './context.ts';
import { measureInReport } from './measures.ts';
import { ownId, placeInLaw } from './places.ts';

export interface OwnPartView {
  readonly empty: string | null;
  readonly chart: ChartView | null;
  readonly columns: readonly string[];
  readonly causes: readonly CauseView[];
  readonly measuresLead: string;
  readonly measures: readonly MeasureView[];
}

export interface CauseView {
  readonly title: string;
  readonly total: string;
  readonly rules: readonly {
    /** The name that links use. */
    readonly id: string;
    readonly title: LinkedText;
    readonly tone: Tone;
    readonly figures: readonly { readonly value: string; readonly none: boolean }[];
    readonly total: string;
  }[];
}

interface CauseGroup {
  readonly cause: Cause;
  readonly rows: readonly { readonly rule: RuleFigures; readonly figures: PartyFigures }[];
  readonly findings: number;
}

const FILLS: readonly Fill[] = ['dark', 'middle', 'hatched'];

/** Part 3: findings for which the company itself is responsible, by cause and rule, and what each change would have prevented. */
export function ownPartView(context: ManagementContext): OwnPartView {
  const { words, summary, client } = context;
  const groups = causesOf(summary.totals.rules);
  const { client_measures: measures } = summary;
  return {
    empty:
      groups.length === 0
        ? words.ownPartEmpty(client, summary.totals.findings, undeterminedOf(summary.totals.rules))
        : null,
    chart: groups.length === 0 ? null : causesChart(context, groups),
    columns: [words.labels.causeAndRule, ...GRADES.map(words.grade), words.labels.total],
    causes: groups.map((group) => causeView(context, group)),
    measuresLead: words.ownMeasuresLead(measures.length),
    measures: measures.map((measure) => measureInReport(context, CLIENT, measure)),
  };
}

function undeterminedOf(rules: readonly RuleFigures[]): number {
  const parties = rules.flatMap((rule) => rule.parties);
  return sumOf(
    parties.filter(({ responsible }) => responsible === UNDETERMINED),
    ({ findings }) => findings,
  );
}

/** Causes with most findings first; within them rules in the order of the summary. */
function causesOf(rules: readonly RuleFigures[]): readonly CauseGroup[] {
  const rows = rules.flatMap((rule) =>
    rule.parties.filter(({ responsible }) => responsible === CLIENT).map((figures) => ({ rule, figures })),
  );
  const causes = [...new Set(rows.map(({ figures }) => figures.cause))];
  return causes
    .map((cause) => {
      const own = rows.filter(({ figures }) => figures.cause === cause);
      return { cause, rows: own, findings: sumOf(own, ({ figures }) => figures.findings) };
    })
    .sort((a, b) => b.findings - a.findings || (a.cause < b.cause ? -1 : 1));
}

function causesChart(context: ManagementContext, groups: readonly CauseGroup[]): ChartView {
  const { words, summary } = context;
  const total = sumOf(groups, ({ findings }) => findings);
  const title = words.ownPartTitle(
    total,
    summary.totals.findings,
    groups[0]?.cause ?? 'no-trace',
    groups[0]?.findings ?? 0,
  );
  const rows = groups.map(({ cause, rows: figures, findings }) => ({
    label: words.causeLabel(cause),
    note: '',
    mark: PALETTE.middle,
    values: GRADES.map((grade) => sumOf(figures, (row) => row.figures.grades[grade])),
    total: findings,
  }));
  const svg = stackedBars({
    id: 'own-part',
    title,
    description: `${rows.map(({ label, total: findings }) => `${label}: ${words.number(findings)}`).join('. ')}.`,
    series: GRADES.map((grade, index) => ({ label: words.grade(grade), fill: FILLS[index] ?? 'light' })),
    totalLabel: words.labels.total.toLowerCase(),
    rows,
    format: words.number,
  });
  const broken = brokenRow(rows);
  const source = [...(broken === null ? [] : [words.barBroken(broken.label)]), words.labels.sourceLine].join(' ');
  return { title, svg: markup(svg), source };
}

function causeView(context: ManagementContext, { cause, rows, findings }: CauseGroup): CauseView {
  const { words } = context;
  return {
    title: words.causeLabel(cause),
    total: words.number(findings),
    rules: rows.map(({ rule, figures }) => ({
      id: ownId(rule.rule, cause),
      title: linkedText(context.text(rule.rule).title, placeInLaw(context, rule.rule)),
      tone: toneOf(rule),
      figures: GRADES.map((grade) => ({
        value: words.number(figures.grades[grade]),
        none: figures.grades[grade] === 0,
      })),
      total: words.number(figures.findings),
    })),
  };
}
