import type { GapText } from './api.ts';
import { groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

/** Number of gaps shown besides blocking ones; the results hold the others. */
const MOST_TOLD = 5;

/** Lists what is missing: blocking gaps in full, the heaviest of the others, then accepted gaps and gaps that only rest on an assumed meaning. */
export function writeGaps(page: Page, gaps: readonly GapText[], seeAlso: string): void {
  if (gaps.length === 0) return;
  const blocking = gaps.filter(({ isBlocking }) => isBlocking);
  const accepted = gaps.filter(({ isAccepted }) => isAccepted);
  const resting = gaps.filter(({ hangs, isAccepted }) => hangs === 'rests' && !isAccepted);
  const others = gaps.filter((gap) => !blocking.includes(gap) && !accepted.includes(gap) && !resting.includes(gap));
  page.heading('Missing or implausible');
  for (const gap of blocking) writeGap(page, gap);
  for (const gap of others.slice(0, MOST_TOLD)) writeGap(page, gap);
  const more = others.length - MOST_TOLD;
  if (more > 0) page.line(`${groupedNumber(more)} more: see gaps in ${seeAlso}.`);
  for (const { id, standing } of accepted) page.line(`${id}: ${standing}`);
  if (resting.length > 0)
    page.line(
      `${resting.length === 1 ? 'One column is' : `${groupedNumber(resting.length)} columns are`} missing or empty and ${resting.length === 1 ? 'has' : 'have'} a meaning for that: see gaps in ${seeAlso}.`,
    );
}

/** Gaps that make a result a draft, each with what to do. */
export function writeOpenGaps(page: Page, gaps: readonly GapText[]): void {
  for (const gap of gaps) writeGap(page, gap);
}

function writeGap(page: Page, { id, what, where, weight, todo, setting, isBlocking }: GapText): void {
  page.line(`${isBlocking ? 'BLOCKS  ' : ''}${id}`);
  page.paragraph([what, where === '' ? '' : `(${where})`, weight].filter((part) => part !== '').join(' '));
  if (todo !== '') page.paragraph(todo);
  if (setting !== '') page.line(`belaudit.yaml: ${setting}`);
}

/** The first line of a draft: which result it is, and how it becomes final. */
export function draftSentence(gaps: readonly GapText[]): string {
  const blocking = gaps.filter(({ isBlocking }) => isBlocking).length;
  const open = blocking === 1 ? 'One gap is open that' : `${groupedNumber(blocking)} gaps are open that`;
  return `DRAFT: ${open} could change these results. Close ${blocking === 1 ? 'it' : 'them'}, or accept ${blocking === 1 ? 'it' : 'them'} in belaudit.yaml under accepted_gaps; until then share and seal ask for --draft.`;
}
