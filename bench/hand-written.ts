import type { Finding, RowReport } from '../src/report/report';
import { SHEET, type TypedRow } from './typed-table';

const GOOD = new Set(['HTXSNV', 'HTTNV']);
const FIRST_YEAR = 2020;
const RATING_COLUMNS = ['C', 'D', 'E', 'F', 'G'];
const HEADERS = RATING_COLUMNS.map((_column, year) => `Xếp loại tổ chức đảng năm ${FIRST_YEAR + year}`);
const TARGETS = { vi: 'Hoàn thành, vượt mức chỉ tiêu', en: 'Targets fulfilled and exceeded' };
const WORK = { vi: 'Công trình, phần việc chào mừng đại hội', en: 'Work welcoming the congresses' };
const NOTHING: readonly Finding[] = [];

/**
 * The five criteria as a person would write them for this one table: columns, clauses and sentences are known beforehand, one pass,
 * nothing worked out for rows that pass. It explains as the product does: a finding has its cells, values, clause and message data.
 */
export function byHand(rows: readonly TypedRow[]): RowReport[] {
  return rows.map(({ ratings, targets, work, papers }, index): RowReport => {
    const row = index + 2;
    let excellent = 0;
    let good = 0;
    for (const rating of ratings) {
      if (rating === 'HTXSNV') excellent++;
      if (GOOD.has(rating)) good++;
    }
    const isHigh = good === ratings.length && excellent >= 3;
    const name = `Xã Minh Họa ${index + 1}`;
    if (isHigh && targets > 100 && work && papers)
      return { row, lastRow: row, subject: name, unitKind: 'commune', verdict: 'eligible', findings: NOTHING };
    const findings: Finding[] = [];
    if (good < ratings.length) findings.push(lowYears(ratings, row, good));
    if (excellent < 3) findings.push(fewExcellent(ratings, row, excellent));
    if (targets <= 100)
      findings.push(
        failed(
          'targets-exceeded',
          'gạch 2',
          'fulfilled-and-exceeded/below',
          TARGETS,
          `H${row + 1}`,
          'Kết quả thực hiện chỉ tiêu (%)',
          `${targets}%`,
        ),
      );
    if (!work)
      findings.push(failed('welcome-project', 'gạch 3', 'has-work/none', WORK, `I${row + 1}`, WORK.vi, 'Chưa có'));
    const verdict = findings.length > 0 ? 'ineligible' : 'incomplete';
    if (!papers) findings.push(noMinutes(`J${row + 1}`));
    return { row, lastRow: row, subject: name, unitKind: 'commune', verdict, findings };
  });
}

const ratingOf = (rating: string, year: number, cell: string) => ({
  vi: `${FIRST_YEAR + year} xếp loại ${rating} (ô ${cell})`,
  en: `${FIRST_YEAR + year} rated ${rating} (cell ${cell})`,
});
const evidenceOf = (text: string, year: number, cell: string) => ({
  sheet: SHEET,
  cell,
  header: HEADERS[year] ?? '',
  text,
});

function lowYears(ratings: readonly string[], row: number, good: number): Finding {
  const cells: string[] = [];
  const list: ReturnType<typeof ratingOf>[] = [];
  const evidence: ReturnType<typeof evidenceOf>[] = [];
  ratings.forEach((rating, year) => {
    if (GOOD.has(rating)) return;
    const cell = `${RATING_COLUMNS[year]}${row + 1}`;
    cells.push(cell);
    list.push(ratingOf(rating, year, cell));
    evidence.push(evidenceOf(rating, year, cell));
  });
  const data = { found: { list }, standard: { vi: 'HTTNV', en: 'HTTNV (good)' }, total: ratings.length, good };
  return {
    criterion: 'party-every-year',
    outcome: 'fail',
    severity: 'block',
    cells,
    clause: 'III.2.1.6, gạch 1',
    message: { id: 'rating-every-period/below', data },
    evidence,
  };
}

function fewExcellent(ratings: readonly string[], row: number, count: number): Finding {
  const cells = ratings.map((_rating, year) => `${RATING_COLUMNS[year]}${row + 1}`);
  const list = ratings.map((rating, year) => ratingOf(rating, year, cells[year] ?? ''));
  const data = { count, needed: 3, rating: { vi: 'HTXSNV', en: 'HTXSNV (excellent)' }, found: { list } };
  return {
    criterion: 'party-excellent-years',
    outcome: 'fail',
    severity: 'block',
    cells,
    clause: 'III.2.1.6, gạch 1',
    message: { id: 'rating-count/too-few', data },
    evidence: ratings.map((rating, year) => evidenceOf(rating, year, cells[year] ?? '')),
  };
}

const failed = (
  criterion: string,
  dash: string,
  id: string,
  field: typeof WORK,
  cell: string,
  header: string,
  text: string,
): Finding => ({
  criterion,
  outcome: 'fail',
  severity: 'block',
  cells: [cell],
  clause: `III.2.1.6, ${dash}`,
  message: { id, data: { field, text, cell } },
  evidence: [{ sheet: SHEET, cell, header, text }],
});

const noMinutes = (cell: string): Finding => ({
  criterion: 'dossier',
  outcome: 'fail',
  severity: 'supplement',
  cells: [cell],
  clause: 'IV.2',
  message: {
    id: 'papers-present/missing',
    data: {
      whole: { vi: 'Hồ sơ', en: 'The dossier' },
      papers: { list: [{ vi: 'biên bản họp xét', en: 'minutes of the council' }] },
      cells: { list: [{ vi: `ô ${cell}`, en: `cell ${cell}` }] },
    },
  },
  evidence: [{ sheet: SHEET, cell, header: 'Hồ sơ', text: 'Thiếu biên bản' }],
});
