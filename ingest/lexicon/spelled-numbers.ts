// Numbers written as words, where they quantify a comparison, a performance or a share.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

export const CARDINALS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands twenty-five seventy-five ninety-five ninety-nine
`);

/** Parts of a whole, in the singular and the plural. */
export const PARTS = words(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths hundredth',
);

/** In one word: "tenfold", "one-third", "three-times". */
export const JOINED: readonly string[] = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'hundred', 'thousand'].flatMap(
    (cardinal) => [`${cardinal}fold`, `${cardinal}-fold`, `${cardinal}-times`],
  ),
  ...['one', 'two', 'three', 'four', 'five'].flatMap((cardinal) =>
    [...PARTS].map((part) => `${cardinal}-${part}`),
  ),
];

/** Verbs and adjectives that hold a number: "doubles the speed". */
export const MULTIPLIERS = words(
  'double doubles doubled doubling triple triples tripled tripling quadruple quadruples quadrupled quadrupling halve halves halved halving',
);

/** Before a multiplier that is an adjective elsewhere: "more than double", "nearly triples". */
export const BEFORE_MULTIPLIERS = words(
  'nearly almost roughly approximately about over than to can could may might will would that which and even is by effectively practically',
);

/** Behind "times", "twice", "half": what is compared. */
export const COMPARATIVES = words(`
  as more less fewer faster slower larger smaller bigger greater higher lower better worse longer shorter cheaper the that its their our his speedup speed-up speed-ups speedups reduction
  increase decrease improvement acceleration compression gain boost better-than efficient lighter stronger quicker heavier wider deeper over compared faster/slower
`);
