import { createRequire } from 'node:module';

type NumberPlan = typeof import('libphonenumber-js/max');

let known: { readonly parse: NumberPlan['parsePhoneNumberFromString']; readonly countryCodes: ReadonlySet<string> };

/**
 * The numbers of all countries, loaded when the first odd number needs them: most files have none, and loading them takes a tenth of a small load. Required
 * rather than imported: the same files take twice as long to load as ES modules (measured).
 */
function numberPlan(): typeof known {
  if (known === undefined) {
    const plan = createRequire(import.meta.url)('libphonenumber-js/max') as NumberPlan;
    const countryCodes = new Set(plan.getCountries().map((country) => plan.getCountryCallingCode(country)));
    known = { parse: plan.parsePhoneNumberFromString, countryCodes };
  }
  return known;
}

/** How a cell was read as a telephone number. */
export interface NumberReading {
  /** Digits of the E.164 form without the plus; null if there is no number. */
  readonly digits: string | null;
  /** Why there is none: `number-invalid`, `number-masked`, `number-withheld`, `number-missing` … */
  readonly reason: string | null;
  /** What was repaired; only if there is a single possible reading. */
  readonly repairs: readonly string[];
  /** The cell says that the caller hid the number. */
  readonly isHidden: boolean;
  /** A foreign number of a possible length that is in no number range of its country. */
  readonly isUnassigned: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/u;
const MISSING = new Set([
  '',
  '-',
  '--',
  '?',
  'n/a',
  'na',
  'nvt',
  'n.v.t.',
  'geen',
  'none',
  'null',
  'leeg',
  'geen nummer',
]);
/** The caller chose to stay anonymous. */
const HIDDEN = new Set([
  'anonymous',
  'anoniem',
  'afgeschermd',
  'geheim',
  'restricted',
  'private',
  'prive',
  'privé',
  'blocked',
  'withheld',
  'hidden',
  'verborgen',
]);
/** The network does not know the number, which says nothing about the caller. */
const UNKNOWN = new Set(['onbekend', 'unknown', 'unavailable', 'niet beschikbaar', 'not available']);
const EMERGENCY = new Set(['112', '911']);
const SEPARATORS = /[\s\-‐‑‒–—./()]/gu;

/** No notation of one number is longer, and the patterns below are meant for short texts. */
const LONGEST = 80;
/** Footnote marks, circled and other numerals: reading them as digits would invent digits. */
const OTHER_NUMERAL = /\p{No}/u;

function isNoNotation(cell: string): boolean {
  return cell.length > LONGEST || OTHER_NUMERAL.test(cell);
}

function none(reason: string, isHidden = false): NumberReading {
  return { digits: null, reason, repairs: [], isHidden, isUnassigned: false };
}

/** Words instead of a number. */
function wordReading(text: string): NumberReading | undefined {
  const word = text.toLowerCase().replace(/ (?:nummer|number|caller)$/u, '');
  if (MISSING.has(text.toLowerCase())) return none('number-missing');
  if (HIDDEN.has(word) || /^anonymous@/u.test(word)) return none('number-withheld', true);
  if (UNKNOWN.has(word)) return none('number-withheld');
  return undefined;
}

/** A code that controls an exchange or a telephone: `*98`, `**21*0612345678#`, `#31#0612345678`. It does not call a number by itself. */
function isServiceCode(text: string): boolean {
  return /^[*#]\d{2,3}#?$|^[*#]\d+#|^[*#]{1,2}\d{2,3}\*[\d*+]*#?$/u.test(text);
}

/** Digits replaced by signs: the rest is not a number. A row of `#` comes from a column that was too narrow. */
function isMasked(text: string): boolean {
  return /^[\d\s+().\-/xX*•·?…]+$/u.test(text) && /[xX]{2,}|[*•·?…]|\.{2,}/u.test(text);
}

/** Signs instead of digits, or signs that change what is dialled. */
function signReading(text: string): NumberReading | undefined {
  if (isServiceCode(text)) return none('service-code');
  return isMasked(text) ? none('number-masked') : undefined;
}

function holdsSeveral(text: string): boolean {
  const parts = text.split(/\s*(?:[/,;&]|\b(?:of|en|or|and)\b)\s*/iu);
  return parts.filter((part) => part.replace(/\D/gu, '').length >= 9).length > 1;
}

/**
 * Removes the characters that spreadsheets and links put around a number.
 * @returns the rest, or why there is no number
 */
function unwrap(text: string, repairs: string[]): { rest: string } | { reason: string } {
  let rest = text;
  const formula = /^="?([^"]*)"$/u.exec(rest);
  if (formula?.[1] !== undefined) {
    repairs.push('excel-text-formula');
    rest = formula[1];
  } else if (rest.startsWith('=')) return { reason: 'formula' };
  if (rest.startsWith("'")) {
    repairs.push('leading-apostrophe');
    rest = rest.slice(1);
  }
  rest = rest.replace(/^(?:tel|callto):/iu, '').replace(/^sips?:([^@;]*)(?:@.*)?$/iu, '$1');
  rest = rest.replace(/^(?:t|tel|telefoon|m|mob|mobiel)[.:]+\s*/iu, '').trim();
  const extension = /^(\+?[\d\s\-./()]{8,}?)\s*(?:;ext=|ext\.?|tst\.?|toestel|x|#)\s*\d{1,6}$/iu.exec(rest);
  if (extension?.[1] !== undefined) {
    repairs.push('extension-removed');
    rest = extension[1];
  }
  return { rest };
}

/** Undoes a spreadsheet's reading of a number as a quantity. @returns its digits, the text itself, or the reason why digits are gone */
function unquantify(text: string, repairs: string[]): { rest: string } | { reason: string } {
  const scientific = /^(\d)(?:[.,](\d+))?E\+?(\d{1,3})$/iu.exec(text);
  if (scientific !== null) {
    const fraction = scientific[2] ?? '';
    if (fraction.length < Number(scientific[3])) return { reason: 'number-precision-lost' };
    if (fraction.length > Number(scientific[3])) return { reason: 'number-invalid' };
    repairs.push('scientific-notation');
    return { rest: `${scientific[1]}${fraction}` };
  }
  const decimal = /^([1-9]\d{7,14})[.,]0+$/u.exec(text);
  if (decimal?.[1] !== undefined) {
    repairs.push('decimal-suffix');
    return { rest: decimal[1] };
  }
  return { rest: text };
}

/** A number with its country code. A Dutch number must be in an existing range; a foreign one must have a possible length. */
function international(digits: string, repairs: string[]): NumberReading {
  const isDutch = digits.startsWith('31');
  let international = digits;
  if (/^310/u.test(digits)) {
    repairs.push('superfluous-trunk-zero');
    international = `31${digits.slice(3)}`;
  }
  const parsed = numberPlan().parse(`+${international}`);
  if (parsed === undefined || !parsed.isPossible()) return none('number-invalid');
  const isValid = parsed.isValid();
  const read = parsed.number.slice(1);
  if (isDutch && (!isValid || read !== international)) return none('number-invalid');
  if (read !== international) repairs.push('superfluous-trunk-zero');
  return { digits: read, reason: null, repairs, isHidden: false, isUnassigned: !isValid };
}

/** Digits that are neither national (leading zero) nor international (plus, 00). */
function bare(digits: string, found: readonly string[]): NumberReading {
  // A quantity never begins with a plus or a zero, so their loss needs no separate mention.
  const isQuantity = found.some((repair) => repair === 'scientific-notation' || repair === 'decimal-suffix');
  const and = (repair: string): string[] => (isQuantity ? [...found] : [...found, repair]);
  if (EMERGENCY.has(digits)) return none('emergency-number');
  if (/^14\d{3,4}$/u.test(digits)) return international(`31${digits}`, [...found]);
  if (/^140[1-9]$/u.test(digits)) return none('number-invalid');
  if (/^[1-9]\d{1,4}$/u.test(digits) || /^116\d{3}$/u.test(digits)) return none('short-number');
  if (/^31[1-9]/u.test(digits) && digits.length >= 11) return international(digits, and('missing-plus'));
  if (/^[1-8]\d{8}$|^970\d{8}$|^91\d{7}$/u.test(digits)) return international(`31${digits}`, and('lost-leading-zero'));
  return none('number-invalid');
}

/** Removes the zero of `+31 (0)6 …`, which is not dialled from abroad. It directly follows a country code, and means nothing elsewhere. */
function withoutTrunkZero(text: string): string {
  return text.replace(/^(\+|00)([\d\s.\-/]{1,5}?)\s*\(0\)/u, (found, plus: string, code: string) =>
    numberPlan().countryCodes.has(code.replaceAll(/\D/gu, '')) ? `${plus}${code}` : found,
  );
}

/**
 * Reads a cell as a telephone number; without a country code it is Dutch.
 * Repairs only what has a single reading (a lost zero, `3,1612345678E+10`) and never invents a digit.
 */
export function readNumber(cell: string): NumberReading {
  if (CONTROL.test(cell)) return none('control-character');
  if (isNoNotation(cell)) return none('number-invalid');
  const repairs: string[] = [];
  const visible = cell.replaceAll(INVISIBLE, '');
  if (visible !== cell) repairs.push('invisible-characters-removed');
  const text = visible.normalize('NFKC').trim();
  const word = wordReading(text) ?? signReading(text);
  if (word !== undefined) return word;
  const unwrapped = unwrap(text, repairs);
  if ('reason' in unwrapped) return none(unwrapped.reason);
  if (holdsSeveral(unwrapped.rest)) return none('several-numbers');
  const quantity = unquantify(unwrapped.rest, repairs);
  if ('reason' in quantity) return none(quantity.reason);
  const compact = withoutTrunkZero(quantity.rest);
  if (!/^[+\d(]/u.test(compact)) return none('number-invalid');
  const digits = compact.replaceAll(SEPARATORS, '');
  if (!/^\+?\d+$/u.test(digits)) return none('number-invalid');
  if (digits.startsWith('+')) return international(digits.slice(1), repairs);
  if (digits.startsWith('00')) return international(digits.slice(2), repairs);
  if (digits.startsWith('0'))
    return digits.length > 4 ? international(`31${digits.slice(1)}`, repairs) : none('number-invalid');
  return bare(digits, repairs);
}
