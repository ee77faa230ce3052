/** `2-4 7` are the rows 2, 3, 4 and 7. */
export function rowsIn(text: string | number): readonly string[] {
  const parts = String(text).split(' ');
  return parts.flatMap((part) => {
    const [from = NaN, to = from] = part === '' ? [0, -1] : part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  });
}
