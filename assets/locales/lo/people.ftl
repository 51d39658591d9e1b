# ໃຜເຂົ້າໃຊ້, ແຕ່ລະຄົນເຮັດຫຍັງໄດ້, ໃບກູ້ຄືນ ແລະ ສິ່ງທີ່ປົກປ້ອງ.

role-director = ຜູ້ອຳນວຍການ
role-officer = ພະນັກງານ
role-teacher = ຄູ
role-clerk = ເສມຽນ
role-auditor = ຜູ້ກວດກາ

noun-account = ບັນຊີຜູ້ໃຊ້
noun-reading = ການເປີດເບິ່ງ
fact-account-name = ຊື່
fact-account-director = ຜູ້ອຳນວຍການ
fact-account-officer = ພະນັກງານ
fact-account-teacher = ຄູ
fact-account-clerk = ເສມຽນ
fact-account-auditor = ຜູ້ກວດກາ
fact-account-sensitive = ເປີດເບິ່ງສຸຂະພາບ ແລະ ປະຫວັດຄະດີໄດ້
fact-account-teaches_as = ແມ່ນຄູຄົນນີ້
fact-account-disabled = ເຂົ້າໃຊ້ບໍ່ໄດ້
fact-reading-reader = ໃຜເປີດເບິ່ງ
fact-reading-subject = ຂອງໃຜ (ລະຫັດພາຍໃນ)
fact-reading-kind = ເປີດເບິ່ງຫຍັງ
fact-reading-read_on = ເປີດວັນທີ
choice-Sensitive-health = ລາຍລະອຽດສຸຂະພາບ
choice-Sensitive-criminal = ປະຫວັດຄະດີ
op-set-account = ປ່ຽນຜູ້ທີ່ເຂົ້າໃຊ້ໄດ້
op-restore-trainee = ເອົາຜູ້ຝຶກງານໜຶ່ງຄົນກັບຄືນຈາກສຳຮອງ
op-restore-office = ເອົາຫ້ອງການກັບຄືນຈາກສຳຮອງ
op-read-protected = ເປີດເບິ່ງຂໍ້ມູນທີ່ປົກປ້ອງ

progress-encrypting = ກຳລັງເຂົ້າລະຫັດ
progress-backup = ກຳລັງສຳຮອງຂໍ້ມູນ
progress-rekeying = ກຳລັງປ່ຽນກະແຈ

