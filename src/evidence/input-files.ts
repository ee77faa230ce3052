import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that an input was read from: its path without `#` and the part of an archive or workbook. A name can contain a `#` itself, so the longest
 * existing path counts; if none exists, the shortest.
 * @param path relative to the workspace, with forward slashes
 */
export function inputFile(workspaceDirectory: string, path: string): string {
  const cuts = [...path.matchAll(/#/gu)].map(({ index }) => index).filter((index) => index > 0);
  const candidates = [path, ...cuts.reverse().map((index) => path.slice(0, index))];
  const there = candidates.find((candidate) => {
    return statSync(join(workspaceDirectory, candidate), { throwIfNoEntry: false })?.isFile() === true;
  });
  return there ?? candidates.at(-1) ?? path;
}
