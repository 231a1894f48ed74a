// CodeMirror's Cypher mode takes `b.name` for a keyword and has no word for numbers and parameters: those are told here,
// everything else by it.
import type { StreamParser } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';

const NUMBER = /^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/;
const PARAMETER = /^\$\w+/;
const WORD = /^\w+/;

export const cypherMode: StreamParser<unknown> = {
  ...cypher,
  token(stream, state) {
    const before = stream.string.charAt(stream.start - 1);
    if (before === '.' && stream.match(WORD) !== null) return 'propertyName';
    if (!/\w/.test(before) && stream.match(NUMBER) !== null) return 'number';
    if (stream.match(PARAMETER) !== null) return 'variableName.special';
    return cypher.token(stream, state);
  },
};
