# Not yet read by a native.

# Employment of specified skilled workers: the terms of an order, their wage items, what a worker declares, the placement agency.

## Terms of employment

fact-terms-order = ໃບສັ່ງ (ເງື່ອນໄຂການຈ້າງງານ)
fact-terms-contract_from = ສັນຍາແຕ່ວັນທີ
fact-terms-contract_to = ສັນຍາຮອດວັນທີ
fact-terms-renewal = ການຕໍ່ສັນຍາ
fact-terms-renew_workload = ການຕໍ່ຂຶ້ນກັບ: ປະລິມານວຽກເວລາໝົດສັນຍາ
fact-terms-renew_conduct = ການຕໍ່ຂຶ້ນກັບ: ຜົນງານ ແລະ ທ່າທີ
fact-terms-renew_ability = ການຕໍ່ຂຶ້ນກັບ: ຄວາມສາມາດເຮັດວຽກ
fact-terms-renew_business = ການຕໍ່ຂຶ້ນກັບ: ສະພາບຂອງບໍລິສັດ
fact-terms-renew_progress = ການຕໍ່ຂຶ້ນກັບ: ຄວາມຄືບໜ້າຂອງວຽກ
fact-terms-renew_other = ການຕໍ່ຂຶ້ນກັບ: ອື່ນໆ (ພາສາຍີ່ປຸ່ນ)
fact-terms-dispatched = ຈ້າງເພື່ອສົ່ງໄປເຮັດວຽກບ່ອນອື່ນ
fact-terms-workplace_name = ບ່ອນເຮັດວຽກ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-terms-workplace_address = ບ່ອນເຮັດວຽກ: ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-terms-workplace_phone = ບ່ອນເຮັດວຽກ: ເບີໂທ
fact-terms-day_begins = ເວລາເລີ່ມວຽກ (8:30)
fact-terms-day_ends = ເວລາເລີກວຽກ (17:30)
fact-terms-day_minutes = ເວລາເຮັດວຽກຕໍ່ມື້ (ນາທີ)
fact-terms-variable_unit = ເວລາເຮັດວຽກແບບປ່ຽນແປງ, ຫົວໜ່ວຍ (ພາສາຍີ່ປຸ່ນ)
fact-terms-break_minutes = ເວລາພັກ (ນາທີ)
fact-terms-week_minutes = ເວລາເຮັດວຽກຕໍ່ອາທິດ (ນາທີ)
fact-terms-month_minutes = ເວລາເຮັດວຽກຕໍ່ເດືອນ (ນາທີ)
fact-terms-year_minutes = ເວລາເຮັດວຽກຕໍ່ປີ (ນາທີ)
fact-terms-week_days = ມື້ເຮັດວຽກຕໍ່ອາທິດ
fact-terms-month_days = ມື້ເຮັດວຽກຕໍ່ເດືອນ
fact-terms-year_days = ມື້ເຮັດວຽກຕໍ່ປີ
fact-terms-overtime = ການເຮັດວຽກລ່ວງເວລາ
fact-terms-rules_articles = ມາດຕາຂອງລະບຽບການເຮັດວຽກ
fact-terms-weekly_holiday = ມື້ພັກທຸກອາທິດ (ພາສາຍີ່ປຸ່ນ)
fact-terms-national_holidays = ພັກວັນບຸນທາງການຂອງຍີ່ປຸ່ນ
fact-terms-other_holidays = ມື້ພັກປົກກະຕິອື່ນ (ພາສາຍີ່ປຸ່ນ)
fact-terms-year_holidays = ມື້ພັກທັງໝົດຕໍ່ປີ
fact-terms-irregular_holidays = ມື້ພັກບໍ່ປົກກະຕິ (ພາສາຍີ່ປຸ່ນ)
fact-terms-paid_leave_days = ລາພັກໄດ້ຄ່າຈ້າງ ຫຼັງ 6 ເດືອນ (ມື້)
fact-terms-early_leave = ລາພັກໄດ້ຄ່າຈ້າງ ກ່ອນ 6 ເດືອນ
fact-terms-early_leave_months = ລາພັກກ່ອນ 6 ເດືອນ: ຫຼັງຈັກເດືອນ
fact-terms-early_leave_days = ລາພັກກ່ອນ 6 ເດືອນ: ຈັກມື້
fact-terms-other_paid_leave = ລາພັກໄດ້ຄ່າຈ້າງອື່ນ (ພາສາຍີ່ປຸ່ນ)
fact-terms-other_unpaid_leave = ລາພັກບໍ່ໄດ້ຄ່າຈ້າງ (ພາສາຍີ່ປຸ່ນ)
fact-terms-wage_kind = ຄ່າຈ້າງພື້ນຖານເປັນເດືອນ, ມື້ ຫຼື ຊົ່ວໂມງ
fact-terms-base_wage = ຄ່າຈ້າງພື້ນຖານ (ເຢນ)
fact-terms-hourly_wage = ຄ່າຈ້າງພື້ນຖານຄິດເປັນຊົ່ວໂມງ (ເຢນ)
fact-terms-monthly_wage = ຄ່າຈ້າງພື້ນຖານຄິດເປັນເດືອນ (ເຢນ)
fact-terms-japanese_monthly_wage = ຄ່າຈ້າງຕໍ່ເດືອນຂອງຄົນຍີ່ປຸ່ນໃນວຽກດຽວກັນ (ເຢນ)
fact-terms-overtime_rate = ຄ່າຈ້າງເພີ່ມ: ລ່ວງເວລາບໍ່ເກີນ 60 ຊົ່ວໂມງຕໍ່ເດືອນ (%)
fact-terms-overtime_rate_60 = ຄ່າຈ້າງເພີ່ມ: ລ່ວງເວລາເກີນ 60 ຊົ່ວໂມງຕໍ່ເດືອນ (%)
fact-terms-overtime_rate_within = ຄ່າຈ້າງເພີ່ມ: ເກີນເວລາທີ່ຕົກລົງ (%)
fact-terms-legal_holiday_rate = ຄ່າຈ້າງເພີ່ມ: ວັນພັກຕາມກົດໝາຍ (%)
fact-terms-other_holiday_rate = ຄ່າຈ້າງເພີ່ມ: ວັນພັກອື່ນ (%)
fact-terms-night_rate = ຄ່າຈ້າງເພີ່ມ: ກາງຄືນ (%)
fact-terms-closing_day = ມື້ຕັດບັນຊີຄ່າຈ້າງ
fact-terms-pay_day = ມື້ຈ່າຍຄ່າຈ້າງ
fact-terms-by_transfer = ຈ່າຍໂດຍໂອນເຂົ້າບັນຊີ
fact-terms-deductions = ການຫັກຈາກຄ່າຈ້າງ
fact-terms-raise = ການຂຶ້ນຄ່າຈ້າງ (ພາສາຍີ່ປຸ່ນ)
fact-terms-bonus = ເງິນໂບນັດ (ພາສາຍີ່ປຸ່ນ)
fact-terms-retirement_pay = ເງິນບຳເນັດອອກວຽກ (ພາສາຍີ່ປຸ່ນ)
fact-terms-suspension_rate = ເງິນອຸດໜູນເວລາຢຸດວຽກ (%)
fact-terms-notice_days = ແຈ້ງກ່ອນອອກວຽກ (ມື້)
fact-terms-dismissal = ການໃຫ້ອອກວຽກ: ເຫດຜົນ ແລະ ຂັ້ນຕອນ (ພາສາຍີ່ປຸ່ນ)
fact-terms-pension_insurance = ປະກັນບຳນານຂອງພະນັກງານ
fact-terms-health_insurance = ປະກັນສຸຂະພາບ
fact-terms-employment_insurance = ປະກັນການຈ້າງງານ
fact-terms-accident_insurance = ປະກັນອຸບັດຕິເຫດຈາກວຽກ
fact-terms-national_pension = ບຳນານແຫ່ງຊາດ
fact-terms-national_health = ປະກັນສຸຂະພາບແຫ່ງຊາດ
fact-terms-hiring_examination = ກວດສຸຂະພາບເວລາຮັບເຂົ້າ (ເດືອນ)
fact-terms-first_examination = ກວດສຸຂະພາບປະຈຳຄັ້ງທຳອິດ (ເດືອນ)
fact-terms-examination_interval = ກວດສຸຂະພາບຕໍ່ໄປ, ທຸກໆ (ພາສາຍີ່ປຸ່ນ)
fact-terms-hours_equal = ຊົ່ວໂມງເທົ່າກັບຜູ້ອອກແຮງງານທົ່ວໄປ
fact-terms-pay_equal = ຄ່າຈ້າງເທົ່າກັບຄົນຍີ່ປຸ່ນ ຫຼື ສູງກວ່າ
fact-terms-treated_differently = ປະຕິບັດຕ່າງຈາກຄົນຍີ່ປຸ່ນຍ້ອນເປັນຄົນຕ່າງຊາດ
fact-terms-treated_differently_detail = ສິ່ງທີ່ປະຕິບັດຕ່າງກັນ (ພາສາຍີ່ປຸ່ນ)
fact-terms-home_leave = ໃຫ້ລາພັກໄດ້ຄ່າຈ້າງເພື່ອກັບບ້ານຊົ່ວຄາວ
fact-terms-employment_criteria = ການຈ້າງງານຖືກຕາມເກນປະກາດຂອງຂະແໜງການ
fact-terms-return_travel = ອອກຄ່າເດີນທາງກັບ ຖ້າຜູ້ກ່ຽວອອກບໍ່ໄດ້
fact-terms-life_monitoring = ມີມາດຕະການຮັບຮູ້ສຸຂະພາບ ແລະ ຊີວິດການເປັນຢູ່
fact-terms-residence_criteria = ຖືກຕາມເກນປະກາດກ່ຽວກັບການຢູ່ຢ່າງຖືກຕ້ອງ
fact-terms-allowance_total = ລວມເງິນອຸດໜູນ (ເຢນ)
fact-terms-gross_wage = ຄ່າຈ້າງປະມານຕໍ່ເດືອນ (ເຢນ)
fact-terms-deduction_total = ລວມເງິນຫັກ (ເຢນ)
fact-terms-net_wage = ເງິນທີ່ໄດ້ຮັບຕົວຈິງ (ເຢນ)

