import { casesIn } from './case-of';
import type { PlanCases } from './index';

const tracking = casesIn('Bảng theo dõi đợt thi đua đặc biệt');
const registration = casesIn('Bảng đăng ký thi đua');
const nomination = casesIn('Danh sách đề nghị khen thưởng');
const meritList = casesIn('Danh sách đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh');

const DEPARTMENT = { 'Tên đơn vị': 'Sở Minh họa' };
const DISTRICT = { 'Tên đơn vị': 'Huyện Minh Họa' };
const BLOC = { 'Tên đơn vị': 'Khối thi đua số 1' };
const PERSON = { 'Họ và tên': 'Nguyễn Văn Minh Họa', 'Đơn vị công tác': 'Sở Minh họa' };
const HOUSEHOLD = { 'Tên tập thể, cá nhân': 'Hộ ông Trần Văn Minh Họa' };

const filed = tracking('plan-filed-in-time', DEPARTMENT);
const parts = tracking('plan-complete', DISTRICT);
const report = tracking('report-in-time', DEPARTMENT);
const held = tracking('launched-held-rewarded', DISTRICT);
const beaten = nomination('targets-exceeded', DEPARTMENT);
const early = nomination('targets-on-time', DEPARTMENT);
const award = nomination('award-offered', DEPARTMENT);
const bloc = tracking('bloc-score-table', BLOC);
const share = nomination('direct-workers-share', PERSON);

const BK = 'Bằng khen của Chủ tịch UBND tỉnh';
const all = (launched: string | null, campaign: string | null, rewarded: string | null) => ({
  'Đã phát động': launched,
  'Tổ chức đợt thi đua': campaign,
  'Đã khen thưởng theo thẩm quyền': rewarded,
});

