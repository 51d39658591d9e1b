# ຄຳເວົ້າຂອງໜ້າຈໍ: ຊົ່ວໂມງກ່ອນເຂົ້າຍີ່ປຸ່ນ, ຄວາມຄືບໜ້າ ແລະ ແຜນທີ່ຍື່ນ.

hours-title = ຊົ່ວໂມງກ່ອນເຂົ້າຍີ່ປຸ່ນ
hours-counted = ນັບໄດ້ { $counted } ຊົ່ວໂມງ.
hours-enough = { $counted } ໃນ { $needed } ຊົ່ວໂມງ: ພໍແລ້ວ.
hours-missing = { $counted } ໃນ { $needed } ຊົ່ວໂມງ; ຂາດ { $missing } ຊົ່ວໂມງ.
hours-part = { $hours } ຊົ່ວໂມງ
hours-month-full = ຄົບໜຶ່ງເດືອນແລ້ວ: { $first } ຫາ { $last }.
hours-month-short = ແຕ່ { $first } ຫາ { $last }: ຍັງບໍ່ຄົບໜຶ່ງເດືອນ.
hours-month-none = ຍັງບໍ່ມີບົດຮຽນທີ່ນັບໄດ້.
hours-qualifies = ໄດ້ຫຼຸດ: ການອົບຮົມຫຼັງເຂົ້າຍີ່ປຸ່ນ 1/12 ແທນ 1/6.
hours-qualifies-not = ຍັງບໍ່ໄດ້ຫຼຸດ: ການອົບຮົມຫຼັງເຂົ້າຍີ່ປຸ່ນ 1/6, ບໍ່ແມ່ນ 1/12.
hours-esd-qualifies = ໄດ້ຫຼຸດ: ການອົບຮົມຫຼັງເຂົ້າຍີ່ປຸ່ນ { $half } ຊົ່ວໂມງ ແທນ { $full } ຊົ່ວໂມງ.
hours-esd-not = ຍັງບໍ່ໄດ້ຫຼຸດ: ການອົບຮົມຫຼັງເຂົ້າຍີ່ປຸ່ນ { $full } ຊົ່ວໂມງ, ບໍ່ແມ່ນ { $half } ຊົ່ວໂມງ.
hours-only-counted = ຢູ່ນີ້ບໍ່ມີກົດເລື່ອງບົດຮຽນກ່ອນເຂົ້າຍີ່ປຸ່ນສຳລັບໂຄງການນີ້. ນັບແຕ່ຊົ່ວໂມງເທົ່ານັ້ນ.
hours-no-entry = ຍັງບໍ່ມີວັນເຂົ້າຍີ່ປຸ່ນຕາມແຜນ ຈຶ່ງນັບຖອຍຫຼັງບໍ່ໄດ້. ປ້ອນວັນໃນໃບສັ່ງ ຫຼື ລອງວັນໜຶ່ງຢູ່ລຸ່ມນີ້.

hours-ribbon = ບົດຮຽນທີ່ນັບໄດ້ ຕາມເດືອນ
hours-ribbon-span = ທີ່ນັບໄດ້: ແຕ່ { $from } ຫາມື້ກ່ອນເຂົ້າຍີ່ປຸ່ນ { $entry }.
hours-ribbon-month =
    { $month }: { $days ->
        [0] ບໍ່ມີບົດຮຽນ
       *[other] { $days } ມື້, { $hours } ຊມ
    }
hours-short = { $hours } ຊມ
hours-entry = ເຂົ້າຍີ່ປຸ່ນ
hours-day-key = ມື້ທີ່ມີບົດຮຽນ, ສູງຕາມຊົ່ວໂມງ
hours-lost-key = ຕົກອອກ
hours-gained-key = ເຂົ້າມາ

hours-lost = ສິ່ງທີ່ບໍ່ນັບ
hours-lost-cap = { $hours } ຊົ່ວໂມງ ເກີນຈຳນວນທີ່ນັບໄດ້ໃນມື້ດຽວ.
hours-lost-outside = { $hours } ຊົ່ວໂມງ ຢູ່ນອກໄລຍະທີ່ນັບ ({ $from } ຫາມື້ກ່ອນເຂົ້າຍີ່ປຸ່ນ).
hours-lost-legal = { $hours } ຊົ່ວໂມງ ຂອງການປົກປ້ອງຕາມກົດໝາຍ: ວິຊານີ້ນັບຫຼັງເຂົ້າຍີ່ປຸ່ນເທົ່ານັ້ນ.
hours-lost-provider = { $hours } ຊົ່ວໂມງ ສອນໂດຍຜູ້ທີ່ກົດບໍ່ໄດ້ລະບຸ.
hours-lost-nothing = ທຸກບົດຮຽນທີ່ເຂົ້າຮຽນນັບໄດ້ໝົດ.

hours-ahead = ຈົນຮອດວັນເຂົ້າຍີ່ປຸ່ນ
hours-ahead-needs =
    ເຂົ້າຍີ່ປຸ່ນ { $entry } ຕ້ອງມີ { $needed } ຊົ່ວໂມງ: { $missing ->
        [0] ບໍ່ຂາດ
       *[other] ຂາດ { $missing } ຊົ່ວໂມງ
    }.
