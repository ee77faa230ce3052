import type { ConfigurationChange, SaidInspection, Workspace, WrittenSource } from '../index.ts';
import { partsOf } from './file-parts.ts';
import { draftOf, sourceOf } from './source-draft.ts';

/** The entries of `sources` that read a file as inspected, or like a file of the same shape; none: somebody has to decide something first. */
export function clearSources(
  path: string,
  inspection: SaidInspection,
  workspace: Workspace,
  sources: readonly WrittenSource[],
): readonly ConfigurationChange[] {
  const { parts, isClear } = partsOf(inspection, workspace, sources, []);
  if (!isClear) return [];
  return parts.map(({ source, table }) => ({
    add: ['sources'],
    item: sourceOf(draftOf(source, table, ''), table, path, source),
  }));
}
