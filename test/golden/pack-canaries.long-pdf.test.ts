import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { FEEDS, feedDefinition } from '../../src/feeds/registry.ts';
import { runWorkspace } from '../../src/jobs/monthly.ts';
import { keysOfWorkspace } from '../../src/jobs/seal.ts';
import { shareFolder } from '../../src/jobs/share.ts';
import type { Feed, FeedColumn } from '../../src/model/feeds.ts';
import { SILENT } from '../../src/model/progress.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { scratchFolder, writeFiles, writePseudonymKey } from '../end-to-end/workspaces.ts';
import { textsIn } from './pack-texts.ts';

/**
 * Three call centres call the same people. Every text column of every feed contains a mark of the call centre that the row is about. A pack must
 * contain no mark of another call centre. The columns come from the feeds' definitions, so that new ones are tested too.
 */

const VENDORS = ['alfa', 'beta', 'gamma'] as const;
type Vendor = (typeof VENDORS)[number];
const PEOPLE = 8;
/** Letters that occur nowhere else, so that even a part of a mark is found. */
const SIGNS: Readonly<Record<Vendor, string>> = { alfa: 'Qzax', beta: 'Qzbx', gamma: 'Qzgx' };
/** Figures that only one call centre has. */
const FIGURES: Readonly<Record<Vendor, string>> = { alfa: '481516', beta: '592627', gamma: '603738' };

/** Names with letters that can be written in several ways; their first word identifies a call centre. */
const NAMES: Readonly<Record<Vendor, string>> = {
  alfa: `${SIGNS.alfa}é Straße`,
  beta: `Be\u0301${SIGNS.beta}`,
  gamma: `Ｇ${SIGNS.gamma} Één`,
};

/** The name of another call centre, typed with other letters. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name.normalize('NFC'),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').toUpperCase(),
  (name) => name.replace(/[a-z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  (name) => [...name].join('\u200b'),
  (name) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
];

/** A campaign in which one call centre names another. */
function namingOther(vendor: Vendor, place: number): string {
  const other = VENDORS[(VENDORS.indexOf(vendor) + 1 + (place % 2)) % VENDORS.length] as Vendor;
  return `samen ${SPELLINGS[place % SPELLINGS.length]?.(NAMES[other]) ?? ''} 2026`;
}

/**
 * A text in the forms of ids, each with the mark in it; one that looks like a list, and one that looks like a call of another call centre.
 */
const SHAPES: readonly ((mark: string, vendor: Vendor) => string)[] = [
  (mark) => mark,
  (mark, vendor) => `${vendor}/${mark}`,
  (mark) => `${mark} x ${mark}`,
  (mark, vendor) => `call:${vendor}/${mark}`,
  (mark, vendor) => `CALL:${vendor}/${mark}`,
  (mark) => `${mark};${mark}`,
];

/** Numbers that all share, and one for each call centre alone. */
const shared = (person: number): string => `+3161234100${person}`;
const alone = (vendor: Vendor): string => `+31612342${FIGURES[vendor].slice(0, 3)}`;

const VALID: Readonly<Record<string, string>> = {
  started_on: '2024-01-01',
  ended_on: '2024-06-01',
  given_at: '2026-05-20T09:00:00',
  withdrawn_at: '2026-05-25T09:00:00',
  objected_at: '2026-05-28T09:00:00',
  register_date: '2026-05-28',
  delivered_at: '2026-05-29T09:00:00',
  listed_from: '2020-01-01',
  about_day: '2026-06-04',
  from: '2026-06-01',
  to: '2026-06-30',
  talk_seconds: '61',
  result: 'conversation',
  form: 'active',
  kind: '',
};
const KINDS: Readonly<Partial<Record<Feed, string>>> = { relations: 'purchase', handovers: 'suppress' };

