import type { Verdict } from '../../model/findings.ts';

/**
 * Colours of all reports: one accent for a violation of the law, one for a breach of other rules, grey for the rest. Their
 * lightness differs, so that they differ in print without colour and for the colour-blind.
 */
export const PALETTE = {
  ink: '#1c1f23',
  text: '#33383e',
  muted: '#626a73',
  line: '#d3d7db',
  hairline: '#e6e8eb',
  pale: '#f4f5f6',
  paper: '#ffffff',
  violation: '#a3172b',
  breach: '#c8811a',
  dark: '#2b3036',
  middle: '#868e97',
  light: '#c9cdd2',
} as const;

export const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = {
  violation: PALETTE.violation,
  breach: PALETTE.breach,
  review: '#5c646c',
  attempt: '#b4bac0',
  lawful: '#d9dce0',
  'out-of-scope': '#eceef0',
};

export const CHART_FONT = "'Source Sans 3', sans-serif";
