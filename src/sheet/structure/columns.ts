import type { Wording } from '../../i18n/message';
import { columnLetters } from '../address';
import type { FormCorrection, TableCorrection } from '../correction';
import type { FieldSpec } from '../field';
import type { ColumnMatch, TableColumn, TableNotice } from '../table';
import { fold } from '../text/fold';
import { isYearWord, readPeriods, stripPeriods } from '../values/periods';
import type { Period } from '../value';
import { meaningsOf, saidAbout, type Said } from './form';
import { DRAW, draftsOf, joinsOf, type Draft } from './column-drafts';
import type { HeaderBlock } from './header';
import { structureMessages } from './messages';
import { isColumnNumbers } from './rows';
import type { SheetView } from './sheet-view';
import type { Candidate, HeaderMatcher } from './wordings';

/** Confidence of what a person said. */
const SAID = 2;
const SEPARATOR = ' / ';
const NONE: ColumnMatch = { kind: 'none' };

/** Header tiers as they are shown to people. */
export const headerText = (path: readonly string[]): string => path.join(SEPARATOR);

/** Header tiers of a {@link headerText}. */
export const headerParts = (header: string): readonly string[] => header.split(SEPARATOR);

const isYearsOnly = (path: readonly string[]): boolean =>
  path.length > 0 &&
  path.every(
    (tier) =>
      fold(stripPeriods(tier))
        .replace(/năm học|năm/g, '')
        .trim() === '',
  );

const periodsOf = (field: FieldSpec, path: readonly string[]): readonly Period[] =>
  field.periods
    ? readPeriods(path.at(-1) ?? '', field.periods).length > 0
      ? readPeriods(path.at(-1) ?? '', field.periods)
      : readPeriods(path.join(' '), field.periods)
    : [];

const take = ({ field, contrary, score }: Candidate, path: readonly string[]): ColumnMatch => ({
  kind: 'field',
  field: field.id,
  periods: periodsOf(field, path),
  contrary,
  confidence: Math.round(score * 100) / 100,
});

/** Matches the columns of a header with fields; what a person said stands. What two fields claim is left ambiguous and told. */
export function matchColumns(
  view: SheetView,
  block: HeaderBlock,
  matcher: HeaderMatcher,
  fields: readonly FieldSpec[],
  titles: readonly string[],
  about: TableCorrection | undefined,
  forms: readonly FormCorrection[],
): { readonly columns: readonly TableColumn[]; readonly notices: readonly TableNotice[]; readonly said: Said } {
  const drafts = draftsOf(view, block, matcher);
  const known = saidAbout(drafts, about, forms);
  const isNamedBy = (role: string) =>
    drafts.some(({ candidates }) => candidates.length === 1 && candidates[0]?.field.role === role);
  const hasPerson = isNamedBy('person');
  // Where another column holds the names, a column "Đơn vị" tells where they work.
  const hasNames = hasPerson || isNamedBy('name');
  // Titles differ from file to file, so that comparing them with all wordings is left until a column asks for it.
  let ofBareYears: FieldSpec | null | undefined;
  const bareYears = (): FieldSpec | null => (ofBareYears ??= fieldOfBareYears(fields, titles, matcher, hasPerson));
  const said = new Map(known.columns.map(({ column, field }) => [column, field]));
  const matched = drafts.map((draft) => ({
    ...draft,
    match: said.has(draft.column)
      ? saidMatch(said.get(draft.column) ?? null, draft, fields)
      : matchOf(draft, hasNames, bareYears, fields),
  }));
  const notices: TableNotice[] = [];
  const joined = joinsOf(drafts);
  const columns = withoutClashes(matched, fields, notices, samplerOf(view, block)).map(
    ({ column, path, match, hidden: isHidden }): TableColumn => {
      const meanings = match.kind === 'field' ? meaningsOf(known.values, match.field) : undefined;
      const joins = joined.get(column) ?? [];
      const ways = known.ways.filter((one) => one.column === column).map(({ way }) => way);
      return {
        column,
        path,
        match,
        hidden: isHidden,
        ...(meanings ? { said: meanings } : {}),
        ...(ways.length > 0 ? { ways } : {}),
        ...(joins.length > 0 ? { joins } : {}),
      };
    },
  );
  for (const { column, path, match } of columns) {
    const isTold = notices.some(({ cells }) => cells.includes(columnLetters(column)));
    if (match.kind !== 'ambiguous' || isTold) continue;
    notices.push({
      message: structureMessages.say('ambiguous-column', {
        column: columnLetters(column),
        header: headerText(path),
        fields: { list: match.candidates.map((id) => labelOf(fields, id)) },
      }),
      cells: [`${columnLetters(column)}${block.last + 1}`],
    });
  }
  return { columns, notices, said: known };
}

/** What a person said a column is: surer than any wording, so that it wins where another column claims the same. */
function saidMatch(id: string | null, { path, candidates }: Draft, fields: readonly FieldSpec[]): ColumnMatch {
  const field = fields.find((one) => one.id === id);
  if (!field) return NONE;
  const contrary = candidates.find((candidate) => candidate.field === field)?.contrary ?? false;
  return { kind: 'field', field: field.id, periods: periodsOf(field, path), contrary, confidence: SAID };
}

