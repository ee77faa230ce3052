import {
  changeConfiguration,
  configurationDigest,
  type ErrorDetail,
  type Feed,
  formatIds,
  type Inspection,
  type Language,
  listFiles,
  maskNumbers,
  SILENT,
  type SourcesTrial,
  trySources,
  type Workspace,
  type WrittenSource,
} from '../../../index.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { columnsOf, FEEDS, LOG } from '../../feed-definitions.ts';
import { columnName, feedName, kindName, reasonName, valueName } from '../../feed-names.ts';
import { libraryText } from '../../library-words.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { proposalOf } from '../../proposal.ts';
import { draftOf, onlyVendor, type SourceDraft, sourceOf } from '../../source-draft.ts';
import { toldError } from '../../told-error.ts';
import { fileId, type KnownFile, writtenSources } from '../../workspace-files.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';
import type { FileWords } from './words.ts';

const WORDS: Readonly<Record<Language, FileWords>> = { nl: dutch, en: english };
/** Up to this size in bytes, every change is tried on the file immediately. */
const TRIED_AT_ONCE = 50_000_000;
/** How many lines a preview reads, to show the effect of a change at once. The whole file is tried before the settings are saved. */
const FIRST_LINES = 2000;
const MOST_PROBLEMS = 50;
const MEMORY = '1GB';

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eén bestand', en: 'One file' },
  view: async (visit) => {
    const found = await findFile(visit);
    if (found === undefined) return { go: 'files' };
    const { looked, workspace } = found;
    return {
      show: fileView(
        visit,
        found,
        initialDraft(found),
        tried(looked.inspection),
        configurationDigest(workspace.configurationText),
      ),
    };
  },
  actions: { accept: saveFile },
  routes: { 'POST try': tryFile },
});

interface Found {
  readonly workspace: Workspace;
  readonly file: Pick<KnownFile, 'path' | 'bytes' | 'sources'>;
  readonly looked: { readonly inspection: Inspection };
  /** Sources of other files. */
  readonly others: readonly WrittenSource[];
  /** How the workspace reads this file now; undefined if it does not. */
  readonly own: WrittenSource | undefined;
}

/** The inspected file; undefined until then, or if there is none. */
async function findFile({ state, query, house }: Visit): Promise<Found | undefined> {
  if (state.kind !== 'ready') return undefined;
  const { workspace } = state;
  const file = (await listFiles(workspace)).find(({ path }) => fileId(path) === query.get('id'));
  if (file === undefined) return undefined;
  const look = house.inspections.of(workspace, file);
  if (look.kind !== 'done') return undefined;
  const sources = writtenSources(workspace);
  return {
    workspace,
    file,
    looked: { inspection: look.inspection },
    others: sources.filter((_, index) => !file.sources.includes(index)),
    own: sources.find((_, index) => file.sources.includes(index)),
  };
}

function initialDraft({ workspace, looked, others, own }: Found): SourceDraft {
  const { table, source, like } = proposalOf(looked.inspection, workspace, others);
  return draftOf(own ?? like ?? source, table, onlyVendor(workspace));
}

function tried({ trial }: Inspection): SourcesTrial | null {
  return trial === null ? null : { files: trial.files, mistakes: trial.mistakes, onlyLines: null };
}

