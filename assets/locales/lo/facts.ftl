# Not yet read by a native.

## The office

fact-office-name_latin = ຊື່ອົງກອນຈັດສົ່ງ (ອັກສອນລາແຕັງ)
fact-office-name_native = ຊື່ອົງກອນຈັດສົ່ງ (ພາສາລາວ)
fact-office-name_japanese = ຊື່ອົງກອນຈັດສົ່ງ (ພາສາຍີ່ປຸ່ນ)
fact-office-country = ປະເທດຂອງອົງກອນຈັດສົ່ງ
fact-office-sending_number = ເລກອົງກອນຈັດສົ່ງ
fact-office-reference_number = ເລກອ້າງອີງ
fact-office-address_latin = ທີ່ຢູ່ອົງກອນຈັດສົ່ງ (ອັກສອນລາແຕັງ)
fact-office-address_native = ທີ່ຢູ່ອົງກອນຈັດສົ່ງ (ພາສາລາວ)
fact-office-address_japanese = ທີ່ຢູ່ອົງກອນຈັດສົ່ງ (ພາສາຍີ່ປຸ່ນ)
fact-office-phone = ເບີໂທອົງກອນຈັດສົ່ງ
fact-office-email = ອີເມວອົງກອນຈັດສົ່ງ
fact-office-signer_title = ຕຳແໜ່ງຜູ້ລົງນາມ
fact-office-signer_name = ຊື່ຜູ້ລົງນາມ
fact-office-public_body = ອົງການລັດທີ່ອອກໜັງສືແນະນຳຜູ້ຝຶກງານ
fact-office-help_name = ຜູ້ທີ່ຄອບຄົວໂທຫາ
fact-office-help_phone = ເບີໂທທີ່ຄອບຄົວໂທຫາ
fact-office-help_phone_confirmed_on = ວັນທີໂທຫາເບີນັ້ນ ແລະ ມີຄົນຮັບ
fact-office-help_phone_confirmed = ເບີໂທທີ່ຄອບຄົວໂທຫາ (ຢືນຢັນແລ້ວ)
fact-office-practice = ຫ້ອງການຝຶກຫັດ
fact-office-sample = ຫ້ອງການຕົວຢ່າງ

## Organisations

fact-organisation-code = ລະຫັດອົງກອນ
fact-organisation-kind = ປະເພດອົງກອນ
fact-organisation-country = ປະເທດຂອງອົງກອນ
fact-organisation-name_latin = ຊື່ອົງກອນ (ອັກສອນລາແຕັງ)
fact-organisation-name_japanese = ຊື່ອົງກອນ (ພາສາຍີ່ປຸ່ນ)
fact-organisation-address_latin = ທີ່ຢູ່ອົງກອນ (ອັກສອນລາແຕັງ)
fact-organisation-address_japanese = ທີ່ຢູ່ອົງກອນ (ພາສາຍີ່ປຸ່ນ)
fact-organisation-phone = ເບີໂທອົງກອນ
fact-organisation-mobile = ເບີມືຖືອົງກອນ
fact-organisation-email = ອີເມວອົງກອນ
fact-organisation-representative = ຜູ້ຕາງໜ້າ
fact-organisation-signer_title = ຕຳແໜ່ງຜູ້ລົງນາມຂອງອົງກອນ
fact-organisation-signer_name = ຊື່ຜູ້ລົງນາມຂອງອົງກອນ
fact-organisation-role = ບົດບາດໃນການຈັດສົ່ງ
fact-organisation-founded_on = ວັນທີກໍ່ຕັ້ງ
fact-organisation-preparation = ຄວາມສຳພັນກັບຜູ້ຝຶກງານ
fact-organisation-preparation_detail = ເນື້ອໃນການກະກຽມ (ພາສາຍີ່ປຸ່ນ)
fact-organisation-business = ປະເພດທຸລະກິດ, ຜະລິດຕະພັນ ແລະ ວຽກຫຼັກ (ພາສາຍີ່ປຸ່ນ)
fact-organisation-capital = ທຶນ
fact-organisation-sales = ຍອດຂາຍ (ປີຫຼ້າສຸດ)
fact-organisation-currency = ສະກຸນເງິນຂອງທຶນ ແລະ ຍອດຂາຍ
fact-organisation-figures_on = ວັນທີຂອງອັດຕາສຳລັບທຶນ ແລະ ຍອດຂາຍ
fact-organisation-staff = ຈຳນວນພະນັກງານປະຈຳ
fact-organisation-corporate_number = ເລກນິຕິບຸກຄົນ (13 ຕົວເລກ)
fact-organisation-insurance_number = ເລກສະຖານປະກອບການປະກັນການຈ້າງງານ (11 ຕົວເລກ)
fact-organisation-licence_number = ເລກໃບອະນຸຍາດ ຫຼື ການແຈ້ງ
fact-organisation-licence_on = ວັນທີໄດ້ຮັບໃບອະນຸຍາດ ຫຼື ການແຈ້ງ
fact-organisation-paid_service = ຈັດຫາງານແບບເກັບເງິນ

## Places

fact-place-level = ຂັ້ນຂອງສະຖານທີ່
fact-place-country = ປະເທດຂອງສະຖານທີ່
fact-place-within = ຂຶ້ນກັບ
fact-place-name_latin = ຊື່ສະຖານທີ່ (ອັກສອນລາແຕັງ)
fact-place-name_native = ຊື່ສະຖານທີ່ (ພາສາທ້ອງຖິ່ນ)
fact-place-name_japanese = ຊື່ສະຖານທີ່ (ພາສາຍີ່ປຸ່ນ)
fact-place-valid_from = ໃຊ້ຊື່ນີ້ແຕ່ວັນທີ
fact-place-valid_to = ໃຊ້ຊື່ນີ້ຮອດວັນທີ

