/** A small generator of even numbers from 0 to 1 (mulberry32): the same ones for the same seed. */
export function randomFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The items in an order that only the numbers decide. */
export function shuffle(items, random) {
  const shuffled = [...items];
  for (let end = shuffled.length - 1; end > 0; end -= 1) {
    const other = Math.floor(random() * (end + 1));
    [shuffled[end], shuffled[other]] = [shuffled[other], shuffled[end]];
  }
  return shuffled;
}
