/**
 * A number with commas between its thousands and at most three decimals, as English writes it. Not by `toLocaleString`: to load what knows all languages takes longer
 * than all else that a short command prints.
 */
export function groupedNumber(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1000) / 1000).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
