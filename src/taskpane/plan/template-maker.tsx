import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { useState } from 'react';
import type { PlanPageTable } from '../../report/plan-page/plan-page';
import type { TemplateChoice } from '../../summary/template/choices';
import { LabelledChoice } from '../shell/labelled-choice';
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
      <LabelledChoice name={words('template-kind')} choices={kinds} chosen={template.kind} onChoose={setKind} />
      <LabelledChoice
        name={words('template-for')}
        choices={template.subjects}
        chosen={chosen?.id ?? ''}
        onChoose={setWanted}
      />
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
