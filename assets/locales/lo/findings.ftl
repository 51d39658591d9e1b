# Not yet read by a native.

## Names, dates, passport, photo, places

finding-name-not-latin = { $label } “{ $value }” ມີຕົວອັກສອນທີ່ໜັງສືຜ່ານແດນບໍ່ມີ.
finding-name-not-latin-mend = ຂຽນຕາມໜັງສືຜ່ານແດນທຸກຕົວ: A ຮອດ Z, ຍະຫວ່າງ, ຂີດຕໍ່, ອະພອສທຣອຟີ, ບໍ່ມີເຄື່ອງໝາຍວັນນະຍຸດ.
finding-native-script-other = { $label } “{ $value }” ບໍ່ແມ່ນຕົວໜັງສືຂອງສັນຊາດນັ້ນ.
finding-native-script-other-mend = ຂຽນຊື່ຕາມທີ່ເຈົ້າຕົວຂຽນໃນປະເທດ ຫຼື ແກ້ສັນຊາດ.
finding-katakana-wrong = { $label } “{ $value }” ມີຕົວທີ່ບໍ່ແມ່ນຄາຕາຄານະ.
finding-katakana-wrong-mend = ໃຊ້ຄາຕາຄານະເຕັມຕົວເທົ່ານັ້ນ, ຂັ້ນຊື່ດ້ວຍ ・ ຫຼື ຍະຫວ່າງ.
finding-birth-in-future = ວັນເກີດ { $value } ບໍ່ໄດ້ຢູ່ກ່ອນວັນທີຂອງເອກະສານ.
finding-birth-in-future-mend = ທຽບກັບໜັງສືຜ່ານແດນ ແລ້ວແກ້ປີ.
finding-too-young = ວັນທີ { $day } ຜູ້ຝຶກງານອາຍຸ { $age } ປີ, ແຕ່ຕ້ອງມີຢ່າງໜ້ອຍ { $minimum } ປີ.
finding-too-young-mend = ທຽບວັນເກີດກັບໜັງສືຜ່ານແດນ. ຖ້າຖືກຕ້ອງແລ້ວ ໃຫ້ເລືອກໃບສັ່ງທີ່ຊ້າກວ່າ.
finding-passport-dates-reversed = ໜັງສືຜ່ານແດນໝົດອາຍຸກ່ອນວັນອອກ.
finding-passport-dates-reversed-mend = ທຽບທັງສອງວັນທີກັບໜັງສືຜ່ານແດນ.
finding-passport-issued-later = ໜັງສືຜ່ານແດນອອກວັນທີ { $value }, ຫຼັງວັນທີຂອງເອກະສານ.
finding-passport-issued-later-mend = ທຽບວັນອອກກັບໜັງສືຜ່ານແດນ ຫຼື ລົງວັນທີເອກະສານຊ້າກວ່ານີ້.
finding-passport-expires-before-entry = ໜັງສືຜ່ານແດນໝົດອາຍຸ { $value }, ກ່ອນວັນເຂົ້າຍີ່ປຸ່ນ { $entry }.
finding-passport-expires-before-entry-mend = ທຽບວັນທີກັບໜັງສືຜ່ານແດນ. ຖ້າຖືກຕ້ອງແລ້ວ ຕ້ອງເຮັດໜັງສືຜ່ານແດນໃໝ່ກ່ອນຍື່ນ.
finding-passport-other-country = ໜັງສືຜ່ານແດນບໍ່ແມ່ນຂອງປະເທດຕາມສັນຊາດ.
finding-passport-other-country-mend = ເບິ່ງໜັງສືຜ່ານແດນ ແລ້ວແກ້ປະເທດ ຫຼື ສັນຊາດ.
finding-same-passport = ໜັງສືຜ່ານແດນ { $value } ແມ່ນຂອງ { $other } ຄືກັນ.
finding-same-passport-mend = ທຽບໜັງສືຜ່ານແດນທັງສອງເຫຼັ້ມ ແລ້ວແກ້ເລກທີ່ພິມຜິດ.
finding-photo-missing = ບໍ່ມີຮູບຖ່າຍ.
finding-photo-missing-mend = ຖ່າຍຮູບ (40 × 30 ມມ, ໜ້າຊື່, ພື້ນຫຼັງບໍ່ມີລາຍ) ແລ້ວຄັດຕິດ.
finding-photo-old = ຮູບທີ່ຖ່າຍວັນທີ { $value } ເກົ່າກວ່າ { $months } ເດືອນ.
finding-photo-old-mend = ຖ່າຍຮູບໃໝ່ ຫຼື ແກ້ວັນຖ່າຍຮູບ.
finding-place-outdated = “{ $value }” ບໍ່ແມ່ນຊື່ສະຖານທີ່ໃນປັດຈຸບັນແລ້ວ.
finding-place-outdated-mend = ເລືອກສະຖານທີ່ຂອງທີ່ຢູ່ປັດຈຸບັນ. ບ່ອນເກີດໃຫ້ຄົງຊື່ຕາມໜັງສືຜ່ານແດນ.
finding-relative-contradiction = ຄຳຕອບເລື່ອງຍາດຢູ່ຍີ່ປຸ່ນ ກັບ ລາຍຊື່ຍາດ ({ $count } ຄົນ) ບໍ່ກົງກັນ.
finding-relative-contradiction-mend = ຖາມຜູ້ຝຶກງານ ແລ້ວແກ້ຄຳຕອບ ຫຼື ລາຍຊື່.