## Orders

fact-order-code = ລະຫັດໃບສັ່ງ
fact-order-programme = ໂຄງການ
fact-order-stage = ຂັ້ນຂອງສະຖານະການຢູ່
fact-order-supervising = ອົງກອນຕິດຕາມ
fact-order-implementing = ບໍລິສັດຮັບຝຶກງານ
fact-order-placement = ບໍລິສັດຈັດຫາງານ
fact-order-job_code = ລະຫັດອາຊີບ ແລະ ວຽກ
fact-order-men = ຈຳນວນຊາຍທີ່ຕ້ອງການ
fact-order-women = ຈຳນວນຍິງທີ່ຕ້ອງການ
fact-order-interview_on = ວັນສຳພາດ
fact-order-filed_on = ວັນຍື່ນແຜນ
fact-order-start_on = ວັນເລີ່ມຝຶກງານຕາມແຜນ
fact-order-entry_on = ວັນເຂົ້າຍີ່ປຸ່ນຕາມແຜນ
fact-order-port_of_entry = ດ່ານເຂົ້າປະເທດ
fact-order-stay_months = ໄລຍະຢູ່ຕາມແຜນ (ເດືອນ)
fact-order-visa_place = ບ່ອນຂໍວີຊາ
fact-order-experience = ປະສົບການໃນວຽກດຽວກັນ (1-27)
fact-order-training_proof = ເອກະສານສະແດງການຝຶກອົບຮົມ (B-c)
fact-order-still_enrolled = ຍັງຮຽນຢູ່ສະຖານການສຶກສາ (B-b)
fact-order-reason = ຄວາມເປັນມາ ແລະ ຄວາມຈຳເປັນຂອງການຝຶກງານ (1-22, ພາສາຍີ່ປຸ່ນ)
fact-order-no_test_note = ເນື້ອໃນ ຖ້າບໍ່ມີການສອບສີມື (1-22, ພາສາຍີ່ປຸ່ນ)
fact-order-second_job_code = ລະຫັດອາຊີບ ແລະ ວຽກທີສອງ
fact-order-ssw_field = ຂະແໜງການສະເພາະ (ພາສາຍີ່ປຸ່ນ)
fact-order-ssw_category = ປະເພດຂອງວຽກ (ພາສາຍີ່ປຸ່ນ)
fact-order-occupation_code = ເລກຂອງອາຊີບຫຼັກໃນບັນຊີທາງການ
fact-order-trainee_count = ຈຳນວນຜູ້ຝຶກງານ
fact-order-related_all = ທຸກຄົນມີຫຼັກຖານປະສົບການໃນວຽກດຽວກັນ

## Trainees