/** Every criterion of the plan An Giang 2025, on small tables. */
export const AN_GIANG: PlanCases = {
  plan: 'an-giang-2025',
  asOf: '2025-08-10',
  cases: [
    filed('pass', { 'Ngày gửi kế hoạch': '24/02/2025' }),
    filed('pass', { 'Ngày nhận kế hoạch phát động': 'tháng 01/2025' }),
    filed('fail', { 'Ngày gửi kế hoạch': '26/02/2025' }),
    filed('review', { 'Ngày gửi kế hoạch': '25/02/2025' }),
    filed('unknown', { 'Ngày gửi kế hoạch': 'tháng 02/2025' }),
    filed('unknown', { 'Ngày gửi kế hoạch': null }),
    filed('absent', { 'Ghi chú': 'x' }),
    filed('info', { 'Ngày gửi kế hoạch': null }, { asOf: '2025-02-10' }),
    registration('plan-filed-in-time', DEPARTMENT)('pass', { 'Ngày gửi kế hoạch': '10/02/2025' }),

    parts('pass', { 'Nội dung kế hoạch phát động': 'Đủ' }),
    parts('pass', { 'Có chủ đề': 'x', 'Có mục tiêu': 'x', 'Có nội dung': 'x', 'Có tiêu chí': 'x' }),
    parts('fail', { 'Nội dung kế hoạch phát động': 'Thiếu tiêu chí' }),
    parts('fail', { 'Có chủ đề': 'x', 'Có mục tiêu': 'x', 'Có nội dung': 'x', 'Có tiêu chí': 'Không' }),
    parts('unknown', { 'Nội dung kế hoạch phát động': null }),
    parts('unknown', { 'Có chủ đề': 'x', 'Có mục tiêu': null, 'Có nội dung': 'x', 'Có tiêu chí': 'x' }),
    parts('absent', { 'Ghi chú': null }),

    report('pass', { 'Ngày gửi báo cáo tổng kết': '30/7/2025' }),
    report('fail', { 'Ngày gửi báo cáo tổng kết': '05/8/2025' }),
    report('review', { 'Ngày gửi báo cáo tổng kết': '31/7/2025' }),
    report('unknown', { 'Ngày gửi báo cáo tổng kết': 'cuối tháng' }),
    report('absent', { 'Ghi chú': null }),

    held('pass', all('x', 'x', 'x')),
    held('fail', all('x', 'Không', 'x')),
    held('fail', all('x', 'x', 'Chưa')),
    held('unknown', all('x', null, 'x')),
    held('absent', { 'Đã phát động': 'x' }),
    held('info', { 'Ngày gửi kế hoạch': '20/02/2025' }),
    nomination('launched-held-rewarded', DISTRICT)('absent', { 'Đã phát động': 'x' }),
    nomination('launched-held-rewarded', DISTRICT)('fail', { 'Đã phát động': 'Không' }),

    beaten('pass', { 'Hình thức khen thưởng': BK, 'Kết quả so với kế hoạch được giao': '104%' }),
    beaten('pass', { 'Hình thức khen thưởng': 'BK', 'Kết quả so với kế hoạch được giao': 'Hoàn thành vượt mức' }),
    beaten('fail', { 'Hình thức khen thưởng': BK, 'Kết quả so với kế hoạch được giao': '100%' }),
    beaten('unknown', { 'Hình thức khen thưởng': BK, 'Kết quả so với kế hoạch được giao': null }),
    beaten('unknown', { 'Hình thức khen thưởng': null, 'Kết quả so với kế hoạch được giao': '104%' }),
    beaten('not-applicable', { 'Hình thức khen thưởng': 'Giấy khen', 'Kết quả so với kế hoạch được giao': '90%' }),
    beaten('absent', { 'Hình thức khen thưởng': BK }),
    beaten('absent', { 'Kết quả so với kế hoạch được giao': '104%' }),
    meritList('targets-exceeded', DEPARTMENT)('fail', { 'Kết quả so với kế hoạch được giao': '98%' }),
    nomination('targets-exceeded', HOUSEHOLD)('pass', {
      'Hình thức khen thưởng': BK,
      'Kết quả so với kế hoạch được giao': '120%',
    }),

    early('pass', { 'Về trước hạn': 'Có' }),
    early('fail', { 'Về trước hạn': 'Không' }),
    early('unknown', { 'Về trước hạn': null }),
    early('absent', { 'Ghi chú': null }),

    award('pass', { 'Hình thức khen thưởng': BK }),
    award('pass', { 'Hình thức khen thưởng': 'Giấy khen của Giám đốc Sở' }),
    award('info', { 'Hình thức khen thưởng': 'Bằng khen' }),
    award('info', { 'Hình thức khen thưởng': 'Giấy khen' }),
    award('fail', { 'Hình thức khen thưởng': 'Huân chương Lao động hạng Ba' }),
    award('fail', { 'Hình thức khen thưởng': 'Bằng khen của Bộ Tài chính' }),
    award('fail', { 'Hình thức khen thưởng': 'Bằng khen của Thủ tướng Chính phủ' }),
    award('review', { 'Hình thức khen thưởng': 'Bằng khen của Hiệp hội' }),
    award('review', { 'Danh hiệu thi đua': 'CSTĐCS', 'Hình thức khen thưởng': BK }),
    award('fail', { 'Danh hiệu thi đua': 'CSTĐCS', 'Hình thức khen thưởng': null }),
    award('unknown', { 'Hình thức khen thưởng': null }),
    award('unknown', { 'Hình thức khen thưởng': 'Loại A' }),
    award('absent', { 'Ghi chú': null }),
    meritList('award-offered', DEPARTMENT)('pass', { 'Ghi chú': null }),

    bloc('pass', { 'Quy chế hoạt động': 'x', 'Bảng điểm thi đua': 'x' }),
    bloc('fail', { 'Quy chế hoạt động': 'x', 'Bảng điểm thi đua': 'Chưa có' }),
    bloc('unknown', { 'Quy chế hoạt động': null, 'Bảng điểm thi đua': 'x' }),
    bloc('absent', { 'Ghi chú': null }),

    share('pass', { 'Chức vụ': 'Công nhân' }),
    share('fail', { 'Chức vụ': 'Giám đốc' }),
    share(
      'pass',
      { 'Chức vụ': 'Giám đốc' },
      { before: [{ ...PERSON, 'Họ và tên': 'Lê Thị Giả Định', 'Chức vụ': 'Nông dân' }] },
    ),
    share('unknown', { 'Chức vụ': null }),
    share('absent', { 'Ghi chú': null }),
    nomination('direct-workers-share', DEPARTMENT)('info', { 'Hình thức khen thưởng': BK }),
  ],
  impossible: {},
};
