/** Codes of what can be wrong with a file. Permanent: they end up in reports. */
export type FileProblemCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'password-protected'
  | 'damaged'
  | 'too-large'
  | 'suspicious-archive'
  | 'doctype-refused'
  | 'unsupported-zip'
  | 'no-sheets'
  | 'empty-workbook';

/** Thrown inside `files` only; the public functions turn it into a {@link Problem}. */
export class FileError extends Error {
  constructor(
    readonly code: FileProblemCode,
    /** Part of the package or place in the file, for those who look into it; never shown as the explanation. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'FileError';
  }
}
