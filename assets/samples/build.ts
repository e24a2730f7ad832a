import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { NewSheet } from '../../src/summary/page/sheet-model';
import { createWorkbook } from '../../src/files/create/create-workbook';
import { allEligible } from './workbooks/all-eligible';
import { anGiangMerit, anGiangMixed } from './workbooks/an-giang/nomination';
import { anGiangRegistration } from './workbooks/an-giang/registration';
import { anGiangBlocs, anGiangTracking } from './workbooks/an-giang/tracking';
import { collectives } from './workbooks/collectives';
import { kienGiangMovements } from './workbooks/kien-giang-2021/movements';
import { kienGiangResults } from './workbooks/kien-giang-2021/results';
import { kienGiangBlocs, kienGiangOutside, kienGiangTargets } from './workbooks/kien-giang-2021/targets';
import { persons } from './workbooks/persons';
import { quirks } from './workbooks/quirks';
import { enterpriseRegistration } from './workbooks/registration';
import { blocTables } from './workbooks/scores/bloc';
import { criteriaRows } from './workbooks/scores/criteria-rows';
import { matrix } from './workbooks/scores/matrix';
import { oneUnit, oneUnitWithFaults } from './workbooks/scores/one-unit';
import { ranking } from './workbooks/scores/ranking';
import { tracking } from './workbooks/tracking';
import { traVinhNomination, traVinhReports, traVinhScores } from './workbooks/tra-vinh/lists';
import { traVinhProjects } from './workbooks/tra-vinh/projects';
import { traVinhTargets } from './workbooks/tra-vinh/targets';
import { twoSheets } from './workbooks/two-sheets';

/** File name of each sample workbook and its sheets. */
export const SAMPLES: Readonly<Record<string, readonly NewSheet[]>> = {
  'de-nghi-tap-the.xlsx': collectives,
  'de-nghi-ca-nhan.xlsx': [persons],
  'dang-ky-doanh-nghiep.xlsx': [enterpriseRegistration],
  'tap-the-va-ca-nhan.xlsx': twoSheets,
  'theo-doi-phong-trao.xlsx': [tracking],
  'du-dieu-kien.xlsx': [allEligible],
  'nhieu-kieu-trinh-bay.xlsx': quirks,
  'an-giang-theo-doi.xlsx': [anGiangTracking, anGiangBlocs],
  'an-giang-de-nghi.xlsx': [anGiangMixed, anGiangMerit],
  'an-giang-dang-ky.xlsx': [anGiangRegistration],
  'tra-vinh-cong-trinh.xlsx': [traVinhProjects],
  'tra-vinh-theo-doi.xlsx': [traVinhReports, traVinhScores],
  'tra-vinh-de-nghi.xlsx': [traVinhNomination],
  'tra-vinh-chi-tieu.xlsx': [traVinhTargets],
  'kien-giang-2021-chi-tieu.xlsx': [kienGiangTargets],
  'kien-giang-2021-khoi-va-de-nghi.xlsx': [kienGiangBlocs, kienGiangOutside],
  'kien-giang-538-ket-qua-xet.xlsx': [kienGiangResults],
  'kien-giang-538-theo-doi.xlsx': [kienGiangMovements],
  'cham-diem-tu-cham.xlsx': [oneUnit],
  'cham-diem-co-loi.xlsx': [oneUnitWithFaults],
  'cham-diem-khoi.xlsx': blocTables,
  'cham-diem-bang-tong-hop.xlsx': [matrix],
  'cham-diem-theo-tieu-chi.xlsx': [criteriaRows],
  'cham-diem-xep-hang.xlsx': [ranking],
};

/** Writes every sample beside this script; the same descriptions give the same bytes. */
export function buildSamples(folder: string): void {
  for (const [name, sheets] of Object.entries(SAMPLES)) writeFileSync(path.join(folder, name), createWorkbook(sheets));
}
