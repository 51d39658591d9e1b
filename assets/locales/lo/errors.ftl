# Not yet read by a native.

## The office and its folder

error-not-found = ບໍ່ມີ { $noun } ລະຫັດ { $code }. ກວດເບິ່ງໃນລາຍການ.
error-office-missing = ບໍ່ມີຫ້ອງການໃນໂຟນເດີນີ້. ສ້າງກ່ອນ ຫຼື ເລືອກໂຟນເດີອື່ນ.
error-office-exists = ໂຟນເດີນີ້ມີຫ້ອງການແລ້ວ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.
error-read-only = ຫ້ອງການເປີດຢູ່ໃນ { $holder }. ບ່ອນນີ້ອ່ານໄດ້ເທົ່ານັ້ນ.
error-newer-office = ຫ້ອງການຖືກບັນທຶກດ້ວຍໂປຣແກຣມລຸ້ນໃໝ່ກວ່າ. ໃຫ້ໃຊ້ລຸ້ນນັ້ນ.
error-foreign-file = ໄຟລ໌ນີ້ບໍ່ແມ່ນຂອງໂປຣແກຣມນີ້. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.
error-nothing-to-undo = ບໍ່ມີຫຍັງໃຫ້ຍົກເລີກ.
error-undo-newer = { $code } ຖືກປ່ຽນຫຼັງຈາກນັ້ນ ຈຶ່ງຍົກເລີກບໍ່ໄດ້. ໃຫ້ຍົກເລີກການປ່ຽນຫຼ້າສຸດກ່ອນ.
error-disk = ອ່ານ ຫຼື ຂຽນ { $path } ບໍ່ໄດ້: { $reason }. ກວດເບິ່ງວ່າດິສເຕັມບໍ, ໂຟນເດີຂຽນໄດ້ບໍ, ແລະ ໄຟລ໌ບໍ່ໄດ້ເປີດຢູ່ບ່ອນອື່ນ.
error-internal = ເກີດຂໍ້ຜິດພາດໃນໂປຣແກຣມ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.
error-asset =
    { $place ->
        [none] ໃຊ້ໄຟລ໌ { $path } ບໍ່ໄດ້.
       *[other] ໃຊ້ໄຟລ໌ { $path } ບໍ່ໄດ້ ({ $place }).
    }
error-rulebook = ອ່ານກົດລະບຽບ ຫຼື ຂໍ້ຄວາມບໍ່ໄດ້: { $detail }.
error-form = ອ່ານແບບຟອມບໍ່ໄດ້: { $detail }.
error-paper = ຂຽນເອກະສານບໍ່ໄດ້: { $detail }.
error-unknown-form = ບໍ່ມີແບບຟອມ { $slug }. ມີ: { $known }.
error-nothing-to-print = ບໍ່ມີຫຍັງໃຫ້ພິມ: ໃບສັ່ງບໍ່ມີຄົນ ຫຼື ບໍ່ມີເອກະສານສຳລັບຜູ້ຮັບນັ້ນ.
error-not-due = ເອກະສານ { $slug } ຍັງບໍ່ທັນຕ້ອງການ: ເງື່ອນໄຂຂອງມັນຍັງບໍ່ຄົບ.
error-not-confirmed = ບໍ່ໄດ້ພິມ: ຍັງບໍ່ມີໃຜຢືນຢັນຂໍ້ຄວາມຂອງ { $papers }. ໃຫ້ອ່ານ ແລະ ຢືນຢັນຢູ່ ຫ້ອງການ › ແບບຟອມ ຫຼື ໃສ່ຂໍ້ຄວາມທາງການແທນ.
error-not-for-filing = ບໍ່ໄດ້ພິມເພື່ອຍື່ນ: ເອກະສານ { $count } ສະບັບຂາດຂໍ້ມູນ ຫຼື ຂັດແຍ່ງກັນ ເຊັ່ນ { $papers }. ໃຫ້ແກ້ຕາມຂໍ້ສັງເກດ.
error-cancelled = ຢຸດແລ້ວ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.

