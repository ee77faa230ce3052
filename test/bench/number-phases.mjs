// Loaded before the command line (`node --import`): reports on standard error, as JSON, how many seconds a command spent on starting, opening the
// store and querying it.

import { pathToFileURL } from 'node:url';

const modules = new URL('../src/store/', pathToFileURL(process.argv[1]));
const { Store } = await import(new URL('store.js', modules).href);
const { ConnectionPool } = await import(new URL('connection-pool.js', modules).href);
const startedAt = performance.now();
const spent = { 'opening the store': 0, 'asking it': 0 };
let openedAt;
/** Calls in progress: one may use another, and several can run in parallel. */
let running = 0;
let begun = 0;

/** Times calls: while any is in progress, the time belongs to its phase. */
function time(owner, method, phase) {
  const original = owner[method];
  owner[method] = async function timed(...given) {
    if (running === 0) begun = performance.now();
    openedAt ??= begun;
    running += 1;
    try {
      return await original.apply(this, given);
    } finally {
      running -= 1;
      if (running === 0) spent[phase] += performance.now() - begun;
    }
  };
}

time(Store, 'open', 'opening the store');
const QUESTIONS = ['rows', 'run', 'createTable', 'defineTable', 'fillTable', 'insertInto', 'dropTable', 'hasTable'];
for (const method of QUESTIONS) time(Store.prototype, method, 'asking it');
for (const method of ['rows', 'createTemporaryTable']) time(ConnectionPool.prototype, method, 'asking it');
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
