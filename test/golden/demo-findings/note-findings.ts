import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCsv } from '../../acceptance/compare.ts';
import { KEPT, runDemo } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

// `npm run findings:note`: the findings of the example that change under the current rulebook, as a note for the changelog.
const before = existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '';
const { findings: after } = await runDemo();
process.stdout.write(noteText(changesByRule(parseCsv(before), parseCsv(after))));
writeFileSync(KEPT, after);