fact-trainee-code = ລະຫັດຜູ້ຝຶກງານ
fact-trainee-order = ໃບສັ່ງ
fact-trainee-centre = ສູນ
fact-trainee-family_name = ນາມສະກຸນຕາມໜັງສືຜ່ານແດນ
fact-trainee-given_name = ຊື່ຕາມໜັງສືຜ່ານແດນ
fact-trainee-other_names = ຊື່ອື່ນ
fact-trainee-name_native = ຊື່ ແລະ ນາມສະກຸນ (ພາສາແມ່)
fact-trainee-name_katakana = ຊື່ເປັນຄາຕາຄານະ
fact-trainee-name_kanji = ຊື່ເປັນຄັນຈິ
fact-trainee-sex = ເພດ
fact-trainee-birth_date = ວັນເດືອນປີເກີດ
fact-trainee-birthplace = ບ່ອນເກີດ
fact-trainee-nationality = ສັນຊາດ
fact-trainee-home = ທີ່ຢູ່ປັດຈຸບັນ
fact-trainee-home_detail = ເລກເຮືອນ, ຖະໜົນ
fact-trainee-phone = ເບີໂທ
fact-trainee-email = ອີເມວ
fact-trainee-id_number = ເລກບັດປະຈຳຕົວ
fact-trainee-marital = ສະຖານະພາບການແຕ່ງງານ
fact-trainee-children = ຈຳນວນລູກ
fact-trainee-mother_tongue = ພາສາແມ່
fact-trainee-languages = ພາສາອື່ນ
fact-trainee-occupation = ອາຊີບປັດຈຸບັນ
fact-trainee-religion = ສາສະໜາ
fact-trainee-height_cm = ລວງສູງ (ຊມ)
fact-trainee-weight_kg = ນ້ຳໜັກ (ກກ)
fact-trainee-grip_kg = ແຮງບີບມື (ກກ)
fact-trainee-blood = ກຸ່ມເລືອດ
fact-trainee-vision_left = ສາຍຕາຊ້າຍ (ສ່ວນສິບ)
fact-trainee-vision_right = ສາຍຕາຂວາ (ສ່ວນສິບ)
fact-trainee-colour_blind = ຕາບອດສີ
fact-trainee-health_note = ໝາຍເຫດສຸຂະພາບ
fact-trainee-hand = ມືທີ່ຖະນັດ
fact-trainee-tattoo = ຮອຍສັກ
fact-trainee-smoking = ສູບຢາ
fact-trainee-alcohol = ດື່ມເຫຼົ້າ
fact-trainee-family_income = ລາຍຮັບຂອງຄອບຄົວ
fact-trainee-guarantor_name = ຊື່ຜູ້ຄ້ຳປະກັນ
fact-trainee-guarantor_relation = ຄວາມສຳພັນຂອງຜູ້ຄ້ຳປະກັນ
fact-trainee-guarantor_phone = ເບີໂທຜູ້ຄ້ຳປະກັນ
fact-trainee-criminal = ປະຫວັດຖືກລົງໂທດທາງອາຍາ
fact-trainee-criminal_detail = ລາຍລະອຽດການຖືກລົງໂທດ
fact-trainee-deported = ເຄີຍຖືກສົ່ງກັບປະເທດ
fact-trainee-deported_count = ຈຳນວນຄັ້ງທີ່ຖືກສົ່ງກັບ
fact-trainee-deported_on = ຖືກສົ່ງກັບຄັ້ງສຸດທ້າຍ
fact-trainee-family_in_japan = ມີຍາດພີ່ນ້ອງຢູ່ຍີ່ປຸ່ນ
fact-trainee-accompanied = ມີຜູ້ຕິດຕາມ
fact-trainee-japanese_level = ລະດັບພາສາຍີ່ປຸ່ນ
fact-trainee-hobbies = ງານອະດິເລກ
fact-trainee-strengths = ຈຸດແຂງ
fact-trainee-motive = ເຫດຜົນທີ່ສະໝັກ
fact-trainee-plan_after_return = ແຜນຫຼັງກັບປະເທດ
fact-trainee-enrolled_on = ວັນເຂົ້າຮຽນ
fact-trainee-candidate_number = ເລກຜູ້ສະໝັກ
fact-trainee-interview_result = ຜົນການສຳພາດ
fact-trainee-contract_signed_on = ວັນເຊັນສັນຍາຈ້າງງານ
fact-trainee-loan_bank = ທະນາຄານທີ່ໃຫ້ກູ້
fact-trainee-loan_share = ສ່ວນຂອງຄ່າໃຊ້ຈ່າຍທີ່ໃຫ້ກູ້
fact-trainee-loan_amount = ຈຳນວນເງິນກູ້
fact-trainee-loan_currency = ສະກຸນເງິນຂອງເງິນກູ້
fact-trainee-name_latin = ຊື່ເປັນອັກສອນລາແຕັງ
fact-trainee-age = ອາຍຸ
fact-trainee-address_latin = ທີ່ຢູ່ (ອັກສອນລາແຕັງ)
fact-trainee-address_native = ທີ່ຢູ່ (ພາສາແມ່)
fact-trainee-address_japanese = ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-trainee-home_town = ພູມລຳເນົາ
fact-trainee-birthplace_latin = ບ່ອນເກີດ (ອັກສອນລາແຕັງ)
fact-trainee-birthplace_native = ບ່ອນເກີດ (ພາສາແມ່)
fact-trainee-birthplace_japanese = ບ່ອນເກີດ (ພາສາຍີ່ປຸ່ນ)
fact-trainee-number = ລຳດັບ
fact-trainee-related_months = ຈຳນວນເດືອນໃນວຽກດຽວກັນທີ່ມີຫຼັກຖານ
fact-trainee-loan = ເງິນກູ້

## Passports

fact-passport-trainee = ຜູ້ຖືໜັງສືຜ່ານແດນ
fact-passport-number = ເລກໜັງສືຜ່ານແດນ
fact-passport-country = ປະເທດທີ່ອອກໜັງສືຜ່ານແດນ
fact-passport-issued_on = ວັນອອກໜັງສືຜ່ານແດນ
fact-passport-expires_on = ວັນໝົດອາຍຸໜັງສືຜ່ານແດນ
fact-passport-issued_at = ບ່ອນອອກໜັງສືຜ່ານແດນ
fact-passport-authority = ອົງການທີ່ອອກໜັງສືຜ່ານແດນ

## Education

fact-education-trainee = ຜູ້ຝຶກງານ (ການສຶກສາ)
fact-education-from = ຮຽນແຕ່ເດືອນ
fact-education-to = ຮຽນຮອດເດືອນ
fact-education-school_latin = ໂຮງຮຽນ (ອັກສອນລາແຕັງ)
fact-education-school_native = ໂຮງຮຽນ (ພາສາແມ່)
fact-education-school_japanese = ໂຮງຮຽນ (ພາສາຍີ່ປຸ່ນ)
fact-education-major_japanese = ສາຂາ (ພາສາຍີ່ປຸ່ນ)
fact-education-graduated = ຮຽນຈົບ
fact-education-provenance = ຫຼັກຖານການສຶກສາ
fact-education-length_months = ໄລຍະຮຽນ (ເດືອນ)

## Work

fact-work-trainee = ຜູ້ຝຶກງານ (ວຽກງານ)
fact-work-from = ເຮັດວຽກແຕ່ເດືອນ
fact-work-to = ເຮັດວຽກຮອດເດືອນ
fact-work-employer_latin = ບ່ອນເຮັດວຽກ (ອັກສອນລາແຕັງ)
fact-work-employer_native = ບ່ອນເຮັດວຽກ (ພາສາແມ່)
fact-work-employer_japanese = ບ່ອນເຮັດວຽກ (ພາສາຍີ່ປຸ່ນ)
fact-work-job_japanese = ໜ້າວຽກ (ພາສາຍີ່ປຸ່ນ)
fact-work-same_trade = ວຽກດຽວກັບໃບສັ່ງ
fact-work-organisation = ບ່ອນເຮັດວຽກໃນລາຍຊື່ອົງກອນ
fact-work-department_japanese = ພະແນກ (ພາສາຍີ່ປຸ່ນ)
fact-work-employment = ຮູບແບບການຈ້າງງານ
fact-work-signer_title = ຕຳແໜ່ງຜູ້ລົງນາມຂອງບ່ອນເຮັດວຽກ
fact-work-signer_name = ຊື່ຜູ້ລົງນາມຂອງບ່ອນເຮັດວຽກ
fact-work-provenance = ຫຼັກຖານວຽກງານ

