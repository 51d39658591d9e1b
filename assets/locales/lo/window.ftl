# Not yet read by a native.

## Frame

window-name = ທາບິດາຈິ
window-rooms = ຫ້ອງວຽກ
window-notes = ກ່ຽວກັບຫ້ອງການນີ້
window-changes = ການປ່ຽນແປງ
window-language = ພາສາ
window-search = ຊອກຫາຊື່, ລະຫັດ, ໜັງສືຜ່ານແດນ
window-what-to-do = ທ່ານຕ້ອງການເຮັດຫຍັງ?
window-no-action = ບໍ່ມີຄຳສັ່ງຊື່ນີ້.
window-nothing-found = ບໍ່ພົບ
window-saved = ບັນທຶກໝົດແລ້ວ
window-saved-at = ບັນທຶກໝົດແລ້ວ { $time }
window-saving = ກຳລັງບັນທຶກ
window-reading = ກຳລັງອ່ານ
window-cancel = ຢຸດ
window-close = ປິດ
window-help = ຄຳແນະນຳ
window-narrow = ຫຍໍ້ແຖບ
window-shortcuts = ປຸ່ມລັດ
window-nothing-undo = ບໍ່ມີຫຍັງໃຫ້ຍ້ອນກັບ
window-nothing-redo = ບໍ່ມີຫຍັງໃຫ້ເຮັດຄືນ
window-undone = ຍ້ອນກັບແລ້ວ: { $what }
window-redone = ເຮັດຄືນແລ້ວ: { $what }
window-progress = { $what }: { $done } ຈາກ { $total }
window-progress-open = { $what }: { $done } ແລ້ວ
window-sample-banner = ຫ້ອງການຕົວຢ່າງ: ທຸກຄົນໃນນີ້ແມ່ນສົມມຸດຂຶ້ນ. ປ່ຽນແປງໄດ້ຕາມໃຈ.
window-practice-banner = ຫ້ອງການຝຶກ: ບໍ່ມີຫຍັງເປັນຂອງແທ້ ແລະ ບໍ່ກາຍເປັນຂອງແທ້.

## Rooms

room-trainees = ຜູ້ຝຶກງານ
room-orders = ໃບສັ່ງ
room-import = ນຳເຂົ້າ
room-organisations = ອົງກອນ
room-office = ຫ້ອງການ

## Actions

action-go = ໄປທີ່ { $room }
action-search = ຊອກຫາທັງໝົດ
action-back = ກັບຄືນ
action-undo = ຍ້ອນກັບ: { $what }
action-redo = ເຮັດຄືນ: { $what }
action-close-office = ປິດຫ້ອງການ
action-palette = ຄຳສັ່ງທັງໝົດ
action-help = ຄຳແນະນຳສຳລັບໜ້ານີ້
action-shortcuts = ສະແດງປຸ່ມລັດ
action-rail = ຫຍໍ້ ຫຼື ຂະຫຍາຍແຖບຫ້ອງວຽກ
action-light = ສີແຈ້ງ
action-dark = ສີມືດ
action-speak = ພາສາ: { $language }
shortcut-rows = ເລື່ອນໄປຕາມແຖວ ແລະ ຊ່ອງ
shortcut-open = ເປີດແຖວ ຫຼື ບັນທຶກຊ່ອງ
shortcut-next = ອອກຈາກຊ່ອງ: ຈະຖືກບັນທຶກ
shortcut-restore = ຄືນຄ່າເກົ່າໃຫ້ຊ່ອງ
shortcut-mark = ໝາຍແຖວ

## Start

