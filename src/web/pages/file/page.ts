import {
  CLOCK_DURATION,
  changeConfiguration,
  configurationDigest,
  type DataAsked,
  type DetailText,
  type Feed,
  type FileData,
  formatIds,
  type Language,
  type ListedFile,
  listFiles,
  maskNumbers,
  type SaidInspection,
  SILENT,
  type SourcesTrial,
  trySources,
  type Workspace,
  type WrittenSource,
  wordsIn,
} from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { type ErrorView, errorView } from '../../error-view.ts';
import { columnsOf, FEEDS, isOfCallCentre, LOG } from '../../feed-definitions.ts';
import { feedName, kindName, reasonName, valueName } from '../../feed-names.ts';
import { type FilePart, type FileParts, partsOf } from '../../file-parts.ts';
import type { Look } from '../../inspections.ts';
import { type Answer, definePage, type Page, type Visit } from '../../page.ts';
import { initialDraft, type ReadingChoices } from '../../set-up-files.ts';
import {
  askedConstants,
  columnsByHeading,
  DURATION_NOTATIONS,
  draftOf,
  kindsOf,
  namedTable,
  readsTable,
  type SourceDraft,
  sourceOf,
} from '../../source-draft.ts';
import { fileId, fileTitle, writtenSources } from '../../workspace-files.ts';
import { dataView, FIRST_ROWS, meaningField, shownHeading, shownPlace, valueId, valueKey } from './data.ts';
import { words as english } from './words.en.ts';
import { words as dutch } from './words.nl.ts';

const WORDS = { nl: dutch, en: english };
/** Up to this size in bytes, every change is tried on the file at once. */
const TRIED_AT_ONCE = 50_000_000;
/** How many lines a preview reads to show the effect of a change at once. The whole file is tried before the settings are saved. */
const FIRST_LINES = 2000;
/** What masking leaves in a text. */
const MASKED = /[•…]|\[control character\]$/u;
const MOST_PROBLEMS = 50;
const MEMORY = '1GB';

export const page: Page = definePage({
  order: null,
  title: { nl: 'Eén bestand', en: 'One file' },
  view: async (visit) => {
    const found = await findFile(visit);
    if (found === undefined) return { go: 'files' };
    const show = 'look' in found ? lookView(visit, found) : beginView(visit, found);
    return { show, part: 'file' };
  },
  actions: { accept: saveFile },
  routes: { 'POST try': tryFile, 'POST data': showData },
});

interface Found {
  readonly workspace: Workspace;
  readonly file: ListedFile;
  readonly inspection: SaidInspection;
  readonly parts: FileParts;
  /** The part that is shown. */
  readonly part: FilePart;
  /** The address names a part that no longer exists, so another one is shown. */
  readonly isOtherPart: boolean;
  /** What was said about the reading when the workspace was made. */
  readonly said: ReadingChoices | undefined;
}

/** A file during its inspection, or one that cannot be inspected. */
interface Unread {
  readonly path: string;
  readonly look: Exclude<Look, { readonly kind: 'done' }>;
}

/** The file and the part of it that the address names; undefined where there is none. */
async function findFile({ state, query, house }: Visit): Promise<Found | Unread | undefined> {
  if (state.kind !== 'ready') return undefined;
  const { workspace } = state;
  const file = (await listFiles(workspace)).find(({ path }) => fileId(path) === query.get('id'));
  if (file === undefined) return undefined;
  const look = house.inspections.look(workspace, file);
  if (look.kind !== 'done') return { path: file.path, look };
  const { inspection } = look;
  const parts = partsOf(inspection, workspace, writtenSources(workspace), file.sources);
  const key = query.get('part');
  const asked = [...parts.parts, ...parts.tables].find((one) => one.key === key);
  const part = asked ?? parts.parts.find(({ place }) => place === undefined) ?? parts.parts[0];
  const isOtherPart = key !== null && asked === undefined;
  const said = house.inspections.saidOf(workspace, file);
  return part === undefined ? undefined : { workspace, file, inspection, parts, part, isOtherPart, said };
}

