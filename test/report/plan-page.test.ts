import { planText } from '../../src/cli/output/plan-text';
import { planById, shippedPlans } from '../../src/plan/index';
import { foundColumns } from '../../src/report/plan-page/found-columns';
import { planPageOf } from '../../src/report/plan-page/plan-page';
import { vocabularyOf } from '../../src/plan/index';
import { readTables } from '../../src/sheet/index';
import { gridOf, workbookOf } from '../sheet/grid-of';

const plan = planById('kien-giang-90-2021');
if (!plan) throw new Error('The plan is not shipped');

const columnsOf = (rows: Parameters<typeof gridOf>[0]) =>
  foundColumns(readTables(workbookOf(gridOf(rows)), vocabularyOf(plan)).tables);

test.each(shippedPlans().map((one) => [one.id, one] as const))('%s: every criterion has its page', (_, shipped) => {
  for (const language of ['vi', 'en'] as const) {
    const page = planPageOf(shipped, language, null);
    const shown = new Set(page.tables.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
    const asked = shipped.criteria.filter(({ tables }) =>
      tables.some((id) => shipped.tables.some((one) => one.id === id)),
    );
    expect(shown).toEqual(new Set(asked.map(({ id }) => id)));
    expect(page.faults).toHaveLength(shipped.knownFaults.length);
    expect(page.pending === null).toBe(shipped.standards !== 'pending');
    expect(JSON.stringify(page)).not.toMatch(/undefined|[{]\w+[}]/);
  }
});

describe('one criterion', () => {
  const criterionIn = (found: Parameters<typeof planPageOf>[2]) => {
    const page = planPageOf(plan, 'vi', found);
    const table = page.tables.find(({ kind }) => kind === 'nomination');
    return (id: string) => table?.criteria.find((criterion) => criterion.id === id);
  };

  test('is asked of kinds of unit by a clause each, and needs its columns with all years', () => {
    const page = criterionIn(null)('party-every-year');
    expect(page).toMatchObject({ severity: 'block', isCore: true });
    expect(page?.asked).toContainEqual({ unitKinds: ['trường học'], clause: 'Mục III.2.1.3, gạch 1' });
    expect(page?.columns.map(({ label, here }) => [label, here])).toEqual([
      [expect.stringMatching(/^Xếp loại tổ chức đảng \(2020, .*2024.*2023-2024\)$/), null],
      ['Có tổ chức đảng', null],
    ]);
  });

  test('columns that stand for one another are one entry', () => {
    expect(criterionIn(null)('no-debt')?.columns.map(({ label }) => label)).toEqual([
      'Nợ thuế hoặc Nợ thuế, bảo hiểm xã hội',
      'Nợ bảo hiểm xã hội hoặc Nợ thuế, bảo hiểm xã hội',
    ]);
  });

  test('says which columns the workbook has, and which years it lacks', () => {
    const of = criterionIn(
      columnsOf([
        ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG'],
        [],
        ['STT', 'Tên đơn vị', 'Xếp loại năm 2020', 'Xếp loại năm 2021', 'Nợ thuế, BHXH'],
        [1, 'Sở A', 'HTXSNV', 'HTXSNV', 'Không'],
      ]),
    );
    expect(of('no-debt')?.columns.map(({ here }) => here)).toEqual(['yes', 'yes']);
    expect(of('targets-exceeded')?.columns.map(({ here }) => here)).toEqual(['no']);
    expect(of('person-every-year')?.columns.map(({ here, missing }) => [here, missing])).toEqual([
      ['some', ['2022', '2023', '2024']],
    ]);
  });
});

test('what is only told is left to people', () => {
  const { leftToPeople } = planPageOf(plan, 'vi', null);
  expect(leftToPeople).toContainEqual({
    text: 'Bệnh viện, trung tâm y tế gửi bản đăng ký qua Sở Y tế.',
    clause: 'Mục IV.1, gạch 3',
  });
});

test('standards that await a guidance are told with their clause', () => {
  const anGiang = planById('an-giang-2025');
  expect(anGiang && planPageOf(anGiang, 'vi', null).pending).toContain('Mục IV.3');
});

test('units that were merged or renamed are told with what they were before', () => {
  const predecessors = [{ unit: 'Xã Minh Họa', from: ['Xã Cũ', 'Xã Ví Dụ'], since: '2025-07-01' }];
  const merged = { ...plan, predecessors };
  expect(planPageOf(merged, 'vi', null).predecessors).toEqual([
    'Xã Minh Họa (từ 1/7/2025): trước đó là Xã Cũ, Xã Ví Dụ.',
  ]);
  expect(planText(planPageOf(merged, 'vi', null), 'vi')).toContain('ĐƠN VỊ ĐÃ SẮP XẾP, ĐỔI TÊN');
  expect(planPageOf(plan, 'vi', null).predecessors).toEqual([]);
});