start-what = ແຟ້ມຂອງຜູ້ຝຶກງານ ແລະ ເອກະສານທີ່ເຮັດຈາກແຟ້ມ, ຢູ່ໃນຄອມພິວເຕີນີ້ເທົ່ານັ້ນ.
start-real = ຫ້ອງການ
start-real-text = ຫ້ອງການແທ້ຂອງທ່ານ ພ້ອມຄົນແທ້.
start-practice = ຫ້ອງການຝຶກ
start-practice-text = ສຳລັບທົດລອງ ແລະ ຮຽນ. ບໍ່ກາຍເປັນຫ້ອງການແທ້.
start-sample = ຕົວຢ່າງ
start-sample-text = ຄົນສົມມຸດຫົກສິບຄົນ ໃນສາມໃບສັ່ງ ພ້ອມຂໍ້ຜິດທີ່ຕັ້ງໃຈໃສ່ໃຫ້ແກ້.
start-open = ເປີດ
start-open-sample = ເປີດຕົວຢ່າງ
start-not-made = ຍັງບໍ່ໄດ້ສ້າງ. ສ້າງຢູ່ລຸ່ມນີ້.
start-make = ສ້າງຫ້ອງການ
start-name = ຊື່ຫ້ອງການ
start-kind = ປະເພດຫ້ອງການ
start-make-now = ສ້າງ

## Fields

field-saved = ບັນທຶກແລ້ວ
field-used-in = ໃຊ້ໃນ { $papers }
field-date-hint = ວັນ/ເດືອນ/ປີ
field-month-hint = ປີ-ເດືອນ
field-choices = ຕົວເລືອກ
record-add = ເພີ່ມແຖວ
record-create = ສ້າງ
record-none = ຍັງບໍ່ມີຂໍ້ມູນ.
record-remove = ລຶບອອກ
record-remove-row = ລຶບແຖວ { $row }
record-more-row = ເພີ່ມເຕີມຂອງແຖວ { $row }
record-removed = ລຶບແລ້ວ: { $noun }. ກົດ Ctrl+Z ເພື່ອເອົາຄືນ.

## Findings

findings-title = ສິ່ງທີ່ຄວນກວດ
findings-none = ບໍ່ມີຫຍັງຜິດ.
findings-nothing-blocks = ບໍ່ມີຫຍັງຕິດຂັດ

## Trainees

trainees-new = ຜູ້ຝຶກງານໃໝ່
trainees-search = ຊອກຫາດ້ວຍອັກສອນໃດກໍໄດ້
trainees-all-orders = ໃບສັ່ງທັງໝົດ
trainees-all-centres = ສູນທັງໝົດ
trainees-no-order = ບໍ່ມີໃບສັ່ງ
trainees-keep-filter = ເກັບຕົວກອງນີ້
trainees-filter-name = ຊື່ຕົວກອງ ແລ້ວກົດ Enter
trainees-forget-filter = ລຶບຕົວກອງ { $name }
trainees-no-filter = ສະແດງທຸກຄົນ
trainees-columns = ຖັນ
trainees-mark = ໝາຍ
trainees-mark-one = ໝາຍ { $code }
trainees-unmark = ເອົາໝາຍອອກ
trainees-set-order = ກຳນົດໃບສັ່ງ
trainees-set-centre = ກຳນົດສູນ
trainees-nobody-found = ບໍ່ພົບໃຜ.
trainees-empty = ຍັງບໍ່ມີໃຜ. ນຳສະໝຸດງານເຂົ້າ ຫຼື ເພີ່ມຜູ້ຝຶກງານຄົນທຳອິດ.

## A trainee

