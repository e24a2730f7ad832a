import type { Message, Wording } from '../../i18n/message';

/** Something about a plan that its author should look at. */
export interface PlanFinding {
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly path: string;
  readonly message: Message;
}

/** A finding whose code is the name of its message. */
export const lintFinding = (level: PlanFinding['level'], path: string, message: Message): PlanFinding => ({
  code: message.id.replace('plan/', ''),
  level,
  path,
  message,
});

/** What an id that leads nowhere is the id of. */
export const WHAT = {
  field: { vi: 'trường', en: 'field' },
  table: { vi: 'loại bảng', en: 'table kind' },
  kind: { vi: 'loại đơn vị', en: 'unit kind' },
  list: { vi: 'danh sách', en: 'list' },
  choice: { vi: 'lựa chọn', en: 'choice' },
} satisfies Record<string, Wording>;
