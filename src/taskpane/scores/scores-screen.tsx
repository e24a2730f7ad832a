import { makeStyles, tokens } from '@fluentui/react-components';
import { shellMessages } from '../shell/messages';
import { SpokenHeading } from '../shell/spoken-heading';
import { usePane } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { ContestChoices } from './contest-choices';
import { CriterionList } from './criterion-list';
import { Fold } from './fold';
import { GroupChart } from './group-chart';
import { scoreMessages } from './messages';
import { MethodsSection } from './methods-section';
import { SheetMaker } from './sheet-maker';
import { StandingsTable } from './standings-table';
import { useScores } from './use-scores';

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
  empty: { margin: '0 0 4px' },
});

/** A longer chart would push the criteria out of sight: it is closed at first. */
const SHORT_CHART = 6;

/** Scores of the units of a bloc while they are given: places, groups, and the criteria of one unit. */
export default function ScoresScreen() {
  const styles = useStyles();
  const words = useWords(scoreMessages);
  const shell = useWords(shellMessages);
  const pane = usePane();
  const answer = useScores();
  if (!answer) return <div className={styles.screen} />;
  const { plan, listed, view } = answer;
  if (!view)
    return (
      <div className={styles.screen}>
        <SpokenHeading text={shell('scores')} />
        <p className={styles.empty}>{words('no-scores')}</p>
        <MethodsSection plan={plan} methods={null} />
        {plan && <SheetMaker contest={null} units={listed} />}
      </div>
    );
  const { contest, units, unit, groups, rankBy, lines } = view;
  const hasCriteria = lines.some(({ isLeaf, name }) => isLeaf && name !== '');
  return (
    <div className={styles.screen}>
      <SpokenHeading text={shell('scores')} />
      <ContestChoices view={view} />
      {units.length > 1 && (
        <StandingsTable
          units={units}
          ceilings={view.ceilings}
          chosen={unit}
          rankBy={rankBy}
          onChoose={(chosen) => pane.showScores({ unit: chosen })}
        />
      )}
      {units.length > 1 && groups.length > 1 && (
        <Fold key={contest} name={words('chart')} isOpen={units.length <= SHORT_CHART}>
          <GroupChart units={units} groups={groups} />
        </Fold>
      )}
      <CriterionList key={`${contest} ${unit}`} view={view} />
      {hasCriteria && <MethodsSection plan={plan} methods={view.methods} />}
      {hasCriteria && <SheetMaker key={`maker ${contest}`} contest={contest} units={units.map(({ name }) => name)} />}
    </div>
  );
}