## Career

finding-career-reversed = ແຖວນີ້ຈົບ { $to } ກ່ອນເລີ່ມ { $from }.
finding-career-reversed-mend = ເບິ່ງໃບຢັ້ງຢືນ ຫຼື ຖາມຜູ້ຝຶກງານ ແລ້ວແກ້ເດືອນ.
finding-career-in-future = ແຖວນີ້ເລີ່ມ { $value }, ຫຼັງວັນທີຂອງເອກະສານ.
finding-career-in-future-mend = ແກ້ເດືອນ ຫຼື ຢ່າເພີ່ງໃສ່ແຖວນີ້.
finding-career-overlap = ແຖວນີ້ເລີ່ມ { $value }, ກ່ອນແຖວກ່ອນໜ້າຈົບ { $other }.
finding-career-overlap-mend = ຖາມຜູ້ຝຶກງານວ່າເດືອນໃດຖືກ. ອາດຈະຖືກທັງສອງ: ບໍ່ຕ້ອງແກ້.
finding-school-too-young = ການຮຽນເລີ່ມ { $value }, ຕອນອາຍຸຍັງນ້ອຍເກີນໄປ.
finding-school-too-young-mend = ທຽບເດືອນເຂົ້າຮຽນກັບວັນເກີດ.
finding-career-told = { $count } ແຖວຂອງປະຫວັດອີງໃສ່ຄຳບອກເລົ່າຂອງຜູ້ຝຶກງານ.
finding-career-told-mend = ຂໍໃບຢັ້ງຢືນ. ແຖວທີ່ມີແຕ່ຄຳບອກເລົ່າ ບໍ່ຖືກນັບໃນເອກະສານຢັ້ງຢືນ.

finding-exam-below-pass = ບັນທຶກວ່າສອບເສັງຜ່ານ ແຕ່ { $label } ແມ່ນ { $found } ແລະ ຕ້ອງການຢ່າງໜ້ອຍ { $needed }.
finding-exam-below-pass-mend = ທຽບກັບໃບຢັ້ງຢືນ ຫຼື ໃບຄະແນນ ແລ້ວແກ້ຄະແນນ ຫຼື ຜົນ.
finding-exam-above-pass = ບັນທຶກວ່າສອບເສັງບໍ່ຜ່ານ ແຕ່ຄະແນນທຸກສ່ວນຮອດເກນຜ່ານ.
finding-exam-above-pass-mend = ທຽບກັບໃບຢັ້ງຢືນ ຫຼື ໃບຄະແນນ ແລ້ວແກ້ຄະແນນ ຫຼື ຜົນ.
finding-stays-more-than-printed = ມີການຢູ່ຍີ່ປຸ່ນຄັ້ງກ່ອນ { $count } ຄັ້ງ; ຟອມ 1-3 ແລະ ໜ້າ COE ພິມສະເພາະຄັ້ງຫຼ້າສຸດ.
finding-stays-more-than-printed-mend = ຂຽນຄັ້ງອື່ນໃສ່ຟອມ 1-3 ຂໍ້ ⑬ ຫຼື ຄັດຕິດໃບເພີ່ມ.

