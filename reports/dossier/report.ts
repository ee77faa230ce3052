import { withReadableMoments } from '../../src/language/dates.ts';
import { wordFor } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { Dossier, DossierCall } from '../../src/model/dossier.ts';
import type { TextSection } from '../../src/model/explanation.ts';
import { VERDICTS } from '../../src/model/findings.ts';
import { statusOf } from '../../src/model/gaps.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import { printable } from '../../src/print/printable.ts';
import { type DossierInput, defineReport, type ReportDefinition, type ReportDocument } from '../../src/print/report.ts';
import { safeMarkdown } from '../../src/print/safe-markdown.ts';
import { type Markup, markup, pageTemplate } from '../../src/print/templates.ts';
import { numberText } from '../parts/dossier/number-text.ts';
import {
  type BaseView,
  baseView,
  callTable,
  complaintTable,
  consentTable,
  handoverTable,
  legalFormTable,
  listedTable,
  listOf,
  objectionTable,
  ownerTable,
  type PartsContext,
  partsContext,
  proofTable,
  registerTable,
  rejectedTable,
  relationTable,
  revisionTable,
  shownText,
  type TableView,
  timelineTable,
  vendorUseTable,
} from '../parts/dossier/parts.ts';
import { storyChart } from '../parts/dossier/story-chart.ts';
import type { PartName } from '../parts/dossier/words.nl.ts';
import { draftMark, type GapList, type GapNotice, gapList, gapNotice, statusFact } from '../parts/gap-lists.ts';
import { words as english } from './words.en.ts';
import { type DossierReportWords, words as dutch } from './words.nl.ts';

interface CoverView {
  readonly heading: string;
  readonly commissioned: string;
  /** What makes this a draft; null if it is final. */
  readonly notice: GapNotice | null;
  readonly sentences: readonly string[];
  readonly figures: readonly { value: string; label: string; note: string; tone: string }[];
  readonly contents: readonly { readonly id: string; readonly label: string }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

interface ExplanationsView {
  readonly heading: string;
  readonly lead: string | null;
  readonly nothing: string | null;
  /** Statements that are true of all these calls, made once; null if there are none, or only one call. */
  readonly alike: { readonly heading: string; readonly sections: readonly TextSection[] } | null;
  readonly calls: readonly { readonly heading: string; readonly sections: readonly TextSection[] }[];
}

/** The letter to the person who asked: AVG article 15. */
interface LetterView {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly term: string; readonly text: string }[];
  readonly more: string;
  /** Left to be filled in by hand. */
  readonly blanks: readonly { readonly label: string; readonly blank: string }[];
  readonly statements: readonly Markup[];
}

/** What the template of a dossier shows; every text is whole. */
export interface DossierView {
  readonly known: boolean;
  /** Null: the dossier is for the company. Else it has no verdicts, no explanations of them, and no checks of call centres. */
  readonly letter: LetterView | null;
  readonly cover: CoverView;
  readonly about: { readonly tables: readonly TableView[]; readonly warnings: readonly string[] };
  readonly story: { readonly title: string; readonly svg: Markup; readonly source: string } | null;
  readonly timeline: TableView;
  readonly calls: TableView;
  readonly explanations: ExplanationsView;
  readonly records: {
    readonly tables: readonly TableView[];
    /** Kinds of records that are missing, in one paragraph; empty if there are some of each. */
    readonly empty: string;
  };
  readonly base: BaseView;
  /** Everything that makes this a draft; null if it is final. */
  readonly gaps: GapList | null;
  readonly access: {
    readonly lead: string;
    readonly rows: readonly { readonly term: string; readonly text: string }[];
    readonly statements: readonly Markup[];
  };
}

/** How many explanations are printed; the data have more. */
const MOST_EXPLAINED = 60;
/** How many lines of a part of an explanation are printed. */
const MOST_LINES = 20;

const PARTS: readonly PartName[] = [
  ...(['owners', 'calls', 'objections', 'consents', 'relations', 'handovers', 'register', 'complaints'] as const),
  ...(['rejected', 'revisions'] as const),
];

/** Everything about one telephone number, also for a person who asks what is known about it. */
export const report: ReportDefinition<'dossier'> = defineReport<'dossier'>({
  id: 'dossier',
  reads: 'dossier',
  title: { nl: 'Dossier van één telefoonnummer', en: 'Dossier of one telephone number' },
  documents: dossierDocuments,
});

async function* dossierDocuments(input: DossierInput): AsyncGenerator<ReportDocument> {
  const words = input.language === 'nl' ? dutch : english;
  const template = pageTemplate<DossierView>(new URL('report.hbs', import.meta.url));
  const number = numberText(input.dossier.number);
  const title = words.title(number);
  const settings = {
    language: input.language,
    title,
    header: { left: title, right: shownText(input.base.client.name) },
    footer: `${words.confidential} ${words.facts.run} ${input.base.run_id}`,
    of: words.of,
    // What can still change is a verdict, and a person's answer has none.
    mark: input.dossier.person === null ? draftMark(statusOf(input.openGaps), input.language) : undefined,
  };
  const html = template(dossierView(input), settings, words);
  yield { file: input.file, title, language: input.language, html, attachments: [] };
}

