import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findGaps } from '../../src/gaps/find-gaps.ts';
import { COUNTRY } from '../../src/rulebook/in-force.ts';
import type { Row } from '../acceptance/compare.ts';
import { KEPT_FOLDER } from '../kept-stores.ts';
import { LoadedWorkspace } from '../unit/rulebook/loaded-workspace.ts';
import { type Company, makeCompany, type Truth } from './company.ts';
import { answered, unanswered } from './configuration.ts';
import { writeCompany } from './write-company.ts';

/** The company that a newcomer audits, with and without the answers that only the company knows. */

const company: Company = makeCompany();

interface Judged {
  readonly calls: readonly Row[];
  readonly findings: readonly Row[];
  /** Ids. */
  readonly gaps: readonly string[];
}

async function judged(name: string, configuration: string): Promise<Judged> {
  const directory = join(KEPT_FOLDER, 'walk', name);
  mkdirSync(directory, { recursive: true });
  writeCompany(company, join(directory, 'in'));
  writeFileSync(join(directory, 'belaudit.yaml'), configuration);
  const loaded = await LoadedWorkspace.borrow(directory);
  try {
    await loaded.judge();
    const { configuration: read } = loaded.workspace;
    const gaps = await findGaps(loaded.store, { configuration: read, country: COUNTRY, unnamedFiles: [] });
    return { calls: await loaded.calls(), findings: await loaded.findings(), gaps: gaps.map(({ id }) => id) };
  } finally {
    await loaded.close();
  }
}

/** What was judged of each call, in one line: the verdict, and the findings with their grades. */
function lines({ calls, findings }: Judged): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const finding of findings) {
    const own = found.get(keyOf(finding)) ?? [];
    found.set(keyOf(finding), [...own, `${finding['rule']} ${finding['grade']}`]);
  }
  return new Map(
    calls.map((call) => {
      const own = (found.get(keyOf(call)) ?? []).sort();
      return [keyOf(call), [call['verdict'], ...own].join(', ')];
    }),
  );
}

function keyOf({ vendor, call_id: id }: Row): string {
  return `${vendor}/${id}`;
}

function expected({ verdict, findings }: Truth): string {
  return [
    verdict,
    ...Object.entries(findings)
      .map(([rule, grade]) => `${rule} ${grade}`)
      .sort(),
  ].join(', ');
}

describe('with every answer', () => {
  let came: ReadonlyMap<string, string>;
  beforeAll(async () => {
    came = lines(await judged('answered', answered()));
  });

  it('every conversation is what it was made to be', () => {
    const wrong = [...company.truth].flatMap(([key, truth]) =>
      came.get(key) === expected(truth) ? [] : [`${key}, ${truth.scene}: ${came.get(key)}; made as ${expected(truth)}`],
    );
    expect(wrong).toEqual([]);
    expect(came.size).toBe(company.truth.size);
  });
});

describe('with no answer', () => {
  let came: Judged;
  beforeAll(async () => {
    came = await judged('unanswered', unanswered());
  });

  it('nothing is proven that is not so', () => {
    const wrong = came.findings
      .filter(({ grade }) => grade === 'proven')
      .filter((finding) => company.truth.get(keyOf(finding))?.findings[finding['rule'] ?? ''] !== 'proven')
      .map((finding) => `${keyOf(finding)}: ${finding['rule']}`);
    expect(wrong).toEqual([]);
  });

  it('a gap names what the files leave open', () => {
    expect(came.gaps).toEqual(
      expect.arrayContaining([
        ...['GLAS-26', 'SIM-26', 'MONTAGE', 'ZLV_TV_JUN'].map((campaign) => `campaign:${campaign}`),
        ...[
          'calls.campaign/populier',
          'persons.legal_form',
          'consents.form',
          'consents.names',
          'consents.products',
        ].map((column) => `column:${column}`),
        ...['relations.paid_amount', 'relations.optout_offered_at_collection'].map((column) => `column:${column}`),
        ...['entity:zilverdijk', 'entity:zilverdijk energie', 'result:INFO', 'result:Traject B'],
        ...['value:calls.direction:Binnen', 'value:calls.dial_mode:Bandje'],
      ]),
    );
  });
});
