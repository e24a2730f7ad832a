import type { CellValue } from '../../src/sheet/grid';

export type CaseOutcome = 'pass' | 'fail' | 'unknown' | 'review' | 'not-applicable' | 'absent' | 'info';

/** One row in a little table and what one criterion says of it. */
export interface CriterionCase {
  readonly criterion: string;
  readonly outcome: CaseOutcome;
  readonly title: string;
  /** Headers and the row under them, side by side. */
  readonly columns: Readonly<Record<string, CellValue>>;
  /** More rows of the same table, above the judged one. */
  readonly before?: readonly Readonly<Record<string, CellValue>>[];
  /** Another sheet of the workbook. */
  readonly other?: { readonly title: string; readonly rows: readonly Readonly<Record<string, CellValue>>[] };
  readonly asOf?: string;
  readonly list?: readonly string[];
}

const NOMINATION = 'Danh sách đề nghị khen thưởng';
const REGISTRATION = 'Bảng đăng ký thi đua';
const TRACKING = 'Bảng theo dõi phong trào';
const X = 'HTXSNV';
const T = 'HTTNV';

const years = (header: string, ...values: CellValue[]) =>
  Object.fromEntries(values.map((value, index) => [`${header} năm ${2020 + index}`, value]));
const schoolYears = (...values: CellValue[]) =>
  Object.fromEntries(
    values.map((value, index) => [`Xếp loại tổ chức đảng năm học ${2020 + index} - ${2021 + index}`, value]),
  );
const party = (...values: CellValue[]) => years('Xếp loại tổ chức đảng', ...values);
const unit = (name: string) => ({ 'Tên đơn vị': name });
const person = (name: string, workplace: CellValue, position: CellValue = 'Chuyên viên') => ({
  'Họ và tên': name,
  'Chức vụ': position,
  'Đơn vị công tác': workplace,
});

const table =
  (title: string) =>
  (criterion: string, name: Readonly<Record<string, CellValue>>) =>
  (
    outcome: CaseOutcome,
    columns: Readonly<Record<string, CellValue>>,
    more: Partial<CriterionCase> = {},
  ): CriterionCase => ({
    criterion,
    outcome,
    title,
    columns: { ...name, ...columns },
    ...more,
  });
const nomination = table(NOMINATION);
const registration = table(REGISTRATION);
const tracking = table(TRACKING);

const DEPARTMENT = unit('Sở Minh họa');
const ENTERPRISE = unit('Công ty Minh Họa');
const SCHOOL = unit('Trường THPT Minh Họa');
const HOSPITAL = unit('Bệnh viện Minh Họa');
const DISTRICT = unit('Huyện Minh Họa');
const COMMUNE = unit('Xã Minh Họa');
const PERSON = person('Nguyễn Văn Minh Họa', 'Sở Minh họa');
const NO_PARTY = 'Chưa có tổ chức đảng';

const everyYear = nomination('party-every-year', DEPARTMENT);
const everySchoolYear = nomination('party-every-year', SCHOOL);
const excellent = nomination('party-excellent-years', DEPARTMENT);
const union = nomination('union-excellent', ENTERPRISE);
const targets = nomination('targets-exceeded', DISTRICT);
const lead = nomination('lead-programme', DEPARTMENT);
const support = nomination('support-programme', DEPARTMENT);
const work = nomination('welcome-project', DISTRICT);
const made = nomination('production-2024', ENTERPRISE);
const half = nomination('production-2025', ENTERPRISE);
const debt = nomination('no-debt', ENTERPRISE);
const safety = nomination('safety-environment', ENTERPRISE);
const tasks = nomination('tasks-2025', HOSPITAL);
const best = nomination('best-of-level', SCHOOL);
const personYears = nomination('person-every-year', PERSON);
const personExcellent = nomination('person-excellent-years', PERSON);
const ownUnit = nomination('person-unit-qualifies', PERSON);
const perUnit = nomination('persons-per-unit', PERSON);
const listed = nomination('not-in-plan-180', DEPARTMENT);
const launched = tracking('launched-reviewed-rewarded', DISTRICT);
const registered = tracking('registered-in-time', DISTRICT);
const reported = tracking('final-report-in-time', DISTRICT);
const nominated = nomination('nominated-in-time', COMMUNE);
const dossier = nomination('dossier', COMMUNE);
const confirmed = nomination('tax-insurance-confirmation', ENTERPRISE);
const director = (workplace: string, position: string) =>
  nomination('tax-insurance-confirmation', person('Lê Thị Minh Họa', workplace, position));
