import { defineMessages } from '../i18n/message';

/** What a check says of records and tables as a whole. */
export const checkMessages = defineMessages('check', {
  'no-table': { vi: 'Tệp không có bảng nào nhận ra được.', en: 'No table was recognised in the file.' },
  'no-table-next': {
    vi: 'Hãy kiểm tra đã chọn đúng tệp và đúng kế hoạch chưa.',
    en: 'Make sure that it is the right file and the right plan.',
  },
  'core-absent': {
    vi: 'Bảng thiếu cột {columns} nên chưa xét được tiêu chuẩn "{title}"; các dòng liên quan ({count}) tính là thiếu thông tin.',
    en: 'The table lacks {columns}, so "{title}" could not be judged; the rows concerned ({count}) count as incomplete.',
  },
  'core-unclear': {
    vi: 'Chưa rõ cột {found} có phải là cột {columns} hay không nên chưa xét được tiêu chuẩn "{title}"; các dòng liên quan ({count}) tính là thiếu thông tin.',
    en: 'Whether {found} is {columns} is not clear, so "{title}" could not be judged; the rows concerned ({count}) count as incomplete.',
  },
  'noted-absent': {
    vi: 'Không kiểm tra được ở bảng này: "{title}" (thiếu cột {columns}).',
    en: 'Not checked in this table: "{title}" ({columns} missing).',
  },
  'core-elsewhere': {
    vi: 'Không thấy "{subject}" ở trang {sheets}, nơi có cột {columns}, nên chưa xét được tiêu chuẩn "{title}".',
    en: '"{subject}" does not stand in the sheet {sheets}, which holds {columns}, so "{title}" could not be judged.',
  },
  'noted-elsewhere': {
    vi: 'Có dòng không kiểm tra được "{title}": không thấy tên ở trang {sheets}, nơi có cột {columns}.',
    en: 'Some rows were not checked for "{title}": their names do not stand in the sheet {sheets}, which holds {columns}.',
  },
  'kind-unknown': {
    vi: 'Chưa rõ "{subject}" là loại đơn vị nào nên chưa xét được tiêu chuẩn; ghi loại đơn vị vào một cột, hoặc đặt dưới dòng nhóm như "{example}".',
    en: 'The kind of unit of "{subject}" is not known, so no standard was judged; give it in a column or under a group row such as "{example}".',
  },
  'table-unknown': {
    vi: 'Chưa rõ đây là bảng đăng ký, đề nghị hay theo dõi nên không xét; hãy ghi tiêu đề bảng (ví dụ "Danh sách đề nghị khen thưởng").',
    en: 'Whether this table is a registration, a nomination or a tracking list is not known; it was not judged. Give it a title.',
  },
  'roster-absent': {
    vi: 'Danh sách đơn vị của khối ({source}) có {listed} đơn vị; chưa thấy {count} đơn vị trong các bảng: {names}.',
    en: 'The list of the bloc ({source}) has {listed} units; {count} of them stand in no table: {names}.',
  },
  'roster-stranger': {
    vi: '{count} đơn vị của bảng không có trong danh sách đơn vị của khối ({source}): {names}.',
    en: '{count} units of the table are not in the list of the bloc ({source}): {names}.',
  },
  'score-plan-other': {
    vi: 'Bảng không theo thang điểm "{plan}" (mã mục, điểm tối đa khác nhau), nên cách chấm của thang điểm đó không dùng ở đây.',
    en: 'The table does not follow the score plan "{plan}" (other codes, other most points), so its methods are not used here.',
  },
  'score-plan-partly': {
    vi: 'Thang điểm "{plan}": {count} mục không có trong bảng hoặc có điểm tối đa khác, nên không chấm theo thang điểm: {criteria}.',
    en: 'Score plan "{plan}": {count} criteria are not in the table or have other most points, so they are not scored by it: {criteria}.',
  },
  'no-criterion': {
    vi: 'Kế hoạch không có tiêu chuẩn nào cho loại "{kind}" ở bảng này nên các dòng đó ({count}) không được xét.',
    en: 'The plan has no criterion for "{kind}" in this kind of table; these rows ({count}) were not judged.',
  },
  'standards-pending': {
    vi: 'Tiêu chuẩn và số lượng khen thưởng của kế hoạch này còn chờ văn bản hướng dẫn. Hiện chỉ xét được, nơi bảng có cột: {judged}. Chưa xét được: các tiêu chuẩn và số lượng mà hướng dẫn sẽ quy định; đủ điều kiện ở đây chưa phải là đủ tiêu chuẩn khen thưởng.',
    en: 'Standards and numbers of awards of this plan await a guidance. Judged meanwhile, where the table has the columns: {judged}. Not judged: the standards and numbers that the guidance will set; eligible here is not yet worthy of an award.',
  },
  'standards-pending-all': {
    vi: 'Tiêu chuẩn và số lượng khen thưởng của kế hoạch này còn chờ văn bản hướng dẫn; ở các bảng này chưa có nội dung nào để xét.',
    en: 'Standards and numbers of awards of this plan await a guidance; there is nothing to judge in these tables yet.',
  },
  duplicate: {
    vi: '"{subject}" có ở nhiều dòng của bảng: {rows}; kiểm tra có bị trùng không.',
    en: '"{subject}" stands in several rows of the table: {rows}; check for duplicates.',
  },
});
