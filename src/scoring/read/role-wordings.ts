/**
 * What a column of a score table holds. `score`: points without saying whose, told by the header above or by the layout.
 * `weight`: what points are multiplied by. `aside`: known to hold no points.
 */
export type ScoreRoleName =
  | 'ordinal'
  | 'unit'
  | 'criterion'
  | 'group'
  | 'max'
  | 'part'
  | 'target'
  | 'actual'
  | 'percent'
  | 'self'
  | 'bloc'
  | 'review1'
  | 'review2'
  | 'final'
  | 'total'
  | 'score'
  | 'explain'
  | 'reason'
  | 'evidence'
  | 'method'
  | 'rank'
  | 'award'
  | 'person'
  | 'cluster'
  | 'note'
  | 'grade'
  | 'weight'
  | 'aside';

/** Wordings of whole headers, compared folded, brackets left out. */
export const WORDINGS: Readonly<Record<ScoreRoleName, readonly string[]>> = {
  ordinal: ['STT', 'TT', 'Số TT', 'S.TT', 'Số thứ tự', 'Mục', 'Mã', 'Mã tiêu chí'],
  unit: [
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan, đơn vị',
    'Tên cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Tên đơn vị, địa phương',
    'Tên quận - huyện',
    'Tên quận, huyện',
    'Địa phương',
    'Tập thể',
    'Tên tập thể',
    'Sở, ban, ngành',
    'Tên sở, ban, ngành',
    'Thành viên',
    'Đơn vị thành viên',
    'Tên huyện, thành phố',
    'Tên xã, phường',
  ],
  criterion: [
    'Nội dung tiêu chí',
    'Tên tiêu chí',
    'Tiêu chí cụ thể',
    'Tiêu chí',
    'Nội dung',
    'Nội dung thi đua',
    'Nội dung chấm điểm',
    'Tiêu chí thi đua',
    'Nội dung, tiêu chí đánh giá',
    'Tiêu chí chấm điểm',
    'Nội dung, tiêu chí',
    'Nội dung đánh giá',
    'Tiêu chí đánh giá',
  ],
  group: ['Nhóm tiêu chí', 'Nhóm', 'Phần', 'Lĩnh vực'],
  max: [
    'Thang điểm',
    'Điểm tối đa',
    'Điểm chuẩn',
    'Điểm quy định',
    'Số điểm',
    'Mức điểm',
    'Số điểm tối đa',
    'Điểm thang',
    'Điểm tối đa đ',
  ],
  part: ['Điểm thành phần tối đa', 'Điểm thành phần', 'Điểm tối đa thành phần'],
  target: [
    'Chỉ tiêu được giao',
    'Chỉ tiêu',
    'Kế hoạch',
    'KH giao',
    'Chỉ tiêu kế hoạch năm',
    'Chỉ tiêu giao',
    'Kế hoạch giao',
  ],
  actual: ['Kết quả thực hiện', 'Thực hiện', 'KQ thực hiện', 'Kết quả đạt được', 'Kết quả'],
  percent: ['Tỷ lệ', 'Tỷ lệ %', '% đạt', 'Tỷ lệ thực hiện %', 'Tỷ lệ đạt', 'Tỷ lệ thực hiện'],
  self: [
    'Điểm tự chấm',
    'Tự chấm',
    'Điểm GV tự chấm',
    'Đơn vị tự chấm',
    'Điểm đơn vị tự chấm',
    'Điểm tự đánh giá',
    'Tự đánh giá',
  ],
  bloc: [
    'Cụm chấm',
    'Khối chấm',
    'Điểm khối chấm',
    'Điểm cụm chấm',
    'Điểm cụm, khối chấm',
    'Khối trưởng chấm',
    'Cụm trưởng chấm',
    'Điểm bình xét',
    'Điểm khối trưởng chấm',
  ],
  review1: [
    'Thẩm định lần 1',
    'Điểm thẩm định',
    'Thẩm định',
    'Điểm Ban TĐKT thẩm định',
    'Điểm thẩm định của SNV',
    'Sở chuyên ngành chấm',
    'Điểm thẩm định lần 1',
  ],
  review2: [
    'Thẩm định lần 2',
    'Điểm duyệt',
    'Điểm kết luận',
    'HĐ thống nhất',
    'Điểm thẩm định lần 2',
    'Hội đồng thống nhất',
    'Hội đồng chấm',
    'Điểm Hội đồng chấm',
    'Điểm Hội đồng',
    'Điểm Hội đồng thống nhất',
  ],
  final: ['Điểm cuối cùng', 'Điểm chính thức'],
  total: ['Tổng điểm', 'Tổng cộng', 'Tổng số điểm', 'Cộng', 'Tổng', 'Cộng điểm', 'Tổng điểm đạt được'],
  score: ['Điểm', 'Điểm số', 'Số điểm đạt', 'Điểm đạt', 'Điểm đạt được'],
  explain: ['Giải trình', 'Ý kiến giải trình', 'Thuyết minh'],
  reason: ['Lý do', 'Nhận xét', 'Lý do tăng, giảm điểm', 'Căn cứ chấm', 'Lý do điều chỉnh', 'Lý do chênh lệch'],
  evidence: [
    'File',
    'Link minh chứng',
    'Minh chứng',
    'Tài liệu kiểm chứng',
    'Số văn bản',
    'Tài liệu minh chứng',
    'Tệp',
    'Văn bản minh chứng',
  ],
  method: [
    'Cách chấm điểm',
    'Phương pháp chấm',
    'Cách tính điểm',
    'Hướng dẫn chấm',
    'Cách chấm',
    'Phương pháp chấm điểm',
  ],
  rank: ['Xếp hạng', 'Xếp thứ tự', 'Hạng', 'Thứ hạng', 'Xếp thứ', 'Thứ tự xếp hạng', 'Vị thứ'],
  award: [
    'Đề nghị khen thưởng',
    'Hình thức khen thưởng',
    'Đề nghị',
    'Hình thức đề nghị',
    'Đề nghị hình thức khen thưởng',
    'Khen thưởng',
  ],
  person: ['Họ và tên', 'Họ tên', 'Họ, tên', 'Họ và tên cá nhân', 'Tên cá nhân', 'Cá nhân', 'Cán bộ, công chức'],
  cluster: [
    'Cụm',
    'Khối',
    'Cụm, khối',
    'Cụm thi đua',
    'Khối thi đua',
    'Cụm, khối thi đua',
    'Tên cụm',
    'Tên khối',
    'Thuộc cụm',
    'Thuộc khối',
  ],
  note: ['Ghi chú', 'Ghi chú, lý do', 'Chú thích'],
  grade: [
    'Xếp loại',
    'Phân loại',
    'Kết quả xếp loại',
    'Mức xếp loại',
    'Xếp loại thi đua',
    'Danh hiệu',
    'Danh hiệu thi đua',
    'Danh hiệu đề nghị',
  ],
  weight: ['Hệ số', 'Trọng số', 'Trọng số %', 'Hệ số điểm'],
  aside: [
    'Đơn vị tính',
    'ĐVT',
    'Chức vụ',
    'Chức danh',
    'Chức vụ, đơn vị',
    'Năm sinh',
    'Ngày sinh',
    'Bộ môn',
    'Tổ chuyên môn',
    'Chênh lệch',
    'Tăng, giảm',
    'Trung bình',
    'Bình quân',
    'Điểm trung bình',
    'Điểm bình quân',
    'Cao nhất',
    'Thấp nhất',
    'Số phiếu',
    'Ký nhận',
    'Ký tên',
    'Ý kiến',
  ],
};

