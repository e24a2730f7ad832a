/** A criterion of a sample score table. */
export interface SampleCriterion {
  readonly code: string;
  readonly title: string;
  readonly max: number;
  /** The column "Cách chấm điểm". */
  readonly method?: string;
  readonly children?: readonly SampleCriterion[];
}

/** The table of a made-up khối: 100 points, 5 of bonus, 10 of deduction. `thang-diem-khoi.json` says the same as data. */
export const BLOC_CRITERIA: readonly SampleCriterion[] = [
  {
    code: 'I',
    title: 'THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ, CHỈ TIÊU ĐƯỢC GIAO',
    max: 60,
    children: [
      {
        code: '1',
        title: 'Chỉ tiêu chuyên môn',
        max: 30,
        children: [
          {
            code: 'a)',
            title: 'Số cuộc kiểm tra, hướng dẫn cơ sở so với chỉ tiêu',
            max: 5,
            method: 'Đạt chỉ tiêu được một nửa số điểm, phần còn lại so với đơn vị vượt cao nhất của khối',
          },
          {
            code: 'b)',
            title: 'Giải ngân vốn được giao',
            max: 15,
            method: '≥ 95 %: 15đ; 80 - <95 %: 10đ; <80 %: 5đ',
          },
          {
            code: 'c)',
            title: 'Hồ sơ giải quyết đúng hạn',
            max: 10,
            method: 'Tỷ lệ hồ sơ đúng hạn × 10 (làm tròn đến 0,25đ)',
          },
        ],
      },
      { code: '2', title: 'Chế độ thông tin, báo cáo', max: 10, method: 'Trừ 0,5 điểm/lần chậm' },
      {
        code: '3',
        title: 'Cải cách hành chính, chuyển đổi số',
        max: 20,
        children: [
          {
            code: 'a)',
            title: 'Hoàn thành kế hoạch cải cách hành chính',
            max: 10,
            method: 'Hoàn thành: 10 điểm; không hoàn thành: 0 điểm',
          },
          {
            code: 'b)',
            title: 'Mô hình, cách làm mới được áp dụng',
            max: 10,
            method: '2,5 điểm/mô hình, tối đa 10 điểm',
          },
        ],
      },
    ],
  },
  {
    code: 'II',
    title: 'XÂY DỰNG ĐẢNG, CHÍNH QUYỀN, ĐOÀN THỂ',
    max: 20,
    children: [
      { code: '1', title: 'Xây dựng tổ chức đảng trong sạch, vững mạnh', max: 10, method: 'Chấm thẳng' },
      { code: '2', title: 'Hoạt động của các đoàn thể', max: 5, method: 'Chấm thẳng điểm' },
      {
        code: '3',
        title: 'Giải quyết kiến nghị của cử tri',
        max: 5,
        method: 'Đạt: 5 điểm; không đạt: 0 điểm; không phát sinh: tính đủ điểm',
      },
    ],
  },
  {
    code: 'III',
    title: 'CÔNG TÁC THI ĐUA, KHEN THƯỞNG',
    max: 20,
    children: [
      { code: '1', title: 'Tổ chức phong trào thi đua', max: 10, method: 'Chấm thẳng' },
      {
        code: '2',
        title: 'Tỷ lệ người lao động trực tiếp được khen thưởng',
        max: 5,
        method: '≥ 40 %: 5đ; 30 - <40 %: 3đ; <30 %: 0đ',
      },
      { code: '3', title: 'Báo cáo thi đua đúng hạn', max: 5, method: 'Trừ 1 điểm/lần chậm' },
    ],
  },
  {
    code: 'IV',
    title: 'ĐIỂM THƯỞNG',
    max: 5,
    children: [
      {
        code: '1',
        title: 'Được tặng hình thức khen thưởng cấp Nhà nước',
        max: 5,
        method: 'Cộng 2,5 điểm/hình thức, tối đa 5 điểm',
      },
    ],
  },
  {
    code: 'V',
    title: 'ĐIỂM TRỪ',
    max: -10,
    children: [
      {
        code: '1',
        title: 'Có cá nhân bị xử lý kỷ luật',
        max: -10,
        method: 'Trừ 2 điểm/trường hợp, tối đa 10 điểm',
      },
    ],
  },
];

/** A criterion with its place among the others. */
export interface SampleLine extends SampleCriterion {
  /** `I/1/a` */
  readonly path: string;
  /** Lines of its children, as offsets from its own. */
  readonly below: readonly number[];
}

/** The criteria one after the other, each before its children. */
export function linesOf(criteria: readonly SampleCriterion[], above = ''): SampleLine[] {
  return criteria.flatMap((criterion) => {
    const path = above + criterion.code.replace(')', '');
    const inside = (criterion.children ?? []).map((child) => linesOf([child], `${path}/`));
    let next = 1;
    const below = inside.map((lines) => {
      const at = next;
      next += lines.length;
      return at;
    });
    return [{ ...criterion, path, below }, ...inside.flat()];
  });
}
