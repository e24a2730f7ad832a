import type { Message } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import { excelMessages } from './messages';
import { HostFault } from './workbook-host';

/** Problems that an error of Excel stands for. */
type FaultCode =
  | 'cell-edit-mode'
  | 'access-denied'
  | 'inactive-workbook'
  | 'too-much-at-once'
  | 'sheet-gone'
  | 'sheet-hidden'
  | 'host-closed'
  | 'api-missing'
  | 'excel-refused'
  | 'unexpected'
  | 'cancelled';

/**
 * `OfficeExtension.Error.code` -> problem. Messages of Excel are never shown: they are meant for programmers.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const BY_CODE: Readonly<Record<string, FaultCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  InactiveWorkbook: 'inactive-workbook',
  InvalidSelection: 'inactive-workbook',
  RequestPayloadSizeLimitExceeded: 'too-much-at-once',
  ResponsePayloadSizeLimitExceeded: 'too-much-at-once',
  RangeExceedsLimit: 'too-much-at-once',
  OperationCellsExceedLimit: 'too-much-at-once',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  InvalidObjectPath: 'sheet-gone',
  HostIsClosed: 'host-closed',
  HostRestartNeeded: 'host-closed',
  ConnectionFailure: 'host-closed',
  RequestAborted: 'host-closed',
  ApiNotFound: 'api-missing',
  ApiNotAvailable: 'api-missing',
  NotImplemented: 'api-missing',
  UnsupportedFeature: 'api-missing',
  UnsupportedOperation: 'api-missing',
  GeneralException: 'excel-refused',
  InvalidArgument: 'excel-refused',
  InvalidOperation: 'excel-refused',
  ServiceNotAvailable: 'excel-refused',
  ActivityLimitReached: 'excel-refused',
  Conflict: 'excel-refused',
};

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Whether an error of Office.js has one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean => codes.includes(codeOf(error) ?? '');

export const hostFault = (code: FaultCode): HostFault =>
  new HostFault(problemOf(code, excelMessages.say(code), excelMessages.say(`${code}-next`)));

export const problemOf = (code: string, message: Message, next: Message, sheet?: string): Problem => ({
  code,
  message,
  next,
  ...(sheet === undefined ? {} : { sheet }),
});

/** Any error as one that a person can read. */
export function toFault(error: unknown): HostFault {
  if (error instanceof HostFault) return error;
  const fault = hostFault(BY_CODE[codeOf(error) ?? ''] ?? 'unexpected');
  fault.cause = error;
  return fault;
}

/** @throws HostFault `cancelled` when the person stopped the work. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw hostFault('cancelled');
}
