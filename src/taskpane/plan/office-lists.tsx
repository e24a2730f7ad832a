import { makeStyles, tokens } from '@fluentui/react-components';
import type { OfficeListView } from '../engine/protocol';
import { useWords } from '../words/use-words';
import { ListRow } from './list-row';
import { planScreenMessages } from './messages';

const useStyles = makeStyles({
  heading: { margin: '16px 0 2px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  lists: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The office's lists: where each is, how many names it holds, and where else to take it from. */
export function OfficeLists({ lists }: { readonly lists: readonly OfficeListView[] }) {
  const styles = useStyles();
  const words = useWords(planScreenMessages);
  return (
    <section aria-label={words('lists')}>
      <h2 className={styles.heading}>{words('lists')}</h2>
      <p className={styles.intro}>{words('lists-intro')}</p>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <ListRow key={list.id} list={list} />
        ))}
      </ul>
    </section>
  );
}
