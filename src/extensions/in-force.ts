import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../errors.ts';
import { type Extension, invalidExtensionError, type PartKind } from './extension.ts';
import { MESSAGES } from './messages.ts';

let inForce: readonly Extension[] = [];

/**
 * Puts extensions in force for this process, replacing earlier ones. From now on their rules, formats and reports count beside the program's. The caller must
 * have checked that they are trusted, because their code will run.
 */
export function useExtensions(extensions: readonly Extension[]): void {
  inForce = extensions.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Extensions in force, sorted by name. */
export function extensionsInForce(): readonly Extension[] {
  return inForce;
}

/** `+acme-rules.1a2b3c4d5e6f` for each extension; appended to a version, it tells which extensions made the results. Empty if there are none. */
export function extensionMark(): string {
  return inForce.map(({ name, sha256 }) => `+${name}.${sha256.slice(0, 12)}`).join('');
}

/** A part of an extension, as its module makes it. */
export interface ExtensionPart {
  readonly name: string;
  /** Name of the extension that contains it. */
  readonly extension: string;
  /** Path of its module, for messages. */
  readonly file: string;
  readonly value: unknown;
}

/**
 * Parts of one kind in the extensions in force. Each module exports a default function, which receives the kit and returns the part:
 * an extension cannot import anything from the program itself.
 * @throws UserError EXTENSION_INVALID if a module cannot be run, or two parts have the same name
 */
export async function extensionParts(
  kind: PartKind,
  kit: Readonly<Record<string, unknown>>,
  taken: ReadonlySet<string>,
): Promise<readonly ExtensionPart[]> {
  const parts: ExtensionPart[] = [];
  const names = new Set(taken);
  for (const { name: extension, folder, parts: all } of inForce) {
    for (const name of all[kind]) {
      const file = join(folder, kind, name, `${kind.slice(0, -1)}.js`);
      if (names.has(name)) throw invalidExtensionError(file, MESSAGES.thereIsAnotherOfCalled(kind, name));
      names.add(name);
      parts.push({ name, extension, file, value: await made(file, kit) });
    }
  }
  return parts;
}

async function made(file: string, kit: Readonly<Record<string, unknown>>): Promise<unknown> {
  let module: { readonly default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as typeof module;
  } catch (error) {
    throw invalidExtensionError(file, MESSAGES.itCannotBeRun(messageOf(error)), error);
  }
  if (typeof module.default !== 'function') throw invalidExtensionError(file, MESSAGES.exportsNoFunction);
  try {
    return await (module.default as (given: typeof kit) => unknown)(kit);
  } catch (error) {
    throw invalidExtensionError(file, MESSAGES.itsFunctionFailed(messageOf(error)), error);
  }
}
