import { formatDay, formatLocalTime, formatMonth, formatPeriod } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import type { Language } from '../../src/model/configuration.ts';
import type { Cause, Verdict } from '../../src/model/findings.ts';
import { maskLongDigits } from '../../src/model/masked-numbers.ts';
import {
  type FindingKind,
  type FindingOrigin,
  OWN_TEXTS,
  type PageFindings,
  type PageRows,
  type PartShape,
} from '../../src/model/page-findings.ts';
import { FINDINGS_IN_WORKBOOK, FINDINGS_ON_PAGE } from '../../src/model/results.ts';
import type { CompanionInput } from '../../src/print/companion.ts';
import { shortenPrintable } from '../../src/print/printable.ts';
import { bodyTemplate, Json, libraryFile, type PageData, webPage } from '../../src/print/web-page.ts';
import { draftMark, type GapNotice, gapNotice } from '../parts/gap-lists.ts';
import { listeningLegend } from '../parts/listening/part.ts';
import { provingSentences } from '../parts/statements/part.ts';
import { type FindingsContext, findingsContext, sayCause, sayFinding, sayProof, sayReason } from './context.ts';
import { maskedText, ShownTexts, shownText } from './masked.ts';
import { ListedColumn } from './page-columns.ts';
import { eventPattern, partPattern } from './page-shapes.ts';
import { words as english } from './page-words.en.ts';
import { words as dutch, type PageField, type PageFilter, type PageWords } from './page-words.nl.ts';

/** How many numbers' explanations are unpacked together. */
const NUMBERS_PER_BLOCK = 100;
/** How many lines of one part of an explanation are shown. */
const MOST_LINES = 60;
const NAME_LENGTH = 100;
/** Of any year. */
const MONTHS = Array.from({ length: 12 }, (_, at) => `2000-${String(at + 1).padStart(2, '0')}`);

const FILTERS: readonly PageFilter[] = ['vendor', 'rule', 'verdict', 'grade', 'responsible', 'cause', 'day'];

/** Columns of the table, with the least width in pixels. If there is no room for all, the column with the highest number disappears first. */
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
  readonly heading: string;
  readonly lead: string;
  readonly cut: string;
  /** Who stated that the records are complete, where that proves findings. */
  readonly stated: readonly string[];
  readonly filters: readonly { readonly id: PageFilter; readonly label: string }[];
  readonly orders: readonly { readonly value: string; readonly label: string }[];
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
  const title = words.title(
    shortenPrintable(client.name, NAME_LENGTH),
    formatPeriod(period.from, period.to, input.language),
  );
  const context = findingsContext(input);
  const findings = await input.pageFindings(FINDINGS_ON_PAGE);
  try {
    const shapes = await findings.partShapes(context.lawTurns);
    await findings.showTexts(shownText);
    const rows = new RowsInWords(context, words, await findings.kinds(), await findings.origins());
    for await (const batch of findings.rows()) rows.add(batch);
    rows.own = await findings.own();
    yield* webPage({
      language: input.language,
      title,
      mark: draftMark(input.summary.status, input.language),
      styles: [libraryFile('tabulator-tables/dist/css/tabulator_simple.min.css'), new URL('page.css', import.meta.url)],
      scripts: [
        libraryFile('tabulator-tables/dist/js/tabulator.min.js'),
        new URL('browser-script.js', import.meta.url),
      ],
      body: bodyTemplate<BodyView>(new URL('page.hbs', import.meta.url))(bodyView(input, words, title, rows), words),
      data: pageData(context, words, rows, findings, shapes),
    });
  } finally {
    findings.close();
  }
}

function bodyView(input: CompanionInput, words: PageWords, title: string, rows: RowsInWords): BodyView {
  const { totals } = input.summary;
  const number = (value: number): string => formatNumber(value, input.language);
  const rest = totals.findings > FINDINGS_IN_WORKBOOK ? 'findings.csv' : 'findings.xlsx';
  const isCut = totals.findings > FINDINGS_ON_PAGE;
  const cut = isCut ? words.cut(number(FINDINGS_ON_PAGE), number(totals.findings), rest) : '';
  return {
    draft: draftView(input, words),
    heading: title,
    lead: [
      words.lead(totals.findings, number(totals.findings)),
      listeningLegend(input.summary.hearing?.listening, input.language),
    ]
      .filter((part) => part !== '')
      .join(' '),
    cut,
    stated: provingSentences(input.summary, input.language),
    filters: FILTERS.map((id) => ({ id, label: words.filters[id] })),
    orders: Object.entries(words.orders).map(([value, label]) => ({ value, label })),
    columns: COLUMNS.map(([field]) => words.fields[field]),
    rows: rows.first(
      FIRST_ROWS,
      COLUMNS.map(([field]) => field),
    ),
  };
}

