import type { Progress, Workspace } from '../src/index.ts';
import type { Api, DossierOutcome, WorkOptions } from './api.ts';
import {
  type CommandContext,
  openWorkspaceIn,
  pathFromHere,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from './command-context.ts';
import type { Exit } from './help-text.ts';
import type { Page } from './output.ts';
import { evenWithoutBrowser } from './without-browser.ts';

/** Options of a command that answers questions about telephone numbers from what load and audit left in the store. */
export interface AnswerOptions extends WorkingOptions {
  readonly pdf: boolean;
}

/** Exit codes of such a command. */
export const ANSWER_EXITS: readonly Exit[] = ['done', 'mistake', 'fault', 'withoutPdfs', 'interrupted'];

/** Files that were written into a folder of the workspace. */
interface WrittenFiles {
  readonly folder: string;
  readonly files: readonly string[];
}

/** The input of such a command. */
interface Opened {
  readonly directory: string;
  readonly api: Api;
  readonly workspace: Workspace;
  readonly how: WorkOptions;
}

/** Opens the workspace that the options name. */
export async function openForAnswer(options: AnswerOptions, context: CommandContext): Promise<Opened> {
  const directory = workspaceDirectory(undefined, options);
  return { directory, ...(await openWorkspaceIn(directory, context)), how: workOptions(options, context) };
}

/**
 * Makes the answer, without PDFs if no browser is found, and lists its files.
 * @param make writes the files, with PDFs or without
 * @param tell shows the answer, before the list of its files
 * @param tellMore shows the text after that list
 */
export async function giveAnswer<Outcome extends WrittenFiles>(
  { pdf, directory }: { readonly pdf: boolean; readonly directory: string },
  context: CommandContext,
  make: (pdf: boolean, progress: Progress) => Promise<Outcome>,
  tell: (page: Page, outcome: Outcome) => void,
  tellMore?: (page: Page, outcome: Outcome) => void,
): Promise<void> {
  const progress = context.output.progress(context.signal);
  const made = await evenWithoutBrowser(pdf, context, async (asPdf) => await make(asPdf, progress));
  context.output.outcome(made, (page, outcome) => {
    tell(page, outcome);
    if (outcome.browserNote !== undefined) page.line(outcome.browserNote);
    writeFiles(page, directory, outcome);
    tellMore?.(page, outcome);
  });
}

/** Lists the files that were written. */
export function writeFiles(page: Page, directory: string, { folder, files }: WrittenFiles): void {
  for (const file of files) page.line(`  ${pathFromHere(directory, `${folder}/${file}`)}`);
}

/** Tells how many proofs of consents went with the answer, if they were asked for. */
export function writeProofCounts(page: Page, proofs: DossierOutcome['proofs']): void {
  if (proofs === undefined) return;
  const { copied, left_out: leftOut } = proofs;
  page.line(
    `Proofs of consents: ${copied} added${leftOut === 0 ? '' : `, ${leftOut} left out (the answer says why)`}.`,
  );
}