const pledged = registration('registration-targets', DISTRICT);
const notBelow = registration('registration-not-below-2020', ENTERPRISE);
const channel = registration('registration-channel', HOSPITAL);

const ALL_WELL = {
  ...party(X, X, X, T, T),
  'Kết quả thực hiện chỉ tiêu': '105%',
  'Công trình, phần việc chào mừng đại hội': 'Nhà văn hóa',
};
const unitSheet = (columns: Readonly<Record<string, CellValue>>) => ({
  title: NOMINATION,
  rows: [{ ...DEPARTMENT, ...columns }],
});
const lights = { 'Chủ trì chương trình, đề án': 'Có', 'Kết quả chương trình chủ trì': '110%' };
const chaired = (count: number) =>
  Array.from({ length: count }, (_, index) => person(`Người thứ ${index + 1}`, 'Sở Minh họa'));

/** Every criterion of the plan Kiên Giang 90, on small tables. */
export const CASES: readonly CriterionCase[] = [
  everyYear('pass', party(X, T, X, T, X)),
  everyYear('pass', { 'Xếp loại tổ chức đảng': '2020: HTTNV; 2021-2024: HTXSNV' }),
  everyYear('pass', { 'Xếp loại tổ chức đảng từ năm 2020 đến năm 2024': 'Hoàn thành tốt nhiệm vụ' }),
  everyYear('fail', party(X, T, 'HTNV', T, X)),
  everyYear('fail', party(null, 'Không hoàn thành nhiệm vụ', X, X, X)),
  everyYear('unknown', party(X, null, X, X, X)),
  everyYear('unknown', party(X, 'Khá', X, X, X)),
  everyYear('unknown', { 'Xếp loại tổ chức đảng': X }),
  everyYear('unknown', party(X, { error: '#N/A' }, X, X, X)),
  everyYear('review', party(X, 'Trong sạch, vững mạnh', X, X, X)),
  everyYear('absent', { 'Ghi chú': 'x' }),
  everySchoolYear('pass', schoolYears(X, T, T, T)),
  everySchoolYear('fail', schoolYears(X, T, 'HTNV', T)),
  nomination('party-every-year', HOSPITAL)('pass', party(X, 'TSVM tiêu biểu', X, X, X)),
  nomination('party-every-year', ENTERPRISE)('not-applicable', party(NO_PARTY, NO_PARTY, NO_PARTY, NO_PARTY, NO_PARTY)),
  nomination('party-every-year', ENTERPRISE)('unknown', party(null, null, null, null, null)),

  excellent('pass', party(X, X, X, T, T)),
  excellent('pass', party(X, X, X, null, null)),
  excellent('fail', party(X, X, T, T, T)),
  excellent('fail', party(X, T, T, T, null)),
  excellent('unknown', party(X, X, T, T, null)),
  excellent('review', party(X, X, 'TSVM', T, T)),
  nomination('party-excellent-years', HOSPITAL)('pass', party(X, X, 'Trong sạch, vững mạnh tiêu biểu', T, T)),
  nomination('party-excellent-years', SCHOOL)('pass', schoolYears(X, X, X, T)),

  union('pass', { ...party(NO_PARTY), 'Xếp loại công đoàn': '2021: VMXS; 2022: VMXS; 2023: VMXS' }),
  union('fail', { ...party(NO_PARTY), 'Xếp loại công đoàn': '2020: VMXS; 2021: VM; 2022: VMXS; 2023: VM; 2024: VMXS' }),
  union('review', { ...party(NO_PARTY), 'Xếp loại công đoàn': '2020-2022: HTXSNV; 2023-2024: VM' }),
  union('unknown', { ...party(NO_PARTY), 'Xếp loại công đoàn': '2021: VMXS; 2022: VMXS' }),
  union('not-applicable', { ...party(X), 'Xếp loại công đoàn': null }),
  union('not-applicable', { ...party(null), 'Xếp loại công đoàn': null }),

  targets('pass', { 'Kết quả thực hiện chỉ tiêu': '102,5%' }),
  targets('pass', { 'Kết quả thực hiện chỉ tiêu': 'Hoàn thành vượt mức' }),
  targets('fail', { 'Kết quả thực hiện chỉ tiêu': 'Đạt 100%' }),
  targets('fail', { 'Kết quả thực hiện chỉ tiêu': 'Thu ngân sách 110%; giảm nghèo 98%' }),
  targets('fail', { 'Kết quả thực hiện chỉ tiêu': 'Chưa hoàn thành' }),
  targets('unknown', { 'Kết quả thực hiện chỉ tiêu': 'Hoàn thành' }),
  targets('unknown', { 'Kết quả thực hiện chỉ tiêu': null }),
  targets('pass', { 'Hoàn thành và vượt mức chỉ tiêu': 'Có' }),
  targets('absent', { 'Ghi chú': null }),

  lead('pass', lights),
  lead('fail', { ...lights, 'Kết quả chương trình chủ trì': '95%' }),
  lead('unknown', { ...lights, 'Kết quả chương trình chủ trì': null }),
  lead('unknown', { ...lights, 'Chủ trì chương trình, đề án': null }),
  lead('not-applicable', { ...lights, 'Chủ trì chương trình, đề án': 'Không' }),
  lead('absent', { 'Ghi chú': null }),

  support('info', { 'Phối hợp thực hiện chương trình, đề án': 'Có', 'Kết quả phối hợp': 'Tốt' }),
  support('pass', { 'Phối hợp thực hiện chương trình, đề án': 'Có', 'Kết quả phối hợp': 'Thực hiện tốt' }),
  support('fail', { 'Phối hợp thực hiện chương trình, đề án': 'Có', 'Kết quả phối hợp': 'Chưa tốt' }),
  support('unknown', { 'Phối hợp thực hiện chương trình, đề án': 'Có', 'Kết quả phối hợp': null }),
  support('not-applicable', { 'Phối hợp thực hiện chương trình, đề án': 'Không', 'Kết quả phối hợp': null }),

  work('pass', { 'Công trình, phần việc chào mừng đại hội': 'Đường liên xã', 'Quy mô công trình': 'Cấp huyện' }),
  work('pass', { 'Công trình, phần việc chào mừng đại hội': 'x' }),
  work('fail', { 'Công trình, phần việc chào mừng đại hội': 'Chưa có' }),
  work('fail', { 'Công trình, phần việc chào mừng đại hội': '-' }),
  work('fail', { 'Công trình, phần việc chào mừng đại hội': 'Cầu ấp', 'Quy mô công trình': 'Cấp xã' }),
  work('fail', { 'Công trình, phần việc chào mừng đại hội': 'Nhà văn hóa (cấp xã)' }),
  work('unknown', { 'Công trình, phần việc chào mừng đại hội': null }),
  work('unknown', { 'Công trình, phần việc chào mừng đại hội': 'Cầu', 'Quy mô công trình': 'lớn' }),

  made('pass', { 'Kết quả SXKD năm 2024': '112%' }),
  made('fail', { 'Kết quả SXKD năm 2024': 'Doanh thu 120%; lợi nhuận 97%' }),
  made('unknown', { 'Kết quả SXKD năm 2024': null }),

  half('pass', { 'Kết quả SXKD đến 30/6/2025': '70,5%' }),
  half('pass', { 'Kết quả SXKD đến 30/6/2025': 'trên 70%' }),
  half('fail', { 'Kết quả SXKD đến 30/6/2025': '70%' }),
  half('fail', { 'Kết quả SXKD đến 30/6/2025': 'Doanh thu 80%; nộp ngân sách 65%' }),
  half('unknown', { 'Kết quả SXKD đến 30/6/2025': null }),
  half('unknown', { 'Kết quả SXKD đến 30/6/2025': 'khá' }),

  debt('pass', { 'Nợ thuế': 'Không', 'Nợ BHXH': 'Không' }),
  debt('pass', { 'Không nợ thuế, BHXH': 'x' }),
  debt('fail', { 'Nợ thuế': 'Không', 'Nợ BHXH': 'Còn nợ 12 triệu đồng' }),
  debt('fail', { 'Nợ thuế': 'x', 'Nợ BHXH': 'Không' }),
  debt('unknown', { 'Không nợ thuế': 'Không', 'Nợ BHXH': 'Không' }),
  debt('unknown', { 'Nợ thuế': null, 'Nợ BHXH': 'Không' }),
  debt('absent', { 'Nợ thuế': 'Không' }),

  safety('pass', { 'An toàn lao động': 'Tốt', 'Vệ sinh môi trường': 'Đảm bảo' }),
  safety('fail', { 'An toàn lao động': 'Tốt', 'Vệ sinh môi trường': 'Không đạt' }),
  safety('unknown', { 'An toàn lao động': null, 'Vệ sinh môi trường': 'Tốt' }),
  safety('absent', { 'Ghi chú': null }),

  tasks('pass', { 'Tỷ lệ hoàn thành nhiệm vụ năm 2025': '70%' }),
  tasks('fail', { 'Tỷ lệ hoàn thành nhiệm vụ năm 2025': '69,9%' }),
  tasks('unknown', { 'Tỷ lệ hoàn thành nhiệm vụ năm 2025': null }),

  best('pass', { 'Chất lượng học sinh': 95 }),
  best('pass', { 'Chất lượng học sinh': 'Cao nhất tỉnh' }),
  best(
    'pass',
    { 'Chất lượng học sinh': 90 },
    { before: [{ 'Tên đơn vị': 'Trường Tiểu học Minh Họa', 'Chất lượng học sinh': 99 }] },
  ),
  best(
    'fail',
    { 'Chất lượng học sinh': 90 },
    { before: [{ 'Tên đơn vị': 'Trường THPT Giả Định', 'Chất lượng học sinh': 91 }] },
  ),
  best('unknown', { 'Chất lượng học sinh': null }),
  best('unknown', { 'Tên đơn vị': 'Trường Minh Họa', 'Chất lượng học sinh': 95 }),

  personYears('pass', years('Xếp loại', T, T, X, X, X)),
  personYears('fail', years('Xếp loại', T, 'Hoàn thành nhiệm vụ', X, X, X)),
  personYears('unknown', years('Xếp loại', T, null, X, X, X)),
  personYears('review', years('Xếp loại', T, 'TSVM', X, X, X)),
  personExcellent('pass', years('Xếp loại', T, T, X, X, X)),
  personExcellent('fail', years('Xếp loại', T, T, T, X, X)),
  personExcellent('unknown', years('Xếp loại', T, T, null, X, X)),
  personExcellent('review', years('Xếp loại', T, T, 'TSVM', X, X)),

  ownUnit('pass', years('Xếp loại', X, X, X, X, X), { other: unitSheet(ALL_WELL) }),
  ownUnit('fail', years('Xếp loại', X, X, X, X, X), {
    other: unitSheet({ ...ALL_WELL, ...party(X, 'HTNV', X, X, X) }),
  }),
  ownUnit('unknown', years('Xếp loại', X, X, X, X, X), {
    other: unitSheet({ ...ALL_WELL, ...party(X, null, X, X, X) }),
  }),
  ownUnit('info', years('Xếp loại', X, X, X, X, X)),

  perUnit('pass', years('Xếp loại', X, X, X, X, X)),
  perUnit('fail', years('Xếp loại', X, X, X, X, X), {
    before: chaired(1),
    other: unitSheet({ ...ALL_WELL, 'Chủ trì chương trình, đề án': 'Không' }),
  }),
  perUnit('fail', years('Xếp loại', X, X, X, X, X), { before: chaired(1) }),
  perUnit('review', years('Xếp loại', X, X, X, X, X), {
    before: chaired(1),
    other: { title: NOMINATION, rows: [{ ...unit('Sở Giả Định'), ...ALL_WELL, ...lights }] },
  }),
  perUnit('pass', years('Xếp loại', X, X, X, X, X), {
    before: chaired(1),
    other: unitSheet({ ...ALL_WELL, ...lights }),
  }),
  perUnit('review', years('Xếp loại', X, X, X, X, X), {
    before: chaired(2),
    other: unitSheet({ ...ALL_WELL, ...lights }),
  }),
  perUnit('fail', years('Xếp loại', X, X, X, X, X), {
    before: chaired(3),
    other: unitSheet({ ...ALL_WELL, ...lights }),
  }),
  perUnit('unknown', years('Xếp loại', X, X, X, X, X), {
    before: chaired(1),
    other: unitSheet({ ...ALL_WELL, ...lights, 'Chủ trì chương trình, đề án': null }),
  }),
  nomination('persons-per-unit', person('Nguyễn Văn Minh Họa', 'Công ty Minh Họa'))(
    'review',
    years('Xếp loại', X, X, X, X, X),
  ),

  listed('pass', { 'Đã được bình chọn theo Kế hoạch 180': 'Không' }),
  listed('fail', { 'Đã được bình chọn theo Kế hoạch 180': 'x' }),
  listed('unknown', { 'Đã được bình chọn theo Kế hoạch 180': null }),
  listed('fail', { 'Ghi chú': null }, { list: ['Sở Giả Định', 'SỞ MINH HOẠ'] }),
  listed('pass', { 'Ghi chú': null }, { list: ['Sở Giả Định'] }),
  listed('absent', { 'Ghi chú': null }),

  launched('pass', { 'Đã phát động': 'x', 'Đã tổng kết': 'x', 'Khen thưởng theo thẩm quyền': 'Có' }),
  launched('fail', { 'Đã phát động': 'x', 'Đã tổng kết': 'Chưa', 'Khen thưởng theo thẩm quyền': 'Có' }),
  launched('unknown', { 'Đã phát động': 'x', 'Đã tổng kết': null, 'Khen thưởng theo thẩm quyền': 'Có' }),

  registered('pass', { 'Ngày nhận đăng ký': '29/10/2021' }),
  registered('review', { 'Ngày nhận đăng ký': '30/10/2021' }),
  registered('fail', { 'Ngày nhận đăng ký': 'ngày 31 tháng 10 năm 2021' }),
  registered('unknown', { 'Ngày nhận đăng ký': 'Tháng 10/2021' }),
  registered('unknown', { 'Ngày nhận đăng ký': null }),
  registered('info', { 'Ngày nhận đăng ký': null }, { asOf: '2021-10-01' }),
  reported('pass', { 'Ngày nhận báo cáo tổng kết': '9/7/2025' }),
  reported('review', { 'Ngày nhận báo cáo tổng kết': '10/7/2025' }),
  reported('fail', { 'Ngày nhận báo cáo tổng kết': '11/7/2025' }),
  reported('unknown', { 'Ngày nhận báo cáo tổng kết': 'Quý III năm 2025' }),
  nominated('pass', { 'Ngày trình khen thưởng': 45842 }),
  nominated('review', { 'Ngày trình khen thưởng': 45848 }),
  nominated('fail', { 'Ngày trình khen thưởng': 45849 }),
  nominated('unknown', { 'Ngày trình khen thưởng': '2025' }),

  dossier('pass', { 'Hồ sơ kèm theo': 'Đủ' }),
  dossier('pass', { 'Tờ trình': 'x', 'Biên bản họp': 'x', 'Báo cáo thành tích': 'x' }),
  dossier('fail', { 'Hồ sơ kèm theo': 'Thiếu biên bản' }),
  dossier('fail', { 'Tờ trình': 'x', 'Biên bản họp': 'Chưa có', 'Báo cáo thành tích': 'x' }),
  dossier('unknown', { 'Hồ sơ kèm theo': 'Tờ trình, biên bản' }),
  dossier('unknown', { 'Hồ sơ kèm theo': null }),

  confirmed('pass', { 'Xác nhận thuế, BHXH, BHYT': 'Đủ' }),
  confirmed('fail', { 'Xác nhận thuế, BHXH, BHYT': 'Thiếu xác nhận của cơ quan thuế' }),
  confirmed('unknown', { 'Xác nhận thuế, BHXH, BHYT': null }),
  director('Công ty Minh Họa', 'Giám đốc')('fail', { 'Xác nhận thuế, BHXH, BHYT': 'Chưa có' }),
  director('Công ty Minh Họa', 'Phó Giám đốc')('not-applicable', { 'Xác nhận thuế, BHXH, BHYT': null }),
  director('Sở Minh họa', 'Giám đốc')('not-applicable', { 'Xác nhận thuế, BHXH, BHYT': null }),
  director('Hợp tác xã Minh Họa', 'Giám đốc')('review', { 'Xác nhận thuế, BHXH, BHYT': null }),

  pledged('pass', { 'Chỉ tiêu, nhiệm vụ đến năm 2025': '12 chỉ tiêu', 'Tên công trình, việc làm': 'Đường huyện' }),
  pledged('fail', { 'Chỉ tiêu, nhiệm vụ đến năm 2025': '12 chỉ tiêu', 'Tên công trình, việc làm': 'Chưa có' }),
  pledged('unknown', { 'Chỉ tiêu, nhiệm vụ đến năm 2025': '12 chỉ tiêu', 'Tên công trình, việc làm': null }),
  pledged('unknown', {
    'Chỉ tiêu, nhiệm vụ đến năm 2025': { error: '#REF!' },
    'Tên công trình, việc làm': 'Đường huyện',
  }),
  pledged('absent', { 'Chỉ tiêu, nhiệm vụ đến năm 2025': '12 chỉ tiêu' }),
  notBelow('pass', { 'Lợi nhuận năm 2020': 10, 'Lợi nhuận đăng ký đến năm 2025': 10 }),
  notBelow('fail', { 'Lợi nhuận năm 2020': 10, 'Lợi nhuận đăng ký đến năm 2025': '9,5' }),
  notBelow('unknown', { 'Lợi nhuận năm 2020': 10, 'Lợi nhuận đăng ký đến năm 2025': null }),
  notBelow('unknown', { 'Lợi nhuận năm 2020': 10, 'Lợi nhuận đăng ký đến năm 2025': 'cao hơn' }),
  channel('info', { 'Chỉ tiêu hằng năm': '5 chỉ tiêu' }),
  channel('info', { 'Chỉ tiêu hằng năm': '5 chỉ tiêu', 'Nơi đăng ký': null }),
  channel('pass', { 'Chỉ tiêu hằng năm': '5 chỉ tiêu', 'Nơi đăng ký': 'Sở Y tế tổng hợp, gửi UBND tỉnh' }),
  channel('fail', { 'Chỉ tiêu hằng năm': '5 chỉ tiêu', 'Nơi đăng ký': 'Ban Thi đua - Khen thưởng' }),
  channel('review', { 'Chỉ tiêu hằng năm': '5 chỉ tiêu', 'Nơi đăng ký': 'qua bưu điện' }),
];

