/** The folder of the country whose rulebook is in force. Nothing else names a country: all that is law is found in it. */
export const RULEBOOK: URL = new URL('./nl/', import.meta.url);
