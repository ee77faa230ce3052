import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOf } from '../model/explanation-parts.ts';
import type { TableDefinition } from '../model/facts.ts';
import type { LawTurn } from '../model/law-certainty.ts';
import type {
  EventShape,
  FindingKind,
  FindingOrigin,
  PageCall,
  PageFindings,
  PageNumber,
  PageRow,
  PartShape,
  ShownText,
} from '../model/page-findings.ts';
import { sqlFile } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { fillLawParts } from './law-parts.ts';
import { openResults } from './open-results.ts';
import { notThere } from './result-rows.ts';

/** Why calls with a finding got their verdict, part by part. */
export const EXPLAINED_CALLS = 'explained-calls.parquet';
/** The history of each number with an explained call. */
export const TIMELINES = 'timelines.parquet';

/** How many numbers are read at a time: with two hundred events each, a million. */
const NUMBERS_PER_SLICE = 5000;

const SHOWN_TEXT: TableDefinition = { text: 'VARCHAR', printed: 'VARCHAR', digits: 'VARCHAR' };
const SHOWN_BESIDE: TableDefinition = { text: 'VARCHAR', number_place: 'BIGINT', printed: 'VARCHAR' };

interface StoredShape {
  readonly part: PartOf;
  readonly codes: string;
  readonly day: string;
  readonly has_id: boolean;
  readonly has_at: boolean;
  readonly has_until: boolean;
  readonly seconds_said: PartShape['seconds'];
  readonly has_file: boolean;
}

/**
 * The findings of the page of a results folder, limited in number: the gravest. The caller closes them. If the signal is aborted, reading throws its
 * reason.
 */
export async function openPageFindings(folder: string, most: number, signal?: AbortSignal): Promise<PageFindings> {
  const paths = {
    findings: join(folder, 'findings.parquet'),
    proofs: join(folder, 'proofs.parquet'),
    explained: join(folder, EXPLAINED_CALLS),
    timelines: join(folder, TIMELINES),
  };
  for (const path of Object.values(paths)) if (!existsSync(path)) throw notThere(path);
  const store = await openResults(folder);
  try {
    for (const macro of ['./is-plain-text.sql', './masked-number.sql'])
      await store.define(sqlFile(import.meta.url, macro));
    const { findings: path, proofs, explained, timelines } = paths;
    const made: readonly (readonly [table: string, file: string, parameters: Record<string, string | number>])[] = [
      ['page_finding', './page-finding.sql', { path, proofs, most }],
      ['page_number', './page-number.sql', {}],
      ['page_event', './page-event.sql', { timelines }],
      ['page_call', './page-call.sql', {}],
    ];
    for (const [table, file, parameters] of made) {
      signal?.throwIfAborted();
      await store.createTemporaryTable(table, sqlFile(import.meta.url, file), parameters);
    }
    return new FindingsOnPage(store, explained, signal);
  } catch (error) {
    store.close();
    throw error;
  }
}

class FindingsOnPage implements PageFindings {
  readonly #store: Store;
  /** Path of the explanations. */
  readonly #explained: string;
  readonly #signal: AbortSignal | undefined;

  constructor(store: Store, explained: string, signal: AbortSignal | undefined) {
    this.#store = store;
    this.#explained = explained;
    this.#signal = signal;
  }

  async *rows(): AsyncGenerator<readonly PageRow[]> {
    for await (const columns of this.#store.batches<RowColumns>(sqlFile(import.meta.url, './page-row.sql'))) {
      this.#signal?.throwIfAborted();
      const [printed, kinds, origins, number, objected, handedOver, proof, explanation] = columns;
      yield printed.map((own, at) => ({
        ...{ printed: own, kind: kinds[at] ?? 0, origin: origins[at] ?? 0, number: number[at] ?? '' },
        ...{ objected: objected[at] ?? '', handed_over: handedOver[at] ?? '', proof: proof[at] ?? '' },
        explanation: explanation[at] ?? '',
      }));
    }
  }

  async kinds(): Promise<readonly FindingKind[]> {
    await this.#store.createTemporaryTable('page_kind', sqlFile(import.meta.url, './page-kind.sql'));
    return await this.#store.rows<FindingKind>('select * exclude (kind) from page_kind order by kind');
  }

  async origins(): Promise<readonly FindingOrigin[]> {
    await this.#store.createTemporaryTable('page_origin', sqlFile(import.meta.url, './page-origin.sql'));
    return await this.#store.rows<FindingOrigin>('select * exclude (origin) from page_origin order by origin');
  }

