import { checkAcross, type ExpectedUnits, type SentFile } from '../../../src/check/across/index';
import type { Plan } from '../../../src/plan/index';
import { ACROSS_CRITERIA, type RecordFacts } from '../../../src/report/index';
import { unitNameKey } from '../../../src/sheet/text/abbreviations';
import { rendererFor } from '../../../src/cli/books';
import { PLAN } from '../check-of';

type RecordIn = Partial<RecordFacts> & { readonly subject: string };

/** A record of a collective; `unit` makes it a person of that unit. */
function record({ subject, ...more }: RecordIn, row: number): RecordFacts {
  const isPerson = more.unit !== undefined;
  const unit = more.unit ?? subject;
  const unitKey = unitNameKey(unit);
  return {
    sheet: 'DS',
    row,
    kind: 'nomination',
    subject,
    unitKind: isPerson ? 'person' : 'department',
    key: isPerson ? `${unitNameKey(subject)} @ ${unitKey}` : unitKey,
    unitKey,
    unit,
    awards: [],
    work: '',
    targets: [],
    papers: [],
    ...more,
  };
}

const file = (name: string, unit: string, records: readonly RecordIn[], more: Partial<SentFile> = {}): SentFile => ({
  file: name,
  sha256: name,
  unit,
  bloc: '',
  facts: { records: records.map(record), scores: [] },
  ...more,
});

const tell = (sent: readonly SentFile[], expected: ExpectedUnits | null = null, plan: Plan = PLAN): string[] => {
  const renderer = rendererFor(plan);
  return checkAcross(sent, plan, expected).map(
    ({ criterion, message, places }) =>
      `${criterion} [${places.map((place) => `${place.file}${place.row === null ? '' : `:${place.row + 1}`}`).join(' ')}] ${renderer.message(message, 'vi')}`,
  );
};

const registered = { kind: 'registration' };
const CASES: readonly (readonly [string, readonly SentFile[], readonly string[]])[] = [
  ['one file alone', [file('a', 'Sở A', [{ subject: 'Sở A' }, { subject: 'Sở A' }])], []],
  ['different units', [file('a', 'Sở A', [{ subject: 'Sở A' }]), file('b', 'Sở B', [{ subject: 'Sở B' }])], []],
  [
    'one content under two names counts once',
    [
      file('a', 'Sở A', [{ subject: 'Sở A' }], { sha256: 'x' }),
      file('b', 'Sở A', [{ subject: 'Sở A' }], { sha256: 'x' }),
    ],
    ['file-twice [a b] Cùng một tệp được gửi 2 lần: a, b; chỉ tính một lần khi đối chiếu.'],
  ],
  [
    'files that could not be opened are not the same file',
    [file('a', 'a', [], { sha256: null }), file('b', 'b', [], { sha256: null })],
    [],
  ],
  [
    'two versions of one list are told once, not row by row',
    [
      file('a', 'Sở A', [{ subject: 'Phòng 1' }, { subject: 'Phòng 2' }]),
      file('b', 'SỞ A', [{ subject: 'Phòng 1' }, { subject: 'Phòng 2' }, { subject: 'Phòng 3' }]),
    ],
    [
      'unit-twice [a b] Sở A gửi 2 tệp có nội dung khác nhau cho cùng một loại danh sách: a, b. Cần xác định bản chính thức.',
    ],
  ],
  [
    'a list of collectives and a list of persons of one unit are no versions',
    [file('a', 'Sở A', [{ subject: 'Phòng 1' }]), file('b', 'Sở A', [{ subject: 'Trần B', unit: 'Sở A' }])],
    [],
  ],
  [
    'a collective in the lists of two units',
    [
      file('a', 'Sở A', [{ subject: 'UBND huyện X' }, { subject: 'Sở A' }]),
      file('b', 'Huyện X', [{ subject: 'Phòng 9' }, { subject: 'Huyện X' }]),
    ],
    [
      'nominated-twice [a:1 b:2] UBND huyện X được đề nghị ở 2 danh sách: a, b. Nếu cùng một đối tượng thì chỉ giữ một đề nghị.',
    ],
  ],
  [
    'namesakes of two units are two persons',
    [
      file('a', 'Sở A', [{ subject: 'Trần B', unit: 'Sở A' }]),
      file('b', 'Sở C', [{ subject: 'Trần B', unit: 'Sở C' }]),
    ],
    [],
  ],
  [
    'two awards for one subject',
    [
      file('a', 'Sở A', [{ subject: 'Phòng 1', awards: ['bk-tinh'] }]),
      file('b', 'Sở B', [{ subject: 'Phòng 1', awards: ['gk'] }]),
    ],
    [
      'two-awards [a:1 b:1] Phòng 1 được đề nghị 2 hình thức khen khác nhau: Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh, Giấy khen (a, b); không tặng nhiều hình thức cho một thành tích.',
    ],
  ],
  [
    'persons over the limit only when files are counted together',
    [
      file('a', 'Sở Nội vụ', [{ subject: 'Trần B', unit: 'Sở Nội vụ' }]),
      file('b', 'Khối 1', [{ subject: 'Lê C', unit: 'Sở Nội vụ' }]),
    ],
    [
      'quota-unit [a:1 b:1] Sở Nội vụ đề nghị 2 cá nhân trong các tệp đã gửi (a, b), nhiều hơn mức 1; đơn vị chủ trì chương trình, đề án có thể có mức riêng.',
    ],
  ],
  [
    'persons over the limit in one file are told there',
    [
      file('a', 'Sở Nội vụ', [
        { subject: 'Trần B', unit: 'Sở Nội vụ' },
        { subject: 'Lê D', unit: 'Sở Nội vụ' },
      ]),
      file('b', 'Khối 1', [{ subject: 'Lê C', unit: 'Sở Nội vụ' }]),
    ],
    [],
  ],
  [
    'a work of two units, in other words',
    [
      file('a', 'Huyện X', [{ subject: 'Huyện X', work: 'Nâng cấp đường tỉnh 911, đoạn Thạnh Phú', ...registered }]),
      file('b', 'Sở A', [
        { subject: 'Sở A', work: 'Công trình nâng cấp Đường tỉnh 911 đoạn Thạnh Phú', ...registered },
      ]),
      file('c', 'Sở B', [{ subject: 'Sở B', work: 'Xây mới trường mầm non Hoa Sen', ...registered }]),
    ],
    [
      'work-twice [a:1 b:1] Công trình "Nâng cấp đường tỉnh 911, đoạn Thạnh Phú" do 2 đơn vị cùng đăng ký: Huyện X, Sở A. Cần xác định đơn vị chủ trì.',
    ],
  ],
  [
    'nominated without registration; kinds of which no registration came are not told',
    [
      file('a', 'Khối 1', [
        { subject: 'Sở A', ...registered },
        { subject: 'Sở B', ...registered },
      ]),
      file('b', 'Khối 1', [{ subject: 'Sở A' }, { subject: 'Sở C' }, { subject: 'Công ty D', unitKind: 'enterprise' }]),
    ],
    [
      'not-registered [b:2] Sở C có đề nghị khen thưởng nhưng không thấy trong các danh sách đăng ký đã nhận (1 danh sách).',
    ],
  ],
];

