import { unitNameKey } from '../sheet/text/abbreviations';
import { sayer, type SummaryContext } from './frame';
import type { HeldSubmission } from './kept/held-submission';

/** Kinds of finding that the notes of a unit tell by themselves. */
const TOLD_HERE: ReadonlySet<string> = new Set(['file-twice', 'unit-twice']);

/**
 * What was sent twice: the same content under another name, or other files of the same unit; and how much else is to be compared with
 * other files. In words, by submission.
 */
export function repeatsOf(
  submissions: readonly HeldSubmission[],
  context: SummaryContext,
): ReadonlyMap<HeldSubmission, readonly string[]> {
  const say = sayer(context);
  const byContent = grouped(submissions, ({ sha256 }) => sha256 ?? '');
  const elsewhere = new Map<string, number>();
  for (const { criterion, places } of context.across)
    if (!TOLD_HERE.has(criterion))
      for (const file of new Set(places.map((place) => place.file)))
        elsewhere.set(file, (elsewhere.get(file) ?? 0) + 1);
  const byUnit = grouped(submissions, ({ unit }) => unitNameKey(unit));
  return new Map(
    submissions.map((submission) => {
      const others = (group: readonly HeldSubmission[] = []): string =>
        group.flatMap((other) => (other === submission ? [] : [other.file])).join(', ');
      const same = others(byContent.get(submission.sha256 ?? ''));
      const sent = others(
        byUnit
          .get(unitNameKey(submission.unit))
          ?.filter((other) => other.sha256 !== submission.sha256 || other === submission),
      );
      const count = elsewhere.get(submission.file) ?? 0;
      return [
        submission,
        [
          ...(same ? [say('same-file', { file: same })] : []),
          ...(sent ? [say('same-unit', { file: sent })] : []),
          ...(count > 0 ? [say('across-note', { count, sheet: say('across-sheet') })] : []),
        ],
      ] as const;
    }),
  );
}

function grouped(
  submissions: readonly HeldSubmission[],
  keyOf: (submission: HeldSubmission) => string,
): ReadonlyMap<string, readonly HeldSubmission[]> {
  const groups = new Map<string, HeldSubmission[]>();
  for (const submission of submissions) {
    const key = keyOf(submission);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(submission);
    else groups.set(key, [submission]);
  }
  return groups;
}
