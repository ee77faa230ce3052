/** Dutch area codes of two digits; those of other geographic numbers have three. */
const SHORT_AREAS = '1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[458]';
const MOBILE = /^\+31(6)(\d{4})(\d{4})$/;
const SHORT_AREA = new RegExp(`^\\+31(${SHORT_AREAS})(\\d{3})(\\d{4})$`);
const LONG_AREA = /^\+31([1-5]\d{2})(\d{3})(\d{3})$/;

/**
 * A whole telephone number in readable groups: `+31 6 1234 5678`, `+31 20 123 4567`; any number that is neither Dutch mobile nor Dutch geographic is
 * written as E.164.
 */
export function numberText(number: string): string {
  const groups = MOBILE.exec(number) ?? SHORT_AREA.exec(number) ?? LONG_AREA.exec(number);
  return groups === null ? number : ['+31', ...groups.slice(1)].join(' ');
}