## Fees

finding-fee-in-future = ຄ່າທຳນຽມລົງວັນທີ { $value }, ເຊິ່ງຍັງບໍ່ທັນມາຮອດ.
finding-fee-in-future-mend = ທຽບວັນທີກັບໃບຮັບເງິນ.
finding-fee-deposit = ມີການເກັບເງິນຄ້ຳປະກັນ. ຫ້າມເກັບເງິນຄ້ຳປະກັນຈາກຜູ້ຝຶກງານ.
finding-fee-deposit-mend = ທຽບກັບໃບຮັບເງິນ. ຖ້າເກັບແທ້ ຕ້ອງສົ່ງເງິນຄືນ; ຢ່າປ່ຽນຊື່ລາຍການ.
finding-fee-before-coe =
    ຄ່າທຳນຽມລົງວັນທີ { $value }, ແຕ່ { $issued ->
        [none] ຍັງບໍ່ມີ COE
       *[other] COE ອອກວັນທີ { $issued }
    }.
finding-fee-before-coe-mend = ທຽບກັບໃບຮັບເງິນ. ຫ້າມເກັບກ່ອນ COE ອອກ; ຖ້າເກັບແລ້ວ ໃຫ້ແຈ້ງຜູ້ອຳນວຍການ ແລະ ຢ່າປ່ຽນວັນທີ.
finding-fee-currencies-mixed = ຄ່າທຳນຽມມີຫຼາຍສະກຸນເງິນ ຈຶ່ງລວມບໍ່ໄດ້.
finding-fee-currencies-mixed-mend = ໃສ່ຄ່າທຳນຽມຂອງຜູ້ຝຶກງານເປັນສະກຸນເງິນດຽວ ຕາມໃບຮັບເງິນ.
finding-fee-no-rate = ບໍ່ມີອັດຕາແລກປ່ຽນ { $value } ໃນວັນຈ່າຍ ຈຶ່ງບໍ່ມີຈຳນວນເຢນ.
finding-fee-no-rate-mend = ໃສ່ອັດຕາຂອງມື້ນັ້ນ ຫຼື ກ່ອນນັ້ນ ພ້ອມແຫຼ່ງທີ່ມາ ແລ້ວນຳເຂົ້າຄ່າທຳນຽມໃໝ່.
finding-fee-yen-differs = ຄ່າທຳນຽມຂຽນ { $value } ເຢນ, ແຕ່ຕາມອັດຕາແມ່ນ { $other } ເຢນ.
finding-fee-yen-differs-mend = ກວດຈຳນວນເງິນ ແລະ ອັດຕາຂອງມື້ນັ້ນ; ຈຳນວນເຢນຄິດໄລ່ຈາກນັ້ນ.

## Orders and training

finding-job-unknown =
    { $value ->
        [none] ໃບສັ່ງບໍ່ມີລະຫັດອາຊີບ.
       *[other] “{ $value }” ບໍ່ມີໃນລາຍການອາຊີບ.
    }
finding-job-unknown-mend = ເລືອກອາຊີບ ແລະ ໜ້າວຽກຈາກລາຍການ ເຊັ່ນ 1-1-2.
finding-more-than-ordered = { $label }: { $wanted }, ແຕ່ໃນໃບສັ່ງມີ { $count } ຄົນ.
finding-more-than-ordered-mend = ເອົາບາງຄົນອອກຈາກໃບສັ່ງ ຫຼື ແກ້ຈຳນວນທີ່ຕ້ອງການ.
finding-attendance-over-session = ເຂົ້າຮຽນ { $value } ນາທີ ວັນທີ { $day }, ແຕ່ບົດຮຽນມີ { $held } ນາທີ.
finding-attendance-over-session-mend = ທຽບກັບປຶ້ມບັນທຶກ ແລ້ວແກ້ນາທີ.
finding-plan-too-short = ແຜນມີ { $value } ຊົ່ວໂມງທີ່ນັບໄດ້, ຕ້ອງມີ { $minimum } ຊົ່ວໂມງ.
finding-plan-too-short-mend = ວາງແຜນບົດຮຽນພາສາຍີ່ປຸ່ນ, ຊີວິດຢູ່ຍີ່ປຸ່ນ ຫຼື ຄວາມຮູ້ເພື່ອການຝຶກງານຕື່ມ.
finding-legal-before-entry = ມີວິຊາການປົກປ້ອງຕາມກົດໝາຍໃນແຜນ. ກ່ອນເຂົ້າຍີ່ປຸ່ນບໍ່ນັບ.
finding-legal-before-entry-mend = ເອົາໄວ້ສອນຫຼັງເຂົ້າຍີ່ປຸ່ນ; ຊົ່ວໂມງວິຊາອື່ນຕ້ອງພຽງພໍ.
finding-plan-record-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: ຮອດ { $day } ແຜນມີ { $planned } ນາທີ, ບັນທຶກມີ { $held } ນາທີ.
finding-plan-record-differ-mend = ທຽບກັບປຶ້ມບັນທຶກ. ສອນສ່ວນທີ່ຂາດ ຫຼື ປັບແຜນ; ບັນທຶກຂຽນສະເພາະທີ່ສອນແລ້ວ.

