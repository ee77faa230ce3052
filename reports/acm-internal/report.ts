import { findingWords } from '../../src/language/finding-words.ts';
import { wordFor } from '../../src/language/numbers.ts';
import type { DossierCall, DossierFigures } from '../../src/model/dossier.ts';
import { VERDICTS, type Verdict } from '../../src/model/findings.ts';
import { articlesOn, lawOn } from '../../src/model/law-certainty.ts';
import { printable } from '../../src/print/printable.ts';
import {
  defineReport,
  type InternalInput,
  type ReportDefinition,
  type ReportDocument,
} from '../../src/print/report.ts';
import { pageTemplate } from '../../src/print/templates.ts';
import {
  loggedCells,
  type NumberTable,
  numberColumns,
  numberLines,
  placeCells,
} from '../parts/dossier/number-table.ts';
import { cell, listOf, notEnough, type PartsContext, partsContext, shownText } from '../parts/dossier/parts.ts';
import { draftMark, type GapList, type GapNotice, gapList, gapNotice, statusFact } from '../parts/gap-lists.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type InternalWords } from './words.nl.ts';

/** What the template of the internal edition shows; every text is whole. */
export interface InternalView {
  readonly cover: {
    readonly commissioned: string;
    /** What makes this a draft, or weighs most; null if nothing is missing. */
    readonly notice: GapNotice | null;
    readonly sentences: readonly string[];
    readonly figures: readonly { value: string; label: string; note: string; tone: string }[];
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  };
  /** What this document adds to the answer, who judged, and what it leaves out. */
  readonly about: {
    readonly rows: readonly { readonly term: string; readonly text: string }[];
  };
  readonly judged: {
    readonly lead: string;
    /** Null if none of the calls was judged. */
    readonly table: NumberTable | null;
  };
  /** The articles behind the rules that gave a finding, and how certain they are; by rule. */
  readonly law: {
    readonly rows: readonly { readonly term: string; readonly text: string }[];
  };
  readonly gaps: GapList;
}

/** How many calls are printed; `acm-internal-calls.csv` has all. */
const MOST_CALLS = 600;

/** The company's judgement of the calls in the regulator's question, for the company alone. */
export const report: ReportDefinition<'internal'> = defineReport<'internal'>({
  id: 'acm-internal',
  reads: 'internal',
  title: { nl: 'Antwoord aan de toezichthouder, intern', en: 'Answer to the regulator, internal' },
  documents: internalDocuments,
});

async function* internalDocuments(input: InternalInput): AsyncGenerator<ReportDocument> {
  const words = input.language === 'nl' ? dutch : english;
  const template = pageTemplate<InternalView>(new URL('report.hbs', import.meta.url));
  const client = shownText(input.base.client.name);
  const title = words.title(client);
  const settings = {
    language: input.language,
    title,
    header: { left: words.kicker, right: client },
    footer: `${words.confidential} ${words.facts.run} ${input.base.run_id}`,
    of: words.of,
    mark: draftMark(input.answer.status, input.language),
  };
  const html = template(internalView(input), settings, words);
  yield { file: input.file, title, language: input.language, html, attachments: [] };
}

