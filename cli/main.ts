#!/usr/bin/env node
import process from 'node:process';

// Import nothing else here: the rest of the program takes a second to load, and meanwhile a stop, or a closed terminal, must work as it does later.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  });
}
// Files that a command makes are readable by their owner only, whatever the shell allows.
process.umask(0o077);

const { launch } = await import('./launch.ts');
await launch(stop);
