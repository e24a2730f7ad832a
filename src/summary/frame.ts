import { sayIn, type Language } from '../i18n/message';
import type { AcrossFinding, ReportRenderer } from '../report/index';
import type { ScorePlan } from '../scoring/score-plan/score-plan';
import { NATIONAL_HEADING, type OfficePage } from './page/office-page';
import { summaryMessages } from './messages';

/** What all summary sheets of one run share. */
export interface SummaryContext {
  readonly renderer: ReportRenderer;
  readonly language: Language;
  /** Day that deadlines were counted to. */
  readonly asOf: string;
  /** Day on which the summary is made. */
  readonly madeOn: string;
  /** Name and version of the program. */
  readonly program: string;
  /** The score plan in use: how many of each award a bloc may propose, and its grades, best first. */
  readonly scorePlan: Pick<ScorePlan, 'quotas' | 'grades'> | null;
  /** What shows only when the files are looked at together. */
  readonly across: readonly AcrossFinding[];
}

/** Words of the summary sheets in the language of the run. */
export const sayer = ({ language }: SummaryContext) => sayIn(summaryMessages, language);

/** "Kế hoạch số 90/KH-UBND ngày 28/4/2021 của UBND tỉnh Kiên Giang"; the title of a plan without number and date. */
export function instrumentText(context: SummaryContext): string {
  const { instrument, authority, title } = context.renderer.plan;
  const { number, date } = instrument;
  return number !== undefined && date !== undefined
    ? sayer(context)('instrument', { number, date: { date }, authority })
    : title[context.language];
}

/** A summary sheet as an official page: letterhead, number and date to be filled in, signatures. */
export function officialPage(
  context: SummaryContext,
  part: Pick<OfficePage, 'sheet' | 'header' | 'body'> & { readonly id: string; readonly title: string },
): OfficePage {
  const say = sayer(context);
  return {
    ...part,
    letterhead: {
      left: [context.renderer.plan.authority.toLocaleUpperCase('vi'), say('office')],
      right: NATIONAL_HEADING,
    },
    numberLine: { left: say('number-line'), right: say('date-line') },
    title: [part.title],
    note: say('under', { instrument: instrumentText(context), asOf: { date: context.asOf } }),
    signatures: {
      left: ['', say('drafter'), say('drafter-signs')],
      right: ['', say('head'), say('head-signs')],
    },
    pageNumbers: true,
    isHeaderFrozen: true,
    isPaged: true,
  };
}