## Commands

error-unknown-recipient = ບໍ່ມີຜູ້ຮັບ { $value }. ມີ: { $known }.
error-unknown-file = ໄຟລ໌ນີ້ບໍ່ໄດ້ມອບໃຫ້ຄຳສັ່ງ. ໃຫ້ເລືອກໃໝ່.
error-unknown-command = ບໍ່ມີຄຳສັ່ງ { $name }.
error-bad-request = ບໍ່ເຂົ້າໃຈຄຳຂໍ: { $detail }.
error-not-the-sample = ຫ້ອງການໃນໂຟນເດີນີ້ບໍ່ແມ່ນຕົວຢ່າງ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ; ໃຫ້ເລືອກໂຟນເດີອື່ນ.

## The store

error-store-read-only = { error-read-only }
error-store-not-an-office = { error-office-missing }
error-store-already-an-office = { error-office-exists }
error-store-folder-not-empty = ໂຟນເດີສຳລັບຫ້ອງການໃໝ່ມີ “{ $found }” ຢູ່. ເລືອກໂຟນເດີຫວ່າງ.
error-store-foreign-file = { error-foreign-file }
error-store-newer-file = { error-newer-office }
error-store-older-file = ຫ້ອງການເປັນລຸ້ນເກົ່າ ແລະ ເປີດຢູ່ໃນໂປຣແກຣມອື່ນ. ໃຫ້ປິດໂປຣແກຣມນັ້ນກ່ອນ.
error-store-copy-not-verified = ສຳເນົາກ່ອນປ່ຽນລຸ້ນອ່ານຄືນບໍ່ໄດ້. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ; ກວດດິສກ໌.
error-store-disk-full = ດິສກ໌ເຕັມ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ; ເຮັດໃຫ້ມີບ່ອນຫວ່າງ ແລ້ວລອງໃໝ່.
error-store-io = ອ່ານ ຫຼື ຂຽນໄຟລ໌ຂອງຫ້ອງການບໍ່ໄດ້: { $detail }.
error-store-busy = ໂປຣແກຣມອື່ນກຳລັງໃຊ້ຫ້ອງການຢູ່. ລອງໃໝ່ອີກຈັກໜ້ອຍ.
error-store-damaged = ຖານຂໍ້ມູນຂອງຫ້ອງການເສຍຫາຍ: { $detail }. ໃຊ້ສຳເນົາສຳຮອງ ແລະ ເກັບໂຟນເດີນີ້ໄວ້.
error-store-code-taken = ລະຫັດນີ້ເປັນຂອງແຖວອື່ນແລ້ວ ({ $detail }).
error-store-missing-reference = { $noun } ອ້າງເຖິງ { $target } ທີ່ບໍ່ມີ. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.
error-store-no-such-row = { $noun }: ບໍ່ມີແຖວນັ້ນແລ້ວ.
error-store-no-such-field = { $noun } ບໍ່ມີຊ່ອງ { $field }.
error-store-nothing-to-undo = { error-nothing-to-undo }
error-store-nothing-to-redo = ບໍ່ມີຫຍັງໃຫ້ເຮັດຄືນ.
error-store-changed-since =
    { $row ->
        [none] { $noun }
       *[other] { $noun } { $row }
    } ຖືກປ່ຽນຫຼັງຈາກນັ້ນ ຈຶ່ງຍົກເລີກບໍ່ໄດ້. ໃຫ້ຍົກເລີກການປ່ຽນຫຼ້າສຸດກ່ອນ.
error-store-wrong-name = ຂໍ້ມູນທີ່ເກັບບໍ່ກົງກັບຊື່. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.
error-store-refused = ຖານຂໍ້ມູນບໍ່ຮັບ: { $detail }. ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.

## Workbooks from outside

