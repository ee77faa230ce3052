import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words as evidence } from '../../reports/parts/dossier/words.nl.ts';
import { listChecks } from '../../src/completeness/completeness.ts';
import { gapTeller } from '../../src/gaps/tell-gaps.ts';
import { formatDay, formatMonth, formatPeriod } from '../../src/language/dates.ts';
import { words as findings } from '../../src/language/finding-words.nl.ts';
import type { Summary } from '../../src/model/summary.ts';
import { counts } from '../../src/print/count-words.nl.ts';
import { agentPseudonym } from '../../src/print/masking.ts';
import { readSummary } from '../../src/results/read-results.ts';
import { COUNTRY } from '../../src/rulebook/in-force.ts';
import { listRules, ruleModules } from '../../src/rulebook/registry.ts';
import { parseCsv } from '../acceptance/compare.ts';
import { withRecountedFigures } from '../pdf/recounted-summary.ts';
import { ANOTHER, type Counted, FIGURES, NOT_AT_ALL, type Said } from './figures.ts';
import { ADDRESSES, GROUPED, NO_FIGURES, NOT_COUNTED, RECORDS, SENTENCES, TABLES, TERMS } from './forms.nl.ts';
import {
  blocksOfPage,
  blocksOfPdf,
  blocksOfWord,
  blocksOfWorkbook,
  flat,
  type PrintedBlock,
} from './printed-blocks.ts';
import { type Names, NUMBER, Reader, type Statement } from './statements.ts';

/** A year report says its figures of all judged months together, unless it names one. */
const ALL_MONTHS = 'all';

/** All figures of the judged months, recounted from their tables, and a reader of what documents in Dutch say of them. */
export class Months {
  readonly #months: Counted['months'];
  readonly #names: Names;
  readonly #readers = new Map<string, Reader>();

  private constructor(months: Counted['months'], names: Names) {
    this.#months = months;
    this.#names = names;
  }

  static async of(reports: string): Promise<Months> {
    const folders = readdirSync(reports).filter((name) => /^\d{4}-\d\d-01_/u.test(name));
    const definitions = (await ruleModules()).map(({ definition }) => definition);
    const all = await listChecks();
    const overall = all.filter(({ isOverall }) => isOverall).length;
    const answer = answerIn(reports);
    const annex = (file: string): readonly Readonly<Record<string, string>>[] =>
      answer === '' ? [] : parseCsv(readFileSync(join(reports, answer, file), 'utf8'));
    const months = new Map<string, Omit<Counted, 'said'>>();
    for (const name of folders) {
      const folder = join(reports, name);
      const summary = withRecountedFigures(readSummary(folder), folder, definitions);
      const table = (file: string): readonly Readonly<Record<string, string>>[] =>
        parseCsv(readFileSync(join(folder, file), 'utf8'));
      const asked = { numbers: annex('acm-numbers.csv'), calls: annex('acm-calls.csv') };
      const checks = { own: all.length - overall, overall };
      months.set(name.slice(0, 'yyyy-mm'.length), {
        summary,
        checks,
        findings: table('findings.csv'),
        calls: table('calls.csv'),
        asked,
        months,
      });
    }
    return new Months(
      months,
      await namesOf(
        [...months.values()].map(({ summary }) => summary),
        readFileSync(join(reports, '..', '.belaudit', 'pseudonyms.key'), 'utf8').trim(),
      ),
    );
  }

  get names(): Names {
    return this.#names;
  }

  get months(): readonly string[] {
    return [...this.#months.keys()];
  }

  /** The figure that a statement names, as it was counted; undefined: nobody counted it. */
  counted({ figure, said }: Pick<Statement, 'figure' | 'said'>): number | undefined {
    const counted = (said.month === ALL_MONTHS ? this.months : [said.month]).map((month) => {
      const known = this.#months.get(month);
      return known === undefined
        ? Number.NaN
        : (FIGURES[figure]?.({ ...known, said: { ...said, month } }) ?? Number.NaN);
    });
    const sum = counted.reduce((total, one) => total + one, 0);
    return Number.isFinite(sum) ? sum : undefined;
  }

  /** @param context of whom and of when the document is, as its cover says */
  read(block: PrintedBlock, context: Said): { readonly statements: readonly Statement[]; readonly rest: string } {
    return this.#readerFor(context).read(block, this.#above(block, context));
  }

  /** What the headings, the row above and the beginnings of cells say of the numbers beside them. */
  #above({ under, group, columns, text }: PrintedBlock, context: Said): Said {
    const said: Record<string, string | undefined> = { ...context };
    const put = (from: string, kind: keyof Said): void => {
      const named = this.#names[kind].find(([name]) => from.toLowerCase().startsWith(name.toLowerCase()));
      if (named !== undefined) said[kind] = named[1] === '' ? undefined : named[1];
    };
    if (columns !== '') put(group, 'who');
    for (const heading of [...under.slice(1), columns === '' ? '' : group])
      for (const kind of ['rule', 'cause', 'party', 'check'] as const) put(heading, kind);
    if (text.includes('bezwaren die anderen vastlegden')) said['chart'] = 'passed on';
    const gap = this.#names.gap.find(([name]) => text.endsWith(` ${name}`) || withoutFigures(text).includes(name));
    if (gap !== undefined) [, said['gap']] = gap;
    const cells = columns === '' ? text.split(' ¦ ') : [];
    if (cells.length > 1) for (const cell of cells) for (const kind of ['rule', 'who'] as const) put(cell, kind);
    return said as unknown as Said;
  }

