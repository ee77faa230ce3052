import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replyView } from '../../reports/parts/reply/part.ts';
import { provingSentences } from '../../reports/parts/statements/part.ts';
import { formatLocalTime, formatPeriod } from '../language/dates.ts';
import type { FindingWords } from '../language/finding-words.nl.ts';
import { findingWords } from '../language/finding-words.ts';
import { heardText } from '../language/heard-words.ts';
import { formatNumber } from '../language/numbers.ts';
import type { ProofWords } from '../language/proof-words.nl.ts';
import { proofWords } from '../language/proof-words.ts';
import type { Language } from '../model/configuration.ts';
import { CLIENT, type Grade, UNDETERMINED, type Verdict } from '../model/findings.ts';
import { lawInPeriod } from '../model/law-certainty.ts';
import { markedTitle } from '../model/listening.ts';
import { readProof } from '../model/proof.ts';
import { withReplyDay } from '../model/reply-day.ts';
import type { FindingRow, HeardFinding } from '../model/results.ts';
import type { RuleDocumentation } from '../model/rule.ts';
import type { VendorSummary } from '../model/summary.ts';
import { ownRecordsOnly } from '../print/masking.ts';
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../print/spreadsheet/workbook.ts';
import { writeWorkbook } from '../print/spreadsheet/write-workbook.ts';
import { findingKey, heardFindings } from '../results/read-results.ts';
import { sqlFile } from '../store/sql.ts';
import { type Parameters, Store } from '../store/store.ts';
import { concealerFor, type VendorTablesOptions } from './vendor-tables.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type PackWords } from './words.nl.ts';

/** The responsible party, from the call centre's point of view. */
export type Party = 'own' | 'client' | 'other' | 'undetermined';

export interface VendorWorkbookOptions extends VendorTablesOptions {
  readonly language: Language;
  readonly rules: readonly RuleDocumentation[];
}

/** Name of the workbook in a pack. */
const WORKBOOK_FILE = 'findings.xlsx';

const PROOFS = 'proofs.parquet';

/** Few programs open a workbook with more findings; the CSV has all. */
const MOST_FINDINGS = 200_000;

/** The data for the sheets. */
interface Pack {
  readonly options: VendorWorkbookOptions;
  readonly vendor: VendorSummary;
  readonly words: PackWords;
  readonly said: FindingWords;
  readonly proofs: ProofWords;
  /** What was replied and decided, by call and rule. */
  readonly heard: ReadonlyMap<string, HeardFinding>;
  readonly store: Store;
  readonly parameters: Parameters;
  /** Text from data, without the names of other call centres. */
  readonly conceal: (text: string) => string;
}

/**
 * Writes the workbook in which a call centre replies to its findings. Its sheets: instructions; the findings, locked except for the cells for answers; findings
 * on calls of others for which it is responsible; the calls to look up; the rules; and the names of its agents. Agents have their own names here, because the
 * workbook goes to their employer. It says nothing about other call centres.
 * @param results folder of complete results
 * @param folder of the pack
 */
export async function writeVendorWorkbook(
  results: string,
  folder: string,
  options: VendorWorkbookOptions,
): Promise<void> {
  const found = options.summary.vendors.find(({ id }) => id === options.vendor);
  const path = join(results, 'findings.parquet');
  const proofs = join(results, PROOFS);
  const files = await readdir(results);
  if (found === undefined || !files.includes(PROOFS)) return;
  const store = await Store.open(':memory:', { allowedDirectory: results });
  try {
    const { language } = options;
    const vendor = withReplyDay(options.summary, found);
    const pack: Pack = {
      ...{ options, vendor, store, parameters: { path, vendor: vendor.id } },
      words: language === 'nl' ? dutch : english,
      said: findingWords(language),
      proofs: proofWords(language),
      conceal: concealerFor(options),
      heard: await heardFindings(results, vendor.id),
    };
    await writeWorkbook(join(folder, WORKBOOK_FILE), await workbookOf(pack, proofs));
  } finally {
    store.close();
  }
}