/** Texts with a fixed meaning, without which the row could not be read; in some places there is none, so that both are tested. */
const MEANT: Readonly<Record<string, (vendor: Vendor, place: number) => string | undefined>> = {
  vendor: (vendor) => vendor,
  recorded_by: (vendor, place) => (place % 2 === 0 ? vendor : undefined),
  collected_by: (vendor, place) => (place % 2 === 0 ? vendor : undefined),
  // Rows about a person, not only about a number.
  person_id: (_, place) => (place % 4 === 1 ? undefined : ''),
  // A record about an unknown entity does not count, and is reported.
  entity: (_, place) => (place % 4 === 3 ? undefined : 'voorbeeld'),
  campaign: (vendor, place) =>
    place % 3 === 0 ? 'zon-2026' : place % 3 === 1 ? undefined : namingOther(vendor, place),
  rule: () => 'no-legal-basis',
};

function idOf(feed: Feed, name: string, vendor: Vendor, place: number): string {
  const mark = `${SIGNS[vendor]}${feed}${name.replaceAll('_', '')}${place}`;
  return SHAPES[place % SHAPES.length]?.(mark, vendor) ?? mark;
}

/** A cell of a row about a call centre. */
function cellOf(feed: Feed, { name, kind }: FeedColumn, vendor: Vendor, place: number, number: string): string {
  if (name === 'kind') return KINDS[feed] ?? '';
  if (kind === 'number') return name === 'caller_number' ? `+3120${FIGURES[vendor]}0` : number;
  if (kind === 'integer' || kind === 'amount') return FIGURES[vendor];
  if (kind === 'text')
    return MEANT[name]?.(vendor, place) ?? idOf(name === 'call_id' ? 'calls' : feed, name, vendor, place);
  if (kind === 'list') return `${SIGNS[vendor]}${feed}${name}|Voorbeeld Energie B.V.`;
  if (name === 'started_at') return `2026-06-${String(3 + place).padStart(2, '0')}T1${VENDORS.indexOf(vendor)}:15:00`;
  return VALID[name] ?? '';
}

