/** Area codes of two digits; those of other Dutch numbers with a place have three. */
const SHORT_AREAS = '1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[458]';
const MOBILE = /^\+31(6)(\d{4})(\d{4})$/;
const SHORT_AREA = new RegExp(`^\\+31(${SHORT_AREAS})(\\d{3})(\\d{4})$`);
const LONG_AREA = /^\+31([1-5]\d{2})(\d{3})(\d{3})$/;

/** A telephone number in full, in groups that can be read: `+31 6 1234 5678`, `+31 20 123 4567`; others than Dutch mobile ones and those with a place as E.164 writes them. */
export function numberText(number: string): string {
  const groups = MOBILE.exec(number) ?? SHORT_AREA.exec(number) ?? LONG_AREA.exec(number);
  return groups === null ? number : ['+31', ...groups.slice(1)].join(' ');
}
