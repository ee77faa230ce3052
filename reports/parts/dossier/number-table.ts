import { formatShortTime } from '../../../src/language/dates.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Dossier, DossierObjection, DossierRevision } from '../../../src/model/dossier.ts';
import { numberText } from './number-text.ts';
import { type CellView, type ColumnView, cell, type PartsContext, shownText } from './parts.ts';
import type { NumberTableWords } from './words.nl.ts';

/** One line about a number, in a table of many numbers. */
export interface NumberLine {
  /** Only in the first line of a number. */
  readonly number: string;
  readonly minor: readonly string[];
  readonly cells: readonly (CellView & { readonly columns: number })[];
}

/** Many numbers in one table; the first line of each repeats the question. */
export interface NumberTable {
  readonly columns: readonly ColumnView[];
  readonly numbers: readonly { readonly isShort: boolean; readonly lines: readonly NumberLine[] }[];
}

/** This many lines stay together on a page. */
const SHORT = 5;
const NAME_LENGTH = 60;
/** The columns after that of the number. */
const COLUMNS = 4;

type Cells = NumberLine['cells'];

/** The columns of such a table: number, time, event, basis, source. */
export function numberColumns(heads: readonly string[], widths: readonly number[]): readonly ColumnView[] {
  return heads.map((head, place) => ({ head, width: `${widths[place] ?? 30}mm`, isFigure: false }));
}

/** A number with its lines; a number without any gets a line that says so. */
export function numberLines(
  number: string,
  minor: readonly string[],
  rows: readonly Cells[],
): NumberTable['numbers'][number] {
  return {
    isShort: rows.length <= SHORT,
    lines: (rows.length === 0 ? [[]] : rows).map((cells, place) => ({
      number: place === 0 ? numberText(number) : '',
      minor: place === 0 ? minor : [],
      cells,
    })),
  };
}

/** A sentence over all columns. */
export function sentenceCells(text: string, tone = ''): Cells {
  return [{ ...cell(text, [], tone), columns: COLUMNS }];
}

/** The log of a call: when, by whom and how long. */
export function loggedCells(
  { words, vendorName, language }: PartsContext,
  call: Pick<
    Dossier['calls'][number],
    'local_time' | 'call_id' | 'way' | 'vendor' | 'contact' | 'talk_seconds' | 'recording'
  >,
): Cells {
  const { talk_seconds: seconds, recording, way } = call;
  const length = seconds === null || seconds === 0 ? '' : `, ${words.duration(seconds)}`;
  return [
    one(formatShortTime(call.local_time, language), [
      [shownText(call.call_id), ...(way === 'from' ? [words.way.from] : [])],
    ]),
    one(vendorName(call.vendor), [
      [
        `${words.contact(call)}${length}`,
        ...(recording === null ? [] : [words.recording(shownText(recording, NAME_LENGTH))]),
      ],
    ]),
  ];
}

/** The basis of a call: its records, with the references of their proof below, or those that are not enough. */
export function basisCells(
  { words }: PartsContext,
  basis: string,
  records: Dossier['calls'][number]['basis_records'],
  tooLittle: readonly string[] = [],
): Cells {
  const ids = records.map(({ record_id: id }) => shownText(id, NAME_LENGTH));
  const told = records.flatMap(({ kind, since, source, evidence }) => [
    ...(since === null
      ? []
      : [
          [
            words.recordSince(
              kind,
              since,
              source === null ? '' : (words.sources[source] ?? shownText(source, NAME_LENGTH)),
            ),
          ],
        ]),
    ...(evidence === null || evidence === '' ? [] : [[words.evidence(shownText(evidence, NAME_LENGTH))]]),
  ]);
  return [one([basis, ...ids].join(' '), [...told, ...tooLittle.map((line) => [line])])];
}

/** Where a record is. */
export function placeCells(context: PartsContext, origin: Parameters<typeof placeText>[1]): Cells {
  return [one('', [[placeText(context, origin)]])];
}

/** An objection, and how it was handled. */
export function objectionCells(context: PartsContext, objection: DossierObjection, phrases: NumberTableWords): Cells {
  const { words, vendorName, vendors, stopDeliveries, language } = context;
  const { recorded_by: by, channel, passed_on: passedOn, calls_after: after, last_call_at: last } = objection;
  const moment = (at: string): string => formatShortTime(at, language);
  const party = by === 'client' ? phrases.company : by === null ? null : vendorName(by);
  const days = [...new Set(passedOn.map(({ delivered_at: at }) => at.slice(0, 10)))];
  const passed = days.map((day) => {
    const then = passedOn.filter(({ delivered_at: at }) => at.startsWith(day));
    const isAll = vendors > 1 && then.length === vendors;
    return phrases.passedOn(moment(day), isAll ? null : then.map(({ vendor }) => vendorName(vendor)));
  });
  const unknown = stopDeliveries.loaded ? phrases.notPassedOn : phrases.passingUnknown;
  const parts = [
    phrases.objection(party, channel === null ? '' : words.channel(shownText(channel, NAME_LENGTH))),
    ...(passed.length === 0 ? [unknown] : passed),
    phrases.callsAfter(after, formatNumber(after, language), moment(last ?? '')),
  ];
  return [
    one(moment(objection.objected_at), [[shownText(objection.objection_id)]]),
    wide([[...parts, placeText(context, objection)]]),
  ];
}

/** A row that a later delivery replaced. */
export function revisionCells(context: PartsContext, revision: DossierRevision, phrases: NumberTableWords): Cells {
  const { words, language } = context;
  const { feed, key, at, columns, still_stands: stands, replaced_by_file: file, replaced_by_row: row } = revision;
  return [
    one(at === null ? '' : formatShortTime(at, language), [[shownText(key, NAME_LENGTH)]]),
    wide([
      [
        phrases.replaced(words.feeds[feed] ?? feed),
        phrases.changed(shownText(columns.replaceAll('|', ', '))),
        ...(stands ? [] : [words.stoodOnly]),
      ],
      [placeText(context, revision), phrases.replacedBy(`${shownText(file)} ${words.row(row)}`)],
    ]),
  ];
}

/** Spans all columns except that of the time. */
function wide(lines: readonly (readonly string[])[]): Cells[number] {
  return { ...one('', lines), columns: COLUMNS - 1 };
}

function placeText(
  { words }: PartsContext,
  { source_file: file, source_row: row }: { readonly source_file: string | null; readonly source_row: number | null },
): string {
  return file === null || row === null ? '' : `${shownText(file)} ${words.row(row)}`;
}

/** Several things in small print, each on a line. */
function one(text: string, lines: readonly (readonly string[])[], tone = ''): Cells[number] {
  return {
    ...cell(
      text,
      lines.map((parts) => parts.filter((part) => part !== '').join(' · ')),
      tone,
    ),
    columns: 1,
  };
}
