/** A box in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Whether a point lies on a straight way from the mention to the card: inside the convex hull of the two. A pointer there
 * may cross other text without losing the card it is going to.
 */
export function isInCorridor(point: Point, mention: Rect, card: Rect): boolean {
  const hull = convexHull([...corners(mention), ...corners(card)]);
  return hull.every((from, index) => {
    const to = hull[(index + 1) % hull.length] as Point;
    return cross(from, to, point) >= 0;
  });
}

/** Whether a point lies in the rectangle, edges included. */
export function contains(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

function corners({ left, top, right, bottom }: Rect): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

const cross = (o: Point, a: Point, b: Point) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Andrew's monotone chain; the hull turns one way round. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length >= 2 && cross(hull[hull.length - 2] as Point, hull[hull.length - 1] as Point, point) <= 0) hull.pop();
    hull.push(point);
  }
  hull.pop();
  return hull;
}