## Wage items

fact-wage_item-order = ໃບສັ່ງ (ເງິນອຸດໜູນ ຫຼື ເງິນຫັກ)
fact-wage_item-kind = ເງິນອຸດໜູນ ຫຼື ປະເພດເງິນຫັກ
fact-wage_item-name_japanese = ຊື່ເງິນອຸດໜູນ ຫຼື ເງິນຫັກ (ພາສາຍີ່ປຸ່ນ)
fact-wage_item-yen = ຈຳນວນຕໍ່ເດືອນ (ເຢນ)
fact-wage_item-method_japanese = ວິທີຄິດໄລ່ (ພາສາຍີ່ປຸ່ນ)

## What a specified skilled worker declares

fact-ssw-trainee = ຜູ້ກ່ຽວ (ແຮງງານສີມືສະເພາະ)
fact-ssw-skill_by_policy = ສີມື: ຢັ້ງຢືນຕາມນະໂຍບາຍຂອງຂະແໜງການ
fact-ssw-skill_other = ສີມື: ຢັ້ງຢືນດ້ວຍວິທີອື່ນ (ພາສາຍີ່ປຸ່ນ)
fact-ssw-japanese_by_policy = ພາສາຍີ່ປຸ່ນ: ຢັ້ງຢືນຕາມນະໂຍບາຍຂອງຂະແໜງການ
fact-ssw-japanese_other = ພາສາຍີ່ປຸ່ນ: ຢັ້ງຢືນດ້ວຍວິທີອື່ນ (ພາສາຍີ່ປຸ່ນ)
fact-ssw-years = ເວລາຢູ່ເປັນແຮງງານສີມືສະເພາະຂັ້ນ 1 ທັງໝົດ: ປີ
fact-ssw-months = ເວລາຢູ່ເປັນແຮງງານສີມືສະເພາະຂັ້ນ 1 ທັງໝົດ: ເດືອນ
fact-ssw-deposit_contract = ມີສັນຍາເງິນຄ້ຳປະກັນ, ການຄຸ້ມຄອງຊັບສິນ ຫຼື ຄ່າປັບໃໝ
fact-ssw-deposit_organisation = ຜູ້ເກັບ ຫຼື ຄຸ້ມຄອງ
fact-ssw-deposit_amount = ຈຳນວນເງິນທີ່ເກັບ ຫຼື ຊັບສິນທີ່ຄຸ້ມຄອງ
fact-ssw-fee_agreed = ເຂົ້າໃຈ ແລະ ຕົກລົງຄ່າໃຊ້ຈ່າຍທີ່ຈ່າຍໃຫ້ອົງກອນນອກຍີ່ປຸ່ນ
fact-ssw-home_procedure = ໄດ້ຜ່ານຂັ້ນຕອນທີ່ປະເທດຕົນກຳນົດ
fact-ssw-regular_cost_agreed = ເຂົ້າໃຈ ແລະ ຕົກລົງຄ່າໃຊ້ຈ່າຍປະຈຳຢູ່ຍີ່ປຸ່ນ
fact-ssw-skill_transfer = ຈະຖ່າຍທອດສີມືໃຫ້ປະເທດຕົນ
fact-ssw-field_criteria = ຖືກຕາມເກນປະກາດຂອງຂະແໜງການ
fact-ssw-guidance = ໄດ້ຮັບການແນະນຳລ່ວງໜ້າ

## The placement agency of the order

fact-placement-any = ມີບໍລິສັດຈັດຫາງານ
fact-placement-name_japanese = ບໍລິສັດຈັດຫາງານ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-placement-address_japanese = ບໍລິສັດຈັດຫາງານ: ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-placement-phone = ບໍລິສັດຈັດຫາງານ: ເບີໂທ
fact-placement-corporate_number = ບໍລິສັດຈັດຫາງານ: ເລກນິຕິບຸກຄົນ
fact-placement-insurance_number = ບໍລິສັດຈັດຫາງານ: ເລກສະຖານປະກອບການປະກັນການຈ້າງງານ
fact-placement-licence_number = ບໍລິສັດຈັດຫາງານ: ເລກໃບອະນຸຍາດ ຫຼື ການແຈ້ງ
fact-placement-licence_on = ບໍລິສັດຈັດຫາງານ: ວັນທີໄດ້ຮັບໃບອະນຸຍາດ
fact-placement-paid_service = ບໍລິສັດຈັດຫາງານ: ແບບເກັບເງິນ
