import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { words as audienceEnglish } from '../../../src/gaps/kinds/audience/words.en.ts';
import { words as audienceDutch } from '../../../src/gaps/kinds/audience/words.nl.ts';
import { words as english } from '../../../src/gaps/kinds/campaign/words.en.ts';
import { words as dutch } from '../../../src/gaps/kinds/campaign/words.nl.ts';
import type { Gap, GapWords } from '../../../src/model/gaps.ts';

type Say = Parameters<GapWords['todo']>[1];

/** The line for belaudit.yaml in a gap about a campaign, as YAML reads it. */
function campaignIn(words: GapWords, subject: string): unknown {
  const todo = words.todo({ subject } as unknown as Gap, {} as unknown as Say);
  const line = /campaigns: (\{.*?\})(?:\.| )/u.exec(todo)?.[1] ?? '';
  return (parse(line) as { readonly id: unknown }).id;
}

describe('the line to paste for a campaign', () => {
  it.each(['zon', 'zon, mei', "'; DROP", 'a: b', '007', 'no'])('is good YAML for %s', (subject) => {
    for (const words of [dutch, english, audienceDutch, audienceEnglish])
      expect(campaignIn(words, subject)).toBe(subject);
  });
});
