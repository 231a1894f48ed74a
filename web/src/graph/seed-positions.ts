// Where nodes stand before the layout moves them: the same for the same ids, so that a view looks the same every time.
import type { Neighbourhoods } from './neighbourhood.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

/** How far from its neighbours a new node starts, in units of the seed positions, which lie within 1 of the centre. */
const SPREAD = 0.15;

/** A place in the unit disc that depends on the id alone. */
export function toSeedPosition(id: string): Position {
  const angle = 2 * Math.PI * toFraction(id, 0x811c9dc5);
  const radius = Math.sqrt(toFraction(id, 0x01234567));
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/**
 * Starting places of `ids`: those that have one keep it, a new one starts beside the neighbours that have one.
 * @param scale how large the picture is that `known` comes from
 */
export function placeNodes(
  ids: readonly string[],
  known: ReadonlyMap<string, Position>,
  neighbourhoods: Neighbourhoods,
  scale: number,
): Map<string, Position> {
  return new Map(
    ids.map((id) => {
      const own = known.get(id);
      if (own !== undefined) return [id, own];
      const seed = toSeedPosition(id);
      const near = [...(neighbourhoods.get(id) ?? [])].flatMap((other) => known.get(other) ?? []);
      if (near.length === 0) return [id, { x: seed.x * scale, y: seed.y * scale }];
      const [x, y] = (['x', 'y'] as const).map(
        (axis) =>
          near.reduce((sum, place) => sum + place[axis], 0) / near.length + SPREAD * scale * seed[axis],
      );
      return [id, { x: x ?? 0, y: y ?? 0 }];
    }),
  );
}

/** The largest distance from the centre; 1 for an empty picture. */
export function findScale(positions: Iterable<Position>): number {
  let scale = 0;
  for (const { x, y } of positions) scale = Math.max(scale, Math.abs(x), Math.abs(y));
  return scale === 0 ? 1 : scale;
}

/** FNV-1a over UTF-16 code units, then one round of mixing → 0 to 1. */
function toFraction(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}
