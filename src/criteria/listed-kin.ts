import type { IsoDate } from '../sheet/value';
import type { OfficeList, Scope, Subject } from './criterion';

/** An entry of a list under the name that a unit had before a merger, or has after it. */
interface ListedKin {
  readonly entry: NonNullable<ReturnType<OfficeList['find']>>;
  readonly since: IsoDate;
}

/** Whether a list holds the record's unit under another of its names; null when it does not. */
export function listedKin(subject: Subject, scope: Scope, office: OfficeList): ListedKin | null {
  for (const { key, since } of scope.kinOf(scope.unitKey(subject))) {
    const entry = office.find(key);
    if (entry) return { entry, since };
  }
  return null;
}
