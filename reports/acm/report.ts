import { wordFor } from '../../src/language/numbers.ts';
import type { AskedNumber, Dossier, EvidenceBase } from '../../src/model/dossier.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import type { LatencyBin, StopLatency } from '../../src/model/stop-latency.ts';
import { numberText } from '../../src/render/dossier/number-text.ts';
import {
  type BaseView,
  baseView,
  callTable,
  cell,
  figureCell,
  objectionTable,
  type PartsContext,
  partsContext,
  revisionTable,
  shown,
  type TableView,
} from '../../src/render/dossier/parts.ts';
import { draftMark, type GapList, type GapNotice, gapList, gapNotice, statusFact } from '../../src/render/gap-lists.ts';
import {
  defineReport,
  type RegulatorInput,
  type ReportDefinition,
  type ReportDocument,
} from '../../src/render/report.ts';
import { safeMarkdown } from '../../src/render/safe-markdown.ts';
import { type Markup, markup, pageTemplate } from '../../src/render/templates.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';
import type { RegulatorWords } from './words.ts';

/** What is more stands in the annexes. */
const MOST_NUMBERS = 300;
const MOST_CALLS = 100;

interface Told {
  readonly heading: string;
  readonly lead: string;
  readonly sentences: readonly string[];
}

interface NumberView {
  readonly number: string;
  readonly asked: readonly string[];
  readonly sentences: readonly string[];
  readonly calls: TableView | null;
  readonly cut: string | null;
  readonly objections: TableView | null;
  readonly revisions: TableView | null;
}

/** What the template of the answer shows; every text is whole. */
export interface RegulatorView {
  readonly cover: {
    readonly kicker: string;
    readonly heading: string;
    readonly commissioned: string;
    /** That it is a draft, and why; null: it is not. */
    readonly draft: { readonly label: string; readonly lead: string; readonly reasons: readonly string[] } | null;
    /** What makes this a draft, or weighs most; null: nothing is missing. */
    readonly notice: GapNotice | null;
    readonly sentences: readonly string[];
    readonly figures: readonly { value: string; label: string; note: string; tone: string }[];
    readonly contentsHeading: string;
    readonly contents: readonly { readonly id: string; readonly label: string }[];
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  };
  readonly callers: {
    readonly heading: string;
    readonly lead: string;
    readonly table: TableView;
    readonly loaded: readonly string[];
  };
  readonly instructions: {
    readonly heading: string;
    readonly lead: string;
    readonly nothing: string;
    readonly statements: readonly { readonly content: Markup; readonly source: string }[];
  };
  readonly stops: {
    readonly heading: string;
    readonly lead: string;
    readonly vendors: readonly { name: string; sentences: readonly string[]; table: TableView | null }[];
  };
  readonly retention: Told;
  readonly corrections: Told;
  readonly gaps: GapList;
  readonly numbers: {
    readonly heading: string;
    readonly lead: string;
    readonly numbers: readonly NumberView[];
    readonly unreadHeading: string;
    readonly unread: readonly string[];
  };
  readonly base: BaseView;
  readonly annexes: {
    readonly heading: string;
    readonly lead: string;
    readonly rows: readonly { readonly term: string; readonly text: string }[];
  };
}

/** The answer to a regulator who asks about a list of numbers or complaints. */
export const report: ReportDefinition<'regulator'> = defineReport<'regulator'>({
  id: 'acm',
  reads: 'regulator',
  title: { nl: 'Antwoord aan de toezichthouder', en: 'Answer to the regulator' },
  documents: regulatorDocuments,
});

async function* regulatorDocuments(input: RegulatorInput): AsyncGenerator<ReportDocument> {
  const words = input.language === 'nl' ? dutch : english;
  const template = pageTemplate<RegulatorView>(new URL('report.hbs', import.meta.url));
  const client = shown(input.base.client.name);
  const title = words.title(client);
  const html = template(regulatorView(input), {
    language: input.language,
    title,
    header: {
      left: input.answer.status === 'draft' ? `${words.draft} · ${words.heading}` : words.heading,
      right: client,
    },
    footer: `${words.confidential} ${words.facts.run} ${input.base.run_id}`,
    of: words.of,
    mark: draftMark(input.answer.status, input.language),
  });
  yield { file: input.file, title, language: input.language, html, attachments: [] };
}

