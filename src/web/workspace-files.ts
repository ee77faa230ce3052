import { createHash } from 'node:crypto';
import {
  type ListedFile,
  listFiles,
  maskNumbers,
  readWrittenSources,
  type SaidInspection,
  type Workspace,
  type WrittenSource,
} from '../index.ts';
import { printableInWord } from '../print/printable.ts';
import type { Inspections, Look } from './inspections.ts';

/** A file of the workspace as pages know it. */
export interface KnownFile extends ListedFile {
  /** Its id in addresses. */
  readonly id: string;
  /** Null: a source names it already, so it was not inspected. */
  readonly look: Look | null;
  /** The outcome of an earlier inspection; undefined: there was none since the server started. */
  readonly found: SaidInspection | undefined;
}

/** All files; those that no source names are inspected. */
export async function knownFiles(workspace: Workspace, inspections: Inspections): Promise<readonly KnownFile[]> {
  return (await listFiles(workspace)).map((file) => ({
    ...file,
    id: fileId(file.path),
    look: file.sources.length > 0 ? null : inspections.look(workspace, file),
    found: inspections.found(workspace, file),
  }));
}

/** How many files wait for an answer on how to read them. A file that cannot be read at all waits for nothing. */
export async function countWaiting(workspace: Workspace, inspections: Inspections): Promise<number> {
  const files = await listFiles(workspace);
  return files.filter((file) => file.sources.length === 0 && !inspections.hasFailed(workspace, file)).length;
}

export function fileId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}

/** The name of a file as pages show it: within `in`, without whole numbers, and without marks that turn the text around it. */
export function fileTitle(path: string): string {
  return printableInWord(maskNumbers(path.replace(/^in\//u, '')));
}

/** The sources of `belaudit.yaml`, as written. */
export function writtenSources({ configurationText }: Workspace): readonly WrittenSource[] {
  return readWrittenSources(configurationText);
}
