import type { Configuration } from '../model/configuration.ts';

/** An opened workspace: the folder, and its configuration as read. */
export interface Workspace {
  /** Absolute path, links resolved. */
  readonly directory: string;
  readonly configuration: Configuration;
  /** Text of `belaudit.yaml`, for the manifest. */
  readonly configurationText: string;
  /** `.belaudit/store.duckdb` in the workspace. */
  readonly storePath: string;
  /** `.belaudit/tmp`: created when needed, emptied at the start of each command. */
  readonly temporaryDirectory: string;
  /** `reports` in the workspace. */
  readonly reportsDirectory: string;
}
