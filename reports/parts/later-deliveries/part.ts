import type { Language } from '../../../src/model/configuration.ts';
import type {
  ChangedValue,
  DeliveredRow,
  FavouredChange,
  LapsedFinding,
  LaterDeliveries,
  VendorLaterDeliveries,
} from '../../../src/model/later-deliveries.ts';
import { maskLongDigits, maskNumbers } from '../../../src/model/masked-numbers.ts';
import { bothEnds, printable, shortenPrintable } from '../../../src/print/printable.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type LaterReader, type LaterWords } from './words.nl.ts';

/** The most rows in each table. */
const MOST_ROWS = 60;
const CALL_LENGTH = 28;
const VALUE_LENGTH = 60;
const FILE_LENGTH = 44;

export interface LaterCell {
  readonly text: string;
  readonly tone: string;
  readonly minor: readonly string[];
}

export interface LaterTable {
  readonly nothing: string;
  readonly columns: readonly { readonly head: string; readonly width: string; readonly isFigure: boolean }[];
  readonly rows: readonly (readonly LaterCell[])[];
  readonly cut: string;
}

/** Calls that were changed after delivery, as reports show them. */
export interface LaterView {
  readonly heading: string;
  readonly lead: string;
  readonly method: string;
  readonly question: string;
  readonly findingsHeading: string;
  /** Null if no finding lapsed. */
  readonly findings: LaterTable | null;
  readonly valuesHeading: string;
  readonly valuesLead: string;
  readonly values: LaterTable;
}

export interface LaterContext {
  readonly language: Language;
  readonly reader: LaterReader;
  readonly ruleTitle: (rule: string, vendor?: string) => string;
  /** A text from a file, without anything that this reader may not see. */
  readonly conceal: (text: string) => string;
  /** Paths of all loaded files. */
  readonly paths: readonly string[];
  /** Call centre whose calls these are, if a table has those of several; else empty. */
  readonly vendorName: (vendor: string) => string;
}

/** Words for these calls, in one language. */
export function laterWords(language: Language): LaterWords {
  return language === 'nl' ? dutch : english;
}

/** The changes of later deliveries at these call centres; null if nothing was changed and nothing lapsed. */
export function laterView(later: LaterDeliveries, context: LaterContext): LaterView | null {
  const words = laterWords(context.language);
  const lead = words.sentence(later, context.reader);
  if (lead === '') return null;
  const findings = later.vendors.flatMap((vendor) =>
    vendor.lapsed_findings.map((finding) => findingRow(vendor, finding, words, context)),
  );
  const values = later.vendors.flatMap((vendor) =>
    vendor.changed_values
      .filter((value) => !isToldWithFinding(vendor, value))
      .map((value) => valueRow(vendor, value, words, context)),
  );
  const told = later.vendors.reduce(
    (sum, vendor) => sum + vendor.changed_values.filter((value) => isToldWithFinding(vendor, value)).length,
    0,
  );
  const { lapsed, weaker, moved } = later.findings;
  const all = later.vendors.reduce((total, vendor) => total + vendor.values, 0);
  return {
    heading: words.heading,
    lead,
    method: words.method,
    question: words.question[context.reader],
    findingsHeading: words.findingsHeading,
    findings:
      findings.length === 0
        ? null
        : table(words.findingsColumns, findings, lapsed + weaker + moved, 'lapsed-findings.csv', words),
    valuesHeading: words.valuesHeading,
    valuesLead: all === 0 ? words.valuesEmpty : words.valuesLead(all, later.changed_calls, told),
    values: table(words.valuesColumns, values, all - told, 'later-deliveries.csv', words),
  };
}

/** The row of a finding that lapsed tells this change already. */
function isToldWithFinding({ lapsed_findings: findings }: VendorLaterDeliveries, value: ChangedValue): boolean {
  return findings.some(
    ({ call_id: call, changed_call: other, changes }) =>
      call === value.call_id && other === null && `; ${changes}`.includes(`; ${value.column}: `),
  );
}

/** What came late about the calls of one call centre. */
export function laterOfVendor(later: LaterDeliveries, vendor: string): LaterDeliveries {
  const own = later.vendors.find((entry) => entry.vendor === vendor);
  if (own === undefined)
    return { ...later, changed_calls: 0, in_favour: 0, findings: { lapsed: 0, weaker: 0, moved: 0 }, vendors: [] };
  return { changed_calls: own.changed_calls, in_favour: own.in_favour, findings: own.findings, vendors: [own] };
}

/** A change in the call centre's favour, with its number of calls: `afmelden aangeboden: van nee naar ja (3 oproepen)`. */
export function favouredText(
  { column, before, after, calls }: FavouredChange,
  { language, conceal }: Pick<LaterContext, 'language' | 'conceal'>,
): string {
  const words = laterWords(language);
  const label = words.columns[column] ?? column;
  const shown = (value: string): string => valueText(column, value, words, { conceal });
  return words.favoured(
    before === null || after === null ? label : `${label}: ${words.changed(shown(before), shown(after))}`,
    calls,
  );
}

function table(
  heads: readonly string[],
  rows: readonly (readonly LaterCell[])[],
  all: number,
  file: string,
  words: LaterWords,
): LaterTable {
  const shown = rows.slice(0, MOST_ROWS);
  return {
    nothing: '',
    columns: heads.map((head, index) => ({
      head,
      width: ['22%', '30%', '24%', '24%'][index] ?? '24%',
      isFigure: false,
    })),
    rows: shown,
    cut: shown.length < all ? words.cut(shown.length, all, file) : '',
  };
}

