import { createHash } from 'node:crypto';
import { type AskedQuestion, gapAnchor, maskLongDigits, maskNumbers, type QuestionsOutcome } from '../../../index.ts';
import { columnName } from '../../../language/column-words.ts';
import { formatDay } from '../../../language/dates.ts';
import { formatNumber } from '../../../language/numbers.ts';
import { feedName, valueName } from '../../feed-names.ts';
import { usualHours } from '../../usual-hours.ts';
import type { WorkspaceVisit } from '../../workspace-job.ts';
import type { GapRow } from './page.ts';
import type { QuestionsWords } from './words.nl.ts';

type Field = AskedQuestion['rows'][number]['fields'][number];
type Row = AskedQuestion['rows'][number];

/** With more choices than this, they fold into a list. */
const MOST_RADIOS = 3;
/** How settings say that nobody is called on such days. */
const NO_CALLS = 'none';
/** Questions whose rows often have the same answer. */
const OFTEN_ALIKE: ReadonlySet<string> = new Set(['consent', 'campaign', 'agreement', 'relation', 'log', 'statement']);
const FIELD = /^f\.(\d+)\.([a-z_0-9]+)$/u;

interface Common {
  readonly labels: QuestionsWords['labels'];
  readonly digest: string;
  /** Headings whose values may tell the rows of a file apart. */
  readonly splitBy: (row: Row) => readonly string[];
}

/** A question as the page shows it. */
export type QuestionView = Readonly<Record<string, unknown>> & {
  readonly ask: string;
  readonly anchor: string;
  /** Of the gaps that its answer closes. */
  readonly anchors: readonly string[];
};

export interface QuestionViews {
  readonly open: readonly QuestionView[];
  readonly unknown: readonly QuestionView[];
  readonly answered: readonly QuestionView[];
}

/** The questions as the page shows them: those that wait, those that somebody could not answer, and those that are answered. */
export function questionViews(
  visit: WorkspaceVisit,
  questions: QuestionsOutcome['questions'],
  words: QuestionsWords,
  gaps: readonly GapRow[],
  common: Common,
): QuestionViews {
  const shown = questions.map((question) => ({
    state: stateOf(question, visit, gaps),
    view: viewOf(question, visit, words, gaps, common),
  }));
  const inState = (state: QuestionState): readonly QuestionView[] =>
    shown.filter((one) => one.state === state).map(({ view }) => view);
  return { open: inState('open'), unknown: inState('unknown'), answered: inState('answered') };
}

/** The values of a form, by row and field. What is given for all rows counts where a row has no answer of its own, and so do proposals with which somebody agrees. */
export function answerIn(
  form: URLSearchParams,
  { rows }: AskedQuestion,
  { labels }: QuestionsWords,
): ReadonlyMap<string, readonly string[]> {
  const hours = rows.flatMap(({ fields }, row) =>
    fields.filter(({ control }) => control === 'hours').map(({ name }) => `${row}.${name}`),
  );
  const names = rows.flatMap(({ fields }, row) => fields.map(({ name }) => `f.${row}.${name}`));
  const agreesWith = form.has('proposed') ? proposalsOf(rows) : new Map<string, string>();
  return new Map(
    names.map((name) => {
      const key = name.replace(FIELD, '$1.$2');
      const isNone = (value: string): boolean => value.trim().toLowerCase() === labels.noCalls;
      const own = form.getAll(name).filter((value) => value !== '');
      const proposed = agreesWith.get(key);
      const others = proposed === undefined ? form.getAll(`all.${key.slice(key.indexOf('.') + 1)}`) : [proposed];
      const given = own.length > 0 ? own : others;
      return [key, given.map((value) => (hours.includes(key) && isNone(value) ? NO_CALLS : value))];
    }),
  );
}

/** What is proposed, by row and field. */
function proposalsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ fields }, row) =>
      fields.flatMap(({ name, proposed }) => (proposed === undefined ? [] : [[`${row}.${name}`, proposed] as const])),
    ),
  );
}

/** Of what its rows are: an answer to other rows than those that were shown says nothing. */
export function shapeOf({ rows }: AskedQuestion): string {
  const shape = [
    ...rows.map(({ subject, text, heading, sources }) => [subject, text, heading, sources]),
    ...proposalsOf(rows),
  ];
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16);
}

type QuestionState = 'open' | 'unknown' | 'answered' | 'idle';

function stateOf(question: AskedQuestion, { workspace }: WorkspaceVisit, gaps: readonly GapRow[]): QuestionState {
  const entry = workspace.configuration.answered.findLast((one) => one.question === question.id);
  if (entry?.isKnown === false) return 'unknown';
  const fields = question.rows.flatMap((row) => row.fields);
  const isWhole = fields.every(({ value }) => value.length > 0);
  const own = gaps.filter(({ id, isAccepted }) => question.gaps.includes(id) && !isAccepted);
  const isAsked = own.length > 0 || question.isOpen;
  // Once somebody answered, what only rests on the usual value need not be said; what still blocks must be.
  const isLeft = own.some(({ isBlocking, isAssumed }) => isBlocking || (!isWhole && !isAssumed));
  if (entry === undefined ? isAsked : isLeft) return 'open';
  return entry !== undefined || fields.some(({ value }) => value.length > 0) ? 'answered' : 'idle';
}

