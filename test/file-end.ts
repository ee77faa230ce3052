const works: (() => void | Promise<void>)[] = [];

/** Runs work after the tests of this file, whichever test file of the worker first imported the calling module. */
export function atFileEnd(work: () => void | Promise<void>): void {
  works.push(work);
}

/** Runs the registered work, last registered first. */
export async function endFile(): Promise<void> {
  for (const work of works.splice(0).reverse()) await work();
}
