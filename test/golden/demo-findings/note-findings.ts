import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseCsv } from '../../acceptance/compare.ts';
import { KEPT, runDemo } from './demo-run.ts';
import { changesByRule, noteText } from './note.ts';

// `npm run findings:note`: which findings of the example change with the rulebook as it stands; the note is for the changelog.
const before = existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '';
const { findings: after } = await runDemo();
process.stdout.write(noteText(changesByRule(parseCsv(before), parseCsv(after))));
writeFileSync(KEPT, after);
