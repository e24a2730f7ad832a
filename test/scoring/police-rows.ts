import { exact } from '../../src/scoring/exact';
import type { CriterionRow } from '../../src/scoring/tree/build';

/** Splits points into n parts of whole quarters that add up exactly. */
function split(points: number, n: number): number[] {
  const quarters = Math.round(points * 4);
  const each = Math.floor(quarters / n);
  return Array.from({ length: n }, (_, at) => (each + (at < quarters % n ? 1 : 0)) / 4);
}

const GROUPS = [
  { code: 'I.', title: 'NHIỆM VỤ CÔNG TÁC CHUYÊN MÔN', sections: [200, 200, 120, 100, 40, 40] },
  { code: 'II.', title: 'CÔNG TÁC XÂY DỰNG ĐẢNG, XÂY DỰNG LỰC LƯỢNG', sections: [50, 50, 30, 40, 30] },
  { code: 'III.', title: 'TỔ CHỨC PHONG TRÀO THI ĐUA', sections: [40, 20, 15, 25] },
];

/**
 * A table of 1000 points and 230 criteria in the code styles of a real one: sections restart in each group, criteria are numbered
 * through all groups, some have 6a and 6b, the second group has 2.a) with stray spaces, one section is a leaf.
 */
export function policeRows(): CriterionRow[] {
  const rows: CriterionRow[] = [];
  const push = (code: string, title: string, max: number) =>
    rows.push({ position: rows.length + 1, code, title, max: exact(max) });
  let criterion = 0;
  let container = 0;
  const criteria = (points: number): void => {
    const count = container++ < 9 ? 7 : 6;
    for (const max of split(points, count)) {
      const number = ++criterion;
      push(String(number), `Tiêu chí số ${number}`, max);
      if (number % 7 !== 1) continue;
      split(max, 2).forEach((part, at) => push(`${number}${'ab'[at]}`, `Tiêu chí ${number}${'ab'[at]}`, part));
    }
  };
  GROUPS.forEach(({ code, title, sections }, group) => {
    push(
      code,
      title,
      sections.reduce((all, points) => all + points),
    );
    sections.forEach((points, at) => {
      push(`${at + 1}.`, `Công tác ${group + 1}.${at + 1}`, points);
      if (group === 2 && at === 3) return;
      if (group !== 1) return criteria(points);
      split(points, 3).forEach((part, letter) => {
        push(`${at + 1}.${letter === 1 ? ' ' : ''}${'abc'[letter]})`, `Mặt công tác ${at + 1}${'abc'[letter]}`, part);
        criteria(part);
      });
    });
  });
  return rows;
}
