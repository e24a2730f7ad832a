import { isPassingName, isWorkbookName } from '../../files/workbook-endings';

/** A file that a person picked or dropped. */
export interface PickedFile {
  /** Null where this machine does not let it be opened. */
  readonly file: File | null;
  /** Below the folder that was picked, with forward slashes; the bare name of a file that was picked by itself. */
  readonly path: string;
  /** It stands for a folder that could not be looked through. */
  readonly isFolder?: boolean;
}

/** Files of a picking: of a folder those that are workbooks by their ending, those picked one by one all. */
export function pickedFiles(files: Iterable<File>): PickedFile[] {
  return [...files].flatMap((file) => {
    const { webkitRelativePath: whole = '' } = file;
    if (whole === '') return [{ file, path: file.name }];
    const below = whole.split('/').slice(1);
    return isTaken(below) ? [{ file, path: below.join('/') }] : [];
  });
}

/** Files and folders that were dropped, folders searched with all their folders. Of several folders each is a cụm, khối by its own name. */
export async function droppedFiles(data: DataTransfer): Promise<PickedFile[]> {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  // Entries are gone once the event is over, so all are asked for before anything is waited for.
  const entries = items.map((item) => [item.webkitGetAsEntry?.() ?? null, item.getAsFile()] as const);
  const areMany = entries.length > 1;
  const found: PickedFile[] = [];
  for (const [entry, file] of entries) {
    if (entry?.isDirectory)
      found.push(...(await filesBelow(entry as FileSystemDirectoryEntry, areMany ? [entry.name] : [])));
    else if (file ?? entry) found.push({ file, path: file?.name ?? entry?.name ?? '' });
  }
  return found;
}

const isTaken = (path: readonly string[]): boolean =>
  path.slice(0, -1).every((folder) => !isPassingName(folder)) && isWorkbookName(path.at(-1) ?? '');

async function filesBelow(folder: FileSystemDirectoryEntry, path: readonly string[]): Promise<PickedFile[]> {
  const { entries, isWhole } = await entriesOf(folder);
  const found: PickedFile[] = isWhole ? [] : [{ file: null, path: path.join('/') || folder.name, isFolder: true }];
  for (const entry of entries) {
    const below = [...path, entry.name];
    if (entry.isDirectory) {
      if (!isPassingName(entry.name)) found.push(...(await filesBelow(entry as FileSystemDirectoryEntry, below)));
    } else if (isTaken(below)) {
      const file = await new Promise<File | null>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
      );
      found.push({ file, path: below.join('/') });
    }
  }
  return found;
}

/** Browsers give the entries of a folder a hundred at a time. Not whole where the folder, or what is left of it, may not be read. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly entries: readonly FileSystemEntry[]; readonly isWhole: boolean }> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (!some || some.length === 0) return { entries, isWhole: some !== null };
    entries.push(...some);
  }
}