error-not-permitted = ສິ່ງນີ້ເຮັດໂດຍ: { $roles }. ຖາມຜູ້ໜຶ່ງໃນນັ້ນ ຫຼື ໃຫ້ຜູ້ອຳນວຍການມອບໜ້າທີ່ໃຫ້ທ່ານ (ຫ້ອງການ › ຄົນ).
error-not-permitted-here = ສິ່ງນີ້ບໍ່ສະແດງໃຫ້ທ່ານ ຫຼື ບໍ່ແມ່ນໜ້າທີ່ທ່ານປ່ຽນ. ຜູ້ອຳນວຍການເປັນຜູ້ຕັດສິນ (ຫ້ອງການ › ຄົນ).
error-sign-in-needed = ເຂົ້າໃຊ້ກ່ອນ.
error-office-plain = ຫ້ອງການນີ້ຍັງບໍ່ໄດ້ເຂົ້າລະຫັດ. ເປີດໃນໜ້າຕ່າງໂປຣແກຣມ ຫຼື ໃຊ້ “tabidachi encrypt”.
error-office-pairing = ຖານຂໍ້ມູນ ແລະ ໄຟລ໌ກະແຈ (office.key.a, office.key.b) ໃນໂຟນເດີນີ້ບໍ່ແມ່ນຄູ່ກັນ: ມີອັນໜຶ່ງຖືກເອົາກັບຄືນອັນດຽວ. ບໍ່ມີຫຍັງປ່ຽນ. ໃຫ້ເອົາກັບຄືນທັງສອງຂອງວັນດຽວກັນ.
error-first-person-needed = ຫ້ອງການຈິງຕ້ອງມີຜູ້ນຳ: ຊື່ ແລະ ລະຫັດຜ່ານ.
error-practice-office = ສິ່ງນີ້ເຮັດໃນຫ້ອງການຈິງ; ຫ້ອງການຝຶກບໍ່ມີຫຍັງຕ້ອງເກັບ.
error-no-backup = “{ $path }” ບໍ່ແມ່ນສຳຮອງຂອງຫ້ອງການ. ເລືອກໄຟລ໌ທີ່ລົງທ້າຍ .backup ພ້ອມ .json ຊື່ດຽວກັນຢູ່ຂ້າງ.
error-backup-damaged = ສຳຮອງ { $name } ອ່ານຄືນບໍ່ຄືທີ່ພິສູດໄວ້: ມັນເສຍ. ໃຊ້ອັນອື່ນ.
error-account-no-role = ເລືອກໜ້າທີ່ຢ່າງໜ້ອຍໜຶ່ງຢ່າງ.
error-account-last-director = ຕ້ອງມີຄົນນຳຫ້ອງການ. ໃຫ້ຄົນອື່ນເປັນຜູ້ອຳນວຍການກ່ອນ.
error-vault-header-damaged = ໄຟລ໌ກະແຈທັງສອງ (office.key.a, office.key.b) ເສຍ ຫຼື ຫາຍ. ບໍ່ມີຫຍັງປ່ຽນ. ໃຫ້ເອົາໄຟລ໌ໜຶ່ງກັບຄືນຈາກສຳຮອງຂອງໂຟນເດີນີ້ ຫຼື ກູ້ຫ້ອງການຈາກສຳຮອງດ້ວຍໃບກູ້ຄືນ.
error-vault-header-newer = ໄຟລ໌ກະແຈແມ່ນຂອງໂປຣແກຣມສະບັບໃໝ່ກວ່າ (ຮູບແບບ { $format }). ໃຫ້ໃຊ້ສະບັບນັ້ນ.
error-vault-tampered = ໄຟລ໌ກະແຈຖືກປ່ຽນໂດຍສິ່ງອື່ນທີ່ບໍ່ແມ່ນໂປຣແກຣມນີ້. ບໍ່ໄດ້ເປີດຫຍັງ. ໃຫ້ເອົາກັບຄືນຈາກສຳຮອງຂອງໂຟນເດີນີ້.
error-vault-wrong-password = ລະຫັດຜ່ານບໍ່ຖືກ. ຕົວນ້ອຍຕົວໃຫຍ່ຕ່າງກັນ; ເບິ່ງພາສາຂອງແປ້ນພິມ.
error-vault-wrong-code = ລະຫັດນີ້ແມ່ນຂອງຫ້ອງການອື່ນ ຫຼື ຂອງໃບທີ່ຖືກປ່ຽນແທນແລ້ວ. ໃຫ້ຫາໃບໃໝ່ສຸດ.
error-vault-code-mistyped = ພິມລະຫັດຜິດບ່ອນໃດບ່ອນໜຶ່ງ: ທຽບກັບໃບເທື່ອລະກຸ່ມ. ມີແປດກຸ່ມ ກຸ່ມລະສີ່ຕົວ.
error-vault-unknown-person = ບໍ່ມີຄົນຊື່ນັ້ນທີ່ເຂົ້າໃຊ້ໄດ້.
error-vault-name-taken = “{ $name }” ເຂົ້າໃຊ້ຢູ່ແລ້ວ. ເລືອກຊື່ອື່ນ.
error-vault-name-empty = ຄົນຕ້ອງມີຊື່.
error-vault-password-too-short = ລະຫັດຜ່ານຕ້ອງມີຢ່າງໜ້ອຍ { $least } ຕົວ. ສາມຫຼືສີ່ຄຳຈື່ງ່າຍ.
error-vault-last-person = ນີ້ແມ່ນຄົນສຸດທ້າຍທີ່ເຂົ້າໃຊ້ໄດ້. ໃຫ້ຄົນອື່ນເຂົ້າໃຊ້ໄດ້ກ່ອນ.
error-vault-system = ຄອມພິວເຕີປະຕິເສດ: { $detail }. ປິດໂປຣແກຣມອື່ນແລ້ວລອງໃໝ່.
error-vault-io = ອ່ານ ຫຼື ຂຽນໄຟລ໌ກະແຈບໍ່ໄດ້: { $detail }.
error-store-wrong-key = ກະແຈເປີດຖານຂໍ້ມູນບໍ່ໄດ້. ໃຫ້ເອົາຖານຂໍ້ມູນ ແລະ ໄຟລ໌ກະແຈຂອງວັນດຽວກັນກັບຄືນ.
error-store-not-encrypted = ຖານຂໍ້ມູນບໍ່ໄດ້ເຂົ້າລະຫັດ ທັງທີ່ຄວນເຂົ້າ. ບໍ່ມີຫຍັງປ່ຽນ.
error-store-wrong-engine = ໂປຣແກຣມນີ້ສ້າງມາຜິດ ({ $detail }). ບໍ່ມີຫຍັງປ່ຽນ; ໃຫ້ຕິດຕັ້ງໃໝ່.
error-store-stopped = ຢຸດແລ້ວ. ບໍ່ມີຫຍັງປ່ຽນ.
verify-seals-ok = ຕາປະທັບຂອງທຸກໜ້າຖືກຕ້ອງ.
verify-seals-bad = ຕາປະທັບຂອງໜ້າໜຶ່ງບໍ່ຖືກ ({ $said }): ແຜ່ນດິສອາດກຳລັງເສຍ. ສຳເນົາໂຟນເດີນີ້ໄປແຜ່ນອື່ນ ແລ້ວກູ້ຈາກສຳຮອງທີ່ພິສູດແລ້ວ.

