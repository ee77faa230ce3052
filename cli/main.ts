#!/usr/bin/env node
import process from 'node:process';

// Nothing else is imported here: reading the rest of the program takes a second, and stopping it meanwhile, or closing the terminal, works the same as later.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
// What a command makes is readable by its owner only, whatever the shell allows.
process.umask(0o077);

const { launch } = await import('./launch.ts');
await launch(stop);
