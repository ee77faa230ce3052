import { UserError } from '../errors.ts';
import { type ColumnNames, nameColumns } from './column-names.ts';
import { MESSAGES } from './messages.ts';

/** The most columns of a file: a log has some hundreds, and one that uses call ids as keys has no columns. */
const MOST_COLUMNS = 1000;
const MOST_NAME_CHARACTERS = 100_000;
/** Bounds objects that hold nothing but objects. */
const MOST_PLACES = 20_000;

/** A place within the records of a file, reached by a path of keys. */
export interface JsonPlace {
  /** The last key, as the UTF-8 in which it is written when it needs no escapes. */
  readonly key: Buffer;
  /** All keys of the path, joined by dots. */
  readonly path: string;
  /** True if the value is kept as JSON text, whatever it is. */
  readonly asText: boolean;
  /** True for a list whose objects each become a row of their own. */
  readonly isUnfolded: boolean;
  /** Its position among the keys of its object. */
  readonly order: number;
  readonly inner: JsonPlace[];
  readonly byKey: Map<string, JsonPlace>;
  /** Number of its column; -1 as long as no record has a value here. */
  column: number;
  /** The object in which this key was last seen. */
  metIn: number;
}

/** The columns of a file: dotted paths, in the order in which a value first appeared. */
export class JsonColumns {
  readonly root: JsonPlace;
  readonly #file: string;
  readonly #texts: ReadonlySet<string>;
  readonly #unfolded: ReadonlySet<string>;
  readonly #paths: string[] = [];
  /** Places that first appeared in the current record. */
  readonly #fresh: { readonly object: JsonPlace; readonly name: string }[] = [];
  #characters = 0;
  #places = 0;

  /**
   * @param texts paths whose values are kept as JSON text
   * @param unfolded paths of lists whose objects become rows of their own
   */
  constructor(file: string, texts: readonly string[] = [], unfolded: readonly string[] = []) {
    this.#file = file;
    this.#texts = new Set(texts);
    this.#unfolded = new Set(unfolded);
    this.root = this.#newPlace(Buffer.alloc(0), '', 0);
  }

  get count(): number {
    return this.#paths.length;
  }

  /** The place of a key in an object; made if no record had it yet. @param name the key in the form used for comparing */
  inside(object: JsonPlace, name: string): JsonPlace {
    const known = object.byKey.get(name);
    if (known !== undefined) return known;
    const path = object === this.root ? name : `${object.path}.${name}`;
    const place = this.#newPlace(Buffer.from(name, 'utf8'), path, object.inner.length);
    object.inner.push(place);
    object.byKey.set(name, place);
    this.#fresh.push({ object, name });
    this.#places += 1;
    return place;
  }

  /** Removes the places that only the current record has: it is broken. */
  forget(): void {
    for (const { object, name } of this.#fresh.splice(0).reverse()) {
      object.byKey.delete(name);
      object.inner.pop();
      this.#places -= 1;
    }
  }

  /**
   * Keeps the places of the current record.
   * @throws UserError FILE_NOT_UNDERSTOOD if there are more than a log can have
   */
  keep(): void {
    this.#fresh.length = 0;
    if (this.#places > MOST_PLACES) throw this.#tooMany();
  }

  /**
   * The column of a place.
   * @throws UserError FILE_NOT_UNDERSTOOD if the file has more columns than a log can have
   */
  columnOf(place: JsonPlace): number {
    if (place.column >= 0) return place.column;
    place.column = this.#paths.length;
    this.#paths.push(place.path);
    this.#characters += place.path.length;
    if (this.#paths.length > MOST_COLUMNS || this.#characters > MOST_NAME_CHARACTERS) throw this.#tooMany();
    return place.column;
  }

  names(): ColumnNames {
    return nameColumns(this.#paths);
  }

  #newPlace(key: Buffer, path: string, order: number): JsonPlace {
    return {
      key,
      path,
      asText: this.#texts.has(path),
      isUnfolded: this.#unfolded.has(path),
      order,
      inner: [],
      byKey: new Map(),
      column: -1,
      metIn: 0,
    };
  }

  #tooMany(): UserError {
    return new UserError(
      'FILE_NOT_UNDERSTOOD',
      MESSAGES.recordsOfFileHaveMoreDifferent,
      MESSAGES.askForExportInWhichKeys,
      [
        {
          file: this.#file,
          found: MESSAGES.columnsOrNamesAreTooLong(MOST_COLUMNS, MOST_NAME_CHARACTERS),
          expected: MESSAGES.atMost(MOST_COLUMNS),
          message: MESSAGES.tooManyColumns,
        },
      ],
    );
  }
}
