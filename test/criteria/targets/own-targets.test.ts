import { nearestOf } from '../../../src/criteria/matching/compare';
import { planById, shippedPlans } from '../../../src/plan/index';

const IGNORED: Readonly<Record<string, readonly string[]>> = {
  'kien-giang-nam-2021': ['Kiên Giang', 'trên địa bàn tỉnh', 'trên địa bàn'],
  'tra-vinh-128-2024': ['Trà Vinh', 'trên địa bàn tỉnh', 'toàn tỉnh'],
};

const finder = (plan: string) => nearestOf(planById(plan)?.targets ?? [], IGNORED[plan]);

const wordings = shippedPlans().flatMap(({ id, targets = [] }) =>
  targets.flatMap((target) =>
    [...new Set([target.label.vi, ...target.names])].map((name) => [id, name, target.id] as const),
  ),
);

test.each(wordings)('%s: "%s" is the target %s and no other', (plan, name, id) => {
  const found = finder(plan)(name);
  expect([found?.item.id, found?.likeness]).toEqual([id, 'match']);
});

test.each<[string, string, string | null]>([
  ['kien-giang-nam-2021', 'Tốc độ tăng trưởng kinh tế (GRDP, giá 2010)', 'grdp'],
  ['kien-giang-nam-2021', 'Tỷ lệ lao động qua đào tạo nghề có bằng cấp/chứng chỉ', 'certificates'],
  ['kien-giang-nam-2021', 'Tỷ lệ dân số đô thị được sử dụng nước sạch', 'water-urban'],
  ['kien-giang-nam-2021', 'Số người bị thương do TNGT', null],
  ['kien-giang-nam-2021', 'Kim ngạch xuất khẩu', null],
  ['kien-giang-nam-2021', 'Số lượt khách du lịch', null],
  ['tra-vinh-128-2024', 'Bao phủ BHYT so với dân số', 'health-insurance'],
  ['tra-vinh-128-2024', 'Diện tích rừng', null],
])('%s: a row "%s" is about %s', (plan, name, id) => {
  const found = finder(plan)(name);
  expect(found?.likeness === 'match' ? found.item.id : null).toBe(id);
});