## On paper

finding-missing-required = { $fact } ຍັງຫວ່າງ, ແຕ່ເອກະສານຕ້ອງການ.
finding-missing-required-mend = ໃສ່ຂໍ້ມູນ; ຈົນກວ່ານັ້ນຊ່ອງຈະພິມຫວ່າງ.
finding-missing-glyph = { $label } ມີຕົວອັກສອນ “{ $character }” ທີ່ບໍ່ມີໃນຟອນຂອງເອກະສານ.
finding-missing-glyph-mend = ກວດວ່າຕົວອັກສອນນັ້ນພິມຜິດບໍ່ ແລ້ວພິມໃໝ່.
finding-paper-overflow = { $label } ຍາວເກີນຊ່ອງ: “{ $text }”.
finding-paper-overflow-mend = ຫຍໍ້ຂໍ້ຄວາມໂດຍບໍ່ປ່ຽນຄວາມໝາຍ.
finding-paper-shrunk = { $label } ພິມນ້ອຍຫຼາຍເພື່ອໃຫ້ພໍຊ່ອງ: “{ $text }”.
finding-paper-shrunk-mend = ອ່ານເອກະສານທີ່ພິມ; ຫຍໍ້ຂໍ້ຄວາມຖ້າບໍ່ປ່ຽນຄວາມໝາຍ.
finding-bad-image = ພິມຮູບບໍ່ໄດ້.
finding-bad-image-mend = ບັນທຶກຮູບເປັນ JPEG ໃໝ່ ແລ້ວແນບອີກຄັ້ງ.
finding-too-many-rows = ມີ { $count } ແຖວ, ແຕ່ເອກະສານມີບ່ອນພຽງ { $room } ແຖວ.
finding-too-many-rows-mend = ແນບລາຍການແຖວທີ່ເຫຼືອ ແລະ ຂຽນບອກໃນເອກະສານ.

## Import of a workbook

