import { hasApi } from './api-sets';
import { entriesFor } from './bridge/events';
import { FaultPlan, type InjectedFault } from './bridge/faults';
import { Registrations } from './bridge/registrations';
import { isCleanUp, isOfLibrary, Traffic } from './bridge/traffic';
import { HostRefusal } from './fault';
import type { ModelEvent } from './model/events';
import type { WorkbookModel } from './model/workbook';
import { ProtocolEngine } from './protocol/engine';
import type { BridgeRequest, EventEntry, ResponseBody } from './protocol/messages';
import type { Since } from './protocol/type-table';
import { followMoves } from './table/follow-moves';
import { CREATABLE, EXCEL_SCHEMA, rootOf, START_SCHEMA } from './table/schema';

export interface HostOptions {
  /** The highest ExcelApi set of the host, `1.14` by default: what Office 2021 has. */
  readonly api?: string;
  /** Largest request and answer in bytes; 5 MB as in Excel on the web, null for none as on a desktop. */
  readonly payloadLimit?: number | null;
  /** Whether `load` ignores names that it does not know, as Excel does; refusing them finds misspellings. */
  readonly ignoreUnknownLoads?: boolean;
}

/** Docs: resource limits and performance optimization. */
const WEB_PAYLOAD_LIMIT = 5_000_000;
/** Flag of requests that wait until a cell is no longer edited (`delayForCellEdit`). */
const WAITS_FOR_CELL_EDIT = 64;

type Answer = { readonly statusCode: number; readonly headers: object; readonly body: unknown };

/**
 * Excel as office.js sees it: give it to `OfficeExtension.HostBridge.init`, and every `Excel.run` works on the workbook. One host
 * serves one add-in; `close` ends its listening to the workbook.
 */
export class SimulatedHost {
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | undefined;
  readonly api: string;
  readonly faults = new FaultPlan();
  readonly traffic = new Traffic();
  private readonly engine: ProtocolEngine;
  private readonly registrations = new Registrations();
  private readonly payloadLimit: number | null;
  private readonly delayed: BridgeRequest[] = [];
  private events: EventEntry[] = [];
  private currentFault: InjectedFault | null = null;
  private readonly unsubscribe: () => void;

  constructor(
    readonly workbook: WorkbookModel,
    options: HostOptions = {},
  ) {
    this.api = options.api ?? '1.14';
    this.payloadLimit = options.payloadLimit === undefined ? WEB_PAYLOAD_LIMIT : options.payloadLimit;
    this.engine = new ProtocolEngine({
      schema: { ...EXCEL_SCHEMA, ...START_SCHEMA },
      root: rootOf(workbook),
      creatable: CREATABLE,
      supports: (since: Since) => hasApi(this.api, since),
      ignoreUnknownLoads: options.ignoreUnknownLoads ?? false,
      onRegister: (target, event, isOn) => this.registrations.change(target, event, isOn),
      beforeAction: (index) => this.failAt(index),
    });
    this.unsubscribe = workbook.subscribe((event) => this.hear(event));
  }

  /** Objects that the add-in still holds between its requests: none after every `Excel.run` has ended. */
  get heldObjects(): number {
    return [...this.engine.references].length;
  }

  /** Called by office.js with the text of a request. */
  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    if (this.workbook.isEditingCell && (request.flags & WAITS_FOR_CELL_EDIT) !== 0) this.delayed.push(request);
    else queueMicrotask(() => this.reply(request, byteLength(text)));
  }

  /** The person begins or ends typing into a cell. Requests that wait for the end are then answered. */
  setCellEditing(isEditing: boolean): void {
    this.workbook.isEditingCell = isEditing;
    if (isEditing) return;
    for (const request of this.delayed.splice(0)) this.reply(request, byteLength(JSON.stringify(request)));
  }

  /** Ends listening to the workbook. */
  close(): void {
    this.unsubscribe();
    this.onMessageFromHost = undefined;
  }

  private reply(request: BridgeRequest, requestBytes: number): void {
    const message = this.answer(request, requestBytes);
    this.onMessageFromHost?.(JSON.stringify({ id: request.id, type: request.type, message }));
    this.sendEvents();
  }

  private answer({ message: { body } }: BridgeRequest, requestBytes: number): Answer {
    if (isCleanUp(body) || isOfLibrary(body)) return succeeded(this.engine.execute(body));
    const fault = this.faults.next();
    const refused = this.refusal(requestBytes, fault);
    if (refused) {
      this.traffic.count(body, requestBytes, null, 0);
      return refused;
    }
    this.currentFault = fault;
    const response = this.engine.execute(body);
    this.currentFault = null;
    const bytes = byteLength(JSON.stringify(response));
    const isTooLarge = this.payloadLimit !== null && bytes > this.payloadLimit;
    const isLost = fault?.action === 'answer';
    this.traffic.count(body, requestBytes, isTooLarge || isLost ? null : response, bytes);
    if (isLost) {
      this.faults.done(fault);
      return failed(fault.code, 503);
    }
    return isTooLarge ? failed('ResponsePayloadSizeLimitExceeded', 413) : succeeded(response);
  }

  /** Why nothing of a request is done; null when it is. */
  private refusal(requestBytes: number, fault: InjectedFault | null): Answer | null {
    if (fault && fault.action === undefined) {
      this.faults.done(fault);
      return failed(fault.code, 503);
    }
    if (this.workbook.isEditingCell) return failed('InvalidOperationInCellEditMode', 400);
    if (this.payloadLimit !== null && requestBytes > this.payloadLimit)
      return failed('RequestPayloadSizeLimitExceeded', 413);
    return null;
  }

  private failAt(action: number): void {
    const fault = this.currentFault;
    if (fault?.action !== action) return;
    this.faults.done(fault);
    throw new HostRefusal(fault.code, MESSAGES[fault.code] ?? fault.code);
  }

  private hear(event: ModelEvent): void {
    followMoves(event, this.engine.references);
    if (!this.workbook.areEventsEnabled) return;
    const isFirst = this.events.length === 0;
    this.events.push(...entriesFor(event, this.registrations));
    // What the add-in itself does is told with the answer, what others do as soon as they are done.
    if (isFirst && this.events.length > 0 && event.origin !== 'add-in') queueMicrotask(() => this.sendEvents());
  }

  private sendEvents(): void {
    if (this.events.length === 0) return;
    const entries = this.events;
    this.events = [];
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }
}

const succeeded = (body: ResponseBody): Answer => ({ statusCode: 200, headers: {}, body });
const failed = (code: string, statusCode: number): Answer => ({
  statusCode,
  headers: {},
  body: { error: { code, message: MESSAGES[code] ?? code } },
});

/** Sentences of Excel for refusals of whole requests. */
const MESSAGES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