trainee-tabs = ພາກສ່ວນຂອງແຟ້ມ
trainee-age = ອາຍຸ { $age } ປີ
trainee-to-packet = ສະແດງເອກະສານ
trainee-choose-photo = ເລືອກຮູບ
trainee-no-photo = ຮູບ
trainee-no-photo-text = ຍັງບໍ່ມີຮູບ. ກົດກອບຂ້າງເທິງເພື່ອເລືອກ.
trainee-photo-taken = ຖ່າຍວັນທີ { $day }.
trainee-photo-no-day = ບໍ່ຮູ້ວັນທີຖ່າຍ.
tab-profile = ປະຫວັດ
tab-career = ການສຶກສາ ແລະ ວຽກ
tab-papers = ເອກະສານ
tab-training = ການຝຶກອົບຮົມ
tab-applications = ການຍື່ນຄຳຮ້ອງ
tab-money = ເງິນ
tab-log = ບັນທຶກການປ່ຽນແປງ
group-names = ຊື່ ແລະ ການເກີດ
group-office = ໃນຫ້ອງການ
group-home = ທີ່ຢູ່ ແລະ ຕິດຕໍ່
group-body = ຮ່າງກາຍ ແລະ ສຸຂະພາບ
group-guarantor = ລາຍຮັບຄອບຄົວ ແລະ ຜູ້ຄ້ຳປະກັນ
group-words = ຄຳເວົ້າຂອງຕົນເອງ
group-coe = ຄຳຕອບສຳລັບແບບຟອມ COE
group-loan = ເງິນກູ້ສຳລັບຄ່າໃຊ້ຈ່າຍ
group-ssw-ability = ສີມື, ພາສາຍີ່ປຸ່ນ ແລະ ການຢູ່ຜ່ານມາ
group-ssw-money = ເງິນຄ້ຳປະກັນ, ຄ່າໃຊ້ຈ່າຍ ແລະ ຂັ້ນຕອນ
ssw-make = ປ້ອນການແຈ້ງ
career-bar = ເດືອນຂອງການຮຽນ ແລະ ເຮັດວຽກ
papers-title = ເອກະສານຂອງຜູ້ຝຶກງານນີ້
papers-recipient = ສົ່ງໃຫ້
papers-state = ສະຖານະ
papers-no-order = ຜູ້ຝຶກງານຍັງບໍ່ຢູ່ໃນໃບສັ່ງ. ກຳນົດໃບສັ່ງໃນປະຫວັດ ເພື່ອເຫັນເອກະສານ.
state-ready = ພ້ອມ
state-missing = ຂາດ
state-contradictory = ຂັດກັນ
state-printed = ພິມແລ້ວ
state-out-of-date = ເກົ່າແລ້ວ
training-attended = ເຂົ້າຮຽນ
training-hours = { $hours } ຊມ { $minutes }
training-share = ສ່ວນແບ່ງ
training-total = ລວມ
training-none = ຍັງບໍ່ມີບົດຮຽນຂອງຜູ້ຝຶກງານນີ້. ບົດຮຽນເຂົ້າມາກັບແຜ່ນບົດຮຽນ ແລະ ການເຂົ້າຮຽນຂອງສະໝຸດງານ.
log-none = ຍັງບໍ່ມີການປ່ຽນແປງ.
log-emptied = ລຶບຄ່າອອກ

## Orders

orders-new = ໃບສັ່ງໃໝ່
orders-empty = ຍັງບໍ່ມີໃບສັ່ງ. ສ້າງໃໝ່ ຫຼື ນຳສະໝຸດງານເຂົ້າ.
order-facts = ຂໍ້ມູນໃບສັ່ງ
order-whole = ສຳລັບທັງໃບສັ່ງ:
order-matrix = ຜູ້ຝຶກງານ ແລະ ເອກະສານຂອງເຂົາ
order-nobody = ຍັງບໍ່ມີໃຜໃນໃບສັ່ງນີ້. ໝາຍຄົນໃນລາຍການຜູ້ຝຶກງານ ແລ້ວກຳນົດໃບສັ່ງ.
order-experience = ປະສົບການ, ການຝຶກອົບຮົມ ແລະ ເຫດຜົນ
order-ssw = ວຽກສີມືສະເພາະ
terms-make = ປ້ອນເງື່ອນໄຂການຈ້າງງານ
terms-contract = ສັນຍາ ແລະ ບ່ອນເຮັດວຽກ
terms-hours = ເວລາເຮັດວຽກ
terms-holidays = ມື້ພັກ ແລະ ການລາພັກ
terms-wages = ຄ່າຈ້າງ
terms-leaving = ການອອກວຽກ, ປະກັນ ແລະ ການກວດສຸຂະພາບ
packet-title = ເອກະສານຂອງ
packet-papers = ເອກະສານໃນຊຸດ
packet-pages-title = ໜ້າ
packet-page = ໜ້າ { $number }
packet-zoom = ຂະໜາດ
packet-smaller = ນ້ອຍລົງ
packet-larger = ໃຫຍ່ຂຶ້ນ
packet-width = ເຕັມກວ້າງ
packet-draft = ຮ່າງ
packet-drawing = ກຳລັງແຕ້ມໜ້າ.
packet-empty = ບໍ່ມີເອກະສານສົ່ງໃຫ້ຜູ້ຮັບນີ້. ເລືອກຜູ້ຮັບອື່ນ.
packet-not-shown = ບໍ່ສາມາດສະແດງໜ້າໄດ້. ປ່ຽນຜູ້ຮັບ ຫຼື ພິມລົງໂຟນເດີຜົນອອກ.
print-now = ພິມ
print-save-as = ບັນທຶກໄວ້ບ່ອນອື່ນ…
print-running = ກຳລັງພິມ
print-at = { $done } ຈາກ { $total }
print-left = ເຫຼືອປະມານ { $seconds } ວິນາທີ

