import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/demo/seeded-random.ts';
import { pageOf } from './document-ways.ts';
import { type Draw, tryWays } from './hidden-log.ts';
import { WAYS } from './ways.ts';

const PAGE = join(import.meta.dirname, '../../../docs/hidden-calls.md');
const DRAWS = process.env['BELAUDIT_EXAMPLES'] === 'many' ? 5000 : 150;
/** Draws of one load: with more, a load costs less for each. */
const TOGETHER = 150;

const named = ({ way, seed }: Draw): string => `${way.what} (seed ${String(seed)})`;

describe('a call that a log hides', () => {
  it('is tried in at least two hundred ways, each once', () => {
    expect(WAYS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(WAYS.map(({ what }) => what)).size).toBe(WAYS.length);
  });

  it('is told, or the list says that no log can tell it; docs/hidden-calls.md says what tells it', async () => {
    const draws = WAYS.map((way, place) => ({ way, seed: 1000 + place }));
    const told = await tryWays(draws);
    expect(
      draws.filter(({ way }, place) => (told[place]?.size === 0) !== (way.untellable !== undefined)).map(named),
    ).toEqual([]);
    const provided = await tryWays(draws, true);
    await expect(pageOf(WAYS, told, provided)).toMatchFileSnapshot(PAGE);
  });

  it('is told in any log and any number of its rows', async () => {
    const random = seededRandom(20_261_203);
    const silent: string[] = [];
    for (let tried = 0; tried < DRAWS; tried += TOGETHER) {
      const tellable = WAYS.filter(({ untellable }) => untellable === undefined);
      const draws = Array.from({ length: TOGETHER }, () => ({
        way: random.pick(tellable),
        seed: random.whole(1, 2 ** 30),
      }));
      const told = await tryWays(draws);
      silent.push(...draws.filter((_, place) => told[place]?.size === 0).map(named));
    }
    expect(silent).toEqual([]);
  });
});