function draftView({ summary, language, tellGap }: CompanionInput, words: PageWords): DraftView | null {
  const mark = draftMark(summary.status, language);
  const notice = gapNotice(summary.gaps, tellGap, language);
  return mark === undefined || notice === null
    ? null
    : { mark, lead: notice.lead, gaps: notice.gaps, where: words.draftWhere };
}

/**
 * First the blocks of explanations, for numbers on the page; then the rows, each with the place of its explanation, and the words of all
 * of them.
 */
async function* pageData(
  context: FindingsContext,
  words: PageWords,
  rows: RowsInWords,
  findings: PageFindings,
  shapes: readonly PartShape[],
): AsyncGenerator<PageData> {
  const { input } = context;
  const events = await findings.eventShapes();
  let blocks = 0;
  for await (const block of findings.blocks(MOST_LINES, NUMBERS_PER_BLOCK)) {
    yield { id: `block-${blocks}`, content: new Json(block) };
    blocks += 1;
  }
  const partPatterns = shapes.map((shape) => partPattern(shape, input.tell, words.log));
  const eventPatterns = events.map((shape) => [
    eventPattern(shape, words, (party) => partyName(context, party)),
    shape.kind === 'call' ? (TONES[shape.detail] ?? 0) : 0,
  ]);
  yield { id: 'rows', content: rows.content({ partPatterns, eventPatterns, details: await findings.places() }) };
}

/** A call centre or the company; any other text unchanged. */
function partyName({ partyName: name }: FindingsContext, party: string): string {
  return party === '' ? '' : maskedText(name(party), '');
}

/** The rows of the table: the values of each, and by column the place of its text in a list of shared texts. */
class RowsInWords {
  readonly #context: FindingsContext;
  readonly #words: PageWords;
  readonly #texts = new ShownTexts();
  readonly #listed: Readonly<Record<ListedField, ListedColumn>>;
  readonly #tones: number[] = [];
  readonly #kinds: readonly (KindInWords & TextsOfKind)[];
  readonly #origins: readonly OriginInWords[];
  readonly #proofs = new Map<string, string>();
  /** The own values of the rows, in pieces as `PageFindings.own` returns them. */
  own: readonly string[] = [];

