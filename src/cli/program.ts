import manifest from '../../package.json';

/** Name and version as made files tell them. */
export const PROGRAM = `ThiDua ${manifest.version}`;
