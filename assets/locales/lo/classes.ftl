# Not yet read by a native.

# The room of classes: the list, a class, its register.

## The room and its list

room-classes = ຫ້ອງຮຽນ
list-timetable = ຕາຕະລາງຮຽນຂອງອາທິດ
list-teacher = ຄູສອນ
list-holiday = ມື້ພັກຮຽນ
class-new = ຫ້ອງຮຽນໃໝ່
class-of-course = ສ້າງຫ້ອງຮຽນຂອງຫຼັກສູດ { $course }
class-courses = ຫຼັກສູດທີ່ຍັງບໍ່ມີຫ້ອງຮຽນ
class-none = ຍັງບໍ່ມີຫ້ອງຮຽນ. ສ້າງຫ້ອງຮຽນ, ໃສ່ຕາຕະລາງຮຽນ ແລ້ວວາງແຜນບົດຮຽນ.
class-none-but-courses = ຍັງບໍ່ມີຫ້ອງຮຽນ. ສ້າງຈາກຫຼັກສູດຂ້າງລຸ່ມ: ບົດຮຽນ ແລະ ຄົນຈະມານຳກັນ.
class-people = ຈຳນວນຄົນ
class-open-days = ປື້ມໝາຍມື້
class-unmarked = { $count } ມື້ຍັງບໍ່ໝາຍ
class-all-marked = ໝາຍຄົບແລ້ວ

## A class

class-tabs = ພາກສ່ວນຂອງຫ້ອງຮຽນ
class-tab-register = ປື້ມໝາຍມື້
class-tab-lessons = ບົດຮຽນ
class-tab-people = ຄົນໃນຫ້ອງ
class-tab-progress = ຄວາມກ້າວໜ້າ
class-tab-papers = ເອກະສານ
class-tab-about = ກ່ຽວກັບຫ້ອງຮຽນ
report-month = ເດືອນ
report-look = ເບິ່ງເອກະສານ
report-of-centre = ລາຍງານຂອງສູນຝຶກອົບຮົມ
class-papers-what = ປຶ້ມເຂົ້າຮຽນທີ່ມີບ່ອນເຊັນ, ລາຍຊື່ຫ້ອງ, ລາຍງານຂອງຫ້ອງ ແລະ ລາຍງານຂອງແຕ່ລະຄົນໃຫ້ອົງການຄຸ້ມຄອງ. ປຶ້ມເຂົ້າຮຽນທີ່ພິມແລ້ວຕ້ອງເຊັນດ້ວຍມື. ສິ່ງທີ່ບັນທຶກຊ້າ ຫຼື ປ່ຽນພາຍຫຼັງ ຢູ່ໃນໃບກວດຂອງແບບ 4-8.
scan-title = ປຶ້ມໝາຍມື້ທີ່ເຊັນແລ້ວ
scan-text = ປຶ້ມໝາຍມື້ທີ່ທຸກຄົນເຊັນແລ້ວ ໃຫ້ຖ່າຍຮູບ ຫຼື ສະແກນ ແລະ ເກັບຮູບ (JPEG ຫຼື PNG) ໄວ້ນີ້ເປັນຫຼັກຖານ.
scan-keep = ເກັບຮູບ
scan-from = ປຶ້ມໝາຍມື້ແຕ່ວັນທີ
scan-to = ປຶ້ມໝາຍມື້ຮອດວັນທີ
scan-kept = ເກັບແລ້ວ: { $days }
scan-show = ປຶ້ມໝາຍມື້ທີ່ເຊັນແລ້ວ { $days }
scan-none = ຫ້ອງນີ້ຍັງບໍ່ມີປຶ້ມໝາຍມື້ທີ່ເຊັນແລ້ວ.
class-held-of = ສອນແລ້ວ { $held } ໃນ { $planned } ຊົ່ວໂມງ
class-at-risk = { $count } ຄົນຄວນເບິ່ງ
class-no-course = ຫ້ອງຮຽນຍັງບໍ່ມີຫຼັກສູດ: ບໍ່ຮູ້ວ່າເປັນຊົ່ວໂມງຂອງໃຜ.
class-make-course = ສ້າງຫຼັກສູດ { $code }

## Lessons

