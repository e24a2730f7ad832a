import { factsOf } from '../../../check/across/facts';
import type { Problem } from '../../../i18n/problem';
import type { Plan } from '../../../plan/index';
import { countReports } from '../../../report/counts';
import type { CheckedFile } from '../../../report/document';
import { NO_FACTS } from '../../../report/facts';
import { reasonsOf } from '../../../report/reasons';
import type { ReportRenderer } from '../../../report/render';
import type { WorkbookReport } from '../../../report/report';
import { keepSubmission } from '../../../summary/kept/keep';
import { toBuffer } from '../../../summary/kept/one-buffer';
import { senderOf, type Submission } from '../../../summary/submission';
import { batchFileMessages, FOLDER_CLOSED, TOO_MUCH } from './messages';
import { readSent } from './read-sent';
import type { BatchFileAnswer, BatchFileAsk, FileBrief, OpenReason } from './batch-types';

/** Reasons that the list of files names for one. */
const REASONS_NAMED = 6;

/** Reads and checks one file. What goes wrong with it is its line in the list, never an error. */
export async function checkOne(ask: BatchFileAsk, plan: Plan, renderer: ReportRenderer): Promise<BatchFileAnswer> {
  const submission = await submissionOf(ask, plan).catch((error: unknown) => failedFile(ask, unexpected(error)));
  return { brief: briefOf(submission, ask, renderer), packed: toBuffer(keepSubmission(submission, plan)) };
}

/** What is kept of a file that could not be checked at all. */
const failedFile = (ask: BatchFileAsk, problem: Problem): Submission =>
  submitted(ask, { sha256: null, problem, notices: [], report: null });

export const unexpected = (error: unknown): Problem => ({
  code: 'unexpected',
  message: batchFileMessages.say('unexpected', { detail: error instanceof Error ? error.message : String(error) }),
  next: batchFileMessages.say('unexpected-next'),
});

const submitted = (
  { name }: BatchFileAsk,
  checked: Omit<CheckedFile, 'file'>,
  more: Partial<Pick<Submission, 'unit' | 'facts'>> = {},
): Submission => {
  const folders = name.split('/');
  return {
    checked: { file: name, ...checked },
    file: name,
    bloc: folders.length > 1 ? (folders[0] ?? '') : '',
    unit: (folders.at(-1) ?? name).replace(/\.[^.]+$/, ''),
    facts: NO_FACTS,
    ...more,
  };
};

async function submissionOf(ask: BatchFileAsk, plan: Plan): Promise<Submission> {
  if (ask.hasKilled) return failedFile(ask, TOO_MUCH);
  if (ask.isFolder) return failedFile(ask, FOLDER_CLOSED);
  const { sha256, problem, notices, content } = await readSent(ask.file, ask, plan);
  if (!content) return submitted(ask, { sha256, problem, notices, report: null });
  const { tables, grids, report } = content;
  const checked = { sha256, problem, notices, report };
  const unit = senderOf(tables, plan.unitKinds);
  return submitted(ask, checked, { facts: factsOf(tables, plan, grids, report), ...(unit === null ? {} : { unit }) });
}

function briefOf({ checked, unit }: Submission, { language }: BatchFileAsk, renderer: ReportRenderer): FileBrief {
  const { report, problem } = checked;
  const tables = report?.tables ?? [];
  return {
    unit,
    problem: problem && renderer.problem(problem, language),
    tables: [...new Set(tables.map(({ kind }) => renderer.tableKind(kind, language)))],
    counts: countReports(report ? [report] : []),
    unread: tables.reduce((all, { unread }) => all + unread.length, 0),
    reasons: report ? openReasons(report, renderer, (id) => renderer.criterion(id, language)) : [],
  };
}

/** A criterion counts once for a record. */
function openReasons(report: WorkbookReport, { plan }: ReportRenderer, title: (id: string) => string): OpenReason[] {
  const counts = new Map<string, number>();
  for (const table of report.tables)
    for (const row of table.rows) {
      const { own, ofTable } = reasonsOf(row, table, plan);
      for (const id of new Set([...own, ...ofTable].map(({ criterion }) => criterion)))
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, REASONS_NAMED)
    .map(([id, count]) => ({ title: title(id), count }));
}
