import { unitNameKey } from '../sheet/text/abbreviations';
import type { ScoreFacts } from '../report/index';
import { limitGrades } from '../scoring/grades/ceilings';
import type { Grade } from '../scoring/grades/grade';
import { rank } from '../scoring/ranking/rank';
import { exact } from '../scoring/exact';
import { heldQuotas } from '../scoring/quotas/proposals';
import type { Quota } from '../scoring/quotas/quota';
import { SCORE_ROLES } from '../scoring/sheet/score-sheet';
import { chartsOf, scoreColumns, type Unplaced } from './charts';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { roman } from './roman';
import { senderAsBloc } from './submission';

interface ScoredUnit extends ScoreFacts {
  readonly file: string;
}

/**
 * Totals, places and proposals by khối, best first, with places worked out again from the totals beside those that the files state; a
 * chart for each khối. Null when no score table was read.
 */
export function scoresSheet(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): { readonly sheet: NewSheet; readonly charts: readonly Unplaced[] } | null {
  const blocs = scoredByBloc(submissions);
  if (blocs.size === 0) return null;
  const say = sayer(context);
  const { quotas = [], grades = [] } = context.scorePlan ?? {};
  const isGraded = grades.length > 0 && [...blocs.values()].flat().some(({ earned }) => earned !== null);
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('scored-unit'), width: 34 },
    { text: say('score-of'), width: 16 },
    { text: say('total-score'), width: 12, align: 'right', format: '0.00' },
    { text: say('stated-place'), width: 12, align: 'center' },
    { text: say('worked-place'), width: 12, align: 'center' },
    ...(isGraded
      ? [
          { text: say('stated-grade'), width: 14 },
          { text: say('worked-grade'), width: 20 },
        ]
      : []),
    { text: say('proposed-award'), width: 24 },
    ...(quotas.length > 0 ? [{ text: say('quota-state'), width: 20 }] : []),
    { text: say('place'), width: 32 },
  ];
  const body: BodyLine[] = [];
  const charted: { readonly name: string; readonly first: number; readonly last: number }[] = [];
  for (const [index, [bloc, units]] of [...blocs].entries()) {
    const name = bloc || say('no-bloc');
    body.push({ group: name, numeral: roman(index + 1) });
    const first = body.length;
    const lines = placed(units);
    const states = quotaStates(lines, quotas, context);
    const graded = workedGrades(lines, grades, context);
    for (const [at, { unit, place }] of lines.entries()) {
      const { role, total, rank: stated, award, file, sheet, row } = unit;
      body.push({
        cells: [
          at + 1,
          unit.unit,
          role === null ? null : say(`role-${role}`),
          total,
          stated || null,
          place,
          ...(isGraded ? [unit.grade || null, graded[at] ?? null] : []),
          award || null,
          ...(quotas.length > 0 ? [states[at] ?? null] : []),
          say('place-at', { file, sheet, row: row + 1 }),
        ],
      });
    }
    charted.push({ name, first, last: body.length - 1 });
  }
  const part = { id: 'scores', sheet: say('scores-sheet'), title: say('scores-title'), header, body };
  const { sheet, rowOfLine } = layOut(officialPage(context, part));
  const charts = charted.flatMap(({ name, first, last }) => {
    const lines = {
      title: say('score-chart', { bloc: name }),
      first: rowOfLine[first] ?? 0,
      last: rowOfLine[last] ?? 0,
    };
    return chartsOf(sheet.name, lines, scoreColumns(context), context);
  });
  return { sheet, charts };
}

