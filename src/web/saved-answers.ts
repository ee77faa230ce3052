/**
 * The digests of `belaudit.yaml` before and after answers that this server saved: a page that was shown before one of them can still save another, while a
 * change from elsewhere stands in its way.
 */
export class SavedAnswers {
  readonly #next = new Map<string, string>();

  saved(before: string, after: string): void {
    if (before !== after) this.#next.set(before, after);
    // What was undone exists again: it follows from nothing.
    this.#next.delete(after);
  }

  /**
   * The digest that a file has now if only such answers changed it since. Another page may have put back what an answer had changed: the chain ends at the
   * settings of now.
   */
  after(digest: string, now: string): string {
    let last = digest;
    for (let next = this.#next.get(last); next !== undefined && last !== now; next = this.#next.get(last)) last = next;
    return last;
  }
}