## Import

import-choose = ເລືອກສະໝຸດງານ
import-template = ບັນທຶກແບບຫວ່າງ
import-template-saved = ແບບຫວ່າງຢູ່ໃນ { $path }.
import-what = ເລືອກສະໝຸດງານ .xlsx. ທ່ານຈະເຫັນກ່ອນວ່າຫຍັງຈະປ່ຽນ; ບໍ່ມີຫຍັງຖືກບັນທຶກຈົນກວ່າທ່ານຕົກລົງ.
import-undone-later = ການນຳເຂົ້າແມ່ນຂັ້ນຕອນດຽວ: ຍ້ອນກັບໄດ້ທັງໝົດ.
import-sheet = ແຜ່ນ
import-created = ໃໝ່
import-updated = ປ່ຽນ
import-unchanged = ຄືເກົ່າ
import-refused = ປະຕິເສດ
import-all = ທຸກແຜ່ນ
import-headings = ຫົວຖັນທີ່ບໍ່ຮູ້ຈັກ
import-headings-text = ບອກວ່າແຕ່ລະຖັນເກັບຫຍັງ ຫຼື ປະໄວ້.
import-heading = ຫົວຖັນ
import-belongs = ເກັບ
import-belongs-to = “{ $heading }” ເກັບຫຍັງ
import-leave-out = ປະໄວ້
import-problems = ສິ່ງທີ່ຄວນກວດໃນສະໝຸດງານ
import-cell = ຊ່ອງ
import-value = ຂໍ້ຄວາມໃນຊ່ອງ
import-why = ຍ້ອນຫຍັງ ແລະ ຄວນເຮັດແນວໃດ
import-row = ແຖວ
import-row-refused = ປະຕິເສດ
import-row-taken = ຮັບເອົາ
import-undo = ຍ້ອນການນຳເຂົ້າ

## Organisations and the office

organisations-new = ອົງກອນໃໝ່
organisations-empty = ຍັງບໍ່ມີອົງກອນ. ເພີ່ມອົງກອນຄຸ້ມຄອງຂອງໃບສັ່ງທຳອິດ.
organisation-outline = ສຳລັບໃບສັງລວມ (1-13)
organisation-company = ກ່ຽວກັບບໍລິສັດ
organisation-licence = ໃບອະນຸຍາດຂອງບໍລິສັດ
office-facts = ຫ້ອງການໃນເອກະສານ
office-families = ຜູ້ທີ່ຄອບຄົວໂທຫາ
office-places = ສະຖານທີ່
office-rates = ອັດຕາແລກປ່ຽນ
office-first-places = ສະແດງ { $count } ສະຖານທີ່ທຳອິດ.
office-output = ໂຟນເດີສຳລັບເອກະສານທີ່ພິມ
office-choose-output = ເລືອກໂຟນເດີອື່ນ
office-check = ກວດຂໍ້ມູນ
office-check-text = ກວດທັງຫ້ອງການ: ໄຟລ໌, ການອ້າງອີງ, ປະຫວັດ, ແຖວ, ການຊອກຫາ, ຮູບ. ບໍ່ມີຫຍັງຖືກປ່ຽນ.
office-check-now = ກວດດຽວນີ້

