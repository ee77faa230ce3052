/** Why a file is not complete: its name says so, a lock stands beside it, or it was changed a moment ago. */
export type WaitReason = 'unfinished-name' | 'lock' | 'changing';

/** A file that a source names, as it is at one look. */
export interface ArrivingFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Differs where its size or time differs, or another file took its place. */
  readonly stamp: string;
  /** Absent: nothing but its time can tell. */
  readonly reason?: WaitReason;
}

/** What a watch tells of itself. */
export type WatchEvent =
  | { readonly kind: 'waiting'; readonly files: readonly { readonly path: string; readonly reason: WaitReason }[] }
  | { readonly kind: 'begins' }
  /** Another command works in the workspace: it is tried again. */
  | { readonly kind: 'busy' }
  /** A mistake of the user: nothing is tried again until a file or the configuration changes. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'idle' };