/** Outcomes that a criterion of the plan cannot have, with the reason. */
export const IMPOSSIBLE: Readonly<Record<string, { readonly outcomes: readonly CaseOutcome[]; readonly why: string }>> =
  {
    'targets-exceeded': { outcomes: ['review'], why: 'figures and words decide or are unknown' },
    'lead-programme': { outcomes: ['review'], why: 'figures and words decide or are unknown' },
    'support-programme': { outcomes: ['review'], why: 'a yes/no answer' },
    'welcome-project': { outcomes: ['review'], why: 'a yes/no answer and a scale' },
    'production-2024': { outcomes: ['review'], why: 'figures decide or are unknown' },
    'production-2025': { outcomes: ['review'], why: 'figures decide or are unknown' },
    'no-debt': { outcomes: ['review'], why: 'a yes/no answer' },
    'safety-environment': { outcomes: ['review'], why: 'a yes/no answer' },
    'tasks-2025': { outcomes: ['review'], why: 'figures decide or are unknown' },
    'best-of-level': { outcomes: ['review'], why: 'figures decide or are unknown' },
    'person-unit-qualifies': { outcomes: ['review'], why: 'a unit in review is told, not held against the person' },
    'not-in-plan-180': { outcomes: ['review'], why: 'listed or not' },
    'launched-reviewed-rewarded': { outcomes: ['review'], why: 'a yes/no answer' },
    dossier: { outcomes: ['review'], why: 'there, missing or not said' },
    'registration-targets': { outcomes: ['review'], why: 'there, missing or not said' },
    'registration-not-below-2020': { outcomes: ['review'], why: 'figures decide or are unknown' },
  };