## Licences

fact-licence-trainee = ຜູ້ຝຶກງານ (ໃບຢັ້ງຢືນ)
fact-licence-name_japanese = ໃບຢັ້ງຢືນ ຫຼື ການສອບ (ພາສາຍີ່ປຸ່ນ)
fact-licence-level = ລະດັບ
fact-licence-obtained_on = ວັນທີ່ໄດ້ຮັບ
fact-licence-provenance = ຫຼັກຖານໃບຢັ້ງຢືນ

## Examinations

fact-exam-trainee = ຜູ້ຝຶກງານ (ການສອບ)
fact-exam-kind = ປະເພດການສອບ
fact-exam-name_japanese = ຊື່ການສອບ (ພາສາຍີ່ປຸ່ນ)
fact-exam-level = ລະດັບຂອງການສອບ
fact-exam-taken_on = ວັນສອບ
fact-exam-passed = ສອບຜ່ານ
fact-exam-country_japanese = ປະເທດທີ່ສອບ ຖ້າຢູ່ນອກຍີ່ປຸ່ນ (ພາສາຍີ່ປຸ່ນ)
fact-exam-provenance = ຫຼັກຖານການສອບ
fact-exam-any_skill = ເຄີຍສອບສີມືຜ່ານ
fact-exam-any_japanese = ເຄີຍສອບພາສາຍີ່ປຸ່ນຜ່ານ

## Family

fact-family-trainee = ຜູ້ຝຶກງານ (ຄອບຄົວ)
fact-family-relation = ຄວາມສຳພັນ
fact-family-name_latin = ຊື່ຄົນໃນຄອບຄົວ (ອັກສອນລາແຕັງ)
fact-family-name_native = ຊື່ຄົນໃນຄອບຄົວ (ພາສາແມ່)
fact-family-birth_year = ປີເກີດ
fact-family-occupation_japanese = ອາຊີບຄົນໃນຄອບຄົວ (ພາສາຍີ່ປຸ່ນ)
fact-family-lives_together = ຢູ່ຮ່ວມກັນ
fact-family-income = ລາຍຮັບຄົນໃນຄອບຄົວ
fact-family-phone = ເບີໂທຄົນໃນຄອບຄົວ
fact-family-name = ຊື່ຄົນໃນຄອບຄົວ
fact-family-age = ອາຍຸຄົນໃນຄອບຄົວ

## Relatives in Japan

fact-relative-trainee = ຜູ້ຝຶກງານ (ຍາດຢູ່ຍີ່ປຸ່ນ)
fact-relative-relation = ຄວາມສຳພັນຂອງຍາດຢູ່ຍີ່ປຸ່ນ
fact-relative-name_latin = ຊື່ຍາດຢູ່ຍີ່ປຸ່ນ
fact-relative-birth_date = ວັນເກີດຂອງຍາດຢູ່ຍີ່ປຸ່ນ
fact-relative-nationality = ສັນຊາດຂອງຍາດຢູ່ຍີ່ປຸ່ນ
fact-relative-live_together = ຈະຢູ່ຮ່ວມກັນ
fact-relative-workplace = ບ່ອນເຮັດວຽກ ຫຼື ໂຮງຮຽນຢູ່ຍີ່ປຸ່ນ
fact-relative-residence_card = ເລກບັດຢູ່ອາໄສ

## Earlier stays in Japan

fact-stay-trainee = ຜູ້ຝຶກງານ (ການຢູ່ຍີ່ປຸ່ນຜ່ານມາ)
fact-stay-from = ຢູ່ຍີ່ປຸ່ນແຕ່ວັນທີ
fact-stay-to = ຢູ່ຍີ່ປຸ່ນຮອດວັນທີ
fact-stay-status_japanese = ສະຖານະການຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-stay-titp = ປະເພດການຝຶກງານຜ່ານມາ
fact-stay-completed_well = ຈົບດ້ວຍດີ
fact-stay-occupation_japanese = ອາຊີບຂອງການຝຶກງານ (ພາສາຍີ່ປຸ່ນ)
fact-stay-operation_japanese = ໜ້າວຽກສະເພາະຂອງການຝຶກງານ (ພາສາຍີ່ປຸ່ນ)
fact-stay-completion_proof = ຫຼັກຖານທີ່ຈົບດ້ວຍດີ
fact-stay-organisation_japanese = ອົງກອນທີ່ສັງກັດໃນເວລານັ້ນ (ພາສາຍີ່ປຸ່ນ)
fact-stay-supervising_japanese = ອົງກອນຕິດຕາມໃນເວລານັ້ນ (ພາສາຍີ່ປຸ່ນ)
fact-stay-any = ເຄີຍຢູ່ຍີ່ປຸ່ນ
fact-stay-count = ຈຳນວນຄັ້ງທີ່ເຄີຍຢູ່
fact-stay-last_from = ການຢູ່ຄັ້ງຫຼ້າສຸດແຕ່
fact-stay-last_to = ການຢູ່ຄັ້ງຫຼ້າສຸດຮອດ
fact-stay-last_titp = ການຢູ່ຄັ້ງຫຼ້າສຸດແມ່ນຝຶກງານ
fact-stay-titp_any = ເຄີຍຝຶກງານຢູ່ຍີ່ປຸ່ນ
fact-stay-titp_from = ການຝຶກງານຜ່ານມາແຕ່
fact-stay-titp_to = ການຝຶກງານຜ່ານມາຮອດ
fact-stay-titp_category = ປະເພດຂອງການຝຶກງານຜ່ານມາ
fact-stay-titp2_well = ຈົບການຝຶກງານຂັ້ນ 2 ດ້ວຍດີ