verify-anchors-ok = ປະຫວັດຍັງມີສິ່ງທີ່ສຳຮອງ { $count } ອັນເຄີຍເຫັນ.
verify-anchors-bad = ປະຫວັດບໍ່ມີສິ່ງທີ່ສຳຮອງ { $name } ເຄີຍເຫັນ: ທ້າຍຖືກຕັດ ຫຼື ຖືກປ່ຽນແທນ. ເກັບໂຟນເດີນີ້ໄວ້ ແລະ ເອົາສຳຮອງນັ້ນກັບຄືນຂ້າງໆ.

recovery-sheet-title = ໃບກູ້ຄືນ
recovery-sheet-what = ລາວ: ລະຫັດນີ້ເປີດຫ້ອງການເມື່ອບໍ່ມີໃຜຈື່ລະຫັດຜ່ານ ແລະ ເປີດສຳຮອງຂໍ້ມູນ. ຜູ້ທີ່ມີມັນອ່ານໄດ້ທຸກຢ່າງ. ໃຫ້ເກັບເປັນເຈ້ຍໃນບ່ອນລັອກ ບໍ່ແມ່ນຫ້ອງດຽວກັບຄອມພິວເຕີ; ບໍ່ຖ່າຍຮູບ. ວິທີໃຊ້: ໃນໜ້າຈໍເຂົ້າໃຊ້ ເລືອກ “ລືມລະຫັດຜ່ານ”, ພິມແປດກຸ່ມ, ເລືອກລະຫັດຜ່ານໃໝ່.
recovery-sheet-made = ອອກວັນທີ
recovery-sheet-kept = ເກັບໄວ້ໃສ, ໂດຍໃຜ

