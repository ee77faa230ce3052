import type { CommandContext } from './command-context.ts';
import { EXIT, isFailure } from './failure.ts';

/** What was made, and what to do if no browser was found for its PDFs. */
export type MadeSoFar<Outcome> = Outcome & { readonly browserNote?: string };

/**
 * Makes everything; if no browser is found, everything but the PDFs, and the exit code says so.
 * @param pdf false: nobody asked for PDFs
 * @param make does the work, with PDFs or without
 */
export async function evenWithoutBrowser<Outcome extends object>(
  pdf: boolean,
  context: CommandContext,
  make: (pdf: boolean) => Promise<Outcome>,
): Promise<MadeSoFar<Outcome>> {
  try {
    return await make(pdf);
  } catch (error) {
    if (!pdf || !isFailure(error) || error.code !== 'BROWSER_NOT_FOUND') throw error;
    const outcome = await make(false);
    context.exitCode = EXIT.withoutPdfs;
    return { ...outcome, browserNote: `No PDFs were made. ${error.message} ${error.hint}` };
  }
}
