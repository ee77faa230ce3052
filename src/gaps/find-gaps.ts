import { readdirSync } from 'node:fs';
import { showAbsences, showSharedRows } from '../audit/loaded/shared-rows.ts';
import type { Configuration } from '../model/configuration.ts';
import type { CountryDocumentation } from '../model/country.ts';
import { definedFields } from '../model/defined-fields.ts';
import { acceptanceOf, type Gap, idleAcceptance, type UnnamedFile } from '../model/gaps.ts';
import { maskNumbers } from '../model/masked-numbers.ts';
import { plainRows } from '../store/plain-rows.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { CountedShare, FoundGap, GapKind, GapSearch, LoadedFile } from './gap-kind.ts';
import { keyOf, type PeriodCounts } from './period-counts.ts';
import { restsOn } from './rests-on.ts';

/** Where gaps are looked for. */
export interface GapContext {
  readonly configuration: Configuration;
  readonly country: CountryDocumentation;
  readonly unnamedFiles: readonly UnnamedFile[];
  /** One of several disjoint periods: its counts are added to these. */
  readonly countsOfPeriod?: PeriodCounts;
  /** All of these periods together: what was counted in each is not counted again. */
  readonly countsOfAll?: PeriodCounts;
}

/**
 * With up to this many conversations, planning a statement takes longer than going through the rows. With more, the calls of all gaps
 * together would need too much memory.
 */
const FEW_CONVERSATIONS = 20_000;

/** The sources run as `.ts`, the package as `.js`. */
const ENDING: string = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

/** The kinds of gaps, sorted by id: one per folder; the folder is the registration. */
export async function gapKinds(): Promise<readonly GapKind[]> {
  const ids = readdirSync(new URL('./kinds/', import.meta.url)).sort();
  return await Promise.all(
    ids.map(async (id) => {
      const module = (await import(new URL(`./kinds/${id}/kind${ENDING}`, import.meta.url).href)) as { kind: GapKind };
      if (module.kind.id !== id) throw new Error(`the kind of gap in folder ${id} calls itself ${module.kind.id}`);
      return module.kind;
    }),
  );
}

/**
 * Finds everything that is missing or hard to believe, heaviest first. Reads what `load` left in the store. If the calls are judged, it also reads
 * what `audit` and the checks of the logs left, and each gap says how many calls and findings depend on it.
 * @param few up to this many conversations, one statement counts the calls of several gaps; the counts are the same either way
 */
export async function findGaps(
  store: Store,
  context: GapContext,
  few: number = FEW_CONVERSATIONS,
): Promise<readonly Gap[]> {
  await showSharedRows(store);
  const isJudged = await store.hasTable('verdict', 'standing', 'finding');
  if (isJudged) await showAbsences(store);
  const search = await gapSearch(store, context, isJudged, few);
  const gaps: Gap[] = [];
  const others: FoundGap[] = [];
  for (const kind of (await gapKinds()).toSorted((one, other) => lateness(one) - lateness(other))) {
    const found = await kind.find(search, others);
    others.push(...found);
    gaps.push(...found.map((gap) => whole(kind, gap, search)));
  }
  if (isJudged) gaps.push(...idleAcceptances(gaps, context));
  return gaps.sort(byWeight);
}

function lateness({ seesOthers }: GapKind): number {
  return seesOthers === true ? 1 : 0;
}

/** Stores gaps, heaviest first, for answers that are read from the store. */
export async function keepGaps(store: Store, gaps: readonly Gap[]): Promise<void> {
  const rows = gaps.map((gap, place) => [place, JSON.stringify(gap)]);
  await store.fillTable('gap', { place: 'INTEGER', gap: 'VARCHAR' }, rows);
}

async function gapSearch(store: Store, context: GapContext, isJudged: boolean, few: number): Promise<GapSearch> {
  const { configuration, country, unnamedFiles, countsOfPeriod, countsOfAll } = context;
  const files = await plainRows<LoadedFile>(store, sqlFile(import.meta.url, './files.sql'));
  const conversations = isJudged
    ? await plainRows<{ vendor: string; conversations: number; calls: number }>(
        store,
        sqlFile(import.meta.url, './conversations.sql'),
      )
    : [];
  const together = conversations.reduce((sum, row) => sum + row.conversations, 0) <= few;
  const calls = isJudged
    ? await store.createTemporaryTable('weighed_call', sqlFile(import.meta.url, './weighed-call.sql'))
    : 0;
  const counted = new Map(countsOfAll?.together(calls));
  countsOfPeriod?.add(calls, counted);
  const countAll = isJudged ? counting(store, together, counted) : async () => [];
  return {
    store,
    configuration,
    country,
    isJudged,
    unnamedFiles,
    files,
    sourceOf: (file) => configuration.sources.find(({ index }) => index === file.source_index),
    conversations: new Map(conversations.map((row) => [row.vendor, row.conversations])),
    judgedCalls: new Map(conversations.map((row) => [row.vendor, row.calls])),
    count: async (select, count) => (await countAll([{ select, findings: count }]))[0] ?? [],
    countAll,
  };
}

