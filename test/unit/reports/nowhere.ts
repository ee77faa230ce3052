import type { Places } from '../../../reports/vendor/places.ts';

/** No detail to lead to: for tests of what else a part of the report shows. */
export const NOWHERE: Places = {
  ofRule: () => ({ href: '', file: '' }),
  ofFinding: () => ({ href: '', file: '' }),
  ofCall: () => '',
  ofCause: () => '',
  storyOf: () => 0,
};
