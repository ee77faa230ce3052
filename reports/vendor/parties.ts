import { GRADES } from '../../src/model/findings.ts';
import type { PartyFigures, RuleFigures } from '../../src/model/summary.ts';
import { type LinkedText, linkedText } from '../../src/print/linked-text.ts';
import type { VendorContext } from './context.ts';
import type { Places } from './places.ts';
import type { Party } from './words.ts';

export interface PartiesView {
  readonly lead: string;
  readonly empty: string | null;
  readonly title: string;
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
    title: found.length === 0 ? '' : partiesTitle(context),
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

/** What the table shows. */
function partiesTitle(context: VendorContext): string {
  const { found, words, vendor } = context;
  const of = (party: Party): number => found.reduce((sum, rule) => sum + countOf(context, rule, party), 0);
  return words.whoTitle(vendor.findings, of('own'), of('client'), of('undetermined'));
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
