import { expect, it } from 'vitest';
import { numberText } from '../../../../../reports/parts/dossier/number-text.ts';

it.each([
  ['+31612345678', '+31 6 1234 5678', 'a mobile number'],
  ['+31201234567', '+31 20 123 4567', 'a short area code'],
  ['+31701234567', '+31 70 123 4567', 'every code that begins with 7'],
  ['+31115123456', '+31 115 123 456', 'a long area code'],
  ['+31222123456', '+31 222 123 456', 'a long one that begins as no short one does'],
  ['+31851234567', '+31 85 123 4567', 'a number without a place'],
  ['+318001234', '+318001234', 'a free number: as it is written everywhere'],
  ['+3161234567', '+3161234567', 'a digit too few'],
  ['+316123456789', '+316123456789', 'a digit too many'],
  ['+3212345678', '+3212345678', 'another country'],
])('%s is printed as %s: %s', (number, text) => {
  expect(numberText(number)).toBe(text);
});