error-cannot-read = ອ່ານໄຟລ໌ບໍ່ໄດ້: { $reason }.
error-directory = ນີ້ແມ່ນໂຟນເດີ. ໃຫ້ເລືອກໄຟລ໌ .xlsx.
error-empty-file = ໄຟລ໌ຫວ່າງເປົ່າ. ບັນທຶກຄືນ ແລ້ວກວດຂະໜາດ.
error-not-xlsx =
    ໄຟລ໌ນີ້ແມ່ນ { $kind ->
        [old-excel] Excel ແບບເກົ່າ (.xls)
        [binary-excel] Excel ແບບ .xlsb
        [open-document] OpenDocument (.ods)
        [other-office] ເອກະສານຫ້ອງການປະເພດອື່ນ
        [other-zip] ໄຟລ໌ zip ທີ່ບໍ່ມີຕາຕະລາງ
        [text] ໄຟລ໌ຂໍ້ຄວາມ ເຊັ່ນ .csv
        [pdf] PDF
       *[unknown] ປະເພດທີ່ບໍ່ຮູ້ຈັກ
    }. ເປີດໃນໂປຣແກຣມຕາຕະລາງ ແລ້ວບັນທຶກເປັນ .xlsx.
error-encrypted = ໄຟລ໌ມີລະຫັດຜ່ານ. ບັນທຶກໂດຍບໍ່ໃສ່ລະຫັດຜ່ານ.
error-file-too-large = ໄຟລ໌ໃຫຍ່ກວ່າ { $limit } ໄບຕ໌. ແບ່ງເປັນຫຼາຍໄຟລ໌.
error-damaged = ໄຟລ໌ເສຍຫາຍ ຫຼື ບໍ່ຄົບ ({ $part }: { $reason }). ຂໍໄຟລ໌ໃໝ່ ຫຼື ບັນທຶກຄືນ.
error-too-many-parts = ໄຟລ໌ມີຫຼາຍກວ່າ { $limit } ສ່ວນ. ຕາຕະລາງທົ່ວໄປບໍ່ມີຫຼາຍຂະໜາດນີ້.
error-part-too-large = ສ່ວນ { $part } ໃຫຍ່ເກີນ { $limit } ໄບຕ໌ເມື່ອແຕກອອກ. ບໍ່ໄດ້ເປີດໄຟລ໌.
error-total-too-large = ໄຟລ໌ໃຫຍ່ເກີນ { $limit } ໄບຕ໌ເມື່ອແຕກອອກ (ຮອດ { $part }). ບໍ່ໄດ້ເປີດໄຟລ໌.
error-suspicious = ສ່ວນ { $part } ມີສິ່ງທີ່ໂປຣແກຣມຕາຕະລາງບໍ່ຂຽນ ({ $what }). ບໍ່ໄດ້ເປີດໄຟລ໌.
error-too-many-sheets = ໄຟລ໌ມີຫຼາຍກວ່າ { $limit } ແຜ່ນ. ລຶບແຜ່ນທີ່ບໍ່ຕ້ອງການ.
error-row-too-far = ແຜ່ນ { $sheet }: { $cell } ຢູ່ຕ່ຳກວ່າແຖວ { $limit }. ລຶບຊ່ອງທີ່ຫຼົງ ຫຼື ແບ່ງແຜ່ນ.
error-column-too-far = ແຜ່ນ { $sheet }: { $cell } ຢູ່ຂວາກວ່າຖັນ { $limit }. ລຶບຊ່ອງທີ່ຫຼົງ.
error-too-many-cells = ໄຟລ໌ມີຫຼາຍກວ່າ { $limit } ຊ່ອງ (ຮອດແຜ່ນ { $sheet }). ໃຫ້ແບ່ງໄຟລ໌.
error-cell-too-long = ແຜ່ນ { $sheet }: { $cell } ຍາວກວ່າ { $limit } ຕົວອັກສອນ. ໃຫ້ຫຍໍ້ລົງ.
error-text-too-long = ສ່ວນ { $part } ມີຂໍ້ຄວາມຍາວກວ່າ { $limit } ໄບຕ໌. ບໍ່ໄດ້ອ່ານໄຟລ໌.
error-too-much-text = ໄຟລ໌ມີຂໍ້ຄວາມຫຼາຍກວ່າ { $limit } ໄບຕ໌ (ຮອດແຜ່ນ { $sheet }). ໃຫ້ແບ່ງໄຟລ໌.
error-unreadable-sheet = ອ່ານແຜ່ນ { $sheet } ບໍ່ໄດ້ຫຼັງ { $near }: { $reason }. ໃຫ້ບັນທຶກໄຟລ໌ຄືນ.
error-unreadable-workbook = ອ່ານໄຟລ໌ບໍ່ໄດ້: { $reason }. ໃຫ້ບັນທຶກຄືນ.

