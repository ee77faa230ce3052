import type { PartOf, TextSection } from '../../src/model/explanation.ts';
import { type ExplanationPart, explanationOf } from '../../src/model/explanation-parts.ts';
import { type EventShape, PARTS, type PartShape } from '../../src/model/page-findings.ts';
import type { CompanionInput } from '../../src/print/companion.ts';
import { maskedText } from './masked.ts';
import type { PageWords } from './page-words.nl.ts';

/** A sentence with gaps: its pieces, and between them the places of the values that fill the gaps. */
export type Pattern = readonly (string | number)[];

/** A part of the explanation of a call: its heading, its lines, and the line that the records replace, if there are any. */
type SectionPattern = readonly [heading: string, lines: readonly Pattern[], records: number, line: number];

/** The values of a line of a page, in their order. */
const GAPS = ['id', 'at', 'until', 'seconds', 'ending', 'file', 'row'] as const;
type Gap = (typeof GAPS)[number];

/** Start of a private use area: no words of ours contain these characters. */
const FIRST_MARK = 0xe000;
const MARKS = Object.fromEntries(GAPS.map((gap, at) => [gap, String.fromCharCode(FIRST_MARK + at)])) as Record<
  Gap,
  string
>;
const MARK = /(\p{Co})/u;

/** The call behind an explanation of a record alone: it has every section. */
const ANY_CALL: ExplanationPart = {
  ...{ part: 'call', id: null, until: null, seconds: null, source_file: null, source_row: null, at: '' },
  codes: JSON.stringify({
    ...{ asks_scrub: true, own_limit_reason: 'per-day', own_limit: 0, own_limit_dials: 0 },
    ...{ direction: 'outbound', result: null, contact: 'conversation', in_scope: true, is_judged: true, regime: '' },
    ...{ is_protected: true, protection_is_known: true, basis: 'none', is_within_calling_hours: true },
    ...{ fine_lapsed: false, verdict: null, in_force: 0, looking: 0 },
  }),
};

/**
 * The words of a shape. For a call: all its sections with the sentences that always apply. For a record: one sentence.
 * @param log heading of what the log says
 */
export function partPattern(
  shape: PartShape,
  tell: CompanionInput['tell'],
  log: string,
): Pattern | readonly SectionPattern[] {
  const gaps = gapsOf(shape);
  const part: ExplanationPart = {
    ...{ part: shape.part, codes: shownCodes(shape.codes), id: shape.hasId ? MARKS.id : null },
    ...{ at: shape.hasAt ? MARKS.at : null, until: shape.hasUntil ? MARKS.until : null },
    // In a sentence a mark replaces a number or a text. One second is worded differently from several.
    seconds: shape.seconds === 'many' ? numberMark('seconds') : shape.seconds === 'one' ? 1 : null,
    ...{ source_file: shape.hasFile ? MARKS.file : null, source_row: shape.hasFile ? numberMark('row') : null },
  };
  const call = { vendor: '', call_id: '', number: `…${MARKS.ending}` };
  const patternOf = (line: string): Pattern => inPieces(line, gaps);
  if (shape.part === 'call')
    return tell(explanationOf(call, [part])).map((section, at): SectionPattern => {
      const { heading, lines, part: records } = section;
      const place = records === undefined ? -1 : PARTS.indexOf(records);
      return [at === 0 ? log : heading, lines.map(patternOf), place, lineOfRecords(section)];
    });
  const sections = tell(explanationOf(call, [{ ...ANY_CALL, at: shape.day }, part]));
  const section = sections.find((one) => one.part === shape.part);
  return patternOf(section?.lines[lineOfRecords(section)] ?? '');
}

/** Sections that begin with sentences of their own. */
const WITH_SENTENCES: readonly (PartOf | undefined)[] = ['rule', 'dial'];

/**
 * The line of a section that its records replace: the one that says that there are none, which is the last after sentences of the section's own, else the
 * first; -1: it has no records.
 */
function lineOfRecords({ lines, part }: TextSection): number {
  if (part === undefined) return -1;
  return WITH_SENTENCES.includes(part) ? lines.length - 1 : 0;
}

/** The words of events, and their tone. @param partyName a call centre or the company */
export function eventPattern(
  { kind, party, detail }: EventShape,
  words: PageWords,
  partyName: (party: string) => string,
): Pattern {
  return inPieces(words.event(kind, partyName(party), MARKS.id, detail), ['id'], 2);
}

/** Codes of the configuration and the rulebook, as shown. */
function shownCodes(codes: string): string {
  return JSON.stringify(JSON.parse(codes), (_, value: unknown) =>
    typeof value === 'string' ? maskedText(value, '') : value,
  );
}

function numberMark(gap: Gap): number {
  return MARKS[gap] as unknown as number;
}

function gapsOf({ part, hasId, hasAt, hasUntil, seconds, hasFile }: PartShape): readonly Gap[] {
  const has: Readonly<Record<Gap, boolean>> = {
    ...{ id: hasId, at: hasAt, until: hasUntil, seconds: seconds !== 'none', ending: part === 'call' },
    ...{ file: hasFile, row: hasFile },
  };
  return GAPS.filter((gap) => has[gap]);
}

/** Cuts a line at its marks. @param first place of the first value in a line of the page */
function inPieces(line: string, gaps: readonly Gap[], first = 1): Pattern {
  return line
    .split(MARK)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const gap = GAPS.find((one) => MARKS[one] === piece);
      return gap === undefined ? piece : first + gaps.indexOf(gap);
    });
}
