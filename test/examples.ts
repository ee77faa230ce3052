import { configureGlobal } from 'fast-check';

/** The number of examples of a property, and their seed: `npm test` tries the same ones each time, `npm run check:long` many new ones. */
const hasTime = process.env['BELAUDIT_EXAMPLES'] === 'many';

configureGlobal(hasTime ? { numRuns: 5000 } : { numRuns: 100, seed: 20_260_701 });