cli-password = ລະຫັດຜ່ານ:{" "}
cli-new-password = ລະຫັດຜ່ານໃໝ່:{" "}
cli-code = ລະຫັດກູ້ຄືນ:{" "}
cli-recovery-sheet = ໃບກູ້ຄືນຢູ່ { $file }. ພິມອອກ, ເກັບໃສ່ກະແຈ, ພິມລະຫັດຄືນ (tabidachi recovery confirm); ຈາກນັ້ນໄຟລ໌ຈະຖືກລຶບ.
cli-recovery-confirmed = ລະຫັດຖືກຕ້ອງ. ໄຟລ໌ຂອງໃບຖືກລຶບແລ້ວ.
cli-recovered = ຕັ້ງລະຫັດຜ່ານໃໝ່ແລ້ວ.
cli-encrypted = ຫ້ອງການເຂົ້າລະຫັດແລ້ວ. ໄຟລ໌ທຳມະດາຖືກລຶບ; ບາງສ່ວນອາດເຫຼືອໃນແຜ່ນດິສຈົນກວ່າຈະຖືກຂຽນທັບ.
cli-backup = { $name }: ຜູ້ຝຶກງານ { $trainees } ຄົນ, ພິສູດແລ້ວ
cli-backup-broken = { $name }: ຜູ້ຝຶກງານ { $trainees } ຄົນ, ບໍ່ຄົບ
cli-backup-place = ຢູ່ { $place }.
cli-restored = ເອົາຫ້ອງການກັບຄືນແລ້ວ.
cli-put-aside = ຫ້ອງການເກົ່າຢູ່ { $folder }.
error-no-password = ບໍ່ໄດ້ໃສ່ລະຫັດຜ່ານ. ພິມມັນ ຫຼື ໃຊ້ --password-stdin.
error-sign-in-needed-person = ຫ້ອງການນີ້ຖາມວ່າທ່ານແມ່ນໃຜ: ໃສ່ --person ຊື່.
error-office-in-use = ມີຄົນກຳລັງອ່ານຢູ່. ລອງໃໝ່.
progress-restoring = ກຳລັງເອົາກັບຄືນ

## ການເຂົ້າໃຊ້

action-lock = ລັອກ
sign-in = ເຂົ້າໃຊ້
sign-in-text = ຫ້ອງການນີ້ເຂົ້າລະຫັດໄວ້. ອ່ານຫຍັງບໍ່ໄດ້ຈົນກວ່າມີຄົນເຂົ້າໃຊ້.
sign-in-locked = ລັອກຢູ່
sign-in-locked-text = ຫ້ອງການຖືກລັອກ. ສິ່ງທີ່ພິມຄ້າງໄວ້ຍັງເກັບຢູ່ໃນນັ້ນ.
sign-in-who = ທ່ານແມ່ນໃຜ?
sign-in-password = ລະຫັດຜ່ານ
sign-in-now = ເຂົ້າໃຊ້
sign-in-opening = ກຳລັງເປີດ …
sign-in-other = ຫ້ອງການອື່ນ
sign-in-back = ກັບຄືນ
sign-in-forgotten = ລືມລະຫັດຜ່ານ
sign-in-forgotten-text = ໃບກູ້ຄືນເປີດຫ້ອງການໄດ້ ແລະ ທ່ານເລືອກລະຫັດຜ່ານໃໝ່. ບໍ່ມີຫຍັງເສຍ.
sign-in-forgotten-now = ເປີດ ແລະ ໃຊ້ລະຫັດຜ່ານໃໝ່
sign-in-code = ລະຫັດກູ້ຄືນ: ແປດກຸ່ມ ກຸ່ມລະສີ່ຕົວ ຈາກໃບ
sign-in-plain = ຫ້ອງການນີ້ຍັງບໍ່ໄດ້ເຂົ້າລະຫັດ
sign-in-plain-text = ໃນນັ້ນມີໜັງສືຜ່ານແດນ, ຜົນກວດສຸຂະພາບ ແລະ ຊື່ຄອບຄົວ ທີ່ໃຜກໍອ່ານໄດ້. ກ່ອນເຮັດວຽກຕໍ່ຕ້ອງເຂົ້າລະຫັດ: ສ້າງສຳເນົາທີ່ກວດແລ້ວດ້ວຍກະແຈໃໝ່ ແລ້ວລຶບໄຟລ໌ທຳມະດາ. ໃຜເປັນຜູ້ນຳຫ້ອງການ?
sign-in-plain-now = ເຂົ້າລະຫັດຫ້ອງການ
sign-in-plain-left = ບາງສ່ວນຂອງໄຟລ໌ທຳມະດາອາດເຫຼືອໃນແຜ່ນດິສຈົນກວ່າຈະຖືກຂຽນທັບ ແລະ ສຳເນົາເກົ່າໃນ USB ຍັງຄືເກົ່າ.

## ຄົນທຳອິດ, ລະຫັດຜ່ານ

