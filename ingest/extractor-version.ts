/**
 * Version of the extractor: goes up with every change that can change an extraction, so that stored papers are known to be made
 * by an older one.
 */
export const EXTRACTOR_VERSION = '0.5.0';