async function workbookOf(pack: Pack, proofs: string): Promise<Workbook> {
  const { options, words, vendor } = pack;
  const { period, program } = options.summary;
  return {
    title: words.title(vendor.name, formatPeriod(period.from, period.to, options.language)),
    creator: `Belaudit ${program.version}`,
    asOf: period.as_of,
    sheets: [
      replySheet(pack),
      findingsSheet(pack, proofs),
      ...(await elsewhereSheet(pack)),
      await callsSheet(pack),
      rulesSheet(pack),
      ...(await agentsSheet(pack)),
    ],
  };
}

/** A sheet with a fixed set of lines and no cells to fill in. */
function plainSheet(name: string, columns: readonly SheetColumn[], rows: readonly (readonly SheetCell[])[]): Sheet {
  return { name, columns, rowCount: rows.length, rows: () => rows, frozenColumns: 1, isLocked: true };
}

function replySheet({ options, words, vendor }: Pack): Sheet {
  const { summary, language } = options;
  const { client, period } = summary;
  const { reply } = words;
  const { term, steps } = replyView(vendor, client.name, language, period.as_of, 'workbook');
  const [about, aboutText] = reply.about;
  const [cut, cutText] = reply.cut;
  const number = (value: number): string => formatNumber(value, language);
  const rows: readonly (readonly SheetCell[])[] = [
    [about, aboutText(client.name, vendor.name, formatPeriod(period.from, period.to, language))],
    [reply.term, term],
    ...steps.map((step, index) => [index === 0 ? reply.how : '', step]),
    ...reply.answers,
    ...provingSentences(summary, language, vendor.id).map((said) => [reply.statement, said]),
    reply.confidential,
    ...(vendor.findings > MOST_FINDINGS ? [[cut, cutText(number(MOST_FINDINGS), number(vendor.findings))]] : []),
  ];
  return plainSheet(
    words.sheets.reply,
    [
      { heading: words.subject, kind: 'text', width: 30, isWrapped: true },
      { heading: words.text, kind: 'text', width: 110, isWrapped: true },
    ],
    rows,
  );
}

/** A row from the database. */
type StoredFinding = Omit<FindingRow, 'source_row'> & {
  readonly source_row: bigint;
  readonly proof: string;
  readonly position: bigint;
};

type Heading = keyof PackWords['headings'];

interface FindingColumn extends SheetColumn {
  readonly id: Heading;
  readonly cell: (row: StoredFinding) => SheetCell;
}

function findingsSheet(pack: Pack, proofs: string): Sheet {
  const { options, words, vendor, store, parameters } = pack;
  const rules = JSON.stringify(options.summary.rules.map(({ rule }) => rule));
  const columns = findingColumns(pack);
  const sql = sqlFile(import.meta.url, './shown-findings.sql');
  return {
    name: words.sheets.findings,
    columns,
    rowCount: Math.min(vendor.findings, MOST_FINDINGS),
    rows: async function* () {
      for await (const row of store.stream<StoredFinding>(sql, {
        ...{ ...parameters, proofs, rules, most: MOST_FINDINGS },
      })) {
        options.signal?.throwIfAborted();
        yield columns.map(({ cell }) => cell(row));
      }
    },
    frozenColumns: 3,
    isLocked: true,
  };
}

