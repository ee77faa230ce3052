import type { Width } from './record-scan.ts';

/** The kind of a cell; cells of the same column are mostly of one kind. */
type Kind = 'empty' | 'moment' | 'number' | 'code' | 'text';

const MOMENT = /^(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}.*)?|\d{1,2}:\d{2}(?::\d{2}.*)?)$/u;
const NUMBER = /^\+?\d[\d ().-]*$/u;
const CODE = /^\S*\d\S*$/u;
/** A number or a code with this many digits is a telephone number or an id; a remark seldom has one in the same place. */
const DIGITS_OF_AN_ID = 5;

interface Agreement {
  /** Every cell is of the same kind as the one it is compared with. */
  readonly isWhole: boolean;
  /** At least one pair has digits. */
  readonly hasDigits: boolean;
  /** At least one pair is of moments, or of numbers or codes as long as an id. */
  readonly isStrong: boolean;
  /** One pair of moments follows a delimiter. */
  readonly hasMomentBehind: boolean;
}

/**
 * Whether a line within a quoted cell is the beginning of another record, so that the quote was never closed.
 * @param line the cells of that line, ignoring its quotes
 * @param before the cells of the record before the quoted cell's; where the record begins with that cell, the cells of its own first line, ignoring
 * quotes
 * @param isFirst whether the quoted cell is the first of its record
 */
export function isAnotherRecord(
  line: readonly string[],
  before: readonly string[],
  isFirst: boolean,
  width: Width,
): boolean {
  if (line.length < 2 || (isFirst && before.length < width.cells)) return false;
  const { isWhole, hasDigits, isStrong, hasMomentBehind } = agreementOf(line, before);
  if (isFirst) return isWhole && isStrong;
  if (isRight(line, width) && isWhole && hasDigits) return true;
  return before.length > 1 && (hasMomentBehind || (isWhole && isStrong));
}

function isRight(cells: readonly string[], width: Width): boolean {
  return cells.length >= width.cells && cells.length <= width.cells + width.extra;
}

function agreementOf(line: readonly string[], before: readonly string[]): Agreement {
  const pairs = line.slice(0, before.length).map((cell, place) => pairOf(cell, before[place] ?? '', place));
  return {
    isWhole: pairs.every(({ isWhole }) => isWhole),
    hasDigits: pairs.some(({ hasDigits }) => hasDigits),
    isStrong: pairs.some(({ isStrong }) => isStrong),
    hasMomentBehind: pairs.some(({ hasMomentBehind }) => hasMomentBehind),
  };
}

function pairOf(one: string, other: string, place: number): Agreement {
  const [kind, otherKind] = [kindOf(one), kindOf(other)];
  // A space follows a delimiter within a sentence; between cells it does so only where all cells have one.
  const isAlike = isSameKind(kind, otherKind) && /^\s/u.test(one) === /^\s/u.test(other);
  const isMoment = isAlike && kind === 'moment';
  const hasDigits = isAlike && kind !== 'text';
  return {
    isWhole: isAlike || kind === 'empty' || otherKind === 'empty',
    hasDigits,
    isStrong: isMoment || (hasDigits && digitsIn(one) >= DIGITS_OF_AN_ID && digitsIn(other) >= DIGITS_OF_AN_ID),
    hasMomentBehind: isMoment && place > 0,
  };
}

function isSameKind(one: Kind, other: Kind): boolean {
  if (one === 'empty' || other === 'empty') return false;
  const isId = (kind: Kind): boolean => kind === 'number' || kind === 'code';
  return one === other || (isId(one) && isId(other));
}

function kindOf(cell: string): Kind {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (MOMENT.test(text)) return 'moment';
  if (NUMBER.test(text)) return 'number';
  return CODE.test(text) ? 'code' : 'text';
}

function digitsIn(text: string): number {
  return text.replaceAll(/[^0-9]/gu, '').length;
}
