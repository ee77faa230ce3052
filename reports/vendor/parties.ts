import { GRADES } from '../../src/model/findings.ts';
import type { PartyFigures, RuleFigures } from '../../src/model/summary.ts';
import { PALETTE } from '../../src/print/charts/palette.ts';
import { brokenRow, type Fill, stackedBars } from '../../src/print/charts/stacked-bars.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import { markup } from '../../src/print/templates.ts';
import type { VendorContext } from './context.ts';
import type { ChartView } from './cover.ts';
import type { Places } from './places.ts';
import { PARTIES, type Party } from './words.ts';

const FILLS: Readonly<Record<Party, Fill>> = { own: 'dark', client: 'middle', other: 'light', undetermined: 'hatched' };

export interface PartiesView {
  readonly lead: string;
  readonly empty: string | null;
  readonly chart: ChartView | null;
  readonly columns: readonly string[];
  readonly rules: readonly PartyRuleView[];
  /** Why a stop that was on its way still counts; null if there was none. */
  readonly onItsWay: string | null;
}

export interface PartyRuleView {
  readonly title: LinkedText;
  readonly tone: string;
  readonly level: string;
  readonly total: string;
  readonly rows: readonly {
    readonly party: string;
    /** Link to the first finding with that cause. */
    readonly cause: LinkedText;
    readonly figures: readonly { readonly value: string; readonly none: boolean }[];
    readonly total: string;
  }[];
}

/** Part 2: who is responsible for what, and why. */
export function partiesView(context: VendorContext, places: Places): PartiesView {
  const { found, words, names, summary } = context;
  return {
    lead: words.whoLead(found.length > 0),
    empty: found.length === 0 ? words.whoEmpty(names, summary.rules.length) : null,
    chart: found.length === 0 ? null : partiesChart(context),
    columns: [words.labels.party, words.labels.cause, ...GRADES.map(words.grade), words.labels.total],
    rules: found.map((rule) => partyRule(context, rule, places)),
    onItsWay: hasStopOnItsWay(context) ? words.details.onItsWay : null,
  };
}

/** In its own calls, or in calls of others for which it is responsible. */
function hasStopOnItsWay({ found, vendor }: VendorContext): boolean {
  const causes = [...found.flatMap(({ parties }) => parties), ...vendor.elsewhere.rules].map(({ cause }) => cause);
  return causes.includes('within-agreed-time');
}

/** More bars would add nothing: the table has all rules. */
const MOST_BARS = 10;

function partiesChart(context: VendorContext): ChartView {
  const { found, words, vendor } = context;
  const rows = found
    .map((rule) => ({
      label: context.text(rule.rule).title,
      note: levelsOf(context, rule),
      mark: colourOf(toneOf(rule)),
      values: PARTIES.map((party) => countOf(context, rule, party)),
      total: rule.findings,
    }))
    .sort((a, b) => b.total - a.total);
  const sums = PARTIES.map((_, index) => rows.reduce((sum, row) => sum + (row.values[index] ?? 0), 0));
  const of = (party: Party): number => sums[PARTIES.indexOf(party)] ?? 0;
  const title = words.whoTitle(vendor.findings, of('own'), of('client'), of('undetermined'));
  const shown = rows.slice(0, MOST_BARS);
  const partsOf = ({ values }: (typeof rows)[number]): readonly { readonly label: string; readonly value: number }[] =>
    PARTIES.map((party, index) => ({ label: words.party(party).toLowerCase(), value: values[index] ?? 0 })).filter(
      ({ value }) => value > 0,
    );
  const svg = stackedBars({
    id: 'parties',
    title,
    description: shown.map((row) => `${row.label}: ${words.describeParts(partsOf(row))}`).join(' '),
    series: PARTIES.map((party) => ({ label: words.partyColumn(party), fill: FILLS[party] })),
    totalLabel: words.labels.total.toLowerCase(),
    rows: shown,
    format: words.number,
  });
  const broken = brokenRow(rows);
  const source = broken === null ? words.whoSource : `${words.whoBroken(broken.label)} ${words.whoSource}`;
  return { title, svg: markup(svg), source };
}

function countOf(context: VendorContext, rule: RuleFigures, party: Party): number {
  return rule.parties
    .filter((row) => context.party(row.responsible) === party)
    .reduce((sum, row) => sum + row.findings, 0);
}

function partyRule(context: VendorContext, rule: RuleFigures, places: Places): PartyRuleView {
  const { words } = context;
  const { href, file } = places.ofRule(rule.rule);
  return {
    title: linkedText(context.text(rule.rule).title, href),
    tone: toneOf(rule),
    level: file === '' ? levelsOf(context, rule) : `${levelsOf(context, rule)}, in ${file}`,
    total: words.number(rule.findings),
    rows: mergedOthers(context, rule.parties).map((row) => ({
      party: words.party(row.party),
      cause: linkedText(words.cause(row.cause), places.ofCause(rule.rule, row.party, row.cause)),
      figures: GRADES.map((grade) => ({ value: words.number(row.grades[grade]), none: row.grades[grade] === 0 })),
      total: words.number(row.findings),
    })),
  };
}

interface PartyRow {
  readonly party: Party;
  readonly cause: string;
  readonly findings: number;
  readonly grades: PartyFigures['grades'];
}

/** Other call centres are combined: their number does not concern this reader. */
function mergedOthers(context: VendorContext, parties: readonly PartyFigures[]): readonly PartyRow[] {
  const rows = new Map<string, PartyRow>();
  for (const { responsible, cause, findings, grades } of parties) {
    const party = context.party(responsible);
    const key = `${party} ${cause}`;
    const before = rows.get(key);
    rows.set(key, {
      party,
      cause,
      findings: findings + (before?.findings ?? 0),
      grades: {
        proven: grades.proven + (before?.grades.proven ?? 0),
        'not-demonstrable': grades['not-demonstrable'] + (before?.grades['not-demonstrable'] ?? 0),
        possible: grades.possible + (before?.grades.possible ?? 0),
      },
    });
  }
  return [...rows.values()];
}

export function levelsOf(context: VendorContext, rule: RuleFigures): string {
  const levels = rule.levels.filter(({ findings }) => findings > 0).map(({ level }) => context.words.level(level));
  return levels.join(', ');
}

/** Red for the law, ochre for other rules that can be broken, grey for rules that only say that proof is missing. */
export function toneOf(rule: RuleFigures): 'violation' | 'breach' | 'neutral' {
  const levels = rule.levels.filter(({ findings }) => findings > 0).map(({ level }) => level);
  if (levels.includes('statute')) {
    return 'violation';
  }
  return levels.every((level) => level === 'evidence') ? 'neutral' : 'breach';
}

function colourOf(tone: 'violation' | 'breach' | 'neutral'): string {
  return tone === 'neutral' ? PALETTE.middle : PALETTE[tone];
}
