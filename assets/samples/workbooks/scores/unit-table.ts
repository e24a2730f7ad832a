import type { NewCellContent, NewSheet } from '../../../../src/summary/page/sheet-model';
import { NATIONAL_HEADING, officeSheet } from '../../office-sheet';
import { BLOC_CRITERIA, linesOf } from './criteria';
import { scoreColumn, type Injected } from './score-column';

/** What a unit says under one criterion: target, result, own score, evidence; then the score of the khối and its reason. */
export type SampleScore = readonly [
  target: string | number | null,
  actual: string | number | null,
  self: NewCellContent,
  evidence: string | null,
  bloc?: NewCellContent,
  reason?: string,
];

export interface SampleUnit {
  readonly name: string;
  readonly sheet: string;
  /** By path of the criterion. */
  readonly scores: Readonly<Record<string, SampleScore>>;
  /** Cells that are not as they should be. */
  readonly self?: Injected;
  readonly bloc?: Injected;
}

export const BLOC_LINES = linesOf(BLOC_CRITERIA);
const [SELF, BLOC] = ['G', 'I'];

const column = ({ scores }: SampleUnit, at: 2 | 4): Record<string, NewCellContent> =>
  Object.fromEntries(Object.entries(scores).map(([path, score]) => [path, score[at] ?? null]));

/** The khối's score of each leaf: its own figure, else that of the unit. */
export const blocScores = (unit: SampleUnit): Record<string, NewCellContent> =>
  Object.fromEntries(Object.entries(unit.scores).map(([path, score]) => [path, score[4] ?? score[2]]));

/** The score table of one unit: two tiers of header, groups and totals as formulas, evidence and method beside each criterion. */
export function unitTable(unit: SampleUnit, isScoredByBloc: boolean): NewSheet {
  const { name, sheet, scores } = unit;
  const self = scoreColumn(BLOC_LINES, SELF, column(unit, 2), unit.self);
  const bloc = scoreColumn(BLOC_LINES, BLOC, isScoredByBloc ? blocScores(unit) : {}, unit.bloc);
  const blocCell = (at: number) => (isScoredByBloc ? (bloc[at] ?? null) : null);
  return officeSheet({
    sheet,
    letterhead: { left: ['UBND TỈNH MINH HỌA', 'KHỐI THI ĐUA SỐ 1'], right: NATIONAL_HEADING },
    title: ['BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025', `Đơn vị: ${name}`, 'Khối trưởng: Sở Minh họa A'],
    header: [
      { text: 'TT', width: 6, align: 'center' },
      { text: 'Nội dung tiêu chí', width: 46 },
      { text: 'Điểm tối đa', width: 8, align: 'right' },
      { text: 'Cách chấm điểm', width: 32 },
      { text: 'Chỉ tiêu được giao', width: 10, align: 'center' },
      { text: 'Kết quả thực hiện', width: 14, align: 'center' },
      {
        text: 'Điểm tự chấm',
        children: [
          { text: 'Điểm', width: 8, align: 'right' },
          { text: 'Minh chứng', width: 18 },
        ],
      },
      { text: 'Điểm khối chấm', width: 9, align: 'right' },
      { text: 'Lý do', width: 24 },
    ],
    body: [
      ...BLOC_LINES.map(({ path, code, title, max, method = null }, at) => {
        const [target, actual, , evidence, , reason] = scores[path] ?? [null, null, null, null];
        const cells = [
          code,
          title,
          max,
          method,
          target,
          actual,
          self[at] ?? null,
          evidence,
          blocCell(at),
          reason ?? null,
        ];
        return { cells };
      }),
      {
        cells: [null, 'TỔNG CỘNG', 100, null, null, null, self.at(-1) ?? null, null, blocCell(BLOC_LINES.length), null],
      },
    ],
    signatures: {
      left: ['', 'NGƯỜI LẬP BẢNG', '(Ký, ghi rõ họ tên)'],
      right: ['Minh Họa, ngày 10 tháng 01 năm 2026', 'THỦ TRƯỞNG ĐƠN VỊ', '(Ký tên, đóng dấu)'],
    },
  });
}
