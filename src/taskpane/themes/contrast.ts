import { teamsHighContrastTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const { fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric } = webLightTheme;

/** For hosts that tell of a high-contrast theme: other colours, the letters as wide as in the other themes. */
const contrastTheme: Theme = { ...teamsHighContrastTheme, fontFamilyBase, fontFamilyMonospace, fontFamilyNumeric };
export default contrastTheme;
