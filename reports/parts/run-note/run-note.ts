import type { DetailText, ErrorText } from '../../../src/errors.ts';
import { formatDay, formatPeriod } from '../../../src/language/dates.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import type { Language } from '../../../src/model/configuration.ts';
import type { GapText } from '../../../src/model/gaps.ts';
import { maskNumbers } from '../../../src/model/masked-numbers.ts';
import type { TouchedPeriod } from '../../../src/model/months.ts';
import type { Summary } from '../../../src/model/summary.ts';
import { asIs, wordsIn } from '../../../src/model/text.ts';
import { escapeMarkup } from '../../../src/print/markup.ts';
import { MESSAGES } from '../../../src/print/messages.ts';
import { printable, shortenPrintable } from '../../../src/print/printable.ts';
import { checkValueText } from '../check-values.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RunNoteWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, RunNoteWords>> = { nl: dutch, en: english };

/** The check that finds deliveries that fall short of what was agreed. */
const DELIVERIES = 'delivery-contract';

/** Ten lines with the title, so that people read them. */
const MOST_LINES = 9;
const MOST_FILES = 4;
const MOST_TERMS = 3;
const MOST_TODO = 3;
/** Characters. */
const MOST_FOUND = 60;

const CONFIGURATION = 'belaudit.yaml';

/** For mistakes that only the command line knows, in English. */
const OWN_FAULT = {
  command: { message: MESSAGES.commandIsWrong, hint: MESSAGES.correctCommand },
  program: { message: MESSAGES.faultInProgram, hint: MESSAGES.reportFault },
} as const;

/** A term of a delivery that was not kept, formatted. */
export interface CheckTerm {
  readonly vendor: string;
  readonly subject: string;
  readonly day: string;
  readonly expected: string;
  readonly found: string;
}

/** The outcome of a run for one period. */
export interface NotedRun {
  readonly folder: string;
  readonly summary: Summary;
  /** In the language of the note. */
  readonly gaps: readonly GapText[];
  readonly unchanged: boolean;
  readonly isNewVersion: boolean;
  /** There were no results of the period before. */
  readonly isFirst: boolean;
  readonly hasPdfs: boolean;
}

/** The outcome of a load. */
export interface NotedLoad {
  readonly files: readonly {
    readonly path: string;
    readonly rowsRead: number;
    readonly rejected: number;
    readonly isNew: boolean;
  }[];
  /** Files that are new since the previous results, and were loaded before this run; absent: none. */
  readonly since?: readonly string[];
  /** Files that were loaded before and no longer exist. */
  readonly gone: readonly string[];
  /** What waits for somebody, in sentences; absent: nothing. */
  readonly waiting?: readonly string[];
  /** Results of other periods that may be affected by files added or removed since; absent: none. */
  readonly touched?: readonly TouchedPeriod[];
}

/** At most ten lines, ready to mail: telephone numbers in names are masked, and no person is named. */
export interface RunNote {
  readonly language: Language;
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The note: what arrived, what is missing, what changed, and what to do.
 * @param runs oldest first; none: no results needed to be made
 */
export function runNote(runs: readonly NotedRun[], load: NotedLoad, language: Language): RunNote {
  const words = WORDS[language];
  const [first] = runs;
  const last = runs.at(-1) ?? first;
  if (first === undefined || last === undefined) {
    const lines = [cameLine(load, words, language), words.unchanged, words.todo(words.nothingToDo)];
    return madeOf(language, words.nothingTitle, lines);
  }
  const period = formatPeriod(first.summary.period.from, last.summary.period.to, language);
  const others = [
    cameLine(load, words, language, runs),
    ...(load.gone.length === 0 ? [] : [words.gone(listed(load.gone, words))]),
    ...missingLines(runs, words, language),
    changedLine(runs, words, language),
    statusLine(runs, words, language),
    ...(runs.every(({ hasPdfs }) => hasPdfs) ? [] : [words.withoutPdfs]),
  ];
  const look = words.look(`${last.folder}/${last.hasPdfs ? 'management.pdf' : 'findings.html'}`);
  const room = MOST_LINES - others.length - 1;
  const judged = judgedLines(runs, room - 1, words, language);
  const todo = todoLines(runs, load, room - judged.length, words, language);
  return madeOf(language, words.title(first.summary.client.name, period), [...others, ...judged, ...todo, look]);
}

/** A mistake that ended a run: the library's own errors say it in every language, those of the command line in English alone. */
export interface NotedFailure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly said?: ErrorText;
}

