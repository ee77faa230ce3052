import { TestRunner } from 'vitest';

const works: (() => void | Promise<void>)[] = [];

/** Runs work after the tests of this file, whichever test file of the worker first imported the calling module. */
export function atFileEnd(work: () => void | Promise<void>): void {
  works.push(work);
}

/** Runs work when the test is done; outside a test, as in `beforeAll`, after the tests of the file. */
export function whenDone(work: () => void | Promise<void>): void {
  const test = TestRunner.getCurrentTest();
  if (test === undefined) atFileEnd(work);
  else test.context.onTestFinished(work);
}

/** Runs the registered work, last registered first. */
export async function endFile(): Promise<void> {
  for (const work of works.splice(0).reverse()) await work();
}
