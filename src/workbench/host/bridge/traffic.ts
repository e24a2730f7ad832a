import { ACTION, type RequestBody, type ResponseBody } from '../protocol/messages';

const LIBRARY_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** What one request carried. */
interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const isTable = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
const cellsIn = (table: readonly (readonly unknown[])[]): number => table.reduce((sum, line) => sum + line.length, 0);

/** Entries of two-dimensional arrays anywhere in a value. */
function entriesIn(value: unknown): number {
  if (isTable(value)) return cellsIn(value);
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + entriesIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + entriesIn(item), 0);
}

/** Requests that do nothing but let go of references: `Excel.run` sends them behind the add-in's back. */
export const isCleanUp = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === '_RemoveReference');

/** Requests of the library's own at start, about the page and not the workbook. */
export const isOfLibrary = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => Name === LIBRARY_SERVICE);

/** Counts of what went between the add-in and the host. */
export class Traffic {
  readonly requests: RequestRecord[] = [];
  /** Entries of arrays told to the add-in: a cell whose value and format were asked counts twice. */
  cellsRead = 0;
  /** Entries of arrays set by the add-in. */
  cellsWritten = 0;

  get syncs(): number {
    return this.requests.length;
  }
  get requestBytes(): number {
    return this.requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }
  get responseBytes(): number {
    return this.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  count(request: RequestBody, requestBytes: number, response: ResponseBody | null, responseBytes: number): void {
    this.requests.push({ actions: request.Actions.length, requestBytes, responseBytes });
    this.cellsRead += entriesIn(response?.Results.map(({ Value }) => Value) ?? []);
    const written = request.Actions.filter(({ ActionType }) => ActionType === ACTION.set);
    this.cellsWritten += entriesIn(written.map(({ ArgumentInfo }) => ({ value: ArgumentInfo?.Arguments?.[0] })));
  }

  reset(): void {
    this.requests.length = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }
}
