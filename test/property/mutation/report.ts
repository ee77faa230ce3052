import { allExpectations, allMutants, Hunt } from './hunt.ts';
import { SURVIVORS } from './survivors.ts';

// `npm run mutate -- [part of a path] …`: plants faults in the SQL that judges, one at a time, and tells which of them no case sees.
const wanted = process.argv.slice(2);
const mutants = allMutants().filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const listed = new Set(SURVIVORS.map((survivor) => survivor.mutant));
const hunt = Hunt.prepare(2, await allExpectations());
const counts = { caught: 0, invalid: 0, met: 0 };
await hunt.fates(mutants, ({ mutant, outcome }) => {
  counts[outcome] += 1;
  if (outcome === 'met' && !listed.has(mutant.key)) process.stdout.write(`survives: ${mutant.key}\n`);
});
await hunt.close();
process.stdout.write(`${counts.caught} caught, ${counts.met} survived, ${counts.invalid} were no SQL\n`);