export function internalView(input: InternalInput): InternalView {
  const { answer, base, language, tellGap } = input;
  const words = language === 'nl' ? dutch : english;
  const context = partsContext(base, language, false);
  const { figures, request } = answer;
  const proven = figures.violations - figures.without_proof;
  const figure = (
    name: keyof InternalWords['figures'],
    value: number,
    note: string,
    tone = '',
  ): InternalView['cover']['figures'][number] => ({
    value: words.number(value),
    label: wordFor(value, words.figures[name]),
    note,
    tone,
  });
  return {
    cover: {
      commissioned: words.by(shownText(base.client.name)),
      notice: gapNotice(answer.gaps, tellGap, language),
      sentences: [
        ...(answer.open_statements.length === 0 ? [] : [words.draftOfTexts(answer.open_statements.length)]),
        ...words.sentences(
          figures,
          words.during(base.period.from, base.period.to),
          context.words.otherVerdicts(verdictsOf(answer)),
        ),
        ...answer.policy.exceeded.map(({ term, calls }) => words.exceeded[term](calls)),
      ],
      figures: [
        figure('numbers', figures.numbers, words.figureNotes.numbers),
        figure('judged', figures.judged, words.figureNotes.judged),
        figure('violations', proven, words.violationsNote(figures.without_proof), 'violation'),
        figure('withViolations', figures.numbers_with_violations, words.figureNotes.withViolations),
      ],
      facts: [
        { label: words.facts.request, value: shownText(request.file) },
        { label: words.facts.period, value: words.period(base.period.from, base.period.to) },
        { label: words.facts.asOf, value: words.day(base.period.as_of) },
        { label: words.facts.run, value: base.run_id },
        statusFact(answer.status, language),
      ],
    },
    about: {
      rows: words
        .about(figures, answer.dossiers.filter(({ calls }) => !calls.some(isJudgedHere)).length)
        .map(([term, text]) => ({ term, text })),
    },
    judged: judgedView(input, words, context),
    law: { rows: lawRows(input) },
    gaps: listOf(context, base, gapList(answer.gaps, tellGap, language)),
  };
}

function judgedView({ answer }: InternalInput, words: InternalWords, context: PartsContext): InternalView['judged'] {
  let room = MOST_CALLS;
  const numbers = answer.dossiers.flatMap(({ number, calls }) => {
    const judged = calls.filter(isJudgedHere).slice(0, room);
    room -= judged.length;
    return judged.length === 0
      ? []
      : [
          numberLines(
            number,
            [],
            judged.map((call) => judgedCells(call, words, context)),
          ),
        ];
  });
  const { judged } = answer.figures;
  return {
    lead: judged === 0 ? words.noneJudged : words.judgedLead(Math.min(judged, MOST_CALLS), judged),
    table: numbers.length === 0 ? null : { columns: numberColumns(words.columns, [27, 27, 46, 74]), numbers },
  };
}

function judgedCells(
  call: DossierCall,
  words: InternalWords,
  context: PartsContext,
): NumberTable['numbers'][number]['lines'][number]['cells'] {
  const [when, who] = loggedCells(context, call);
  const places = placeCells(context, call).flatMap(({ minor }) => minor);
  if (when === undefined || who === undefined) return [];
  return [
    when,
    { ...who, minor: [...who.minor, ...places] },
    {
      ...cell(
        `${context.words.verdict(call)}; ${words.basis(context.words.basis(call))}`,
        [...notEnough(context.words, call), ...call.findings.map(({ told }) => printable(told))],
        call.verdict ?? '',
      ),
      columns: 1,
    },
  ];
}

/** A rule whose law changed between two of its calls has a row with both. */
function lawRows({ answer, rules, language }: InternalInput): InternalView['law']['rows'] {
  const days = answer.dossiers
    .flatMap(({ calls }) => calls.filter(isJudgedHere))
    .flatMap(({ findings, local_time: time }) => findings.map(({ rule }) => ({ rule, day: time.slice(0, 10) })));
  const { law } = findingWords(language);
  return rules
    .map((rule) => {
      const laws = days
        .filter((found) => found.rule === rule.id)
        .map(({ day }) => {
          const articles = articlesOn(rule, day).map(({ title }) => title[language]);
          const certainty = law(lawOn(rule, day) ?? null);
          return articles.length === 0 ? certainty : `${articles.join('; ')} (${certainty})`;
        });
      return { term: rule.text[language].title, text: [...new Set(laws)].join(' | ') };
    })
    .filter(({ text }) => text !== '');
}

/** How many of the judged calls have each verdict. */
function verdictsOf({ dossiers }: InternalInput['answer']): DossierFigures['verdicts'] {
  const judged = dossiers.flatMap(({ calls }) => calls.filter(isJudgedHere));
  const count = (verdict: Verdict): number => judged.filter((call) => call.verdict === verdict).length;
  return Object.fromEntries(VERDICTS.map((verdict) => [verdict, count(verdict)])) as DossierFigures['verdicts'];
}

/** Calls from a number in the question have no verdict. */
function isJudgedHere({ is_judged: isJudged, way }: DossierCall): boolean {
  return isJudged && way === 'to';
}