function quoted(cell: string): string {
  return /[",;\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows of a feed about one call centre: people that all of them called, a person that it alone called, and an unreadable row. */
function rowsOf(feed: Feed, vendor: Vendor): readonly string[] {
  const { columns } = feedDefinition(feed);
  const people = [...Array.from({ length: PEOPLE }, (_, person) => shared(person)), alone(vendor)];
  const rows = people.map((number, place) => columns.map((column) => cellOf(feed, column, vendor, place, number)));
  const broken = columns.map(({ name }) => `${SIGNS[vendor]}broken${feed}${name.replaceAll('_', '')}`);
  // Each invoice and scrub is unique.
  const kept = feed === 'invoices' ? rows.slice(0, 1) : rows;
  return [...kept, broken].map((row) => row.map(quoted).join(','));
}

function fileOf(feed: Feed, vendors: readonly Vendor[]): string {
  const heading = feedDefinition(feed)
    .columns.map(({ name }) => name)
    .join(',');
  return `${[heading, ...vendors.flatMap((vendor) => rowsOf(feed, vendor))].join('\n')}\n`;
}

/** Feeds that each call centre delivers itself; objections are in files of their own, and in the company's. */
const DELIVERED: readonly Feed[] = ['calls', 'answers'];

function configuration(): string {
  return `client:
  name: Voorbeeld Energie B.V.
  language: nl
  time_zone: Europe/Amsterdam
  entities:
    - { id: voorbeeld, name: Voorbeeld Energie B.V., sender: regular }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
${VENDORS.map((vendor) => `  - { id: ${vendor}, name: '${NAMES[vendor]}' }`).join('\n')}
campaigns:
  - { id: zon-2026, entity: voorbeeld, product: solar, purpose: commercial }
sources:
${VENDORS.flatMap((vendor) => DELIVERED.map((feed) => `  - { feed: ${feed}, vendor: ${vendor}, files: in/${SIGNS[vendor]}/${SIGNS[vendor]}-${feed}.csv }`)).join('\n')}
${FEEDS.filter((feed) => !DELIVERED.includes(feed))
  .map((feed) => `  - { feed: ${feed}, files: in/client/${feed}.csv }`)
  .join('\n')}
`;
}

function writeMarkedWorkspace(directory: string): string {
  const files = Object.fromEntries(
    FEEDS.flatMap((feed) =>
      DELIVERED.includes(feed)
        ? VENDORS.map((vendor) => [`in/${SIGNS[vendor]}/${SIGNS[vendor]}-${feed}.csv`, fileOf(feed, [vendor])])
        : [[`in/client/${feed}.csv`, fileOf(feed, VENDORS)]],
    ),
  ) as Readonly<Record<string, string>>;
  writePseudonymKey(directory);
  return writeFiles(directory, { 'belaudit.yaml': configuration(), ...files });
}

const scratch = scratchFolder();

/** Everything that identifies a call centre: its marks, its name, its figures, and the number that it alone called. */
function signsOf(vendor: Vendor): readonly RegExp[] {
  const figures = [...FIGURES[vendor]].join('[.,\\s]?');
  const number = [...alone(vendor).slice(-9)].join('[\\s().\\-/]*');
  return [
    new RegExp(`${SIGNS[vendor]}\\w*`, 'giu'),
    new RegExp(`\\b${vendor}\\b`, 'giu'),
    new RegExp(figures, 'gu'),
    new RegExp(number, 'gu'),
  ];
}

/** In normalised letters, so that a name is found in any spelling. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
}

function found(vendor: Vendor, texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts]
    .map(([name, text]) => [name, plain(text)] as const)
    .flatMap(([name, text]) =>
      signsOf(vendor).flatMap((sign) => [...new Set(text.match(sign) ?? [])].map((one) => `${name}: ${one}`)),
    );
}

let workspace: Workspace;
let results: ReadonlyMap<string, string>;
beforeAll(async () => {
  workspace = openWorkspace(writeMarkedWorkspace(join(scratch, 'audit')));
  const { folder } = await runWorkspace(workspace, SILENT, { environment: process.env });
  await keysOfWorkspace(workspace);
  results = await textsIn(join(workspace.directory, folder));
});

describe('marks of call centres', () => {
  it('are in the results of the company, also on calls of another: this test can fail', () => {
    const rows = results.get('findings.csv')?.split('\r\n') ?? [];
    for (const vendor of VENDORS) {
      const ofOthers = rows.filter((row) => !row.startsWith(`${vendor},`));
      for (const column of ['objectionsobjectionid', 'consentsconsentid', 'relationsrelationid'])
        expect(
          ofOthers.some((row) => row.includes(`${SIGNS[vendor]}${column}`)),
          `${vendor} ${column}`,
        ).toBe(true);
    }
  });

  it.each(VENDORS)('are in no pack of another than %s, and in its own', async (vendor) => {
    const { folder } = await shareFolder(workspace, vendor, SILENT, { draft: true });
    const texts = await textsIn(join(workspace.directory, folder));
    expect([...texts.keys()]).toEqual(expect.arrayContaining([`vendor-${vendor}.pdf`, 'findings.csv', 'calls.csv']));
    for (const other of VENDORS.filter((one) => one !== vendor)) expect(found(other, texts)).toEqual([]);
    expect(texts.get('findings.csv')).toContain(`${SIGNS[vendor]}callscallid`);
    // The workbook names its own calls and agents.
    const sheets = [...texts].filter(([name]) => name.startsWith('findings.xlsx ')).map(([, text]) => text);
    for (const own of ['callscallid', 'callsagent']) expect(sheets.join('')).toContain(`${SIGNS[vendor]}${own}`);
    expect(texts.get('findings.csv')?.split('\r\n').length).toBeGreaterThan(PEOPLE);
  });

  it.each(VENDORS)(
    'are not in the self-check of %s: it holds its own stops, and no record of anybody',
    async (vendor) => {
      const { folder } = await shareFolder(workspace, vendor, SILENT, { selfCheck: true, draft: true });
      const texts = await textsIn(join(workspace.directory, folder));
      for (const other of VENDORS.filter((one) => one !== vendor)) expect(found(other, texts)).toEqual([]);
      // Of its own marks, only its name occurs there.
      expect(found(vendor, texts).filter((one) => /callid|agent|feed|id\d/iu.test(one))).toEqual([]);
      const own = [...Array.from({ length: PEOPLE }, (_, person) => shared(person)), alone(vendor)].sort();
      expect(texts.get('stops.csv')?.match(/\+316\d{8}/gu)).toEqual(own);
    },
  );
});
