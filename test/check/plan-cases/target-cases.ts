import type { CriterionCase } from '../criterion-cases';
import { casesIn, type Columns } from './case-of';

const targets = casesIn('Kết quả thực hiện các chỉ tiêu chủ yếu');

/** A row of a target sheet by its name; columns that are not given are left out. */
const row = (name: string) => ({ 'Chỉ tiêu': name });

/** The four criteria of a target sheet, on targets that both plans with figures have. */
export function targetCases(): readonly CriterionCase[] {
  const met = (name: string) => targets('target-met', row(name));
  const exceeded = (name: string) => targets('target-exceeded', row(name));
  const percent = (name: string) => targets('percent-mismatch', row(name));
  const planned = (name: string) => targets('plan-figure-differs', row(name));
  const insurance = 'Tỷ lệ dân số tham gia bảo hiểm y tế';
  const poverty = 'Mức giảm tỷ lệ hộ nghèo đa chiều';
  const result = (value: string | number | null, more: Columns = {}): Columns => ({ 'Thực hiện': value, ...more });
  return [
    met(insurance)('pass', result('96,5%')),
    met(insurance)('pass', result('Vượt kế hoạch')),
    met(insurance)('pass', result('Đạt')),
    met(insurance)('fail', result('89%')),
    met(insurance)('fail', result('Chưa đạt')),
    met(insurance)('unknown', result(null)),
    met(insurance)('unknown', result('khoảng hơn một nửa')),
    met(insurance)('unknown', result(0.965)),
    met(insurance)('unknown', result('80 - 98%')),
    met(insurance)('review', result('96%'), { columns: { ...row('Dân số có bảo hiểm y tế'), 'Thực hiện': '96%' } }),
    met(insurance)('absent', { 'Kế hoạch': '96%' }),
    met(poverty)('pass', result('giảm 1,8%')),
    met(poverty)('fail', result('0,4%')),
    met('Kim ngạch xuất khẩu')('info', result('500')),

    exceeded(insurance)('pass', result('99%')),
    exceeded(poverty)('pass', result('2,5%')),
    exceeded(insurance)('not-applicable', result('89%')),
    exceeded(insurance)('not-applicable', result(null)),
    exceeded(insurance)('unknown', result('Đạt')),
    exceeded('Kim ngạch xuất khẩu')('not-applicable', result('500')),
    exceeded(insurance)('absent', { 'Kế hoạch': '96%' }),

    percent('Kim ngạch xuất khẩu')('pass', result(525, { 'Kế hoạch': 500, 'Tỷ lệ %': '105%' })),
    percent('Kim ngạch xuất khẩu')('pass', result(500, { 'Kế hoạch': 480, 'Tỷ lệ %': '104,2%' })),
    percent('Kim ngạch xuất khẩu')('fail', result(525, { 'Kế hoạch': 500, 'Tỷ lệ %': '115%' })),
    percent('Kim ngạch xuất khẩu')('review', result(525, { 'Kế hoạch': 500, 'Tỷ lệ %': '5%' })),
    percent('Kim ngạch xuất khẩu')('unknown', result(null, { 'Kế hoạch': 500, 'Tỷ lệ %': '105%' })),
    percent('Kim ngạch xuất khẩu')('unknown', result(525, { 'Kế hoạch': 500, 'Tỷ lệ %': 'cao' })),
    percent('Kim ngạch xuất khẩu')('not-applicable', result(525, { 'Kế hoạch': 500, 'Tỷ lệ %': null })),
    percent('Kim ngạch xuất khẩu')('absent', result(525, { 'Kế hoạch': 500 })),

    planned('Kim ngạch xuất khẩu')('not-applicable', result(525, { 'Kế hoạch': 500 })),
    planned(insurance)('not-applicable', result('96%', { 'Kế hoạch': null })),
    planned(insurance)('fail', result('96%', { 'Kế hoạch': '80%' })),
    planned(insurance)('unknown', result('96%', { 'Kế hoạch': 'theo văn bản' })),
    planned(insurance)('absent', result('96%')),
  ];
}
