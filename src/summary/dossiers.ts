import { formatDate } from '../i18n/message';
import { kindRules, ruleNeeds } from '../criteria/combine';
import type { PaperFact } from '../report/index';
import type { IsoDate } from '../sheet/value';
import { officialPage, sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';
import type { HeaderNode } from './page/header';
import { layOut, type BodyLine } from './page/office-page';
import type { NewSheet } from './page/sheet-model';
import { byBloc } from './submission';

/** The kind of criterion that sets a deadline for a column. */
const DATE_BEFORE = 'date-before';
const PAPER_WIDTH = 17;

interface TrackedUnit {
  readonly unit: string;
  readonly unitKind: string | null;
  readonly bloc: string;
  readonly papers: ReadonlyMap<string, PaperFact>;
}

/** What each unit of a tracking table has handed in, with deadlines as of the day of the check; null without such a table. */
export function dossiersSheet(submissions: readonly HeldSubmission[], context: SummaryContext): NewSheet | null {
  const say = sayer(context);
  const units = [...byBloc(submissions)].flatMap(([bloc, sent]) =>
    sent.flatMap((submission) =>
      (submission.open('facts')?.records ?? [])
        .filter(({ papers }) => papers.length > 0)
        .map(({ subject, unitKind, papers }): TrackedUnit => ({
          unit: subject,
          unitKind,
          bloc,
          papers: new Map(papers.map((paper) => [paper.field, paper])),
        })),
    ),
  );
  if (units.length === 0) return null;
  const deadlines = deadlinesOf(context);
  const isAsked = askedOf(context);
  const papers = new Map(units.flatMap((unit) => [...unit.papers].map(([field, { header }]) => [field, header])));
  const header: readonly HeaderNode[] = [
    { text: say('ordinal'), width: 5, align: 'center' },
    { text: say('tracked-unit'), width: 34 },
    ...[...papers.keys()].map((field): HeaderNode => ({
      text: headingOf(field, context, deadlines),
      width: PAPER_WIDTH,
    })),
    { text: say('papers-missing'), width: 11, align: 'right', format: '0', isSummed: true },
    { text: say('papers-late'), width: 11, align: 'right', format: '0', isSummed: true },
  ];
  const body: BodyLine[] = units.map(({ unit, unitKind, papers: own }, index) => {
    const states = [...papers.keys()].map((field) => {
      const paper = own.get(field);
      return (paper?.text ?? '') === '' && !isAsked(field, unitKind)
        ? NOT_ASKED
        : stateOf(paper, deadlines.get(field), context.asOf);
    });
    return {
      cells: [
        index + 1,
        unit,
        ...states.map((state) => wordOf(state, context)),
        states.filter(({ isMissing }) => isMissing).length,
        states.filter(({ isLate }) => isLate).length,
      ],
    };
  });
  body.push({ sums: say('sum-of-all'), over: 'all' });
  const page = officialPage(context, {
    id: 'dossiers',
    sheet: say('dossiers-sheet'),
    title: say('dossiers-title'),
    header,
    body,
  });
  return layOut(page).sheet;
}

/** The paper's name as the plan calls it, with its deadline. */
function headingOf(field: string, context: SummaryContext, deadlines: ReadonlyMap<string, IsoDate>): string {
  const { renderer, language } = context;
  const name = renderer.field(field, language);
  const deadline = deadlines.get(field);
  return deadline === undefined ? name : sayer(context)('due', { name, date: formatDate(deadline) });
}

/** Deadlines of the plan by field: the latest one where several kinds of unit have their own. */
function deadlinesOf({ renderer: { plan } }: SummaryContext): ReadonlyMap<string, IsoDate> {
  const deadlines = new Map<string, IsoDate>();
  for (const { variants } of plan.criteria)
    for (const { rule } of variants)
      for (const { kind, params } of kindRules(rule)) {
        const { field, deadline } = params;
        if (kind !== DATE_BEFORE || typeof field !== 'string' || typeof deadline !== 'string') continue;
        if ((deadlines.get(field) ?? '') < deadline) deadlines.set(field, deadline);
      }
  return deadlines;
}

/**
 * Whether a paper is asked of a kind of unit: one that the plan's criteria ask of some kinds is missing of no other (confirmations of
 * taxes are for enterprises); one that no criterion names is followed for all.
 */
function askedOf({ renderer: { plan } }: SummaryContext): (field: string, unitKind: string | null) => boolean {
  const kinds = new Map<string, Set<string>>();
  for (const { variants } of plan.criteria)
    for (const { rule, unitKinds } of variants)
      for (const field of ruleNeeds(rule).fields)
        kinds.set(field, new Set([...(kinds.get(field) ?? []), ...unitKinds]));
  return (field, unitKind) => unitKind === null || kinds.get(field)?.has(unitKind) !== false;
}

function wordOf({ word, date }: PaperState, context: SummaryContext): string {
  const say = sayer(context);
  return word === 'paper-came' || word === 'paper-late' ? say(word, { date: { date: date ?? '' } }) : say(word);
}

type StateWord =
  'paper-not-asked' | 'paper-there' | 'paper-came' | 'paper-late' | 'paper-missing' | 'paper-overdue' | 'paper-open';

interface PaperState {
  readonly word: StateWord;
  readonly date: IsoDate | null;
  readonly isMissing: boolean;
  readonly isLate: boolean;
}

const NOT_ASKED: PaperState = { word: 'paper-not-asked', date: null, isMissing: false, isLate: false };

function stateOf(paper: PaperFact | undefined, deadline: IsoDate | undefined, asOf: IsoDate): PaperState {
  const state = (word: StateWord, date: IsoDate | null = null): PaperState => ({
    word,
    date,
    isMissing: word === 'paper-missing' || word === 'paper-overdue',
    isLate: word === 'paper-late' || word === 'paper-overdue',
  });
  if (!paper || paper.state === 'missing')
    return state(deadline !== undefined && asOf > deadline ? 'paper-overdue' : 'paper-missing');
  if (paper.state === 'open') return state('paper-open');
  if (paper.date === null) return state('paper-there');
  return state(deadline !== undefined && paper.date > deadline ? 'paper-late' : 'paper-came', paper.date);
}