/** What is said of each proposal of a bloc beside its quota; units that stand twice count once, where they have their place. */
function quotaStates(
  lines: readonly PlacedUnit[],
  quotas: readonly Quota[],
  context: SummaryContext,
): readonly (string | null)[] {
  const say = sayer(context);
  const states: (string | null)[] = lines.map(() => null);
  const names = new Map<string, number>();
  for (const [at, { unit, place }] of lines.entries()) {
    const key = unitNameKey(unit.unit);
    if (place !== null || !names.has(key)) names.set(key, at);
  }
  const counted = [...names.values()].sort((a, b) => a - b);
  const proposed = counted.map((at) => ({
    award: lines[at]?.unit.award ?? '',
    place: lines[at]?.place ?? null,
  }));
  for (const held of heldQuotas(proposed, quotas, counted.length)) {
    const data = { proposed: held.proposed, allowed: held.allowed };
    const put = (unit: number, id: 'quota-within' | 'quota-beyond' | 'quota-tied'): void => {
      states[counted[unit] ?? -1] = say(id, data);
    };
    for (const { unit } of held.within) put(unit, 'quota-within');
    for (const { unit } of held.beyond) put(unit, held.isTied ? 'quota-tied' : 'quota-beyond');
  }
  return states;
}

/** The grade of each unit of a bloc after the ceilings, which its files together share; units that stand twice count once. */
function workedGrades(
  lines: readonly PlacedUnit[],
  grades: readonly Grade[],
  context: SummaryContext,
): readonly (string | null)[] {
  const say = sayer(context);
  const counted = lines.filter(({ place, unit }) => place !== null && unit.earned !== null);
  const earned = counted.map(({ unit }) => grades.findIndex(({ id }) => id === unit.earned));
  const limited = limitGrades(
    earned,
    counted.map(({ place }) => place),
    grades,
  ).grades;
  const label = (at: number | undefined): string => grades[at ?? -1]?.label[context.language] ?? say('no-grade');
  return lines.map((line) => {
    const at = counted.indexOf(line);
    if (at < 0) return null;
    const isBeyond = limited[at] !== earned[at];
    return isBeyond ? say('grade-beyond', { grade: label(limited[at]), earned: label(earned[at]) }) : label(earned[at]);
  });
}

/** Units by the group that their table puts them in, else by the khối that the file was sent through or that sent it. */
function scoredByBloc(submissions: readonly HeldSubmission[]): ReadonlyMap<string, readonly ScoredUnit[]> {
  const blocs = new Map<string, ScoredUnit[]>();
  for (const { open, bloc, unit, file } of submissions)
    for (const score of open('facts')?.scores ?? []) {
      const name = score.bloc || bloc || senderAsBloc(unit);
      const list = blocs.get(name) ?? [];
      blocs.set(name, list);
      list.push({ ...score, unit: score.unit || unit, file });
    }
  return blocs;
}

interface PlacedUnit {
  readonly unit: ScoredUnit;
  readonly place: number | null;
}

/** How far a total has come: what a unit gives itself, a total of which nobody is named, then as scores are passed on. */
const stageOf = ({ role }: ScoredUnit): number =>
  role === 'self' ? 0 : role === null ? 1 : 2 + SCORE_ROLES.indexOf(role);

/**
 * Best first. A unit that stands twice is placed once, by the total of the latest stage, of several such by the best; units without a
 * total have no place and come last.
 */
function placed(units: readonly ScoredUnit[]): PlacedUnit[] {
  const best = new Map<string, ScoredUnit>();
  for (const unit of units) {
    const key = unitNameKey(unit.unit);
    const before = best.get(key);
    if (unit.total === null) continue;
    const later = before ? stageOf(unit) - stageOf(before) : 1;
    if (later > 0 || (later === 0 && unit.total > (before?.total ?? -Infinity))) best.set(key, unit);
  }
  const counted = [...best.values()];
  const places = rank(counted.map(({ total }) => [exact(total ?? 0)]));
  const placeOf = new Map(counted.map((unit, index) => [unit, places[index]?.place ?? null]));
  return units
    .map((unit) => ({ unit, place: placeOf.get(unit) ?? null }))
    .sort(({ unit: { total: a } }, { unit: { total: b } }) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : b - a,
    );
}
