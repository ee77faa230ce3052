import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { SeededRandom } from '../second-opinion/seeded-random.ts';
import { mutated } from './mutate.ts';
import { type OpenParser, PARSERS } from './parsers.ts';

/**
 * Everything that reads input from others, fed with valid inputs after random changes. It reads them, or refuses them with one of our errors,
 * within bounded time. `.ci/run` tries the same few each time; the long check tries new ones for an hour in all.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const SEED = isLong ? Date.now() % 2 ** 31 : 20_261_125;
/** Milliseconds for all parsers together; `BELAUDIT_FUZZ_SECONDS` gives each of them another time. */
const AN_HOUR = 3_600_000;
const eachSeconds = Number(process.env['BELAUDIT_FUZZ_SECONDS'] ?? AN_HOUR / 1000 / PARSERS.length);
/** Milliseconds of processor time that one input may take, whatever else the machine does. */
const PATIENCE = 10_000;

/**
 * Reads an input.
 * @throws Error that names the input, if it is neither read nor refused
 */
async function tryOut(name: string, parser: OpenParser, input: Buffer, seed: number): Promise<void> {
  const begun = process.cpuUsage();
  // If the whole process ends or hangs, this file holds the input that caused it.
  const kept = join(tmpdir(), `belaudit-fuzz-${name.replaceAll(' ', '-')}.input`);
  if (isLong) writeFileSync(kept, input);
  const where = `seed ${seed}, ${input.length} bytes, base64 ${input.subarray(0, 3000).toString('base64')}`;
  try {
    await parser.parse(input);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw new Error(`${name}: ${String(cause)} (${where})`, { cause });
  }
  const { user, system } = process.cpuUsage(begun);
  const took = Math.round((user + system) / 1000);
  if (took > PATIENCE) throw new Error(`${name}: took ${took} ms (${where})`);
}

describe('what reads the texts of others', () => {
  it.each(PARSERS)(
    'ends in a result or an error of ours: $name',
    { timeout: 2 * AN_HOUR },
    async ({ name, few, open }) => {
      const parser = await open();
      const end = performance.now() + eachSeconds * 1000;
      let tried = 0;
      try {
        for (; isLong ? performance.now() < end : tried < few; tried += 1) {
          const random = new SeededRandom(SEED + tried);
          await tryOut(name, parser, mutated(parser.seeds, random), SEED + tried);
        }
      } finally {
        parser.close?.();
      }
      expect(tried).toBeGreaterThanOrEqual(few);
    },
  );
});
