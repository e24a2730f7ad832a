import path from 'node:path';
import { factsOf } from '../../check/across/index';
import type { Problem } from '../../i18n/problem';
import {
  countFigures,
  countReports,
  fileDocument,
  NO_FACTS,
  type FileFacts,
  type FileLine,
  type ReportRenderer,
} from '../../report/index';
import { titlesOf } from '../../report/table-title';
import { keepSubmission, senderOf, type Submission } from '../../summary/index';
import { checkFile, failed, type FileResult } from '../check-file';
import { writeCopy } from '../output/annotated-copy';
import { fileText } from '../output/file-text';
import type { FileOutcome } from './file-outcome';
import { packed } from './packed-parts';
import type { BatchSetting, BatchTask } from './setting';

/** Checks one file and makes all that is made of it alone. Never throws but on a defect of ours. */
export async function workOn(task: BatchTask, setting: BatchSetting, renderer: ReportRenderer): Promise<FileOutcome> {
  const { input } = task;
  const { plan, out, language } = setting;
  const result = input.ok ? await checkFile(input.file, plan, setting) : failed(input.shown, input.problem, null);
  const copy =
    out !== null && input.ok
      ? await writeCopy({ ...input.file, below: task.copyTo }, result, { ...setting, out, renderer, language })
      : { told: [], isFaulty: false };
  return outcomeOf(task, result, copy, setting, renderer);
}

/** The outcome of a file that could not be worked on at all. */
export const failedOutcome = (
  task: BatchTask,
  problem: Problem,
  setting: BatchSetting,
  renderer: ReportRenderer,
): FileOutcome => {
  const shown = task.input.ok ? task.input.file.shown : task.input.shown;
  return outcomeOf(task, failed(shown, problem, null), { told: [], isFaulty: false }, setting, renderer);
};

function outcomeOf(
  task: BatchTask,
  result: FileResult,
  copy: Pick<FileOutcome, 'told'> & { readonly isFaulty: boolean },
  setting: BatchSetting,
  renderer: ReportRenderer,
): FileOutcome {
  const { plan, format, out } = setting;
  const { checked, tables } = result;
  const counts = countReports(checked.report ? [checked.report] : []);
  const unread = (checked.report?.tables ?? []).reduce((all, table) => all + table.unread.length, 0);
  const { dir, name } = path.parse(task.input.ok ? task.input.file.below : task.input.shown);
  const file = task.name;
  // Files of a folder's folder were sent through that bloc.
  const bloc = dir.split(/[\\/]/)[0] ?? '';
  const unit = senderOf(tables, plan.unitKinds) ?? name;
  const isCompared = format !== 'jsonl' || out !== null;
  const facts = isCompared ? factsOf(tables, plan, out === null ? [] : result.grids, checked.report) : NO_FACTS;
  const submission: Submission =
    out === null
      ? { checked: { ...checked, report: null }, file, bloc, unit, facts: withoutFollowed(facts) }
      : { checked, file, bloc, unit, facts };
  return {
    output: outputOf({ result, unit, bloc, counts: { ...counts, unread } }, setting, renderer),
    counts,
    figures: countFigures(checked.report ? [checked.report] : []),
    unread,
    isFaulty: checked.problem !== null,
    told: copy.told,
    isOutFaulty: copy.isFaulty,
    kept: isCompared ? packed(keepSubmission(submission, plan)) : null,
  };
}

/** What only the summary shows is not kept where none is made. */
const withoutFollowed = ({ records }: FileFacts): FileFacts => ({
  scores: [],
  records: records.map((record) => ({ ...record, targets: [], papers: [] })),
});

function outputOf(
  { result, ...line }: Pick<FileLine, 'unit' | 'bloc' | 'counts'> & { readonly result: FileResult },
  { format, plan, asOf, language }: BatchSetting,
  renderer: ReportRenderer,
): string {
  const { checked, tables } = result;
  if (format === 'text') return `${fileText(checked, titlesOf(tables, plan), renderer, language)}\n`;
  const document = fileDocument(checked, renderer, language);
  if (format === 'json') return JSON.stringify(document, null, 2);
  const whole: FileLine = { plan: plan.id, asOf, ...line, ...document };
  return `${JSON.stringify(whole)}\n`;
}
