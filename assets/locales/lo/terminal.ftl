# Not yet read by a native.

## Operations, as the history names them

op-create-office = ສ້າງຫ້ອງການ
op-sample-office = ສ້າງຫ້ອງການຕົວຢ່າງ
op-import-workbook = ນຳເຂົ້າໄຟລ໌ຕາຕະລາງ
op-attach-photos = ແນບຮູບຖ່າຍ
op-undo = ຍົກເລີກ
op-redo = ເຮັດຄືນ

## Lines of the terminal

cli-office-made = ສ້າງຫ້ອງການແລ້ວທີ່ { $folder }.
cli-imported = ສ້າງ { $created }, ປ່ຽນ { $updated }, ຄືເກົ່າ { $unchanged }, ບໍ່ຮັບ { $refused }.
cli-import-rehearsed = ນີ້ແມ່ນການທົດລອງ: ບໍ່ໄດ້ບັນທຶກຫຍັງ.
cli-import-refused = ບໍ່ໄດ້ນຳເຂົ້າຫຍັງ ເພາະມີ { $refused } ແຖວທີ່ບໍ່ຮັບ. ແກ້ໄຟລ໌ ຫຼື ນຳເຂົ້າແຖວທີ່ດີດ້ວຍ --partial.
cli-template-written = ຂຽນແບບແລ້ວທີ່ { $file }.
cli-printed = { $papers } ເອກະສານ, { $pages } ໜ້າ, ຢູ່ໃນ { $folder }.
cli-undone = ຍົກເລີກແລ້ວ: { $op }.
cli-redone = ເຮັດຄືນແລ້ວ: { $op }.
cli-nothing-wrong = ບໍ່ມີຫຍັງຜິດ.
cli-findings = ມີ { $count } ຂໍ້ທີ່ຕ້ອງເບິ່ງ.
cli-no-match = ບໍ່ພົບໃຜ.
cli-more = ຍັງມີອີກ; ສະແດງພຽງ { $count }.
cli-found = ຜູ້ຝຶກງານ { $count } ຄົນ.
cli-where = ບ່ອນໃດ
cli-what = ຫຍັງ
cli-mend = ຕ້ອງເຮັດຫຍັງ
cli-reading = ກຳລັງອ່ານ { $file }
cli-writing = ກຳລັງຂຽນ { $done } ໃນ { $total }
cli-printing = ກຳລັງພິມ { $done } ໃນ { $total }
cli-read-only = { $holder } ກຳລັງໃຊ້ຫ້ອງການ; ບ່ອນນີ້ອ່ານໄດ້ເທົ່ານັ້ນ.
cli-practice = ນີ້ແມ່ນຫ້ອງການຝຶກຫັດ. ບໍ່ກາຍເປັນຂອງແທ້.

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
verify-photos-ok = ຮູບ { $count } ໃບຢູ່ຄົບ ແລະ ບໍ່ປ່ຽນ.
verify-photos-bad = ໃນ { $count } ຮູບ, ຂາດ { $missing } ແລະ ຖືກປ່ຽນ { $changed }.
