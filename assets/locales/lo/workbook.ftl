# Not yet read by a native.

## Nouns

noun-office = ຫ້ອງການ
noun-organisation = ອົງກອນ
noun-place = ສະຖານທີ່
noun-order = ໃບສັ່ງ
noun-trainee = ຜູ້ຝຶກງານ
noun-passport = ໜັງສືຜ່ານແດນ
noun-education = ການສຶກສາ
noun-work = ວຽກງານ
noun-licence = ໃບຢັ້ງຢືນ
noun-exam = ການສອບ
noun-family = ຄອບຄົວ
noun-relative = ຍາດຢູ່ຍີ່ປຸ່ນ
noun-stay = ການຢູ່ຍີ່ປຸ່ນ
noun-coe_application = ການຂໍ COE
noun-coe = COE
noun-fee = ຄ່າທຳນຽມ
noun-rate = ອັດຕາແລກປ່ຽນ
noun-photo = ຮູບຖ່າຍ
noun-document = ເອກະສານທີ່ເກັບກຳ
noun-checklist = ບັນຊີກວດ
noun-printing = ການພິມ
noun-course = ຫຼັກສູດ
noun-planned_session = ບົດຮຽນຕາມແຜນ
noun-held_session = ບົດຮຽນທີ່ສອນແລ້ວ
noun-session = ບົດຮຽນ
noun-attendance = ການເຂົ້າຮຽນ
noun-paper = ເອກະສານ
noun-form = ແບບຟອມ
noun-wording = ຖ້ອຍຄຳ
noun-confirmation = ການຢືນຢັນຖ້ອຍຄຳ
noun-job = ອາຊີບ
noun-second_job = ອາຊີບທີສອງ
noun-supervising = ອົງກອນຕິດຕາມ
noun-implementing = ບໍລິສັດຮັບຝຶກງານ
noun-preparatory = ອົງກອນກະກຽມ
noun-placement = ບໍລິສັດຈັດຫາງານ
noun-employer = ບ່ອນເຮັດວຽກໃນປະເທດ
noun-terms = ເງື່ອນໄຂການຈ້າງງານ
noun-wage_item = ເງິນອຸດໜູນ ຫຼື ເງິນຫັກ
noun-ssw = ການແຈ້ງຂອງແຮງງານສີມືສະເພາະ
noun-related = ວຽກທີ່ກ່ຽວຂ້ອງ
noun-lesson = ຊົ່ວໂມງຮຽນ
noun-hours = ຊົ່ວໂມງ
noun-plan = ແຜນ
noun-record = ບັນທຶກ
noun-workbook = ໄຟລ໌ຕາຕະລາງ

## Lists of a paper

list-education = ການສຶກສາ
list-work = ວຽກງານ
list-licence = ໃບຢັ້ງຢືນ
list-related = ວຽກທີ່ກ່ຽວຂ້ອງ
list-family = ຄອບຄົວ
list-relative = ຍາດຢູ່ຍີ່ປຸ່ນ
list-stay = ການຢູ່ຍີ່ປຸ່ນ
list-fee_sending = ຄ່າທຳນຽມຂອງອົງກອນຈັດສົ່ງ
list-fee_preparatory = ຄ່າທຳນຽມຂອງອົງກອນກະກຽມ
list-fee = ຄ່າທຳນຽມ
list-hours = ຊົ່ວໂມງຕາມວິຊາ
list-plan_entrusted = ບົດຮຽນຕາມແຜນຂອງອົງກອນຕິດຕາມ
list-plan_external = ບົດຮຽນຕາມແຜນຂອງຜູ້ອື່ນ
list-record_entrusted = ບົດຮຽນທີ່ອົງກອນຕິດຕາມສອນແລ້ວ
list-record_external = ບົດຮຽນທີ່ຜູ້ອື່ນສອນແລ້ວ
list-trainees = ຜູ້ຝຶກງານ
list-exam = ການສອບ
list-exam_skill = ການສອບສີມືທີ່ຜ່ານ
list-exam_japanese = ການສອບພາສາຍີ່ປຸ່ນທີ່ຜ່ານ
list-titp_history = ການຢູ່ຜ່ານມາເປັນຜູ້ຝຶກງານ
list-titp2 = ການຝຶກງານຂັ້ນ 2 ທີ່ຈົບດ້ວຍດີ
list-allowance = ເງິນອຸດໜູນ
list-deduction = ເງິນຫັກ
list-wage_item = ເງິນອຸດໜູນ ແລະ ເງິນຫັກ
list-document = ເອກະສານທີ່ເກັບກຳ
list-coe_checklist = ບັນຊີກວດການຂໍ COE

