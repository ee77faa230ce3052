import { CLOSE_ARRAY, CLOSE_OBJECT, COMMA, JsonScanner, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-scan.ts';

const MOST_KEYS = 5000;
const DEEPEST = 30;

interface Level {
  readonly path: string;
  readonly isObject: boolean;
}

/**
 * The dotted paths of the keys in the beginning of a JSON file; lists add nothing to a path. If the beginning is cut off or broken, the readable part of it.
 */
export function keysIn(bytes: Buffer): ReadonlySet<string> {
  return new KeyFinder(bytes).find();
}

class KeyFinder {
  readonly #scanner = new JsonScanner();
  readonly #bytes: Buffer;
  readonly #keys = new Set<string>();
  readonly #levels: Level[] = [];
  #place = '';
  #expectsKey = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#scanner.set(bytes);
  }

  find(): ReadonlySet<string> {
    let index = 0;
    while (index < this.#bytes.length && this.#keys.size < MOST_KEYS && this.#levels.length < DEEPEST)
      index = this.#step(index);
    return this.#keys;
  }

  #step(at: number): number {
    switch (this.#bytes[at]) {
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        this.#expectsKey = this.#bytes[at] === OPEN_OBJECT;
        this.#levels.push({ path: this.#place, isObject: this.#expectsKey });
        return at + 1;
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        this.#levels.pop();
        this.#place = this.#levels.at(-1)?.path ?? '';
        return at + 1;
      case COMMA:
        this.#expectsKey = this.#levels.at(-1)?.isObject === true;
        this.#place = this.#levels.at(-1)?.path ?? '';
        return at + 1;
      case QUOTE:
        return this.#stepText(at);
      default:
        return at + 1;
    }
  }

  #stepText(at: number): number {
    const end = this.#scanner.string(at);
    if (end < 0) return this.#scanner.halt === 'more' ? this.#bytes.length : at + 1;
    if (!this.#expectsKey) return end;
    const path = this.#levels.at(-1)?.path ?? '';
    const key = this.#bytes.toString('utf8', at + 1, end - 1);
    this.#place = path === '' ? key : `${path}.${key}`;
    this.#keys.add(this.#place);
    this.#expectsKey = false;
    return end;
  }
}