people-first-text = ໃຜເປັນຜູ້ນຳຫ້ອງການ? ຄົນນີ້ເຂົ້າໃຊ້ກ່ອນ ແລະ ໃຫ້ຄົນອື່ນເຂົ້າ.
people-first-name = ຊື່ຂອງທ່ານ
people-password-new = ລະຫັດຜ່ານໃໝ່
people-password-again = ອີກເທື່ອໜຶ່ງ
people-password-differs = ສອງອັນບໍ່ຄືກັນ.
people-password-hint = ຢ່າງໜ້ອຍ { $least } ຕົວ. ສາມຫຼືສີ່ຄຳຈື່ງ່າຍ.
people-password-show = ສະແດງສິ່ງທີ່ພິມ

## ໃບກູ້ຄືນ

recovery-title = ໃບກູ້ຄືນ
recovery-text = ຖ້າລືມລະຫັດຜ່ານໝົດ ໃບນີ້ແມ່ນທາງດຽວທີ່ຈະເປີດຫ້ອງການ ແລະ ສຳຮອງ. ບໍ່ມີໃຜມີສຳເນົາ ແລະ ບໍ່ມີໃຜຊ່ວຍໄດ້ຖ້າບໍ່ມີມັນ. ວຽກເລີ່ມເມື່ອພິມລະຫັດຄືນແລ້ວເທື່ອໜຶ່ງ.
recovery-print = ພິມອອກ
recovery-print-text = ເຈ້ຍໜຶ່ງໃບ. ໄຟລ໌ຖືກລຶບທັນທີທີ່ພິມລະຫັດຄືນ.
recovery-make = ສ້າງໃບ
recovery-again = ສ້າງອີກ
recovery-made = ຢູ່ { $file }. ພິມອອກ ແລ້ວເບິ່ງວ່າອ່ານໄດ້ທຸກຕົວບໍ່.
recovery-type = ພິມລະຫັດຄືນ
recovery-type-text = ຈາກເຈ້ຍ, ບໍ່ແມ່ນຈາກຈໍ: ເພື່ອຮູ້ວ່າເຈ້ຍຖືກຕ້ອງ.
recovery-confirm = ຖືກຕ້ອງ
recovery-done = ລະຫັດຖືກຕ້ອງ. ເກັບໃບໃສ່ບ່ອນລັອກ, ບໍ່ແມ່ນຫ້ອງນີ້.

## ເອົາຫ້ອງການກັບຄືນ

restore-title = ເອົາຫ້ອງການກັບຄືນຈາກສຳຮອງ
restore-text = ໃນຄອມນີ້ ຫຼື ຄອມໃໝ່. ຕ້ອງມີສຳຮອງ (ສອງໄຟລ໌ຊື່ດຽວກັນ) ແລະ ໃບກູ້ຄືນ. ຫ້ອງການທີ່ຢູ່ນີ້ບໍ່ຖືກຂຽນທັບ: ໂຟນເດີຖືກຍ້າຍໄວ້ຕ່າງຫາກ. ຈາກນັ້ນຄົນອື່ນໄດ້ລະຫັດຜ່ານໃໝ່ຈາກທ່ານ.
restore-now = ເລືອກສຳຮອງ ແລະ ເອົາກັບຄືນ
restore-done = ເອົາຫ້ອງການກັບຄືນແລ້ວ.
restore-aside = ເອົາຫ້ອງການກັບຄືນແລ້ວ. ອັນເກົ່າຢູ່ { $folder }.

## ຄົນ

