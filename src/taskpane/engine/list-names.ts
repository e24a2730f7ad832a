/** An office's list with its names. */
export interface ListNames {
  readonly list: string;
  /** What people call the list's source: a file, sheets. */
  readonly source: string;
  readonly names: readonly string[];
  /** The cụm or khối of each name, empty where the list does not say; left out where it says none. */
  readonly groups?: readonly string[] | undefined;
  readonly unread: number;
}
