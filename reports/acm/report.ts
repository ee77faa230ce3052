import { wordFor } from '../../src/language/numbers.ts';
import type { AskedNumber, EvidenceBase, NumberFacts } from '../../src/model/dossier.ts';
import type { Origin } from '../../src/model/explanation.ts';
import { CLIENT } from '../../src/model/findings.ts';
import { type Gap, isOpenAndBlocking } from '../../src/model/gaps.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import {
  defineReport,
  type RegulatorInput,
  type ReportDefinition,
  type ReportDocument,
} from '../../src/print/report.ts';
import { safeMarkdown } from '../../src/print/safe-markdown.ts';
import { type Markup, markup, type PageSettings, pageTemplate } from '../../src/print/templates.ts';
import {
  basisCells,
  loggedCells,
  type NumberTable,
  numberColumns,
  numberLines,
  objectionCells,
  placeCells,
  revisionCells,
  sentenceCells,
} from '../parts/dossier/number-table.ts';
import {
  type BaseView,
  baseView,
  cell,
  notEnough,
  type PartsContext,
  partsContext,
  proofTable,
  shownText,
  type TableView,
} from '../parts/dossier/parts.ts';
import { type AcceptedNotice, acceptedNotice, draftMark, statusFact } from '../parts/gap-lists.ts';
import type { ListeningView } from '../parts/listening/part.ts';
import { omissionFacts } from '../parts/omissions/part.ts';
import { proofsView } from '../parts/proofs/part.ts';
import { type StatementsView, statedSentences, statementsView } from '../parts/statements/part.ts';
import { wordDocument } from './word.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RegulatorWords } from './words.nl.ts';

/** Anything beyond this is in the annexes. */
const MOST_NUMBERS = 300;
const MOST_CALLS = 100;
const NAME_LENGTH = 60;
const LETTER_LENGTH = 120;

/** A line of the letter: its text, or a blank to fill in. */
export interface LetterLine {
  readonly label: string;
  readonly value: string;
  /** Empty if `value` is given. */
  readonly blank: string;
  readonly isSignature: boolean;
}

/** What the template of the answer shows; every text is whole. */
export interface RegulatorView {
  readonly cover: {
    readonly kicker: string;
    readonly heading: string;
    readonly commissioned: string;
    /** That it is a draft, and why; null if it is not. */
    readonly draft: { readonly label: string; readonly lead: string; readonly reasons: readonly string[] } | null;
    readonly accepted: AcceptedNotice | null;
    readonly sentences: readonly string[];
    readonly figures: readonly { value: string; label: string; note: string; tone: string }[];
    readonly contentsHeading: string;
    readonly contents: readonly { readonly id: string; readonly label: string }[];
    readonly facts: readonly Omit<LetterLine, 'isSignature'>[];
  };
  readonly about: {
    readonly heading: string;
    readonly rows: readonly { readonly term: string; readonly text: string }[];
    /** Signs that logs leave calls out; null if there are none. */
    readonly omissions: {
      readonly heading: string;
      readonly lead: string;
      readonly stories: readonly { readonly name: string; readonly facts: readonly string[] }[];
    } | null;
    readonly limitsHeading: string;
    readonly limitsLead: string;
    readonly limits: readonly string[];
    readonly letterHeading: string;
    readonly letter: readonly LetterLine[];
    /** The company's statements about its records on which the answer rests; null if there are none. */
    readonly statements: StatementsView | null;
  };
  readonly callers: { readonly heading: string; readonly lead: string; readonly table: TableView };
  readonly instructions: {
    readonly heading: string;
    readonly lead: string;
    readonly nothing: string;
    readonly statements: readonly { readonly content: Markup; readonly text: string; readonly source: string }[];
  };
  /** Terms that the company sets itself, and what was corrected in the data about these numbers. */
  readonly terms: { readonly heading: string; readonly sentences: readonly string[] };
  readonly numbers: {
    readonly heading: string;
    readonly lead: readonly string[];
    readonly table: NumberTable;
    readonly unreadHeading: string;
    readonly unread: readonly string[];
  };
  /** What people saw in samples of proofs; null if it was not asked for. */
  readonly proofSample: {
    readonly heading: string;
    readonly lead: string;
    /** Empty if nobody looked. */
    readonly parts: readonly (ListeningView & { readonly period: string })[];
  } | null;
  /** The proofs of consents that are enclosed, or were left out; null if they were not asked for. */
  readonly proofs: { readonly lead: string; readonly table: TableView } | null;
  readonly base: BaseView;
  readonly annexes: {
    readonly heading: string;
    readonly lead: string;
    readonly rows: readonly { readonly term: string; readonly text: string }[];
  };
}

