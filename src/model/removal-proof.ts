import type { KeptReason, Removal } from './removal.ts';

/** Rows of a delivered file, and their lines: `2-4, 9`. */
export interface RemovedFile {
  readonly path: string;
  readonly feed: string;
  readonly sha256: string;
  readonly rows_read: number;
  readonly removed: number;
  /** Of these, rows that had been rejected. */
  readonly rejected: number;
  readonly lines: string;
  /** Deleted by this command, on request. */
  readonly deleted: boolean;
}

export interface KeptRows {
  readonly path: string;
  readonly feed: string;
  readonly reason: KeptReason;
  /** Last day; null: no end, or not known yet. */
  readonly until: string | null;
  readonly rows: number;
  readonly lines: string;
}

/** A proof of a consent that was removed. */
export interface RemovedProofFile {
  readonly path: string;
  readonly sha256: string;
  /** `shared`: it is a proof of others' consents too; `kept`: the workspace uses it for something else, or it has another name. */
  readonly became: 'deleted' | 'shared' | 'kept';
}

/** Files in a folder of `reports` that were removed or rewritten; `decisions`: texts and evidence of the register of decisions. */
export interface ChangedFolder {
  readonly folder: string;
  readonly files: readonly {
    readonly path: string;
    readonly became: 'removed' | 'changed';
    readonly rows: number | null;
    readonly sha256_before: string;
    readonly sha256_after: string | null;
  }[];
}

/** A folder of `reports` that holds something of what was asked to be removed, and stays whole for now. */
export interface KeptFolder {
  readonly folder: string;
  /** `answer`: an answer to a regulator; `pack`: a sealed pack; both are removed if that is asked for. `hold`: a hold covers it. */
  readonly reason: 'answer' | 'pack' | 'hold';
  /** Of a hold: why. */
  readonly why: string | null;
  /** Day on which to look at it again. */
  readonly until: string;
}

/** `removal.json`: the request, what was removed, what stays and why, and what is left to do. */
export interface RemovalProof {
  readonly schema: 'belaudit.removal/1';
  readonly id: number;
  readonly kind: Removal['kind'];
  readonly client: string;
  readonly asked_on: string;
  readonly reason: string;
  /** For a purge. */
  readonly before: string | null;
  /** For a forget: as much about the person as may be disclosed. */
  readonly subjects: readonly { readonly kind: 'number' | 'person'; readonly ending: string; readonly mark: string }[];
  readonly related: Removal['related'];
  readonly period: { readonly from: string; readonly to: string; readonly as_of: string };
  readonly program: { readonly version: string; readonly rulebook: string };
  readonly removed: readonly RemovedFile[];
  readonly kept: readonly KeptRows[];
  readonly reports: readonly ChangedFolder[];
  /** Absent: none. */
  readonly kept_folders?: readonly KeptFolder[];
  /** Absent: the removed rows named no file that is there. */
  readonly proofs?: readonly RemovedProofFile[];
  readonly totals: { readonly removed: number; readonly kept: number; readonly files: number };
}