function findingRow(
  { vendor }: VendorLaterDeliveries,
  finding: LapsedFinding,
  words: LaterWords,
  context: LaterContext,
): readonly LaterCell[] {
  const { changed_call: other } = finding;
  const isOfAnother = other !== null && other.vendor !== vendor;
  // The log of one call centre does not concern another.
  const isHidden = isOfAnother && context.reader === 'vendor';
  const place = (row: DeliveredRow | null): string => (row === null ? words.noFile : placeText(row, words, context));
  const why = isHidden
    ? [words.otherVendor]
    : [
        ...(other === null
          ? []
          : [words.otherCall(callText(other.call_id, context), isOfAnother ? context.vendorName(other.vendor) : '')]),
        ...changesText(finding.changes, words, context),
        ...(finding.known_from === 'results' ? [words.fromResults] : []),
      ];
  return [
    callCell(vendor, finding, words, context),
    { text: context.ruleTitle(finding.rule, vendor), tone: '', minor: why },
    {
      text: words.grade(finding.grade_before),
      tone: '',
      minor: isHidden ? [] : [place(finding.earlier)],
    },
    {
      text: words.state(finding.state),
      tone: '',
      minor: [
        ...(finding.grade === null || finding.state !== 'weaker' ? [] : [words.grade(finding.grade)]),
        ...(isHidden ? [] : [place(finding.later)]),
      ],
    },
  ];
}

function valueRow(
  { vendor }: VendorLaterDeliveries,
  value: ChangedValue,
  words: LaterWords,
  context: LaterContext,
): readonly LaterCell[] {
  const isHidden = ['agent', 'person_id', 'recording'].includes(value.column);
  const shown = (text: string): string =>
    isHidden ? words.hiddenValue : valueText(value.column, text, words, context);
  return [
    callCell(vendor, value, words, context),
    {
      text: words.columns[value.column] ?? value.column,
      tone: '',
      minor: [words.direction(value.direction), ...(value.is_perhaps_another ? [words.perhapsAnother] : [])],
    },
    { text: shown(value.before), tone: '', minor: [placeText(value.earlier, words, context)] },
    { text: shown(value.after), tone: '', minor: [placeText(value.later, words, context)] },
  ];
}

function callCell(
  vendor: string,
  { call_id: callId, called, number }: Pick<ChangedValue, 'call_id' | 'called' | 'number'>,
  words: LaterWords,
  context: LaterContext,
): LaterCell {
  const name = context.vendorName(vendor);
  const when = words.moment(called);
  return { text: callText(callId, context), tone: '', minor: [...(name === '' ? [] : [name]), when, number] };
}

/** An id can contain the number called. */
function callText(callId: string, { conceal }: LaterContext): string {
  return shortenPrintable(conceal(maskNumbers(bothEnds(callId))), CALL_LENGTH);
}

/** The name of a file, with as many of its folders as tell it from files of the same name. */
function nameAmong(path: string, paths: readonly string[]): string {
  const parts = path.split('/');
  const names = parts.map((_, place) => parts.slice(parts.length - 1 - place).join('/'));
  const isOnly = (name: string): boolean => paths.every((other) => other === path || !`/${other}`.endsWith(`/${name}`));
  return names.find(isOnly) ?? path;
}

function placeText({ file, row }: DeliveredRow, words: LaterWords, { conceal, paths }: LaterContext): string {
  const name = nameAmong(file, paths);
  return words.place(shortenPrintable(conceal(maskNumbers(bothEnds(name))), FILE_LENGTH), row);
}

const TIMES = new Set(['started_at', 'connected_at', 'ended_at', 'moment']);
const NUMBERS = new Set(['called_number', 'caller_number']);

function valueText(
  column: string,
  value: string,
  words: LaterWords,
  { conceal }: Pick<LaterContext, 'conceal'>,
): string {
  if (value === '') return words.noValue;
  const word = Object.hasOwn(words.values, value) ? words.values[value] : undefined;
  // A campaign may have the name of one of our words.
  if (word !== undefined && (column !== 'campaign' || value.startsWith('('))) return word;
  if (TIMES.has(column) && /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u.test(value))
    return `${words.moment(value)}${value.slice(16) === ':00' ? '' : value.slice(16)}`;
  // In the file's own notation of changes, times are in UTC.
  if (TIMES.has(column) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\S*Z$/u.test(value))
    return `${words.moment(value.slice(0, 19).replace('T', ' '))} (UTC)`;
  // Masked already.
  if (NUMBERS.has(column)) return printable(value);
  return shortenPrintable(conceal(maskLongDigits(bothEnds(value))), VALUE_LENGTH);
}

/** `result: conversation > no-answer; talk_seconds: 61 > 0`, each part in words; numbers in it are masked. */
function changesText(changes: string, words: LaterWords, context: LaterContext): readonly string[] {
  if (changes === '') return [];
  const names = Object.keys(words.columns).join('|');
  return changes.split(new RegExp(`; (?=(?:${names}): )`, 'u')).map((change) => {
    const {
      column = '',
      before = '',
      after,
    } = /^(?<column>\w+): (?:(?<before>.*?) > )?(?<after>.*)$/su.exec(change)?.groups ?? {};
    const shown = (text: string): string => valueText(column, text, words, context);
    const label = words.columns[column] ?? column;
    return before === ''
      ? `${label}: ${shown(after ?? '')}`
      : `${label}: ${words.changed(shown(before), shown(after ?? ''))}`;
  });
}