finding-import-unknown-sheet = ໄຟລ໌ມີແຜ່ນ “{ $value }” ທີ່ບໍ່ໄດ້ອ່ານ.
finding-import-unknown-sheet-mend = ຖ້າຕ້ອງການໃຫ້ອ່ານ ຕັ້ງຊື່ຕາມແບບ; ຖ້າບໍ່ ກໍບໍ່ຕ້ອງເຮັດຫຍັງ.
finding-import-unknown-column = ຫົວຖັນ “{ $value }” ບໍ່ມີໃນແບບ; ຖັນນີ້ບໍ່ໄດ້ອ່ານ.
finding-import-unknown-column-mend = ຖ້າຕ້ອງການໃຫ້ອ່ານ ຂຽນຫົວຖັນຕາມແບບ.
finding-import-missing-sheet = ໄຟລ໌ບໍ່ມີແຜ່ນ “{ $value }”.
finding-import-missing-sheet-mend = ເລີ່ມຈາກແບບທີ່ມີທຸກແຜ່ນ.
finding-import-bad-date = { $label }: ບໍ່ເຂົ້າໃຈວ່າ “{ $value }” ເປັນວັນທີ.
finding-import-bad-date-mend = ຂຽນ ວັນ, ເດືອນ, ປີ ເຊັ່ນ 31/12/1999 ຫຼື 1999-12-31.
finding-import-ambiguous-date = { $label }: “{ $value }” ອ່ານໄດ້ສະເພາະເມື່ອເອົາເດືອນຂຶ້ນກ່ອນ. ແມ່ນ { $suggestion } ບໍ່?
finding-import-ambiguous-date-mend = ຂຽນວັນກ່ອນ ເຊັ່ນ 31/12/1999 ຫຼື ປີ, ເດືອນ, ວັນ ເຊັ່ນ 1999-12-31.
finding-import-bad-month = { $label }: ບໍ່ເຂົ້າໃຈວ່າ “{ $value }” ເປັນເດືອນ.
finding-import-bad-month-mend = ຂຽນ ປີ ແລະ ເດືອນ ເຊັ່ນ 2019-04 ຫຼື 04/2019.
finding-import-bad-number = { $label }: ບໍ່ເຂົ້າໃຈວ່າ “{ $value }” ເປັນຕົວເລກ.
finding-import-bad-number-mend = ຂຽນສະເພາະຕົວເລກ, ບໍ່ໃສ່ຄຳ ຫຼື ຫົວໜ່ວຍ.
finding-import-bad-choice = { $label }: “{ $value }” ບໍ່ແມ່ນຄຳທີ່ໃຊ້ໄດ້ບ່ອນນີ້.
finding-import-bad-choice-mend = ຂຽນຄຳໃດໜຶ່ງ: { $choices }.
finding-import-bad-flag = { $label }: “{ $value }” ບໍ່ແມ່ນ ແມ່ນ ຫຼື ບໍ່.
finding-import-bad-flag-mend = ຂຽນ ແມ່ນ ຫຼື ບໍ່.
finding-import-bad-value = { $label }: “{ $value }” ໃສ່ບ່ອນນີ້ບໍ່ໄດ້.
finding-import-bad-value-mend = ທຽບກັບແຖວຕົວຢ່າງໃນແບບ.
finding-import-no-code = ແຖວນີ້ບໍ່ມີລະຫັດ ຈຶ່ງບໍ່ຮູ້ວ່າຂອງໃຜ.
finding-import-no-code-mend = ຂຽນລະຫັດໃນຖັນທຳອິດຂອງແຜ່ນ.
finding-import-no-owner = { $noun } “{ $value }” ບໍ່ມີໃນຫ້ອງການ ແລະ ບໍ່ມີໃນໄຟລ໌.
finding-import-no-owner-mend = ແກ້ລະຫັດ ຫຼື ເພີ່ມແຖວທີ່ຂາດກ່ອນ.
finding-import-no-session = ບໍ່ມີບົດຮຽນທີ່ສອນແລ້ວ ທີ່ກົງກັບ “{ $value }”.
finding-import-no-session-mend = ທຽບ ຫຼັກສູດ, ວັນທີ ແລະ ວິຊາ ກັບແຜ່ນບົດຮຽນ.
finding-import-duplicate-code = “{ $value }” ມີສອງເທື່ອໃນແຜ່ນ.
finding-import-duplicate-code-mend = ເກັບໄວ້ແຖວດຽວ ຫຼື ໃຫ້ລະຫັດໃໝ່ແກ່ອີກແຖວ.
finding-import-zeros-lost = { $label }: { $value } ເກັບເປັນຕົວເລກ, ເລກສູນທາງໜ້າອາດຫາຍ.
finding-import-zeros-lost-mend = ທຽບກັບເອກະສານ. ຖ້າຂາດເລກສູນ ຕັ້ງຖັນເປັນຂໍ້ຄວາມ ແລ້ວພິມໃໝ່.
finding-import-text-too-long = { $label }: ຂໍ້ຄວາມຍາວກວ່າ { $longest } ຕົວອັກສອນ ທີ່ເກັບໄດ້ຫຼາຍສຸດ.
finding-import-text-too-long-mend = ຫຍໍ້ລົງ ຫຼື ກວດວ່າໄດ້ວາງທັງໜ້າໃສ່ຊ່ອງບໍ່.
finding-import-no-rate = ບໍ່ມີອັດຕາແລກປ່ຽນໃນວັນນັ້ນ ຫຼື ກ່ອນນັ້ນ; ນຳເຂົ້າໂດຍບໍ່ມີເຢນ.
finding-import-no-rate-mend = ເພີ່ມອັດຕາພ້ອມແຫຼ່ງທີ່ມາໃນແຜ່ນອັດຕາແລກປ່ຽນ ແລ້ວນຳເຂົ້າໃໝ່.
finding-import-no-currency = { $label }: “{ $value }” ບໍ່ມີສະກຸນເງິນໃນແຖວ.
finding-import-no-currency-mend = ຂຽນ LAK, VND, USD ຫຼື JPY ໃນຖັນສະກຸນເງິນ.
finding-import-cell-error = { $label }: ຊ່ອງສະແດງຂໍ້ຜິດພາດຂອງຕາຕະລາງ ({ $value }).
finding-import-cell-error-mend = ແກ້ສູດ ຫຼື ພິມຄ່າໂດຍກົງ.
finding-experience-not-proven = ແບບ 1-27 ອ້າງປະສົບການໃນອາຊີບດຽວກັນ ແຕ່ບໍ່ມີຫຍັງຢັ້ງຢືນໃຫ້ { $people }.
finding-experience-not-proven-mend = ໃຫ້ເບິ່ງຕົ້ນສະບັບ ຫຼື ໃບຢັ້ງຢືນວຽກໃນອາຊີບນັ້ນ ຫຼື ເລືອກປະສົບການແບບອື່ນໃນໃບສັ່ງ.