export function dossierView(input: DossierInput): DossierView {
  const { base, dossier, language } = input;
  const words = language === 'nl' ? dutch : english;
  const context = partsContext(base, language, dossier.person !== null);
  const story = dossier.person === null ? storyChart(context, dossier) : null;
  const records = [
    objectionTable(context, dossier),
    consentTable(context, dossier),
    ...(dossier.proofs === undefined ? [] : [proofTable(context, [dossier])]),
    relationTable(context, dossier),
    handoverTable(context, dossier),
    registerTable(context, dossier),
    complaintTable(context, dossier),
    rejectedTable(context, dossier),
    revisionTable(context, dossier),
  ];
  return {
    known: dossier.known,
    letter: dossier.person === null ? null : letterView(input, words, context, records),
    cover: coverView(input, words, context),
    about: {
      warnings: warnings(dossier, words),
      tables: [
        ownerTable(context, dossier),
        ...(dossier.legal_forms.length === 0 ? [] : [legalFormTable(context, dossier)]),
        ...(dossier.used_by_vendors.length === 0 || dossier.person !== null ? [] : [vendorUseTable(context, dossier)]),
        ...(dossier.listed.length === 0 ? [] : [listedTable(context, dossier)]),
      ],
    },
    story: story === null ? null : { ...story, svg: markup(story.svg) },
    timeline: timelineTable(context, dossier),
    calls: callTable(context, dossier),
    explanations: explanationsView(context, dossier, words, input.language),
    records: {
      tables: records.filter(({ nothing }) => nothing === null),
      empty: emptyRecords(context, records),
    },
    base: baseView(context, base, input.checks, 'dossier.json'),
    gaps: input.openGaps.length === 0 ? null : listOf(context, base, gapList(input.openGaps, input.tellGap, language)),
    access: accessView(input, words, context, records),
  };
}

function coverView(
  { base, dossier, openGaps, acceptedGaps, tellGap, language }: DossierInput,
  words: DossierReportWords,
  context: PartsContext,
): CoverView {
  const { figures } = dossier;
  const { labels, notes } = { labels: words.figures, notes: words.figureNotes };
  const during = words.during(base.period.from, base.period.to);
  const value = (name: keyof typeof labels, count: number, note: string, tone = ''): CoverView['figures'][number] => ({
    value: words.number(count),
    label: wordFor(count, labels[name]),
    note,
    tone,
  });
  const proven = figures.verdicts.violation - figures.without_proof;
  const part = context.words.parts;
  return {
    heading: numberText(dossier.number),
    commissioned: words.commissioned(shownText(base.client.name)),
    notice: gapNotice([...openGaps, ...acceptedGaps], tellGap, language),
    sentences: [
      ...(dossier.known ? context.words.known(figures, during) : unknown(dossier, words)),
      ...(figures.outbound === 0 && figures.left_out.calls === 0
        ? [context.words.noCalls(base.vendors, figures.replaced_calls)]
        : []),
      ...replacedSentences(dossier, context),
    ],
    figures: [
      value('calls', figures.calls, notes.calls),
      value('conversations', figures.conversations, notes.conversations),
      value('violations', proven, words.violationsNote(figures.without_proof), 'violation'),
      value('objections', dossier.objections.length, notes.objections),
    ],
    contents: [
      { id: 'about', label: words.about },
      ...(dossier.known
        ? [
            { id: 'timeline', label: part.timeline },
            { id: 'calls', label: part.calls },
            { id: 'explanations', label: part.explanations },
            { id: 'records', label: words.records },
          ]
        : []),
      { id: 'base', label: context.words.baseHeading },
      { id: 'access', label: words.access.heading },
    ],
    facts: [
      { label: words.facts.client, value: shownText(base.client.name) },
      { label: words.facts.period, value: words.period(base.period.from, base.period.to) },
      { label: words.facts.asOf, value: words.day(base.period.as_of) },
      { label: words.facts.run, value: base.run_id },
      statusFact(statusOf(openGaps), language),
    ],
  };
}

/** Which data, from whom, for how long, with which rights; and what the company adds itself. */
function letterView(
  input: DossierInput,
  words: DossierReportWords,
  context: PartsContext,
  records: readonly TableView[],
): LetterView {
  const { base, dossier } = input;
  const client = shownText(base.client.name);
  const { rows, statements } = accessView(input, words, context, records);
  const { letter } = words;
  const during = words.during(base.period.from, base.period.to);
  return {
    heading: letter.heading(client),
    paragraphs: [
      letter.salutation,
      letter.opening(client, numberText(dossier.number), words.day(base.period.as_of)),
      ...(dossier.known ? context.words.known(dossier.figures, during).slice(0, 1) : unknown(dossier, words)),
    ],
    more: letter.more(client),
    blanks: letter.blanks.map(([label, blank]) => ({ label, blank })),
    ...{ rows, statements },
  };
}

