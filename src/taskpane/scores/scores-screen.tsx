import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ScoreRole } from '../../scoring/sheet/score-sheet';
import { LabelledChoice } from '../shell/labelled-choice';
import { shellMessages } from '../shell/messages';
import { SpokenHeading } from '../shell/spoken-heading';
import { useWords } from '../words/use-words';
import { CriterionList } from './criterion-list';
import { GroupChart } from './group-chart';
import { scoreMessages } from './messages';
import { SheetMaker } from './sheet-maker';
import { StandingsTable } from './standings-table';
import { useScores, type ScoreWish } from './use-scores';

const useStyles = makeStyles({
  screen: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'scroll',
    overflowX: 'hidden',
    position: 'relative',
    padding: '10px 12px 16px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Scores of the units of a bloc while they are given: places, groups, and the criteria of one unit. */
export default function ScoresScreen() {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const shell = useWords(shellMessages);
  const [wish, setWish] = useState<ScoreWish>({ contest: 0, role: null, unit: 0 });
  const view = useScores(wish);
  if (!view) return <div className={styles.screen} />;
  const { contests, contest, roles, role, units, unit } = view;
  const chooseUnit = (chosen: number): void => setWish({ ...wish, unit: chosen });
  return (
    <div className={styles.screen}>
      <SpokenHeading text={shell('scores')} />
      {contests.length > 1 && (
        <LabelledChoice
          name={words('contest')}
          choices={contests.map(({ id, label }) => ({ id: String(id), label }))}
          chosen={String(contest)}
          onChoose={(id) => setWish({ contest: Number(id), role: null, unit: 0 })}
        />
      )}
      {roles.length > 1 && (
        <LabelledChoice
          name={words('role')}
          choices={roles.map((id) => ({ id, label: words(id) }))}
          chosen={role ?? ''}
          onChoose={(id) => setWish({ ...wish, role: id as ScoreRole })}
        />
      )}
      {units.length > 1 && <StandingsTable units={units} chosen={unit} onChoose={chooseUnit} />}
      {units.length > 1 && view.groups.length > 1 && <GroupChart units={units} groups={view.groups} />}
      <CriterionList key={`${contest} ${unit}`} view={view} />
      {view.lines.some(({ isLeaf, name }) => isLeaf && name !== '') && <SheetMaker contest={contest} />}
    </div>
  );
}
