const works: (() => void | Promise<void>)[] = [];

/** Runs work when the tests of this file are done, whichever file of the worker asked first for the module that asks. */
export function atFileEnd(work: () => void | Promise<void>): void {
  works.push(work);
}

/** Runs what was asked for, the last first. */
export async function endFile(): Promise<void> {
  for (const work of works.splice(0).reverse()) await work();
}
