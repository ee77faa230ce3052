import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
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
}

async function judged(name: string, configuration: string): Promise<Judged> {
  const directory = join(KEPT_FOLDER, 'walk', name);
  mkdirSync(directory, { recursive: true });
  writeCompany(company, join(directory, 'in'));
  writeFileSync(join(directory, 'belaudit.yaml'), configuration);
  const loaded = await LoadedWorkspace.borrow(directory);
  try {
    await loaded.judge();
    return { calls: await loaded.calls(), findings: await loaded.findings() };
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
  it('nothing is proven that is not so', async () => {
    const { findings } = await judged('unanswered', unanswered());
    const wrong = findings
      .filter(({ grade }) => grade === 'proven')
      .filter((finding) => company.truth.get(keyOf(finding))?.findings[finding['rule'] ?? ''] !== 'proven')
      .map((finding) => `${keyOf(finding)}: ${finding['rule']}`);
    expect(wrong).toEqual([]);
  });
});
