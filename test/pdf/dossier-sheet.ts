import { words as englishReport } from '../../reports/dossier/words.en.ts';
import { words as dutchReport } from '../../reports/dossier/words.nl.ts';
import { numberText } from '../../reports/parts/dossier/number-text.ts';
import { words as english } from '../../reports/parts/dossier/words.en.ts';
import { type DossierWords, words as dutch } from '../../reports/parts/dossier/words.nl.ts';
import { formatDay, formatLocalTime, withReadableMoments } from '../../src/language/dates.ts';
import type { Dossier, DossierCall, EvidenceBase } from '../../src/model/dossier.ts';
import type { Origin } from '../../src/model/explanation.ts';
import type { DossierInput } from '../../src/print/report.ts';
import { between } from './derived-figures.ts';
import { PHRASES } from './fixed-phrases.ts';
import { gapTexts, numbersIn, rowText, textsOf } from './known-texts.ts';
import type { Figures, Sheet, TableRow } from './printed-numbers.ts';

type Language = DossierInput['language'];
type Chapter = Sheet['chapters'][number];

/** The most marks in the picture of a number; earlier steps are left out. */
const MOST_MARKS = 8;
/** The most lines of a part of an explanation. */
const MOST_LINES = 20;
const MOST_EXPLAINED = 60;

/** What the dossier of a number may print: the contents of `dossier-….json`, row by row, and its counts. */
export function dossierSheet(input: DossierInput): Sheet {
  const { base, dossier, language } = input;
  const words = language === 'nl' ? dutchReport : englishReport;
  const own = wordsIn(language);
  const explained = dossier.calls.filter((call) => call.explanation.length > 0);
  const left = explained.flatMap(({ explanation }) => explanation.map(({ lines }) => lines.length - MOST_LINES));
  const events = eventsOf(dossier);
  return {
    language,
    texts: [
      ...[...textsOf(input, language), numberText(dossier.number)],
      ...gapTexts([...input.openGaps, ...input.acceptedGaps], input.tellGap, language),
      ...events.map(([at]) => own.shortDay(at.slice(0, 10))),
      ...explained.flatMap(({ explanation }) =>
        explanation.flatMap(({ lines }) => lines.map((line) => withReadableMoments(line, language))),
      ),
    ],
    phrases: PHRASES[language],
    cover: cover(input),
    chapters: [
      {
        heading: words.about,
        numbers: [new Set(dossier.owners.map((owner) => owner.person_id)).size, ...numbersIn(dossier.figures.left_out)],
        rows: [...dossier.owners, ...dossier.legal_forms].map((row) => rowAt(row.person_id, row, language)),
      },
      {
        heading: own.parts.timeline,
        numbers: [
          ...[dossier.figures.calls, dossier.figures.without_proof],
          dossier.figures.verdicts.violation - dossier.figures.without_proof,
          // Steps of one day can share one mark.
          ...between(1, events.length - MOST_MARKS),
        ],
        // Consecutive steps of one kind: `3× called`.
        pictures: [dossier.calls, dossier.handovers, dossier.objections].flatMap((records) =>
          between(1, records.length),
        ),
        rows: events.map(([at, row]) => rowAt(momentText(at, language), row, language)),
      },
      { heading: own.parts.calls, numbers: [], rows: callRows(dossier.calls, base, language) },
      {
        heading: own.parts.explanations,
        numbers: [
          dossier.figures.judged,
          Math.min(MOST_EXPLAINED, explained.length),
          ...left.filter((lines) => lines > 0),
        ],
      },
      { heading: words.records, numbers: [], rows: recordRows(dossier, language) },
      baseChapter(base, input, own),
      { heading: words.access.heading, numbers: [base.retention_months ?? 0] },
    ],
  };
}

export function wordsIn(language: Language): DossierWords {
  return language === 'nl' ? dutch : english;
}

function cover({ base, dossier }: DossierInput): Figures {
  const { figures, objections } = dossier;
  const proven = figures.verdicts.violation - figures.without_proof;
  return { numbers: [...numbersIn(figures), proven, objections.length, base.vendors.length] };
}

function momentText(at: string, language: Language): string {
  return formatLocalTime(at, language);
}

/** A row that begins like this and ends with its source. */
function rowAt(label: string, origin: Origin, language: Language, more: Partial<TableRow> = {}): TableRow {
  const { source_file: file, source_row: row } = origin;
  const place = file === null || row === null ? [] : [`${file} ${rowText(row, language)}`];
  return { label, figures: more.figures ?? [], holds: [...(more.holds ?? []), ...place] };
}

/** A call with its length, its findings and its source. */
function callRows(calls: readonly DossierCall[], { vendors }: EvidenceBase, language: Language): readonly TableRow[] {
  return calls.map((call) =>
    rowAt(`${momentText(call.local_time, language)} ${call.call_id}`, call, language, {
      figures: call.talk_seconds === null || call.talk_seconds === 0 ? [] : [call.talk_seconds],
      holds: [
        vendors.find(({ id }) => id === call.vendor)?.name ?? call.vendor,
        ...call.findings.map(({ told }) => told),
        ...call.basis_records.map(({ record_id: id }) => id),
      ],
    }),
  );
}