## COE applications

fact-coe_application-trainee = ຜູ້ຝຶກງານ (COE)
fact-coe_application-order = ໃບສັ່ງຂອງການຂໍ COE
fact-coe_application-filed_on = ວັນຍື່ນຂໍ COE
fact-coe_application-outcome = ຜົນການຂໍ COE
fact-coe_application-decided_on = ວັນຕັດສິນ COE
fact-coe_application-number = ເລກ COE
fact-coe_application-detail = ໝາຍເຫດການຂໍ COE
fact-coe-any = ເຄີຍຍື່ນຂໍ COE
fact-coe-count = ຈຳນວນຄັ້ງທີ່ຂໍ COE
fact-coe-refused = ເຄີຍຖືກປະຕິເສດ COE
fact-coe-refused_count = ຈຳນວນຄັ້ງທີ່ຖືກປະຕິເສດ COE
fact-coe-refused_detail = ລາຍລະອຽດການປະຕິເສດ
fact-coe-number = ເລກ COE ຂອງໃບສັ່ງນີ້

## Fees and rates

fact-fee-trainee = ຜູ້ຝຶກງານ (ຄ່າທຳນຽມ)
fact-fee-payee = ຈ່າຍໃຫ້
fact-fee-item = ລາຍການຄ່າທຳນຽມ
fact-fee-item_japanese = ຊື່ລາຍການ (ພາສາຍີ່ປຸ່ນ)
fact-fee-paid_on = ວັນທີຈ່າຍ
fact-fee-amount_minor = ຈຳນວນເງິນ (ຫົວໜ່ວຍນ້ອຍສຸດ)
fact-fee-currency = ສະກຸນເງິນ
fact-fee-rate_on = ວັນທີຂອງອັດຕາແລກປ່ຽນ
fact-fee-yen = ຈຳນວນເງິນເປັນເຢນ
fact-fee-amount = ຈຳນວນເງິນ
fact-fee-amount_yen = ຈຳນວນເງິນເປັນເຢນ (ລວມລາຍການ)
fact-fee-payee_name = ຊື່ຜູ້ຮັບເງິນ
fact-fee-payee_role = ບົດບາດຂອງຜູ້ຮັບເງິນ
fact-fee-sending_total = ລວມທີ່ອົງກອນຈັດສົ່ງເກັບ
fact-fee-sending_total_yen = ລວມທີ່ອົງກອນຈັດສົ່ງເກັບ (ເຢນ)
fact-fee-preparatory_total = ລວມທີ່ອົງກອນກະກຽມເກັບ
fact-fee-preparatory_total_yen = ລວມທີ່ອົງກອນກະກຽມເກັບ (ເຢນ)
fact-fee-total = ລວມຄ່າທຳນຽມທັງໝົດ
fact-fee-total_yen = ລວມຄ່າທຳນຽມທັງໝົດ (ເຢນ)
fact-rate-currency = ສະກຸນເງິນຂອງອັດຕາ
fact-rate-day = ວັນທີຂອງອັດຕາ
fact-rate-yen_per_million = ເຢນຕໍ່ໜຶ່ງລ້ານ
fact-rate-source = ແຫຼ່ງທີ່ມາຂອງອັດຕາ

## Photos

fact-photo-trainee = ຜູ້ໃນຮູບຖ່າຍ
fact-photo-taken_on = ວັນຖ່າຍຮູບ
fact-photo-width_px = ຄວາມກວ້າງຮູບ (ພິກເຊລ)
fact-photo-height_px = ຄວາມສູງຮູບ (ພິກເຊລ)
fact-photo-sha256 = ລາຍນິ້ວມືດິຈິຕອນຂອງຮູບ

## Courses and lessons

fact-course-code = ລະຫັດຫຼັກສູດ
fact-course-order = ໃບສັ່ງຂອງຫຼັກສູດ
fact-course-provider_kind = ປະເພດຜູ້ຈັດຫຼັກສູດ
fact-course-provider_name = ຊື່ຜູ້ຈັດຫຼັກສູດ
fact-course-provider_address = ທີ່ຢູ່ຜູ້ຈັດຫຼັກສູດ
fact-course-outsourced = ມອບໃຫ້ຜູ້ອື່ນສອນ
fact-course-venue_name = ຊື່ສະຖານທີ່ຮຽນ
fact-course-venue_address = ທີ່ຢູ່ສະຖານທີ່ຮຽນ
fact-planned_session-course = ຫຼັກສູດ (ບົດຮຽນຕາມແຜນ)
fact-planned_session-day = ວັນທີບົດຮຽນຕາມແຜນ
fact-planned_session-subject = ວິຊາຂອງບົດຮຽນຕາມແຜນ
fact-planned_session-minutes = ນາທີຕາມແຜນ
fact-held_session-course = ຫຼັກສູດ (ບົດຮຽນທີ່ສອນແລ້ວ)
fact-held_session-day = ວັນທີບົດຮຽນທີ່ສອນແລ້ວ
fact-held_session-subject = ວິຊາຂອງບົດຮຽນທີ່ສອນແລ້ວ
fact-held_session-minutes = ນາທີທີ່ສອນແລ້ວ
fact-held_session-teacher = ຄູສອນ
fact-attendance-session = ບົດຮຽນທີ່ເຂົ້າ
fact-attendance-trainee = ຜູ້ຝຶກງານ (ການເຂົ້າຮຽນ)
fact-attendance-minutes = ນາທີທີ່ເຂົ້າຮຽນ

