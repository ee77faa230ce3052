import type { RemovalHold } from '../model/removal.ts';
import type { KeptFolder } from '../model/removal-proof.ts';
import { isPack } from './result-folders.ts';

/** What decides whether an answer or a pack stays. */
export interface KeepingRules {
  readonly kind: 'forget' | 'purge';
  readonly askedOn: string;
  /** Marks of the number and the person. */
  readonly marks: readonly string[];
  readonly holds: readonly RemovalHold[];
  /** Answers to a regulator and sealed packs are meant too. */
  readonly withAnswers: boolean;
}

const ANSWERS: readonly string[] = ['acm-response.json', 'acm-internal.json'];

/**
 * Why a folder with an answer or a pack stays whole, although it holds something of the removed: a hold names the same number or person, or, without either,
 * its call centre or every one; or it is an answer to a regulator or a sealed pack, about which somebody decides apart.
 * @param files of the folder
 */
export function keptFolder(
  folder: string,
  files: readonly string[],
  isSealed: boolean,
  { kind, askedOn, marks, holds, withAnswers }: KeepingRules,
): KeptFolder | null {
  const [hold] = holds
    .filter(({ subject, vendor }) =>
      subject === null
        ? vendor === null || folder.startsWith(`share-${vendor}-`)
        : vendor === null && marks.includes(subject.mark),
    )
    .toSorted((one, other) => (one.until > other.until ? -1 : 1));
  if (hold !== undefined) return { folder, reason: 'hold', why: hold.reason, until: hold.until };
  if (withAnswers || kind === 'purge') return null;
  const until = `${Number(askedOn.slice(0, 4)) + 1}${askedOn.slice(4)}`;
  if (files.some((file) => ANSWERS.includes(file))) return { folder, reason: 'answer', why: null, until };
  // What a call centre screens its lists with proves nothing that was sent.
  if (files.includes('self-check.json')) return null;
  return isPack(folder) && isSealed ? { folder, reason: 'pack', why: null, until } : null;
}