class-plan = ວາງແຜນບົດຮຽນ
class-plan-from = ແຕ່ວັນທີ
class-plan-to = ຮອດວັນທີ
class-plan-no-timetable = ໃສ່ແຖວຂອງຕາຕະລາງຮຽນກ່ອນ.
class-days-crossed = ມື້ສຸດທ້າຍຢູ່ກ່ອນມື້ທຳອິດ.
class-planned-made = ວາງແຜນແລ້ວ { $count } ບົດຮຽນ.
class-planned-there = ມີຢູ່ແລ້ວ { $count }.
class-planned-holidays = ຂ້າມ { $count } ມື້ ເພາະເປັນມື້ພັກ.
class-coming = ບົດຮຽນທີ່ຈະມາ
class-coming-how-long = ເບິ່ງລ່ວງໜ້າ
class-weeks = { $count } ອາທິດ
class-coming-none = ອາທິດເຫຼົ່ານີ້ຍັງບໍ່ມີບົດຮຽນ. ວາງແຜນຢູ່ຂ້າງເທິງ.
class-lesson-day = ມື້
class-lesson-time = ເວລາ
class-lesson-minutes = ນາທີ
class-lesson-content = ເນື້ອໃນ
class-lesson-state = ສະຖານະ
class-lesson-held = ສອນແລ້ວ
class-lesson-planned = ຕາມແຜນ
class-lesson-change = ປ່ຽນ
class-lesson-what = ຈະເຮັດແນວໃດ
class-lesson-to-move = ຍ້າຍມື້ ຫຼື ເວລາ
class-lesson-to-split = ແບ່ງເປັນສອງ
class-lesson-to-cancel = ຍົກເລີກ
class-lesson-to-restore = ສອນຄືເກົ່າ
class-lesson-to-substitute = ໃຫ້ຄູອື່ນສອນແທນ
class-lesson-begins = ເລີ່ມເວລາ
class-lesson-cut = ບົດທີສອງເລີ່ມເວລາ

## People

class-person = ຄົນ
class-choose-all = ເລືອກທຸກຄົນ
class-meter = ຊົ່ວໂມງຮຽນກ່ອນເຂົ້າຍີ່ປຸ່ນ
class-hours-only = { $counted } ຊມ
class-hours-of = { $counted } ໃນ { $needed } ຊມ
class-month-full = ຄົບໜຶ່ງເດືອນ
class-month-open = ຍັງບໍ່ຄົບເດືອນ
class-window-long = ນັບບົດຮຽນແຕ່ { $from } ຮອດມື້ເຂົ້າຍີ່ປຸ່ນ { $entry }.
class-no-entry = ຍັງບໍ່ມີກຳນົດເຂົ້າຍີ່ປຸ່ນ.
class-rate = ການມາຮຽນ
class-tests = ການທົດສອບ
class-chapter = ບົດທີ
class-level = ລະດັບ
class-level-none = ຍັງບໍ່ມີ
class-risks-of = ເປັນຫຍັງຄວນເບິ່ງ { $code }
class-nobody = ຍັງບໍ່ມີໃຜຢູ່ໃນຫ້ອງຮຽນນີ້. ເພີ່ມຄົນກ່ອນ.
class-add-people = ເພີ່ມຄົນ
class-find-people = ຊອກຊື່, ລະຫັດ, ໜັງສືຜ່ານແດນ
class-found-nobody = ບໍ່ພົບຄົນອື່ນ.
class-picked = ຄົນທີ່ຈະເພີ່ມ
class-unpick = ບໍ່ເອົາ { $code }
class-transfer = ຍ້າຍຫ້ອງ: ໄລຍະໃນຫ້ອງອື່ນຈົບມື້ກ່ອນ
class-put-in = ເອົາ { $count } ຄົນເຂົ້າຫ້ອງຮຽນ
class-came = { $count } ຄົນເຂົ້າຫ້ອງຮຽນແລ້ວ. Ctrl+Z ຍ້ອນຄືນ.
class-leave = ອອກຈາກຫ້ອງຮຽນ
class-last-day = ມື້ສຸດທ້າຍໃນຫ້ອງຮຽນ
class-left = { $count } ຄົນອອກຈາກຫ້ອງຮຽນ. Ctrl+Z ຍ້ອນຄືນ.

## Progress

class-hours-each = ຊົ່ວໂມງຂອງແຕ່ລະຄົນ ທຽບກັບທີ່ຕ້ອງການ
class-no-entry-all = ໃນຫ້ອງນີ້ຍັງບໍ່ມີໃຜມີກຳນົດເຂົ້າຍີ່ປຸ່ນ ຈຶ່ງທຽບຊົ່ວໂມງບໍ່ໄດ້.
class-way = ຊົ່ວໂມງເພີ່ມຂຶ້ນແນວໃດ
class-way-said = ຈາກ { $first } ຫາ { $last }: { $hours }.
class-attendance-weeks = ການມາຮຽນຕາມອາທິດ, ເປັນສ່ວນຮ້ອຍ
class-week = ອາທິດ
class-week-of = ອາທິດແຕ່ { $day }
class-no-marks = ປື້ມໝາຍມື້ຍັງຫວ່າງ.
class-tests-spread = ການທົດສອບປະຈຳອາທິດຕາມຄະແນນ, ເປັນສ່ວນຮ້ອຍ
class-points = ຄະແນນ
class-tests-count = ຈຳນວນການທົດສອບ
class-no-tests = ຍັງບໍ່ໄດ້ໃສ່ການທົດສອບປະຈຳອາທິດ.
class-levels = ລະດັບທີ່ໄດ້

## The register: days and who writes

