const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** How long the browser may take to begin writing the file. */
const KEEP_MS = 60_000;

/** Gives a workbook to the person through the browser's own download. @returns its name */
export function deliverFile(bytes: ArrayBuffer, name: string): string {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
  return name;
}
