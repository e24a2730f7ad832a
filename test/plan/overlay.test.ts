import { checkWorkbook } from '../../src/check/index';
import { planById, shippedPlans, vocabularyOf } from '../../src/plan/index';
import { lintPlan } from '../../src/plan/lint';
import { readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';

const LETTER = 'kien-giang-538-2021';
const CAN_TAKE = ['kien-giang-90-2021', 'kien-giang-nam-2021'];

test.each(CAN_TAKE)('%s can take the letter along', (id) => {
  const [own, both] = [planById(id), planById(`${id}+${LETTER}`)];
  expect(both?.id).toBe(`${id}+${LETTER}`);
  expect(both?.criteria.slice(0, own?.criteria.length)).toEqual(own?.criteria);
  expect(both?.criteria.slice(own?.criteria.length).map((criterion) => criterion.id)).toEqual([
    'transparent',
    'direct-workers-share',
    'sudden-achievement',
    'not-yet-reviewed-movement',
  ]);
  expect(both && lintPlan(both).filter(({ level }) => level !== 'info')).toEqual(
    own && lintPlan(own).filter(({ level }) => level !== 'info'),
  );
});

test.each([
  `an-giang-2025+${LETTER}`,
  `${LETTER}+kien-giang-90-2021`,
  'kien-giang-90-2021+an-giang-2025',
  'kien-giang-90-2021+nothing',
  `nothing+${LETTER}`,
  '+',
])('%s is no plan', (id) => expect(planById(id)).toBeUndefined());

test('the same is given each time', () => {
  expect(planById(`kien-giang-90-2021+${LETTER}`)).toBe(planById(`kien-giang-90-2021+${LETTER}`));
  expect(shippedPlans().map(({ id }) => id)).not.toContain(`kien-giang-90-2021+${LETTER}`);
});

test('verdicts are those of the plan alone, and the letter is told with its number', () => {
  const grid = gridOf([
    ['Danh sách cá nhân đề nghị khen thưởng'],
    [],
    ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', ...['2020', '2021', '2022', '2023', '2024']],
    [1, 'Nguyễn Văn Minh Họa', 'Giám đốc', 'Sở Minh họa', 'HTXSNV', 'HTXSNV', 'HTXSNV', 'HTTNV', 'HTTNV'],
    [2, 'Trần Thị Giả Định', 'Giám đốc', 'Sở Giả định', 'HTXSNV', 'HTNV', 'HTXSNV', 'HTTNV', 'HTTNV'],
  ]);
  const reportOf = (id: string) => {
    const plan = planById(id);
    if (!plan) throw new Error(id);
    return checkWorkbook(readTables(workbookOf(grid), vocabularyOf(plan)), plan, { asOf: '2025-07-05' });
  };
  const [alone, both] = [reportOf('kien-giang-90-2021'), reportOf(`kien-giang-90-2021+${LETTER}`)];
  expect(both.tables[0]?.rows).toEqual(alone.tables[0]?.rows);
  const more = both.tables[0]?.findings.filter(({ criterion }) => criterion === 'direct-workers-share');
  expect(more?.map(({ outcome, severity, clause }) => [outcome, severity, clause])).toEqual([
    ['info', 'info', '4, 538/UBND-KGVX'],
    ['info', 'info', '4, 538/UBND-KGVX'],
  ]);
});