office-people = ຄົນ
office-backups = ສຳຮອງ
people-practice = ບໍ່ມີໃຜຕ້ອງເຂົ້າໃຊ້ຫ້ອງການຝຶກ ແລະ ບໍ່ມີຫຍັງປິດບັງ. ທຸກຄົນຮູ້ລະຫັດຜ່ານ.
people-title = ໃຜເຂົ້າໃຊ້ໄດ້
people-text = ຄົນໜຶ່ງເຮັດໄດ້ຫຼາຍຢ່າງ. ສຸຂະພາບ ແລະ ປະຫວັດຄະດີຕ້ອງໝາຍຕ່າງຫາກ ແລະ ການເປີດເບິ່ງຖືກບັນທຶກ.
people-name = ຊື່
people-sensitive = ສຸຂະພາບ, ປະຫວັດຄະດີ
people-teaches = ແມ່ນຄູຄົນນີ້
people-me = ທ່ານ
people-disabled = ເຂົ້າໃຊ້ບໍ່ໄດ້
people-no-password = ຕ້ອງມີລະຫັດຜ່ານ
people-give = ລະຫັດຜ່ານໃໝ່ …
people-give-title = ລະຫັດຜ່ານໃໝ່ໃຫ້ { $name }
people-give-now = ໃຫ້
people-disable = ຕັດທາງເຂົ້າ
people-add = ໃຫ້ຄົນໜຶ່ງເຂົ້າໃຊ້
people-add-now = ເພີ່ມ
people-added = { $name } ເຂົ້າໃຊ້ໄດ້ແລ້ວ.
people-roles = ເຮັດຫຍັງ
people-own = ຂອງທ່ານເອງ
people-password-old = ລະຫັດຜ່ານປັດຈຸບັນ
people-password-change = ປ່ຽນລະຫັດຜ່ານ
people-password-changed = ປ່ຽນລະຫັດຜ່ານແລ້ວ.
people-password-given = { $name } ມີລະຫັດຜ່ານໃໝ່.
people-lock = ລັອກຫຼັງຈາກ
people-lock-minutes = ນາທີ ທີ່ບໍ່ມີການແຕະແປ້ນ ຫຼື ເມົ້າ
people-keys = ກະແຈ ແລະ ໃບ
people-keys-text = ເມື່ອຄົນທີ່ອາດສຳເນົາໄຟລ໌ອອກໄປ: ປ່ຽນກະແຈທັງໝົດ ແລະ ທຸກຄົນໃຊ້ລະຫັດຜ່ານເກົ່າຂອງຕົນ. ສຳເນົາກ່ອນໜ້າຍັງອ່ານໄດ້ສຳລັບຜູ້ທີ່ມີ.
people-keys-change = ປ່ຽນກະແຈ
people-keys-changed = ປ່ຽນກະແຈແລ້ວ.
people-sheet = ໃບກູ້ຄືນໃໝ່
people-sheet-text = ເມື່ອໃບເສຍ ຫຼື ມີຄົນເຫັນ. ໃບປັດຈຸບັນຈະເປີດຫຍັງບໍ່ໄດ້ອີກ ນອກຈາກສຳຮອງເກົ່າ.

## ສຳຮອງ

backup-none = ຍັງບໍ່ມີສຳຮອງ.
backup-fresh = ທຸກຢ່າງຢູ່ໃນສຳຮອງ { $when }; ອ່ານຄືນແລ້ວ.
backup-changed = ມີການປ່ຽນແປງຫຼັງສຳຮອງ { $when }.
backup-old = ສຳຮອງທີ່ພິສູດແລ້ວອັນສຸດທ້າຍ { $days } ມື້ແລ້ວ. ແຜ່ນດິສ ຫຼື USB ສຽບຢູ່ບໍ່?
backup-place = ສຳຮອງໄປທີ່ { $place }.
backup-place-own = ສຳຮອງໄປທີ່ { $place }, ໃນແຜ່ນດິສດຽວກັບຫ້ອງການ.
backup-place-warn = ຖ້າຄອມນີ້ເສຍ ສຳຮອງກໍເສຍ. ເລືອກແຜ່ນທີສອງ ຫຼື USB.
backup-now = ສຳຮອງດຽວນີ້
backup-choose = ເລືອກບ່ອນ
backup-text = ສຳຮອງທຸກເຄິ່ງຊົ່ວໂມງເມື່ອມີການປ່ຽນແປງ ແລະ ເມື່ອປິດຫ້ອງການ. ເກັບທັງໝົດຂອງສອງມື້, ຈາກນັ້ນມື້ລະອັນສອງອາທິດ, ອາທິດລະອັນ, ເດືອນລະອັນ. ມີແຕ່ໃບກູ້ຄືນເປີດໄດ້.
backup-drill-last = ລອງຄັ້ງສຸດທ້າຍ: { $when }.
backup-drill-never = ບໍ່ເຄີຍລອງສຳຮອງ. ໃຫ້ລອງເດືອນລະເທື່ອ.
backup-made = ເຮັດເມື່ອ
backup-state = ສະພາບ
backup-trainees = ຜູ້ຝຶກງານ
backup-size = ຂະໜາດ
backup-whole = ອ່ານຄືນແລ້ວ
backup-broken = ບໍ່ຄົບ
backup-use = ໃຊ້ …
backup-drill = ລອງ: ເປີດຂ້າງຫ້ອງການ ແລະ ກວດທັງໝົດ
backup-who = ລະຫັດຜູ້ຝຶກງານ
backup-bring = ເອົາຄົນນີ້ກັບຄືນຄືຕອນນັ້ນ
backup-brought =
    { $count ->
        [0] { $trainee } ຄືຕອນນັ້ນຢູ່ແລ້ວ.
       *[other] ເອົາ { $trainee } ກັບຄືນແລ້ວ: { $count } ແຖວ. ກັບຄືນໄດ້ດ້ວຍ ຍົກເລີກ.
    }
