import { accountOf } from './account.ts';
import { allMutants, Hunt } from './hunt.ts';
import { fileOf } from './mutants.ts';
import { SURVIVORS } from './survivors.ts';

// `npm run mutate -- [part of a path] …`: plants faults in the SQL that judges, one at a time, and lists those that no case sees.
const wanted = process.argv.slice(2);
const isWanted = (file: string): boolean => wanted.length === 0 || wanted.some((part) => file.includes(part));
const mutants = allMutants().filter(({ file }) => isWanted(file));
const survivors = SURVIVORS.map((survivor) => ({
  ...survivor,
  mutants: survivor.mutants.filter((key) => isWanted(fileOf(key))),
}));
const listed = new Set(survivors.flatMap(({ mutants: keys }) => keys));
const hunt = await Hunt.prepare(2);
const fates = await hunt.fates(mutants, ({ mutant, outcome }) => {
  if (outcome === 'unseen' && !listed.has(mutant.key)) process.stdout.write(`survives: ${mutant.key}\n`);
});
await hunt.close();
const { figures, faults } = accountOf(fates, survivors);
process.stdout.write(`${[...faults, figures].join('\n')}\n`);