  constructor(
    context: FindingsContext,
    words: PageWords,
    kinds: readonly FindingKind[],
    origins: readonly FindingOrigin[],
  ) {
    this.#context = context;
    this.#words = words;
    const texts = new Map<string, Map<string, string>>();
    const textsOf = (...codes: readonly string[]): Map<string, string> =>
      known(texts, codes.join('\t'), () => new Map());
    this.#kinds = kinds.map((codes) => ({
      ...kindInWords(context, words, codes),
      laws: textsOf('law', codes.rule),
      reasons: textsOf('reason', codes.reason, codes.contact),
      causes: textsOf('cause', codes.cause),
    }));
    this.#origins = origins.map((origin) => originInWords(context, words, origin));
    this.#listed = recordOf(LISTED_FIELDS, () => new ListedColumn());
  }

  add({ kinds, origins, days, numbers, objected, handedOver, proofs, explanations }: PageRows): void {
    const context = this.#context;
    const listed = this.#listed;
    for (let at = 0; at < kinds.length; at += 1) {
      const kind = this.#kinds[kinds[at] as number];
      const origin = this.#origins[origins[at] as number];
      if (kind === undefined || origin === undefined) throw new Error('a finding without its codes or its origin');
      const { codes } = kind;
      const number = numbers[at] as string;
      const day = days[at] as string;
      const asked = objected[at] as string;
      const handed = handedOver[at] as string;
      const proof = proofs[at] as string;
      const explanation = explanations[at] as string;
      const shown = (text: string): string => this.#texts.beside(text, number);
      for (const field of OF_KIND) listed[field].add(kind[field]);
      listed.vendor.add(shown(kind.vendor));
      listed.responsible.add(shown(kind.responsible));
      listed.day.add(day);
      listed.agent.add(origin.agent);
      listed.campaign.add(shown(origin.campaign));
      listed.file.add(shown(origin.file));
      listed.law.add(known(kind.laws, day, () => context.findingTexts.law(context.lawOf(codes.rule, day))));
      listed.reason.add(known(kind.reasons, asked, () => sayReason(context, { ...codes, objected: asked })));
      listed.causeSaid.add(known(kind.causes, handed, () => sayCause(context, { ...codes, handed_over: handed })));
      listed.proof.add(shown(known(this.#proofs, proof, () => sayProof(context, proof))));
      listed.explanation.add(explanation === '' ? '' : maskLongDigits(shown(explanation)));
      this.#tones.push(kind.tone);
    }
  }

  /** The first rows as people read them, each with its colour. */
  first(count: number, fields: readonly PageField[]): BodyView['rows'] {
    const { language } = this.#context.input;
    const rows = JSON.parse(`[${this.own[0] ?? ''}]`) as readonly (readonly (string | number)[])[];
    return rows.slice(0, count).map((own, row) => {
      const cell = (field: PageField): string => {
        const place = (OWN_TEXTS as readonly string[]).indexOf(field);
        if (place >= 0) return String(own[place]);
        const { list, values } = this.#listed[field as ListedField];
        return list[values[row] ?? 0] ?? '';
      };
      return {
        tone: ['', 'breach', 'violation'][this.#tones[row] ?? 0] ?? '',
        cells: fields.map((field) => (field === 'moment' ? formatLocalTime(cell(field), language) : cell(field))),
      };
    });
  }

  /**
   * The data for the page's script, as JSON.
   * @param beside further data
   */
  content(beside: object): Json {
    const sorted = LISTED_FIELDS.map((field) => [field, this.#listed[field].sorted()] as const);
    const parts: Readonly<Record<string, unknown>> = {
      words: scriptWords(this.#words, this.#context.input.language),
      filters: FILTERS,
      lists: Object.fromEntries(sorted.map(([field, { list }]) => [field, this.#read(field, list)])),
      columns: { ...Object.fromEntries(sorted.map(([field, { values }]) => [field, values])), tone: this.#tones },
      ...beside,
    };
    const written = Object.entries(parts).map(([name, part]) => `"${name}":${JSON.stringify(part)}`);
    return new Json(`{${written.join(',')},"own":[${this.own.join(',')}]}`);
  }

  /** Days sort by their ISO form, and are shown as people write them. */
  #read(field: ListedField, list: readonly string[]): readonly string[] {
    return field === 'day' ? list.map((day) => formatDay(day, this.#context.input.language)) : list;
  }
}

/** The sentences about all findings with the same codes. */
function kindInWords(context: FindingsContext, words: PageWords, codes: FindingKind): KindInWords {
  const { findingTexts, vendorName } = context;
  const nothing = { objected: '', handed_over: '', proof: '', local_time: '' };
  const { rule, grade, responsible } = sayFinding(context, { ...codes, ...nothing });
  return {
    ...{ codes, vendor: vendorName(codes.vendor), rule, grade, responsible },
    verdict: words.verdicts[codes.verdict as Verdict] ?? codes.verdict,
    cause: findingTexts.causes[codes.cause as Cause] ?? codes.cause,
    answer: codes.answer in words.answers ? words.answers[codes.answer as keyof typeof words.answers] : codes.answer,
    tone: codes.level === 'evidence' || codes.grade === 'possible' ? 0 : (TONES[codes.verdict] ?? 0),
  };
}

interface KindInWords
  extends Readonly<Record<'vendor' | 'rule' | 'grade' | 'verdict' | 'responsible' | 'cause' | 'answer', string>> {
  readonly codes: FindingKind;
  readonly tone: number;
}

/** Sentences about the law by day, about the reason by the moment of the objection, and about the cause by that of the hand-over: kinds that say the same share them. */
interface TextsOfKind {
  readonly laws: Map<string, string>;
  readonly reasons: Map<string, string>;
  readonly causes: Map<string, string>;
}

function originInWords(
  { input }: FindingsContext,
  words: PageWords,
  { vendor, campaign, agent, source_file: file }: FindingOrigin,
): OriginInWords {
  const pseudonym = input.pseudonym(vendor, agent);
  return { campaign, file, agent: pseudonym === '' ? '' : words.agent(pseudonym) };
}

type OriginInWords = Readonly<Record<'campaign' | 'file' | 'agent', string>>;

/** The value kept under a key; made on the first request. */
function known<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = make();
  kept.set(key, made);
  return made;
}

/** Fields that are the same for all findings with the same codes, beside whatever number. */
const OF_KIND = ['rule', 'grade', 'verdict', 'cause', 'answer'] as const;

/** Fields with few different texts. */
const LISTED_FIELDS = [
  ...(['vendor', 'rule', 'grade', 'law', 'verdict', 'responsible', 'cause', 'day', 'reason', 'proof'] as const),
  ...(['causeSaid', 'campaign', 'agent', 'file', 'answer', 'explanation'] as const),
] as const;
type ListedField = (typeof LISTED_FIELDS)[number];

function recordOf<Key extends string, Value>(keys: readonly Key[], value: () => Value): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value()])) as Record<Key, Value>;
}

function scriptWords(words: PageWords, language: Language): unknown {
  const { count, heading, timeline, earlier, thisCall, notExplained, nothing, list, fields } = words;
  const { numberHint, nothingHint, moreLine, moreLines } = words;
  return {
    ...{ count, heading, timeline, earlier, thisCall, notExplained, nothing, list, numberHint, nothingHint },
    ...{ moreLine, moreLines, mostLines: MOST_LINES, block: NUMBERS_PER_BLOCK, own: OWN_TEXTS },
    months: MONTHS.map((month) => formatMonth(month, language).split(' ')[0]),
    thousands: language === 'nl' ? '.' : ',',
    columns: COLUMNS.map(([field, width, goes]) => ({ field, width, goes, title: fields[field] })),
    facts: FACTS.map((field) => ({ field, label: fields[field] })),
    searched: ['call', 'number', 'file'],
  };
}