backup-whole-office = ເອົາທັງຫ້ອງການກັບຄືນຈາກໜ້າທຳອິດ: ປິດຫ້ອງການ ແລ້ວເລືອກ “ເອົາຫ້ອງການກັບຄືນຈາກສຳຮອງ”.
field-hidden = ບໍ່ສະແດງ
file-protected-open = ເປີດລາຍລະອຽດສຸຂະພາບ
file-protected-criminal = ເປີດປະຫວັດຄະດີ
file-protected-text = ການເປີດຖືກບັນທຶກພ້ອມຊື່ຂອງທ່ານ.

op-erase-person = ລົບລ້າງໜຶ່ງຄົນແລ້ວ
error-erased = { $code } ຖືກລົບລ້າງແລ້ວ ແລະ ບໍ່ເອົາກັບຄືນຈາກສຳຮອງ.
error-field-other-code = ລະຫັດທີ່ພິມບໍ່ແມ່ນຂອງຄົນນີ້. ຍັງບໍ່ໄດ້ລົບລ້າງຫຍັງ.
erase-title = ລົບລ້າງຄົນນີ້
erase-text = ທຸກຄ່າໃນແຟ້ມຈະຫາຍໄປຖາວອນ: ຊື່, ໜັງສືຜ່ານແດນ, ເອກະສານ, ການໝາຍ, ຮູບ ແລະ ສິ່ງທີ່ປະຫວັດຍັງຈື່. ເອົາກັບຄືນບໍ່ໄດ້. ທີ່ຍັງເຫຼືອແມ່ນລະຫັດ { $code } ແລະ ການທີ່ໄດ້ລົບລ້າງໜຶ່ງຄົນ. ເອກະສານທີ່ພິມແລ້ວ ແລະ ໄຟລ໌ທີ່ບັນທຶກຢູ່ບ່ອນອື່ນບໍ່ຖືກແຕະຕ້ອງ.
erase-begin = ລົບລ້າງ…
erase-why = ຍ້ອນຫຍັງ
erase-why-asked = ເຈົ້າຕົວຂໍ
erase-why-time_over = ໝົດເວລາເກັບແຟ້ມແລ້ວ
erase-why-mistake = ແຟ້ມສ້າງຜິດ
erase-code = ພິມລະຫັດ { $code } ອີກຄັ້ງ
erase-held = ສຳຮອງທີ່ຍັງມີຄົນນີ້: { $count }. ອັນສຸດທ້າຍຈະຖືກລຶບຫຼັງ { $until } ຖ້າສຳຮອງທຸກມື້.
erase-held-unknown = ສຳຮອງທີ່ຍັງມີຄົນນີ້: { $count }. ບອກບໍ່ໄດ້ວ່າຈະຖືກລຶບເມື່ອໃດ: ໂມງຂອງຄອມພິວເຕີນີ້ ຫຼື ເຄື່ອງກ່ອນບໍ່ຖືກ.
erase-held-none = ບ່ອນເກັບສຳຮອງປັດຈຸບັນບໍ່ມີອັນໃດທີ່ມີຄົນນີ້.
erase-held-aside = ໂຟນເດີຫ້ອງການທີ່ຍ້າຍໄວ້ຕ່າງຫາກ ແລະ ຍັງມີຄົນນີ້: { $count }. ລຶບເອງເມື່ອບໍ່ຕ້ອງການແລ້ວ.
erase-held-elsewhere = ສຳຮອງຢູ່ບ່ອນອື່ນ (USB ອື່ນ, ດິສກ໌ອື່ນ) ບໍ່ຮູ້ຢູ່ນີ້.
erase-backups = ສ້າງສຳຮອງໃໝ່ດຽວນີ້ ແລະ ລຶບອັນເກົ່າ
erase-do = ລົບລ້າງຖາວອນ
erase-done = ລົບລ້າງ { $code } ແລ້ວ. ແຖວ: { $rows }. ສຳຮອງທີ່ລຶບ: { $backups }.
erased-title = ຄົນທີ່ຖືກລົບລ້າງ
erased-code = ລະຫັດ
erased-when = ລົບລ້າງເມື່ອ
erased-by = ໂດຍ
erased-held = ຍັງຢູ່ໃນ
erased-held-none = ບໍ່ມີສຳຮອງຢູ່ນີ້
erased-held-until = ສຳຮອງ: { $count }, ຮອດ { $until }
log-erased = ແຖວທີ່ຄ່າຖືກລົບລ້າງພ້ອມກັບຄົນ: { $count }
cli-erased = ລົບລ້າງ { $code } ແລ້ວ: { $rows } ແຖວ; ສຳຮອງທີ່ລຶບ: { $deleted }, ສຳຮອງທີ່ຍັງມີຄົນນີ້: { $held }.

