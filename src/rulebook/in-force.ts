import type { Country } from './country.ts';
import { country } from './nl/country.ts';

/** The folder of the country whose rulebook is in force, and the country. Nothing else names one: all law is in this folder. */
export const RULEBOOK: URL = new URL('./nl/', import.meta.url);
export const COUNTRY: Country = country;
