import { findingWords } from '../../src/language/finding-words.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Cause } from '../../src/model/findings.ts';
import type { PartyFigures, RuleFigures, Summary } from '../../src/model/summary.ts';
import type { YearContext } from './context.ts';

/** One row for each subject, with a figure for each judged month and their sum. */
export interface MatrixView {
  readonly id: string;
  readonly heading: string;
  /** What the table shows, in a sentence. */
  readonly finding: string;
  readonly lead: string;
  readonly none: string;
  /** The subject, the months, and together. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

interface MatrixRow {
  readonly name: string;
  readonly figures: readonly string[];
  /** A party, above its causes. */
  readonly isGroup: boolean;
  /** Of a rule: the law, or another rule. */
  readonly tone: string;
}

interface Counted {
  readonly name: string;
  readonly months: readonly number[];
  readonly total: number;
}

/** Findings that are proven or lack proof. */
function weightOf({ grades }: Pick<PartyFigures, 'grades'>): number {
  return grades.proven + grades['not-demonstrable'];
}

/** Findings by the party that answers for them, and by cause. */
export function causesMatrix(context: YearContext): MatrixView {
  const { words, judged, names, language } = context;
  const parties = new Map<string, Set<Cause>>();
  for (const { responsible, cause } of judged.flatMap(({ summary }) =>
    brokenRules(summary).flatMap((rule) => rule.parties),
  ))
    parties.set(responsible, (parties.get(responsible) ?? new Set()).add(cause));
  const { causes } = findingWords(language);
  const groups = [...parties]
    .map(([party, of]) => ({
      party: counted(context, names(party), (rule) => partyWeight(rule, party)),
      causes: [...of]
        .map((cause) => counted(context, causes[cause], (rule) => partyWeight(rule, party, cause)))
        .filter(({ total }) => total > 0)
        .sort(byTotal),
    }))
    .filter(({ party }) => party.total > 0)
    .sort((one, other) => byTotal(one.party, other.party));
  const all = groups.reduce((sum, { party }) => sum + party.total, 0);
  const [most] = groups
    .flatMap(({ party, causes: of }) => of.map((cause) => ({ ...cause, party: party.name })))
    .sort(byTotal);
  return {
    ...matrixOf(context, 'causes'),
    finding: most === undefined ? '' : words.causes.finding(most.party, most.name, most.total, all),
    rows: groups.flatMap(({ party, causes: of }) => [
      { ...rowOf(context, party), isGroup: true, tone: '' },
      ...of.map((cause) => ({ ...rowOf(context, cause), isGroup: false, tone: '' })),
    ]),
  };
}

/** Findings by rule, the law first. */
export function rulesMatrix(context: YearContext): MatrixView {
  const { words, language, rules } = context;
  const found = rules
    .map(({ id, text }) => ({
      ...counted(context, text[language].title, (rule) => (rule.rule === id ? weightOf(rule) : 0)),
      tone: isStatute(context, id) ? 'violation' : 'breach',
    }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => (one.tone === other.tone ? byTotal(one, other) : one.tone === 'violation' ? -1 : 1));
  const [most] = [...found].sort(byTotal);
  const all = found.reduce((sum, { total }) => sum + total, 0);
  return {
    ...matrixOf(context, 'rules'),
    finding: most === undefined ? '' : words.rules.finding(most.name, most.total, all),
    rows: found.map((rule) => ({ ...rowOf(context, rule), isGroup: false, tone: rule.tone })),
  };
}

function matrixOf({ words, judged }: YearContext, id: 'causes' | 'rules'): Omit<MatrixView, 'finding' | 'rows'> {
  const { heading, lead, none, subject } = words[id];
  return {
    ...{ id, heading, lead, none },
    columns: [subject, ...judged.map(({ month }) => words.shortMonth(month)), words.together],
  };
}

/** Rules that somebody broke: the others only say that proof is weak, of calls that may well be lawful. */
function brokenRules({ totals }: Summary): readonly RuleFigures[] {
  return totals.rules.filter(({ levels }) =>
    levels.some(({ level, findings }) => findings > 0 && level !== 'evidence'),
  );
}

function isStatute({ judged }: YearContext, id: string): boolean {
  return judged.some(({ summary }) =>
    summary.totals.rules.some(
      ({ rule, levels }) => rule === id && levels.some(({ level, findings }) => findings > 0 && level === 'statute'),
    ),
  );
}

function partyWeight({ parties }: RuleFigures, party: string, cause?: Cause): number {
  return parties
    .filter((one) => one.responsible === party && (cause === undefined || one.cause === cause))
    .reduce((sum, one) => sum + weightOf(one), 0);
}

function counted({ judged }: YearContext, name: string, weight: (rule: RuleFigures) => number): Counted {
  const months = judged.map(({ summary }) => brokenRules(summary).reduce((sum, rule) => sum + weight(rule), 0));
  return { name, months, total: months.reduce((sum, one) => sum + one, 0) };
}

function rowOf({ language }: YearContext, { name, months, total }: Counted): Pick<MatrixRow, 'name' | 'figures'> {
  return { name, figures: [...months, total].map((figure) => formatNumber(figure, language)) };
}

/** Most findings first, then by name. */
function byTotal(one: Counted, other: Counted): number {
  return other.total - one.total || (one.name < other.name ? -1 : 1);
}