/** The file of the address, if it was inspected. */
async function readFile(visit: Visit): Promise<Found | undefined> {
  const found = await findFile(visit);
  return found === undefined || 'look' in found ? undefined : found;
}

/** The progress of the inspection, for which the page asks repeatedly. */
function lookView({ language }: Visit, { path, look }: Unread): object {
  const words = WORDS[language];
  const share = look.kind === 'working' ? look.share : null;
  return {
    labels: words.labels,
    id: fileId(path),
    title: fileTitle(path),
    looking: look.kind === 'failed' ? '' : words.looking(share === null ? '' : `${Math.floor(share * 100)}%`),
    failed: look.kind === 'failed' ? errorView(look.error, language) : null,
  };
}

function beginView(visit: Visit, found: Found): object {
  const digest = configurationDigest(found.workspace.configurationText);
  return fileView(visit, found, proposedDraft(found), foundTrial(found), digest);
}

/** The form was about a part that no longer exists. Its contents must never apply to another part. */
function otherPartView(visit: Visit, found: Found): { readonly problem: ErrorView } {
  const { language } = visit;
  const problem: ErrorView = { code: 'PART_GONE', ...WORDS[language].partGone, details: [] };
  const digest = configurationDigest(found.workspace.configurationText);
  return { ...fileView(visit, found, proposedDraft(found), null, digest, { problem }), problem };
}

function proposedDraft({ part: { source, table, place }, said }: Found): SourceDraft {
  return initialDraft(source, table, place === undefined ? said : undefined);
}

/** The outcome of trying this part during the inspection; null: it was not tried by itself, or not with this reading. */
function foundTrial({ inspection, parts, part }: Found): SourcesTrial | null {
  const { trial } = inspection;
  if (trial === null || part.source === undefined || parts.parts.length > 1) return null;
  return { ...trial, onlyLines: null };
}

function fileView(
  visit: Visit,
  found: Found,
  draft: SourceDraft,
  trial: SourcesTrial | null,
  digest: string,
  { problem = null, place }: { readonly problem?: ErrorView | null; readonly place?: number | undefined } = {},
): object {
  const { language } = visit;
  const words = WORDS[language];
  const { workspace, file, inspection, part } = found;
  const table = namedTable(part.source, part.table);
  const { vendors } = workspace.configuration;
  const columns = table?.columns ?? [];
  const choices = columnsOf(draft.feed).map(({ name, required }) => ({
    name,
    label: columnName(name, language) + (required === true ? ' *' : ''),
  }));
  return {
    labels: words.labels,
    id: fileId(file.path),
    part: part.key,
    shownFeed: draft.feed,
    digest,
    title: fileTitle(file.path),
    ...{ looking: '', failed: null },
    ...{ data: null, dataProblem: null },
    ...{ problem, partGone: null },
    parts: partViews(found, language),
    others: otherTables(found, language),
    isLarge: file.bytes > TRIED_AT_ONCE,
    isUntried: trial === null && problem === null && file.bytes <= TRIED_AT_ONCE,
    // They are about what the file seemed to be.
    questions: draft.feed === proposedDraft(found).feed ? inspection.questions.map((one) => one[language]) : [],
    oddities: (table?.oddities ?? []).map(({ column, message, rows }) => ({
      column: column ?? '',
      text: message[language],
      rows: formatNumber(rows, language),
    })),
    feeds: FEEDS.map((feed) => ({ value: feed, label: feedName(feed, language), isChosen: feed === draft.feed })),
    vendors: [
      {
        value: '',
        label:
          isOfCallCentre(draft.feed) && !draft.columns.flat().includes('vendor') && vendors.length > 1
            ? words.labels.chooseVendor
            : words.labels.inRows,
        isChosen: draft.vendor === '' || draft.columns.flat().includes('vendor'),
      },
      ...vendors.map(({ id, name }) => ({ value: id, label: name, isChosen: id === draft.vendor })),
    ],
    timeZone: draft.timeZone,
    constants: constantViews(draft, workspace, language),
    format: draft.format,
    headless: table?.seemsHeadless === true && table === part.table ? words.labels.headless : '',
    hasColumns: draft.format === '' && columns.length > 0,
    columns: columns.map((column, index) => columnView(column, index, draft, choices, language)),
    // The list of a column's values has their meanings beside them.
    words: wordRows(draft, inspection, table, proposedDraft(found).values, language).filter(
      ({ name }) => place === undefined || !name.startsWith(`w.${place}.`),
    ),
    trial: trial === null ? null : trialView(trial, draft.feed, language),
  };
}