  async partShapes(turns: readonly LawTurn[]): Promise<readonly PartShape[]> {
    await fillLawParts(this.#store, turns);
    const explained = { explained: this.#explained };
    await this.#store.createTemporaryTable('page_shape', sqlFile(import.meta.url, './page-shape.sql'), explained);
    await this.#store.createTemporaryTable('page_part', sqlFile(import.meta.url, './page-part.sql'), explained);
    const stored = await this.#store.rows<StoredShape>(sqlFile(import.meta.url, './page-shape-once.sql'));
    return stored.map((shape) => ({
      ...{ part: shape.part, codes: shape.codes, day: shape.day, seconds: shape.seconds_said },
      ...{ hasId: shape.has_id, hasAt: shape.has_at, hasUntil: shape.has_until, hasFile: shape.has_file },
    }));
  }

  async eventShapes(): Promise<readonly EventShape[]> {
    await this.#store.createTemporaryTable('page_event_shape', sqlFile(import.meta.url, './page-event-shape.sql'));
    return await this.#store.rows<EventShape>('select kind, party, detail from page_event_shape order by shape');
  }

  async showTexts(show: (text: string, number: string) => ShownText): Promise<void> {
    const store = this.#store;
    await store.createTemporaryTable('page_text', sqlFile(import.meta.url, './page-text.sql'));
    const odd = await store.rows<{ shown: string }>(sqlFile(import.meta.url, './page-odd-text.sql'));
    await store.fillTable(
      'page_shown_text',
      SHOWN_TEXT,
      odd.map(({ shown: text }) => {
        const { shown, digits } = show(text, '');
        return [text, insideQuotes(shown), digits];
      }),
      'temporary',
    );
    const beside = await store.rows<{ shown: string; number: string; number_place: bigint }>(
      sqlFile(import.meta.url, './page-number-in-text.sql'),
    );
    await store.fillTable(
      'page_shown_beside',
      SHOWN_BESIDE,
      beside.map(({ shown: text, number, number_place: place }) => [
        text,
        place,
        insideQuotes(show(text, number).shown),
      ]),
      'temporary',
    );
  }

  async *numbers(mostLines: number): AsyncGenerator<PageNumber> {
    const [counted] = await this.#store.rows<{ numbers: bigint }>('select count(*) as numbers from page_number');
    const count = Number(counted?.numbers ?? 0);
    for (let from = 0; from < count; from += NUMBERS_PER_SLICE) {
      const slice = new NumberSlice(from, Math.min(NUMBERS_PER_SLICE, count - from));
      const asked = { from_number: from, to_number: from + slice.numbers.length - 1 };
      await this.#each<EventColumns>('./page-event-line.sql', asked, (columns) => slice.addEvents(columns));
      await this.#each<CallColumns>('./page-call-line.sql', asked, (columns) => slice.addCalls(columns));
      const lines = { ...asked, most_lines: mostLines };
      await this.#each<LineColumns>('./page-line.sql', lines, (columns) => slice.addLines(columns));
      yield* slice.numbers;
    }
  }

  async places(): Promise<{ readonly numbers: readonly number[]; readonly calls: readonly number[] }> {
    const numbers: number[] = [];
    const calls: number[] = [];
    await this.#each<PlaceColumns>('./page-place.sql', {}, ([numberPlaces, callPlaces]) => {
      for (const place of numberPlaces) numbers.push(place);
      for (const place of callPlaces) calls.push(place);
    });
    return { numbers, calls };
  }

  close(): void {
    this.#store.close();
  }

  async #each<Columns extends readonly (readonly unknown[])[]>(
    file: string,
    parameters: Record<string, number>,
    use: (columns: Columns) => void,
  ): Promise<void> {
    for await (const columns of this.#store.batches<Columns>(sqlFile(import.meta.url, file), parameters)) {
      this.#signal?.throwIfAborted();
      use(columns);
    }
  }
}

/** As `page-row.sql` selects them. */
type RowColumns = readonly [Texts, Places, Places, Texts, Texts, Texts, Texts, Texts];
type Texts = readonly string[];
type Places = readonly number[];
type EventColumns = readonly [numbers: readonly number[], more: readonly number[], printed: readonly string[]];
type CallColumns = readonly [numbers: readonly number[], events: readonly number[]];
type LineColumns = readonly [
  numbers: readonly number[],
  calls: readonly number[],
  parts: readonly number[],
  printed: readonly string[],
];
type PlaceColumns = readonly [numbers: readonly number[], calls: readonly number[]];

interface GrowingCall extends PageCall {
  readonly parts: string[][];
}
interface GrowingNumber extends PageNumber {
  more: number;
  readonly events: string[];
  readonly calls: GrowingCall[];
}

/** Consecutive numbers, in the order of their events, calls and lines. */
class NumberSlice {
  readonly numbers: readonly GrowingNumber[];
  readonly #from: number;

  constructor(from: number, count: number) {
    this.#from = from;
    this.numbers = Array.from({ length: count }, () => ({ more: 0, events: [], calls: [] }));
  }

  addEvents([numbers, more, printed]: EventColumns): void {
    for (const [at, place] of numbers.entries()) {
      const number = this.#at(place);
      number.more += more[at] ?? 0;
      number.events.push(printed[at] ?? '');
    }
  }

  addCalls([numbers, events]: CallColumns): void {
    for (const [at, place] of numbers.entries()) this.#at(place).calls.push({ event: events[at] ?? -1, parts: [] });
  }

  addLines([numbers, calls, parts, printed]: LineColumns): void {
    for (const [at, place] of numbers.entries()) {
      const lines = this.#at(place).calls[calls[at] ?? -1]?.parts;
      const part = parts[at] ?? 0;
      while (lines !== undefined && lines.length <= part) lines.push([]);
      lines?.[part]?.push(printed[at] ?? '');
    }
  }

  #at(place: number): GrowingNumber {
    const number = this.numbers[place - this.#from];
    if (number === undefined) throw new Error('a number beside its slice');
    return number;
  }
}

/** A text as in a JSON string, without the quotes. */
function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