test.each(CASES)('%s', (_, sent, told) => {
  expect(tell(sent)).toEqual(told);
});

test('units of the office list that sent nothing and stand in no file', () => {
  const names = ['Sở Nội vụ', 'UBND huyện X', 'Sở Y tế', 'Sở Tài chính'];
  const expected = { source: 'don-vi.xlsx', units: names.map((name) => ({ name, bloc: 'Khối 1' })) };
  const sent = [file('a', 'SỞ NỘI VỤ', []), file('b', 'Khối 2', [{ subject: 'Huyện X' }])];
  expect(tell(sent, expected)).toEqual([
    'nothing-sent [] Sở Y tế (Khối 1) chưa gửi tệp nào (theo danh sách đơn vị don-vi.xlsx).',
    'nothing-sent [] Sở Tài chính (Khối 1) chưa gửi tệp nào (theo danh sách đơn vị don-vi.xlsx).',
  ]);
});

describe('names of before and after a merger', () => {
  const plan: Plan = {
    ...PLAN,
    predecessors: [{ unit: 'Sở Mới', from: ['Sở Một', 'Sở Hai'], since: '2025-03-01' }],
  };
  const merged = (...sent: readonly SentFile[]) => tell(sent, null, plan);

  test('nominated under both, in two files: told once; in one file it is told there', () => {
    expect(
      merged(
        file('a', 'Sở Một', [{ subject: 'Sở Một' }]),
        file('b', 'Sở Hai', [{ subject: 'Sở Hai' }]),
        file('c', 'Sở Mới', [{ subject: 'Sở Mới' }]),
      ),
    ).toEqual([
      'predecessor-files [c:1 a:1 b:1] Sở Mới và "Sở Một" (a), "Sở Hai" (b) cùng được đề nghị; đây là tên sau và tên trước khi sắp xếp từ 1/3/2025. Cần quyết định giữ đề nghị nào.',
    ]);
    expect(
      merged(file('a', 'Sở Một', [{ subject: 'Sở Một' }, { subject: 'Sở Mới' }]), file('b', 'Sở Y tế', [])),
    ).toEqual([]);
    expect(merged(file('a', 'Sở Một', [{ subject: 'Sở Một' }]), file('b', 'Sở Hai', [{ subject: 'Sở Hai' }]))).toEqual(
      [],
    );
  });

  test('a person with both units, and persons who are too many only together', () => {
    expect(
      merged(
        file('a', 'Sở Một', [{ subject: 'Trần B', unit: 'Sở Một' }]),
        file('b', 'Sở Mới', [{ subject: 'Trần B', unit: 'Sở Mới' }]),
      ),
    ).toEqual([
      'predecessor-files [b:1 a:1] Sở Mới và "Sở Một" (a), tên sau và tên trước khi sắp xếp từ 1/3/2025, cùng đề nghị 2 cá nhân trong các tệp đã gửi, nhiều hơn mức 1. Cần quyết định tính chung hay tính riêng.',
      'predecessor-files [b:1 a:1] Trần B được đề nghị ở Sở Mới và ở "Sở Một" (a); đây là tên sau và tên trước khi sắp xếp từ 1/3/2025. Nếu là cùng một người thì chỉ giữ một đề nghị.',
    ]);
  });

  test('registered under the other name is told, and is no missing registration', () => {
    const sent = [
      file('a', 'Khối 1', [{ subject: 'Sở Hai', ...registered }]),
      file('b', 'Khối 1', [{ subject: 'Sở Mới' }, { subject: 'Sở C' }]),
    ];
    expect(merged(...sent)).toEqual([
      'predecessor-files [b:1 a:1] Sở Mới có đề nghị khen thưởng; bản đăng ký đã nhận mang tên "Sở Hai" (a), là đơn vị trước hoặc sau khi sắp xếp từ 1/3/2025. Cần quyết định có tính bản đăng ký đó không.',
      'not-registered [b:2] Sở C có đề nghị khen thưởng nhưng không thấy trong các danh sách đăng ký đã nhận (1 danh sách).',
    ]);
  });

  test.each([
    ['Sở Mới', 'Sở Một'],
    ['Sở Một', 'Sở Mới'],
  ])('%s is to send, %s sent: told, not missing', (listed, sender) => {
    const expected = { source: 'don-vi.xlsx', units: [listed, 'Sở Hai'].map((name) => ({ name, bloc: '' })) };
    const told = tell([file('a', sender, [])], expected, plan);
    expect(told[0]).toBe(
      `predecessor-files [] ${listed} chưa gửi tệp nào dưới tên này (theo danh sách đơn vị don-vi.xlsx); đã nhận của "${sender}" (a), là đơn vị trước hoặc sau khi sắp xếp từ 1/3/2025. Cần quyết định có tính là đã gửi không.`,
    );
    // The other unit of the merger is told by what came of it alone.
    expect(told[1]).toMatch(sender === 'Sở Mới' ? /^predecessor-files .*Sở Hai/ : /^nothing-sent .*Sở Hai/);
  });
});

