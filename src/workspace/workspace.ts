import type { Configuration, Days } from '../model/configuration.ts';

/** An opened workspace: the folder, and its configuration as read. */
export interface Workspace {
  /** Absolute path, links resolved. */
  readonly directory: string;
  readonly configuration: Configuration;
  /** Text of `belaudit.yaml`, for the manifest. */
  readonly configurationText: string;
  /** The period in `belaudit.yaml`, if another one is judged; otherwise absent. */
  readonly filePeriod?: Days;
  /** `.belaudit/store.duckdb` in the workspace. */
  readonly storePath: string;
  /** `.belaudit/tmp`: created when needed, emptied at the start of each command. */
  readonly temporaryDirectory: string;
  /** `reports` in the workspace. */
  readonly reportsDirectory: string;
}

/** The workspace with another period. */
export function withPeriod(workspace: Workspace, { from, to }: Days): Workspace {
  const { configuration, filePeriod = configuration.audit } = workspace;
  const audit = { ...configuration.audit, from, to };
  return { ...workspace, configuration: { ...configuration, audit }, filePeriod: daysOf(filePeriod) };
}

/** The period, if it is not the one in `belaudit.yaml`; else null. */
export function otherPeriod({ configuration: { audit }, filePeriod = audit }: Workspace): Days | null {
  return audit.from === filePeriod.from && audit.to === filePeriod.to ? null : daysOf(audit);
}

function daysOf({ from, to }: Days): Days {
  return { from, to };
}