## A person's file

finding-document-expired = { $document } ໝົດອາຍຸແລ້ວ: ໃຊ້ໄດ້ເຖິງ { $value }.
finding-document-expired-mend = ຂໍໃໝ່.
finding-document-will-expire = { $document } ໃຊ້ໄດ້ເຖິງ { $value } ແຕ່ຕ້ອງໃຊ້ວັນທີ { $needed }: ຈະໝົດອາຍຸກ່ອນ.
finding-document-will-expire-mend = ຂໍໃໝ່ພາຍຫຼັງ ບໍ່ກ່ອນວັນທຳອິດໃນປະຕິທິນ.
finding-document-overdue =
    { $document } ຕ້ອງມາຮອດພາຍໃນ { $value }; { $holder ->
        [none] ຂໍແລ້ວ ແຕ່ຍັງບໍ່ໄດ້ຮັບ
       *[other] { $holder } ຖືຢູ່
    }.
finding-document-overdue-mend = ທວງຖາມ. ເມື່ອໄດ້ຮັບໃຫ້ບັນທຶກເຂົ້າ ຫຼື ເລືອກວັນອື່ນ.
finding-career-gap = ບໍ່ໄດ້ຮຽນ ຫຼື ເຮັດວຽກ ແຕ່ { $from } ຫາ { $to }.
finding-career-gap-mend = ນີ້ແມ່ນຄຳຕອບທີ່ຄົບຖ້ວນ. ຂຽນເຫດຜົນໄດ້.
finding-employer-shared = { $people } ເຄີຍເຮັດວຽກຢູ່ { $value } ຄືກັນ.
finding-employer-shared-mend = ໃຫ້ແນ່ໃຈວ່າແຕ່ລະຄົນເຮັດແທ້.
finding-work-before-graduation = ເລີ່ມວຽກ { $value } ແຕ່ຮຽນເຖິງ { $other }.
finding-work-before-graduation-mend = ຖາມວ່າເຮັດພ້ອມກັນແນວໃດ ແລ້ວຂຽນເຫດຜົນ.
finding-photo-small = ຮູບມີ { $value } ພິກເຊລ; ຕ້ອງມີ { $limit }.
finding-photo-small-mend = ຖ່າຍຮູບໃຫຍ່ກວ່າ.
finding-photo-not-upright = ຮູບກວ້າງກວ່າສູງ.
finding-photo-not-upright-mend = ຖ່າຍແນວຕັ້ງ ຫຼື ໝຸນຮູບ.
finding-host-over-quota = ບໍລິສັດຮັບຝຶກງານຈະມີ { $value } ຄົນໃນຂັ້ນ { $stage }; ຕາຕະລາງອະນຸຍາດ { $limit } ຄົນ.
finding-host-over-quota-mend = ທຽບຈຳນວນພະນັກງານ ແລະ ຜູ້ຝຶກງານທີ່ມີຢູ່ກັບບໍລິສັດຮັບຝຶກງານ.
