import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { keepForDossiers } from '../../../src/answers/keep-for-dossiers.ts';
import { exceededTerms } from '../../../src/answers/regulator-answer.ts';
import { ruleModules } from '../../../src/rulebook/registry.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { LoadedWorkspace } from '../rulebook/loaded-workspace.ts';

const CASE = fileURLToPath(new URL('../../acceptance/cases/09-former-customers-and-their-terms', import.meta.url));

const folder = mkdtempSync(join(KEPT_FOLDER, 'terms-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the terms that calls exceeded', () => {
  it('count a call beyond both terms for each of them, although only one rule is broken', async () => {
    cpSync(CASE, folder, { recursive: true });
    const loaded = await LoadedWorkspace.borrow(folder);
    await loaded.judge();
    await keepForDossiers(loaded.store);
    const rules = (await ruleModules()).map(({ definition }) => definition);
    const called = await loaded.store.rows<{ number: number }>('select distinct number from call order by number');
    const numbers = called.map(({ number }) => String(number));
    const exceeded = await exceededTerms(loaded.store, numbers, rules, null);
    const unasked = await exceededTerms(loaded.store, ['31600000000'], rules, null);
    await loaded.close();
    // Beyond three years: A-1002, within the own term of that day, and A-1005, beyond it. Beyond the own term alone: A-1004. A-1007 is possible.
    expect(exceeded).toEqual([
      { term: 'relation', calls: 2 },
      { term: 'retention', calls: 2 },
    ]);
    expect(unasked).toEqual([]);
  });
});
