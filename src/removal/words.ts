import type { KeptReason } from '../model/removal.ts';
import type { RemovalProof } from '../model/removal-proof.ts';

/** All texts of the letter about a removal and of the notes in folders, in one language. */
export interface RemovalWords {
  readonly defaultReason: Readonly<Record<RemovalProof['kind'], string>>;
  readonly title: Readonly<Record<RemovalProof['kind'], string>>;
  readonly day: (day: string) => string;
  readonly asked: (proof: RemovalProof) => readonly string[];
  readonly headings: Readonly<Record<'asked' | 'removed' | 'kept' | 'reports' | 'todo' | 'proof', string>>;
  readonly removedLead: (rows: number, files: number) => string;
  readonly removedLine: (path: string, rows: number, lines: string, isDeleted: boolean) => string;
  readonly keptLead: (rows: number) => string;
  readonly keptLine: (path: string, rows: number, lines: string, reason: KeptReason, until: string | null) => string;
  readonly reportsLead: (folders: number, kind: RemovalProof['kind']) => string;
  readonly reportsLine: (
    folder: string,
    files: readonly { readonly path: string; readonly rows: number | null }[],
  ) => string;
  readonly todo: (proof: RemovalProof) => readonly string[];
  readonly proofLead: (kind: RemovalProof['kind']) => readonly string[];
  readonly note: {
    readonly title: string;
    readonly lead: (kind: RemovalProof['kind'], day: string, reason: string) => string;
    readonly changed: (path: string, rows: number | null) => string;
    readonly removed: (path: string) => string;
    readonly checksums: string;
    readonly again: Readonly<Record<RemovalProof['kind'], string>>;
  };
}

/** Whether a folder in `reports` holds the results of a period, which `belaudit run` can make again; otherwise it holds an answer or a pack. */
export function isOfPeriod(folder: string): boolean {
  return /^\d{4}-\d{2}-\d{2}_/u.test(folder);
}
