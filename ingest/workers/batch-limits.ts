// What goes to a thread at once: some 25 ms of work, against which a message costs nothing.
const MAX_RECORDS = 32;
/** Of titles and abstracts, in UTF-16 code units: more than so many abstracts of the usual length have. */
const MAX_LENGTH = 100_000;

/** Whether a batch of so many records, of so many UTF-16 code units, takes no more. */
export function isFullBatch(records: number, length: number): boolean {
  return records >= MAX_RECORDS || length >= MAX_LENGTH;
}
