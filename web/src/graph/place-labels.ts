// Which names are written beside their nodes: the most important first, none over another.

export interface LabelRequest {
  readonly id: string;
  /** Centre of the node, radius and width of the text, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  /** Written even where it covers another one, and before all others. */
  readonly isForced: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  /** Left end and middle of the line of text. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP_PX = 4;
/** How much of a node a label may cover. */
const OVERLAP_PX = 2;

/**
 * Places labels in the order given, each at the first free side of its node: right, left, below, above. Free means: no
 * label placed before, and no node. A label that fits nowhere within the picture is left out.
 * @param height of a line of text, in pixels
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  picture: { readonly width: number; readonly height: number },
  { height, max }: { readonly height: number; readonly max: number },
): PlacedLabel[] {
  const taken: Box[] = requests.map(toNodeBox);
  const placed: PlacedLabel[] = [];
  const ordered = [
    ...requests.filter(({ isForced }) => isForced),
    ...requests.filter(({ isForced }) => !isForced),
  ];
  for (const request of ordered) {
    if (placed.length >= max) break;
    const boxes = toBoxes(request, height);
    const free = boxes.find((box) => isInside(box, picture) && !taken.some((other) => isOver(box, other)));
    const box =
      free ?? (request.isForced ? (boxes.find((one) => isInside(one, picture)) ?? boxes[0]) : undefined);
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ id: request.id, x: box.left, y: (box.top + box.bottom) / 2 });
  }
  return placed;
}

function toNodeBox({ x, y, radius }: LabelRequest): Box {
  const half = Math.max(0, radius - OVERLAP_PX);
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function toBoxes({ x, y, radius, width }: LabelRequest, height: number): Box[] {
  const boxAt = (left: number, top: number): Box => ({
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  const away = radius + GAP_PX;
  return [
    boxAt(x + away, y - height / 2),
    boxAt(x - away - width, y - height / 2),
    boxAt(x - width / 2, y + away - 2),
    boxAt(x - width / 2, y - away - height + 2),
  ];
}

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

/** Two names side by side need a blank between them. */
function isOver(box: Box, other: Box): boolean {
  return (
    box.left < other.right + GAP_PX &&
    other.left < box.right + GAP_PX &&
    box.top < other.bottom &&
    other.top < box.bottom
  );
}
