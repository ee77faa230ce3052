import type { Article } from '../../../model/rule.ts';

/** The AI Act, and our reading of whom it binds. */
export const articles: readonly Article[] = [
  {
    id: 'ai-act-50',
    from: '2026-08-02',
    title: {
      nl: 'AI-verordening (EU) 2024/1689 artikel 50 lid 1: mensen horen dat zij met een AI-systeem te maken hebben (sinds 2 augustus 2026)',
      en: 'AI Act (EU) 2024/1689, article 50(1): people are told that they deal with an AI system (since 2 August 2026)',
    },
    certainty: 'second-hand',
  },
  {
    id: 'ai-act-50-caller',
    from: '2026-08-02',
    title: {
      nl: 'die plicht rust op wie het systeem levert; voor wie ermee belt, is het alleen een teken (AI-verordening artikel 50 lid 1, sinds 2 augustus 2026)',
      en: 'that duty falls on whoever provides the system; for whoever calls with it, it is only a sign (AI Act, article 50(1), since 2 August 2026)',
    },
    certainty: 'our-reading',
  },
];
