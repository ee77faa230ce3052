import { formatPeriod } from '../../src/language/dates.ts';
import { capitalise } from '../../src/language/phrases.ts';
import { NOT_EXAMINED, notExamined } from '../../src/model/completeness.ts';
import { GRADES, VERDICTS } from '../../src/model/findings.ts';
import type { RepliedFindings } from '../../src/model/hearing.ts';
import { lawInPeriod } from '../../src/model/law-certainty.ts';
import { markedTitle } from '../../src/model/listening.ts';
import { FINDINGS_IN_WORKBOOK, type FindingWithStoredProof } from '../../src/model/results.ts';
import { withStatedRates } from '../../src/model/stated-rates.ts';
import type { AnswerFigures, Figures, VendorSummary } from '../../src/model/summary.ts';
import type { CompanionInput } from '../../src/print/companion.ts';
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../../src/print/spreadsheet/workbook.ts';
import { checkValueText } from '../parts/check-values.ts';
import { statusFact } from '../parts/gap-lists.ts';
import { listeningLegend, listeningWords } from '../parts/listening/part.ts';
import { provingSentences } from '../parts/statements/part.ts';
import { type FindingsContext, findingsContext } from './context.ts';
import { type FindingColumn, patternedFindings } from './patterned-findings.ts';
import type { FigureName, FindingHeading } from './words.nl.ts';

/** `findings.xlsx`, with a limited number of findings, the most serious: figures, findings with room for answers, who is responsible for what, what the logs do not show, and how to read it. */
export function findingsWorkbook(input: CompanionInput, most: number = FINDINGS_IN_WORKBOOK): Workbook {
  const context = findingsContext(input);
  const { summary, words } = context;
  const { period, program } = summary;
  return {
    title: words.title(summary.client.name, formatPeriod(period.from, period.to, input.language)),
    creator: `Belaudit ${program.version}`,
    asOf: period.as_of,
    sheets: [
      summarySheet(context, most),
      findingsSheet(context, most),
      responsibilitySheet(context),
      completenessSheet(context),
      guideSheet(context),
    ],
  };
}

type FigureRow = readonly [name: FigureName, cells: readonly SheetCell[]];

/** The figures in rows: one column for all call centres, and one for each. */
function summarySheet(context: FindingsContext, most: number): Sheet {
  const { input, words } = context;
  const summary = withStatedRates(context.summary);
  const { client, period, program, run_id: runId, totals, vendors } = summary;
  const all: readonly Figures[] = [totals, ...vendors];
  const row = (name: FigureName, of: (figures: Figures) => SheetCell): FigureRow => [name, all.map(of)];
  const answers = answersBy(context);
  const rows: readonly FigureRow[] = [
    ['client', [client.name]],
    ['from', [period.from]],
    ['to', [period.to]],
    ['asOf', [period.as_of]],
    ['run', [runId]],
    ['status', [statusFact(summary.status, input.language).value]],
    ['program', [`Belaudit ${program.version}, ${program.rulebook}`]],
    ...(totals.findings > most
      ? ([['cut', [words.cut(words.number(most), words.number(totals.findings))]]] as const)
      : []),
    ...provingSentences(summary, input.language).map((said) => ['statement', [said]] as const),
    row('calls', (figures) => figures.calls),
    row('inScope', (figures) => figures.in_scope),
    row('conversations', (figures) => figures.conversations),
    row('violation', (figures) => figures.violating_calls),
    row('withoutProof', (figures) => figures.without_proof),
    row('breach', (figures) => figures.verdicts.breach),
    row('review', (figures) => figures.verdicts.review),
    row('attempt', (figures) => figures.verdicts.attempt),
    row('lawful', (figures) => figures.verdicts.lawful),
    row('outOfScope', (figures) => figures.verdicts['out-of-scope']),
    row('rate', (figures) => figures.rate.per_10000),
    row('rateLow', (figures) => figures.rate.low),
    row('rateHigh', (figures) => figures.rate.high),
    row('fineLapsed', (figures) => figures.fine_lapsed),
    row('findings', (figures) => figures.findings),
    row('proven', (figures) => figures.grades.proven),
    row('notDemonstrable', (figures) => figures.grades['not-demonstrable']),
    row('possible', (figures) => figures.grades.possible),
    ...replies(context),
    ['accepted', answers('accepted')],
    ['disputed', answers('disputed')],
    ['explained', answers('explained')],
    ['withoutFinding', answers('without_finding')],
    ...unreliableColumns(context),
  ];
  return {
    name: words.sheets.summary,
    columns: [
      { heading: words.figure, kind: 'word', width: 46 },
      ...[words.allVendors, ...vendors.map(({ name }) => name)].map(
        (heading): SheetColumn => ({ heading, kind: 'value', width: 22 }),
      ),
    ],
    rowCount: rows.length,
    rows: () => rows.map(([name, cells]) => [words.figures[name], ...cells]),
    frozenColumns: 1,
  };
}

