import type { Wording } from '../i18n/message';
import type { Plan } from './plan';

/** A list that an office keeps and a check looks things up in. */
interface PlanList {
  readonly id: string;
  readonly label: Wording;
}

/** The units of the office's own bloc: a list that every plan takes. */
export const UNITS_LIST = 'units';
/** Works of the authority beside those that the plan itself names. */
export const OWN_WORKS_LIST = 'own-works';

const UNITS: PlanList = {
  id: UNITS_LIST,
  label: { vi: 'Các đơn vị của khối, cụm', en: 'Units of the bloc' },
};
const OWN_WORKS: PlanList = {
  id: OWN_WORKS_LIST,
  label: { vi: 'Công trình, dự án của tỉnh', en: "The province's own works" },
};

/**
 * The lists that a check by a plan can use: its own, those of works where it judges works, and the units of the bloc. The last two are
 * never told by a sheet's title: a person names the sheet or the file.
 */
export const listsOf = (plan: Plan): readonly PlanList[] => [
  ...plan.lists.map(({ id, label }) => ({ id, label })),
  ...[...(plan.works === undefined ? [] : [OWN_WORKS]), UNITS].filter(({ id }) =>
    plan.lists.every((own) => own.id !== id),
  ),
];
