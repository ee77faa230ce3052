import { createHash } from 'node:crypto';
import { dayOfClock, isoDay, isoText, wallText } from './dutch-calendar.ts';
import { grouped, nationalNumber, type WorkspaceFile } from './log-rows.ts';
import type { Consent, OwnProof } from './records.ts';

/** A consent with the id under which it is exported. */
interface Numbered {
  readonly id: string;
  readonly row: Consent;
}

/** A row of the list of proofs. */
export interface ListedProof {
  readonly consent: string;
  readonly file: string;
  readonly kind: 'log' | 'form';
  readonly sha256: string;
  readonly made: string;
  readonly number?: string;
  readonly names: readonly string[];
  readonly products: readonly string[];
}

const FOLDER = 'in/client/bewijzen';
const PRODUCTS: Readonly<Record<string, string>> = {
  energie: 'energie',
  zonnepanelen: 'zonnepanelen',
  warmtepomp: 'warmtepompen',
  laadpaal: 'laadpalen',
  '*': 'alle aanbiedingen',
};

/**
 * The proofs of consents: a log of what was agreed per month, which names no telephone number, and for some consents a form of their own. Consents without
 * evidence have none.
 * @returns the list, and the files that are there
 */
export function proofsOf(consents: readonly Numbered[]): {
  readonly list: readonly ListedProof[];
  readonly files: readonly WorkspaceFile[];
} {
  const proven = consents.filter(({ row }) => row.evidence === 'reference');
  const logs = [
    ...grouped(
      proven.filter(({ row }) => row.proof === undefined),
      monthOf,
    ),
  ].map(([month, ofMonth]) => ({
    ofMonth,
    file: {
      path: `${FOLDER}/toestemmingen-${month}.txt`,
      text: ofMonth.map((consent) => `${lineOf(consent)}\n`).join(''),
    },
  }));
  const own = proven.flatMap(({ id, row }) => (row.proof === undefined ? [] : [formOf(id, row, row.proof)]));
  return {
    list: [
      ...logs.flatMap(({ ofMonth, file }) => ofMonth.map((consent) => logged(consent, file))),
      ...own.map(({ listed }) => listed),
    ],
    files: [...logs.map(({ file }) => file), ...own.flatMap(({ files }) => files)],
  };
}

function monthOf({ row }: Numbered): string {
  return isoDay(dayOfClock(row.given)).slice(0, 7);
}

/** `T00001  2026-05-03 10:22:11  "Ja, Noordstroom mag mij bellen over zonnepanelen."` */
function lineOf({ id, row }: Numbered): string {
  return `${id}  ${wallText(row.given)}  "${sentence(row.names, row.products)}"`;
}

function sentence(names: readonly string[], products: readonly string[]): string {
  const goods = products.map((product) => PRODUCTS[product] ?? product);
  return `Ja, ${names.join(' en ')} mag mij bellen over ${goods.join(' en ')}.`;
}

function logged({ id, row: { given, names, products } }: Numbered, file: WorkspaceFile): ListedProof {
  return {
    consent: id,
    file: file.path,
    kind: 'log',
    sha256: sha256(file.text),
    made: isoText(given),
    names,
    products,
  };
}

/** A form, its row on the list, and the file: perhaps gone, or changed after it was listed. */
function formOf(
  id: string,
  consent: Consent,
  proof: OwnProof,
): { readonly listed: ListedProof; readonly files: readonly WorkspaceFile[] } {
  const made = proof.made ?? consent.given;
  const number = proof.number ?? consent.number;
  const names = proof.names ?? consent.names;
  const text = `Formulier bij ${id}
Ingevuld op ${wallText(made)}
Nummer: ${nationalNumber(number)}
${sentence(names, consent.products)}
`;
  const path = `${FOLDER}/${id}.txt`;
  const listed = {
    consent: id,
    file: path,
    kind: 'form',
    sha256: sha256(text),
    made: isoText(made),
    number,
    names,
    products: consent.products,
  } as const;
  switch (proof.file) {
    case 'there':
      return { listed, files: [{ path, text }] };
    case 'gone':
      return { listed, files: [] };
    case 'changed':
      return { listed, files: [{ path, text: `${text}Opnieuw opgeslagen.\n` }] };
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