/** The columns that recordings showed to be unreliable, for each call centre; nothing if there are none. */
function unreliableColumns({ summary, input }: FindingsContext): readonly FigureRow[] {
  const listening = summary.hearing?.listening ?? [];
  if (listening.every(({ unreliable }) => unreliable.length === 0)) return [];
  const words = listeningWords(input.language);
  const of = (vendor: string): string =>
    (listening.find((one) => one.vendor === vendor)?.unreliable ?? [])
      .map(({ question }) => words.columnsSaid[question])
      .join('; ');
  return [['unreliable', ['', ...summary.vendors.map(({ id }) => of(id))]]];
}

/** Findings that call centres replied to, by the register of decisions; nothing if it has no replies. */
function replies({ summary }: FindingsContext): readonly FigureRow[] {
  const parties = summary.hearing?.parties ?? [];
  if (parties.every(({ replied }) => replied === undefined)) return [];
  const row = (name: FigureName, answer: keyof RepliedFindings): FigureRow => {
    const of = (vendor: string): number => parties.find(({ party }) => party === vendor)?.replied?.[answer] ?? 0;
    const counts = summary.vendors.map(({ id }) => of(id));
    return [name, [counts.reduce((sum, count) => sum + count, 0), ...counts]];
  };
  return [
    row('repliesAgreed', 'agreed'),
    row('repliesDisputed', 'disputed'),
    row('repliesUnclear', 'unclear'),
    row('repliesLate', 'late'),
  ];
}

/** Only call centres that answered have figures. */
function answersBy({ summary }: FindingsContext): (figure: keyof Omit<AnswerFigures, 'vendor'>) => SheetCell[] {
  const { answers, vendors } = summary;
  return (figure) => [
    answers.reduce((sum, row) => sum + row[figure], 0),
    ...vendors.map(({ id }) => answers.find((row) => row.vendor === id)?.[figure] ?? 0),
  ];
}

function findingsSheet(context: FindingsContext, most: number): Sheet {
  const columns = findingColumns(context);
  return {
    name: context.words.sheets.findings,
    columns,
    rowCount: Math.min(most, context.summary.totals.findings),
    rows: async () => patternedFindings(context, columns, await context.input.shownFindings(most)),
    frozenColumns: 2,
    printedColumns: columns.findIndex(({ id }) => id === 'campaign'),
  };
}

/** Words on the left, with room for the answer; the codes of findings.csv on the right. */
function findingColumns({ words }: FindingsContext): readonly FindingColumn[] {
  const column = (
    id: FindingHeading,
    kind: SheetColumn['kind'],
    width: number,
    cell: FindingColumn['cell'] = (row) => row[id as keyof FindingWithStoredProof],
    more: Omit<Partial<SheetColumn>, 'id'> = {},
  ): FindingColumn => ({ id, heading: words.headings[id], kind, width, cell, ...more });
  const isForAnswers = true;
  return [
    column('vendor', 'word', 14),
    column('call_id', 'text', 20),
    column('local_time', 'moment', 21),
    column('number', 'text', 16),
    column('rule_title', 'word', 42, (_row, text) => text.rule),
    column('grade_said', 'word', 16, (_row, text) => text.grade),
    column('law_said', 'word', 34, (_row, text) => text.law),
    column('reason_said', 'text', 60, (row, text) => sharedUnless(row.objected, text.reason)),
    column('proof', 'word', 60, (_row, text) => text.proof),
    column('responsible_said', 'word', 24, (_row, text) => text.responsible),
    column('cause_said', 'text', 64, (row, text) => sharedUnless(row.handed_over, text.cause)),
    column('answer', 'word', 18, (row) => answerText(words.answers, row.answer), {
      isForAnswers,
      choices: [words.answers.accept, words.answers.dispute, words.answers.unclear],
    }),
    column('explanation', 'text', 44, undefined, { isForAnswers }),
    column('source_file', 'word', 34),
    column('source_row', 'number', 14),
    column('campaign', 'word', 16),
    column('agent', 'word', 16),
    column('moment', 'text', 22),
    column('rule', 'word', 28),
    column('level', 'word', 12),
    column('grade', 'word', 18),
    column('reason', 'word', 24),
    column('responsible', 'word', 14),
    column('cause', 'word', 22),
    column('contact', 'word', 14),
    column('verdict', 'word', 14),
    column('objection_id', 'text', 24),
    column('consent_id', 'text', 24),
    column('relation_id', 'text', 24),
    column('objected', 'moment', 19),
    column('handed_over', 'moment', 19),
  ];
}

/** A sentence is shared by many rows unless it mentions a moment. */
function sharedUnless(moment: string, sentence: string): SheetCell {
  return moment === '' && sentence !== '' ? { shared: sentence } : sentence;
}

