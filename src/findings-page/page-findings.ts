import { createReadStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PartOf } from '../model/explanation.ts';
import type { TableDefinition } from '../model/facts.ts';
import type { LawTurn } from '../model/law-certainty.ts';
import type {
  EventShape,
  FindingKind,
  FindingOrigin,
  PageFindings,
  PageRows,
  PartShape,
  ShownText,
} from '../model/page-findings.ts';
import { fillLawParts } from '../results/law-parts.ts';
import { openResults } from '../results/open-results.ts';
import { notThere } from '../results/result-rows.ts';
import { EXPLAINED_CALLS, TIMELINES } from '../results/write-explanations.ts';
import { sqlFile } from '../store/sql.ts';
import type { Parameters, Store } from '../store/store.ts';
import { numberBlocks } from './number-blocks.ts';

/** How many numbers are read at a time: with two hundred events each, a million. */
const NUMBERS_PER_SLICE = 5000;
/** A file beside the results while the page is written: the history of some of its numbers. */
const LINES_FILE = 'page-lines.txt';
/** How many bytes are read at a time. */
const BYTES_AT_A_TIME = 1 << 18;

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
 * The findings of the page of a results folder, limited in number: the most serious. The caller closes them. If the signal is aborted,
 * reading throws its reason.
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
    for (const macro of ['../results/is-plain-text.sql', '../results/masked-number.sql'])
      await store.define(sqlFile(import.meta.url, macro));
    const { findings: path, proofs, explained, timelines } = paths;
    const made: readonly (readonly [table: string, file: string, parameters: Parameters])[] = [
      ['page_finding', '../results/kept-findings.sql', { path, proofs, most, by_time: true }],
      ['page_number', './page-number.sql', {}],
      ['page_event', './page-event.sql', { timelines }],
      ['page_call', './page-call.sql', {}],
    ];
    for (const [table, file, parameters] of made) {
      signal?.throwIfAborted();
      await store.createTemporaryTable(table, sqlFile(import.meta.url, file), parameters);
    }
    return new FindingsOnPage(store, { explained, lines: join(folder, LINES_FILE) }, signal);
  } catch (error) {
    store.close();
    throw error;
  }
}

interface PagePaths {
  readonly explained: string;
  /** Of the file that holds lines while numbers are read. */
  readonly lines: string;
}

class FindingsOnPage implements PageFindings {
  readonly #store: Store;
  readonly #paths: PagePaths;
  readonly #signal: AbortSignal | undefined;

  constructor(store: Store, paths: PagePaths, signal: AbortSignal | undefined) {
    this.#store = store;
    this.#paths = paths;
    this.#signal = signal;
  }

  async *rows(): AsyncGenerator<PageRows> {
    await this.#store.createTemporaryTable('page_row', sqlFile(import.meta.url, './page-row.sql'));
    for await (const columns of this.#store.batches<RowColumns>(sqlFile(import.meta.url, './page-row-column.sql'))) {
      this.#signal?.throwIfAborted();
      const [kinds, origins, days, numbers, objected, handedOver, proofs, explanations] = columns;
      yield { kinds, origins, days, numbers, objected, handedOver, proofs, explanations };
    }
  }

  async own(): Promise<readonly string[]> {
    const pieces = await this.#store.rows<{ own: string }>(sqlFile(import.meta.url, './page-row-own.sql'));
    return pieces.map(({ own }) => own);
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
    const explained = { explained: this.#paths.explained };
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

  async *blocks(mostLines: number, numbersPerBlock: number): AsyncGenerator<Uint8Array> {
    yield* numberBlocks(this.#lines(mostLines), numbersPerBlock);
  }

  async *#lines(mostLines: number): AsyncGenerator<Buffer> {
    const [counted] = await this.#store.rows<{ numbers: bigint }>('select count(*) as numbers from page_number');
    const sql = sqlFile(import.meta.url, './page-number-line.sql');
    for (let from = 0; from < Number(counted?.numbers ?? 0); from += NUMBERS_PER_SLICE) {
      const slice = { from_number: from, to_number: from + NUMBERS_PER_SLICE - 1, most_lines: mostLines };
      await this.#store.writeFile(this.#paths.lines, 'texts', sql, slice);
      for await (const piece of createReadStream(this.#paths.lines, { highWaterMark: BYTES_AT_A_TIME })) {
        this.#signal?.throwIfAborted();
        yield piece;
      }
    }
  }

  async places(): Promise<{ readonly numbers: readonly number[]; readonly calls: readonly number[] }> {
    const numbers: number[] = [];
    const calls: number[] = [];
    for await (const columns of this.#store.batches<PlaceColumns>(sqlFile(import.meta.url, './page-place.sql'))) {
      this.#signal?.throwIfAborted();
      const [numberPlaces, callPlaces] = columns;
      for (const place of numberPlaces) numbers.push(place);
      for (const place of callPlaces) calls.push(place);
    }
    return { numbers, calls };
  }

  close(): void {
    this.#store.close();
    rmSync(this.#paths.lines, { force: true });
  }
}

/** As `page-row-column.sql` selects them. */
type RowColumns = readonly [Places, Places, Texts, Texts, Texts, Texts, Texts, Texts];
type Texts = readonly string[];
type Places = readonly number[];
type PlaceColumns = readonly [numbers: Places, calls: Places];

/** A text as in a JSON string, without the quotes. */
function insideQuotes(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