/** The answer to a regulator who asks about a list of numbers or complaints: facts, without judgements. */
export const report: ReportDefinition<'regulator'> = defineReport<'regulator'>({
  id: 'acm',
  reads: 'regulator',
  title: { nl: 'Antwoord aan de toezichthouder', en: 'Answer to the regulator' },
  documents: regulatorDocuments,
  editable: (input) => [
    {
      file: input.file.replace(/\.pdf$/u, '.docx'),
      document: wordDocument(regulatorView(input), pageSettings(input)),
    },
  ],
});

function wordsOf({ language }: RegulatorInput): RegulatorWords {
  return language === 'nl' ? dutch : english;
}

/** What each page bears, also in the document to be edited. */
function pageSettings(input: RegulatorInput): PageSettings {
  const words = wordsOf(input);
  const client = shownText(input.base.client.name);
  return {
    language: input.language,
    title: words.title(client),
    header: {
      left: input.answer.status === 'draft' ? `${words.draft} · ${words.heading}` : words.heading,
      right: client,
    },
    footer: `${words.confidential} ${words.facts.run} ${input.base.run_id}`,
    of: words.of,
    mark: draftMark(input.answer.status, input.language),
  };
}

async function* regulatorDocuments(input: RegulatorInput): AsyncGenerator<ReportDocument> {
  const template = pageTemplate<RegulatorView>(new URL('report.hbs', import.meta.url));
  const settings = pageSettings(input);
  const html = template(regulatorView(input), settings);
  yield { file: input.file, title: settings.title, language: input.language, html, attachments: [] };
}

export function regulatorView(input: RegulatorInput): RegulatorView {
  const { answer, base, language } = input;
  const words = wordsOf(input);
  const context = partsContext(base, language, false);
  const unread = answer.request.rows.filter((row) => row.number === null);
  const { parts } = words;
  const hasProofs = answersWithProofs(answer);
  return {
    cover: coverView(input, words, context),
    about: aboutView(input, words, context),
    callers: {
      heading: parts.callers,
      lead: answer.vendors.length === 0 ? '' : words.callersLead(answer.vendors.length),
      table: vendorTable(input, words),
    },
    instructions: {
      heading: parts.instructions,
      lead: words.statementsLead,
      nothing: words.noStatements,
      statements: answer.statements.map(({ file, text }) => ({
        content: markup(safeMarkdown(text)),
        text,
        source: words.statementFile(shownText(file)),
      })),
    },
    terms: {
      heading: parts.terms,
      sentences: [
        words.passOnTerm(answer.policy),
        ...words.retention(answer.policy, words.period(base.period.from, base.period.to)),
        words.corrections(correctedRows(answer)),
      ],
    },
    numbers: {
      heading: parts.numbers,
      lead: [
        ...statedSentences(answer.record_statements, language),
        ...words.numbersLead(
          answer.figures,
          Math.min(MOST_NUMBERS, answer.dossiers.length),
          words.period(base.period.from, base.period.to),
          {
            hasReference: answer.request.rows.some(({ reference }) => reference !== null),
            hasDay: answer.request.rows.some(({ about_day: day }) => day !== null),
            unused: answer.request.unused_columns.map((heading) => shownText(heading, NAME_LENGTH)),
          },
        ),
      ],
      table: numberTable(input, words, context),
      unreadHeading: words.unreadHeading,
      unread: unread.map(({ row, reason }) => words.unread(row, shownText(reason ?? ''))),
    },
    proofSample: proofSampleView(input, words, context),
    base: baseView(context, base, input.checks, 'acm-files.csv'),
    proofs: hasProofs ? { lead: words.proofsLead, table: proofTable(context, answer.dossiers) } : null,
    annexes: {
      heading: parts.annexes,
      lead: words.annexesLead,
      rows: [...words.annexes, ...(hasProofs ? words.proofAnnexes : [])].map(([term, text]) => ({ term, text })),
    },
  };
}

