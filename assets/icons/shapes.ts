/** Whether a point lies in a shape. The picture is 16 wide and 16 high, whatever its size in pixels; y grows downwards. */
export type Shape = (x: number, y: number) => boolean;

export const disc =
  (centreX: number, centreY: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - centreX, y - centreY) <= radius;

export const box =
  (left: number, top: number, right: number, bottom: number): Shape =>
  (x, y) =>
    x >= left && x < right && y >= top && y < bottom;

/** A line with round ends through some points. */
export const stroke =
  (points: readonly (readonly [number, number])[], width: number): Shape =>
  (x, y) =>
    points.slice(1).some((end, index) => {
      const [startX, startY] = points[index] ?? end;
      const [deltaX, deltaY] = [end[0] - startX, end[1] - startY];
      const along = ((x - startX) * deltaX + (y - startY) * deltaY) / (deltaX ** 2 + deltaY ** 2);
      const nearest = Math.min(1, Math.max(0, along));
      return Math.hypot(x - startX - nearest * deltaX, y - startY - nearest * deltaY) <= width / 2;
    });

/** The area inside a closed line (even-odd rule). */
export const polygon =
  (points: readonly (readonly [number, number])[]): Shape =>
  (x, y) =>
    points.reduce((isInside, [endX, endY], index) => {
      const [startX, startY] = points.at(index - 1) ?? [endX, endY];
      const crosses = startY > y !== endY > y && x < ((startX - endX) * (y - endY)) / (startY - endY) + endX;
      return crosses ? !isInside : isInside;
    }, false);

/** A star of five points, one of them up. */
export const star = (centreX: number, centreY: number, radius: number): Shape =>
  polygon(
    Array.from({ length: 10 }, (_, corner) => {
      const angle = (corner * Math.PI) / 5 - Math.PI / 2;
      const reach = corner % 2 === 0 ? radius : radius * 0.44;
      return [centreX + reach * Math.cos(angle), centreY + reach * Math.sin(angle)] as const;
    }),
  );
