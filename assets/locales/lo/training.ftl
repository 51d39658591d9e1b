# Not yet read by a native.

# Classes, lessons, the register, the filed plan, progress in learning.

## Nouns

noun-teacher = ຄູສອນ
noun-class = ຫ້ອງຮຽນ
noun-enrolment = ໄລຍະຢູ່ໃນຫ້ອງຮຽນ
noun-timetable = ແຖວຂອງຕາຕະລາງຮຽນ
noun-holiday = ມື້ພັກຮຽນ
noun-plan_line = ແຖວຂອງແຜນທີ່ຍື່ນ
noun-register_scan = ປື້ມໝາຍມື້ທີ່ສະແກນ
noun-assessment = ການປະເມີນຜົນ
noun-sitting = ຮອບສອບ

## Teachers

fact-teacher-code = ລະຫັດຄູສອນ
fact-teacher-name_latin = ຊື່ຄູສອນ (ອັກສອນລາແຕັງ)
fact-teacher-name_japanese = ຊື່ຄູສອນ (ພາສາຍີ່ປຸ່ນ)
fact-teacher-title_japanese = ຕຳແໜ່ງຄູສອນ (ພາສາຍີ່ປຸ່ນ)
fact-teacher-qualification = ຄຸນວຸດທິຄູສອນ
fact-teacher-qualification_note = ໝາຍເຫດຄຸນວຸດທິ

## Courses: what came with classes

fact-course-title = ຊື່ຫຼັກສູດ
fact-course-accreditation_number = ເລກສະຖາບັນທີ່ໄດ້ຮັບຮອງ
fact-course-unit_minutes = ຄວາມຍາວຂອງໜຶ່ງຄາບ (ນາທີ)

## Classes and who is in them

fact-class-code = ລະຫັດຫ້ອງຮຽນ
fact-class-name = ຊື່ຫ້ອງຮຽນ
fact-class-course = ຫຼັກສູດຂອງຫ້ອງຮຽນ
fact-class-centre = ສູນຂອງຫ້ອງຮຽນ
fact-class-teacher = ຄູປະຈຳຫ້ອງ
fact-class-room = ຫ້ອງທີ່ໃຊ້ຮຽນ
fact-class-from = ຫ້ອງຮຽນເລີ່ມວັນທີ
fact-class-to = ຫ້ອງຮຽນຮອດວັນທີ
fact-enrolment-class = ຫ້ອງຮຽນ (ໄລຍະ)
fact-enrolment-trainee = ຜູ້ຝຶກງານ (ໄລຍະຢູ່ໃນຫ້ອງຮຽນ)
fact-enrolment-from = ຢູ່ໃນຫ້ອງຮຽນແຕ່ວັນທີ
fact-enrolment-to = ຢູ່ໃນຫ້ອງຮຽນຮອດວັນທີ

## Timetable and days without lessons

fact-timetable-class = ຫ້ອງຮຽນ (ຕາຕະລາງຮຽນ)
fact-timetable-weekday = ວັນໃນອາທິດ
fact-timetable-starts = ເລີ່ມເວລາ (8:00, ຕາຕະລາງຮຽນ)
fact-timetable-ends = ເລີກເວລາ (16:00, ຕາຕະລາງຮຽນ)
fact-timetable-break_minutes = ເວລາພັກ (ນາທີ, ຕາຕະລາງຮຽນ)
fact-timetable-subject = ວິຊາ (ຕາຕະລາງຮຽນ)
fact-timetable-care_subject = ວິຊາດູແລ (ຕາຕະລາງຮຽນ)
fact-timetable-content = ເນື້ອໃນ (ຕາຕະລາງຮຽນ)
fact-timetable-taught_by = ຄູສອນ (ຕາຕະລາງຮຽນ)
fact-timetable-room = ຫ້ອງ (ຕາຕະລາງຮຽນ)
fact-holiday-day = ວັນທີພັກຮຽນ
fact-holiday-name = ຊື່ມື້ພັກ
fact-holiday-name_japanese = ຊື່ມື້ພັກ (ພາສາຍີ່ປຸ່ນ)
fact-holiday-national = ມື້ພັກລັດຖະການຂອງປະເທດ