/** By period: the share of consents that are really shown, by who collected them. */
function proofSampleView(
  { answer, base, language }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): RegulatorView['proofSample'] {
  const { proof_samples: samples } = answer;
  if (samples === undefined) return null;
  const nameOf = (collector: string): string =>
    collector === CLIENT ? shownText(base.client.name) : context.vendorName(collector);
  return {
    heading: words.parts.proofSample,
    lead: samples.length === 0 ? words.noProofSample : words.proofSampleLead,
    parts: samples.map(({ from, to, collectors }) => ({
      ...{ ...proofsView(collectors, language, nameOf), period: words.period(from, to) },
    })),
  };
}

/** The days whose logs were checked. */
function checkedDays({ checked }: EvidenceBase, words: RegulatorWords): string {
  return words.period(checked.from, checked.to);
}

/** Rows with one of the numbers that could not be used, or that a later delivery replaced. */
function correctedRows({ dossiers }: RegulatorInput['answer']): {
  readonly rejected: number;
  readonly replaced: number;
} {
  const rows = (all: readonly Origin[]): number =>
    new Set(all.map(({ source_file: file, source_row: row }) => `${file} ${row}`)).size;
  return {
    rejected: rows(dossiers.flatMap((dossier) => dossier.rejected)),
    replaced: rows(dossiers.flatMap((dossier) => dossier.revisions)),
  };
}

/** Whether somebody asked for the proofs of consents. */
function answersWithProofs({ dossiers }: RegulatorInput['answer']): boolean {
  return dossiers.some(({ proofs }) => proofs !== undefined);
}

function coverView(
  { answer, base, language, tellGap }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): RegulatorView['cover'] {
  const { figures, request, letter, omissions, asked_days: asked } = answer;
  const { parts, facts, figureNotes: notes } = words;
  const figure = (name: keyof RegulatorWords['figures'], value: number): RegulatorView['cover']['figures'][number] => ({
    value: words.number(value),
    label: wordFor(value, words.figures[name]),
    note: notes[name],
    tone: '',
  });
  const given = (label: string, value: string): RegulatorView['cover']['facts'][number] => ({
    label,
    value,
    blank: '',
  });
  const status = statusFact(answer.status, language);
  return {
    kicker: words.kicker,
    heading: words.heading,
    commissioned: words.by(shownText(base.client.name)),
    draft: draftView(answer, words),
    accepted: acceptedNotice(answer.gaps.map(tellGap), answer.status, language),
    sentences: [
      ...(asked === undefined ? [] : [words.askedDays(words.period(asked.from, asked.to))]),
      ...words.sentences(figures, words.period(base.period.from, base.period.to), asked !== undefined),
      ...logSpan(base, words),
      ...(omissions.length === 0 || figures.not_called === 0
        ? []
        : [
            words.notCertain(
              omissions.map(({ vendor }) => context.vendorName(vendor)),
              checkedDays(base, words),
            ),
          ]),
    ],
    figures: [
      figure('numbers', figures.numbers),
      figure('called', figures.called),
      figure('notCalled', figures.not_called),
      figure('calls', figures.calls),
    ],
    contentsHeading: words.contents,
    contents: [
      ...(['about', 'callers', 'instructions', 'terms', 'numbers'] as const).map((id) => ({
        id,
        label: parts[id],
      })),
      ...(answer.proof_samples === undefined ? [] : [{ id: 'proof-sample', label: parts.proofSample }]),
      ...(answersWithProofs(answer) ? [{ id: 'proofs', label: context.words.parts.proofs }] : []),
      { id: 'base', label: context.words.baseHeading },
      { id: 'annexes', label: parts.annexes },
    ],
    facts: [
      lineOf(facts.case, letter.case, words.blanks.case),
      lineOf(facts.contact, letter.contact, words.blanks.contact),
      given(facts.request, shownText(request.file)),
      given(facts.period, words.period(base.period.from, base.period.to)),
      given(facts.asOf, words.day(base.period.as_of)),
      given(facts.run, base.run_id),
      given(status.label, status.value),
    ],
  };
}