register-of = ປື້ມໝາຍມື້ຂອງ { $code }
register-week-before = ອາທິດກ່ອນ
register-week-after = ອາທິດຕໍ່ໄປ
register-month-before = ເດືອນກ່ອນ
register-month-after = ເດືອນຕໍ່ໄປ
register-to-today = ໄປມື້ນີ້
register-today = ມື້ນີ້
register-go-to = ໄປວັນທີ
register-view = ມື້ທີ່ສະແດງ
register-by-week = ອາທິດ
register-by-month = ເດືອນ
register-by = ຜູ້ໝາຍ
register-no-lessons = ມື້ເຫຼົ່ານີ້ບໍ່ມີບົດຮຽນ. ວາງແຜນຢູ່ໜ້າບົດຮຽນ ຫຼື ໄປມື້ອື່ນ.
register-nobody = ຍັງບໍ່ມີໃຜຢູ່ໃນຫ້ອງຮຽນ. ເພີ່ມຢູ່ໜ້າຄົນໃນຫ້ອງ.
register-nobody-then = ມື້ເຫຼົ່ານີ້ບໍ່ມີໃຜຢູ່ໃນຫ້ອງຮຽນ.

## The register: its cells

register-short-japanese = ຍປ
register-short-life = ຊີວິດ
register-short-skills = ວິຊາ
register-short-legal = ກົດ
register-minutes = { $minutes } ນາທີ
register-holiday = ມື້ພັກ
register-cancelled = ບົດຮຽນຖືກຍົກເລີກ
register-cancelled-short = ຍົກເລີກ
register-empty = ຍັງບໍ່ໝາຍ
register-not-in-class = ມື້ນີ້ບໍ່ໄດ້ຢູ່ໃນຫ້ອງຮຽນ
register-old-mark = ນາທີທີ່ບໍ່ມີເຄື່ອງໝາຍ
register-missed = ຂາດ { $minutes } ນາທີ
register-attended = ມາຮຽນ { $minutes } ນາທີ
register-entered = ຜູ້ໝາຍ { $by }, { $day }
register-because = ເຫດຜົນ: { $reason }
register-sum = ມາຮຽນ / ສອນ
register-sum-said = ມາຮຽນ { $attended } ໃນ { $held } ຊົ່ວໂມງ ຂອງມື້ທີ່ສະແດງ

## The register: typing

register-marks = ເຄື່ອງໝາຍ ແລະ ປຸ່ມ
register-fill-present = ຄົນທີ່ຍັງບໍ່ໝາຍ ມາຮຽນທັງໝົດ
register-clipboard = ເຄື່ອງໝາຍທີ່ສຳເນົາ ຫຼື ວາງ
register-nothing-here = ໝາຍບ່ອນນີ້ບໍ່ໄດ້: ມື້ນັ້ນບໍ່ໄດ້ຢູ່ໃນຫ້ອງຮຽນ ຫຼື ບໍ່ມີບົດຮຽນ.
register-minutes-first = ບໍ່ໄດ້ໝາຍ: ພິມນາທີຫຼັງ { $letter }, ເຊັ່ນ { $letter }20.
register-written = ໝາຍແລ້ວ { $count } ບ່ອນ.
register-paste-unknown = ບໍ່ໄດ້ວາງຫຍັງ: ບໍ່ເຂົ້າໃຈ { $count } ບ່ອນ: { $cells }. ຂຽນ P, A, E, L20 ຫຼື G20 ແລ້ວວາງອີກ.
register-paste-closed = ບໍ່ໄດ້ວາງຫຍັງ: { $count } ບ່ອນ ຄົນບໍ່ຢູ່ໃນຫ້ອງຮຽນ ຫຼື ບໍ່ມີບົດຮຽນ: { $cells }.
register-paste-large = ບໍ່ໄດ້ວາງຫຍັງ: { $rows } ແຖວ ແລະ { $columns } ຖັນ ບໍ່ພໍບ່ອນແຕ່ຊ່ອງນີ້. ເລີ່ມສູງກວ່າ ຫຼື ຊ້າຍກວ່າ ຫຼື ເບິ່ງເປັນເດືອນ.

## The register: why now

register-reason-title = ຍັງບໍ່ໄດ້ບັນທຶກ: ເປັນຫຍັງຈຶ່ງໝາຍຕອນນີ້?
register-late = { $count } ບ່ອນ ໝາຍຊ້າກວ່າ { $days } ມື້ຫຼັງບົດຮຽນ.
register-ahead = { $count } ບ່ອນ ໝາຍໃຫ້ມື້ທີ່ຍັງບໍ່ມາຮອດ.
register-changed = { $count } ບ່ອນ ປ່ຽນສິ່ງທີ່ພິມໃນບັນທຶກແລ້ວ.
register-reason-given = ການໝາຍຊ້າຂອງມື້ເຫຼົ່ານີ້ບັນທຶກດ້ວຍເຫດຜົນ: { $reason }
register-reason-other = ເຫດຜົນອື່ນ
register-reason-keep = ບັນທຶກພ້ອມເຫດຜົນນີ້
register-reason-drop = ບໍ່ເອົາເຄື່ອງໝາຍເຫຼົ່ານີ້
register-left-unsaved = { $count } ບ່ອນ ບໍ່ໄດ້ບັນທຶກ: ຕ້ອງມີເຫດຜົນ ແຕ່ອອກຈາກປື້ມໝາຍມື້ກ່ອນ. ໝາຍອີກ.