## What was typed into a field

error-field-ambiguous-date = { $fact }: “{ $value }” ອ່ານໄດ້ສອງແບບ. ຂຽນວັນກ່ອນ ຫຼື ຂຽນເປັນ { $suggestion }.
error-field-bad-choice = { $fact }: “{ $value }” ບໍ່ຢູ່ໃນລາຍການໃຫ້ເລືອກ ({ $choices }).
error-field-bad-date = { $fact }: “{ $value }” ບໍ່ແມ່ນວັນທີ. ຂຽນເປັນ 31/12/1999 ຫຼື 1999-12-31.
error-field-bad-flag = { $fact }: “{ $value }” ບໍ່ແມ່ນ ແມ່ນ ຫຼື ບໍ່.
error-field-bad-month = { $fact }: “{ $value }” ບໍ່ແມ່ນເດືອນ. ຂຽນເປັນ 2019-04.
error-field-bad-number = { $fact }: “{ $value }” ບໍ່ແມ່ນຈຳນວນເຕັມ.
error-field-bad-value = { $fact } ບໍ່ສາມາດໃສ່ຄ່ານີ້ໄດ້.
error-field-code-empty = { $fact }: ຕ້ອງມີລະຫັດ, ເພາະຊອກຫາຄົນ ແລະ ເອກະສານດ້ວຍລະຫັດ.
error-field-fixed = { $fact } ໄດ້ມາຈາກຂໍ້ມູນອື່ນ ແລະ ບໍ່ພິມໃສ່ບ່ອນນີ້.
error-field-no-currency = { $fact }: ເລືອກສະກຸນເງິນກ່ອນ.
error-field-no-such-row = { $fact }: ບໍ່ມີ { $noun } ຊື່ “{ $value }” ຫຼື ມີຫຼາຍກວ່າໜຶ່ງ. ເລືອກຈາກລາຍການ.
error-field-text-too-long = { $fact }: ຂໍ້ຄວາມຍາວກວ່າ { $longest } ຕົວອັກສອນ. ຂຽນໃຫ້ສັ້ນລົງ.
error-row-newer = { $noun } ຖືກປ່ຽນຢູ່ບ່ອນອື່ນໃນຂະນະທີ່ສະແດງຢູ່ນີ້. ສິ່ງທີ່ພິມບໍ່ໄດ້ຖືກບັນທຶກ; ເບິ່ງຄ່າໃໝ່ແລ້ວພິມອີກຄັ້ງ.
error-row-in-use =
    { $noun } ຖືກໃຊ້ໂດຍ { $count ->
       *[other] { $count } ແຖວ
    } ຂອງ { $target } ແລະ ບໍ່ໄດ້ຖືກລຶບ. ປ່ຽນແຖວເຫຼົ່ານັ້ນກ່ອນ.
error-not-by-hand = ແຖວຂອງ { $noun } ບໍ່ເພີ່ມ ຫຼື ລຶບດ້ວຍມື.

## Photos from outside

