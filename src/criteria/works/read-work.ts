import { containsWords, fold, oneLine, startsWithWords } from '../../sheet/text/fold';
import { mayBeWorks } from '../../sheet/structure/several-in-cell';
import { isBlank } from '../../sheet/values/cell-text';
import type { FieldId } from '../../sheet/field';
import { nearestOf, type Nearest } from '../matching/compare';
import { textOf } from '../open-value';
import { reaches, spansOf } from '../span';
import type { OwnWork } from '../plan-facts';
import type { FieldReader, Scope, SeenCell, Subject } from '../criterion';
import { managerReader, type Manager, type ManagerWords } from './manager';

/** Where a table of works holds what is told of a work. */
interface WorkFields {
  readonly work: FieldId;
  /** A choice of `project` or `task`. */
  readonly kind: FieldId;
  readonly manager: FieldId;
  /** Whether a task beats the unit's own targets. */
  readonly beats: FieldId;
}

/** One work of a row; a row may list several in one cell. */
export interface Work {
  readonly subject: Subject;
  /** The cell that names it; null when the table has no such column. */
  readonly seen: SeenCell | null;
  /** Empty when it is blank. */
  readonly text: string;
  /** It is a work of its own, and not perhaps a line of the one before. */
  readonly isSure: boolean;
  /** `none`: the cell says that there is no work. */
  readonly kind: 'project' | 'task' | 'none' | 'open';
  /** The authority's own work that it is, or may be. */
  readonly own: Nearest<OwnWork> | null;
  readonly manager: Manager;
  /** What is said of beating the unit's own targets. */
  readonly beats: 'beaten' | 'not-beaten' | 'not-said' | 'open';
}

interface WorkWords {
  /** Phrases that tell nothing of which work it is. */
  readonly ignored: readonly string[];
  /** Words by which a work's own text says that it is a task (phần việc). */
  readonly taskStarts: readonly string[];
  readonly manager: ManagerWords;
}

const NO_WORK = ['không', 'không có', 'chưa', 'chưa có', 'chưa đăng ký', 'không đăng ký', ''].map(fold);

/** Items with a number or a dash each, or apart by semicolons, are a list; numbered ones within a line too where they begin with 1. */
const NUMBERED = /^\s*1[.)]\s/u;
const NUMBER = /(?:^|\s)\d{1,2}[.)]\s/u;
/** What stands before an item: its number or dash. A dash inside a line joins places and parts nothing. */
const MARK = /^\s*(?:\d{1,2}[.)]|[-+•–])\s*/u;
const LINE = /\r?\n/u;

/** The works that a cell names. */
interface ListedWorks {
  readonly texts: readonly string[];
  /** Lines without marks, and parts that do not begin as works do, may be one work that goes on: the first is sure. */
  readonly isSure: boolean;
}

const named = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => oneLine(part.replace(MARK, ''))).filter((part) => /\p{L}/u.test(part));

/** The works that a cell names; one for a plain cell, also for a blank one and for one whose lines go on. */
export function worksIn(text: string): ListedWorks {
  const lines = text.split(LINE).filter((line) => line.trim() !== '');
  const isMarked = lines.length > 1 && lines.every((line) => MARK.test(line));
  const marked = (isMarked ? lines : [lines.join('\n')])
    .flatMap((part) => part.split(';'))
    .flatMap((part) => (NUMBERED.test(text) ? part.split(NUMBER) : [part]));
  const sure = named(marked);
  if (sure.length > 1)
    return { texts: sure, isSure: isMarked || NUMBERED.test(text) || sure.every((part) => mayBeWorks([part])) };
  const plain = lines.map((line) => line.trim());
  if (plain.length > 1 && mayBeWorks(plain)) return { texts: named(plain), isSure: false };
  return { texts: [oneLine(text)], isSure: true };
}

/** Makes a reader of the works of one table: of a record, one or more. */
export function workReader(scope: Scope, fields: WorkFields, words: WorkWords): (subject: Subject) => readonly Work[] {
  const [work, kind, manager, beats] = [fields.work, fields.kind, fields.manager, fields.beats].map((field) =>
    scope.bind(field),
  ) as [FieldReader, FieldReader, FieldReader, FieldReader];
  const nearest = nearestOf(scope.facts.works, words.ignored);
  const managerOf = managerReader(manager, scope, words.manager);
  const starts = words.taskStarts.map(fold);
  return (subject) => {
    const seen = work.read(subject);
    const raw = seen?.cell.raw;
    const { texts, isSure } = worksIn(
      !seen || isBlank(seen.cell.raw) ? '' : typeof raw === 'string' ? raw : textOf(seen),
    );
    return texts.map((text, at) => ({
      subject,
      seen,
      text,
      isSure: isSure || at === 0,
      kind: kindOf(text, kind.read(subject), starts),
      own: text === '' ? null : nearest(text),
      manager: managerOf(subject),
      beats: beatsOf(beats.read(subject), text),
    }));
  };
}

function kindOf(text: string, told: SeenCell | null, starts: readonly string[]): Work['kind'] {
  const key = fold(text);
  if (text !== '' && NO_WORK.includes(key)) return 'none';
  const reading = told?.cell.reading;
  if (reading?.kind === 'choice') return reading.choice === 'task' ? 'task' : text === '' ? 'open' : 'project';
  if (text === '' || reading?.kind === 'ambiguous' || reading?.kind === 'unreadable') return 'open';
  return starts.some((words) => startsWithWords(key, words)) ? 'task' : 'project';
}

const BEATS = ['vượt mức', 'vượt chỉ tiêu', 'vượt kế hoạch', 'hoàn thành vượt'].map(fold);

/** What the column says, else what the work's own text says. */
function beatsOf(seen: SeenCell | null, text: string): Work['beats'] {
  const reading = seen?.cell.reading;
  if (reading?.kind === 'fulfilment') {
    const { said, percents, bound } = reading;
    const spans = spansOf(percents, bound);
    const met = spans.map((span) => reaches(span, 100, false));
    if (met.includes('no') || said === 'not-met' || said === 'met') return 'not-beaten';
    const over = spans.map((span) => reaches(span, 100, true));
    if (!met.includes('open') && (said === 'exceeded' || over.includes('yes'))) return 'beaten';
    return over.includes('no') && !over.includes('open') ? 'not-beaten' : 'not-said';
  }
  if (reading?.kind === 'unreadable' || reading?.kind === 'ambiguous') return 'open';
  const key = fold(text);
  return BEATS.some((words) => containsWords(key, words)) ? 'beaten' : 'not-said';
}
