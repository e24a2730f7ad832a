import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { EyeFilled } from '@fluentui/react-icons/svg/eye';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import type { Verdict } from '../../criteria/criterion';

/** What a verdict or a reason is shown by besides its words: a form and a colour. */
export type Look = Verdict | 'info';

const ICONS = {
  eligible: CheckmarkCircleFilled,
  ineligible: DismissCircleFilled,
  incomplete: QuestionCircleFilled,
  'needs-review': EyeFilled,
  info: InfoFilled,
};

/** Colours of text and icons: readable on the pane's ground in every theme. */
export const useLookStyles = makeStyles({
  eligible: { color: tokens.colorStatusSuccessForeground1 },
  ineligible: { color: tokens.colorPaletteRedForeground1 },
  incomplete: { color: tokens.colorStatusWarningForeground1 },
  'needs-review': { color: tokens.colorBrandForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

export function LookIcon({ look, className }: { readonly look: Look; readonly className: string }) {
  const Icon = ICONS[look];
  return <Icon aria-hidden className={className} />;
}