/** From the first day of any loaded log to the last day of any; the chapter on the evidence gives the days of each call centre. */
function logSpan({ vendors }: EvidenceBase, words: RegulatorWords): readonly string[] {
  const firsts = vendors.flatMap(({ first_day: first }) => (first === null ? [] : [first])).sort();
  const lasts = vendors.flatMap(({ last_day: last }) => (last === null ? [] : [last])).sort();
  const [first] = firsts;
  const last = lasts.at(-1);
  return first === undefined || last === undefined ? [] : [words.logSpan(firsts.length, first, last)];
}

/** The company's own words of belaudit.yaml, with its telephone number and the regulator's reference in full: neither is a consumer's number. */
function lineOf(label: string, value: string | null, blank: string): Omit<LetterLine, 'isSignature'> {
  return value === null
    ? { label, value: '', blank }
    : { label, value: shortenPrintable(value, LETTER_LENGTH), blank: '' };
}

function aboutView(
  { answer, base, tellGap, language }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): RegulatorView['about'] {
  const { letter, omissions } = answer;
  const client = shownText(base.client.name);
  const callers = new Set(answer.vendors.map(({ id }) => id));
  const touches = ({ vendors }: Gap): boolean => vendors.some((vendor) => callers.has(vendor));
  // First those of call centres that called the numbers.
  const limits = [...answer.gaps.filter(touches), ...answer.gaps.filter((gap) => !touches(gap))];
  const line = (name: keyof RegulatorWords['blanks'], value: string | null, isSignature = false): LetterLine => ({
    ...lineOf(words.letter[name], value, words.blanks[name]),
    isSignature,
  });
  return {
    heading: words.parts.about,
    rows: words
      .about({
        client,
        period: words.period(base.period.from, base.period.to),
        program: `Belaudit ${base.program.version}`,
        base: context.words.baseHeading,
      })
      .map(([term, text]) => ({ term, text })),
    omissions:
      omissions.length === 0
        ? null
        : {
            heading: words.omissionsHeading,
            lead: words.omissionsLead(checkedDays(base, words)),
            stories: omissions.map((omission) => ({
              name: context.vendorName(omission.vendor),
              facts: omissionFacts(omission, language, 'company'),
            })),
          },
    limitsHeading: words.limitsHeading,
    limitsLead: words.limitsLead(checkedDays(base, words)),
    limits: limits.map((gap) => tellGap(gap).what),
    letterHeading: words.letterHeading,
    letter: [line('signedBy', letter.signed_by), line('place', null), line('signature', null, true)],
    statements: statementsView(answer.record_statements, client, language),
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
        words.openStatement({ ...rest, file: file === null ? null : shownText(file), mark: shownText(mark) }),
      ),
      ...(openGaps === 0 && open.length > 0 ? [] : [words.openGaps(openGaps)]),
    ].map((reason, index, all) => (index === all.length - 1 ? reason.replace(/[;.]$/u, '.') : reason)),
  };
}

