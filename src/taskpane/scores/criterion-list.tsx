import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { formatNumber } from '../../i18n/message';
import type { CriterionLine, ScoreView } from '../engine/scores/score-types';
import { usePane } from '../store/use-pane';
import { useLanguage, useWords } from '../words/use-words';
import { CriterionEntry } from './criterion-entry';
import { scoreMessages } from './messages';
import { nextUnscored, stepTo } from './steps';

const useStyles = makeStyles({
  heading: { margin: '12px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  keys: { margin: '4px 0', color: tokens.colorNeutralForeground3 },
  next: { marginTop: '6px' },
  tree: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The criteria of one unit: scores, what is over, missing or unexplained; the way to the next without a score. */
export function CriterionList({ view }: { readonly view: ScoreView }) {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const language = useLanguage();
  const pane = usePane();
  const tree = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const { lines, max, role } = view;
  const own = view.units[view.unit];
  if (!own) return null;
  const at = Math.min(current, lines.length - 1);

  const focus = (index: number): void => {
    setCurrent(index);
    tree.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus();
  };
  const open = (line: CriterionLine | undefined): void => {
    const score = line?.scores.find((one) => one.role === role) ?? line?.scores[0];
    if (score?.cell) void pane.goTo(score.cell);
  };
  const toNext = (from: number): void => {
    const next = nextUnscored(lines, from);
    if (next === null) return;
    focus(next);
    open(lines[next]);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepTo(event.key, at, lines.length);
    if (next !== null) focus(next);
    else if (event.key === 'Enter') open(lines[at]);
    else if (event.key.toLowerCase() === 'n') toNext(at);
    else return;
    event.preventDefault();
  };

  const total = formatNumber(own.total, language);
  const facts = [
    max === null ? words('unit-total', { total }) : words('unit-total-of', { total, max }),
    ...(own.place === null ? [] : [words('unit-place', { place: own.place })]),
    ...(own.grade ? [own.grade.label === null ? words('no-grade') : words('grade', { grade: own.grade.label })] : []),
    own.blanks > 0 ? words('unscored', { count: own.blanks }) : words('all-scored'),
  ];
  return (
    <section aria-label={words('criteria')}>
      <h2 className={styles.heading}>{own.name}</h2>
      <p className={styles.facts} aria-live="polite">
        {facts.join(' · ')}
      </p>
      {own.blanks > 0 && (
        <Button size="small" className={styles.next} onClick={() => toNext(lines[at]?.isUnscored ? at - 1 : at)}>
          {words('next-unscored')}
        </Button>
      )}
      <p className={styles.keys}>{words('keys')}</p>
      <div ref={tree} role="tree" aria-label={own.name} className={styles.tree} onKeyDown={onKey}>
        {lines.map((line, index) => (
          <CriterionEntry
            key={line.path}
            line={line}
            index={index}
            isCurrent={index === at}
            onChoose={() => {
              focus(index);
              open(line);
            }}
          />
        ))}
      </div>
    </section>
  );
}
