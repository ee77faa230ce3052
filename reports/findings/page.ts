import { formatDay, formatLocalTime, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { KeptExplanation, ToldSection } from '../../src/model/explanation.ts';
import type { Cause, Verdict } from '../../src/model/findings.ts';
import { maskLongDigits } from '../../src/model/masked-numbers.ts';
import {
  type ExplanationRow,
  FINDINGS_IN_WORKBOOK,
  FINDINGS_ON_PAGE,
  type FindingWithStoredProof,
  type TimelineRow,
} from '../../src/model/results.ts';
import type { CompanionInput } from '../../src/render/companion.ts';
import { draftMark, type GapNotice, gapNotice } from '../../src/render/gap-lists.ts';
import { listeningLegend } from '../../src/render/listening/part.ts';
import { maskNumber } from '../../src/render/masking.ts';
import { shortened } from '../../src/render/printable.ts';
import { bodyTemplate, libraryFile, type PageData, webPage } from '../../src/render/web-page.ts';
import { type FindingsContext, findingsContext, sayFinding } from './context.ts';
import { maskedLine, maskedText } from './masked.ts';
import { ListedColumn } from './page-columns.ts';
import { words as english } from './page-words.en.ts';
import { words as dutch } from './page-words.nl.ts';
import type { PageField, PageFilter, PageWords } from './page-words.ts';

/** How many numbers' explanations are unpacked together. */
const NUMBERS_PER_BLOCK = 100;
/** How many lines of one part of an explanation are shown. */
const MOST_LINES = 60;
const NAME_LENGTH = 100;

const FILTERS: readonly PageFilter[] = ['vendor', 'rule', 'verdict', 'grade', 'responsible', 'cause', 'day'];

/** Columns of the table, with the least width in pixels and, if there is no room for all, the order in which they disappear: the highest first. */
const COLUMNS: readonly (readonly [field: PageField, width: number, goes: number])[] = [
  ['moment', 125, 0],
  ['vendor', 110, 4],
  ['number', 125, 2],
  ['rule', 140, 0],
  ['verdict', 90, 1],
  ['grade', 100, 3],
  ['responsible', 120, 5],
  ['causeSaid', 170, 7],
  ['proof', 190, 8],
  ['call', 110, 6],
];

/** Findings that are there before the script has run. */
const FIRST_ROWS = 25;

/** Details of the selected finding. */
const FACTS: readonly PageField[] = [
  'moment',
  'number',
  'rule',
  'grade',
  'law',
  'verdict',
  'reason',
  'proof',
  'responsible',
  'causeSaid',
  'campaign',
  'agent',
  'file',
  'line',
  'objections',
  'consents',
  'relations',
  'answer',
  'explanation',
];

const TONES: Readonly<Record<string, number>> = { violation: 2, breach: 1 };

interface BodyView {
  /** What makes the results a draft; null if they are final. */
  readonly draft: DraftView | null;
  readonly kicker: string;
  readonly heading: string;
  readonly lead: string;
  readonly cut: string;
  readonly needsScript: string;
  readonly tooOld: string;
  readonly choose: string;
  readonly filters: readonly { readonly id: PageFilter; readonly label: string; readonly all: string }[];
  readonly search: { readonly label: string; readonly hint: string };
  readonly sort: {
    readonly label: string;
    readonly orders: readonly { readonly value: string; readonly label: string }[];
  };
  readonly clear: string;
  readonly list: string;
  readonly keys: string;
  readonly detail: string;
  readonly nothingChosen: string;
  readonly columns: readonly string[];
  /** The first findings of the list. */
  readonly rows: readonly { readonly tone: string; readonly cells: readonly string[] }[];
}

interface DraftView {
  readonly mark: string;
  readonly lead: string;
  /** The heaviest blocking gaps. */
  readonly gaps: GapNotice['gaps'];
  readonly where: string;
}

/** `findings.html`: all findings on one page, with the history of each number and the reason for each call's verdict; masked like the PDFs. */
export async function* findingsPage(input: CompanionInput): AsyncGenerator<string> {
  const words = input.language === 'nl' ? dutch : english;
  const { client, period } = input.summary;
  const title = words.title(shortened(client.name, NAME_LENGTH), formatPeriod(period.from, period.to, input.language));
  const rows = new PageRows(findingsContext(input), words);
  const first: FindingWithStoredProof[] = [];
  for await (const row of input.gravestFindings(FINDINGS_ON_PAGE)) {
    if (first.length < FIRST_ROWS) first.push(row);
    rows.add(row);
  }
  yield* webPage({
    language: input.language,
    title,
    mark: draftMark(input.summary.status, input.language),
    styles: [libraryFile('tabulator-tables/dist/css/tabulator_simple.min.css'), new URL('page.css', import.meta.url)],
    scripts: [libraryFile('tabulator-tables/dist/js/tabulator.min.js'), new URL('browser-script.js', import.meta.url)],
    body: bodyTemplate<BodyView>(new URL('page.hbs', import.meta.url))(bodyView(input, words, title, first)),
    data: pageData(input, words, rows),
  });
}

function bodyView(
  input: CompanionInput,
  words: PageWords,
  title: string,
  first: readonly FindingWithStoredProof[],
): BodyView {
  const rows = new PageRows(findingsContext(input), words);
  for (const row of first) rows.add(row);
  const { totals } = input.summary;
  const number = (value: number): string => formatNumber(value, input.language);
  const rest = totals.findings > FINDINGS_IN_WORKBOOK ? 'findings.csv' : 'findings.xlsx';
  const isCut = totals.findings > FINDINGS_ON_PAGE;
  const cut = isCut ? words.cut(number(FINDINGS_ON_PAGE), number(totals.findings), rest) : '';
  return {
    draft: draftView(input, words),
    kicker: words.kicker,
    heading: title,
    lead: [
      words.lead(totals.findings, number(totals.findings)),
      listeningLegend(input.summary.hearing?.listening, input.language),
    ]
      .filter((part) => part !== '')
      .join(' '),
    cut,
    needsScript: words.needsScript,
    tooOld: words.tooOld,
    choose: words.choose,
    filters: FILTERS.map((id) => ({ id, label: words.filters[id], all: words.all })),
    search: { label: words.search, hint: words.searchHint },
    sort: {
      label: words.sort,
      orders: Object.entries(words.orders).map(([value, label]) => ({ value, label })),
    },
    clear: words.clear,
    list: words.list,
    keys: words.keys,
    detail: words.detail,
    nothingChosen: words.nothingChosen,
    columns: COLUMNS.map(([field]) => words.fields[field]),
    rows: rows.cells(COLUMNS.map(([field]) => field)),
  };
}

function draftView({ summary, language, tellGap }: CompanionInput, words: PageWords): DraftView | null {
  const mark = draftMark(summary.status, language);
  const notice = gapNotice(summary.gaps, tellGap, language);
  return mark === undefined || notice === null
    ? null
    : { mark, lead: notice.lead, gaps: notice.gaps, where: words.draftWhere };
}

/** Where the explanation of a call is: block, number within it, call of the number. */
type Place = readonly [block: number, number: number, call: number];

/** First the blocks of explanations, for numbers on the page; then the rows, which know where theirs is. */
async function* pageData(input: CompanionInput, words: PageWords, rows: PageRows): AsyncGenerator<PageData> {
  const context = findingsContext(input);
  const places = new Map<string, Place>();
  let block: NumberView[] = [];
  let blocks = 0;
  for await (const records of numbersOf(input)) {
    const calls = rows.callsOf(records.number);
    if (calls.length === 0) continue;
    calls.forEach((call, index) => {
      places.set(call, [blocks, block.length, index]);
    });
    block.push(numberView(context, words, records, calls));
    if (block.length === NUMBERS_PER_BLOCK) {
      yield { id: `block-${blocks}`, content: block };
      blocks += 1;
      block = [];
    }
  }
  if (block.length > 0) yield { id: `block-${blocks}`, content: block };
  yield { id: 'rows', content: rows.content(places) };
}

interface NumberRecords {
  readonly number: string;
  readonly timeline: readonly TimelineRow[];
  readonly calls: readonly ExplanationRow[];
}

/** The history of each number and the reasons for its calls' verdicts: both are sorted by number. */
async function* numbersOf(input: CompanionInput): AsyncGenerator<NumberRecords> {
  const explained = grouped(input.explanations());
  try {
    let next = await explained.next();
    for await (const timeline of grouped(input.timelines())) {
      const number = timeline[0]?.number ?? '';
      while (next.done !== true && (next.value[0]?.number ?? '') < number) next = await explained.next();
      const isSame = next.done !== true && next.value[0]?.number === number;
      yield { number, timeline, calls: isSame && next.done !== true ? next.value : [] };
    }
  } finally {
    // What is read by hand is not closed by itself, if the page is given up halfway.
    await explained.return(undefined);
  }
}

/** Groups the rows of each number. */
async function* grouped<Row extends { readonly number: string }>(
  rows: AsyncIterable<Row>,
): AsyncGenerator<readonly Row[]> {
  let group: Row[] = [];
  for await (const row of rows) {
    if (group[0] !== undefined && group[0].number !== row.number) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length > 0) yield group;
}

interface NumberView {
  /** Moment, sentence and tone, oldest first. */
  readonly timeline: readonly (readonly [string, string, number])[];
  /** How many earlier events are not shown. */
  readonly more: number;
  readonly calls: readonly CallView[];
}

interface CallView {
  /** Its place in the timeline; minus one if it is not there. */
  readonly event: number;
  /** Null: not explained here. */
  readonly sections: readonly ToldSection[] | null;
}

function numberView(
  context: FindingsContext,
  words: PageWords,
  { number, timeline, calls }: NumberRecords,
  shown: readonly string[],
): NumberView {
  const { input } = context;
  const events = [...timeline].reverse();
  const explained = new Map(calls.map((row) => [callKey(row), row.explanation]));
  const eventKeys = events.map((event) =>
    event.kind === 'call' ? callKey({ vendor: event.party, call_id: event.reference }) : '',
  );
  return {
    timeline: events.map((event) => [
      formatLocalTime(event.moment, input.language),
      words.event(event.kind, partyName(context, event.party), maskedText(event.reference, number), event.detail),
      event.kind === 'call' ? (TONES[event.detail] ?? 0) : 0,
    ]),
    more: (timeline[0]?.events ?? 0) - timeline.length,
    calls: shown.map((key) => {
      const explanation = explained.get(key);
      return {
        event: eventKeys.indexOf(key),
        sections: explanation === undefined ? null : toldSections(context, words, explanation, number),
      };
    }),
  };
}

/** The lines of `belaudit explain`, masked; without the first part, which names the call, as the page does that itself. */
function toldSections(
  { input }: FindingsContext,
  words: PageWords,
  explanation: string,
  number: string,
): readonly ToldSection[] {
  const told = input.tell(JSON.parse(explanation) as KeptExplanation);
  return told.map(({ heading, lines }, index) => ({
    heading: index === 0 ? words.log : heading,
    lines: [
      ...lines.slice(0, MOST_LINES).map((line) => maskedLine(line, number)),
      ...(lines.length > MOST_LINES ? [words.moreLines(lines.length - MOST_LINES)] : []),
    ],
  }));
}

/** A call centre or the company; any other text unchanged. */
function partyName({ partyName: name }: FindingsContext, party: string): string {
  return party === '' ? '' : maskedText(name(party), '');
}

function callKey({ vendor, call_id: callId }: { readonly vendor: string; readonly call_id: string }): string {
  return JSON.stringify([vendor, callId]);
}

/** The rows of the table, by column; columns with few different texts hold places in a list. */
class PageRows {
  readonly #context: FindingsContext;
  readonly #words: PageWords;
  readonly #listed: Readonly<Record<ListedField, ListedColumn>>;
  readonly #texts: Readonly<Record<TextField, string[]>>;
  readonly #tones: number[] = [];
  readonly #calls: string[] = [];
  readonly #callsByNumber = new Map<string, Set<string>>();

  constructor(context: FindingsContext, words: PageWords) {
    this.#context = context;
    this.#words = words;
    this.#listed = recordOf(LISTED_FIELDS, () => new ListedColumn());
    this.#texts = recordOf(TEXT_FIELDS, () => []);
  }

  add(row: FindingWithStoredProof): void {
    const { listed, texts } = this.#said(row);
    for (const field of LISTED_FIELDS) this.#listed[field].add(listed[field]);
    for (const field of TEXT_FIELDS) this.#texts[field].push(texts[field]);
    this.#tones.push(row.level === 'evidence' || row.grade === 'possible' ? 0 : (TONES[row.verdict] ?? 0));
    const key = callKey(row);
    this.#calls.push(key);
    const calls = this.#callsByNumber.get(row.number);
    if (calls === undefined) this.#callsByNumber.set(row.number, new Set([key]));
    else calls.add(key);
  }

  /** Keys of the calls on the page to a number. */
  callsOf(number: string): readonly string[] {
    return [...(this.#callsByNumber.get(number) ?? [])];
  }

  /** The rows as people read them, each with its colour. */
  cells(fields: readonly PageField[]): BodyView['rows'] {
    const { language } = this.#context.input;
    const cellsOf = fields.map((field): readonly string[] => {
      if (field === 'moment') return this.#texts.moment.map((moment) => formatLocalTime(moment, language));
      const listed = LISTED_FIELDS.find((name) => name === field);
      if (listed === undefined) return this.#texts[field as TextField];
      const { list, values } = this.#listed[listed];
      return values.map((value) => list[value] ?? '');
    });
    return this.#tones.map((tone, row) => ({
      tone: ['', 'breach', 'violation'][tone] ?? '',
      cells: cellsOf.map((cells) => cells[row] ?? ''),
    }));
  }

  /** What the page's script reads. */
  content(places: ReadonlyMap<string, Place>): unknown {
    const sorted = LISTED_FIELDS.map((field) => [field, this.#listed[field].sorted()] as const);
    return {
      words: scriptWords(this.#words, this.#context.input.language),
      filters: FILTERS,
      lists: Object.fromEntries(sorted.map(([field, { list }]) => [field, this.#read(field, list)])),
      columns: {
        ...this.#texts,
        ...Object.fromEntries(sorted.map(([field, { values }]) => [field, values])),
        tone: this.#tones,
      },
      details: this.#calls.map((call) => places.get(call)),
    };
  }

  /** Days are sorted as they are, and shown as people write them. */
  #read(field: ListedField, list: readonly string[]): readonly string[] {
    return field === 'day' ? list.map((day) => formatDay(day, this.#context.input.language)) : list;
  }

  #said(row: FindingWithStoredProof): {
    readonly listed: Readonly<Record<ListedField, string>>;
    readonly texts: Readonly<Record<TextField, string>>;
  } {
    const { input, said, vendorName } = this.#context;
    const words = this.#words;
    const finding = sayFinding(this.#context, row);
    const shown = (text: string): string => maskedText(text, row.number);
    const agent = input.pseudonym(row.vendor, row.agent);
    return {
      listed: {
        vendor: shown(vendorName(row.vendor)),
        rule: finding.rule,
        grade: finding.grade,
        law: finding.law,
        verdict: words.verdicts[row.verdict as Verdict] ?? row.verdict,
        responsible: shown(finding.responsible),
        cause: said.causes[row.cause as Cause] ?? row.cause,
        day: row.local_time.slice(0, 10),
        reason: finding.reason,
        proof: shown(finding.proof),
        causeSaid: finding.cause,
        campaign: shown(row.campaign),
        agent: agent === '' ? '' : words.agent(agent),
        file: shown(row.source_file),
        answer: row.answer in words.answers ? words.answers[row.answer as keyof typeof words.answers] : row.answer,
      },
      texts: {
        moment: row.local_time,
        number: maskNumber(row.number),
        call: shown(row.call_id),
        line: String(row.source_row),
        objections: shown(row.objection_id),
        consents: shown(row.consent_id),
        relations: shown(row.relation_id),
        explanation: maskLongDigits(shown(row.explanation)),
      },
    };
  }
}

/** Fields with few different texts. */
const LISTED_FIELDS = [
  ...([
    'vendor',
    'rule',
    'grade',
    'law',
    'verdict',
    'responsible',
    'cause',
    'day',
    'reason',
    'proof',
    'causeSaid',
  ] as const),
  ...(['campaign', 'agent', 'file', 'answer'] as const),
] as const;
type ListedField = (typeof LISTED_FIELDS)[number];

const TEXT_FIELDS = ['moment', 'number', 'call', 'line', 'objections', 'consents', 'relations', 'explanation'] as const;
type TextField = (typeof TEXT_FIELDS)[number];

function recordOf<Key extends string, Value>(keys: readonly Key[], value: () => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;
}

function scriptWords(words: PageWords, language: Language): unknown {
  const { count, heading, timeline, earlier, thisCall, notExplained, nothing, list, fields } = words;
  const { numberHint, nothingHint } = words;
  return {
    ...{ count, heading, timeline, earlier, thisCall, notExplained, nothing, list, numberHint, nothingHint },
    thousands: language === 'nl' ? '.' : ',',
    columns: COLUMNS.map(([field, width, goes]) => ({ field, width, goes, title: fields[field] })),
    facts: FACTS.map((field) => ({ field, label: fields[field] })),
    searched: ['call', 'number', 'file'],
  };
}
