/**
 * Chance of at least `hits` hits in `trials` independent trials of the given chance each: the upper tail of the exact binomial distribution.
 * @param chance between 0 and 1
 */
export function binomialUpperTail(hits: number, trials: number, chance: number): number {
  if (hits <= 0 || chance >= 1) return 1;
  if (hits > trials || chance <= 0) return 0;
  const odds = chance / (1 - chance);
  // The tail's largest term is its first one, or the one at the mode. The sum starts there and derives each term from its neighbour, so that no term
  // underflows before it matters.
  const start = Math.max(hits, Math.min(trials, Math.floor((trials + 1) * chance)));
  const first = Math.exp(logChoose(trials, start) + start * Math.log(chance) + (trials - start) * Math.log1p(-chance));
  let sum = first;
  let term = first;
  for (let count = start + 1; count <= trials && term > sum * 1e-17; count += 1) {
    term *= ((trials - count + 1) / count) * odds;
    sum += term;
  }
  term = first;
  for (let count = start - 1; count >= hits && term > sum * 1e-17; count -= 1) {
    term *= (count + 1) / ((trials - count) * odds);
    sum += term;
  }
  return Math.min(1, sum);
}

function logChoose(whole: number, part: number): number {
  return logFactorial(whole) - logFactorial(part) - logFactorial(whole - part);
}

/** Summed for small numbers, by Stirling's series for large ones, where its relative error is below 1e-15. */
function logFactorial(value: number): number {
  if (value < 256) {
    let sum = 0;
    for (let factor = 2; factor <= value; factor += 1) sum += Math.log(factor);
    return sum;
  }
  return (
    value * Math.log(value) - value + Math.log(2 * Math.PI * value) / 2 + 1 / (12 * value) - 1 / (360 * value ** 3)
  );
}

/**
 * Probabilities, in the given order, corrected for their number by Holm's step-down method: the chance that any of them misleads is then no larger
 * than for a single one.
 */
export function adjustByHolm(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
  const corrected = new Array<number>(chances.length).fill(1);
  let highest = 0;
  for (const [place, { chance, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, chance * (chances.length - place)));
    corrected[index] = highest;
  }
  return corrected;
}
