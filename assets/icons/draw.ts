import type { Layer } from './pictures';

/** Points looked at in each direction of a pixel. */
const FINENESS = 4;

/** The pixels of a picture: four bytes for each, row by row. Edges are smoothed by the share of a pixel that they cover. */
export function draw(layers: readonly Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      pixels.set(pixelOf(layers, column, row, size), (row * size + column) * 4);
  return pixels;
}

function pixelOf(layers: readonly Layer[], column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let point = 0; point < FINENESS ** 2; point++) {
    const x = ((column + ((point % FINENESS) + 0.5) / FINENESS) * 16) / size;
    const y = ((row + (Math.floor(point / FINENESS) + 0.5) / FINENESS) * 16) / size;
    const colour = layers.findLast(({ shape }) => shape(x, y))?.colour;
    if (!colour) continue;
    covered++;
    const rgb = parseInt(colour, 16);
    [rgb >> 16, (rgb >> 8) & 255, rgb & 255].forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((255 * covered) / FINENESS ** 2)];
}
