/**
 * Seconds of the processor that this process spent on some work, whatever else the machine did meanwhile.
 * Tests hold it against a limit that only work without bound exceeds: how fast something is, benchmarks tell.
 */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
