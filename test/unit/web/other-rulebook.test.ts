import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// The page of the months uses the store; this import makes that visible (test/with-store.ts).
import '../../../src/jobs/list-months.ts';
import { rulebookName } from '../../../src/language/rulebook-names.ts';
import { rulebookInForce } from '../../../src/version.ts';
import { begunServer, type Opened } from './opened-server.ts';

interface View {
  readonly otherRulebook: string;
}

function writeResults({ directory }: Opened, name: string, rulebook: string): void {
  const folder = join(directory, 'reports', name);
  mkdirSync(folder, { recursive: true });
  const totals = { calls: 3, violating_calls: 1, findings: 2 };
  writeFileSync(join(folder, 'summary.json'), JSON.stringify({ program: { rulebook }, totals }));
}

describe('results of another rulebook', () => {
  it('are told on the first page, that of the months and that of the check, and those of this one are not', async () => {
    const server = await begunServer();
    writeResults(server, '2026-06-01_2026-06-30', rulebookInForce());
    for (const page of ['start', 'months', 'questions'])
      expect((await server.view<View>(`/own/${page}`)).otherRulebook, page).toBe('');
    writeResults(server, '2026-05-01_2026-05-31', 'nl-2');
    for (const page of ['start', 'months', 'questions'])
      expect((await server.view<View>(`/own/${page}`)).otherRulebook, page).toBe(
        `Dit programma heeft regelboek ${rulebookName(rulebookInForce(), 'nl')}. Een ander regelboek beoordeelde mei 2026 (nl-2, vierde tekst). Welke bevindingen daarvan zouden veranderen, zegt “belaudit what-if --rulebook”; dat vervangt niets.`,
      );
  });
});