/** Why there are no new results, and what to do. */
export function failureNote(error: NotedFailure, language: Language): RunNote {
  const words = WORDS[language];
  const { message, hint, details }: ErrorText = error.said ?? {
    ...(language === 'en'
      ? { message: asIs(error.message), hint: asIs(error.hint) }
      : OWN_FAULT[error.code === 'USAGE' ? 'command' : 'program']),
    details: [],
  };
  const lines = details.map((detail) =>
    [
      [detail.file, detail.line].filter((part) => part !== undefined).join(':'),
      [detail.key, foundText(detail, language)].filter((part) => part !== undefined).join(' '),
      wordsIn(detail.message, language),
    ]
      .filter((part) => part !== '')
      .join(': '),
  );
  const shown = lines.slice(0, MOST_LINES - 3);
  const more = lines.length - shown.length;
  return madeOf(language, words.failedTitle, [
    words.failed(`${wordsIn(message, language)} (${error.code})`),
    ...shown,
    ...(more === 0 ? [] : [words.firstMistakes(more)]),
    words.todo(wordsIn(hint, language)),
  ]);
}

/**
 * The value that was found, between brackets: a period written as in the other lines. A value from a file of a call centre or of the company is left
 * out, because it can name persons.
 */
function foundText({ file, key, found }: DetailText, language: Language): string | undefined {
  if (found === undefined || found === `"${key}"` || (file !== undefined && file !== CONFIGURATION)) return undefined;
  const { from, to } =
    /^(?<from>\d{4}-\d{2}-\d{2}) to (?<to>\d{4}-\d{2}-\d{2})$/u.exec(wordsIn(found, 'en'))?.groups ?? {};
  if (from !== undefined && to !== undefined) return `(${formatPeriod(from, to, language)})`;
  return `(${shortenPrintable(wordsIn(found, language), MOST_FOUND)})`;
}

