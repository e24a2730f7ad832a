import { planById, shippedPlans, vocabularyOf, type Plan } from '../../../src/plan/index';
import { readTables } from '../../../src/sheet/index';
import { namesAuthority } from '../../../src/sheet/text/authority';
import { proposePlan } from '../../../src/taskpane/engine/proposal';
import { gridOf, workbookOf } from '../../sheet/grid-of';

const targetsOf = (authority: string) =>
  workbookOf(
    gridOf([
      [authority],
      ['KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU'],
      [],
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm', 'Thực hiện'],
      [1, 'Tốc độ tăng trưởng kinh tế', '%', 8, 8.5],
      [2, 'Thu ngân sách', 'tỷ đồng', 6000, 6100],
    ]),
  );
const proposed = (authority: string) => proposePlan(targetsOf(authority), shippedPlans())?.plan;

test('of plans that know the same columns that of the authority named above the table is proposed', () => {
  expect(proposed('UBND TỈNH TRÀ VINH')).toBe('tra-vinh-128-2024');
  expect(proposed('SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH TRÀ VINH')).toBe('tra-vinh-128-2024');
  expect(proposed('ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG')).toBe('kien-giang-nam-2021');
  expect(proposed('UBND TỈNH MINH HỌA')).toBe('kien-giang-nam-2021');
});

test('an authority is named by its place', () => {
  expect(namesAuthority(['Đơn vị: Huyện Càng Long, tỉnh Trà Vinh'], 'UBND tỉnh Trà Vinh')).toBe(true);
  expect(namesAuthority(['UBND TỈNH TRÀ VINH'], 'Uỷ ban nhân dân tỉnh Trà Vinh')).toBe(true);
  expect(namesAuthority(['UBND tỉnh An Giang', 'Trà Vinh'], 'UBND tỉnh Trà Vinh')).toBe(false);
});

test('of other plans that know a sheet that of the authority named above the table is told', () => {
  const vocabulary = vocabularyOf(planById('kien-giang-90-2021') as Plan);
  const [sheet] = readTables(targetsOf('UBND TỈNH TRÀ VINH'), vocabulary).sheets;
  expect(sheet?.problem?.code).toBe('other-plan');
  expect(sheet?.problem?.message.data['plan']).toEqual(planById('tra-vinh-128-2024')?.title);
});

test('points of units without a title are enough for a plan to be proposed', () => {
  const workbook = workbookOf(
    gridOf([
      ['TT', 'Tên đơn vị', 'Nhiệm vụ chính trị (60 điểm)', 'Xây dựng Đảng (40 điểm)', 'Tổng điểm', 'Xếp hạng'],
      [1, 'Sở Minh họa', 58, 40, 98, 1],
      [2, 'Sở Ví dụ', 57, 38, 95, 2],
    ]),
  );
  expect(proposePlan(workbook, shippedPlans())?.plan).toBe('tra-vinh-128-2024');
});
