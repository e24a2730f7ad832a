import type { Message } from '../i18n/message';

/** What is wrong with a plan document, and where: `criteria[3].severity`. */
export interface PlanProblem {
  readonly code: string;
  readonly path: string;
  readonly message: Message;
}

export const planProblem = (path: string, message: Message): PlanProblem => ({
  code: message.id.replace('plan/', ''),
  path,
  message,
});

/** A path as people write it: `criteria[3].severity`; `plan` for the document itself. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    '',
  ) || 'plan';
