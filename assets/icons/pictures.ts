import { box, disc, star, stroke, type Shape } from './shapes';

/** A shape with its colour as RRGGBB; `null` cuts it out of everything below. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: string | null;
}

const RED = 'C4262E';
const GOLD = 'FFCE3A';
const GREEN = '107C41';
const WHITE = 'FFFFFF';
const GREY = '616161';

const TICK = [
  [9.6, 12],
  [11.3, 13.6],
  [14.2, 10.4],
] as const;

/** A green disc with a tick at the lower right, parted from what lies below by a narrow gap. */
const tick: readonly Layer[] = [
  { shape: disc(11.9, 11.9, 4.9), colour: null },
  { shape: disc(11.9, 11.9, 4.1), colour: GREEN },
  { shape: stroke(TICK, 1.5), colour: WHITE },
];

/** A medal: a red disc with a golden star. */
const medal: readonly Layer[] = [
  { shape: disc(8, 8, 8), colour: RED },
  { shape: star(8, 8.4, 6.4), colour: GOLD },
];

const smallMedal: readonly Layer[] = [
  { shape: disc(6.6, 6.6, 6.6), colour: RED },
  { shape: star(6.6, 6.9, 5.2), colour: GOLD },
];

/** Rows of a table, two of them coloured, with the narrow column of results. */
const rows: readonly Layer[] = [
  { shape: box(0, 1, 16, 15), colour: GREY },
  { shape: box(1, 2, 15, 5), colour: WHITE },
  { shape: box(1, 6, 15, 9), colour: 'F8CFCB' },
  { shape: box(1, 10, 15, 14), colour: 'FFE6A8' },
  { shape: box(11, 2, 15, 5), colour: GREEN },
  { shape: box(11, 6, 15, 9), colour: RED },
  { shape: box(11, 10, 15, 14), colour: 'E0A000' },
  { shape: box(10, 1, 11, 15), colour: GREY },
];

const guide: readonly Layer[] = [
  { shape: disc(8, 8, 8), colour: GREEN },
  {
    shape: stroke(
      [
        [5.3, 6],
        [5.8, 4.4],
        [7.2, 3.5],
        [9, 3.5],
        [10.4, 4.5],
        [10.6, 6],
        [9.8, 7.2],
        [8.4, 8.2],
        [8, 9.6],
      ],
      1.7,
    ),
    colour: WHITE,
  },
  { shape: disc(8, 12.4, 1.15), colour: WHITE },
];

/** Pictures by file name. */
export const PICTURES: Readonly<Record<string, readonly Layer[]>> = {
  thidua: medal,
  check: [...smallMedal, ...tick],
  mark: rows,
  help: guide,
};

/** Sizes in pixels: the ribbon takes 16, 32 and 80, the lists of add-ins 32 and 64. */
export const SIZES = [16, 32, 64, 80] as const;
