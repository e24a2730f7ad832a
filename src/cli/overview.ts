import type { Language, Wording } from '../i18n/message';
import type { Command } from './command';

const BEFORE: Wording = {
  vi: `ThiDua kiểm tra danh sách thi đua, khen thưởng trong tệp Excel theo tiêu chuẩn của kế hoạch phát động.
Mọi việc làm trên máy này, không gửi gì ra ngoài; tệp gốc không bao giờ bị ghi.

Ví dụ
  thidua check de-nghi.xlsx --plan kien-giang-90-2021
  thidua check ho-so/ --plan kien-giang-90-2021 --out ket-qua/

Các lệnh`,
  en: `ThiDua checks emulation and commendation workbooks by the criteria of a plan.
Everything stays on this machine; input files are never written.

Examples
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --lang en
  thidua check dossiers/ --plan kien-giang-90-2021 --out results/

Commands`,
};

const AFTER: Wording = {
  vi: 'Hướng dẫn từng lệnh: thidua <lệnh> --help. English: add --lang en.',
  en: 'More on a command: thidua <command> --help --lang en.',
};

/** `thidua --help`. */
export function overview(commands: readonly Command[], language: Language): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary[language]}`);
  return `${BEFORE[language]}\n${lines.join('\n')}\n\n${AFTER[language]}\n`;
}
