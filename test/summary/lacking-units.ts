import { held, keepSubmission, type HeldSubmission } from '../../src/summary/index';
import { CONTEXT, sent } from './submissions';

const one = sent('de-nghi-tap-the.xlsx', 'Khối 1');
const report = one.checked.report;
/** One record of it that lacks something. */
const lacking = {
  ...one,
  checked: {
    ...one.checked,
    report: report && {
      ...report,
      tables: report.tables.slice(0, 1).map((table) => ({
        ...table,
        rows: table.rows.filter(({ verdict }) => verdict === 'incomplete').slice(0, 1),
      })),
    },
  },
};
/** So many units, each with one record that lacks something. */
export const lackingUnits = (count: number): HeldSubmission[] => {
  const one = held(keepSubmission(lacking, CONTEXT.renderer.plan));
  return Array.from({ length: count }, (_, at) => ({
    ...one,
    unit: `Đơn vị ${at + 1}`,
    file: `${at + 1}.xlsx`,
    sha256: `${at + 1}`,
  }));
};