## Derived: papers, occupation, organisations of the order

fact-paper-date = ວັນທີຂອງເອກະສານ
fact-job-category_japanese = ອາຊີບ (ພາສາຍີ່ປຸ່ນ)
fact-job-operation_japanese = ໜ້າວຽກສະເພາະ (ພາສາຍີ່ປຸ່ນ)
fact-job-category_english = ອາຊີບ (ພາສາອັງກິດ)
fact-job-operation_english = ໜ້າວຽກສະເພາະ (ພາສາອັງກິດ)
fact-second_job-category_japanese = ອາຊີບທີສອງ (ພາສາຍີ່ປຸ່ນ)
fact-second_job-operation_japanese = ໜ້າວຽກສະເພາະທີສອງ (ພາສາຍີ່ປຸ່ນ)
fact-supervising-name_japanese = ອົງກອນຕິດຕາມ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-supervising-name_latin = ອົງກອນຕິດຕາມ: ຊື່ (ອັກສອນລາແຕັງ)
fact-supervising-address_japanese = ອົງກອນຕິດຕາມ: ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-supervising-phone = ອົງກອນຕິດຕາມ: ເບີໂທ
fact-supervising-mobile = ອົງກອນຕິດຕາມ: ເບີມືຖື
fact-supervising-email = ອົງກອນຕິດຕາມ: ອີເມວ
fact-supervising-representative = ອົງກອນຕິດຕາມ: ຜູ້ຕາງໜ້າ
fact-supervising-signer_title = ອົງກອນຕິດຕາມ: ຕຳແໜ່ງຜູ້ລົງນາມ
fact-supervising-signer_name = ອົງກອນຕິດຕາມ: ຊື່ຜູ້ລົງນາມ
fact-implementing-name_japanese = ບໍລິສັດຮັບຝຶກງານ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-implementing-name_latin = ບໍລິສັດຮັບຝຶກງານ: ຊື່ (ອັກສອນລາແຕັງ)
fact-implementing-address_japanese = ບໍລິສັດຮັບຝຶກງານ: ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-implementing-address_latin = ບໍລິສັດຮັບຝຶກງານ: ທີ່ຢູ່ (ອັກສອນລາແຕັງ)
fact-implementing-phone = ບໍລິສັດຮັບຝຶກງານ: ເບີໂທ
fact-implementing-mobile = ບໍລິສັດຮັບຝຶກງານ: ເບີມືຖື
fact-implementing-representative = ບໍລິສັດຮັບຝຶກງານ: ຜູ້ຕາງໜ້າ
fact-implementing-signer_title = ບໍລິສັດຮັບຝຶກງານ: ຕຳແໜ່ງຜູ້ລົງນາມ
fact-implementing-signer_name = ບໍລິສັດຮັບຝຶກງານ: ຊື່ຜູ້ລົງນາມ
fact-implementing-corporate_number = ບໍລິສັດຮັບຝຶກງານ: ເລກນິຕິບຸກຄົນ
fact-implementing-insurance_number = ບໍລິສັດຮັບຝຶກງານ: ເລກສະຖານປະກອບການປະກັນການຈ້າງງານ
fact-implementing-capital = ບໍລິສັດຮັບຝຶກງານ: ທຶນ
fact-implementing-sales = ບໍລິສັດຮັບຝຶກງານ: ຍອດຂາຍ (ປີຫຼ້າສຸດ)
fact-implementing-staff = ບໍລິສັດຮັບຝຶກງານ: ຈຳນວນພະນັກງານປະຈຳ
fact-preparatory-name_latin = ອົງກອນກະກຽມ: ຊື່ (ອັກສອນລາແຕັງ)
fact-preparatory-name_japanese = ອົງກອນກະກຽມ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-preparatory-representative = ອົງກອນກະກຽມ: ຜູ້ຕາງໜ້າ
fact-preparatory-address_latin = ອົງກອນກະກຽມ: ທີ່ຢູ່ (ອັກສອນລາແຕັງ)
fact-preparatory-address_japanese = ອົງກອນກະກຽມ: ທີ່ຢູ່ (ພາສາຍີ່ປຸ່ນ)
fact-preparatory-phone = ອົງກອນກະກຽມ: ເບີໂທ
fact-preparatory-email = ອົງກອນກະກຽມ: ອີເມວ
fact-preparatory-founded_on = ອົງກອນກະກຽມ: ວັນທີກໍ່ຕັ້ງ
fact-preparatory-preparation = ອົງກອນກະກຽມ: ຄວາມສຳພັນກັບຜູ້ຝຶກງານ
fact-preparatory-preparation_detail = ອົງກອນກະກຽມ: ເນື້ອໃນການກະກຽມ
fact-preparatory-business = ອົງກອນກະກຽມ: ປະເພດທຸລະກິດ
fact-preparatory-capital = ອົງກອນກະກຽມ: ທຶນ
fact-preparatory-capital_yen = ອົງກອນກະກຽມ: ທຶນ (ເຢນ)
fact-preparatory-sales = ອົງກອນກະກຽມ: ຍອດຂາຍ (ປີຫຼ້າສຸດ)
fact-preparatory-sales_yen = ອົງກອນກະກຽມ: ຍອດຂາຍ (ປີຫຼ້າສຸດ, ເຢນ)
fact-preparatory-staff = ອົງກອນກະກຽມ: ຈຳນວນພະນັກງານປະຈຳ
fact-preparatory-role = ອົງກອນກະກຽມ: ບົດບາດໃນການຈັດສົ່ງ
fact-preparatory-signer_title = ອົງກອນກະກຽມ: ຕຳແໜ່ງຜູ້ລົງນາມ
fact-preparatory-signer_name = ອົງກອນກະກຽມ: ຊື່ຜູ້ລົງນາມ
fact-employer-name_latin = ບ່ອນເຮັດວຽກໃນປະເທດ: ຊື່ (ອັກສອນລາແຕັງ)
fact-employer-name_native = ບ່ອນເຮັດວຽກໃນປະເທດ: ຊື່ (ພາສາແມ່)
fact-employer-name_japanese = ບ່ອນເຮັດວຽກໃນປະເທດ: ຊື່ (ພາສາຍີ່ປຸ່ນ)
fact-employer-department_japanese = ບ່ອນເຮັດວຽກໃນປະເທດ: ພະແນກ (ພາສາຍີ່ປຸ່ນ)
fact-employer-employment = ບ່ອນເຮັດວຽກໃນປະເທດ: ຮູບແບບການຈ້າງງານ
fact-employer-job_japanese = ບ່ອນເຮັດວຽກໃນປະເທດ: ໜ້າວຽກ (ພາສາຍີ່ປຸ່ນ)
fact-employer-signer_title = ບ່ອນເຮັດວຽກໃນປະເທດ: ຕຳແໜ່ງຜູ້ລົງນາມ
fact-employer-signer_name = ບ່ອນເຮັດວຽກໃນປະເທດ: ຊື່ຜູ້ລົງນາມ
fact-related-job = ວຽກທີ່ກ່ຽວຂ້ອງ
fact-related-years = ຈຳນວນປີໃນວຽກທີ່ກ່ຽວຂ້ອງ
fact-lesson-subject = ວິຊາ
fact-lesson-from = ບົດຮຽນທຳອິດ
fact-lesson-to = ບົດຮຽນສຸດທ້າຍ
fact-lesson-minutes = ນາທີຮຽນ
fact-lesson-sessions = ຈຳນວນບົດຮຽນ
fact-lesson-provider_kind = ປະເພດຜູ້ສອນ
fact-lesson-provider_name = ຊື່ຜູ້ສອນ
fact-lesson-provider_address = ທີ່ຢູ່ຜູ້ສອນ
fact-lesson-outsourced = ບົດຮຽນມອບໃຫ້ຜູ້ອື່ນສອນ
fact-lesson-venue_name = ສະຖານທີ່ຮຽນ
fact-lesson-venue_address = ທີ່ຢູ່ບ່ອນຮຽນ
fact-hours-total_minutes = ນາທີເຂົ້າຮຽນທັງໝົດ
fact-plan-entrusted_minutes = ນາທີຕາມແຜນຂອງອົງກອນຕິດຕາມ
fact-plan-external_minutes = ນາທີຕາມແຜນຂອງຜູ້ອື່ນ
fact-record-entrusted_minutes = ນາທີທີ່ອົງກອນຕິດຕາມສອນແລ້ວ
fact-record-external_minutes = ນາທີທີ່ຜູ້ອື່ນສອນແລ້ວ

