import { type Cause, CLIENT, GRADES, UNDETERMINED } from '../../src/model/findings.ts';
import type { PartyFigures, RuleFigures } from '../../src/model/summary.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import type { MeasureView } from '../parts/measures/part.ts';
import { type ManagementContext, sumOf, type Tone, toneOf } from './context.ts';
import { measureInReport } from './measures.ts';
import { ownId, placeInLaw } from './places.ts';

export interface OwnPartView {
  readonly empty: string | null;
  readonly title: string;
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
    title: ownPartTitle(context, groups),
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

/** What the table shows. */
function ownPartTitle({ words, summary }: ManagementContext, groups: readonly CauseGroup[]): string {
  const [most] = groups;
  return most === undefined
    ? ''
    : words.ownPartTitle(
        sumOf(groups, ({ findings }) => findings),
        summary.totals.findings,
        most.cause,
        most.findings,
      );
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