## With numbers

findings-blocking = { $count } ຢ່າງຕິດຂັດ
trainees-count = { $count } ຄົນ
trainees-at-least = { $count } ຄົນ ຫຼື ຫຼາຍກວ່າ
trainees-chosen = ໝາຍແລ້ວ { $count } ຄົນ
trainees-changed = ປ່ຽນແລ້ວ { $count } ຄົນ. ກົດ Ctrl+Z ເພື່ອຍ້ອນກັບ.
order-blocked = { $count } ຄົນມີສິ່ງຕິດຂັດ
packet-pages = { $count } ໜ້າ
log-more = ແລະ ອີກ { $count }
import-accept = ຕົກລົງ { $count } ແຖວ
import-partial = ເອົາແຖວທີ່ດີ ແລະ ປະ { $count } ແຖວທີ່ຖືກປະຕິເສດ
print-done = ເອກະສານ { $papers } ສະບັບ, { $pages } ໜ້າ, ຢູ່ໃນ { $folder }.
import-done = ບັນທຶກແລ້ວ: ໃໝ່ { $created }, ປ່ຽນ { $updated }.

## Forms

office-forms = ແບບຟອມ
forms-text = ຫົວຂໍ້ພິມຄືກັບແບບຟອມທາງການ. ຂໍ້ຄວາມ ແລະ ຄຳແປຂອງພວກເຮົາເຮັດໃຫ້ເອກະສານເປັນຮ່າງ ຈົນກວ່າຄົນທີ່ບອກຊື່ໄດ້ອ່ານ ແລະ ຢືນຢັນ ຫຼື ໃສ່ຂໍ້ຄວາມທາງການແທນ.
forms-drafts = ແບບຟອມທີ່ຍັງເປັນຮ່າງ: { $count }
forms-edition = ສະບັບ
forms-from = ແຕ່ { $day }
forms-mark = ລະດັບ
forms-words = ຂໍ້ຄວາມຂອງພວກເຮົາ
forms-official = ຄືກັບແບບຟອມທາງການ
forms-confirmed = { $name } ຢືນຢັນ, { $day }
forms-changed = ຖືກປ່ຽນຫຼັງການຢືນຢັນ
forms-draft = ຮ່າງ
forms-words-of = ຂໍ້ຄວາມຂອງ { $form }
forms-read-text = ອ່ານທຸກຂໍ້ຄວາມທຽບກັບພາສາຍີ່ປຸ່ນ. ຖ້າມີຂໍ້ຄວາມທາງການ ໃຫ້ໃສ່ແທນ; ຂໍ້ຄວາມທີ່ຖືກປ່ຽນຈະເສຍການຢືນຢັນ.
forms-statement = ຂໍ້ຄວາມ { $key }
forms-shipped = ເອົາຂໍ້ຄວາມເດີມຄືນ
forms-your-name = ຊື່ຂອງທ່ານ
forms-confirm = ຂ້ອຍໄດ້ອ່ານ ແລະ ຢືນຢັນຂໍ້ຄວາມເຫຼົ່ານີ້
state-not-needed = ບໍ່ຕ້ອງການ
order-all-papers = ເອກະສານທັງໝົດ
print-purpose = ພິມເພື່ອຫຍັງ
print-to-check = ເພື່ອກວດ
print-to-sign = ເພື່ອເຊັນ
print-to-file = ເພື່ອຍື່ນ

## A person's file

op-mark-papers = ໝາຍເອກະສານຂອງ { $count } ຄົນ
op-move-papers = ຮັບສົ່ງເອກະສານ { $count } ສະບັບ
op-write-reason = ຂຽນເຫດຜົນ
op-set-rule = ຕັ້ງກົດ
op-merge-trainees = ລວມສອງແຟ້ມ
op-take-enquiry = ປ່ຽນການສອບຖາມເປັນຜູ້ຝຶກງານ
op-take-mrz = ເອົາສອງແຖວໜັງສືຜ່ານແດນ