error-no-packet = ໂຟນເດີ “{ $path }” ບໍ່ມີຊຸດເອກະສານທີ່ພິມ: ບໍ່ມີ manifest.json ຂອງໂປຣແກຣມນີ້. ເລືອກໂຟນເດີຂອງໃບສັ່ງ ຫຼື ຄົນໜຶ່ງ.
verify-packet-files-ok = ໄຟລ໌ຂອງຊຸດເອກະສານຄືກັບຕອນພິມ: ທັງ { $count }.
verify-packet-files-bad = ໄຟລ໌ທີ່ບໍ່ຄືກັບຕອນພິມ: { $changed } ໃນ { $count }, ອັນທຳອິດແມ່ນ { $file }. ພິມໃໝ່ແລ້ວປຽບທຽບ.
verify-packet-history-ok = ປະຫວັດຍັງມີສິ່ງທີ່ຊຸດເອກະສານສ້າງມາຈາກ (ລາຍການ { $seq }).
verify-packet-history-bad = ປະຫວັດບໍ່ມີສິ່ງທີ່ຊຸດເອກະສານສ້າງມາຈາກ (ລາຍການ { $seq }): ເປັນຂອງຫ້ອງການອື່ນ ຫຼື ປະຫວັດຖືກປ່ຽນ.
office-check-packet = ກວດຊຸດເອກະສານທີ່ພິມແລ້ວ…
office-mend = ແກ້ໄຂ
backup-lost = ຮູບທີ່ຫາຍໄປກ່ອນແລ້ວ: { $count }

error-place-removable = “{ $path }” ຢູ່ໃນ USB ຫຼື ໄດຣ໌ທີ່ຖອດອອກໄດ້: ໄດຣ໌ແບບນີ້ອາດເສຍສິ່ງທີ່ມັນບອກວ່າຂຽນແລ້ວ. ເລືອກໂຟນເດີໃນດິສກ໌ຂອງຄອມພິວເຕີເອງ; USB ໃຊ້ເກັບສຳຮອງ.
error-place-network = “{ $path }” ຢູ່ໃນໄດຣ໌ຂອງຄອມພິວເຕີອື່ນ: ສອງໂປຣແກຣມຢູ່ນັ້ນອາດເຮັດໃຫ້ຫ້ອງການເສຍ. ເລືອກໂຟນເດີໃນດິສກ໌ຂອງຄອມພິວເຕີເອງ.
