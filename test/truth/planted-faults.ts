import { type SeededRandom, seededRandom } from '../../src/demo/seeded-random.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { figuresLeft, type Months, type RunDocument } from './documents.ts';
import { FIGURES, type Said } from './figures.ts';
import type { PrintedBlock } from './printed-blocks.ts';
import { NUMBER, type Statement } from './statements.ts';

/** A text of a document that says something untrue in true digits. */
export interface PlantedFault {
  readonly kind: string;
  readonly context: Said;
  readonly block: PrintedBlock;
  /** What the text said before. */
  readonly before: string;
}

/** A figure of a document; those that no form read have no statement. */
interface Figure {
  readonly document: RunDocument;
  readonly block: PrintedBlock;
  readonly at: readonly [number, number];
  readonly statement: Statement | undefined;
}

type Change = (figure: Figure, months: Months, random: SeededRandom) => string | undefined;

/** Faults of meaning: each changes a figure into a true one of something else, or names something else beside a true figure. */
const KINDS: Readonly<Record<string, Change>> = {
  'the figure of another month': ({ block, at, statement }, months) => {
    if (statement === undefined) return undefined;
    const { said, figure } = statement;
    const others = months.months.filter((month) => month !== said.month);
    return put(
      block,
      at,
      others.map((month) => months.counted({ figure, said: { ...said, month } })),
      statement,
    );
  },
  'the figure of another party': ({ block, at, statement }, months, random) => {
    if (statement === undefined) return undefined;
    const { said, figure } = statement;
    const kind = said.who === undefined ? 'party' : 'who';
    const ids = new Set(months.names[kind].map(([, id]) => id).filter((id) => id !== said[kind]));
    const id = random.pick([...ids]);
    return put(
      block,
      at,
      [months.counted({ figure, said: { ...said, [kind]: id === '' ? undefined : id } })],
      statement,
    );
  },
  'another figure of the same': ({ block, at, statement }, months, random) => {
    if (statement === undefined) return undefined;
    const figure = random.pick(Object.keys(FIGURES));
    return put(block, at, [months.counted({ ...statement, figure })], statement);
  },
  'a figure from elsewhere in the document': ({ document, block, at, statement }, _, random) => {
    const printed = document.blocks.flatMap(({ text }) => text.match(new RegExp(NUMBER, 'gu')) ?? []);
    return replaced(block, at, random.pick(printed), statement);
  },
  'another name beside the figure': ({ block, statement }, months, random) => {
    const named = statement?.named ?? [];
    if (named.length === 0) return undefined;
    const { kind, at } = random.pick(named);
    const old = block.text.slice(...at);
    const id = months.names[kind].find(([name]) => name.toLowerCase() === old.toLowerCase())?.[1];
    const others = months.names[kind].filter(([, other]) => other !== id && other !== '');
    const [name] = others.length === 0 ? [old] : random.pick(others);
    const said: Said | undefined = statement && {
      ...statement.said,
      [kind]: others.find(([other]) => other === name)?.[1],
    };
    // Of two that had the same figure, one says nothing untrue in the place of the other.
    const isTrue =
      statement === undefined || said === undefined || months.counted({ ...statement, said }) === statement.printed;
    return isTrue ? undefined : replaced(block, at, name, undefined);
  },
};

/** As many faults as are asked for, of every kind and in every document in turn; the same seed plants the same ones. */
export function plantedFaults(
  documents: readonly RunDocument[],
  months: Months,
  count: number,
  seed: number,
): readonly PlantedFault[] {
  const random = seededRandom(seed);
  const figures = documents.map((document) => figuresOf(document, months)).filter((own) => own.length > 0);
  const kinds = Object.entries(KINDS);
  const faults: PlantedFault[] = [];
  for (let draw = 0; faults.length < count; draw += 1) {
    const [kind, change] = kinds[faults.length % kinds.length] ?? ['', () => undefined];
    const figure = random.pick(figures[draw % figures.length] ?? []);
    const text = change(figure, months, random);
    const { document, block } = figure;
    if (text !== undefined && text !== block.text)
      faults.push({ kind, context: document.context, block: { ...block, text }, before: block.text });
  }
  return faults;
}

function figuresOf(document: RunDocument, months: Months): readonly Figure[] {
  return document.blocks.flatMap((block) => {
    const { statements, rest } = months.read(block, document.context);
    const left = figuresLeft(block, rest);
    return [
      ...statements.map((statement) => ({ document, block, at: statement.at, statement })),
      ...left.map((at) => ({ document, block, at, statement: undefined })),
    ];
  });
}

/** The text with the first value that is not the printed one. */
function put(
  block: PrintedBlock,
  at: readonly [number, number],
  values: readonly (number | undefined)[],
  statement: Statement,
): string | undefined {
  const value = values.find((one) => one !== undefined && one !== statement.printed);
  const decimals = /,\d/u.test(block.text.slice(...at)) ? 1 : 0;
  return value === undefined ? undefined : replaced(block, at, formatNumber(value, 'nl', decimals), statement);
}

function replaced(
  { text }: PrintedBlock,
  [from, to]: readonly [number, number],
  by: string,
  statement: Statement | undefined,
): string | undefined {
  const isSame = statement !== undefined && Number(by.replaceAll('.', '').replace(',', '.')) === statement.printed;
  return isSame ? undefined : `${text.slice(0, from)}${by}${text.slice(to)}`;
}
