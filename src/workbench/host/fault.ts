/** A refusal of the workbook or of the host, with the code that Excel gives for it (`Excel.ErrorCodes`). */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';
  constructor(
    readonly code: string,
    message: string,
    /** `Range.values`; null where the engine finds it. */
    readonly location: string | null = null,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Codes with the sentences that Excel gives, as far as they are known from public reports. */
export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostRefusal('InvalidArgument', message);
export const itemNotFound = () => new HostRefusal('ItemNotFound', "The requested resource doesn't exist.", null, 404);
export const itemAlreadyExists = () =>
  new HostRefusal('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', null, 409);
export const accessDenied = () =>
  new HostRefusal('AccessDenied', 'You cannot perform the requested operation.', null, 403);
export const invalidOperation = () =>
  new HostRefusal('InvalidOperation', "This operation isn't permitted for the current object.");
export const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
/** The workbook can do it in Excel, the simulated one cannot: named, so that nobody mistakes it for Excel's answer. */
export const notSimulated = (what: string) =>
  new HostRefusal('NotImplemented', `The simulated host does not have ${what}`, null, 501);