function vendorTable({ answer }: RegulatorInput, words: RegulatorWords): TableView {
  const widths = ['40mm', '36mm', '62mm', '36mm'];
  return {
    id: 'vendors',
    heading: words.parts.callers,
    nothing: answer.vendors.length > 0 ? null : words.noCallers(answer.asked_days !== undefined),
    cut: null,
    columns: words.vendorColumns.map((head, index) => ({ head, width: widths[index] ?? '', isFigure: false })),
    rows: answer.vendors.map((vendor) => [
      cell(shownText(vendor.name), [words.forEntity(shownText(vendor.entity))]),
      cell('', words.contract(vendor)),
      cell('', words.stopsAgreed(vendor)),
      cell(shownText(words.campaigns(vendor))),
    ]),
  };
}

function numberTable(input: RegulatorInput, words: RegulatorWords, context: PartsContext): NumberTable {
  return {
    columns: numberColumns(words.numberColumns, [34, 26, 34, 38, 42]),
    numbers: input.answer.dossiers.slice(0, MOST_NUMBERS).map((dossier) => {
      const asked = input.answer.request.rows.filter((row) => row.number === dossier.number);
      return numberLines(
        dossier.number,
        asked.map((row) => askedText(row, words)),
        numberRows(dossier, asked, input, words, context),
      );
    }),
  };
}

function askedText({ reference, about_day: day, row }: AskedNumber, words: RegulatorWords): string {
  return words.asked(
    reference === null ? null : shownText(reference, NAME_LENGTH),
    day === null ? null : shownText(day, NAME_LENGTH),
    row,
  );
}

function numberRows(
  dossier: NumberFacts,
  asked: readonly AskedNumber[],
  { answer, base }: RegulatorInput,
  words: RegulatorWords,
  context: PartsContext,
): NumberTable['numbers'][number]['lines'][number]['cells'][] {
  const { figures, calls } = dossier;
  const replaced = context.words.replacedCalls(figures.replaced_calls);
  const sentences = [
    ...(figures.outbound > 0 ? [] : [noCall(dossier, answer, base, words, context)]),
    ...(figures.outbound > 0 || answer.omissions.length === 0
      ? []
      : [
          words.perhapsLeftOut(
            answer.omissions.map(({ vendor }) => context.vendorName(vendor)),
            checkedDays(base, words),
          ),
        ]),
    ...(replaced === null ? [] : [replaced]),
    ...asked.flatMap((row) => notLoaded(row, base, words)),
    ...(dossier.rejected.length === 0 ? [] : [words.rejectedRows(dossier.rejected.length)]),
  ];
  return [
    ...sentences.map((sentence) => sentenceCells(sentence)),
    ...calls
      .slice(0, MOST_CALLS)
      .map((call) => [
        ...loggedCells(context, call),
        ...(call.in_period
          ? basisCells(
              context,
              call.near_misses.length > 0 ? '' : words.basis(call.basis, context.words.bases),
              call.basis_records,
              notEnough(context.words, call),
            )
          : basisCells(context, words.basisNotExamined, [])),
        ...placeCells(context, call),
      ]),
    ...(calls.length > MOST_CALLS ? [sentenceCells(words.callsCut(MOST_CALLS, calls.length))] : []),
    ...dossier.objections.map((row) => objectionCells(context, row, context.words.table)),
    ...dossier.revisions.map((row) => revisionCells(context, row, context.words.table)),
  ];
}

/** That no log contains a call to the number, with the days on which this rests. */
function noCall(
  { figures }: NumberFacts,
  { asked_days: asked }: RegulatorInput['answer'],
  base: EvidenceBase,
  words: RegulatorWords,
  context: PartsContext,
): string {
  const loaded = base.vendors.filter((vendor) => vendor.calls > 0);
  return [
    context.words.noCalls(base.vendors, figures.replaced_calls, asked !== undefined),
    ...(loaded.length === 0 ? [] : [words.noCallRest(context.words.baseHeading)]),
  ].join(' ');
}

/** Without a loaded log, a day cannot show that no call was made. */
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
