import { Button, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState } from 'react';
import type { PlanPageTable } from '../../report/plan-page/plan-page';
import type { TemplateChoice } from '../../summary/template/choices';
import { usePane, usePaneState } from '../store/use-pane';
import { useWords } from '../words/use-words';
import { planScreenMessages } from './messages';

const useStyles = makeStyles({
  box: {
    marginTop: '12px',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: '2px 0 8px', color: tokens.colorNeutralForeground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr)',
    alignItems: 'center',
    gap: '8px',
    marginBottom: '6px',
  },
  choice: { minWidth: 0, width: '100%' },
  options: { maxHeight: '240px' },
});

interface Props {
  readonly tables: readonly PlanPageTable[];
  readonly templates: readonly TemplateChoice[];
}

/** Makes an empty sheet of the plan in the open workbook: which kind, and for whom. */
export function TemplateMaker({ tables, templates }: Props) {
  const styles = useStyles();
  const words = useWords(planScreenMessages);
  const pane = usePane();
  const isWorking = usePaneState(({ work }) => work !== null);
  const isSample = usePaneState(({ source }) => source === 'sample');
  const [kind, setKind] = useState(
    templates.some((one) => one.kind === 'nomination') ? 'nomination' : templates[0]?.kind,
  );
  const [wanted, setWanted] = useState<string | null>(null);
  const template = templates.find((one) => one.kind === kind) ?? templates[0];
  if (!template) return null;
  const chosen = template.subjects.find(({ id }) => id === wanted) ?? template.subjects[0];
  const kinds = templates.map((one) => ({
    id: one.kind,
    label: tables.find(({ kind: id }) => id === one.kind)?.label ?? one.kind,
  }));
  return (
    <section className={styles.box} aria-label={words('template')}>
      <h2 className={styles.heading}>{words('template')}</h2>
      <p className={styles.intro}>{words(isSample ? 'template-needs-workbook' : 'template-intro')}</p>
      <Choice name={words('template-kind')} choices={kinds} chosen={template.kind} onChoose={setKind} />
      <Choice name={words('template-for')} choices={template.subjects} chosen={chosen?.id ?? ''} onChoose={setWanted} />
      <Button
        icon={<DocumentAddRegular />}
        disabledFocusable={isWorking || isSample}
        onClick={() => void pane.makeTemplate(template.kind, chosen?.id ?? '')}
      >
        {words('template')}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Choice({ name, choices, chosen, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span aria-hidden>{name}</span>
      <Dropdown
        size="small"
        className={styles.choice}
        aria-label={name}
        value={choices.find(({ id }) => id === chosen)?.label ?? ''}
        selectedOptions={[chosen]}
        listbox={{ className: styles.options }}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {choices.map(({ id, label }) => (
          <Option key={id} value={id} text={label}>
            {label}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
