import type { Message } from '../../i18n/message';
import { pageMessages } from './messages';

export interface SampleWorkbook {
  readonly file: string;
  readonly title: Message;
}

/** The sample workbooks that come with the product (`assets/samples`); the first is open when the page starts. */
export const SAMPLES: readonly [SampleWorkbook, ...SampleWorkbook[]] = [
  { file: 'de-nghi-tap-the.xlsx', title: pageMessages.say('sample-collectives') },
  { file: 'de-nghi-ca-nhan.xlsx', title: pageMessages.say('sample-persons') },
  { file: 'tap-the-va-ca-nhan.xlsx', title: pageMessages.say('sample-both') },
  { file: 'dang-ky-doanh-nghiep.xlsx', title: pageMessages.say('sample-business') },
  { file: 'theo-doi-phong-trao.xlsx', title: pageMessages.say('sample-tracking') },
  { file: 'du-dieu-kien.xlsx', title: pageMessages.say('sample-eligible') },
  { file: 'an-giang-de-nghi.xlsx', title: pageMessages.say('sample-an-giang-nominations') },
  { file: 'an-giang-dang-ky.xlsx', title: pageMessages.say('sample-an-giang-registration') },
  { file: 'an-giang-theo-doi.xlsx', title: pageMessages.say('sample-an-giang-tracking') },
  { file: 'tra-vinh-de-nghi.xlsx', title: pageMessages.say('sample-tra-vinh-nominations') },
  { file: 'tra-vinh-cong-trinh.xlsx', title: pageMessages.say('sample-tra-vinh-works') },
  { file: 'tra-vinh-theo-doi.xlsx', title: pageMessages.say('sample-tra-vinh-tracking') },
  { file: 'tra-vinh-chi-tieu.xlsx', title: pageMessages.say('sample-tra-vinh-targets') },
  { file: 'kien-giang-2021-chi-tieu.xlsx', title: pageMessages.say('sample-kien-giang-2021-targets') },
  { file: 'kien-giang-2021-khoi-va-de-nghi.xlsx', title: pageMessages.say('sample-kien-giang-2021-lists') },
  { file: 'kien-giang-538-ket-qua-xet.xlsx', title: pageMessages.say('sample-kien-giang-538') },
  { file: 'kien-giang-538-theo-doi.xlsx', title: pageMessages.say('sample-kien-giang-538-tracking') },
  { file: 'cham-diem-tu-cham.xlsx', title: pageMessages.say('sample-scores-unit') },
  { file: 'cham-diem-co-loi.xlsx', title: pageMessages.say('sample-scores-faults') },
  { file: 'cham-diem-khoi.xlsx', title: pageMessages.say('sample-scores-bloc') },
  { file: 'cham-diem-bang-tong-hop.xlsx', title: pageMessages.say('sample-scores-matrix') },
  { file: 'cham-diem-theo-tieu-chi.xlsx', title: pageMessages.say('sample-scores-criteria') },
  { file: 'cham-diem-xep-hang.xlsx', title: pageMessages.say('sample-scores-places') },
  { file: 'nhieu-kieu-trinh-bay.xlsx', title: pageMessages.say('sample-layouts') },
];

/** Bytes of a sample, from the workbench's own server. Rejects when it is not there. */
export async function fetchSample(file: string): Promise<Uint8Array> {
  const answer = await fetch(`samples/${file}`);
  if (!answer.ok) throw new Error(`No sample ${file}`);
  return new Uint8Array(await answer.arrayBuffer());
}
