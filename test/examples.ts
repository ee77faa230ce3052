import { configureGlobal } from 'fast-check';

/** How many examples a property is tried on, and from which seed: `npm test` tries the same ones each time, `npm run check:long` many new ones. */
const hasTime = process.env['BELAUDIT_EXAMPLES'] === 'many';

configureGlobal(hasTime ? { numRuns: 5000 } : { numRuns: 100, seed: 20_260_701 });
