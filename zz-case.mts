import { mkdtempSync } from 'node:fs';
import { writeWorld } from './test/unit/rulebook/case-world.ts';
import { placedCases, worldsOf, foundIn, isMet, expectedOf } from './test/unit/rulebook/run-cases.ts';
import { LoadedWorkspace } from './test/unit/rulebook/loaded-workspace.ts';
const placed = await placedCases();
console.log('cases', placed.length, 'worlds', worldsOf(placed).map(w=>w.length).join(' '));
for (const w of worldsOf(placed)) {
  const d = mkdtempSync('/tmp/world-');
  writeWorld(d, w, w[0]!.ruleCase.policy);
  let t = performance.now();
  try {
    const l = await LoadedWorkspace.open(d); const t1=performance.now();
    await l.judge(); const t2=performance.now();
    const f = await l.findings();
    console.log('world', w.length, 'load', Math.round(t1-t), 'judge', Math.round(t2-t1), 'findings', f.length);
    const probs = await l.store.rows("select kind, column_name, reason, count(*) as n, min(value) as v from problem group by all order by all");
    console.log(probs.map((p: any)=>`${p.kind} ${p.column_name} ${p.reason} ${p.n} ${p.v}`).join('\n'));
    for (const [c, row] of foundIn(w, f)) if (!isMet(c, row)) console.log(c.rule, '|', c.name, '|', c.ids.call, JSON.stringify(expectedOf(c) ?? 'none'), 'GOT', row ? [row.grade,row.level,row.reason,row.responsible,row.cause].join('/') : 'none');
    l.close();
  } catch (e: any) { console.log(e.message, JSON.stringify(e.details, null, 1)); }
}
