import type { Plan } from '../../plan/plan';
import type { AcrossFinding } from '../../report/across';
import { readyPlan } from '../ready-plan';
import { REGISTERING } from './facts';
import { nominatedTwice, notRegistered } from './nominated';
import { predecessorsNominated } from './predecessors';
import { personsPerUnit, planQuotas } from './quotas';
import { resentFiles } from './resent';
import type { SentFile, SentRecord } from './sent-file';
import { silentUnits, type ExpectedUnits } from './silent-units';
import { worksTwice } from './works';

const NOMINATION = 'nomination';

/**
 * Looks at several files together. Deterministic: findings by kind, each kind in the order of files and rows. Everything here is for
 * people to decide; a record's own verdict stays as it is. One file alone has nothing to be compared with.
 */
export function checkAcross(sent: readonly SentFile[], plan: Plan, expected: ExpectedUnits | null): AcrossFinding[] {
  const { canonical, unitKinds, kinship } = readyPlan(plan);
  const silent = expected ? silentUnits(sent, expected, canonical, kinship) : [];
  if (sent.length < 2) return silent;
  const { findings, distinct, isVersion } = resentFiles(sent, canonical);
  const records = distinct.flatMap((file) => file.facts.records.map((record): SentRecord => ({ sent: file, record })));
  const nominated = records.filter(({ record }) => record.kind === NOMINATION);
  const registered = records.filter(({ record }) => REGISTERING.has(record.kind));
  return [
    ...findings,
    ...nominatedTwice(nominated, isVersion),
    ...personsPerUnit(nominated, plan, kinship),
    ...planQuotas(nominated, plan),
    ...worksTwice(registered),
    ...notRegistered(nominated, registered, (name) => unitKinds.fromName(name), kinship),
    ...predecessorsNominated(nominated, kinship),
    ...silent,
  ];
}
