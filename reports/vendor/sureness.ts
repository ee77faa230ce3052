import { columnName } from '../../src/language/column-words.ts';
import { capitalise } from '../../src/language/phrases.ts';
import { isNeeded } from '../../src/model/country.ts';
import type { Feed } from '../../src/model/feeds.ts';
import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { FileAccount, ProblemFigure } from '../../src/model/summary.ts';
import { csvText } from '../../src/print/csv.ts';
import { type GapList, gapList } from '../parts/gap-lists.ts';
import { provingSentences } from '../parts/statements/part.ts';
import { cell, type VendorContext } from './context.ts';

/** Feeds whose rows belong to a vendor: one file can contain rows of several vendors. */
const FEEDS_OF_VENDORS: readonly Feed[] = ['calls', 'scrubs', 'handovers', 'invoices', 'carrier'];
const MOST_PROBLEMS = 300;

export interface SurenessView {
  readonly lead: string;
  /** Who stated that the records are complete, where that proves findings of this call centre. */
  readonly stated: readonly string[];
  readonly gaps: GapList;
  /** Feeds that were not delivered and that this period does not need; empty if there are none. */
  readonly unneeded: string;
  readonly present: string;
  readonly loaded: readonly string[];
  readonly filesLead: string;
  readonly fileColumns: readonly string[];
  /** There is a column for rows that were removed. */
  readonly tellsRemoved: boolean;
  readonly files: readonly FileView[];
  readonly problemsLead: string;
  readonly problemColumns: readonly string[];
  readonly problems: readonly ProblemView[];
  readonly problemsCut: string | null;
  readonly remarks: readonly string[];
}

export interface FileView {
  /** A file, or the feed of several. */
  readonly path: string;
  /** Its feed, or how many files. */
  readonly feed: string;
  /** Null if the counts would reveal something about another vendor. */
  readonly counts: readonly string[] | null;
  readonly shared: string;
  /** Cells of the counts. */
  readonly span: number;
}

export interface ProblemView {
  readonly kind: string;
  readonly reason: string;
  readonly column: string;
  /** Where it was found: a file, or how many. */
  readonly file: string;
  readonly rows: string;
}

/** Part 10: the evidence behind the judgement, and what was missing. */
export function surenessView(context: VendorContext): SurenessView {
  const { summary, words } = context;
  const { labels } = words;
  const files = ownFiles(context);
  const absent = summary.feeds.filter(({ files: count }) => count === 0);
  const missing = absent.filter(({ feed }) => isNeeded(feed, summary.period.from, context.country));
  const unneeded = absent.filter((feed) => !missing.includes(feed));
  const present = summary.feeds.filter((feed) => feed.files > 0);
  return {
    lead: words.sureLead(missing.length),
    stated: provingSentences(summary, words.language, context.vendor.id),
    gaps: gapList(context.gaps, context.tellGap, words.language),
    unneeded: unneeded.map(({ feed }) => words.feed(feed)).join(' · '),
    present: present.map(({ feed }) => words.feed(feed)).join(' · '),
    loaded: loadedSentences(context),
    filesLead: files.length === 0 ? words.filesEmpty : words.filesLead(files.length, removedRows(files)),
    fileColumns: [
      labels.file,
      labels.rowsRead,
      `=\u00a0${labels.accepted.toLowerCase()}`,
      `+\u00a0${labels.rejected.toLowerCase()}`,
      `+\u00a0${labels.duplicate.toLowerCase()}`,
      `+\u00a0${labels.replaced.toLowerCase()}`,
      ...(removedRows(files) === 0 ? [] : [`+\u00a0${labels.removed.toLowerCase()}`]),
      labels.repaired,
      labels.emptied,
    ],
    tellsRemoved: removedRows(files) > 0,
    files: alikeFiles(context, files).map((group) => fileView(context, group, removedRows(files) > 0)),
    ...problemsPart(context, files),
    remarks: remarks(context),
  };
}

const COUNTS = [
  ...(['rows_read', 'accepted', 'rejected', 'duplicate', 'replaced', 'removed'] as const),
  ...(['repaired', 'emptied'] as const),
];
type Counts = [number, number, number, number, number, number, number, number];

/** The vendor's own files, and those of the company; another vendor's do not concern this reader. */
function ownFiles(context: VendorContext): readonly FileAccount[] {
  return context.summary.files.filter((file) => file.vendor === null || file.vendor === context.vendor.id);
}

function isShared(context: VendorContext, file: FileAccount): boolean {
  return file.vendor === null && FEEDS_OF_VENDORS.includes(file.feed) && context.summary.vendors.length > 1;
}

/** Rows of these files that were removed, as the law requires or because somebody asked; only if there are any. */
function removedRows(files: readonly FileAccount[]): number {
  return files.reduce((total, { removed }) => total + removed, 0);
}

