import { words as english } from '../../reports/acm/words.en.ts';
import { words as dutch, type RegulatorWords } from '../../reports/acm/words.nl.ts';
import { words as englishInternal } from '../../reports/acm-internal/words.en.ts';
import { words as dutchInternal } from '../../reports/acm-internal/words.nl.ts';
import { numberText } from '../../reports/parts/dossier/number-text.ts';
import { formatShortTime } from '../../src/language/dates.ts';
import type { AskedNumber, CallFacts, DossierCall, EvidenceBase, NumberFacts } from '../../src/model/dossier.ts';
import { isOpenAndBlocking } from '../../src/model/gaps.ts';
import type { InternalInput, RegulatorInput } from '../../src/print/report.ts';
import { baseChapter, wordsIn } from './dossier-sheet.ts';
import { PHRASES } from './fixed-phrases.ts';
import { proofNumbers, proofRow, proofShares, proofsSaid } from './hearing-chapter.ts';
import { gapTexts, numbersIn, rowText, textsOf } from './known-texts.ts';
import type { Sheet, TableRow } from './printed-numbers.ts';

const MOST_NUMBERS = 300;
const MOST_CALLS = 100;
const MOST_LIMITS = 12;
/** `binnen 24 uur` is a phrase of reports, which the check ignores. */
const SAID_ANYWAY = 24;

type Language = RegulatorInput['language'];