const labelOf = (fields: readonly FieldSpec[], id: string): Wording =>
  fields.find((field) => field.id === id)?.label ?? { vi: id, en: id };

function matchOf(
  { path, candidates }: Draft,
  hasNames: boolean,
  bareYears: () => FieldSpec | null,
  fields: readonly FieldSpec[],
): ColumnMatch {
  const [best, second] = candidates;
  if (!best) {
    // "Năm" alone says that the years stand below it.
    if (!isYearsOnly(path) || isYearWord(path.at(-1) ?? '')) return NONE;
    const field = bareYears();
    if (!field) {
      const claims = fields.filter((field) => field.periods && field.value === 'rating').map(({ id }) => id);
      return claims.length > 0 ? { kind: 'ambiguous', candidates: claims } : NONE;
    }
    return take({ field, contrary: false, score: 0.8, words: 1 }, path);
  }
  if (!second) return take(best, path);
  // A unit is the record itself in a list of units, and where a person works in a list of persons.
  const wanted = hasNames ? ['workplace'] : ['collective', 'name'];
  const byRole = candidates.filter(({ field }) => field.role && wanted.includes(field.role));
  const isRoleDraw = candidates.every(
    ({ field }) => field.role === 'workplace' || field.role === 'collective' || field.role === 'name',
  );
  if (isRoleDraw && byRole[0]) return take(byRole[0], path);
  return { kind: 'ambiguous', candidates: candidates.map(({ field }) => field.id) };
}

/** The field that columns headed by nothing but years belong to: what the title names, or a person's own rating in a list of persons. */
function fieldOfBareYears(
  fields: readonly FieldSpec[],
  titles: readonly string[],
  matcher: HeaderMatcher,
  hasPerson: boolean,
): FieldSpec | null {
  for (const title of titles) {
    const [best] = matcher.candidates([title]).filter(({ field }) => field.periods);
    if (best && best.score >= 0.7) return best.field;
  }
  return hasPerson ? (fields.find(({ id }) => id === 'rating') ?? null) : null;
}

/** Rows under a header in which a first value is looked for. */
const SAMPLE_ROWS = 10;

/** Reads the first values under a header, in brackets: columns side by side are told apart by them. */
function samplerOf(view: SheetView, { last, left, right }: HeaderBlock): (column: number) => string {
  // The whole width is looked at once, not for each of its columns.
  let from: number | undefined;
  const firstRow = (): number => {
    const cells = view.filled(last + 1, left, right).map((at) => view.text(last + 1, at));
    return isColumnNumbers(cells, right - left + 1) ? last + 2 : last + 1;
  };
  return (column) => {
    from ??= firstRow();
    const texts: string[] = [];
    for (let row = from; row <= last + SAMPLE_ROWS && texts.length < 2; row++) {
      const text = view.text(row, column);
      if (text !== '') texts.push(text);
    }
    return texts.length > 0 ? ` (${texts.join('; ')})` : '';
  };
}

type Matched = Draft & { readonly match: ColumnMatch };

/** Two columns for one field and period: the exact one is kept, level ones are both left and told. */
function withoutClashes(
  columns: readonly Matched[],
  fields: readonly FieldSpec[],
  notices: TableNotice[],
  sampleOf: (column: number) => string,
): readonly Matched[] {
  const byClaim = new Map<string, Matched[]>();
  for (const column of columns) {
    const { match } = column;
    if (match.kind !== 'field' || fields.some(({ id, many }) => many && id === match.field)) continue;
    for (const period of match.periods.length > 0 ? match.periods : ['']) {
      const key = `${match.field} ${period}`;
      byClaim.set(key, [...(byClaim.get(key) ?? []), column]);
    }
  }
  const dropped = new Map<Matched, ColumnMatch>();
  for (const claimants of byClaim.values()) {
    if (claimants.length < 2) continue;
    const confidence = ({ match }: Matched) => (match.kind === 'field' ? match.confidence : 0);
    const best = Math.max(...claimants.map(confidence));
    const level = claimants.filter((column) => confidence(column) > best - DRAW);
    const field = level[0]?.match.kind === 'field' ? level[0].match.field : '';
    for (const column of claimants) {
      if (!level.includes(column)) dropped.set(column, NONE);
      else if (level.length > 1) dropped.set(column, { kind: 'ambiguous', candidates: [field] });
    }
    if (
      level.length > 1 &&
      !level.every((column) => notices.some(({ cells }) => cells.includes(columnLetters(column.column))))
    ) {
      notices.push({
        message: structureMessages.say('same-field', {
          columns: {
            list: level.map(({ column, path }) => `${columnLetters(column)} "${headerText(path)}"${sampleOf(column)}`),
          },
          field: labelOf(fields, field),
        }),
        cells: level.map(({ column }) => columnLetters(column)),
      });
    }
  }
  return columns.map((column) => ({ ...column, match: dropped.get(column) ?? column.match }));
}
