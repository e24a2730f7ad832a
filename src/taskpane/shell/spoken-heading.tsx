import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Title of a screen for those who hear it: for the eye the chosen tab says as much. */
export function SpokenHeading({ text }: { readonly text: string }) {
  return <h1 className={useStyles().heading}>{text}</h1>;
}
