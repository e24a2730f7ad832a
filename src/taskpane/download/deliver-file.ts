const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const;
/** How long the browser may take to begin writing the file. */
const KEEP_MS = 60_000;

/** Gives a file to the person through the browser's own download. @returns its name */
export function deliverFile(bytes: ArrayBuffer, name: string, type: keyof typeof FILE_TYPES): string {
  const address = URL.createObjectURL(new Blob([bytes], { type: FILE_TYPES[type] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return name;
}
