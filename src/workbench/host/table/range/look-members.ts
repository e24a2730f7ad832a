import { invalidArgument, notSimulated } from '../../fault';
import type { Look, LookPatch } from '../../model/look';

/** One part of a cell's looks as the API names it. */
export interface LookMember {
  readonly get: (look: Look) => unknown;
  readonly patch: (value: never) => LookPatch;
  /** What a range says whose cells differ. */
  readonly mixed?: unknown;
}

/** A colour as the API takes it. @throws {HostRefusal} InvalidArgument for anything but `#RRGGBB` or `RRGGBB` */
export function colorOf(text: unknown): string {
  const match = typeof text === 'string' ? /^#?([0-9A-Fa-f]{6})$/.exec(text) : null;
  if (!match) throw invalidArgument();
  return `#${(match[1] ?? '').toUpperCase()}`;
}

const member = <Value>(
  get: (look: Look) => Value | null,
  patch: (value: Value) => LookPatch,
  mixed?: unknown,
): LookMember => ({
  get,
  patch: patch as LookMember['patch'],
  ...(mixed === undefined ? {} : { mixed }),
});
const font = <Key extends keyof Look['font']>(key: Key): LookMember =>
  member(
    (look) => look.font[key],
    (value) => ({ font: { [key]: key === 'color' ? colorOf(value) : value } }),
  );
const part = <
  Key extends 'horizontal' | 'vertical' | 'wrap' | 'shrink' | 'indent' | 'rotation' | 'locked' | 'formulaHidden',
>(
  key: Key,
): LookMember =>
  member(
    (look) => look[key],
    (value) => ({ [key]: value }),
  );

/** Members of `RangeFont`, by name on the wire. */
export const FONT_MEMBERS = {
  Name: font('name'),
  Size: font('size'),
  Bold: font('bold'),
  Italic: font('italic'),
  Underline: font('underline'),
  Strikethrough: font('strikethrough'),
  Color: font('color'),
} as const;

/** Members of `RangeFill`. A cell without fill says white (as Excel does), cells that differ an empty text. */
export const FILL_MEMBERS = {
  Color: member<string>(
    (look) => look.fill ?? '#FFFFFF',
    (value) => ({ fill: colorOf(value) }),
    '',
  ),
  // The one way to tell no fill from white: null without a fill (office-js 4900). Tints themselves are not kept.
  TintAndShade: member<number>(
    (look) => (look.fill === null ? null : 0),
    () => {
      throw notSimulated('setting a tint of a fill');
    },
  ),
} as const;

/** Members of `RangeFormat` that are looks; widths and heights belong to columns and rows. */
export const ALIGNMENT_MEMBERS = {
  HorizontalAlignment: part('horizontal'),
  VerticalAlignment: part('vertical'),
  WrapText: part('wrap'),
  ShrinkToFit: part('shrink'),
  IndentLevel: part('indent'),
  TextOrientation: part('rotation'),
} as const;

/** Members of `FormatProtection`. */
export const PROTECTION_MEMBERS = { Locked: part('locked'), FormulaHidden: part('formulaHidden') } as const;
