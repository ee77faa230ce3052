import type { Language } from '../model/configuration.ts';

/** Our own functions instead of Intl: results must not depend on a build of ICU or on the machine's locale. */
const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** A number with a fixed count of decimals: `1.234,5` in Dutch, `1,234.5` in English; halves round away from zero. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`Not a number that can be printed: ${value}`);
  }
  const { thousands, decimal } = SEPARATORS[language];
  const [whole = '0', fraction] = roundedDigits(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** Rounds the decimal text of the number, so that 1.005 becomes 1.01, as a reader expects, and not 1.00. */
function roundedDigits(value: number, decimals: number): string {
  const text = String(value);
  if (text.includes('e')) {
    return value.toFixed(decimals);
  }
  const shifted = Math.round(Number(`${text}e${decimals}`));
  return Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

/** A share in per cent without decimals, `38%`; never 0% or 100% unless it is exactly that. */
export function formatShare(part: number, whole: number, language: Language): string {
  if (whole === 0) {
    return `0%`;
  }
  const rounded = Math.round((part / whole) * 100);
  if (part > 0 && rounded === 0) {
    return language === 'nl' ? 'minder dan 1%' : 'less than 1%';
  }
  if (part < whole && rounded === 100) {
    return language === 'nl' ? 'meer dan 99%' : 'more than 99%';
  }
  return `${formatNumber(rounded, language)}%`;
}

/** The word for one, and the word for none or several. */
export type OneOrMany = readonly [one: string, many: string];

/** The word that goes with a count: `1 gesprek`, `0 gesprekken`. */
export function wordFor(count: number, [one, many]: OneOrMany): string {
  return count === 1 ? one : many;
}

const NUMBER_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** Integers up to ten as a word (`acht`), others in digits. */
export function numberInWords(value: number, language: Language): string {
  return NUMBER_WORDS[language][value] ?? formatNumber(value, language);
}