## Sheets of the workbook

sheet-office = ຫ້ອງການ
sheet-places = ສະຖານທີ່
sheet-organisations = ອົງກອນ
sheet-orders = ໃບສັ່ງ
sheet-trainees = ຜູ້ຝຶກງານ
sheet-education = ການສຶກສາ
sheet-work = ວຽກງານ
sheet-licences = ໃບຢັ້ງຢືນ
sheet-exams = ການສອບ
sheet-family = ຄອບຄົວ
sheet-relatives = ຍາດຢູ່ຍີ່ປຸ່ນ
sheet-stays = ການຢູ່ຍີ່ປຸ່ນ
sheet-coe = ການຂໍ COE
sheet-fees = ຄ່າທຳນຽມ
sheet-rates = ອັດຕາແລກປ່ຽນ
sheet-terms = ເງື່ອນໄຂການຈ້າງງານ
sheet-wages = ເງິນອຸດໜູນ ແລະ ເງິນຫັກ
sheet-ssw = ການແຈ້ງ SSW
sheet-documents = ເອກະສານທີ່ເກັບກຳ
sheet-sessions = ບົດຮຽນ
sheet-attendance = ການເຂົ້າຮຽນ

## Columns that are no facts by themselves

column-home-village_latin = ທີ່ຢູ່: ບ້ານ (ອັກສອນລາແຕັງ)
column-home-village_native = ທີ່ຢູ່: ບ້ານ (ພາສາແມ່)
column-home-district_latin = ທີ່ຢູ່: ເມືອງ (ອັກສອນລາແຕັງ)
column-home-district_native = ທີ່ຢູ່: ເມືອງ (ພາສາແມ່)
column-home-province_latin = ທີ່ຢູ່: ແຂວງ (ອັກສອນລາແຕັງ)
column-home-province_native = ທີ່ຢູ່: ແຂວງ (ພາສາແມ່)
column-birthplace-province_latin = ບ່ອນເກີດ: ແຂວງ (ອັກສອນລາແຕັງ)
column-birthplace-province_native = ບ່ອນເກີດ: ແຂວງ (ພາສາແມ່)
column-birthplace-district_latin = ບ່ອນເກີດ: ເມືອງ (ອັກສອນລາແຕັງ)
column-birthplace-district_native = ບ່ອນເກີດ: ເມືອງ (ພາສາແມ່)
column-session-course = ຫຼັກສູດຂອງບົດຮຽນ
column-session-state = ຕາມແຜນ ຫຼື ສອນແລ້ວ
column-session-day = ວັນທີຮຽນ
column-session-subject = ວິຊາຂອງບົດຮຽນ
column-session-minutes = ນາທີຂອງບົດຮຽນ
column-session-teacher = ຄູສອນບົດຮຽນ
column-session-starts = ເລີ່ມ
column-session-ends = ສິ້ນສຸດ
column-session-break_minutes = ນາທີພັກ
column-session-content = ເນື້ອໃນ
column-session-room = ຫ້ອງ
column-attendance-course = ຫຼັກສູດທີ່ເຂົ້າຮຽນ
column-attendance-day = ວັນທີເຂົ້າຮຽນ
column-attendance-subject = ວິຊາທີ່ເຂົ້າຮຽນ
column-attendance-trainee = ຜູ້ເຂົ້າຮຽນ
column-attendance-minutes = ນາທີທີ່ເຂົ້າຮຽນ
