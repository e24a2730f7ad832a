import { likeness, measure, nearestOf } from '../../../src/criteria/matching/compare';
import { meaningWords } from '../../../src/criteria/matching/meaning-words';
import { planById } from '../../../src/plan/index';

const works = planById('tra-vinh-128-2024')?.works ?? [];
const nearest = nearestOf(works, ['Trà Vinh', 'trên địa bàn tỉnh', 'toàn tỉnh']);
const found = (text: string): readonly [string, string | null] => {
  const near = nearest(text);
  return [near?.likeness ?? 'none', near?.item.id ?? null];
};

test('the province has its eight works', () => expect(works.length).toBe(8));

/** Wordings of the eight works of Trà Vinh as units may write them: the same work, a near one, another one. */
const TABLE: Readonly<
  Record<
    string,
    { readonly match: readonly string[]; readonly review: readonly string[]; readonly none: readonly string[] }
  >
> = {
  'khu-can-cu-tinh-uy': {
    match: [
      'Tôn tạo Khu di tích lịch sử cách mạng căn cứ Tỉnh ủy',
      'Khu căn cứ TU',
      'KHU CĂN CỨ TỈNH UỶ TRÀ VINH',
      'Di tích Căn cứ Tỉnh ủy (khởi công)',
    ],
    review: ['Khu căn cứ cách mạng'],
    none: ['Khu căn cứ Huyện ủy Cầu Kè', 'Trụ sở Huyện ủy', 'Nhà bia liệt sĩ xã'],
  },
  'nha-o-xa-hoi-phuong-4': {
    match: ['Nhà ở xã hội phường 4', 'Khởi công Khu NOXH P4 - TP Trà Vinh', 'Khu nhà ở xã hội tại Phường 04'],
    review: ['Nhà ở xã hội', 'Khu nhà ở xã hội tại phường 7, thành phố Trà Vinh'],
    none: ['Khu dân cư phường 4', 'Nhà ở xã hội cho công nhân Khu công nghiệp Long Đức', 'Hỗ trợ nhà ở hộ nghèo'],
  },
  'hanh-lang-ven-bien': {
    match: [
      'Đường hành lang ven biển',
      'Dự án Tuyến hành lang ven biển tỉnh Trà Vinh',
      'hành lang ven biển (tuyến đường)',
    ],
    review: ['Đường ven biển'],
    none: ['Đường giao thông ven biển xã Hiệp Thạnh', 'Trồng rừng ven biển', 'Hành lang an toàn giao thông'],
  },
  'ho-nuoc-ngot-lang-the': {
    match: [
      'Hồ chứa nước ngọt sông Láng Thé',
      'Hạ tầng hồ nước ngọt Láng Thé (giai đoạn 1)',
      'Hồ chứa nước ngọt dọc bờ sông Láng Thé',
    ],
    review: ['Hồ chứa nước ngọt'],
    none: ['Hồ chứa nước ngọt huyện Cầu Ngang', 'Cầu qua sông Láng Thé', 'Cấp nước sạch nông thôn'],
  },
  'quang-truong-bia-chien-thang': {
    match: [
      'Quảng trường, Bia chiến thắng tỉnh Trà Vinh',
      'Xây dựng mới Quảng trường tỉnh',
      'Quảng trường và bia chiến thắng',
    ],
    review: ['Bia chiến thắng', 'Quảng trường trung tâm'],
    none: ['Quảng trường huyện Tiểu Cần', 'Bia tưởng niệm', 'Công viên trung tâm'],
  },
  'san-van-dong-tinh': {
    match: ['Sân vận động tỉnh', 'Xây mới SVĐ tỉnh Trà Vinh', 'SÂN VẬN ĐỘNG (MỚI) TỈNH'],
    review: ['Sân vận động', 'Sân vận động mới với khán đài phục vụ thi đấu cấp tỉnh'],
    none: ['Sân vận động huyện Càng Long', 'Vận động nhân dân hiến đất làm sân bóng', 'Sân bóng đá mini'],
  },
  'ket-noi-quoc-lo-60-53': {
    match: [
      'Đường kết nối TP Trà Vinh, Châu Thành, Càng Long với QL60, QL53',
      'Hạ tầng GTVT kết nối TT thành phố Trà Vinh - huyện Châu Thành - huyện Càng Long với QL.60 và QL.53',
    ],
    review: ['Đường giao thông kết nối Quốc lộ 60 và Quốc lộ 53'],
    none: ['Nâng cấp Quốc lộ 54 đoạn qua huyện Cầu Kè', 'Đường liên xã Châu Thành - Càng Long', 'Quốc lộ 60'],
  },
  '34-cong-noi-dong': {
    match: [
      '34 cống nội đồng',
      'Hoàn thành 34 cống nội đồng toàn tỉnh',
      'Đầu tư XD 34 cống nội đồng trên địa bàn tỉnh',
    ],
    review: ['Các cống nội đồng', '35 cống nội đồng'],
    none: ['Cống nội đồng xã Hòa Ân', 'Nạo vét kênh nội đồng', 'Cống thoát nước phường 1'],
  },
};

const rows = Object.entries(TABLE).flatMap(([id, { match, review, none }]) => [
  ...match.map((text) => [text, 'match', id] as const),
  ...review.map((text) => [text, 'review', id] as const),
  ...none.map((text) => [text, 'none', null] as const),
]);

test.each(rows)('"%s" is %s', (text, how, id) => expect(found(text)).toEqual([how, id]));

test('the table tells of every work, in every way', () => {
  expect(Object.keys(TABLE).sort()).toEqual(works.map(({ id }) => id).sort());
});

test.each([
  'Nhà văn hóa ấp Chợ',
  'Số hóa hồ sơ lưu trữ',
  'Trường Mầm non xã Song Lộc',
  '',
  '12',
  'Công trình chào mừng Đại hội',
])('"%s" is near to none', (text) => expect(found(text)).toEqual(['none', null]));

test('decomposed letters, capitals and signs change nothing', () => {
  for (const text of ['Sân vận động tỉnh', 'Nhà ở xã hội phường 4']) {
    for (const twin of [text.normalize('NFD'), text.toUpperCase(), `  ${text}. `, text.replace(/ /g, '\u00a0')])
      expect(found(twin)).toEqual(found(text));
  }
});

test('words are weighed: generic ones half, figures one and a half', () => {
  const words = meaningWords('Khu nhà ở xã hội tại phường 4');
  expect([...words.weights]).toEqual([
    ['khu', 0.5],
    ['nhà_ở', 1],
    ['xã_hội', 1],
    ['phường', 0.5],
    ['4', 1.5],
  ]);
  expect(words.total).toBe(4.5);
  const { cover, dice } = measure(words, meaningWords('Nhà ở xã hội'));
  expect([cover, dice]).toEqual([2 / 4.5, 4 / 6.5]);
});

test('an empty wording is like nothing', () => {
  expect(likeness(meaningWords(''), meaningWords('Sân vận động'))).toBe('none');
  expect(likeness(meaningWords('công trình'), meaningWords('dự án'))).toBe('none');
});

test('a stage tells nothing of which work it is', () => {
  const [plain, staged] = ['Cầu Đại Ngãi', 'Cầu Đại Ngãi giai đoạn 2'].map((text) => meaningWords(text));
  expect([...(staged?.weights ?? [])]).toEqual([...(plain?.weights ?? [])]);
});