export function regulatorView(input: RegulatorInput): RegulatorView {
  const { answer, base, language } = input;
  const words = language === 'nl' ? dutch : english;
  const context = partsContext(base, language, false);
  const client = shown(base.client.name);
  const unread = answer.request.rows.filter((row) => row.number === null);
  const { corrections: part, parts } = { corrections: answer.corrections, parts: words.parts };
  return {
    cover: coverView(input, words, context),
    callers: {
      heading: parts.callers,
      lead: words.callersLead(answer.vendors.length, client),
      table: vendorTable(input, words),
      loaded: base.vendors.map((vendor) => context.words.loaded(vendor, context.vendorName(vendor.id))),
    },
    instructions: {
      heading: parts.instructions,
      lead: words.statementsLead,
      nothing: words.noStatements,
      statements: answer.statements.map(({ file, text }) => ({
        content: markup(safeMarkdown(text)),
        source: words.statementFile(shown(file)),
      })),
    },
    stops: {
      heading: parts.stops,
      lead: words.stopsLead(answer.policy),
      vendors: answer.latencies.map((latency) => {
        const name = context.vendorName(latency.vendor);
        return { name, sentences: words.stopSentence(name, latency), table: latencyTable(latency, words) };
      }),
    },
    retention: { heading: parts.retention, lead: '', sentences: words.retention(answer.policy) },
    gaps: gapList(answer.gaps, input.tellGap, language),
    corrections: {
      heading: parts.corrections,
      lead: words.correctionsLead,
      sentences: words.corrections(part, (feed) => context.words.feeds[feed] ?? feed),
    },
    numbers: {
      heading: parts.numbers,
      lead: words.numbersLead(answer.figures, Math.min(MOST_NUMBERS, answer.dossiers.length)),
      numbers: answer.dossiers.slice(0, MOST_NUMBERS).map((dossier) => numberView(dossier, input, words, context)),
      unreadHeading: words.unreadHeading,
      unread: unread.map(({ row, reason }) => words.unread(row, shown(reason ?? ''))),
    },
    base: baseView(context, base, input.checks),
    annexes: {
      heading: parts.annexes,
      lead: words.annexesLead,
      rows: words.annexes.map(([term, text]) => ({ term, text })),
    },
  };
}

function coverView(
  { answer, base, tellGap, language }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): RegulatorView['cover'] {
  const { figures, request } = answer;
  const figure = (
    name: keyof RegulatorWords['figures'],
    value: number,
    note: string,
    tone = '',
  ): RegulatorView['cover']['figures'][number] => ({
    value: words.number(value),
    label: wordFor(value, words.figures[name]),
    note,
    tone,
  });
  const { figureNotes: notes } = words;
  const proven = figures.violations - figures.without_proof;
  const { parts, facts } = words;
  return {
    kicker: words.kicker,
    heading: words.heading,
    commissioned: words.by(shown(base.client.name)),
    draft: draftView(answer, words),
    notice: gapNotice(answer.gaps, tellGap, language),
    sentences: words.sentences(figures, words.during(base.period.from, base.period.to)),
    figures: [
      figure('numbers', figures.numbers, notes.numbers),
      figure('called', figures.called, notes.called),
      figure('notCalled', figures.not_called, notes.notCalled),
      figure('violations', proven, words.violationsNote(figures.without_proof), 'violation'),
    ],
    contentsHeading: words.contents,
    contents: [
      ...(['callers', 'instructions', 'stops', 'retention', 'corrections', 'numbers'] as const).map((id) => ({
        id,
        label: parts[id],
      })),
      { id: 'base', label: context.words.baseHeading },
      { id: 'annexes', label: parts.annexes },
    ],
    facts: [
      { label: facts.client, value: shown(base.client.name) },
      { label: facts.request, value: shown(request.file) },
      { label: facts.period, value: words.period(base.period.from, base.period.to) },
      { label: facts.asOf, value: words.day(base.period.as_of) },
      { label: facts.run, value: base.run_id },
      statusFact(answer.status, language),
    ],
  };
}