function objectionRows({ objections }: Dossier, language: Language): readonly TableRow[] {
  return objections.map((row) =>
    rowAt(`${momentText(row.objected_at, language)} ${row.objection_id}`, row, language, {
      figures: row.calls_after === 0 ? [] : [row.calls_after],
    }),
  );
}

function revisionRows({ revisions }: Dossier, language: Language): readonly TableRow[] {
  const own = wordsIn(language);
  return revisions.map((row) => ({
    label: own.feeds[row.feed] ?? row.feed,
    figures: [],
    holds: [
      row.key,
      `${row.source_file} ${rowText(row.source_row ?? 0, language)}`,
      `${row.replaced_by_file} ${rowText(row.replaced_by_row, language)}`,
    ],
  }));
}

function recordRows(dossier: Dossier, language: Language): readonly TableRow[] {
  const own = wordsIn(language);
  const kind = (name: string): string => own.kinds[name] ?? name;
  return [
    ...objectionRows(dossier, language),
    ...dossier.consents.map((row) =>
      rowAt(`${momentText(row.given_at, language)} ${kind(row.kind)} ${row.consent_id}`, row, language),
    ),
    ...dossier.relations.map((row) => rowAt(own.span(row.started_on, row.ended_on), row, language)),
    ...dossier.handovers.map((row) => rowAt(momentText(row.delivered_at, language), row, language)),
    ...dossier.register.map((row) => rowAt(own.span(row.from, row.to), row, language)),
    ...dossier.complaints.map((row) =>
      rowAt(`${formatDay(row.about_day, language)} ${row.complaint_id}`, row, language, {
        figures: row.calls_around === 0 ? [] : [row.calls_around],
      }),
    ),
    ...dossier.rejected.map((row) => rowAt(own.feeds[row.feed] ?? row.feed, row, language)),
    ...revisionRows(dossier, language),
  ];
}

/** Everything in a dossier that has a time, with its source. */
function eventsOf(dossier: Dossier): readonly (readonly [at: string, row: Origin])[] {
  const all: readonly (readonly [at: string | null, row: Origin])[] = [
    ...dossier.owners.flatMap((row) => [[row.from, row] as const, [row.to, row] as const]),
    ...dossier.register.map((row) => [row.from, row] as const),
    ...dossier.relations.flatMap((row) => [[row.started_on, row] as const, [row.ended_on, row] as const]),
    ...dossier.consents.flatMap((row) => [[row.given_at, row] as const, [row.withdrawn_at, row] as const]),
    ...dossier.objections.map((row) => [row.objected_at, row] as const),
    ...dossier.handovers.map((row) => [row.delivered_at, row] as const),
    ...dossier.calls.map((row) => [row.local_time, row] as const),
    ...dossier.complaints.map((row) => [row.about_day, row] as const),
  ];
  return all.flatMap(([at, row]) => (at === null ? [] : [[at, row] as const]));
}

/** The evidence of the answer: files, logs and checks, each row with its counts. */
export function baseChapter(
  base: EvidenceBase,
  { checks, language }: Pick<DossierInput, 'checks' | 'language'>,
  words: DossierWords,
): Chapter {
  const nameOf = (vendor: string): string =>
    vendor === '' ? words.everyVendor : (base.vendors.find(({ id }) => id === vendor)?.name ?? vendor);
  // Kinds with one whole file each share a sentence.
  const whole = fileGroups(base).filter(
    ([file, ...others]) => others.length === 0 && file?.rejected === 0 && file.feed !== 'calls',
  );
  const told = whole.length < 3 ? [] : whole;
  return {
    heading: words.baseHeading,
    numbers: [
      ...[base.files.length, base.rows_read, base.rows_rejected, ...base.vendors.map(({ calls }) => calls)],
      ...told.map(([file]) => file?.rows_read ?? 0),
    ],
    rows: [
      ...base.checks
        .filter(({ results }) => results > 0)
        .map(({ check, vendor, examined, results }) => ({
          label: `${checks.find(({ id }) => id === check)?.text[language].title ?? check} ${nameOf(vendor)}`,
          figures: [examined, results],
        })),
      ...fileGroups(base)
        .filter(([file]) => told.every(([one]) => one !== file))
        .map((group) => ({
          label: fileLabel(group, words, nameOf),
          figures: [
            group.length,
            group.reduce((sum, file) => sum + file.rows_read, 0),
            group.reduce((sum, file) => sum + file.rejected, 0),
          ],
        })),
    ],
  };
}

/** Files of one kind from one sender. */
function fileGroups({ files }: EvidenceBase): readonly EvidenceBase['files'][] {
  const keys = [...new Set(files.map(({ feed, vendor }) => JSON.stringify([feed, vendor])))];
  return keys.map((key) => files.filter(({ feed, vendor }) => JSON.stringify([feed, vendor]) === key));
}

function fileLabel([file]: EvidenceBase['files'], words: DossierWords, nameOf: (vendor: string) => string): string {
  if (file === undefined) return '';
  const feed = words.feeds[file.feed] ?? file.feed;
  return file.vendor === null ? feed : `${feed}, ${nameOf(file.vendor)}`;
}
