import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { STRICT } from '../print/templates.ts';
import type { View } from './page.ts';
import type { PageFolder } from './page-folders.ts';

/** The frame around a page. */
export interface Frame {
  readonly language: string;
  readonly title: string;
  readonly workspace: string;
  /** Names of those who act for the company. */
  readonly people: readonly string[];
  /** Files that wait for an answer; empty: none do. */
  readonly waiting: string;
  /** Groups of pages; those without a title stand above the others. */
  readonly navigation: readonly {
    readonly title: string;
    readonly pages: readonly {
      readonly id: string;
      readonly title: string;
      readonly isCurrent: boolean;
      /** It has nothing to show yet. */
      readonly isEmpty: boolean;
    }[];
  }[];
  readonly words: object;
  readonly other: { readonly language: string; readonly name: string };
  /** Address of this page, relative to the place. */
  readonly here: string;
  readonly isExample: boolean;
}

/** A short message without a frame. */
interface Refusal {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** Templates escape every text of a view; a missing field throws. */
export class Templates {
  readonly #pages = new Map<string, ReadonlyMap<string, (view: View) => string>>();
  readonly #frame: (frame: Frame & { readonly content: InstanceType<typeof Handlebars.SafeString> }) => string;
  readonly #refusal: (view: View) => string;
  readonly #begin: (view: View) => string;

  constructor(folders: readonly PageFolder[]) {
    for (const { id, templates } of folders) {
      const environment = Handlebars.create();
      for (const [name, text] of sharedParts()) environment.registerPartial(name, environment.compile(text, STRICT));
      for (const [name, text] of templates)
        if (name !== 'page') environment.registerPartial(name, environment.compile(text, STRICT));
      this.#pages.set(
        id,
        new Map([...templates].map(([name, text]) => [name, environment.compile<View>(text, STRICT)])),
      );
    }
    this.#frame = Handlebars.create().compile(ownTemplate('layout'), STRICT);
    this.#refusal = Handlebars.create().compile(ownTemplate('refusal'), STRICT);
    this.#begin = Handlebars.create().compile(ownTemplate('begin'), STRICT);
  }

  /** A page with its frame. */
  page(id: string, view: View, frame: Frame): string {
    return this.#frame({ ...frame, content: new Handlebars.SafeString(this.part(id, 'page', view)) });
  }

  /** One template of a page on its own. */
  part(id: string, name: string, view: View): string {
    const template = this.#pages.get(id)?.get(name);
    if (template === undefined) throw new Error(`There is no template ${name} of the page ${id}`);
    return template(view);
  }

  /** The page for clients that may see no other page. */
  refusal(view: Refusal, other: Refusal | null = null): string {
    return this.#refusal({ ...view, other, isLast: false });
  }

  /** The last page before the server ends: it asks for nothing more. */
  goodbye(view: Refusal): string {
    return this.#refusal({ ...view, other: null, isLast: true });
  }

  /** A page that forwards to the first one. */
  begin(): string {
    return this.#begin({});
  }
}

/** Partials of several pages: those of `parts/`, and those that pages share with reports. */
function sharedParts(): readonly (readonly [name: string, text: string])[] {
  const own = new URL('./parts/', import.meta.url);
  const names = readdirSync(fileURLToPath(own)).sort();
  return [
    ...names.map((name) => [name.replace(/\.hbs$/u, ''), readFileSync(new URL(name, own), 'utf8')] as const),
    ['chart', readFileSync(new URL('../../templates/partials/chart.hbs', import.meta.url), 'utf8')],
  ];
}

function ownTemplate(name: string): string {
  return readFileSync(new URL(`./${name}.hbs`, import.meta.url), 'utf8');
}