test('nominations beyond the quotas of a plan and of its blocs', () => {
  const label = { vi: 'Bằng khen', en: 'Certificate' };
  const parts = [
    { label: { vi: 'Khối 1', en: 'Bloc 1' }, count: 1 },
    { label: { vi: 'Khối 2', en: 'Bloc 2' }, count: 2 },
  ];
  const plan = { ...PLAN, quotas: [{ id: 'bk', label, total: 2, parts }] };
  const sent = [
    file('a', 'Sở A', [{ subject: 'Sở A' }, { subject: 'Sở B' }], { bloc: 'KHỐI 1' }),
    file('b', 'Sở C', [{ subject: 'Sở C' }], { bloc: 'Khối 2' }),
  ];
  expect(tell(sent, null, plan)).toEqual([
    'quota-plan [] Tổng số đề nghị là 3, chỉ tiêu Bằng khen là 2.',
    'quota-bloc [a:1 a:2] KHỐI 1 có 2 đề nghị, chỉ tiêu Bằng khen là 1.',
  ]);
});

test('every kind has a title and a remedy in words', () => {
  const renderer = rendererFor(PLAN);
  for (const id of ACROSS_CRITERIA)
    for (const language of ['vi', 'en'] as const) {
      expect(renderer.criterion(id, language)).not.toBe(id);
      expect(renderer.reservedRemedy(id, language)).not.toBe('');
    }
});
