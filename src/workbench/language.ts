import { annotateMessages } from '../files/annotate/index';
import { fileMessages } from '../files/problems';
import { createRenderer, type Language, type Message } from '../i18n/message';
import { gridMessages } from './grid/messages';
import { pageMessages } from './page/messages';

let language: Language = 'vi';
const render = createRenderer([gridMessages, pageMessages, fileMessages, annotateMessages]);

/** The workbench speaks one language at a time, chosen before anything is drawn. */
export const setLanguage = (chosen: Language): void => {
  language = chosen;
};
export const currentLanguage = (): Language => language;

/** A sentence of the workbench's own page in the chosen language. */
export const say = (message: Message): string => render(message, language);