/** Words that tell a column in a longer header, looked for in this order. */
export const TELLING: readonly (readonly [string, ScoreRoleName])[] = [
  ['tự chấm', 'self'],
  ['khối chấm', 'bloc'],
  ['cụm chấm', 'bloc'],
  ['khối trưởng chấm', 'bloc'],
  ['lần 2', 'review2'],
  ['thẩm định', 'review1'],
  ['hội đồng chấm', 'review2'],
  ['minh chứng', 'evidence'],
  ['giải trình', 'explain'],
  ['lý do', 'reason'],
  ['cách chấm', 'method'],
  ['thành phần tối đa', 'part'],
  ['điểm tối đa', 'max'],
  ['điểm chuẩn', 'max'],
  ['thang điểm', 'max'],
  ['xếp hạng', 'rank'],
  ['xếp thứ', 'rank'],
  ['đề nghị khen thưởng', 'award'],
  ['hình thức khen thưởng', 'award'],
  ['chỉ tiêu được giao', 'target'],
  ['kết quả thực hiện', 'actual'],
  ['số phiếu', 'aside'],
  ['chênh lệch', 'aside'],
];

/** Whether a text is the id of a role. */
export const isRole = (id: string): id is ScoreRoleName => Object.hasOwn(WORDINGS, id);
