/** Colour as Excel's API writes it: `#RRGGBB`, upper case. */
export type Color = string;

export type BorderStyle = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';
export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: Color;
}
const BORDER_SIDES = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** Everything about the looks of one cell, complete: no part is left to inheritance. Words are those of Excel's API. */
export interface Look {
  /** Number format code in the form that files use (`General`, `0.00`, `dd/mm/yyyy`, `@`). */
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: Underline;
    readonly strikethrough: boolean;
    readonly color: Color;
  };
  /** Colour behind the text; null for no fill. */
  readonly fill: Color | null;
  /** Only the sides that have a line. */
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90; 180 for stacked text. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A change to a look: parts that are left out stay; `font` and `borders` are merged part by part, a border of null is taken away. */
export type LookPatch = Partial<Omit<Look, 'font' | 'borders'>> & {
  readonly font?: Partial<Look['font']>;
  readonly borders?: Partial<Record<BorderSide, Border | null>>;
};

/** The look of a cell in a new workbook (Office 2021 in its default theme). */
const PLAIN_LOOK: Look = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  borders: {},
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
};

/** Index into {@link LookTable}; equal looks have equal indices. */
export type LookIndex = number;

/** The looks of one workbook, each kept once. Index 0 is the workbook's default look. */
export class LookTable {
  private readonly looks: Look[] = [];
  private readonly byKey = new Map<string, LookIndex>();
  private readonly changed = new Map<string, LookIndex>();

  constructor(base: Look = PLAIN_LOOK) {
    this.indexOf(base);
  }

  at(index: LookIndex): Look {
    return this.looks[index] ?? this.looks[0]!;
  }

  /** The index of a look; a look that is not there yet is added. */
  indexOf(look: Look): LookIndex {
    const key = keyOf(look);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    this.looks.push(look);
    this.byKey.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }

  /** The default look with some parts changed: the short way to build a workbook. */
  of(patch: LookPatch): LookIndex {
    return this.change(0, patch);
  }

  /** The index of a look with some parts changed. */
  change(index: LookIndex, patch: LookPatch): LookIndex {
    const memo = `${index} ${JSON.stringify(patch)}`;
    const known = this.changed.get(memo);
    if (known !== undefined) return known;
    const result = this.indexOf(patched(this.at(index), patch));
    this.changed.set(memo, result);
    return result;
  }
}

function patched(look: Look, { font, borders, ...rest }: LookPatch): Look {
  const lines = BORDER_SIDES.flatMap((side): readonly (readonly [BorderSide, Border])[] => {
    const given = borders?.[side];
    const line = given === undefined ? look.borders[side] : given;
    return line && line.style !== 'None' ? [[side, line]] : [];
  });
  return { ...look, ...rest, font: { ...look.font, ...font }, borders: Object.fromEntries(lines) };
}

const keyOf = (look: Look): string =>
  JSON.stringify([
    look.numberFormat,
    [look.font.name, look.font.size, look.font.bold, look.font.italic, look.font.underline],
    [look.font.strikethrough, look.font.color, look.fill],
    BORDER_SIDES.map((side) => {
      const line = look.borders[side];
      return line ? [line.style, line.weight, line.color] : 0;
    }),
    [look.horizontal, look.vertical, look.wrap, look.shrink, look.indent, look.rotation],
    [look.locked, look.formulaHidden],
  ]);
