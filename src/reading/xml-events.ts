import { createRequire } from 'node:module';
import { TextDecoder } from 'node:util';
import type { SaxesParser } from 'saxes';
import { UserError } from '../errors.ts';
import type { Text } from '../model/text.ts';
import { MESSAGES } from './messages.ts';

const require = createRequire(import.meta.url);

/** A spreadsheet nests some ten elements. */
const MOST_DEPTH = 100;
/** No cell is longer than 32,767 characters, and nothing else in a spreadsheet is longer. */
const LONGEST_STRETCH = 1 << 22;

/** Receives the parts of the XML as they are read. Names come without their prefix. */
export interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML piece by piece, and yields after each one. It never expands a document's own entities, so nothing can blow up; memory holds only what the handlers
 * keep.
 * @throws UserError FILE_UNREADABLE if it is not XML, FILE_NOT_UNDERSTOOD if it is made to do harm; every error of the handlers
 */
export async function* readXml(
  file: string,
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new XmlParser(file, handlers);
  for await (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.end();
}

/** Reads a small XML document to its end. @throws UserError as `readXml` */
export async function readWholeXml(file: string, pieces: AsyncIterable<Buffer>, handlers: XmlHandlers): Promise<void> {
  const steps = readXml(file, pieces, handlers);
  while ((await steps.next()).done !== true);
}

class XmlParser {
  readonly #file: string;
  readonly #parser: SaxesParser = newParser();
  #decoder: TextDecoder | undefined;
  #depth = 0;
  /** Characters since the handlers were last called. */
  #stretch = 0;

  constructor(file: string, { open, close, text }: XmlHandlers) {
    this.#file = file;
    this.#parser.on('opentag', (tag) => {
      this.#stretch = 0;
      this.#depth += 1;
      if (this.#depth > MOST_DEPTH) throw harmful(file, MESSAGES.nestedTooDeeply(MOST_DEPTH));
      open(localName(tag.name), tag.attributes);
    });
    this.#parser.on('closetag', (tag) => {
      this.#stretch = 0;
      this.#depth -= 1;
      close?.(localName(tag.name));
    });
    if (text !== undefined) {
      this.#parser.on('text', text);
      this.#parser.on('cdata', text);
    }
    this.#parser.on('doctype', () => {
      throw harmful(file, MESSAGES.documentTypeWithWhichSmallFile);
    });
  }

  write(piece: Buffer): void {
    this.#decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    this.#guard(() => {
      const text = (this.#decoder as TextDecoder).decode(piece, { stream: true });
      this.#stretch += text.length;
      this.#parser.write(text);
    });
    if (this.#stretch > LONGEST_STRETCH) throw harmful(this.#file, MESSAGES.nameOrTextWithoutEnd);
  }

  end(): void {
    this.#guard(() => {
      const text = this.#decoder?.decode() ?? '';
      this.#parser.write(text).close();
    });
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw malformedSheetError(this.#file, MESSAGES.isNotCompleteXml, cause);
    }
  }
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The error for an invalid spreadsheet. */
export function malformedSheetError(file: string, message: Text, cause?: unknown): UserError {
  return new UserError(
    'FILE_UNREADABLE',
    MESSAGES.spreadsheetCannotBeRead,
    MESSAGES.openItInSpreadsheetProgramSave,
    [{ file, message: MESSAGES.partOfSpreadsheet(message) }],
    { cause },
  );
}

function harmful(file: string, message: Text): UserError {
  return new UserError(
    'FILE_NOT_UNDERSTOOD',
    MESSAGES.spreadsheetHoldsDataThatNoSpreadsheet,
    MESSAGES.doNotOpenItAskSender,
    [{ file, message: MESSAGES.holds(message) }],
  );
}

/**
 * The library is loaded when the first XML is read: most commands read none. Required, because an import would first go through its text to learn its exports.
 */
function newParser(): SaxesParser {
  const { SaxesParser: Parser } = require('saxes') as typeof import('saxes');
  return new Parser({ position: false });
}
