import { expect, it } from 'vitest';
import { gapAnchor } from '../../../src/model/gaps.ts';

it('names the place of a gap on a page without the names in its id', () => {
  expect(gapAnchor('feed:objections')).toMatch(/^gap-[0-9a-f]{12}$/u);
  expect(gapAnchor('entity:Jan Jansen')).not.toBe(gapAnchor('entity:Piet Jansen'));
});
