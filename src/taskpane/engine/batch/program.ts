import manifest from '../../../../package.json';

/** Name and version as made sheets tell them. */
export const PROGRAM = `ThiDua ${manifest.version}`;
