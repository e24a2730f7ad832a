import type { SampleUnit } from './unit-table';

/** The unit of the khối trưởng: 8 of 10 visits, so under its target. */
export const UNIT_A: SampleUnit = {
  name: 'Sở Minh họa A',
  sheet: 'So A',
  scores: {
    'I/1/a': [10, 8, 2, 'BC 12/BC-SA'],
    'I/1/b': ['100 %', '96 %', 15, 'BC 13/BC-SA'],
    'I/1/c': ['100 %', '98,5 %', 9.75, 'Cổng dịch vụ công'],
    'I/2': [null, '2 lần', 9, 'Sổ theo dõi'],
    'I/3/a': [null, 'Hoàn thành', 10, 'BC 20/BC-SA'],
    'I/3/b': [null, '3 mô hình', 7.5, 'QĐ 31/QĐ-SA'],
    'II/1': [null, null, 9, 'KL 05-KL/CB'],
    'II/2': [null, null, 5, 'BC 08/BC-CĐ'],
    'II/3': [null, 'Đạt', 5, 'BC 22/BC-SA'],
    'III/1': [null, null, 9, 'KH 02/KH-SA', 8.5, 'Chưa sơ kết phong trào quý II'],
    'III/2': [null, '42 %', 5, 'QĐ 40/QĐ-SA'],
    'III/3': [null, '0 lần', 5, 'Sổ theo dõi'],
    'IV/1': [null, 0, 0, null],
    'V/1': [null, 0, 0, null],
  },
};

/** Just on target. */
export const UNIT_B: SampleUnit = {
  name: 'Sở Minh họa B',
  sheet: 'So B',
  scores: {
    'I/1/a': [10, 10, 2.5, 'BC 31/BC-SB'],
    'I/1/b': ['100 %', '91 %', 10, 'BC 32/BC-SB'],
    'I/1/c': ['100 %', '100 %', 10, 'Cổng dịch vụ công'],
    'I/2': [null, '1 lần', 9.5, 'Sổ theo dõi'],
    'I/3/a': [null, 'Hoàn thành', 10, 'BC 36/BC-SB'],
    'I/3/b': [null, '4 mô hình', 10, 'QĐ 15/QĐ-SB'],
    'II/1': [null, null, 9.5, 'KL 11-KL/CB'],
    'II/2': [null, null, 4.5, 'BC 03/BC-CĐ'],
    'II/3': [null, 'Không phát sinh', 5, 'CV 50/SB-VP'],
    'III/1': [null, null, 9.5, 'KH 07/KH-SB'],
    'III/2': [null, '35 %', 3, 'QĐ 22/QĐ-SB'],
    'III/3': [null, '0 lần', 5, 'Sổ theo dõi'],
    'IV/1': [null, 1, 2.5, 'QĐ 900/QĐ-CTN'],
    'V/1': [null, 0, 0, null],
  },
};

/** Goes furthest beyond its target. */
export const UNIT_C: SampleUnit = {
  name: 'Sở Minh họa C',
  sheet: 'So C',
  scores: {
    'I/1/a': [10, 20, 5, 'BC 41/BC-SC'],
    'I/1/b': ['100 %', '97 %', 15, 'BC 42/BC-SC'],
    'I/1/c': ['100 %', '95 %', 9.5, 'Cổng dịch vụ công'],
    'I/2': [null, '0 lần', 10, 'Sổ theo dõi'],
    'I/3/a': [null, 'Hoàn thành', 10, 'BC 46/BC-SC'],
    'I/3/b': [null, '2 mô hình', 5, 'QĐ 17/QĐ-SC'],
    'II/1': [null, null, 9, 'KL 09-KL/CB'],
    'II/2': [null, null, 5, 'BC 12/BC-CĐ'],
    'II/3': [null, 'Đạt', 5, 'BC 48/BC-SC'],
    'III/1': [null, null, 9, 'KH 05/KH-SC'],
    'III/2': [null, '41 %', 5, 'QĐ 27/QĐ-SC'],
    'III/3': [null, '1 lần', 4, 'Sổ theo dõi'],
    'IV/1': [null, 0, 0, null],
    'V/1': [null, '1 trường hợp', -2, 'QĐ 33/QĐ-SC'],
  },
};

/** Half as far beyond its target as the first. */
export const UNIT_D: SampleUnit = {
  name: 'Sở Minh họa D',
  sheet: 'So D',
  scores: {
    'I/1/a': [10, 15, 3.75, 'BC 51/BC-SD'],
    'I/1/b': ['100 %', '82 %', 10, 'BC 52/BC-SD'],
    'I/1/c': ['100 %', '99 %', 10, 'Cổng dịch vụ công'],
    'I/2': [null, '3 lần', 8.5, 'Sổ theo dõi'],
    'I/3/a': [null, 'Không hoàn thành', 0, 'BC 55/BC-SD'],
    'I/3/b': [null, '4 mô hình', 10, 'QĐ 18/QĐ-SD'],
    'II/1': [null, null, 9, 'KL 02-KL/CB'],
    'II/2': [null, null, 4.5, 'BC 06/BC-CĐ'],
    'II/3': [null, 'Đạt', 5, 'BC 57/BC-SD'],
    'III/1': [null, null, 8.5, 'KH 09/KH-SD'],
    'III/2': [null, '28 %', 0, 'QĐ 29/QĐ-SD'],
    'III/3': [null, '0 lần', 5, 'Sổ theo dõi'],
    'IV/1': [null, 0, 0, null],
    'V/1': [null, 0, 0, null],
  },
};