## Lessons, planned and held

fact-planned_session-class = ຫ້ອງຮຽນ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-starts = ເລີ່ມເວລາ (8:00, ບົດຮຽນຕາມແຜນ)
fact-planned_session-ends = ເລີກເວລາ (16:00, ບົດຮຽນຕາມແຜນ)
fact-planned_session-break_minutes = ເວລາພັກ (ນາທີ, ບົດຮຽນຕາມແຜນ)
fact-planned_session-care_subject = ວິຊາດູແລ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-content = ເນື້ອໃນ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-taught_by = ຜູ້ສອນ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-room = ຫ້ອງ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-cancelled = ຍົກເລີກແລ້ວ
fact-planned_session-reason = ເຫດຜົນທີ່ປ່ຽນບົດຮຽນ
fact-held_session-class = ຫ້ອງຮຽນ (ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-planned = ບົດຮຽນຕາມແຜນທີ່ໄດ້ສອນ
fact-held_session-starts = ເລີ່ມເວລາ (8:00, ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-ends = ເລີກເວລາ (16:00, ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-break_minutes = ເວລາພັກ (ນາທີ, ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-care_subject = ວິຊາດູແລ (ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-content = ເນື້ອໃນ (ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-taught_by = ຜູ້ສອນ (ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-room = ຫ້ອງ (ບົດຮຽນທີ່ສອນແລ້ວ)

## The register

fact-attendance-mark = ເຄື່ອງໝາຍໃນປື້ມໝາຍມື້
fact-attendance-entered_on = ໝາຍວັນທີ
fact-attendance-entered_by = ຜູ້ໝາຍ
fact-attendance-reason = ເຫດຜົນທີ່ໝາຍຊ້າ, ໝາຍລ່ວງໜ້າ ຫຼື ແກ້
fact-register_scan-class = ຫ້ອງຮຽນ (ປື້ມໝາຍມື້ທີ່ສະແກນ)
fact-register_scan-from = ປື້ມໝາຍມື້ແຕ່ວັນທີ
fact-register_scan-to = ປື້ມໝາຍມື້ຮອດວັນທີ
fact-register_scan-sha256 = ລາຍນິ້ວມືດິຈິຕອນຂອງປື້ມໝາຍມື້

## The plan as it was filed

fact-plan_line-order = ໃບສັ່ງຂອງແຜນທີ່ຍື່ນ
fact-plan_line-course = ຫຼັກສູດໃນແຜນທີ່ຍື່ນ
fact-plan_line-subject = ວິຊາໃນແຜນທີ່ຍື່ນ
fact-plan_line-from = ແຜນທີ່ຍື່ນ ແຕ່ວັນທີ
fact-plan_line-to = ແຜນທີ່ຍື່ນ ຮອດວັນທີ
fact-plan_line-minutes = ນາທີໃນແຜນທີ່ຍື່ນ
fact-plan_line-frozen_on = ຍື່ນແຜນວັນທີ
fact-plan_line-reason = ເຫດຜົນທີ່ປັບແຜນ

## Progress and examinations

fact-assessment-trainee = ຜູ້ຝຶກງານ (ການປະເມີນຜົນ)
fact-assessment-class = ຫ້ອງຮຽນ (ການປະເມີນຜົນ)
fact-assessment-day = ວັນທີປະເມີນ
fact-assessment-kind = ສິ່ງທີ່ປະເມີນ
fact-assessment-title = ຫົວຂໍ້ການປະເມີນ
fact-assessment-score = ຄະແນນທີ່ໄດ້
fact-assessment-of = ຄະແນນເຕັມ
fact-assessment-note = ໝາຍເຫດການປະເມີນ
fact-sitting-test = ການສອບ (ຮອບສອບ)
fact-sitting-level = ລະດັບ (ຮອບສອບ)
fact-sitting-day = ວັນທີຂອງຮອບສອບ
fact-sitting-apply_until = ສະໝັກພາຍໃນ
fact-sitting-place = ບ່ອນສອບ
fact-sitting-derived = ວັນທີຄິດໄລ່ເອງ, ຍັງບໍ່ປະກາດ
fact-sitting-source = ແຫຼ່ງທີ່ມາຂອງວັນທີ
fact-exam-test = ການສອບພາສາຍີ່ປຸ່ນ
fact-exam-score_language = ຄະແນນ: ຄວາມຮູ້ພາສາ
fact-exam-score_reading = ຄະແນນ: ການອ່ານ
fact-exam-score_listening = ຄະແນນ: ການຟັງ

## Words of closed lists

choice-ProviderKind-other = ຜູ້ອື່ນ
choice-Weekday-mon = ວັນຈັນ
choice-Weekday-tue = ວັນອັງຄານ
choice-Weekday-wed = ວັນພຸດ
choice-Weekday-thu = ວັນພະຫັດ
choice-Weekday-fri = ວັນສຸກ
choice-Weekday-sat = ວັນເສົາ
choice-Weekday-sun = ວັນອາທິດ
choice-Qualification-course_420 = ຫຼັກສູດຝຶກຄູ 420 ຄາບ
choice-Qualification-registered = ຄູພາສາຍີ່ປຸ່ນທີ່ຂຶ້ນທະບຽນ
choice-Qualification-other = ຫຼັກຖານອື່ນ
choice-Qualification-none = ບໍ່ມີ
choice-Mark-present = ມາຮຽນ
choice-Mark-late = ມາຊ້າ
choice-Mark-left_early = ກັບກ່ອນເວລາ
choice-Mark-absent = ຂາດຮຽນ
choice-Mark-excused = ພັກໂດຍໄດ້ຮັບອະນຸຍາດ
choice-CareSubject-general = ພາສາຍີ່ປຸ່ນທົ່ວໄປ
choice-CareSubject-listening = ການຟັງ
choice-CareSubject-reading = ການອ່ານ
choice-CareSubject-characters = ຕົວອັກສອນ
choice-CareSubject-pronunciation = ການອອກສຽງ
choice-CareSubject-conversation = ການສົນທະນາ
choice-CareSubject-composition = ການຂຽນບົດແຕ່ງ
choice-CareSubject-care_japanese = ພາສາຍີ່ປຸ່ນດ້ານດູແລ
choice-CareSubject-care_basics = ພື້ນຖານການດູແລ I ແລະ II
choice-CareSubject-communication = ເຕັກນິກການສື່ສານ
choice-CareSubject-moving = ການດູແລການເຄື່ອນຍ້າຍ
choice-CareSubject-meals = ການດູແລການກິນອາຫານ
choice-CareSubject-toileting = ການດູແລການຂັບຖ່າຍ
choice-CareSubject-dressing = ການດູແລການນຸ່ງເຄື່ອງ
choice-CareSubject-bathing = ການດູແລການອາບນ້ຳ ແລະ ຄວາມສະອາດ
choice-Assessed-homework = ວຽກບ້ານ
choice-Assessed-weekly_test = ສອບເສັງປະຈຳອາທິດ
choice-Assessed-kanji = ຄັນຈິ
choice-Assessed-conversation = ການສົນທະນາ
choice-Assessed-attitude = ທັດສະນະຄະຕິການຮຽນ
choice-Assessed-chapter = ບົດທີ່ຮຽນຈົບ
choice-Test-jlpt = ສອບ JLPT
choice-Test-jft = ສອບ JFT-Basic
choice-Test-nat = ສອບ NAT-TEST
choice-Test-jtest = ສອບ J.TEST
choice-Test-topj = ສອບ TOPJ
choice-Test-in_house = ສອບພາຍໃນສູນ

## Findings about lessons

finding-lesson-past-midnight = ບົດຮຽນວັນທີ { $day } ເລີ່ມເວລາ { $starts } ແຕ່ເລີກເວລາ { $ends } ເຊິ່ງບໍ່ຢູ່ຫຼັງເວລາເລີ່ມ.
finding-lesson-past-midnight-mend = ບົດຮຽນຕ້ອງເລີກຫຼັງເລີ່ມ ໃນມື້ດຽວກັນ. ແກ້ເວລາ; ຖ້າຮຽນຂ້າມທ່ຽງຄືນ ໃຫ້ວາງແຜນເປັນສອງບົດຮຽນ.
finding-lesson-overlap = ວັນທີ { $day } ມີ { $other } ຄົນຕ້ອງຢູ່ສອງບົດຮຽນພ້ອມກັນ; ອີກບົດຮຽນແມ່ນ { $starts } ຫາ { $ends }.
finding-lesson-overlap-mend = ຍ້າຍບົດຮຽນໜຶ່ງ ຫຼື ກວດວ່າມື້ນັ້ນໃຜຢູ່ຫ້ອງຮຽນໃດ.
finding-lesson-outside-course =
    ບົດຮຽນວັນທີ { $day } ຢູ່ນອກໄລຍະຂອງຫ້ອງຮຽນ: { $from ->
        [none] ຮອດ { $to }
       *[other] { $to ->
            [none] ແຕ່ { $from }
           *[other] { $from } ຫາ { $to }
        }
    }.
finding-lesson-outside-course-mend = ຍ້າຍບົດຮຽນ ຫຼື ແກ້ວັນທີຂອງຫ້ອງຮຽນ.
finding-lesson-on-holiday =
    ມີບົດຮຽນວັນທີ { $day } ເຊິ່ງເປັນ{ $holiday ->
        [none] ມື້ພັກຮຽນ
       *[other] ມື້ພັກຮຽນ: { $holiday }
    }.
finding-lesson-on-holiday-mend = ຍ້າຍບົດຮຽນ ຫຼື ຖາມອົງກອນຕິດຕາມວ່າຮຽນມື້ນັ້ນໄດ້ຫຼືບໍ່.
finding-lesson-on-weekend = ມີບົດຮຽນວັນທີ { $day } ເຊິ່ງເປັນວັນເສົາ ຫຼື ວັນອາທິດ.
finding-lesson-on-weekend-mend = ບົດຮຽນວາງແຜນແຕ່ວັນຈັນຮອດວັນສຸກ. ຍ້າຍບົດຮຽນ ຫຼື ຖາມອົງກອນຕິດຕາມວ່າຮຽນມື້ນັ້ນໄດ້ຫຼືບໍ່.
finding-lesson-over-cap = ວັນທີ { $day } ມີບົດຮຽນ { $value } ຊົ່ວໂມງ; ນັບໄດ້ມື້ລະ { $limit } ຊົ່ວໂມງ.
finding-lesson-over-cap-mend = ຍ້າຍບາງບົດຮຽນໄປມື້ອື່ນ. ຊົ່ວໂມງທີ່ເກີນ { $limit } ບໍ່ຖືກນັບ.
finding-lesson-longer-than-times = ບົດຮຽນວັນທີ { $day } ມີ { $value } ນາທີ, ແຕ່ເວລາຕັ້ງແຕ່ເລີ່ມຮອດເລີກ ບໍ່ນັບເວລາພັກ ມີ { $limit } ນາທີ.
finding-lesson-longer-than-times-mend = ແກ້ນາທີ, ເວລາ ຫຼື ເວລາພັກ.
finding-lesson-room-twice = ວັນທີ { $day } ຫ້ອງ { $room } ຖືກ { $other } ໃຊ້ຢູ່ໃນເວລາດຽວກັນ.
finding-lesson-room-twice-mend = ເລືອກຫ້ອງອື່ນ ຫຼື ເວລາອື່ນໃຫ້ບົດຮຽນໜຶ່ງ.
finding-lesson-teacher-twice = ວັນທີ { $day } { $teacher } ສອນ { $other } ໃນເວລາດຽວກັນນຳ.
finding-lesson-teacher-twice-mend = ໃຫ້ຄູອື່ນສອນບົດຮຽນໜຶ່ງ ຫຼື ຍ້າຍບົດຮຽນ.
finding-course-no-provider = ຍັງບໍ່ໄດ້ໃສ່ວ່າໃຜຈັດຫຼັກສູດ { $course } ຈຶ່ງບໍ່ຮູ້ວ່າຊົ່ວໂມງນັບໄດ້ ຫຼື ບໍ່.
finding-course-no-provider-mend = ເລືອກຜູ້ຈັດຫຼັກສູດຕາມສັນຍາ.
finding-course-does-not-count = ຊົ່ວໂມງຂອງຫຼັກສູດ { $course } ບໍ່ນັບ: ຜູ້ຈັດບໍ່ແມ່ນຜູ້ທີ່ກົດກຳນົດ.
finding-course-does-not-count-mend = ທຽບກັບສັນຍາ ແລະ ແກ້ຖ້າຜິດ. ຖ້າຖືກ ໃຫ້ວາງແຜນຊົ່ວໂມງໃນຫຼັກສູດຂອງອົງກອນຕິດຕາມ, ອົງການລັດຕ່າງປະເທດ ຫຼື ສະຖານການສຶກສາຕ່າງປະເທດ.
finding-plan-line-differs =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: ແຜນທີ່ຍື່ນມີ { $planned } ຊົ່ວໂມງ, ປື້ມໝາຍມື້ມີ { $held } ຊົ່ວໂມງ.
finding-plan-line-differs-mend = ປັບແຜນຮ່ວມກັບອົງກອນຕິດຕາມ ຫຼື ເພີ່ມບົດຮຽນ. ໂປຣແກຣມບໍ່ປ່ຽນຕົວເລກໃດ.
finding-plan-dates-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: ແຜນທີ່ຍື່ນແມ່ນ { $planned_from } ຫາ { $planned_to }, ແຕ່ສອນແທ້ { $held_from } ຫາ { $held_to }.
finding-plan-dates-differ-mend = ທຽບກັບປື້ມໝາຍມື້. ຖ້າວັນທີຖືກຕ້ອງ ໃຫ້ປັບແຜນຮ່ວມກັບອົງກອນຕິດຕາມ.
finding-hours-too-few = ນັບໄດ້ { $value } ຊົ່ວໂມງ, ຕ້ອງມີ { $minimum } ຊົ່ວໂມງ: ຂາດ { $missing } ຊົ່ວໂມງ.
finding-hours-too-few-mend = ວາງແຜນບົດຮຽນທີ່ນັບໄດ້ຕື່ມ ແລະ ສອນກ່ອນເຂົ້າຍີ່ປຸ່ນ.
finding-hours-no-month = ບົດຮຽນແຕ່ { $from } ຫາ { $to }, ບໍ່ຮອດໜຶ່ງເດືອນ.
finding-hours-no-month-mend = ຕ້ອງໃຫ້ຮອດໜຶ່ງເດືອນ ເຊັ່ນ 15 ມີນາ ຫາ 14 ເມສາ. ສອນໃຫ້ໄລຍະຍາວຂຶ້ນ.
finding-record-groups = ຄົນໃນໃບສັ່ງບໍ່ໄດ້ຢູ່ບົດຮຽນດຽວກັນທັງໝົດ: ຟອມ 4-8 ຕ້ອງມີ { $count } ບັນທຶກແຍກກັນ.
finding-record-groups-mend = ຖ້າເປັນແນວນັ້ນແທ້ ບໍ່ຕ້ອງແກ້. ທຽບກັບປື້ມໝາຍມື້ ແລ້ວພິມທຸກບັນທຶກ.
finding-import-bad-time = { $label }: ບໍ່ເຂົ້າໃຈວ່າ “{ $value }” ເປັນໂມງ.
finding-import-bad-time-mend = ຂຽນໂມງ ແລະ ນາທີ ເຊັ່ນ 8:00 ຫຼື 16:30.

## What cannot be done

error-field-bad-time = { $fact }: “{ $value }” ບໍ່ແມ່ນໂມງ. ຂຽນເປັນ 8:00.
error-register-reason-needed = ບໍ່ໄດ້ບັນທຶກ: ຕ້ອງມີເຫດຜົນ. ໝາຍຊ້າກວ່າ { $limit } ວັນ: { $late }; ໝາຍໃຫ້ມື້ທີ່ຍັງບໍ່ມາຮອດ: { $ahead }; ແກ້ຫຼັງພິມບັນທຶກ: { $changed }. ຂຽນເຫດຜົນ ແລ້ວບັນທຶກອີກຄັ້ງ.
error-register-not-enrolled = ບໍ່ໄດ້ບັນທຶກ: ວັນທີ { $day } { $name } ບໍ່ໄດ້ຢູ່ໃນຫ້ອງຮຽນ. ເອົາຄົນນັ້ນເຂົ້າຫ້ອງຮຽນແຕ່ມື້ນັ້ນກ່ອນ ຫຼື ລຶບເຄື່ອງໝາຍອອກ.
error-register-too-long = ບໍ່ໄດ້ບັນທຶກ: { $name } ຂາດ { $minutes } ນາທີບໍ່ໄດ້ ເພາະບົດຮຽນມີ { $held } ນາທີ. ແກ້ນາທີ.
error-register-scan-days = ບໍ່ໄດ້ເກັບ: ວັນສຸດທ້າຍ { $to } ມາກ່ອນວັນທຳອິດ { $from }. ແກ້ວັນທີ.
error-register-scan-twice = ຮູບນີ້ເກັບໄວ້ແລ້ວ ສຳລັບ { $from } ຫາ { $to }. ເລືອກໜ້າອື່ນ ຫຼື ລຶບອັນນັ້ນກ່ອນ.
error-lesson-cut-outside = ຈຸດແບ່ງຕ້ອງຢູ່ລະຫວ່າງເວລາເລີ່ມ ແລະ ເວລາສິ້ນສຸດຂອງບົດຮຽນ.
error-lesson-held = ບົດຮຽນສອນແລ້ວວັນທີ { $day } ຈຶ່ງຍ້າຍບໍ່ໄດ້. ບັນທຶກເກັບສິ່ງທີ່ສອນແລ້ວໄວ້.
error-plan-frozen = ແຜນຍື່ນແລ້ວວັນທີ { $day } ຈຶ່ງຄົງໄວ້ຕາມທີ່ຍື່ນ. ຖ້າຈະປັບ ຕ້ອງຂຽນເຫດຜົນ.
error-plan-nothing = ບໍ່ມີບົດຮຽນຕາມແຜນໃຫ້ຍື່ນ. ວາງແຜນບົດຮຽນຂອງໃບສັ່ງກ່ອນ.
error-timetable-empty = ຫ້ອງຮຽນຍັງບໍ່ມີຕາຕະລາງຮຽນ. ໃສ່ແຖວຂອງຕາຕະລາງກ່ອນ ແລ້ວຈຶ່ງວາງແຜນບົດຮຽນ.
error-reason-empty = ຕ້ອງມີເຫດຜົນ. ຂຽນສັ້ນໆ.

finding-attendance-low = ມາຮຽນ { $value } % ຂອງບົດຮຽນໃນ 30 ມື້ຫຼ້າສຸດ; ຫ້ອງການຕ້ອງການຢ່າງໜ້ອຍ { $limit } %.
finding-attendance-low-mend = ລົມກັບຜູ້ຝຶກງານ ແລະ ເບິ່ງວ່າສອນບົດຮຽນທີ່ຂາດຄືນໄດ້ບໍ່.
finding-tests-low = ໄດ້ { $value } % ຂອງຄະແນນສອບປະຈຳອາທິດຫຼ້າສຸດ; ຫ້ອງການຕ້ອງການຢ່າງໜ້ອຍ { $limit } %.
finding-tests-low-mend = ໃຫ້ຄູເບິ່ງວ່າຍັງຂາດບົດໃດ.

error-register-row = ແຖວ { $line }: ອ່ານ { $column } ບໍ່ໄດ້. ໄຟລ໌ຕ້ອງມີຖັນ date (2026-11-25), subject (japanese, life, skills ຫຼື legal) ແລະ minutes_attended (0 ຫາ 1440).
cli-hours = ນັບໄດ້ { $counted } ໃນ { $needed } ຊົ່ວໂມງກ່ອນເຂົ້າປະເທດວັນທີ { $entry } (ພາສາຍີ່ປຸ່ນ { $japanese }, ຊີວິດໃນຍີ່ປຸ່ນ { $life }, ຄວາມຮູ້ສຳລັບການຝຶກ { $skills }). ມື້ທຳອິດທີ່ນັບແມ່ນ { $from }.
cli-hours-only = ນັບໄດ້ { $counted } ຊົ່ວໂມງ ກ່ອນເຂົ້າຍີ່ປຸ່ນ { $entry } (ພາສາຍີ່ປຸ່ນ { $japanese }, ຊີວິດໃນຍີ່ປຸ່ນ { $life }, ຄວາມຮູ້ສຳລັບການຝຶກ { $skills }). ບໍ່ມີກົດທີ່ຮຽກຮ້ອງຊົ່ວໂມງ.
cli-hours-month = ຄົບໜຶ່ງເດືອນແລ້ວ: { $first } ຫາ { $last }.
cli-hours-no-month = ຍັງບໍ່ຄົບໜຶ່ງເດືອນ: { $first } ຫາ { $last }.
cli-hours-qualifies = ຫຼຸດການອົບຮົມຫຼັງເຂົ້າປະເທດໄດ້.
cli-hours-not = ຫຼຸດການອົບຮົມຫຼັງເຂົ້າປະເທດບໍ່ໄດ້.

op-plan-lessons = ວາງແຜນບົດຮຽນຕາມຕາຕະລາງ
op-change-lesson = ປ່ຽນບົດຮຽນທີ່ວາງແຜນໄວ້
op-mark-register = ໝາຍ { $count } ຊ່ອງໃນປື້ມໝາຍມື້
op-make-class = ສ້າງຫ້ອງຮຽນຈາກຫຼັກສູດ
op-enrol = { $count } ຄົນເຂົ້າຫ້ອງຮຽນ
op-leave-class = { $count } ຄົນອອກຈາກຫ້ອງຮຽນ
op-freeze-plan = ບັນທຶກແຜນອົບຮົມຕາມທີ່ຍື່ນ
op-amend-plan = ເປີດແຜນອົບຮົມເພື່ອແກ້
op-take-holidays = ເອົາວັນພັກປະຈຳປີເຂົ້າແລ້ວ
op-take-sittings = ໃສ່ວັນສອບເສັງ JLPT ແລ້ວ
op-keep-register = ເກັບປື້ມໝາຍມື້ທີ່ເຊັນແລ້ວ
recipient-supervising = ອົງກອນຕິດຕາມ
sheet-teachers = ຄູສອນ
sheet-holidays = ມື້ບໍ່ມີຮຽນ
sheet-marks = ຄະແນນ ແລະ ການສອບ
