import { PLAN } from '../cli/fake-io';

/** Plans of samples by how their names begin. Other samples belong to the plan of the tests. */
const BY_NAME: readonly (readonly [string, string])[] = [
  ['an-giang-', 'an-giang-2025'],
  ['tra-vinh-', 'tra-vinh-128-2024'],
  ['kien-giang-538-', 'kien-giang-538-2021'],
  ['kien-giang-2021-', 'kien-giang-nam-2021'],
];

/** The plan that a sample workbook was made for. */
export const planOfSample = (file: string): string => BY_NAME.find(([start]) => file.startsWith(start))?.[1] ?? PLAN;