function findingColumns(pack: Pack): readonly FindingColumn[] {
  const { options, words, said, vendor, conceal } = pack;
  const { listening } = options.summary.hearing ?? {};
  const titles = new Map(
    options.rules.map(({ id, text }) => [id, markedTitle(text[options.language].title, id, listening, vendor.id)]),
  );
  const time = (text: string): string => formatLocalTime(text, options.language);
  const column = (
    id: Heading,
    kind: SheetColumn['kind'],
    width: number,
    cell: FindingColumn['cell'],
    more: Omit<Partial<SheetColumn>, 'id'> = {},
  ): FindingColumn => ({ id, heading: words.headings[id], kind, width, cell, ...more });
  const isForAnswers = true;
  const { accept, dispute, unclear } = words.choices;
  return [
    column('position', 'number', 8, (row) => Number(row.position)),
    column('call_id', 'text', 22, (row) => row.call_id),
    column('local_time', 'moment', 20, (row) => row.local_time),
    column('number', 'text', 16, (row) => row.number),
    column('rule_title', 'word', 34, (row) => titles.get(row.rule) ?? row.rule),
    column('grade_said', 'word', 16, (row) => said.grades[row.grade as Grade] ?? row.grade),
    column('reason_said', 'text', 60, (row) => conceal(shownProof(pack, row)), { isWrapped: true }),
    column('responsible_said', 'word', 22, (row) => words.parties[partyOf(pack, row.responsible)]),
    column('cause_said', 'text', 50, (row) => said.causeOf(row.cause, time(row.handed_over)), { isWrapped: true }),
    column('heard', 'word', 40, (row) => heardText(pack.heard.get(findingKey(row)), options.language), {
      isWrapped: true,
    }),
    column('answer', 'word', 14, (row) => choiceOf(words.choices, row.answer), {
      isForAnswers,
      choices: [accept, dispute, unclear],
    }),
    column('explanation', 'text', 44, (row) => row.explanation, { isForAnswers }),
    column('evidence', 'text', 34, () => '', { isForAnswers }),
    column('agent', 'word', 22, (row) => conceal(row.agent)),
    column('campaign', 'word', 18, (row) => conceal(row.campaign)),
    column('source_file', 'word', 34, (row) => conceal(row.source_file)),
    column('source_row', 'number', 14, (row) => Number(row.source_row)),
    column('vendor', 'word', 16, (row) => row.vendor),
    column('rule', 'word', 28, (row) => row.rule),
  ];
}

function choiceOf(choices: PackWords['choices'], answer: string): string {
  return answer in choices ? choices[answer as keyof typeof choices] : answer;
}

function partyOf({ vendor }: Pack, party: string): Party {
  if (party === vendor.id) return 'own';
  if (party === CLIENT) return 'client';
  return party === UNDETERMINED ? 'undetermined' : 'other';
}

/** The reason and the values that prove it. Records appear in the form that this call centre may see. */
function shownProof(pack: Pack, row: StoredFinding): string {
  const { options, words, said, proofs } = pack;
  const time = (text: string): string => formatLocalTime(text, options.language);
  const records = ownRecordsOnly(options.vendor, options.recordCode);
  const ids = [row.consent_id, row.relation_id].filter((id) => id !== '').join('|');
  const phrases = proofs.phrases(
    readProof(row.proof),
    { time, recordedBy: (party) => words.recordedBy(partyOf(pack, party)) },
    records(ids).replaceAll('|', ', '),
  );
  const contact = said.contacts[row.contact] ?? row.contact;
  return [said.reasonOf(row.reason, time(row.objected)), ...phrases, contact].filter((part) => part !== '').join(', ');
}

interface StoredElsewhere {
  readonly vendor: string;
  readonly call_id: string;
  readonly day: string;
  readonly rule: string;
  readonly grade: string;
  readonly cause: string;
}

/** Only code, day, rule and cause; empty if there are none. */
async function elsewhereSheet(pack: Pack): Promise<readonly Sheet[]> {
  const { options, words, said, store, parameters } = pack;
  const found = await store.rows<StoredElsewhere>(sqlFile(import.meta.url, './findings-elsewhere.sql'), parameters);
  if (found.length === 0) return [];
  const texts = new Map(options.rules.map(({ id, text }) => [id, text[options.language].title]));
  const { headings } = words;
  const rows = found
    .map(({ vendor, call_id: call, day, rule, grade, cause }) => ({
      code: options.recordCode(`call:${vendor}/${call}`),
      ...{ day, rule, title: texts.get(rule) ?? rule },
      ...{ grade: said.grades[grade as Grade] ?? grade, cause: said.causeOf(cause, '') },
    }))
    // The order of calls within a day stays with the call centre that made them.
    .sort((a, b) => (`${a.rule} ${a.day} ${a.code}` < `${b.rule} ${b.day} ${b.code}` ? -1 : 1))
    .map(({ code, day, title, grade, cause }) => [code, day, title, grade, cause, '', '', '']);
  const isForAnswers = true;
  const { accept, dispute, unclear } = words.choices;
  return [
    {
      ...plainSheet(
        words.sheets.elsewhere,
        [
          { heading: headings.code, kind: 'text', width: 20 },
          { heading: headings.day, kind: 'moment', width: 14 },
          { heading: headings.rule_title, kind: 'word', width: 34 },
          { heading: headings.grade_said, kind: 'word', width: 16 },
          { heading: headings.cause_said, kind: 'word', width: 60, isWrapped: true },
          {
            ...{ heading: headings.answer, kind: 'word', width: 14, isForAnswers },
            choices: [accept, dispute, unclear],
          },
          { heading: headings.explanation, kind: 'text', width: 44, isForAnswers },
          { heading: headings.evidence, kind: 'text', width: 34, isForAnswers },
        ],
        rows,
      ),
    },
  ];
}

