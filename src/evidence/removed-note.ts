import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Placed in every folder from which something was removed: what, by which removal, and the checksums before and after. */
export const NOTE_FILE: string = 'removed.json';
/** The note for whoever opens the folder. */
export const READABLE_NOTE: string = 'removed.md';

export interface NotedFile {
  readonly path: string;
  readonly sha256_before: string;
  /** Null: the file no longer exists, or is the list that names this one. */
  readonly sha256_after: string | null;
  readonly became: 'removed' | 'changed';
  /** Number of rows removed; null where they were not counted. */
  readonly rows: number | null;
}

export interface NotedRemoval {
  /** Its number in the workspace's list. */
  readonly id: number;
  readonly kind: 'purge' | 'forget';
  readonly asked_on: string;
  readonly reason: string;
  readonly files: readonly NotedFile[];
}

export interface RemovedNote {
  readonly schema: 'belaudit.removed/1';
  readonly removals: readonly NotedRemoval[];
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const fileShape = z.object({
  path: z.string().max(4096),
  sha256_before: sha256,
  sha256_after: sha256.nullable(),
  became: z.enum(['removed', 'changed']),
  rows: z.int().nullable(),
});
const noteShape: z.ZodType<RemovedNote> = z.object({
  schema: z.literal('belaudit.removed/1'),
  removals: z
    .array(
      z.object({
        id: z.int(),
        kind: z.enum(['purge', 'forget']),
        asked_on: z.iso.date(),
        reason: z.string().max(10_000),
        files: z.array(fileShape).max(100_000),
      }),
    )
    .max(100_000),
});

/** What a folder says was removed from it; null where it says nothing understandable. */
export function parseNote(value: unknown): RemovedNote | null {
  return noteShape.safeParse(value).data ?? null;
}

/** The note in a folder of the workspace itself. */
export function readNote(folder: string): RemovedNote | null {
  const path = join(folder, NOTE_FILE);
  if (!existsSync(path)) return null;
  try {
    return parseNote(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
