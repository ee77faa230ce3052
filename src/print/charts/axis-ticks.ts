import { round } from './svg.ts';

/** Zero and three to six round figures, up to the first that is not below the largest value. */
export function axisTicks(largest: number): readonly number[] {
  const rough = Math.max(largest, 1) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.max(1, Math.ceil(Math.max(largest, 1) / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => round(index * step));
}
