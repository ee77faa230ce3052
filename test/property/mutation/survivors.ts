import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Faults that nothing can detect, as `survivors.txt` lists them: several with the same reason. */
export interface Survivor {
  readonly mutants: readonly string[];
  readonly why: string;
  /** They are in statements that only save work and must change nothing, and do not count among the faults that must be caught. */
  readonly spares?: boolean;
}

export const SURVIVORS: readonly Survivor[] = readFileSync(join(import.meta.dirname, 'survivors.txt'), 'utf8')
  .trim()
  .split('\n\n')
  .slice(1)
  .map((entry) => {
    const [why = '', ...mutants] = entry.split('\n').map((line) => line.trim());
    return { mutants, why: why.replace('(spares) ', ''), spares: why.startsWith('(spares) ') };
  });