function viewOf(
  question: AskedQuestion,
  visit: WorkspaceVisit,
  words: QuestionsWords,
  gaps: readonly GapRow[],
  common: Common,
): QuestionView {
  const { language, workspace, today } = visit;
  const { kind, subject, example, rows, calls, findings } = question;
  const said = kindWords(words, kind);
  const { answered } = workspace.configuration;
  const entry = answered.findLast((one) => one.question === question.id);
  const number = (value: number): string => formatNumber(value, language);
  const names = [...new Set(rows.flatMap((row) => row.fields.map(({ name }) => name)))];
  const proposed = proposalsOf(rows).size;
  const day = (isoDay: string): string => formatDay(isoDay, language);
  return {
    ...common,
    id: question.id,
    shape: shapeOf(question),
    anchor: gapAnchor(question.id),
    anchors: question.gaps.map(gapAnchor),
    ask: typeof said.ask === 'string' ? said.ask : said.ask(columnText(subject, language)),
    why: words.meanings[subject] ?? said.why,
    about: said.about,
    isBlocking: question.isBlocking && gaps.some(({ id, isBlocking }) => isBlocking && question.gaps.includes(id)),
    decides: calls === null || calls === 0 ? '' : words.decides(number(calls), number(findings ?? 0)),
    example: example === null ? '' : words.example(shortPath(example.path), example.row),
    signed:
      entry === undefined
        ? ''
        : entry.isKnown
          ? words.signed(entry.by, day(entry.on))
          : words.unknownBy(entry.by, day(entry.on)),
    statement: kind === 'statement' ? words.statement(day(today)) : '',
    columns: names.map((name) => ({ label: words.fields[name]?.label ?? name, hint: hintOf(name, visit, words) })),
    forAll:
      OFTEN_ALIKE.has(kind) && rows.length > 1
        ? names.map((name) => cellForAll(rows, name, gapAnchor(question.id), visit, words))
        : null,
    proposals: proposed === 0 ? '' : words.proposals(number(proposed)),
    splits: rows.flatMap((row, place) => splitView(rows, row, place, common, words)),
    rows: rows.map((row, place) => ({
      ...rowText(row, kind, visit, words, number),
      cells: names.map((name) => cellOf(row, { place, name, listId: gapAnchor(question.id) }, visit, words)),
    })),
    isAnswered: rows.some((row) => row.fields.some(({ value }) => value.length > 0)) && entry !== undefined,
    accepts: gaps.filter((gap) => question.gaps.includes(gap.id) && gap.canAccept),
  };
}

/** How the rows of a file can be told apart, once for each group of files. */
function splitView(
  rows: readonly Row[],
  row: Row,
  place: number,
  { splitBy }: Common,
  words: QuestionsWords,
): readonly object[] {
  const isFirst = rows.findIndex(({ sources }) => sources.join() === row.sources.join()) === place;
  const headings = isFirst ? splitBy(row) : [];
  if (headings.length === 0) return [];
  const option = (value: string, label: string): object => ({ value, label, isChosen: value === (row.heading ?? '') });
  return [
    {
      place,
      ask: words.splitBy(words.moreFiles(shortPath(row.subject), row.sources.length - 1)),
      options: [option('', words.labels.together), ...headings.map((heading) => option(heading, maskNumbers(heading)))],
    },
  ];
}

/** How a field is filled in, and what applies if it is left empty. */
function hintOf(name: string, { workspace }: WorkspaceVisit, words: QuestionsWords): string {
  const usual = usualHours(workspace.configuration.audit.to, words.labels.noCalls)[name];
  const hint = words.fields[name]?.hint;
  return [hint, ...(usual === undefined ? [] : [words.usually(usual)])].filter((part) => part !== undefined).join('; ');
}

interface KindWords {
  readonly ask: string | ((column: string) => string);
  readonly why: string;
  readonly about: string;
}

function kindWords(words: QuestionsWords, kind: string): KindWords {
  const known: Readonly<Record<string, KindWords>> = words.kinds;
  const found = known[kind];
  if (found === undefined) throw new Error(`the page has no words for questions of the kind ${kind}`);
  return found;
}

/** `persons.legal_form` as the name of the column. */
function columnText(subject: string, language: WorkspaceVisit['language']): string {
  const dot = subject.indexOf('.');
  return `‘${columnName(subject.slice(dot + 1), language)}’ (${feedName(subject.slice(0, dot), language)})`;
}