function draftView(
  { status, open_statements: open, gaps }: RegulatorInput['answer'],
  words: RegulatorWords,
): RegulatorView['cover']['draft'] {
  if (status === 'final') return null;
  const openGaps = gaps.filter(isOpenAndBlocking).length;
  return {
    label: words.draft,
    lead: words.draftLead,
    reasons: [
      ...open.map(({ file, mark, ...rest }) =>
        words.openStatement({ ...rest, file: file === null ? null : shown(file), mark: shown(mark) }),
      ),
      ...(openGaps === 0 ? [] : [words.openGaps(openGaps)]),
    ].map((reason, index, all) => (index === all.length - 1 ? reason.replace(/[;.]$/u, '.') : reason)),
  };
}

function vendorTable({ answer }: RegulatorInput, words: RegulatorWords): TableView {
  const widths = ['48mm', '40mm', '46mm', '40mm'];
  return {
    id: 'vendors',
    heading: words.parts.callers,
    nothing: null,
    cut: null,
    columns: words.vendorColumns.map((head, index) => ({ head, width: widths[index] ?? '', isFigure: false })),
    rows: answer.vendors.map((vendor) => [
      cell(shown(vendor.name), [words.forEntity(shown(vendor.entity))]),
      cell('', words.contract(vendor)),
      cell('', words.stopsAgreed(vendor)),
      cell(shown(words.campaigns(vendor))),
    ]),
  };
}

/** Times that nothing took are left out; null: there is nothing to show. */
function latencyTable(
  { calls, passed_on: passedOn, stops_delivered: delivered }: StopLatency,
  words: RegulatorWords,
): TableView | null {
  const bins = calls.map((bin, index) => ({
    bin,
    from: calls[index - 1]?.up_to_hours ?? null,
    passed: passedOn[index],
  }));
  const some = (bin: LatencyBin | undefined): boolean => (bin?.objections ?? 0) > 0;
  const rows = bins.filter(({ bin, passed }) => some(bin) || some(passed));
  if (rows.length === 0) return null;
  const widths = ['90mm', '42mm', '42mm'];
  return {
    id: 'latency',
    heading: words.stopsMeasured,
    nothing: null,
    cut: null,
    columns: words.binColumns.map((head, index) => ({ head, width: widths[index] ?? '', isFigure: index > 0 })),
    rows: rows.map(({ bin, from, passed }) => [
      cell(words.bin(from, bin.up_to_hours)),
      figureCell(words.number(bin.objections)),
      figureCell(delivered === 0 ? words.notKnown : words.number(passed?.objections ?? 0)),
    ]),
  };
}

function numberView(
  dossier: Dossier,
  { answer, base }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): NumberView {
  const { figures } = dossier;
  const asked = answer.request.rows.filter((row) => row.number === dossier.number);
  const all = callTable(context, dossier);
  const isCut = dossier.calls.length > MOST_CALLS;
  return {
    number: numberText(dossier.number),
    asked: asked.map((row) =>
      words.asked(
        row.reference === null ? null : shown(row.reference),
        row.about_day === null ? null : shown(row.about_day),
        row.row,
      ),
    ),
    sentences: [
      figures.outbound === 0
        ? `${context.words.noCalls(base.vendors, figures.replaced_calls)} ${words.noCallRest(context.words.baseHeading)}`
        : words.numberCalls(figures),
      ...replacedCalls(dossier, words, context),
      ...asked.flatMap((row) => notLoaded(row, base, words)),
      ...(dossier.rejected.length === 0 ? [] : [words.rejectedRows(dossier.rejected.length)]),
    ],
    calls: all.rows.length === 0 ? null : { ...all, cut: null, rows: all.rows.slice(0, MOST_CALLS) },
    cut: isCut ? words.callsCut(MOST_CALLS, dossier.calls.length) : null,
    objections: dossier.objections.length === 0 ? null : objectionTable(context, dossier),
    revisions: dossier.revisions.length === 0 ? null : revisionTable(context, dossier),
  };
}

function replacedCalls({ figures }: Dossier, words: RegulatorWords, context: PartsContext): readonly string[] {
  const sentence = context.words.replacedCalls(figures.replaced_calls);
  return sentence === null ? [] : [`${sentence} ${words.replacedWhere}`];
}

/** A day for which no log is loaded cannot show that no call was made. */
function notLoaded(
  { about_day: day }: AskedNumber,
  { vendors }: EvidenceBase,
  words: RegulatorWords,
): readonly string[] {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return [];
  const isLoaded = vendors.some(
    ({ first_day: first, last_day: last }) => first !== null && last !== null && first <= day && day <= last,
  );
  return isLoaded ? [] : [words.notLoadedOn(day)];
}
