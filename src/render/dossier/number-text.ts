/** A telephone number in full, in groups that can be read: `+31 6 1234 5678`; others than Dutch mobile ones as E.164 writes them. */
export function numberText(number: string): string {
  const mobile = /^\+316(\d{4})(\d{4})$/.exec(number);
  return mobile === null ? number : `+31 6 ${mobile[1]} ${mobile[2]}`;
}
