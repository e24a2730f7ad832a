import type { Language, Message } from '../i18n/message';
import type { Problem } from '../i18n/problem';
import { areaAddress } from '../sheet/address';
import type { AcrossFinding } from './across';
import type { FileDocument, ReportDocument } from './document-schema';
import { flattenFinding } from './flatten';
import { verdictName } from './labels';
import type { ReportRenderer } from './render';
import type { BlocGrading, ExpectedScore, Finding, TableReport, WorkbookReport } from './report';

/** What became of one input file. */
export interface CheckedFile {
  /** Path as shown, with forward slashes. */
  readonly file: string;
  /** Lower-case hex; null when the file could not be opened. */
  readonly sha256: string | null;
  /** Why nothing could be checked, null when something was. */
  readonly problem: Problem | null;
  /** What else the reader of the result should know. */
  readonly notices: readonly Message[];
  readonly report: WorkbookReport | null;
}

/** The JSON document of some checked files. Deterministic: same input, plan, lists and day give the same bytes. */
export const reportDocument = (
  files: readonly CheckedFile[],
  asOf: string,
  renderer: ReportRenderer,
  language: Language,
  across: readonly AcrossFinding[] = [],
): ReportDocument => ({
  plan: renderer.plan.id,
  asOf,
  files: files.map((file) => fileDocument(file, renderer, language)),
  across: across.map((finding) => acrossDocument(finding, renderer, language)),
});

/** A finding across files, in words. */
export const acrossDocument = (
  { criterion, outcome, severity, bloc, unit, clause, message, places }: AcrossFinding,
  renderer: ReportRenderer,
  language: Language,
): ReportDocument['across'][number] => ({
  criterion,
  outcome,
  severity,
  bloc,
  unit,
  clause,
  message: renderer.message(message, language),
  remedy: renderer.reservedRemedy(criterion, language),
  places: places.map(({ row, ...place }) => ({ ...place, row: row === null ? null : row + 1 })),
});

/** One file of the document. */
export function fileDocument(checked: CheckedFile, renderer: ReportRenderer, language: Language): FileDocument {
  const { file, sha256, problem, notices, report } = checked;
  return {
    file,
    sha256,
    problem: problem && { code: problem.code, message: renderer.problem(problem, language) },
    notices: [
      ...notices.map((message) => ({
        code: message.id,
        message: renderer.message(message, language),
        sheet: null,
        cell: null,
      })),
      ...(report?.problems ?? [])
        .filter((other) => other !== problem)
        .map((other) => ({
          code: other.code,
          message: renderer.problem(other, language),
          sheet: other.sheet ?? null,
          cell: other.cell ?? null,
        })),
    ],
    tables: (report?.tables ?? []).map((table) => tableDocument(table, renderer, language)),
  };
}

function tableDocument(
  table: TableReport,
  renderer: ReportRenderer,
  language: Language,
): FileDocument['tables'][number] {
  const findings = (list: readonly Finding[]) =>
    list.map((finding) => {
      const { evidence, cells, ...flat } = flattenFinding(finding, renderer, language);
      return { ...flat, cells: [...cells], values: evidence.map((value) => ({ ...value })) };
    });
  return {
    sheet: table.sheet,
    range: areaAddress(table.area),
    kind: table.kind,
    columns: table.columns.map((column) => ({
      column: column.column,
      header: column.header,
      field: column.field,
      periods: [...column.periods],
      candidates: [...column.candidates],
    })),
    rows: table.rows.map((row) => ({
      row: row.row + 1,
      subject: row.subject,
      unitKind: row.unitKind,
      verdict: verdictName(row.verdict, table.kind),
      findings: findings(row.findings),
    })),
    findings: findings(table.findings),
    unread: table.unread.map(({ row, reason }) => ({ row: row + 1, reason: renderer.message(reason, language) })),
    ...(table.grading ? { grading: gradingDocument(table.grading, language) } : {}),
    ...(table.expected ? { expected: table.expected.map((each) => expectedDocument(each, renderer, language)) } : {}),
  };
}

const gradingDocument = ({ by, units, ceilings }: BlocGrading, language: Language) => ({
  by,
  units: units.map(({ row, grade, earned, isBeyond, isSanctioned, isUnchecked, weak, ...rest }) => ({
    row: row + 1,
    ...rest,
    grade: grade?.[language] ?? null,
    earned: earned?.label[language] ?? null,
    beyondCeiling: isBeyond,
    sanctioned: isSanctioned,
    unchecked: isUnchecked,
    weak: [...weak],
  })),
  ceilings: ceilings.map(({ grade, beyond, ...rest }) => ({ ...rest, grade: grade[language], beyond: [...beyond] })),
});

const expectedDocument = (
  { row, typed, steps, ...rest }: ExpectedScore,
  renderer: ReportRenderer,
  language: Language,
) => ({
  row: row + 1,
  ...rest,
  typed: typed.map((each) => ({ ...each })),
  steps: steps.map((step) => renderer.message(step, language)),
});
