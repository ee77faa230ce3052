import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterPoint } from '../model/hearing.ts';
import { MANIFEST_FILE } from '../results/manifest.ts';
import type { Register } from './register-chain.ts';

/** The register line that each folder of results rests on, by folder name. */
export function pointsOfResults(
  reportsDirectory: string,
): readonly (readonly [folder: string, point: RegisterPoint])[] {
  if (!existsSync(reportsDirectory)) return [];
  return readdirSync(reportsDirectory)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => {
      const path = join(reportsDirectory, name, MANIFEST_FILE);
      const point = existsSync(path) ? pointIn(readFileSync(path, 'utf8')) : null;
      return point === null ? [] : [[name, point] as const];
    });
}

/** The lines that results in `reports` name and the register lacks, each with the folders that name it. Those that somebody accepted as lost are left out. */
export function lostPoints(
  { lines, chain }: Register,
  reportsDirectory: string,
): readonly (RegisterPoint & { readonly folders: readonly string[] })[] {
  const accepted = new Set(
    lines.flatMap((line) => (line.kind === 'restored' ? line.about.lost.map(({ hmac }) => hmac) : [])),
  );
  const lost = pointsOfResults(reportsDirectory).filter(
    ([, { seq, hmac }]) => chain[seq - 1] !== hmac && !accepted.has(hmac),
  );
  return [...new Map(lost.map(([, point]) => [point.hmac, point])).values()].map(({ seq, hmac }) => ({
    ...{ seq, hmac },
    folders: lost.filter(([, point]) => point.hmac === hmac).map(([folder]) => folder),
  }));
}

/** An unreadable manifest says nothing about the register. The damaged folder is reported elsewhere. */
function pointIn(text: string): RegisterPoint | null {
  try {
    const { seq, hmac } = (JSON.parse(text).decisions ?? {}) as Partial<RegisterPoint>;
    return typeof seq === 'number' && typeof hmac === 'string' ? { seq, hmac } : null;
  } catch {
    return null;
  }
}