hours-ahead-reached = ດ້ວຍບົດຮຽນຕາມແຜນ (ຍັງມີ { $coming } ຊມ) ຈະຄົບໃນ { $day }.
hours-ahead-short = ດ້ວຍບົດຮຽນຕາມແຜນທີ່ມີ (ຍັງມີ { $coming } ຊມ):
hours-ahead-not = ບໍ່ຄົບ
hours-ahead-first = ມື້ທຳອິດທີ່ຍັງນັບແມ່ນ { $day }.
hours-ahead-last = ມື້ສຸດທ້າຍທີ່ເລີ່ມໄດ້ແມ່ນ { $day }; ຊ້າກວ່ານັ້ນຈະບໍ່ຄົບໜຶ່ງເດືອນ.
hours-ahead-rate = ຖ້າມາຮຽນ { $rate } % ຄືປັດຈຸບັນ: { $hours } ຊມ ຮອດວັນເຂົ້າຍີ່ປຸ່ນ, ຄົບໃນ { $day }.
hours-ahead-rate-short = ຖ້າມາຮຽນ { $rate } % ຄືປັດຈຸບັນ: { $hours } ຊມ ຮອດວັນເຂົ້າຍີ່ປຸ່ນ,
hours-ahead-no-rate = ຜູ້ນີ້ຍັງບໍ່ມີບົດຮຽນທີ່ສອນແລ້ວ ຈຶ່ງຍັງບໍ່ຮູ້ອັດຕາມາຮຽນ.

hours-try = ລອງວັນເຂົ້າຍີ່ປຸ່ນອື່ນ
hours-try-text = ການລອງບໍ່ປ່ຽນຫຍັງ.
hours-try-day = ເຂົ້າຍີ່ປຸ່ນວັນທີ
hours-try-planned = ຕາມແຜນແມ່ນ { $day }.
hours-try-out = { $days } ມື້, { $hours } ຊມ ຕົກອອກ ({ $from } ຫາ { $to }).
hours-try-in = { $days } ມື້, { $hours } ຊມ ເຂົ້າມາ ({ $from } ຫາ { $to }).
hours-try-same = ບໍ່ມີມື້ຕົກອອກ ແລະ ບໍ່ມີມື້ເຂົ້າມາ.
hours-put = ໃສ່ວັນນີ້ໃນໃບສັ່ງ
hours-put-warn = { $day } ຈະເປັນວັນເຂົ້າຍີ່ປຸ່ນຂອງໃບສັ່ງ { $order } ທັງໝົດ: ທຸກຄົນໃນນັ້ນຈະຖືກນັບໃໝ່ ແລະ ເອກະສານທີ່ພິມວັນນີ້ຈະປ່ຽນ.
hours-put-yes = ແມ່ນ, ສຳລັບໃບສັ່ງທັງໝົດ
hours-put-no = ປະໄວ້ຄືເກົ່າ
hours-put-done = ໃບສັ່ງ { $order } ມີວັນເຂົ້າຍີ່ປຸ່ນ { $day } ແລ້ວ. ກົດ Ctrl+Z ເພື່ອເອົາຄືນ.
hours-put-nobody = ຜູ້ນີ້ບໍ່ຢູ່ໃນໃບສັ່ງໃດ ຈຶ່ງບໍ່ມີວັນເຂົ້າຍີ່ປຸ່ນໃຫ້ປ່ຽນ.

hours-others = ຊົ່ວໂມງອື່ນທີ່ຕ້ອງມີ
hours-other-reached = { $minutes } ໃນ { $needed } ຊົ່ວໂມງ: ຄົບ
hours-other-open = { $minutes } ໃນ { $needed } ຊົ່ວໂມງ: ບໍ່ຄົບ

learn-progress = ຄວາມຄືບໜ້າ
learn-marks = ການປະເມີນຜົນ ແລະ ສອບເສັງ
learn-tests = ສອບເສັງປະຈຳອາທິດ
learn-tests-few = ມີສອບເສັງປະຈຳອາທິດສອງຄັ້ງຂຶ້ນໄປ ຈະແຕ້ມເສັ້ນຢູ່ນີ້.
learn-test-point = { $day }: { $score } ໃນ { $of } ({ $share } %)
learn-exams = ການສອບພາສາຍີ່ປຸ່ນ
learn-sittings = ຮອບສອບທີ່ຈະມາ
learn-sittings-none = ຍັງບໍ່ໄດ້ປ້ອນຮອບສອບທີ່ຈະມາ. ຫ້ອງການເກັບວັນສອບໄວ້.
learn-sittings-to = ໄປປະຕິທິນສອບ
learn-derived = ຄິດໄລ່ເອງ, ຍັງບໍ່ປະກາດ
learn-apply = ສະໝັກພາຍໃນ { $day } ({ $left })
learn-apply-over = ປິດຮັບສະໝັກແຕ່ { $day }