/** Counts the calls of gaps, and keeps the counts in `counted`. The calls of several columns are often the same, such as those that rest on a record of a feed: they are counted once. */
function counting(
  store: Store,
  together: boolean,
  counted: Map<string, readonly CountedShare[]>,
): GapSearch['countAll'] {
  return async (asked) => {
    const fresh = [...new Map(asked.map((one) => [keyOf(one), one])).values()].filter(
      (one) => !counted.has(keyOf(one)),
    );
    for (const part of together && fresh.length > 0 ? [fresh] : fresh.map((one) => [one])) {
      const selects = part.map(
        ({ select, findings }, place) =>
          `select ${place} as place, '${findings}' as findings, asked.* from (\n${select}\n) as asked`,
      );
      // A view: with a table, gaps would cost two more statements and a copy of their calls.
      await store.run(`create or replace temp view gap_call as\n${selects.join('\nunion all by name\n')}`);
      const rows = await plainRows<CountedShare & { place: number }>(store, sqlFile(import.meta.url, './count.sql'));
      for (const [place, one] of part.entries())
        counted.set(
          keyOf(one),
          rows.filter((row) => row.place === place).map(({ place: _, ...share }) => share),
        );
    }
    return asked.map((one) => counted.get(keyOf(one)) ?? []);
  };
}

/**
 * Entries of `accepted_gaps` without effect, for no existing gap or for one that they do not accept. Some gaps are unknown until the calls are judged, so such
 * entries are reported only then. Of calls that were looked at and are not right, the gap itself says so.
 */
function idleAcceptances(gaps: readonly Gap[], { configuration }: GapContext): readonly Gap[] {
  const { acceptedGaps, audit } = configuration;
  const known = new Map(gaps.map((gap) => [gap.id, gap]));
  const idle = new Map<string, string>();
  for (const entry of acceptedGaps) {
    const gap = known.get(entry.gap);
    const isExpired = entry.until < audit.asOf;
    const why = gap === undefined ? (isExpired ? 'expired' : 'unknown') : idleAcceptance(entry, gap, audit.asOf);
    if (why !== null && why !== 'not-right' && (gap?.accepted ?? null) === null && gap?.looked_at === undefined)
      idle.set(entry.gap, why);
  }
  return [...idle].map(([gap, form]) => wholeOf('acceptance', { id: `acceptance:${gap}`, form, subject: gap }));
}

/** A gap with what an acceptance of it rests on, and whether it is accepted. */
function whole(kind: GapKind, found: FoundGap, search: GapSearch): Gap {
  const { acceptedGaps, audit } = search.configuration;
  const gap = wholeOf(kind.id, found);
  const resting = { ...gap, rests_on: found.rests_on ?? restsOn(kind, { ...found, id: gap.id }, search) };
  return { ...resting, ...acceptanceOf(resting, acceptedGaps, audit.asOf) };
}

function wholeOf(kind: string, found: FoundGap): Gap {
  const { rests_on, reasons, drawn } = found;
  const files = (found.files ?? []).map((file) => ({ ...file, path: maskNumbers(file.path) }));
  return {
    id: maskNumbers(found.id),
    kind,
    form: found.form,
    feed: found.feed ?? null,
    column: found.column ?? null,
    subject: maskNumbers(found.subject ?? ''),
    vendors: found.vendors ?? [],
    files: files.slice(0, MOST_FILES),
    file_count: found.file_count ?? files.length,
    rows: found.rows ?? null,
    of: found.of ?? null,
    conversations: found.conversations ?? null,
    unread: found.unread ?? 0,
    weight: found.weight ?? 'none',
    calls: found.calls ?? null,
    findings: found.findings ?? null,
    by_vendor: found.by_vendor ?? [],
    blocking: found.blocking ?? false,
    ...definedFields({ rests_on, reasons, drawn }),
    accepted: null,
  };
}

const MOST_FILES = 3;

/** Blocking gaps come first, then those that decide most calls; gaps that only rest on a meaning, and accepted ones, come last. */
function byWeight(one: Gap, other: Gap): number {
  return (
    place(one) - place(other) ||
    (other.calls ?? 0) - (one.calls ?? 0) ||
    (other.rows ?? 0) - (one.rows ?? 0) ||
    (one.id < other.id ? -1 : 1)
  );
}

function place({ blocking, accepted, weight, calls }: Gap): number {
  if (accepted !== null) return 5;
  if (blocking) return 0;
  if (weight === 'decides' && calls !== 0) return 1;
  if (weight === 'none') return 2;
  return weight === 'attributes' ? 3 : 4;
}
