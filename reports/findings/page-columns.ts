/** A column in which each row refers to a text by its place in a list, for few texts and many rows. */
export class ListedColumn {
  readonly #places = new Map<string, number>();
  readonly values: number[] = [];

  add(text: string): void {
    const known = this.#places.get(text);
    const place = known ?? this.#places.size;
    if (known === undefined) this.#places.set(text, place);
    this.values.push(place);
  }

  get list(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The list in alphabetical order, and the places in it, for readers who choose from it. */
  sorted(): { readonly list: readonly string[]; readonly values: readonly number[] } {
    const list = [...this.#places.keys()].sort(byCodePoints);
    const places = new Map(list.map((text, place) => [text, place]));
    const moved = this.list.map((text) => places.get(text) ?? 0);
    return { list, values: this.values.map((place) => moved[place] ?? 0) };
  }
}

/** No locale: the order must not depend on the machine. */
function byCodePoints(one: string, other: string): number {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