/** It must be readable as plain text too, so that a path can be copied: an underscore within a word is not escaped. */
export function asMarkdown({ title, lines }: RunNote): string {
  const signs = /[\\`*[\]<>#|~&]|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu;
  const escaped = (text: string): string => text.replaceAll(signs, (sign) => `\\${sign}`);
  return `# ${escaped(title)}\n\n${lines.map((line) => `- ${escaped(line)}\n`).join('')}`;
}

export function asHtml({ language, title, lines }: RunNote): string {
  const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>\n`).join('');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeMarkup(title)}</title></head>
<body>
<h1>${escapeMarkup(title)}</h1>
<ul>
${items}</ul>
</body>
</html>
`;
}

/** Whether a delivery is missing or falls short of what was agreed, or a call centre has no calls in the period. */
export function lacksDeliveries(summary: Summary): boolean {
  return missingTerms(summary, '', english, 'en').count > 0;
}

function madeOf(language: Language, title: string, lines: readonly string[]): RunNote {
  return { language, title: plain(title), lines: lines.map(plain) };
}

/** One line, without telephone numbers. */
function plain(text: string): string {
  return maskNumbers(printable(text).replaceAll(/\s+/gu, ' ').trim());
}

/** The first ones, and how many there are besides. */
function listed(items: readonly string[], words: RunNoteWords): string {
  const shown = items.slice(0, MOST_FILES);
  const more = items.length - shown.length;
  return `${shown.join(', ')}${more === 0 ? '' : ` ${words.andMore(more)}`}`;
}

function cameLine(
  { files, since = [] }: NotedLoad,
  words: RunNoteWords,
  language: Language,
  runs: readonly NotedRun[] = [],
): string {
  const fresh = files.filter(({ isNew }) => isNew);
  const isFresh = (path: string): boolean => fresh.some((file) => maskNumbers(file.path) === maskNumbers(path));
  const before = since.filter((path) => !isFresh(path));
  const cameBefore = [
    ...(before.length === 0 ? [] : [words.cameBefore(listed(before, words))]),
    ...firstFiles(runs, isFresh, words, language),
  ];
  if (fresh.length === 0) return cameBefore.length === 0 ? words.nothingCame : cameBefore.join(' ');
  const shown = fresh
    .slice(0, MOST_FILES)
    .map(({ path, rowsRead, rejected }) =>
      words.file(path, formatNumber(rowsRead, language), rejected === 0 ? null : formatNumber(rejected, language)),
    );
  return [words.came(shown.join(', '), fresh.length - shown.length), ...cameBefore].join(' ');
}

/** For a first run: how many files come from each sender, if some were loaded before this run. */
function firstFiles(
  runs: readonly NotedRun[],
  isFresh: (path: string) => boolean,
  words: RunNoteWords,
  language: Language,
): readonly string[] {
  const [run] = runs;
  if (run === undefined || runs.some(({ isFirst }) => !isFirst)) return [];
  const { client, files, vendors } = run.summary;
  if (files.every(({ path }) => isFresh(path))) return [];
  const count = (vendor: string | null): number =>
    // The sheets of a workbook have the sum of the file in common.
    new Set(
      files.filter((file) => file.vendor === vendor).map(({ path, sha256 }) => `${sha256} ${path.split('#')[0] ?? ''}`),
    ).size;
  const senders = [...vendors.map(({ id, name }) => [name, count(id)] as const), [client.name, count(null)] as const]
    .filter(([, number]) => number > 0)
    .map(([name, number]) => words.sender(name, formatNumber(number, language)));
  return [words.firstFiles(listed(senders, words))];
}

function missingLines(runs: readonly NotedRun[], words: RunNoteWords, language: Language): readonly string[] {
  const all = missingIn(runs, words, language);
  const terms = all.flatMap((missing) => missing.terms).slice(0, MOST_TERMS);
  const count = all.reduce((sum, missing) => sum + missing.count, 0);
  if (count > 0) return [words.missing(terms.join('; '), count - terms.length)];
  return all.some(({ isAgreed }) => isAgreed) ? [words.asAgreed] : [];
}

/** What is missing in the periods judged now, and in the latest one: older results said so when they were made. */
function missingIn(runs: readonly NotedRun[], words: RunNoteWords, language: Language): readonly Missing[] {
  return runs
    .filter(({ unchanged }, place) => !unchanged || place === runs.length - 1)
    .map(({ summary }) => missingTerms(summary, runs.length === 1 ? '' : periodOf(summary, language), words, language));
}

function periodOf({ period: { from, to } }: Summary, language: Language): string {
  return formatPeriod(from, to, language);
}

interface Missing {
  /** The first ones, formatted. */
  readonly terms: readonly string[];
  readonly count: number;
  /** Names of the call centres concerned. */
  readonly vendors: readonly string[];
  /** Whether anything was agreed about deliveries, so that something could be missing. */
  readonly isAgreed: boolean;
}

/** @param period empty if the note is about one only */
function missingTerms(summary: Summary, period: string, words: RunNoteWords, language: Language): Missing {
  const nameOf = (id: string): string => summary.vendors.find((vendor) => vendor.id === id)?.name ?? id;
  const without = summary.vendors.filter(({ calls }) => calls === 0).map(({ name }) => name);
  const silent = without.map((name) => words.noCalls(name, period));
  const notation = {
    day: (day: string): string => formatDay(day, language),
    number: (value: number): string => formatNumber(value, language),
  };
  const checked = summary.completeness.filter(({ check }) => check === DELIVERIES);
  const short = checked.flatMap(({ vendor, examples }) =>
    examples.map(({ subject, day, expected, found }) =>
      words.term({
        vendor: vendor === '' ? '' : nameOf(vendor),
        ...{ subject: subjectText(subject, language), day: day === null ? '' : formatDay(day, language) },
        ...{ expected: checkValueText(expected, language, notation), found: checkValueText(found, language, notation) },
      }),
    ),
  );
  const results = checked.reduce((sum, figure) => sum + figure.results, 0);
  const terms = [...silent, ...short].slice(0, MOST_TERMS);
  const below = checked
    .filter((figure) => figure.results > 0 && figure.vendor !== '')
    .map(({ vendor }) => nameOf(vendor));
  const vendors = [...new Set([...without, ...below])];
  return { terms, count: silent.length + results, vendors, isAgreed: checked.length > 0 };
}

/** Days that the check expresses in words; files keep their names. */
const DUTCH_SUBJECTS: Readonly<Record<string, string>> = {
  'first working day of the period': 'eerste werkdag van de periode',
  'last working day of the period': 'laatste werkdag van de periode',
};

function subjectText(subject: string, language: Language): string {
  return language === 'nl' ? (DUTCH_SUBJECTS[subject] ?? subject) : subject;
}

/** A line for each period, or one for all of them. */
function judgedLines(
  runs: readonly NotedRun[],
  room: number,
  words: RunNoteWords,
  language: Language,
): readonly string[] {
  const line = (some: readonly NotedRun[], period: string): string => {
    const sum = (count: (totals: Summary['totals']) => number): string =>
      formatNumber(
        some.reduce((total, { summary }) => total + count(summary.totals), 0),
        language,
      );
    return words.judged(
      period,
      sum(({ calls }) => calls),
      sum((totals) => totals.violating_calls - totals.without_proof),
      sum((totals) => totals.without_proof),
    );
  };
  if (runs.length === 1 || runs.length > room) return [line(runs, '')];
  return runs.map((run) => line([run], periodOf(run.summary, language)));
}

/** Findings are compared where there were results before; periods that had none are named. */
function changedLine(runs: readonly NotedRun[], words: RunNoteWords, language: Language): string {
  const changes = runs.flatMap(({ isNewVersion, summary }) => {
    const of = isNewVersion ? summary.version.replaces?.changes : undefined;
    return of === undefined || of === null ? [] : [of];
  });
  const sum = (count: 'came' | 'went' | 'changed'): string =>
    formatNumber(
      changes.reduce((total, one) => total + one[count], 0),
      language,
    );
  const first = runs.filter(({ isFirst }) => isFirst).map(({ summary }) => periodOf(summary, language));
  const unknown = runs
    .filter(({ isNewVersion, summary }) => isNewVersion && (summary.version.replaces?.changes ?? null) === null)
    .map(({ summary }) => periodOf(summary, language));
  const lines = [
    ...(changes.length === 0 ? [] : [words.changed(sum('came'), sum('went'), sum('changed'))]),
    ...(first.length === 0 ? [] : [words.first(listed(first, words))]),
    ...(unknown.length === 0 ? [] : [words.notCompared(listed(unknown, words))]),
  ];
  return lines.length > 0 ? lines.join(' ') : words.unchanged;
}

function statusLine(runs: readonly NotedRun[], words: RunNoteWords, language: Language): string {
  const open = blockingOf(runs);
  return runs.some(({ summary }) => summary.status === 'draft')
    ? words.draft(formatNumber(open.length, language))
    : words.final;
}

/** Each gap once, even if several periods have it. */
function blockingOf(runs: readonly NotedRun[]): readonly GapText[] {
  const open = runs.flatMap(({ gaps }) => gaps.filter(({ isBlocking }) => isBlocking));
  return [...new Map(open.map((gap) => [gap.id, gap])).values()];
}

/** At least one. */
function todoLines(
  runs: readonly NotedRun[],
  { touched = [], waiting = [] }: NotedLoad,
  room: number,
  words: RunNoteWords,
  language: Language,
): readonly string[] {
  const missing = missingIn(runs, words, language).filter(({ count }) => count > 0);
  const names = [...new Set(missing.flatMap(({ vendors }) => vendors))];
  const all = [
    ...(missing.length === 0 ? [] : [words.ask(names.join(', '))]),
    ...touchedTodo(touched, words, language),
    // Without the title, the advice does not say which column, or whose file.
    ...blockingOf(runs).map(({ what, todo }) => [what, todo].filter((part) => part !== '').join(' ')),
    ...waiting,
  ].map(words.todo);
  if (all.length === 0) {
    const isNew = runs.some(({ isNewVersion, isFirst }) => isNewVersion || isFirst);
    return [words.todo(isNew ? words.read : words.nothingToDo)];
  }
  const most = Math.max(1, Math.min(MOST_TODO, room));
  if (all.length <= most) return all;
  const shown = all.slice(0, most - 1);
  return [...shown, words.moreTodo(all.length - shown.length)];
}

/** Other results can be out of date: no run of this period replaces them. */
function touchedTodo(touched: readonly TouchedPeriod[], words: RunNoteWords, language: Language): readonly string[] {
  if (touched.length === 0) return [];
  const periods = touched.map(({ from, to }) => formatPeriod(from, to, language));
  const calls = touched.reduce((sum, period) => sum + period.calls, 0);
  return [words.touched(listed(periods, words), calls, formatNumber(calls, language))];
}
