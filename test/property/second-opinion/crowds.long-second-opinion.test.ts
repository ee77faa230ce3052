import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { Row } from './canonical-csv.ts';
import { compare } from './compare.ts';
import type { GeneratedWorkspace } from './generated-workspace.ts';
import { generateWorkspace } from './generator.ts';
import { SeededRandom } from './seeded-random.ts';

/**
 * Of many equal consents the product reads only those that no later one replaces. The second opinion reads all of them and must agree;
 * here two equal consents already count as a crowd.
 */

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';
const FIRST_SEED = 20_261_126;
const WORKSPACES = 200;
/** These show whether flaws are ignored, and whether a consent replaces another after its six months. */
const TELLING = [0, 2, 5];
const SCENARIOS = isLong ? 40 : 20;
const LIKE = 6;
const TIMEOUT = 600_000;

describe('consents that are given again and again', () => {
  const seeds = (isLong ? Array.from({ length: WORKSPACES }, (_value, index) => index) : TELLING).map(
    (index) => FIRST_SEED + index,
  );

  it.each(seeds)(
    'come to the same as when each is looked at: seed %i',
    async (seed) => {
      expect(await compare(withCrowds(generateWorkspace(seed, SCENARIOS), seed), { crowd: 1 })).toEqual([]);
    },
    TIMEOUT,
  );
});

/** The values that most consents need to be a basis at all, so that the choice between them matters. */
const VALID: Row = {
  kind: '',
  names: 'voorbeeld|buurthulp|groenplus',
  products: '*',
  purpose: '',
  channels: '',
  form: 'active',
  source: 'web',
  initiative: 'consumer',
};

/** Adds consents that differ in when they were given, verified, withdrawn and expire, and now and then in their proof. */
function withCrowds({ settings, tables }: GeneratedWorkspace, seed: number): GeneratedWorkspace {
  const random = new SeededRandom(seed);
  const crowded = (row: Row): Row[] => {
    const first = random.chance(0.85) ? { ...row, ...VALID } : row;
    return [first, ...Array.from({ length: LIKE }, (_value, index) => like(first, index, random))];
  };
  return {
    settings,
    tables: tables.map((table) => {
      if (table.feed === 'proofs') return { ...table, rows: table.rows.flatMap(withMoreProofs) };
      return table.feed === 'consents' ? { ...table, rows: table.rows.flatMap(crowded) } : table;
    }),
  };
}

/** Some of the consents that are given again have a proof too. */
function withMoreProofs(row: Row, place: number): Row[] {
  const again = { ...row, proof_id: `${row['proof_id']}-again`, consent_id: `${row['consent_id']}-${place % LIKE}` };
  return [row, again];
}

function like(row: Row, index: number, random: SeededRandom): Row {
  const days = random.pick([-400, -200, -185, -184, -183, -180, -60, -30, -10, -5, -3, -2, -1, 0, 1, 30]);
  return {
    ...row,
    consent_id: `${row['consent_id']}-${index}`,
    given_at: shifted(row['given_at'], days),
    expires_on: random.chance(0.8) ? '' : shifted(row['expires_on'] || row['given_at'], days + 100).slice(0, 10),
    withdrawn_at: random.chance(0.9) ? '' : shifted(row['withdrawn_at'] || row['given_at'], days + 20),
    verified_at: random.chance(0.3) ? '' : shifted(row['verified_at'] || row['given_at'], days + random.whole(-1, 5)),
    evidence: random.chance(0.6) ? 'form-1' : '',
    term_stated: random.chance(0.7) ? (row['term_stated'] ?? '') : random.pick(['yes', 'no', '']),
    collected_in_call: random.chance(0.8) ? '' : (row['collected_in_call'] ?? ''),
  };
}

/** A time as written, with its day moved. A text that does not begin with a day does not change. */
function shifted(time: string | undefined, days: number): string {
  const text = time ?? '';
  const day = DateTime.fromISO(text.slice(0, 10));
  return day.isValid && text.length >= 10 ? `${day.plus({ days }).toFormat('yyyy-MM-dd')}${text.slice(10)}` : text;
}