/** The parts of the file, if there are several. */
function partViews({ file, parts, part }: Found, language: Language): readonly object[] {
  const words = WORDS[language];
  if (parts.parts.length < 2 && parts.parts.includes(part)) return [];
  const all = parts.parts.includes(part) ? parts.parts : [...parts.parts, part];
  return all.map((one) => {
    const feed = one.source?.feed ?? one.table?.feed?.name;
    return {
      to: partAddress(file.path, one),
      name: feed === undefined ? words.labels.notYet : feedName(feed, language),
      table: tableName(one.table),
      detail: detailOf(one, language),
      state: one.place === undefined ? words.labels.partWaits : words.labels.partUsed,
      isUsed: one.place !== undefined,
      isShown: one === part,
    };
  });
}

/** Whether a part of a table is used, or would be: an entry takes every table of the file that has its headings. */
function isRead(table: FilePart['table'], { parts }: FileParts): boolean {
  return parts.some(
    (one) => one.table === table || (table !== undefined && one.source !== undefined && readsTable(one.source, table)),
  );
}

/** The difference between two parts of one kind: the column with the telephone number. */
function detailOf({ table, source }: FilePart, language: Language): string {
  if (source === undefined) return '';
  const { feed, columns } = draftOf(source, table, '');
  const place = columns.findIndex((one) => one.includes('number'));
  return feed === LOG || place < 0
    ? ''
    : `${columnName('number', language)}: ${namedTable(source, table)?.columns[place]?.heading ?? ''}`;
}

/** Tables that can be read as something else besides. */
function otherTables({ file, parts, part }: Found, language: Language): readonly object[] {
  const isUsed = parts.parts.some(({ place }) => place !== undefined);
  const words = WORDS[language];
  return parts.tables
    .filter((one) => one.key !== part.key && !parts.parts.some(({ key }) => key === one.key))
    .filter((one) => isUsed || !isRead(one.table, parts))
    .map((one) => ({
      to: partAddress(file.path, one),
      text: isRead(one.table, parts) ? words.readMore(tableName(one.table)) : words.notRead(tableName(one.table)),
    }));
}

function partAddress(path: string, { key }: FilePart): string {
  return `file?${new URLSearchParams({ id: fileId(path), part: key }).toString()}`;
}

/** The sheet or member; empty: the file is the table. */
function tableName(table: FilePart['table']): string {
  return maskNumbers(table?.path.split('#').slice(1).join(', ') ?? '');
}

/** Questions that have one answer for all rows. */
function constantViews(draft: SourceDraft, { configuration }: Workspace, language: Language): readonly object[] {
  const { labels } = WORDS[language];
  const entities = configuration.client.entities.map(({ id, name }) => ({ value: id, label: name }));
  return askedConstants(draft).map(({ name, values, required }) => {
    const choices =
      name === 'entity' ? entities : (values ?? []).map((value) => ({ value, label: valueName(value, language) }));
    const given = draft.constants[name] ?? '';
    const known = choices.some(({ value }) => value === given);
    return {
      name: `k.${name}`,
      label: columnName(name, language) + (required === true ? ' *' : ''),
      hint: name === 'campaign' ? labels.campaignHint : labels.constantHint,
      given,
      choices:
        choices.length === 0
          ? []
          : [
              { value: '', label: labels.notKnown },
              ...choices,
              ...(given === '' || known ? [] : [{ value: given, label: given }]),
            ].map((choice) => ({ ...choice, isChosen: choice.value === given })),
    };
  });
}

