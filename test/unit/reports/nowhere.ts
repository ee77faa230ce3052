import type { Places } from '../../../reports/vendor/places.ts';

/** No details to link to: for tests of the rest of a part of the report. */
export const NOWHERE: Places = {
  ofRule: () => ({ href: '', file: '' }),
  ofFinding: () => ({ href: '', file: '' }),
  ofCall: () => '',
  ofCause: () => '',
  storyOf: () => 0,
};
