/** The folder of the country whose rulebook is in force. Nothing else names a country: all law is in this folder. */
export const RULEBOOK: URL = new URL('./nl/', import.meta.url);