function answerText(words: FindingsContext['words']['answers'], answer: string): string {
  return answer in words ? words[answer as keyof typeof words] : answer;
}

function responsibilitySheet(context: FindingsContext): Sheet {
  const { summary, words, findingTexts } = context;
  const labels = words.responsibility;
  const rows = summary.vendors.flatMap((vendor) => partyRows(context, vendor));
  return {
    name: words.sheets.responsibility,
    columns: [
      { heading: labels.vendor, kind: 'word', width: 26 },
      { heading: labels.rule, kind: 'word', width: 40 },
      { heading: labels.responsible, kind: 'word', width: 26 },
      { heading: labels.cause, kind: 'word', width: 56 },
      { heading: labels.findings, kind: 'number', width: 14 },
      ...GRADES.map(
        (grade): SheetColumn => ({ heading: capitalise(findingTexts.grades[grade]), kind: 'number', width: 16 }),
      ),
    ],
    rowCount: rows.length,
    rows: () => rows,
    frozenColumns: 2,
  };
}

function partyRows(context: FindingsContext, vendor: VendorSummary): readonly (readonly SheetCell[])[] {
  return vendor.rules.flatMap((figures) =>
    figures.parties.map((party) => [
      context.vendorName(vendor.id),
      markedTitle(
        context.ruleText(figures.rule)?.title ?? figures.rule,
        figures.rule,
        context.summary.hearing?.listening,
        vendor.id,
      ),
      context.partyName(party.responsible),
      context.findingTexts.causes[party.cause],
      party.findings,
      ...GRADES.map((grade) => party.grades[grade]),
    ]),
  );
}

function completenessSheet(context: FindingsContext): Sheet {
  const { summary, words, input } = context;
  const labels = words.completeness;
  const texts = new Map(input.checks.map((check) => [check.id, check.text[input.language]]));
  return {
    name: words.sheets.completeness,
    columns: [
      { heading: labels.title, kind: 'word', width: 34 },
      { heading: labels.vendor, kind: 'word', width: 14 },
      { heading: labels.subject, kind: 'text', width: 28 },
      { heading: labels.day, kind: 'moment', width: 12 },
      { heading: labels.expected, kind: 'text', width: 18 },
      { heading: labels.found, kind: 'text', width: 18 },
      { heading: labels.detail, kind: 'text', width: 36 },
      { heading: labels.file, kind: 'word', width: 34 },
      { heading: labels.row, kind: 'number', width: 12 },
      { heading: labels.meaning, kind: 'word', width: 60, isWrapped: true },
      { heading: labels.check, kind: 'word', width: 26 },
    ],
    rowCount:
      summary.completeness.reduce((sum, figure) => sum + figure.results, 0) +
      input.checks.reduce((sum, check) => sum + notExamined(check, summary).length, 0),
    rows: async function* () {
      for await (const row of input.completeness()) {
        const text = texts.get(row.check);
        const isResult = row.found !== NOT_EXAMINED;
        yield [
          text?.title ?? row.check,
          row.vendor,
          row.subject,
          row.day,
          checkValueText(row.expected, input.language),
          checkValueText(row.found, input.language),
          isResult ? checkValueText(row.detail, input.language) : (text?.unchecked ?? row.detail),
          row.source_file,
          row.source_row,
          isResult ? (text?.meaning ?? '') : '',
          row.check,
        ];
      }
    },
    frozenColumns: 1,
  };
}

function guideSheet({ summary, words, findingTexts, ruleText, input }: FindingsContext): Sheet {
  const { guide } = words;
  const legend = listeningLegend(summary.hearing?.listening, input.language);
  const found = summary.totals.rules.filter((rule) => rule.findings > 0);
  const rows: readonly (readonly SheetCell[])[] = [
    ...guide.opening,
    ...(legend === '' ? [] : [['†', legend]]),
    ...GRADES.map((grade) => [guide.grade(findingTexts.grades[grade]), findingTexts.gradeDefinitions[grade]]),
    ...VERDICTS.map((verdict) => [
      guide.verdict(findingTexts.verdicts[verdict]),
      findingTexts.verdictDefinitions[verdict],
    ]),
    ...found.flatMap(({ rule }) => {
      const text = ruleText(rule);
      const law = guide.law(findingTexts.law(lawInPeriod(summary.rules, rule)));
      return text === undefined ? [] : [[guide.rule(text.title), `${text.meaning} ${guide.proof(text.proof)} ${law}`]];
    }),
  ];
  return {
    name: words.sheets.guide,
    columns: [
      { heading: guide.subject, kind: 'text', width: 40, isWrapped: true },
      { heading: guide.text, kind: 'text', width: 120, isWrapped: true },
    ],
    rowCount: rows.length,
    rows: () => rows,
    frozenColumns: 1,
  };
}
