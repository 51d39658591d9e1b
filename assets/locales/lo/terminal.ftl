# Not yet read by a native.

## Operations, as the history names them

op-create-office = ສ້າງຫ້ອງການ
op-sample-office = ສ້າງຫ້ອງການຕົວຢ່າງ
op-import-workbook = ນຳເຂົ້າໄຟລ໌ຕາຕະລາງ
op-attach-photos = ແນບຮູບຖ່າຍ
op-edit-field = ປ່ຽນ { $fact }
op-add-record = ເພີ່ມ { $noun }
op-remove-record = ລຶບ { $noun }
op-set-many = ຕັ້ງ { $fact } ໃຫ້ { $count } ແຖວ
op-replace-words = ປ່ຽນຂໍ້ຄວາມຂອງແບບຟອມ
op-confirm-words = ຢືນຢັນຂໍ້ຄວາມຂອງແບບຟອມ
op-set-photo = ເລືອກຮູບຖ່າຍ
op-print = ພິມເອກະສານ
op-undo = ຍົກເລີກ
op-redo = ເຮັດຄືນ

## Lines of the terminal

cli-created = ສ້າງຫ້ອງການແລ້ວ.
cli-imported = ສ້າງ { $created }, ປ່ຽນ { $updated }, ຄືເກົ່າ { $unchanged }, ບໍ່ຮັບ { $refused }.
cli-import-nothing-written = ບໍ່ໄດ້ບັນທຶກຫຍັງ: ເປັນການທົດລອງ ຫຼື ມີແຖວທີ່ບໍ່ຮັບ. ແກ້ໄຟລ໌ ຫຼື ນຳເຂົ້າສະເພາະແຖວທີ່ດີດ້ວຍ --partial.
cli-template = ຂຽນແບບແລ້ວທີ່ { $file }.
cli-printed = { $papers } ເອກະສານ, { $pages } ໜ້າ, ຢູ່ໃນ { $folder }.
cli-undone = ຍົກເລີກແລ້ວ: { $op }. ແຖວທີ່ກັບຄືນ: { $rows }.
cli-nothing-wrong = ບໍ່ມີຫຍັງຜິດ.
cli-findings = ມີ { $count } ຂໍ້, ໃນນັ້ນ { $blocking } ຂໍ້ຕ້ອງແກ້ໄຂ.
cli-no-match = ບໍ່ພົບໃຜ.
cli-read-only = { $holder } ກຳລັງໃຊ້ຫ້ອງການ; ບ່ອນນີ້ອ່ານໄດ້ເທົ່ານັ້ນ.
cli-practice = ນີ້ແມ່ນຫ້ອງການຝຶກຫັດ. ບໍ່ກາຍເປັນຂອງແທ້.

## What takes time

progress-reading = ກຳລັງອ່ານ
progress-importing = ກຳລັງນຳເຂົ້າ
progress-printing = ກຳລັງພິມ

## A look over the whole office

cli-verify-ok = ກວດທັງໝົດແລ້ວ, ທຸກຢ່າງກົງກັນ.
cli-verify-bad = ມີ { $count } ການກວດທີ່ພົບບັນຫາ. ເກັບໂຟນເດີນີ້ໄວ້ ແລະ ເຮັດວຽກກັບສຳເນົາ.
verify-file-ok = ໄຟລ໌ຖານຂໍ້ມູນຄົບຖ້ວນ.
verify-file-bad = ໄຟລ໌ຖານຂໍ້ມູນເສຍຫາຍ: { $said }.
verify-references-ok = ທຸກແຖວທີ່ອ້າງເຖິງແຖວອື່ນພົບແຖວນັ້ນ.
verify-references-bad = { $count } ແຖວອ້າງເຖິງແຖວທີ່ບໍ່ມີ (ທຳອິດ: { $noun }).
verify-history-ok = ປະຫວັດການປ່ຽນແປງບໍ່ຂາດ: { $count } ລາຍການ.
verify-history-bad = ປະຫວັດຂາດທີ່ລາຍການ { $seq }: ມີຄົນປ່ຽນນອກໂປຣແກຣມນີ້.
verify-rows-ok = { $count } ແຖວກົງກັບປະຫວັດ.
verify-rows-bad = { $wrong } ໃນ { $count } ແຖວບໍ່ກົງກັບປະຫວັດ (ທຳອິດ: { $noun }).
verify-search-ok = ການຄົ້ນຫາກົງກັບຂໍ້ມູນ.
verify-search-bad = ດັດສະນີຄົ້ນຫາບໍ່ກົງກັບຂໍ້ມູນ ({ $at }).
verify-orphans-ok = ທຸກແຖວມີເຈົ້າຂອງ.
verify-orphans-bad = { $count } ແຖວບໍ່ມີເຈົ້າຂອງ (ທຳອິດ: { $fact }).
verify-photos-ok = ຮູບ { $count } ໃບຢູ່ຄົບ ແລະ ບໍ່ປ່ຽນ.{ $stray ->
        [0] {""}
       *[other] {" "}ໄຟລ໌ທີ່ບໍ່ມີແຖວໃດໃຊ້: { $stray }.
    }
verify-photos-bad = ໃນ { $count } ຮູບ, ຂາດ { $missing } ແລະ ຫາຍ ຫຼື ເສຍ { $changed }. “ແກ້ໄຂ” ເອົາສິ່ງທີ່ສຳຮອງຍັງມີກັບຄືນ.
cli-form-draft = ເປັນຮ່າງຈົນກວ່າຂໍ້ຄວາມຈະຖືກຢືນຢັນ
cli-form-ready = ພ້ອມໃຊ້
cli-form-pages = { $pages } ໜ້າ
cli-form-clash = ຂໍ້ຄວາມທັບກັນ: { $what }
cli-form-unreachable = ມັນພິມ { $fact } ທີ່ບໍ່ມີໃຜປ້ອນໄດ້.
cli-forms-tried = ລອງ { $count } ຄັ້ງ, { $bad } ຄັ້ງມີບັນຫາ.

cli-nothing-found = ບໍ່ພົບຫຍັງ.
cli-rule-on = ເປີດ
cli-rule-off = ປິດ
cli-mrz-check-wrong = { $field }: ຕົວເລກກວດແມ່ນ { $found }, ຕ້ອງແມ່ນ { $expected }.
cli-mrz-suggestion = ຕຳແໜ່ງ { $position }: ອາດແມ່ນ { $to } ແທນ { $from }.
cli-mrz-valid = ຕົວເລກກວດຖືກທັງໝົດ. ກະລຸນາທຽບແຖວ 1, ສັນຊາດ ແລະ ເພດ ກັບໜ້າປຶ້ມດ້ວຍຕາ.
cli-mrz-wrong = ສອງແຖວນີ້ບໍ່ຖືກ.
mrz-check-number = ເລກໜັງສືຜ່ານແດນ
mrz-check-birth = ວັນເດືອນປີເກີດ
mrz-check-expiry = ວັນໝົດອາຍຸ
mrz-check-optional = ເລກປະຈຳຕົວ
mrz-check-composite = ທັງແຖວ
