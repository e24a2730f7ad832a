import type { HostObject } from '../protocol/type-table';
import type { SheetReference } from '../table/references';

/** Target of events of the whole workbook, as office.js names it. */
export const WORKBOOK_TARGET = 'Workbook';

/** Who wants to hear of what. The same event may be registered by several contexts of the add-in: registrations are counted. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  change({ type, model }: HostObject, event: string, isOn: boolean): void {
    const target = type === 'Worksheet' ? (model as SheetReference).sheet.id : WORKBOOK_TARGET;
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + (isOn ? 1 : -1)));
  }

  /** Targets among the given that registered for an event. */
  wanting(event: string, targets: readonly string[]): readonly string[] {
    return targets.filter((target) => (this.counts.get(`${event} ${target}`) ?? 0) > 0);
  }
}