error-photo-not-a-picture = ໄຟລ໌ນີ້ບໍ່ແມ່ນຮູບ JPEG ຫຼື PNG, ຫຼື ເສຍຫາຍ. ເລືອກຮູບອື່ນ.
error-photo-too-large = ຮູບໃຫຍ່ເກີນກວ່າຈະເປີດໄດ້ຢ່າງປອດໄພ. ບັນທຶກໃຫ້ນ້ອຍລົງ ແລ້ວເລືອກອີກຄັ້ງ.
error-photo-no-reader = ບໍ່ສາມາດເປີດຮູບໄດ້ຢ່າງປອດໄພ. ບໍ່ໄດ້ເກັບໄວ້.

## The window

error-no-office-open = ຍັງບໍ່ໄດ້ເປີດຫ້ອງການໃດ. ເປີດກ່ອນ.
error-no-dialogs = ຢູ່ນີ້ບໍ່ສາມາດຖາມເອົາໄຟລ໌ໄດ້.
error-unknown-sort = ບໍ່ສາມາດຈັດລຽງລາຍການຕາມ { $value }.
error-unknown-language = ບໍ່ມີພາສາ { $value }. ມີ: en, lo, vi, ja.
error-not-listed = ແຖວຂອງ { $noun } ບໍ່ສະແດງເປັນລາຍການທັງໝົດ.
error-not-for-the-window = ໜ້າຕ່າງບໍ່ສາມາດຕັ້ງ { $value } ໄດ້.
error-kept-too-large = ໜ້າຕ່າງຕ້ອງການຈື່ຫຼາຍກວ່າທີ່ອະນຸຍາດ. ບໍ່ໄດ້ເກັບໄວ້.

## A person's file

error-field-before-that = { $fact }: ວັນທີນີ້ຢູ່ກ່ອນວັນມອບ. ເລືອກວັນທີຫຼັງຈາກນັ້ນ.
error-field-empty = { $fact }: ຕ້ອງຕື່ມບ່ອນນີ້.
error-field-mrz-wrong = { $fact }: ຕົວເລກກວດຂອງສອງແຖວບໍ່ຖືກ. ທຽບກັບໜັງສືຜ່ານແດນກ່ອນ.
error-field-rule-proven = { $fact }: ກົດນີ້ມີ 2 ແຫຼ່ງຢືນຢັນ ປິດບໍ່ໄດ້. ຜູ້ອຳນວຍການຜ່ອນຜັນແຕ່ລະຄົນໄດ້ດ້ວຍເຫດຜົນ.
error-field-taken = { $fact }: ຜູ້ສອບຖາມນີ້ເປັນຜູ້ຝຶກງານແລ້ວ. ເປີດແຟ້ມຂອງຜູ້ນັ້ນ.
error-not-here =
    { $holder ->
        [none] ຍັງບໍ່ໄດ້ຮັບເອກະສານ “{ $paper }”. ຮັບເຂົ້າກ່ອນ.
       *[other] { $holder } ຖືເອກະສານ “{ $paper }” ຢູ່. ຮັບຄືນກ່ອນ.
    }
error-finding-gone = ສິ່ງທີ່ຂຽນເຫດຜົນບໍ່ມີແລ້ວ: ຄ່າປ່ຽນ. ເບິ່ງລາຍການອີກ.
error-mrz-length = ແຖວ { $line } ມີ { $count } ຕົວອັກສອນ; ຕ້ອງມີ 44. ເບິ່ງໜັງສືຜ່ານແດນ ແລ້ວພິມແຖວນັ້ນອີກຄັ້ງ.
error-mrz-character = ແຖວ { $line }, ຕຳແໜ່ງ { $position }: “{ $value }” ໃຊ້ບໍ່ໄດ້. ໃຊ້ໄດ້ແຕ່ຕົວອັກສອນ, ຕົວເລກ ແລະ <.
error-mrz-not-passport = ແຖວທຳອິດຂອງໜັງສືຜ່ານແດນເລີ່ມດ້ວຍ P. ພິມສອງແຖວລຸ່ມໜ້າທີ່ມີຮູບ.