/** What the answer to the regulator may print: the contents of `acm-response.json`, row by row, and its counts. */
export function regulatorSheet(input: RegulatorInput): Sheet {
  const { answer, base, language } = input;
  const words = language === 'nl' ? dutch : english;
  const { figures, policy, vendors } = answer;
  const told = answer.dossiers.slice(0, MOST_NUMBERS);
  const own = wordsIn(language);
  return {
    language,
    texts: [
      ...[...textsOf(input, language), ...shortTimes(answer, language)],
      ...gapTexts(input.answer.gaps, input.tellGap, language),
      ...answer.statements.flatMap(({ text }) => text.replaceAll(/[*_#`]/g, '').split('\n')),
      ...answer.dossiers.map(({ number }) => numberText(number)),
    ],
    phrases: PHRASES[language],
    cover: {
      numbers: [
        ...numbersIn(figures),
        ...[figures.calls - figures.in_period, answer.gaps.filter(isOpenAndBlocking).length, base.vendors.length],
      ],
    },
    chapters: [
      {
        heading: words.parts.about,
        numbers: [...numbersIn(answer.omissions), answer.gaps.length - MOST_LIMITS],
      },
      {
        heading: words.parts.callers,
        numbers: [vendors.length],
        rows: vendors.map((vendor) => ({
          label: `${vendor.name} ${words.forEntity(vendor.entity)}`,
          figures: (['suppression_hours', 'report_objections_within_hours'] as const)
            .filter((term) => !vendor.assumed.includes(term))
            .map((term) => vendor[term])
            .filter((hours) => hours > 0 && hours !== SAID_ANYWAY),
        })),
      },
      { heading: words.parts.instructions, numbers: [] },
      {
        heading: words.parts.terms,
        numbers: [
          ...[policy.pass_on_hours, policy.relation_term_months, ...policy.retention.map(({ months }) => months)],
          ...policy.exceeded.map(({ calls }) => calls),
          rowsWith(answer.dossiers.flatMap(({ rejected }) => rejected)),
          rowsWith(answer.dossiers.flatMap(({ revisions }) => revisions)),
        ],
      },
      {
        heading: words.parts.numbers,
        numbers: [
          ...[figures.numbers, told.length, base.vendors.length],
          ...answer.request.rows.filter(({ number }) => number === null).map(({ row }) => row),
          ...told.flatMap((dossier) => [
            ...[dossier.figures.replaced_calls, dossier.rejected.length],
            ...(dossier.calls.length > MOST_CALLS ? [MOST_CALLS, dossier.calls.length] : []),
          ]),
        ],
        rows: told.flatMap((dossier) => {
          const asked = answer.request.rows.filter(({ number }) => number === dossier.number);
          return rowsOf(dossier, asked, base, language);
        }),
      },
      ...(answer.proof_samples === undefined ? [] : [proofSampleChapter(input, words)]),
      baseChapter(base, input, own),
      { heading: words.parts.annexes, numbers: [] },
    ],
  };
}

/** The figures of samples of proofs, of all consents. */
function proofSampleChapter(
  { answer, base, language }: RegulatorInput,
  words: RegulatorWords,
): Sheet['chapters'][number] {
  const samples = (answer.proof_samples ?? []).map(({ collectors }) => collectors);
  const nameOf = (collector: string): string =>
    base.vendors.find(({ id }) => id === collector)?.name ?? base.client.name;
  return {
    heading: words.parts.proofSample,
    numbers: samples.flatMap(proofNumbers),
    shares: samples.flatMap((collectors) => proofShares(collectors, language)),
    said: samples.flatMap((collectors) => proofsSaid(collectors, language)),
    rows: samples.flatMap((collectors) => collectors.map((one) => proofRow(one, nameOf(one.collector), language))),
  };
}

/** What the internal edition may print: the contents of `acm-internal.json`. */
export function internalSheet(input: InternalInput): Sheet {
  const { answer, base, language } = input;
  const words = language === 'nl' ? dutchInternal : englishInternal;
  const { figures, policy } = answer;
  return {
    language,
    texts: [
      ...[...textsOf(input, language), ...shortTimes(answer, language)],
      ...gapTexts(answer.gaps, input.tellGap, language),
      ...answer.dossiers.map(({ number }) => numberText(number)),
    ],
    phrases: PHRASES[language],
    cover: {
      numbers: [
        ...[...numbersIn(figures), figures.violations - figures.without_proof, figures.calls - figures.judged],
        ...[answer.gaps.filter(isOpenAndBlocking).length, ...policy.exceeded.map(({ calls }) => calls)],
      ],
    },
    chapters: [
      {
        heading: words.aboutHeading,
        numbers: [
          figures.numbers,
          answer.dossiers.filter(({ calls }) => !calls.some((call) => call.is_judged && call.way === 'to')).length,
        ],
      },
      {
        heading: words.judgedHeading,
        numbers: [figures.judged],
        rows: answer.dossiers.flatMap(({ number, calls }) => {
          const judged = calls.filter((call) => call.is_judged && call.way === 'to');
          return judged.map((call, place) => callRow(call, place === 0 ? numberText(number) : '', base, language));
        }),
      },
      { heading: words.gapsHeading, numbers: [answer.gaps.length] },
    ],
  };
}

/** How many rows of files these are. */
function rowsWith(all: readonly { readonly source_file: string | null; readonly source_row: number | null }[]): number {
  return new Set(all.map((row) => `${row.source_file} ${row.source_row}`)).size;
}

/** Moments as in the cells of a table. */
function shortTimes(data: unknown, language: Language): readonly string[] {
  if (typeof data === 'string') return /^\d{4}-\d{2}-\d{2}/u.test(data) ? shortForms(data, language) : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap((value) => shortTimes(value, language));
}

function shortForms(at: string, language: Language): readonly string[] {
  return [formatShortTime(at.slice(0, 19), language), formatShortTime(at.slice(0, 10), language)];
}

/** A call with its length, its basis and its source; the first row of a number begins with the number. */
function callRow(
  call: CallFacts | DossierCall,
  before: string,
  { vendors }: EvidenceBase,
  language: Language,
): TableRow {
  const label = `${formatShortTime(call.local_time, language)} ${call.call_id}`;
  const looked = 'in_period' in call ? call.in_period : true;
  return {
    label: before === '' ? label : `${before} ${label}`,
    figures: call.talk_seconds === null || call.talk_seconds === 0 ? [] : [call.talk_seconds],
    holds: [
      vendors.find(({ id }) => id === call.vendor)?.name ?? call.vendor,
      ...('findings' in call ? call.findings.map(({ told }) => told) : []),
      ...(looked && !('findings' in call) ? call.basis_records.map(({ record_id: id }) => id) : []),
      ...(call.source_file === null ? [] : [`${call.source_file} ${rowText(call.source_row ?? 0, language)}`]),
    ],
  };
}

/** The rows of one number: calls, then objections, then rows that were replaced. */
function rowsOf(
  dossier: NumberFacts,
  asked: readonly AskedNumber[],
  base: EvidenceBase,
  language: Language,
): readonly TableRow[] {
  const words = language === 'nl' ? dutch : english;
  const head = [
    numberText(dossier.number),
    ...asked.map((row) => words.asked(row.reference, row.about_day, row.row)),
  ].join(' ');
  // A sentence before the calls takes the place beside the number.
  const hasSentence =
    dossier.figures.outbound === 0 || dossier.figures.replaced_calls > 0 || dossier.rejected.length > 0;
  const rows = [
    ...dossier.calls.slice(0, MOST_CALLS).map((call) => callRow(call, '', base, language)),
    ...dossier.objections.map(
      (row): TableRow => ({
        label: `${formatShortTime(row.objected_at, language)} ${row.objection_id}`,
        figures: row.calls_after === 0 ? [] : [row.calls_after],
        holds: row.source_file === null ? [] : [`${row.source_file} ${rowText(row.source_row ?? 0, language)}`],
      }),
    ),
  ];
  return rows.map((row, place) => (place === 0 && !hasSentence ? { ...row, label: `${head} ${row.label}` } : row));
}