/** Files of a feed share a row: the attached list has each of them. */
function alikeFiles(
  context: VendorContext,
  files: readonly FileAccount[],
): readonly (readonly [FileAccount, ...FileAccount[]])[] {
  const groups = new Map<string, [FileAccount, ...FileAccount[]]>();
  for (const file of files) {
    const key = `${file.feed} ${isShared(context, file)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups.values()];
}

function fileView(
  context: VendorContext,
  group: readonly [FileAccount, ...FileAccount[]],
  tellsRemoved: boolean,
): FileView {
  const { words } = context;
  const [file] = group;
  const sum = (name: (typeof COUNTS)[number]): number => group.reduce((total, one) => total + one[name], 0);
  const [read, accepted, rejected, duplicate, replaced, removed, repaired, emptied] = COUNTS.map(sum) as Counts;
  if (read !== accepted + rejected + duplicate + replaced + removed) {
    throw new Error(`The rows of ${file.path} do not add up`);
  }
  const shared = isShared(context, file);
  const became = [accepted, rejected, duplicate, replaced, ...(tellsRemoved ? [removed] : [])];
  const counts = [read, ...became, repaired, emptied];
  return {
    path: group.length === 1 ? cell(context, context.shownPath(file.path), 56) : capitalise(words.feed(file.feed)),
    feed: group.length === 1 ? words.feed(file.feed) : words.details.inFiles(group.length),
    counts: shared ? null : counts.map(words.number),
    span: counts.length,
    shared: shared ? words.sharedFile : '',
  };
}

function problemsPart(
  context: VendorContext,
  files: readonly FileAccount[],
): Pick<SurenessView, 'problemsLead' | 'problemColumns' | 'problems' | 'problemsCut'> {
  const { words, summary } = context;
  const { labels } = words;
  const paths = new Set(files.map((file) => context.shownPath(file.path)));
  const problems = summary.problems.filter((problem) => paths.has(context.shownPath(problem.path)));
  const grouped = problemsByReason(problems);
  const shown = grouped.slice(0, MOST_PROBLEMS);
  return {
    problemsLead: problems.length === 0 ? words.problemsEmpty : words.problemsLead,
    problemColumns: ['', labels.reason, labels.column, labels.file, labels.rows],
    problems: shown.map((problem) => problemView(context, problem)),
    problemsCut: shown.length < grouped.length ? words.firstOf(shown.length, grouped.length) : null,
  };
}

/** The same reason in the same column of several files is one line. */
interface ProblemGroup extends Omit<ProblemFigure, 'path'> {
  readonly paths: readonly string[];
}

function problemsByReason(problems: readonly ProblemFigure[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const { path, kind, column, reason, rows } of problems) {
    const key = JSON.stringify([kind, column, reason]);
    const before = groups.get(key);
    groups.set(key, {
      ...{ kind, column, reason, rows: rows + (before?.rows ?? 0) },
      paths: [...(before?.paths ?? []), path],
    });
  }
  return [...groups.values()];
}

function problemView(context: VendorContext, problem: ProblemGroup): ProblemView {
  const { words } = context;
  const [path = '', ...more] = problem.paths;
  return {
    kind: words.problemKind(problem.kind),
    reason: cell(context, maskNumbers(words.problemReason(problem.reason)), 70),
    column: cell(context, columnName(problem.column, words.language), 30),
    file: more.length === 0 ? cell(context, context.shownPath(path), 44) : words.details.inFiles(problem.paths.length),
    rows: words.number(problem.rows),
  };
}

/** The account of each file with its checksum, for readers who compare them. */
export function filesCsv(context: VendorContext): string {
  return csvText(
    ['path', 'feed', 'sha256', ...COUNTS],
    ownFiles(context).map((file) => [
      ...[context.conceal(context.shownPath(file.path)), file.feed, file.sha256],
      ...COUNTS.map((name) => (isShared(context, file) ? '' : String(file[name]))),
    ]),
  );
}

function loadedSentences(context: VendorContext): readonly string[] {
  const { vendor, words, summary } = context;
  const { first_day: first, last_day: last, calls } = vendor.loaded;
  const { from, to } = summary.period;
  return [
    words.loaded(first, last, calls),
    ...(first !== null && first > from ? [words.loadedLate(first, from)] : []),
    ...(last !== null && last < to ? [words.loadedEarly(last, to)] : []),
  ];
}

/** Own files of which something was left out, and those without rows. For the company's files, its own results say this. */
function leftOut(context: VendorContext): readonly string[] {
  const files = ownFiles(context);
  const own = new Set(files.map((file) => context.shownPath(file.path)));
  const shown = (path: string): string => cell(context, context.shownPath(path), 56);
  return [
    ...context.summary.left_out
      .filter(({ path }) => own.has(context.shownPath(path)))
      .map(({ path }) => context.words.leftOut(shown(path))),
    ...files.filter(({ rows_read: rows }) => rows === 0).map(({ path }) => context.words.withoutRows(shown(path))),
  ];
}

/** Rows that name no known company, by feed. */
function unknownEntities({ words, summary }: VendorContext): readonly string[] {
  const rows = new Map<Feed, number>();
  for (const figure of summary.unknown_entities) rows.set(figure.feed, (rows.get(figure.feed) ?? 0) + figure.rows);
  return [...rows].map(([feed, count]) => words.unknownEntities(count, words.feed(feed)));
}

function remarks(context: VendorContext): readonly string[] {
  const { words, summary } = context;
  const { rejected, without_number: withoutNumber } = summary.lost_objections;
  const revised = summary.revisions.filter(({ rows }) => rows > 0);
  // Revisions of feeds with rows of other vendors are theirs too.
  const shown = revised.filter(({ feed }) => !FEEDS_OF_VENDORS.includes(feed) || summary.vendors.length === 1);
  const lost = words.lostObjections(rejected, withoutNumber);
  return [
    ...(revised.length === 0 ? [words.noRevisions] : []),
    ...shown.map(({ feed, rows }) => words.revisions(rows, words.feed(feed))),
    ...(lost === '' ? [] : [lost]),
    ...leftOut(context),
    ...unknownEntities(context),
  ];
}