function shortPath(path: string): string {
  return maskNumbers(path.replace(/^in\//u, ''));
}

function rowText(
  row: Row,
  kind: string,
  visit: WorkspaceVisit,
  words: QuestionsWords,
  number: (value: number) => string,
): object {
  const { text, heading, rows, calls, findings } = row;
  const meta = [
    heading === null ? '' : words.ofHeading(maskNumbers(heading)),
    NAMED_BY_VENDOR.has(kind) ? '' : vendorName(row, visit),
    rows === null ? '' : words.rows(number(rows)),
    calls === null || calls === 0 ? '' : words.decides(number(calls), number(findings ?? 0)),
  ];
  return {
    subject: rowName(row, kind, visit, words),
    text: kind === 'statement' ? '' : maskNumbers(text),
    meta: meta.filter((part) => part !== '').join(' · '),
  };
}

const NAMED_BY_VENDOR: ReadonlySet<string> = new Set(['agreement']);
/** Their rows are words of files, not files. */
const OF_WORDS: ReadonlySet<string> = new Set(['value', 'product']);

function vendorName({ vendor }: Row, { workspace }: WorkspaceVisit): string {
  return workspace.configuration.vendors.find(({ id }) => id === vendor)?.name ?? '';
}

function rowName(row: Row, kind: string, visit: WorkspaceVisit, words: QuestionsWords): string {
  const { subject, sources } = row;
  if (NAMED_BY_VENDOR.has(kind)) return vendorName(row, visit);
  if (kind === 'own-norm') return visit.workspace.configuration.client.name;
  if (kind === 'statement') return feedName(subject, visit.language);
  if (sources.length > 0 && !OF_WORDS.has(kind)) return words.moreFiles(shortPath(subject), sources.length - 1);
  return maskLongDigits(subject);
}

/** A field for all rows that have it and no answer of their own. */
function cellForAll(
  rows: readonly Row[],
  name: string,
  listId: string,
  visit: WorkspaceVisit,
  words: QuestionsWords,
): object {
  const row = rows.find(({ fields }) => fields.some((field) => field.name === name));
  if (row === undefined) return {};
  const fields = row.fields.map((field) => ({ ...field, value: [] }));
  return { ...cellOf({ ...row, fields }, { place: 'all', name, listId }, visit, words), isAbsent: false };
}

function cellOf(
  { fields }: Row,
  { place, name, listId }: { readonly place: number | 'all'; readonly name: string; readonly listId: string },
  visit: WorkspaceVisit,
  words: QuestionsWords,
): object {
  const field = fields.find((one) => one.name === name);
  const label = words.fields[name]?.label ?? name;
  const key = place === 'all' ? `all.${name}` : `f.${place}.${name}`;
  const none = {
    inFile: words.labels.inFile,
    isRadio: false,
    isMany: false,
    isSelect: false,
    isInput: false,
    isAbsent: field === undefined,
  };
  if (field === undefined) return { ...none, name: key, label, options: [] };
  const options = field.choices.map((value) => ({
    value,
    label: choiceName(value, field, visit, words),
    isChosen: field.value.some((one) => one.toLowerCase() === value.toLowerCase()),
  }));
  const empty = { value: '', label: emptyChoice(field, visit, words), isChosen: field.value.length === 0 };
  if (field.control === 'many') return { ...none, isMany: true, name: key, label, options };
  if (field.control === 'one') {
    const isRadio = options.length <= MOST_RADIOS;
    return {
      ...none,
      isRadio,
      isSelect: !isRadio,
      name: key,
      label,
      options: isRadio ? [...options, empty] : [empty, ...options],
    };
  }
  return {
    ...{
      ...none,
      isInput: true,
      name: key,
      label,
      options,
      value: field.control === 'hours' && field.value[0] === NO_CALLS ? words.labels.noCalls : (field.value[0] ?? ''),
    },
    type: field.control === 'day' ? 'date' : field.control === 'number' ? 'number' : 'text',
    list: field.choices.length === 0 ? '' : `list.${listId}.${key}`,
    isNumber: field.control === 'number',
  };
}

/** What nothing chosen stands for: what is proposed, or that it is not known. */
function emptyChoice(field: Field, visit: WorkspaceVisit, words: QuestionsWords): string {
  if (field.proposed === undefined) return words.labels.notKnown;
  return words.proposal(choiceName(field.proposed, field, visit, words));
}

function choiceName(
  value: string,
  { name }: Field,
  { workspace, language }: WorkspaceVisit,
  words: QuestionsWords,
): string {
  const entityName = (id: string): string =>
    workspace.configuration.client.entities.find((one) => one.id === id)?.name ?? id;
  if (name === 'is' && value.includes(':')) {
    const id = value.slice(value.indexOf(':') + 1);
    return value.startsWith('brand:') ? words.brandOf(entityName(id)) : words.takenOverBy(entityName(id));
  }
  if (name === 'entity') return entityName(value);
  if (name === 'recorded_by' && value !== 'client')
    return workspace.configuration.vendors.find(({ id }) => id === value)?.name ?? value;
  // Products and companies are names of the data.
  if (name === 'same_as' || (['names', 'products', 'similar'].includes(name) && value !== '-' && value !== '*'))
    return value;
  return Object.hasOwn(words.choices, value) ? (words.choices[value] ?? value) : valueName(value, language);
}
