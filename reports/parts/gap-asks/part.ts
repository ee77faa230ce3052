import type { Language } from '../../../src/model/configuration.ts';
import type { Gap } from '../../../src/model/gaps.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type GapAskWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, GapAskWords>> = { nl: dutch, en: english };

/** Whether a gap is in deliveries of a call centre that can close it, and nobody accepted it. */
export function isAskedOf(gap: Gap, vendor: string): boolean {
  const isOwn = gap.vendors.includes(vendor) && gap.accepted === null && gap.weight !== 'rests';
  return isOwn && gap.kind in dutch.asks;
}

/** The request to a call centre about a gap: what it can do itself, or that the company will act. */
export function askOf(gap: Gap, vendor: string, client: string, language: Language): string {
  const words = WORDS[language];
  return isAskedOf(gap, vendor) ? words.asks[gap.kind as keyof typeof words.asks] : words.ofClient(client);
}
