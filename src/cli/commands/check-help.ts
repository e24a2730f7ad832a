import type { Wording } from '../../i18n/message';

/** `thidua check --help`. */
export const CHECK_HELP: Wording = {
  vi: `thidua check: đối chiếu từng dòng của tệp Excel với tiêu chuẩn của kế hoạch và nêu lý do.

Ví dụ
  thidua check de-nghi.xlsx --plan kien-giang-90-2021
      Kiểm tra một tệp, in kết quả ra màn hình.
  thidua check "D:\\thi dua\\ho so" --plan kien-giang-90-2021 --out "D:\\thi dua\\ket qua"
      Kiểm tra mọi tệp bảng tính trong thư mục (cả thư mục con) và ghi bản sao có đánh dấu
      vào thư mục kết quả. Tệp gốc không bao giờ bị ghi. Đường dẫn có dấu cách đặt trong nháy kép.
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --list plan-180=danh-sach-180.xlsx
      Đối chiếu thêm với danh sách do cơ quan giữ (tệp bảng tính, .csv hoặc .txt mỗi dòng một tên).
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --as-of 2025-07-01
      Tính thời hạn theo ngày 01/7/2025 thay cho ngày hôm nay.
  thidua check ho-so/ --plan ke-hoach-moi.json --format json > ket-qua.json
      Dùng tệp kế hoạch riêng, xuất một tài liệu JSON cho phần mềm khác.
  thidua check ho-so/ --plan kien-giang-90-2021 --format jsonl > ket-qua.jsonl
      Xuất mỗi tệp một dòng JSON để nạp vào cơ sở dữ liệu.
  thidua check ho-so/ --plan kien-giang-90-2021 --out ket-qua/ --units don-vi.xlsx
      Lập tệp tổng hợp, nêu cả đơn vị trong danh sách don-vi.xlsx chưa gửi tệp nào.
  thidua check cham-diem.xlsx --plan kien-giang-90-2021 --score-plan thang-diem.json --explain
      Kiểm tra bảng chấm điểm theo thang điểm của khối, nêu từng bước tính điểm.

Tuỳ chọn
  --plan <mã|tệp.json>   kế hoạch (bắt buộc); xem các mã bằng lệnh: thidua plans
  --out <thư mục>        ghi bản sao có đánh dấu của từng tệp .xlsx, .xlsm
  --list <tên>=<tệp>     danh sách của cơ quan; có thể ghi nhiều lần
  --as-of <năm-tháng-ngày>   ngày để tính thời hạn, mặc định là hôm nay
  --units <tệp>          danh sách đơn vị phải gửi, có thể kèm khối; nêu tên đơn vị chưa gửi
  --score-plan <tệp.json>   thang điểm của khối: cách chấm, sai số, xếp hạng, chỉ tiêu khen thưởng
  --own-unit <tên>       đơn vị của khối trưởng, để nêu chỗ tự chấm cho mình
  --explain              nêu điểm theo cách chấm, từng bước, bên cạnh điểm đang chấm
  --format text|json|jsonl   cách xuất kết quả, mặc định text
  --jobs <số>            số tệp kiểm tra cùng lúc, mặc định bằng số nhân của máy
  --lang vi|en           ngôn ngữ, mặc định vi

Mã kết thúc
  0  không dòng nào bị vướng
  1  có dòng không đủ điều kiện hoặc thiếu thông tin
  2  câu lệnh, kế hoạch hoặc một tệp có lỗi (các tệp khác vẫn được kiểm tra)
`,
  en: `thidua check: judges each row of workbooks by the criteria of a plan and says why.

Examples
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --lang en
      Check one file and print the result.
  thidua check dossiers/ --plan kien-giang-90-2021 --out results/
      Check every workbook of a folder (and its folders) and write marked copies to another folder.
      Inputs are never written. Put paths with spaces in quotes.
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --list plan-180=list-180.xlsx
      Compare with a list that the office keeps (a workbook, a .csv, or a .txt with a name a line).
  thidua check de-nghi.xlsx --plan kien-giang-90-2021 --as-of 2025-07-01
      Reckon deadlines as of 1 July 2025 instead of today.
  thidua check dossiers/ --plan my-plan.json --format json > result.json
      Use a plan file of your own and print one JSON document for other programs.
  thidua check dossiers/ --plan kien-giang-90-2021 --format jsonl > result.jsonl
      Print one line of JSON for each file, to be loaded into a database.
  thidua check dossiers/ --plan kien-giang-90-2021 --out results/ --units units.xlsx
      Make a summary that also names the units of units.xlsx that sent nothing.
  thidua check scores.xlsx --plan kien-giang-90-2021 --score-plan score-plan.json --explain
      Check score tables by the score plan of the bloc and show how each score is worked out.

Options
  --plan <id|file.json>  the plan (required); ids are listed by: thidua plans
  --out <folder>         write a marked copy of each .xlsx and .xlsm file
  --list <name>=<file>   an office's list; may be given several times
  --as-of <year-month-day>   day that deadlines are compared with, today by default
  --units <file>         units that are to send something (with blocs); the silent are named
  --score-plan <file.json>   how the bloc scores: methods, tolerance, places, quotas of awards
  --own-unit <name>      unit of the bloc's head, so that scores given to it are pointed out
  --explain              show the score by the stated method, step by step, beside the typed one
  --format text|json|jsonl   form of the result, text by default
  --jobs <number>        files checked at the same time, by default the number of cores
  --lang vi|en           language, vi by default

Exit codes
  0  nothing blocks
  1  at least one row is ineligible or incomplete
  2  the command, the plan or a file is faulty (the other files are still checked)
`,
};
