import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineMacros } from '../../../src/staging/macros.ts';
import { readNumber } from '../../../src/staging/numbers/read-number.ts';
import { Store } from '../../../src/store/store.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';

/** A million in the long check, which takes some minutes. */
const SPELLINGS = process.env['BELAUDIT_EXAMPLES'] === 'many' ? 1_000_000 : 20_000;
const AT_ONCE = 20_000;
const SEED = 20_260_703;

/** Beginnings of numbers that exist, that do not, and that are foreign. */
const NATIONAL = [
  '6',
  '61',
  '65',
  '66',
  '67',
  '69',
  '97',
  '10',
  '20',
  '30',
  '115',
  '117',
  '118',
  '70',
  '88',
  '85',
  '800',
  '900',
  '906',
  '14',
];
const BEFORE = [
  '0',
  '0',
  '0',
  '+31',
  '+31 ',
  '0031',
  '0031 ',
  '+31 (0)',
  '0031(0) ',
  '(0)',
  '',
  '31',
  '+32 ',
  '0049',
  '+44',
  '+',
];
const BETWEEN = ['', '', '', '', ' ', '-', '.', '/', ' - ', '  ', '(', ')', ',', 'x'];

function spelling(random: SeededRandom): string {
  const start = random.pick(NATIONAL);
  const length = random.pick([9, 9, 9, 9, 9, 8, 10, 11, 4]);
  let digits = start;
  while (digits.length < length) digits += String(random.whole(0, 9));
  const hasSeparators = random.whole(0, 2) > 0;
  const body = [...digits].map(
    (digit) => digit + (hasSeparators && random.whole(0, 2) === 0 ? random.pick(BETWEEN) : ''),
  );
  return random.pick(BEFORE) + body.join('');
}

/** The library's reading of a text that is only a number; undefined if it finds no existing number. */
function library(text: string): string | undefined {
  const found = parsePhoneNumberFromString(text, { defaultCountry: 'NL', extract: false });
  return found?.isValid() === true ? found.number.slice(1) : undefined;
}

type Road = 'database' | 'reader' | 'none';

interface DatabaseReading {
  readonly cell: string;
  readonly number: bigint | null;
  readonly plusless: bigint | null;
}

/** If the database reads a text without help, both others read it the same, and nothing was repaired except a missing plus. */
function expectAlike({ cell, number, plusless }: DatabaseReading): { readonly road: Road; readonly isKnown: boolean } {
  const { digits, repairs, isUnassigned } = readNumber(cell);
  const known = library(cell);
  if (number !== null) expect([cell, digits, repairs, known]).toEqual([cell, `${number}`, [], `${number}`]);
  if (plusless !== null) expect([cell, digits, repairs, number]).toEqual([cell, `${plusless}`, ['missing-plus'], null]);
  if (digits === null) return { road: 'none', isKnown: known !== undefined };
  // Every number that the reader accepts exists, unless it says that it cannot know; if it repaired nothing, the library reads the same.
  if (!isUnassigned) expect([cell, library(`+${digits}`)]).toEqual([cell, digits]);
  if (known !== undefined && repairs.length === 0) expect([cell, digits]).toEqual([cell, known]);
  return { road: number === null && plusless === null ? 'reader' : 'database', isKnown: known !== undefined };
}

describe('random spellings of numbers', () => {
  let store: Store;
  beforeAll(async () => {
    store = await Store.open(':memory:');
    await defineMacros(store);
  });
  afterAll(() => store.close());

  async function readByDatabase(cells: readonly string[]): Promise<readonly DatabaseReading[]> {
    return await store.rows<DatabaseReading>(
      `select cell, plain_number(cell) as number, number_without_plus(cell) as plusless
      from (select unnest(from_json(cast($cells as json), '["VARCHAR"]')) as cell)`,
      { cells: JSON.stringify(cells) },
    );
  }

  it(`are read alike by the database, by the reader and by the library: ${SPELLINGS}`, {
    timeout: 3_600_000,
  }, async () => {
    const random = new SeededRandom(SEED);
    const roads: Record<Road, number> = { database: 0, reader: 0, none: 0 };
    let refused = 0;
    for (let done = 0; done < SPELLINGS; done += AT_ONCE) {
      const read = await readByDatabase(Array.from({ length: AT_ONCE }, () => spelling(random)));
      expect(read).toHaveLength(AT_ONCE);
      for (const reading of read) {
        const { road, isKnown } = expectAlike(reading);
        roads[road] += 1;
        if (road === 'none' && isKnown) refused += 1;
      }
    }
    // Every way was tried, and the reader refuses little that the library would accept: two numbers in a cell, letters in it.
    expect(roads.database).toBeGreaterThan(SPELLINGS / 20);
    expect(roads.reader).toBeGreaterThan(SPELLINGS / 20);
    expect(refused).toBeLessThan(SPELLINGS / 20);
  });
});