## What was printed

fact-printing-subject = ພິມໃຫ້ (ລະຫັດພາຍໃນ)
fact-printing-form = ແບບຟອມທີ່ພິມ
fact-printing-edition = ສະບັບທີ່ພິມ
fact-printing-printed_on = ວັນທີພິມ
fact-printing-facts_hash = ລາຍນິ້ວມືຂອງຂໍ້ມູນທີ່ພິມ

## A person's file

fact-custody-trainee = ຜູ້ຝຶກງານ
fact-custody-document = ເອກະສານ
fact-custody-slip = ໃບຮັບສົ່ງ
fact-custody-direction = ເຂົ້າ ຫຼື ອອກ
fact-custody-moved_on = ວັນທີ
fact-custody-person = ໃຜມອບ ຫຼື ຮັບ
fact-custody-officer = ພະນັກງານ
fact-custody-purpose = ຈຸດປະສົງ
fact-custody-due_on = ຕ້ອງສົ່ງຄືນກ່ອນ
fact-document-due_on = ຕ້ອງມາຮອດກ່ອນ
fact-document-envelope = ຊອງ
fact-document-shelf = ຊັ້ນວາງ
fact-education-level = ລະດັບໂຮງຮຽນ
fact-enquiry-asked_on = ຖາມວັນທີ
fact-enquiry-name = ຊື່
fact-enquiry-phone = ເບີໂທ
fact-enquiry-centre = ສູນ
fact-enquiry-heard = ຮູ້ຈັກພວກເຮົາຈາກ
fact-enquiry-question = ຄຳຖາມ
fact-enquiry-answer = ຄຳຕອບ
fact-enquiry-answered_by = ຜູ້ຕອບ
fact-enquiry-follow_up_on = ຕິດຕາມວັນທີ
fact-enquiry-closed = ປິດແລ້ວ
fact-enquiry-trainee = ກາຍເປັນ
fact-exam-score = ຄະແນນ
fact-health_check-trainee = ຜູ້ຝຶກງານ
fact-health_check-group = ກຸ່ມ
fact-health_check-result = ຜົນ
fact-health_check-condition = ການວິນິດໄສ
fact-health_check-checked_on = ກວດວັນທີ
fact-health_check-hospital = ໂຮງໝໍ
fact-office-older_coe_list = ເກັບລາຍການ COE ແບບເກົ່ານຳ
fact-order-coe_on = ກຳນົດຍື່ນ COE
fact-organisation-excellent = ໄດ້ຮັບການຢັ້ງຢືນດີເດັ່ນ
fact-organisation-care_staff = ພະນັກງານດູແລ
fact-organisation-trainees_first = ຜູ້ຝຶກງານຢູ່ແລ້ວ, ຂັ້ນ 1
fact-organisation-trainees_second = ຜູ້ຝຶກງານຢູ່ແລ້ວ, ຂັ້ນ 2
fact-organisation-trainees_third = ຜູ້ຝຶກງານຢູ່ແລ້ວ, ຂັ້ນ 3
fact-organisation-counted_on = ນັບວັນທີ
fact-organisation-instructor_years = ປີປະສົບການຂອງຜູ້ສອນ
fact-organisation-dormitory_area = ຫ້ອງນອນຫໍພັກ, m²
fact-organisation-dormitory_people = ຈຳນວນຄົນທີ່ຈະນອນຫໍພັກ
fact-reason-trainee = ຜູ້ຝຶກງານ
fact-reason-finding = ຂໍ້ສັງເກດ
fact-reason-about = ກ່ຽວກັບ
fact-reason-text = ເຫດຜົນ
fact-reason-said_by = ຜູ້ຂຽນ
fact-reason-said_on = ຂຽນວັນທີ
fact-reason-passes = ຜ່ອນຜັນ
fact-rule_setting-rule = ກົດ
fact-rule_setting-on = ໃຊ້
fact-rule_setting-value = ຕົວເລກ
fact-rule_setting-upto = ຕົວເລກສູງສຸດ
fact-rule_setting-source = ອ່ານຈາກໃສ
fact-rule_setting-set_by = ຜູ້ຕັ້ງ
fact-rule_setting-set_on = ຕັ້ງວັນທີ
fact-ssw-titp2_matching = ຂັ້ນ 2 ກົງກັບຂະແໜງ
fact-trainee-translation_needed = ມີເອກະສານຕ້ອງແປ
fact-trainee-difficulty_notified = ແຈ້ງຄວາມຫຍຸ້ງຍາກແລ້ວ
fact-trainee-skill_needed = ສີມືທີ່ຮຽນໃນປະເທດໄດ້ຍາກ
fact-trainee-skill_used = ຈະໃຊ້ສີມືຫຼັງກັບປະເທດ
noun-enquiry = ການສອບຖາມ
list-enquiry = ການສອບຖາມ
noun-custody = ການຮັບສົ່ງເອກະສານ
list-custody = ການຮັບສົ່ງ
noun-health_check = ກວດສຸຂະພາບ
list-health_check = ກວດສຸຂະພາບຕາມກຸ່ມ
noun-reason = ເຫດຜົນ
list-reason = ເຫດຜົນ
noun-rule_setting = ກົດຂອງຫ້ອງການ
list-rule_setting = ກົດຂອງຫ້ອງການ
fact-checklist-form = ຕົ້ນສະບັບ ຫຼື ສຳເນົາທີ່ຕ້ອງການ
fact-checklist-holder = ຜູ້ອອກເອກະສານ
fact-checklist-stage = ຂັ້ນຕອນ
fact-checklist-state = ສະຖານະ
fact-checklist-good_until = ໃຊ້ໄດ້ເຖິງ
fact-checklist-needed_on = ຕ້ອງໃຊ້ວັນທີ
fact-checklist-first_sensible = ບໍ່ກ່ອນວັນທີ
fact-checklist-will_expire = ຈະໝົດອາຍຸກ່ອນ
fact-trainee-rows_told = ແຖວປະຫວັດທີ່ຮູ້ຈາກຄຳເວົ້າ
fact-verdict-failing = ກົດທີ່ບໍ່ຜ່ານ
fact-verdict-unknown = ກົດທີ່ຍັງບໍ່ຮູ້
fact-verdict-waived = ກົດທີ່ຜ່ອນຜັນ
fact-verdict-rule = ກົດ
fact-verdict-outcome = ຜົນ
fact-verdict-value = ຄ່າຕົວຈິງ
fact-verdict-limit = ຕ້ອງການ
fact-verdict-certainty = ຄວາມແນ່ນອນ
fact-verdict-source = ແຫຼ່ງ
fact-verdict-reason = ເຫດຜົນ
fact-wall-needed_on = ຕ້ອງໃຊ້ກ່ອນວັນທີ
fact-wall-blocking = ຕິດຂັດ
fact-wall-warnings = ຄຳເຕືອນ
fact-wall-marks = ເຄື່ອງໝາຍ
fact-wall-heads = ເລກເອກະສານ
fact-wall_paper-mark = ເລກ
fact-wall_finding-code = ຜູ້ຝຶກງານ
fact-wall_finding-name = ຊື່
fact-wall_finding-severity = ລະດັບ
fact-wall_finding-sentence = ສິ່ງທີ່ບໍ່ຖືກ
list-checklist = ລາຍການກວດ
list-slip = ໃບຮັບສົ່ງ
list-verdict = ຄົນນີ້ໄປໄດ້ບໍ່
list-health = ສຸຂະພາບຕາມກຸ່ມ
list-wall = ກະດານ
list-wall_papers = ເອກະສານເທິງກະດານ
list-wall_findings = ຂໍ້ສັງເກດເທິງກະດານ
noun-verdict = ກົດທີ່ນຳໃຊ້ກັບຄົນ
noun-wall = ກະດານ
noun-wall_paper = ເອກະສານເທິງກະດານ
noun-wall_finding = ຂໍ້ສັງເກດເທິງກະດານ
