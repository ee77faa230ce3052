import { type Inspection, readWrittenSources, type Workspace, type WrittenSource } from '../index.ts';
import { LOG } from './feed-definitions.ts';
import { likeness, tableOf } from './source-draft.ts';

/** How an inspected file could be read. */
export interface Proposal {
  /** The table that counts; undefined if none can be read. */
  readonly table: Inspection['tables'][number] | undefined;
  /** As the inspection suggests. */
  readonly source: WrittenSource | undefined;
  /** A source of another file of the same shape. */
  readonly like: WrittenSource | undefined;
  /** It can be used without a question. */
  readonly isClear: boolean;
  readonly problems: (say: (rejected: number, emptied: number) => string) => readonly string[];
}

/** The suggestion for a file: the settings of an earlier one of the same shape, or else what the inspection found. */
export function proposalOf(
  inspection: Inspection,
  { configuration }: Workspace,
  sources: readonly WrittenSource[],
): Proposal {
  const table = tableOf(inspection);
  const [source, ...others] = inspection.mapping === null ? [] : readWrittenSources(inspection.mapping);
  const like = likeness(sources, table);
  const trial = inspection.trial;
  const isTried = trial !== null && trial.mistakes.length === 0;
  const total = (count: 'rejected' | 'emptied'): number =>
    (trial?.files ?? []).reduce((sum, file) => sum + file[count], 0);
  const vendors = configuration.vendors.length;
  const isOfSomebody =
    source?.feed !== LOG ||
    source['vendor'] === undefined ||
    vendors === 1 ||
    configuration.vendors.some(({ id }) => id === source['vendor']);
  const isClear =
    like !== undefined ||
    (source !== undefined && others.length === 0 && isTried && inspection.questions.length === 0 && isOfSomebody);
  return {
    table,
    source,
    like,
    isClear,
    problems: (say) =>
      like !== undefined || !isTried || (total('rejected') === 0 && total('emptied') === 0)
        ? []
        : [say(total('rejected'), total('emptied'))],
  };
}