learn-risk = ຜູ້ທີ່ມີຄວາມສ່ຽງ
learn-risk-text = ຂອງຫ້ອງຮຽນທີ່ກຳລັງສອນມື້ນີ້.
learn-risk-looking = ກຳລັງເບິ່ງ… { $done } ໃນ { $total } ຫ້ອງຮຽນ
learn-risk-begin = ກຳລັງເບິ່ງ…
learn-risk-none = ບໍ່ມີໃຜມີຄວາມສ່ຽງໃນຫ້ອງຮຽນທີ່ກຳລັງສອນ.
learn-risk-no-class = ມື້ນີ້ບໍ່ມີຫ້ອງຮຽນທີ່ກຳລັງສອນ.
learn-risk-count = { $count } ຄົນ
learn-risk-why = ຍ້ອນຫຍັງ

learn-teachers = ຄູສອນ
learn-holidays = ມື້ພັກຮຽນ
learn-courses = ຫຼັກສູດ
learn-calendar = ຮອບສອບ
learn-calendar-text = ວັນທີ່ຄິດໄລ່ຕາມກົດເທົ່ານັ້ນ ຈະໝາຍວ່າຄິດໄລ່ເອງ ຈົນກວ່າຈະປະກາດ.
learn-holidays-take = ເອົາວັນພັກປະຈຳປີເຂົ້າ
learn-year = ປີ
learn-holidays-country = ປະເທດ
learn-holidays-text = ລາຍການວັນພັກທີ່ມາກັບໂປຣແກຣມຍັງບໍ່ໄດ້ກວດຢືນຢັນ: ທຽບກັບລາຍການທາງການ. ວັນພັກຕາມຈັນທະຄະຕິ ແລະ ວັນພັກຊົດເຊີຍ ປ້ອນດ້ວຍມື.
learn-holidays-came =
    { $count ->
        [0] ວັນພັກປະຈຳຂອງປີນັ້ນມີຄົບແລ້ວ.
       *[other] ເອົາ { $count } ວັນພັກເຂົ້າແລ້ວ. ທຽບກັບລາຍການທາງການ.
    }
learn-bad-year = “{ $value }” ບໍ່ແມ່ນປີ. ຂຽນແບບ 2027.
learn-sittings-take = ໃສ່ວັນສອບເສັງ JLPT
learn-sittings-came =
    { $count ->
        [0] ວັນສອບເສັງ JLPT ຂອງປີນັ້ນມີແລ້ວ.
       *[other] ໃສ່ແລ້ວ { $count } ວັນ ທີ່ຄິດໄລ່ຕາມກົດ. ທຽບກັບປະກາດ.
    }
learn-proves = ຢັ້ງຢືນລະດັບໃດ
learn-proves-level = ຢັ້ງຢືນ { $level }
learn-proves-none = ບໍ່ຢັ້ງຢືນລະດັບ
learn-proves-text = ລະດັບຢັ້ງຢືນດ້ວຍ JLPT ທີ່ເສັງຜ່ານ ຫຼື ຄະແນນຂອງ JFT-Basic. ການສອບເສັງອື່ນນັບໄດ້ຫຼືບໍ່ ແລະ ຜົນໃຊ້ໄດ້ດົນປານໃດ ໂປຣແກຣມບໍ່ຮູ້: ຖາມສະຫະກອນ.

plan-title = ແຜນອົບຮົມ (ຟອມ 1-29)
plan-open = ຍັງບໍ່ໄດ້ຍື່ນ
plan-filed = ຍື່ນແລ້ວ { $day }
plan-amending = ເປີດໄວ້ເພື່ອປັບ
plan-none = ຍັງບໍ່ມີຫຍັງບັນທຶກໄວ້. ການຍື່ນຈະບັນທຶກບົດຮຽນຕາມແຜນແຍກຕາມວິຊາ; ຈາກນັ້ນຄົງໄວ້ຕາມທີ່ຍື່ນ.
plan-typed = ແຖວເຫຼົ່ານີ້ຈະຖືກບັນທຶກເມື່ອຍື່ນແຜນ. ຖ້າບໍ່ມີແຖວ ຈະໃຊ້ບົດຮຽນຕາມແຜນ.
plan-stays = ແຜນທີ່ຍື່ນຄົງໄວ້ຄືເກົ່າ. ທຽບກັບປື້ມໝາຍມື້ ແຕ່ບໍ່ຖືກດັດຕາມ.
plan-day = ຍື່ນວັນທີ
plan-freeze = ບັນທຶກຕາມທີ່ຍື່ນ
plan-freeze-on = ບັນທຶກຕາມທີ່ຍື່ນ { $day }
plan-frozen = ບັນທຶກແຜນຕາມທີ່ຍື່ນແລ້ວ: { $rows } ແຖວ.
plan-amend = ປັບແຜນ ດ້ວຍເຫດຜົນນີ້
plan-amend-why = ເຫດຜົນທີ່ຈະປັບແຜນ
plan-amended = ຕອນນີ້ແກ້ແຜນໄດ້. ບັນທຶກຄືນເມື່ອຍື່ນແຜນທີ່ປັບແລ້ວ.
plan-hours = ຊົ່ວໂມງ
plan-differs = ສິ່ງທີ່ຕ່າງກັນ