  /** “U” is the call centre in its own report, and the company in every other one. */
  #readerFor({ party }: Said): Reader {
    const known = this.#readers.get(party ?? '');
    if (known !== undefined) return known;
    const you = [['u', party ?? 'client'] as const];
    const reader = new Reader(SENTENCES, TABLES, { ...this.#names, who: [...this.#names.who, ...you] });
    this.#readers.set(party ?? '', reader);
    return reader;
  }
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

async function namesOf(summaries: readonly Summary[], pseudonymKey: string): Promise<Names> {
  const [summary] = summaries;
  if (summary === undefined) throw new Error('No month has results');
  const vendors = summary.vendors.map(({ id, name }) => [name, id] as const);
  const spans = summaries.flatMap(({ period: { from } }) =>
    summaries
      .filter(({ period: { to } }) => to > from)
      .map(({ period: { to } }) => [formatPeriod(from, to, 'nl'), `${from} ${to}`] as const),
  );
  const hours = WEEKDAYS.flatMap((day, place) =>
    Array.from({ length: 24 }, (_, hour) => [`${day} ${hour} uur`, `${place + 1} ${hour}`] as const),
  );
  const feeds = new Set(summaries.flatMap(({ files }) => files.map(({ feed }) => feed)));
  return {
    month: summaries.flatMap(({ period }) => {
      const [id, full] = [period.from.slice(0, 7), formatMonth(period.from.slice(0, 7), 'nl')];
      return [full, full.slice(0, -' 2026'.length), full.slice(0, 3)].map((name) => [name, id] as const);
    }),
    party: [...vendors, ['Alle callcenters', ''], ['alle callcenters samen', ''], ['Samen', ''], ['Totaal', '']],
    who: [
      ...vendors,
      [summary.client.name, 'client'],
      ['de opdrachtgever', 'client'],
      ['een ander callcenter', ANOTHER],
      ['niet vast te stellen', 'undetermined'],
    ],
    rule: (await listRules()).map(({ id, text }) => [text.nl.title, id]),
    cause: Object.entries(findings.causes).map(([id, name]) => [name, id]),
    basis: [
      ['toestemming', 'consent'],
      ['verzoek om gebeld te worden', 'request'],
      ['klantrelatie', 'relation'],
      ['gepubliceerd nummer', 'published-number'],
      ['geen grondslag nodig', 'not-protected'],
      ['geen grondslag gevonden', 'none'],
    ],
    verdict: Object.entries(findings.verdictsCounted).flatMap(([id, names]) =>
      names.map((name) => [name, id] as const),
    ),
    check: (await listChecks()).map(({ id, text }) => [text.nl.title, id]),
    feed: [...feeds].flatMap((feed) =>
      [counts.feed(feed), evidence.feeds[feed] ?? feed].map((name) => [name, feed] as const),
    ),
    file: summary.files.map(({ path }) => [path, path]),
    span: spans,
    bar: BARS,
    chart: [],
    gap: await gapNames(summaries),
    subject: summaries.flatMap(({ vendors: all }) => all.flatMap((vendor) => subjectNames(vendor, pseudonymKey))),
    hour: hours,
    source: COUNTRY.complaintSources.map(({ source, name }) => [name.nl, source]),
  };
}

const BARS: Names['bar'] = [
  ['tot 1 uur', '1'],
  ['1–24 uur', '24'],
  ['1–3 dagen', '72'],
  ['3–7 dagen', '168'],
  ['7–14 dagen', '336'],
  ['14–28 dagen', '672'],
  ['28–90 dagen', '2160'],
  ['90 d–1 jaar', '8760'],
  ['> 1 jaar', 'null'],
  ['niet', NOT_AT_ALL],
];

/** A gap is named by its sentence, whatever figures that has, or by its id. */
async function gapNames(summaries: readonly Summary[]): Promise<Names['gap']> {
  const rules = await listRules();
  const tellers = summaries.map(async ({ gaps, vendors }) => {
    const tell = await gapTeller({ vendors, rules }, 'nl');
    return gaps.flatMap((gap) => [[withoutFigures(flat(tell(gap).what)), gap.id] as const, [gap.id, gap.id] as const]);
  });
  return (await Promise.all(tellers)).flat();
}

function withoutFigures(text: string): string {
  return text.replaceAll(new RegExp(NUMBER, 'gu'), '#');
}

function subjectNames(vendor: Summary['vendors'][number], key: string): Names['subject'] {
  return vendor.concentrations.flatMap(({ dimension, rows }) =>
    rows.map(({ subject }) => [subjectName(dimension, subject, vendor.id, key), `${dimension}|${subject}`] as const),
  );
}

function subjectName(dimension: string, subject: string, vendor: string, key: string): string {
  if (dimension === 'agent') return `Medewerker ${agentPseudonym(key, vendor, subject)}`;
  if (dimension !== 'list') return subject;
  return subject === '' ? 'stond op geen geleverde bellijst' : `geleverd op ${formatDay(subject, 'nl')}`;
}

/** A document of a run, and of whom and of when its cover says it is. */
export interface RunDocument {
  readonly file: string;
  readonly context: Said;
  readonly blocks: readonly PrintedBlock[];
}

const READERS: Readonly<
  Record<string, (path: string, file: string) => readonly PrintedBlock[] | Promise<readonly PrintedBlock[]>>
> = {
  pdf: blocksOfPdf,
  docx: blocksOfWord,
  xlsx: blocksOfWorkbook,
  html: blocksOfPage,
};

/** The folder of the newest answer to the regulator; empty: there is none. */
function answerIn(reports: string): string {
  return (
    readdirSync(reports)
      .filter((name) => /^acm-\d/u.test(name))
      .sort()
      .at(-1) ?? ''
  );
}

/** Every document for readers in the folders of a run: PDF, Word, workbook and page. */
export async function documentsOf(reports: string, month: string): Promise<readonly RunDocument[]> {
  const documents: RunDocument[] = [];
  const answer = answerIn(reports);
  // Dossiers and screened lists are not of a run: their sheets in `test/pdf` hold them against their own data.
  const isOfRun = (name: string): boolean =>
    name.startsWith(`${month}-`) ||
    name.startsWith(`year-${month.slice(0, 4)}`) ||
    (answer !== '' && [answer, answer.replace('acm-', 'acm-internal-')].includes(name));
  for (const folder of readdirSync(reports).filter(isOfRun))
    for (const file of readdirSync(join(reports, folder)).sort()) {
      const read = READERS[file.split('.').at(-1) ?? ''];
      const party = /^(?:vendor|request)-(.+)\.pdf$/u.exec(file)?.[1];
      if (read !== undefined)
        documents.push({
          file,
          context: { month: folder.startsWith('year-') ? ALL_MONTHS : month, party },
          blocks: groupedRows(await read(join(reports, folder, file), file)),
        });
    }
  return documents;
}

/** In tables where a party stands above its causes as a row like theirs, each row is of the party above it. */
function groupedRows(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  let group = '';
  return blocks.map((block) => {
    if (!GROUPED.columns.test(block.columns)) return block;
    const isParty = GROUPED.party.test(block.text);
    if (isParty) group = block.text;
    return isParty ? block : { ...block, group };
  });
}

/** What is wrong in a block: figures that are not what was counted of that period, party and set, and figures that no form read. */
export function faultsIn(
  block: PrintedBlock,
  context: Said,
  months: Months,
): { readonly wrong: readonly string[]; readonly unread: readonly string[] } {
  const { statements, rest } = months.read(block, context);
  const wrong = statements.flatMap((statement) => {
    const counted = months.counted(statement);
    if (counted === statement.printed) return [];
    const { figure, said, printed } = statement;
    return [`${block.file}: ${figure} of ${JSON.stringify(said)} is ${counted}, not ${printed}: ${block.text}`];
  });
  return { wrong, unread: unread(block, rest) };
}

/** The places of numbers that no form read and that are figures: no days, addresses or terms. */
export function figuresLeft(
  { text, columns, under }: PrintedBlock,
  rest: string,
): readonly (readonly [number, number])[] {
  if (RECORDS.test(columns) || under.some((heading) => NO_FIGURES.test(heading)) || TERMS.test(text)) return [];
  const left = ADDRESSES.reduce((all, address) => all.replace(address, (found) => ' '.repeat(found.length)), rest);
  return [...left.matchAll(new RegExp(NUMBER, 'gu'))].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** Why no table holds the figures of a text; undefined: nothing says that. */
export function whyNotCounted({ text }: PrintedBlock): string | undefined {
  return NOT_COUNTED.find((known) => known.text.test(text))?.why;
}

function unread(block: PrintedBlock, rest: string): readonly string[] {
  return whyNotCounted(block) === undefined
    ? figuresLeft(block, rest).map(([from, to]) => `${block.text.slice(from, to)} in ${block.text}`)
    : [];
}
