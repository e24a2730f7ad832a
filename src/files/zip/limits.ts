/** Bounds on a package, looked at before anything is inflated. Sizes in bytes. */
export interface ZipLimits {
  readonly maxFile: number;
  readonly maxEntries: number;
  readonly maxPart: number;
  readonly maxTotal: number;
}

const MIB = 1 << 20;

export const ZIP_LIMITS: ZipLimits = {
  maxFile: 100 * MIB,
  maxEntries: 10_000,
  maxPart: 256 * MIB,
  maxTotal: 512 * MIB,
};

/** Deflate cannot shrink more than 1032 to 1; a directory that says more lies. */
export const MAX_RATIO = 1040;
/** Parts that unpack to more than this and shrink more than {@link BOMB_RATIO} to 1 are bombs, not workbooks. */
export const BOMB_SIZE = 128 * MIB;
export const BOMB_RATIO = 300;
