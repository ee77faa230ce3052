/** Why a file is not complete: its name says so, a lock file lies beside it, or it was changed a moment ago. */
export type WaitReason = 'unfinished-name' | 'lock' | 'changing';

/** A file that a source names, as seen in one look. */
export interface ArrivingFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Changes when its size or time changes, or another file takes its place. */
  readonly stamp: string;
  /** Absent: only its time can show whether it is complete. */
  readonly reason?: WaitReason;
}

/** The messages of a watch. */
export type WatchEvent =
  | { readonly kind: 'waiting'; readonly files: readonly { readonly path: string; readonly reason: WaitReason }[] }
  | { readonly kind: 'begins' }
  /** Another command works in the workspace; the watch will try again. */
  | { readonly kind: 'busy' }
  /** An error of the user: the watch tries again only after a file or the configuration changes. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'idle' };