type Table = SaidInspection['tables'][number];

function columnView(
  column: Table['columns'][number],
  index: number,
  draft: SourceDraft,
  choices: readonly { readonly name: string; readonly label: string }[],
  language: Language,
): object {
  const words = WORDS[language];
  const chosen = draft.columns[index] ?? [];
  const notation = draft.notations[index] ?? '';
  const kinds = kindsOf(draft.feed, chosen);
  const reading = (read: string): object => ({
    choices: [{ name: '', label: words.labels.notRead }, ...choices].map((choice) => ({
      ...choice,
      isChosen: choice.name === read,
    })),
  });
  return {
    index,
    heading: shownHeading(column.heading),
    examples: column.examples.join(' | '),
    empty: `${formatNumber(column.empty, language, Number.isInteger(column.empty) ? 0 : 1)}%`,
    because: chosen.includes(column.guess?.column ?? '') ? (column.guess?.because[language] ?? '') : '',
    readings: (chosen.length === 0 ? [''] : chosen).map(reading),
    // One text can say several things: how a consent was given, and for what.
    another: chosen.length === 0 ? null : reading(''),
    notations: kinds.includes('duration')
      ? durationChoices(column, notation, language)
      : kinds.some((kind) => kind === 'moment' || kind === 'day')
        ? timeChoices(column, notation, language)
        : [],
  };
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

function timeChoices({ days }: Table['columns'][number], notation: string, language: Language): readonly Choice[] {
  const found = [...(days?.alternatives ?? []), days?.notation ?? '', notation];
  const notations = [...new Set(found)].filter((one) => one !== '' && !DURATION_NOTATIONS.includes(one));
  if (notations.length === 0) return [];
  return [
    { value: '', label: WORDS[language].labels.iso, isChosen: notation === '' },
    ...notations.map((value) => ({ value, label: notationName(value, language), isChosen: value === notation })),
  ];
}

/** A notation in words, with its letters for readers who know them. */
function notationName(notation: string, language: Language): string {
  const names: Readonly<Record<string, string>> = WORDS[language].notationParts;
  const inWords = notation
    .replaceAll("'", '')
    .replaceAll(/d+|M+|y+|H+|h+|m+|s+|S+|a+/gu, (letters) => names[letters.charAt(0)] ?? letters);
  return `${inWords} (${notation})`;
}

/** The cells do not show whether they are minutes or seconds, so the user chooses. */
function durationChoices(
  { examples }: Table['columns'][number],
  notation: string,
  language: Language,
): readonly Choice[] {
  const isClock = examples.some((example) => example.includes(':'));
  const chosen = DURATION_NOTATIONS.includes(notation) ? notation : isClock ? CLOCK_DURATION : '';
  const { labels } = WORDS[language];
  const durations: Readonly<Record<string, string>> = WORDS[language].durations;
  return ['', ...DURATION_NOTATIONS].map((value) => ({
    value,
    label: value === '' ? labels.unitOfHeading : (durations[value] ?? value),
    isChosen: value === chosen,
  }));
}

interface Word {
  readonly name: string;
  readonly column: string;
  readonly value: string;
  readonly rows: number;
}

/**
 * Words whose meaning can be chosen: those that the inspection counted, and those that have a meaning in the settings.
 * @param listed these settings
 */
function wordsOf(
  draft: SourceDraft,
  inspection: SaidInspection,
  table: Table | undefined,
  listed: SourceDraft['values'],
): readonly Word[] {
  if (draft.format !== '') {
    const unread = (inspection.trial?.files ?? [])
      .flatMap(({ problems }) => problems)
      .filter(({ kind, value }) => kind === 'emptied' && value !== null && !MASKED.test(value));
    const settled = Object.entries(listed).flatMap(([column, words]) =>
      Object.keys(words).map((value) => ({ column, value, rows: 0 })),
    );
    const known = unread.flatMap(({ column, value, rows }) =>
      column === null || value === null ? [] : [{ column, value, rows }],
    );
    const all = [
      ...known,
      ...settled.filter(({ column, value }) => !known.some((one) => one.column === column && one.value === value)),
    ];
    return all
      .filter(({ column }) => meaningsOf(draft, column).length > 0)
      .map((word, index) => ({ ...word, name: `f.${index}` }));
  }
  const columns = (table?.columns ?? []).flatMap((column, place) =>
    (draft.columns[place] ?? []).map((chosen) => ({ column, place, chosen })),
  );
  return columns.flatMap(({ column, place, chosen }) => {
    if (meaningsOf(draft, chosen).length === 0) return [];
    // A masked text is no word of the file: saved as one, it would match no row.
    const found = column.values.filter(({ value }) => value !== '' && !MASKED.test(value));
    const isFound = (word: string): boolean => found.some(({ value }) => value.toLowerCase() === word.toLowerCase());
    const more = Object.keys(listed[chosen] ?? {}).filter((word) => !isFound(word));
    return [...found, ...more.map((value) => ({ value, rows: 0 }))].map(({ value, rows }, index) => ({
      name: `w.${place}.${chosen}.${index}`,
      ...{ column: chosen, value, rows },
    }));
  });
}

function meaningsOf({ feed }: SourceDraft, column: string): readonly string[] {
  return columnsOf(feed).find(({ name }) => name === column)?.values ?? [];
}

function wordRows(
  draft: SourceDraft,
  inspection: SaidInspection,
  table: Table | undefined,
  listed: SourceDraft['values'],
  language: Language,
): readonly { readonly name: string }[] {
  const words = WORDS[language];
  return wordsOf(draft, inspection, table, listed).map(({ name, column, value, rows }) => {
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

/** A required column without a heading is the most common mistake, so it has a message of its own. */
function mistakeView({ key, message }: DetailText, feed: Feed, language: Language): string {
  const isColumn = columnsOf(feed).some(({ name, required }) => name === key && required === true);
  if (key === undefined || !isColumn) return maskNumbers(wordsIn(message, language));
  return WORDS[language].needed(columnName(key, language));
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
    isRight:
      mistakes.length === 0 &&
      files.every(({ rowsRead, accepted }) => accepted === rowsRead) &&
      problems.every(({ kind }) => kind === 'noted' || kind === 'repaired'),
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
async function draftFrom(form: URLSearchParams, found: Found, visit: Visit): Promise<SourceDraft> {
  const former = proposedDraft(found);
  const table = namedTable(found.part.source, found.part.table);
  const feed = FEEDS.find((name) => name === form.get('feed')) ?? former.feed;
  // Another kind of data has other columns, so those that the headings name are found again.
  const isOther = form.has('shownFeed') && form.get('shownFeed') !== feed;
  const columns = isOther
    ? columnsByHeading(feed, table)
    : (table?.columns ?? []).map((_, index) =>
        form.has(`c.${index}`) ? form.getAll(`c.${index}`) : (former.columns[index] ?? []),
      );
  const known = new Set(columnsOf(feed).map(({ name }) => name));
  const draft: SourceDraft = {
    feed,
    vendor: form.get('vendor') ?? '',
    timeZone: (form.get('timeZone') ?? '').trim(),
    format: former.format,
    columns: columns.map((chosen) => [...new Set(chosen)].filter((column) => known.has(column))),
    notations: (table?.columns ?? []).map((_, index) => form.get(`n.${index}`) ?? former.notations[index] ?? ''),
    values: former.values,
    constants: Object.fromEntries(
      [...known].flatMap((name) => {
        const given = form.get(`k.${name}`)?.trim() ?? (feed === former.feed ? former.constants[name] : undefined);
        return given === undefined || given === '' ? [] : [[name, given]];
      }),
    ),
  };
  const values = valuesFrom(form, draft, former, found);
  return { ...draft, values: await withShownMeanings(form, { ...draft, values }, found, visit) };
}

/** What the words of the file mean according to the form. */
function valuesFrom(
  form: URLSearchParams,
  draft: SourceDraft,
  former: SourceDraft,
  { inspection, part }: Found,
): SourceDraft['values'] {
  const table = namedTable(part.source, part.table);
  // What texts without a list of meanings mean, such as the products of a consent, was said elsewhere, and stays.
  const values: Record<string, Record<string, string>> = Object.fromEntries(
    Object.entries(draft.feed === former.feed ? former.values : {}).flatMap(([column, words]) =>
      meaningsOf(draft, column).length === 0 ? [[column, { ...words }]] : [],
    ),
  );
  for (const { name, column, value } of wordsOf(draft, inspection, table, former.values)) {
    const meaning = form.get(name) ?? former.values[column]?.[value] ?? '';
    const own = meaningsOf(draft, column).includes(meaning) ? meaning : '';
    // A word that somebody called unknown is no open question any more.
    const isSaid = own === '' ? former.values[column]?.[value] === '' : own !== value.toLowerCase();
    if (isSaid) values[column] = { ...values[column], [value]: own };
  }
  return values;
}

/** The meanings, with those that the list of a column's values gives: its fields name the values by their digests. */
async function withShownMeanings(
  form: URLSearchParams,
  draft: SourceDraft,
  found: Found,
  visit: Visit,
): Promise<SourceDraft['values']> {
  const place = shownPlace(form);
  if (place === undefined) return draft.values;
  const { values } = await dataOf(visit, found, { lines: [], place });
  const shown = (draft.columns[place] ?? []).map((column): readonly [string, SourceDraft['values'][string]] => {
    const words = new Map(Object.entries(draft.values[column] ?? {}));
    for (const { value } of values?.listed ?? [])
      giveMeaning(words, value, form.get(meaningField(place, column, value)), meaningsOf(draft, column));
    return [column, Object.fromEntries(words)];
  });
  return Object.fromEntries(
    Object.entries({ ...draft.values, ...Object.fromEntries(shown) }).filter(
      ([, words]) => Object.keys(words).length > 0,
    ),
  );
}

/** Adds the meaning of a value that the form gives, if it has to be said; null: the form gives none. */
function giveMeaning(
  words: Map<string, string>,
  value: string,
  meaning: string | null,
  meanings: readonly string[],
): void {
  const key = valueKey(value);
  if (key === null || meaning === null) return;
  const known = [...words.keys()].find((word) => word.toLowerCase() === key.toLowerCase());
  const former = known === undefined ? undefined : words.get(known);
  if (known !== undefined) words.delete(known);
  const own = meanings.includes(meaning) ? meaning : '';
  if (own === '' ? former === '' : own !== key.toLowerCase()) words.set(key, own);
}

/** Rows and values of the shown part. */
async function dataOf(
  { house }: Visit,
  { workspace, file, part }: Found,
  asked: Pick<DataAsked, 'lines' | 'place'>,
): Promise<FileData> {
  return await house.inspections.data(workspace, file, {
    table: part.table?.path ?? '',
    first: FIRST_ROWS,
    ...asked,
  });
}

/** Shows the data itself, and the values of one of its columns; saves nothing. */
async function showData(visit: Visit, request: Request): Promise<Answer> {
  const found = await readFile(visit);
  if (found === undefined) return { go: 'files' };
  const form = new URLSearchParams(await request.text());
  if (found.isOtherPart) return { show: otherPartView(visit, found), part: 'data' };
  const { query, language } = visit;
  const draft = await draftFrom(form, found, visit);
  const mostLines = found.file.bytes > TRIED_AT_ONCE ? FIRST_LINES : undefined;
  const show = fileView(visit, found, draft, null, form.get('digest') ?? '');
  try {
    const trial = await tryAs(found, sourceFrom(draft, found), {
      signal: request.signal,
      ...(mostLines === undefined ? {} : { mostLines }),
    });
    const worst = (trial.files[0]?.worst ?? []).map(({ line }) => line);
    const asked = query.get('place');
    const place = asked === null ? undefined : Number(asked);
    const counted = place === undefined ? null : (await dataOf(visit, found, { lines: [], place })).values;
    const id = query.get('rows');
    const chosen = counted?.listed.find(({ value }) => valueId(value) === id)?.lines ?? [];
    const data = await dataOf(visit, found, { lines: [...worst, ...chosen] });
    const table = namedTable(found.part.source, found.part.table);
    const shown = { data: { ...data, values: counted }, draft, table, trial, place, chosen, language };
    return { show: { ...show, data: dataView(shown) }, part: 'data' };
  } catch (error) {
    return { show: { ...show, dataProblem: errorView(error, language) }, part: 'data' };
  }
}

function sourceFrom(draft: SourceDraft, { workspace, file, part }: Found): WrittenSource {
  const { table, source, place } = part;
  const files = place === undefined ? file.path : (writtenSources(workspace)[place]?.files ?? file.path);
  return sourceOf(draft, table, files, source);
}

/** Reads the file according to the form, and shows the outcome; saves nothing. */
async function tryFile(visit: Visit, request: Request): Promise<Answer> {
  const found = await readFile(visit);
  if (found === undefined) return { go: 'files' };
  if (found.isOtherPart) {
    const show = otherPartView(visit, found);
    // A preview replaces the form alone, which then says it.
    return { show: { ...show, partGone: show.problem }, part: 'reading' };
  }
  const form = new URLSearchParams(await request.text());
  const draft = await draftFrom(form, found, visit);
  const trial = await tryAs(found, sourceFrom(draft, found), { signal: request.signal, mostLines: FIRST_LINES });
  const place = shownPlace(form);
  return { show: fileView(visit, found, draft, trial, form.get('digest') ?? '', { place }), part: 'reading' };
}

async function tryAs(
  { workspace, file }: Found,
  source: WrittenSource,
  options: { readonly signal?: AbortSignal; readonly mostLines?: number } = {},
): Promise<SourcesTrial> {
  return await trySources(workspace, [{ ...source, files: file.path }], SILENT, { memoryLimit: MEMORY, ...options });
}

async function saveFile(visit: Visit, form: URLSearchParams): Promise<Answer> {
  const found = await readFile(visit);
  if (found === undefined) return { go: 'files' };
  if (found.isOtherPart) return { show: otherPartView(visit, found), status: 409 };
  const draft = await draftFrom(form, found, visit);
  const source = sourceFrom(draft, found);
  const { parts, part, file } = found;
  if (file.bytes <= TRIED_AT_ONCE) {
    const trial = await tryAs(found, source);
    // A file that cannot be loaded would block all others.
    if (trial.mistakes.length > 0)
      return { show: fileView(visit, found, draft, trial, form.get('digest') ?? ''), status: 422 };
  }
  try {
    const change =
      part.place === undefined ? { add: ['sources'], item: source } : { set: ['sources', part.place], to: source };
    const options = { expected: form.get('digest') ?? '', today: visit.today, formats: await formatIds() };
    changeConfiguration(found.workspace.directory, [change], options);
    // The next part of the file is shown next, so that nobody has to look for it.
    const isMore = parts.parts.some((one) => one !== part && one.place === undefined);
    return { go: isMore ? `file?id=${fileId(file.path)}` : 'files' };
  } catch (error) {
    const digest = configurationDigest(found.workspace.configurationText);
    const problem = errorView(error, visit.language);
    // Where the settings were changed by others, theirs are shown: the user's own choices are not what is there now.
    const shown = problem.code === 'CONFIGURATION_CHANGED' ? proposedDraft(found) : draft;
    return { show: fileView(visit, found, shown, null, digest, { problem }), status: 409 };
  }
}
