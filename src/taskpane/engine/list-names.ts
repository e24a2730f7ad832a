/** An office's list with its names. */
export interface ListNames {
  readonly list: string;
  /** What people call the list's source: a file, sheets. */
  readonly source: string;
  readonly names: readonly string[];
  readonly unread: number;
}
