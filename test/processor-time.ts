/**
 * Seconds of processor time that this process spent on some work, whatever else the machine did. Tests compare it with a limit
 * that only unbounded work exceeds; benchmarks measure speed.
 */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