function fileView(
  visit: Visit,
  found: Found,
  draft: SourceDraft,
  trial: SourcesTrial | null,
  digest: string,
  error: unknown = null,
): object {
  const { language } = visit;
  const words = WORDS[language];
  const { workspace, file, looked } = found;
  const { table } = proposalOf(looked.inspection, workspace, found.others);
  const { vendors } = workspace.configuration;
  const columns = table?.columns ?? [];
  const choices = columnsOf(draft.feed)
    .filter(({ name }) => name !== 'vendor')
    .map(({ name, required }) => ({ name, label: columnName(name, language) + (required === true ? ' *' : '') }));
  return {
    labels: words.labels,
    id: fileId(file.path),
    digest,
    title: maskNumbers(file.path.replace(/^in\//u, '')),
    problem: error === null ? null : toldError(error, language),
    moreTables: looked.inspection.tables.length > 1 ? words.moreTables(looked.inspection.tables.length) : '',
    isLarge: file.bytes > TRIED_AT_ONCE,
    questions: looked.inspection.questions.map((question) => libraryText(question, language)),
    oddities: (table?.oddities ?? []).map(({ column, message, rows }) => ({
      column: column ?? '',
      ...libraryText(message, language),
      rows: formatNumber(rows, language),
    })),
    feeds: FEEDS.map((feed) => ({ value: feed, label: feedName(feed, language), isChosen: feed === draft.feed })),
    vendors: [
      {
        value: '',
        label: draft.feed === LOG && vendors.length > 1 ? words.labels.chooseVendor : words.labels.inRows,
        isChosen: draft.vendor === '',
      },
      ...vendors.map(({ id, name }) => ({ value: id, label: name, isChosen: id === draft.vendor })),
    ],
    timeZone: draft.timeZone,
    campaign: draft.campaign,
    hasCampaign: draft.feed === LOG,
    format: draft.format,
    hasColumns: draft.format === '' && columns.length > 0,
    columns: columns.map((column, index) => columnView(column, index, draft, choices, language)),
    words: wordRows(draft, looked.inspection, table, language),
    trial: trial === null ? null : trialView(trial, draft.feed, language),
  };
}

type Table = Inspection['tables'][number];

function columnView(
  column: Table['columns'][number],
  index: number,
  draft: SourceDraft,
  choices: readonly { readonly name: string; readonly label: string }[],
  language: Language,
): object {
  const words = WORDS[language];
  const chosen = draft.columns[index] ?? '';
  const notation = draft.notations[index] ?? '';
  const isTime = ['moment', 'day'].includes(columnsOf(draft.feed).find(({ name }) => name === chosen)?.kind ?? '');
  const notations = [
    ...new Set([
      ...(column.days?.alternatives ?? []),
      ...(column.days?.notation === null || column.days === null ? [] : [column.days.notation]),
      notation,
    ]),
  ].filter((one) => one !== '' && one !== 'duration');
  return {
    index,
    heading: column.heading,
    examples: column.examples.join(' | '),
    empty: `${column.empty}%`,
    because: column.guess?.column === chosen ? libraryText(column.guess.because, language) : null,
    choices: [{ name: '', label: words.labels.notRead }, ...choices].map((choice) => ({
      ...choice,
      isChosen: choice.name === chosen,
    })),
    notations:
      isTime && notations.length > 0
        ? [
            { value: '', label: words.labels.iso, isChosen: notation === '' },
            ...notations.map((value) => ({ value, label: value, isChosen: value === notation })),
          ]
        : [],
  };
}

interface Word {
  readonly name: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
}

/** Words whose meaning can be chosen, by the name of their field. */
function wordsOf(draft: SourceDraft, inspection: Inspection, table: Table | undefined): readonly Word[] {
  if (draft.format !== '') {
    const unread = (inspection.trial?.files ?? [])
      .flatMap(({ problems }) => problems)
      .filter(({ kind, value }) => kind === 'emptied' && value !== null);
    const listed = Object.entries(draft.values).flatMap(([column, words]) =>
      Object.keys(words).map((value) => ({ column, value, rows: 0 })),
    );
    const known = unread.flatMap(({ column, value, rows }) =>
      column === null || value === null ? [] : [{ column, value, rows }],
    );
    const all = [
      ...known,
      ...listed.filter(({ column, value }) => !known.some((one) => one.column === column && one.value === value)),
    ];
    return all
      .filter(({ column }) => meaningsOf(draft, column).length > 0)
      .map((word, index) => ({ ...word, name: `f.${index}` }));
  }
  return (table?.columns ?? []).flatMap((column, place) => {
    const chosen = draft.columns[place] ?? '';
    if (meaningsOf(draft, chosen).length === 0) return [];
    return column.values
      .filter(({ value }) => value !== '')
      .map(({ value, rows }, index) => ({ name: `w.${place}.${index}`, column: chosen, value, rows }));
  });
}

function meaningsOf({ feed }: SourceDraft, column: string): readonly string[] {
  return columnsOf(feed).find(({ name }) => name === column)?.values ?? [];
}

function wordRows(
  draft: SourceDraft,
  inspection: Inspection,
  table: Table | undefined,
  language: Language,
): readonly object[] {
  const words = WORDS[language];
  return wordsOf(draft, inspection, table).map(({ name, column, value, rows }) => {
    const meanings = meaningsOf(draft, column);
    const own = Object.entries(draft.values[column] ?? {}).find(
      ([word]) => word.toLowerCase() === value.toLowerCase(),
    )?.[1];
    const meaning = own ?? meanings.find((one) => one === value.toLowerCase()) ?? '';
    return {
      name,
      value,
      column: columnName(column, language),
      rows: rows === 0 ? '' : formatNumber(rows, language),
      meanings: [
        { value: '', label: words.labels.notKnown },
        ...meanings.map((one) => ({ value: one, label: valueName(one, language) })),
      ].map((one) => ({ ...one, isChosen: one.value === meaning })),
    };
  });
}

/** A required column that is not assigned is the commonest mistake, so it has a message of its own. */
function mistakeView({ key, message }: ErrorDetail, feed: Feed, language: Language): object {
  const isColumn = columnsOf(feed).some(({ name, required }) => name === key && required === true);
  if (key === undefined || !isColumn) return libraryText(maskNumbers(message), language);
  return { text: WORDS[language].needed(columnName(key, language)), language };
}

function trialView({ files, mistakes, onlyLines }: SourcesTrial, feedOf: Feed, language: Language): object {
  const number = (value: number): string => formatNumber(value, language);
  const problems = files.flatMap((file) => file.problems);
  return {
    only: onlyLines === null ? '' : WORDS[language].onlyLines(number(onlyLines)),
    mistakes: mistakes.map((mistake) => mistakeView(mistake, feedOf, language)),
    files: files.map((file) => ({
      rows: number(file.rowsRead),
      accepted: number(file.accepted),
      rejected: number(file.rejected),
      emptied: number(file.emptied),
      repaired: number(file.repaired),
      duplicate: number(file.duplicate),
    })),
    isRight: mistakes.length === 0 && problems.every(({ kind }) => kind === 'noted' || kind === 'repaired'),
    problems: problems.slice(0, MOST_PROBLEMS).map(({ kind, column, reason, value, rows, lines }) => ({
      kind: kindName(kind, language),
      isRejected: kind === 'rejected',
      column: column === null ? '' : columnName(column, language),
      reason: reasonName(reason, language),
      value: value ?? '',
      rows: number(rows),
      lines: lines.join(', '),
    })),
  };
}

/** The contents of the form; for a known format the columns stay as they are. */
function draftFrom(form: URLSearchParams, found: Found): SourceDraft {
  const former = initialDraft(found);
  const { table } = proposalOf(found.looked.inspection, found.workspace, found.others);
  const feed = FEEDS.find((name) => name === form.get('feed')) ?? former.feed;
  const columns = (table?.columns ?? []).map((_, index) => form.get(`c.${index}`) ?? former.columns[index] ?? '');
  const known = new Set(columnsOf(feed).map(({ name }) => name));
  const draft: SourceDraft = {
    feed,
    vendor: form.get('vendor') ?? '',
    timeZone: (form.get('timeZone') ?? '').trim(),
    format: former.format,
    columns: columns.map((column) => (known.has(column) ? column : '')),
    notations: (table?.columns ?? []).map((_, index) => form.get(`n.${index}`) ?? former.notations[index] ?? ''),
    values: former.values,
    campaign: (form.get('campaign') ?? '').trim(),
  };
  const values: Record<string, Record<string, string>> = {};
  for (const { name, column, value } of wordsOf(draft, found.looked.inspection, table)) {
    const meaning = form.get(name) ?? former.values[column]?.[value] ?? '';
    const own = meaningsOf(draft, column).includes(meaning) ? meaning : '';
    if (own !== '' && own !== value.toLowerCase()) values[column] = { ...values[column], [value]: own };
  }
  return { ...draft, values };
}

function sourceFrom(draft: SourceDraft, found: Found): WrittenSource {
  const { table, like } = proposalOf(found.looked.inspection, found.workspace, found.others);
  return sourceOf(draft, table, found.own?.files ?? found.file.path, found.own ?? like);
}

/** Reads the file as the form says, and shows the outcome; saves nothing. */
async function tryFile(visit: Visit, request: Request): Promise<Answer> {
  const found = await findFile(visit);
  if (found === undefined) return { go: 'files' };
  const form = new URLSearchParams(await request.text());
  const draft = draftFrom(form, found);
  const trial = await tryAs(found, sourceFrom(draft, found), { signal: request.signal, mostLines: FIRST_LINES });
  return { show: fileView(visit, found, draft, trial, form.get('digest') ?? ''), part: 'reading' };
}

async function tryAs(
  { workspace, file }: Found,
  source: WrittenSource,
  options: { readonly signal?: AbortSignal; readonly mostLines?: number } = {},
): Promise<SourcesTrial> {
  return await trySources(workspace, [{ ...source, files: file.path }], SILENT, { memoryLimit: MEMORY, ...options });
}

async function saveFile(visit: Visit, form: URLSearchParams): Promise<Answer> {
  const found = await findFile(visit);
  if (found === undefined) return { go: 'files' };
  const draft = draftFrom(form, found);
  const source = sourceFrom(draft, found);
  const place = found.file.sources[0];
  if (found.file.bytes <= TRIED_AT_ONCE) {
    const trial = await tryAs(found, source);
    // A file that cannot be loaded would block all others.
    if (trial.mistakes.length > 0)
      return { show: fileView(visit, found, draft, trial, form.get('digest') ?? ''), status: 422 };
  }
  try {
    const change = place === undefined ? { add: ['sources'], item: source } : { set: ['sources', place], to: source };
    const options = { expected: form.get('digest') ?? '', today: visit.today, formats: await formatIds() };
    changeConfiguration(found.workspace.directory, [change], options);
    return { go: 'files' };
  } catch (error) {
    // Tried on the file as it is now: sending the form again confirms what was shown.
    const digest = configurationDigest(found.workspace.configurationText);
    return { show: fileView(visit, found, draft, null, digest, error), status: 409 };
  }
}