function replacedSentences({ figures }: Dossier, { words }: PartsContext): readonly string[] {
  const sentence = words.replacedCalls(figures.replaced_calls);
  return sentence === null ? [] : [sentence];
}

/** About the number itself, or about it and one person. */
function unknown({ person }: Dossier, words: DossierReportWords): readonly string[] {
  return person === null ? [words.unknown, words.unknownMeaning] : [words.unknownForPerson(shownText(person))];
}

function warnings({ person, owners, figures }: Dossier, words: DossierReportWords): readonly string[] {
  if (person !== null) {
    const leftOut = words.leftOut(figures.left_out);
    return [words.ofOnePerson(shownText(person)), ...(leftOut === null ? [] : [leftOut])];
  }
  const persons = new Set(owners.map((owner) => owner.person_id)).size;
  return persons > 1 ? [words.severalOwners(persons)] : [];
}

function explanationsView(
  { words, vendorName }: PartsContext,
  { calls, figures }: Dossier,
  { callHeading, alikeHeading }: DossierReportWords,
  language: Language,
): ExplanationsView {
  const explained = calls.filter((call) => call.explanation.length > 0);
  const mostSerious = new Set([...explained].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_EXPLAINED));
  const shown = explained.filter((call) => mostSerious.has(call));
  const alike = alikeSections(shown.map(({ explanation: [, ...rest] }) => rest));
  const section = ({ heading, lines }: TextSection): TextSection => ({
    heading,
    lines: linesOf(lines, words, language),
  });
  return {
    heading: words.parts.explanations,
    lead: words.explainedSome(figures.judged, shown.length),
    nothing: shown.length === 0 ? words.nothing.explanations : null,
    alike: alike.length === 0 ? null : { heading: alikeHeading(shown.length), sections: alike.map(section) },
    calls: shown.map(({ call_id: callId, vendor, explanation: [opening, ...rest] }) => ({
      heading: callHeading(shownText(callId), vendorName(vendor)),
      sections: [
        { heading: '', lines: opening?.lines ?? [] },
        ...rest.filter((one) => !alike.some((other) => isSame(one, other))),
      ].map(section),
    })),
  };
}

/** Sections that are identical for every call. */
function alikeSections(explanations: readonly (readonly TextSection[])[]): readonly TextSection[] {
  const [first, ...others] = explanations;
  if (first === undefined || others.length === 0) return [];
  return first.filter((section) => others.every((sections) => sections.some((one) => isSame(one, section))));
}

function isSame(one: TextSection, other: TextSection): boolean {
  return one.heading === other.heading && JSON.stringify(one.lines) === JSON.stringify(other.lines);
}

/** All kinds of records that were not found, in one place. */
function emptyRecords({ words, isOfPerson }: PartsContext, tables: readonly TableView[]): string {
  const empty = tables.filter(({ nothing }) => nothing !== null);
  if (empty.length === 0) return '';
  return isOfPerson
    ? words.noneOfPerson(empty.map(({ id }) => words.data[id as PartName]))
    : empty.map(({ nothing }) => nothing).join(' ');
}

function rank({ verdict }: DossierCall): number {
  return VERDICTS.indexOf(verdict ?? 'out-of-scope');
}

/** Every record of a number belongs to each of its calls; if there are many, the first are printed. */
function linesOf(lines: readonly string[], words: PartsContext['words'], language: Language): readonly string[] {
  const shown = lines.slice(0, MOST_LINES).map((line) => printable(maskNumbers(withReadableMoments(line, language))));
  return lines.length > MOST_LINES ? [...shown, words.linesLeft(lines.length - MOST_LINES)] : shown;
}

function accessView(
  { base, dossier, statements }: DossierInput,
  words: DossierReportWords,
  context: PartsContext,
  records: readonly TableView[],
): DossierView['access'] {
  const client = shownText(base.client.name);
  const recipients = new Set([
    ...dossier.calls.filter((call) => call.way === 'to').map((call) => call.vendor),
    ...dossier.revisions.flatMap(({ way, vendor }) => (way === 'to' && vendor !== null ? [vendor] : [])),
    ...dossier.handovers.map((handover) => handover.vendor),
  ]);
  const tables = [...records, ownerTable(context, dossier), callTable(context, dossier)];
  const known = PARTS.filter((name) => tables.some((table) => table.id === name && table.nothing === null));
  return {
    lead: words.access.lead(client, words.day(base.period.as_of)),
    rows: words.access
      .rows({
        client,
        recipients: [...recipients].map(context.vendorName).sort(),
        categories: known.map((name) => context.words.data[name]),
        retentionMonths: base.retention_months,
      })
      .map(([term, text]) => ({ term, text })),
    statements: statements.map(({ text }) => markup(safeMarkdown(text, 3))),
  };
}
