// Loaded before the command line (`node --import`): tells on standard error, as JSON, how many seconds a command spent on starting, opening the store and asking it.

import { pathToFileURL } from 'node:url';

const { Store } = await import(new URL('../src/store/store.js', pathToFileURL(process.argv[1])).href);
const startedAt = performance.now();
const spent = { 'opening the store': 0, 'asking it': 0 };
let openedAt;
let depth = 0;

/** Times calls that are made from outside: one method may use another. */
function time(owner, method, phase) {
  const original = owner[method];
  owner[method] = async function timed(...given) {
    const begun = performance.now();
    openedAt ??= begun;
    depth += 1;
    try {
      return await original.apply(this, given);
    } finally {
      depth -= 1;
      if (depth === 0) spent[phase] += performance.now() - begun;
    }
  };
}

time(Store, 'open', 'opening the store');
for (const method of ['rows', 'run', 'createTable', 'defineTable', 'fillTable', 'insertInto', 'dropTable', 'hasTable'])
  time(Store.prototype, method, 'asking it');
process.on('exit', () => {
  const whole = performance.now();
  const known = spent['opening the store'] + spent['asking it'];
  const phases = {
    'Node and the database’s library': startedAt,
    'loading the program': openedAt - startedAt,
    ...spent,
    'all else': whole - openedAt - known,
  };
  const seconds = Object.entries(phases).map(([phase, milliseconds]) => [phase, milliseconds / 1000]);
  process.stderr.write(`${JSON.stringify(Object.fromEntries(seconds))}\n`);
});
