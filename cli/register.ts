import type { Recorder, Workspace } from '../src/index.ts';
import type { Api } from './api.ts';
import {
  type CommandContext,
  type CommonOptions,
  type NamedDays,
  openWorkspaceIn,
  workspaceDirectory,
} from './command-context.ts';
import { type ConfirmationWords, confirm } from './confirmation.ts';
import type { Page } from './output.ts';
import { withMaskedNumbers } from './printable.ts';

/** Opens the workspace for a command that writes to its register of decisions, and says whether an earlier one was ended while it wrote. */
export async function openRegister(
  options: CommonOptions,
  context: CommandContext,
  asked: { readonly period?: NamedDays } = {},
): Promise<{ readonly api: Api; readonly workspace: Workspace }> {
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context, asked);
  await tellUnfinished(api, workspace, context);
  return { api, workspace };
}

/**
 * Says that a line of the register was begun and never finished, before the next line removes the remains. Whoever gave that command got no answer, and must
 * repeat it.
 */
export async function tellUnfinished(api: Api, workspace: Workspace, context: CommandContext): Promise<void> {
  const { unfinished_bytes: bytes, wrong } = await api.verifyRegister(workspace);
  if (wrong.length > 0 || bytes === 0) return;
  context.output.message(
    `A command was killed while it wrote to the register of decisions: its last ${bytes} bytes are not a whole line, and are removed. Its entry was not recorded; run that command again.`,
  );
}

/**
 * Shows what would be written, asks, and writes it. With `--yes` it writes at once.
 * @param work only returns what it would write if there is no recorder
 * @param show shows the outcome before the question, with `--yes` after the work
 * @param tell says what was written
 * @throws UsageError NOT_CONFIRMED
 */
export async function recordConfirmed<Outcome>(
  options: ConfirmationWords & { readonly by: string },
  context: CommandContext,
  question: string,
  work: (recorder: Recorder | null) => Promise<Outcome>,
  show: (page: Page, outcome: Outcome) => void,
  tell: (page: Page, outcome: Outcome) => void,
): Promise<void> {
  if (options.yes !== true) {
    const foreseen = await work(null);
    context.output.preview((page) => show(page, withMaskedNumbers(foreseen)));
    await confirm(question, options, context);
  }
  context.output.outcome(await work({ by: options.by, at: context.now() }), (page, outcome) => {
    if (options.yes === true) show(page, outcome);
    tell(page, outcome);
  });
}

/** Says which lines were written. */
export function tellLines(page: Page, { lines }: { readonly lines: readonly [number, number] | null }): void {
  page.line(
    lines === null
      ? 'Nothing was new: no line was written.'
      : `Written: lines ${lines[0]} to ${lines[1]} of the register of decisions.`,
  );
}
