import { describe, expect, it } from 'vitest';
import { draftMark, gapList, gapNotice } from '../../../../reports/parts/gap-lists.ts';
import type { Gap, GapText } from '../../../../src/model/gaps.ts';

const GAP: Gap = {
  ...{ id: 'a', kind: 'feed', form: 'absent', feed: null, column: null, subject: '', vendors: [], files: [] },
  ...{ file_count: 0, rows: null, of: null, unread: 0, weight: 'decides', calls: 1, findings: 1, by_vendor: [] },
  ...{ blocking: false, accepted: null },
};
const ACCEPTED = { reason: 'Known.', until: '2026-12-31' };

function tell({ id, vendors, blocking, accepted, weight }: Gap): GapText {
  return {
    ...{ id, vendors, what: `What ${id}.`, where: '', weight: `Weight ${id}.`, todo: '', setting: '', standing: '' },
    ...{ isBlocking: blocking && accepted === null, isAccepted: accepted !== null, hangs: weight },
  };
}

function gaps(...ids: readonly string[]): Gap[] {
  return ids.map((id) => ({ ...GAP, id }));
}

describe('the first page', () => {
  it('has the three gaps that weigh most, and nothing where there are none', () => {
    expect(gapNotice(gaps('a', 'b', 'c', 'd'), tell, 'en')).toEqual({
      isDraft: false,
      lead: 'What is missing: the heaviest 3 of 4',
      gaps: ['a', 'b', 'c'].map((id) => ({ what: `What ${id}.`, weight: `Weight ${id}.` })),
    });
    expect(gapNotice([], tell, 'en')).toBeNull();
    expect(
      gapNotice(
        [
          { ...GAP, weight: 'rests' },
          { ...GAP, accepted: ACCEPTED },
        ],
        tell,
        'en',
      ),
    ).toBeNull();
  });

  it('of a draft has the reasons for it alone', () => {
    const notice = gapNotice([...gaps('a').map((gap) => ({ ...gap, blocking: true })), ...gaps('b')], tell, 'nl');
    expect(notice).toMatchObject({
      isDraft: true,
      lead: 'Dit is een concept. Er staat 1 punt open dat deze uitkomst kan veranderen:',
      gaps: [{ what: 'What a.' }],
    });
  });

  it('says that it is a draft also where the reason is no matter of its reader', () => {
    expect(gapNotice(gaps('a'), tell, 'nl', true)).toEqual({
      isDraft: true,
      lead: 'Dit is een concept. Buiten dit callcenter staat nog een punt open dat de uitkomst als geheel kan veranderen.',
      gaps: [],
    });
  });
});

describe('every page', () => {
  it('of a draft has its mark, and of final results none', () => {
    expect(draftMark('draft', 'nl')).toBe('CONCEPT');
    expect(draftMark('draft', 'en')).toBe('DRAFT');
    expect(draftMark('final', 'nl')).toBeUndefined();
  });
});

describe('the list', () => {
  it('keeps apart what is open, what was accepted and what rests on a meaning', () => {
    const list = gapList(
      [...gaps('a'), { ...GAP, id: 'b', accepted: ACCEPTED }, { ...GAP, id: 'c', weight: 'rests' }],
      tell,
      'en',
    );
    expect([list.open, list.accepted, list.resting].map((rows) => rows.map(({ id }) => id))).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
});