interface StoredCall {
  readonly call_id: string;
  readonly local_time: string;
  readonly number: string;
  readonly contact: string;
  readonly verdict: string;
  readonly campaign: string;
  readonly agent: string;
  readonly source_file: string;
  readonly source_row: bigint;
  readonly findings: bigint;
}

async function callsSheet({ words, said, store, parameters, conceal }: Pack): Promise<Sheet> {
  const { headings } = words;
  const contactSaid = (contact: string): string =>
    contact === 'conversation' ? words.conversation : (said.contacts[contact] ?? contact);
  const calls = await store.rows<StoredCall>(sqlFile(import.meta.url, './found-calls.sql'), {
    ...parameters,
    most: MOST_FINDINGS,
  });
  return plainSheet(
    words.sheets.calls,
    [
      { heading: headings.call_id, kind: 'text', width: 22 },
      { heading: headings.local_time, kind: 'moment', width: 20 },
      { heading: headings.number, kind: 'text', width: 16 },
      { heading: headings.verdict, kind: 'word', width: 16 },
      { heading: headings.contact, kind: 'word', width: 30 },
      { heading: headings.findings, kind: 'number', width: 14 },
      { heading: headings.agent, kind: 'word', width: 22 },
      { heading: headings.campaign, kind: 'word', width: 18 },
      { heading: headings.source_file, kind: 'word', width: 34 },
      { heading: headings.source_row, kind: 'number', width: 14 },
    ],
    calls.map((call) => [
      ...[call.call_id, call.local_time, call.number],
      ...[said.verdicts[call.verdict as Verdict] ?? call.verdict, contactSaid(call.contact)],
      ...[Number(call.findings), conceal(call.agent), conceal(call.campaign)],
      ...[conceal(call.source_file), Number(call.source_row)],
    ]),
  );
}

/** The rules with findings on its calls, or on calls of others for which it is responsible. */
function rulesSheet({ options, words, said, vendor }: Pack): Sheet {
  const { headings } = words;
  const found = new Set([
    ...vendor.rules.filter(({ findings }) => findings > 0).map(({ rule }) => rule),
    ...vendor.elsewhere.rules.map(({ rule }) => rule),
  ]);
  const text = { kind: 'text', width: 60, isWrapped: true } as const;
  return plainSheet(
    words.sheets.rules,
    [
      { heading: headings.rule_title, kind: 'text', width: 30, isWrapped: true },
      { heading: headings.meaning, ...text },
      { heading: headings.proof, ...text },
      { heading: headings.remedy, ...text },
      { heading: headings.law, kind: 'word', width: 24 },
    ],
    options.rules
      .filter(({ id }) => found.has(id))
      .map(({ id, text: { [options.language]: of } }) => [
        ...[of.title, of.meaning, of.proof, of.remedy],
        said.law(lawInPeriod(options.summary.rules, id)),
      ]),
  );
}

/** The names behind the codes of the report. */
async function agentsSheet({ options, words, store, parameters, conceal }: Pack): Promise<readonly Sheet[]> {
  const agents = await store.rows<{ agent: string }>(sqlFile(import.meta.url, './found-agents.sql'), parameters);
  if (agents.length === 0) return [];
  const { headings } = words;
  return [
    plainSheet(
      words.sheets.agents,
      [
        { heading: headings.agent_code, kind: 'text', width: 22 },
        { heading: headings.agent, kind: 'text', width: 40 },
      ],
      agents.map(({ agent }) => [options.pseudonym(agent), conceal(agent)]),
    ),
  ];
}
