# Not yet read by a native.

# Papers that are collected, the checklist that asks for them, and the words of our own editions.

## Collected papers

fact-document-trainee = ຜູ້ຝຶກງານ (ເອກະສານທີ່ເກັບກຳ)
fact-document-key = ເອກະສານ (ລະຫັດໃນບັນຊີກວດ)
fact-document-asked_on = ວັນທີຂໍເອກະສານ
fact-document-received_on = ວັນທີຮັບເອກະສານ
fact-document-form = ຕົ້ນສະບັບ ຫຼື ສຳເນົາ
fact-document-count = ຈຳນວນສະບັບ
fact-document-number = ເລກຂອງເອກະສານ
fact-document-issuer = ຜູ້ອອກເອກະສານ
fact-document-issued_on = ວັນທີອອກເອກະສານ
fact-document-expires_on = ວັນໝົດອາຍຸຂອງເອກະສານ
fact-document-translated_on = ວັນທີແປ
fact-document-checked_by = ຜູ້ກວດ
fact-document-sent_on = ວັນທີສົ່ງ
fact-document-returned_on = ວັນທີສົ່ງຄືນ
fact-document-holder = ຜູ້ຖືປັດຈຸບັນ (ຫວ່າງ: ຫ້ອງການ)

## The checklist

fact-checklist-key = ລະຫັດໃນບັນຊີກວດ
fact-checklist-name_japanese = ເອກະສານໃນບັນຊີກວດ (ພາສາຍີ່ປຸ່ນ)
fact-checklist-name_lao = ເອກະສານໃນບັນຊີກວດ (ພາສາລາວ)
fact-checklist-name_vietnamese = ເອກະສານໃນບັນຊີກວດ (ພາສາຫວຽດນາມ)
fact-checklist-name_english = ເອກະສານໃນບັນຊີກວດ (ພາສາອັງກິດ)
fact-checklist-ours = ຝ່າຍຈັດສົ່ງກະກຽມ
fact-checklist-asked = ຕ້ອງຖາມວ່າຈຳເປັນ ຫຼື ບໍ່
fact-checklist-received = ໄດ້ຮັບແລ້ວ

## Words of our own editions

fact-wording-form = ແບບຟອມ (ຖ້ອຍຄຳ)
fact-wording-edition = ສະບັບ (ຖ້ອຍຄຳ)
fact-wording-statement = ລະຫັດຂອງຖ້ອຍຄຳ
fact-wording-language = ພາສາ (ຖ້ອຍຄຳ)
fact-wording-text = ຖ້ອຍຄຳຂອງຫ້ອງການ
fact-confirmation-form = ແບບຟອມ (ການຢືນຢັນ)
fact-confirmation-edition = ສະບັບ (ການຢືນຢັນ)
fact-confirmation-language = ພາສາ (ການຢືນຢັນ)
fact-confirmation-confirmed_by = ຜູ້ຢືນຢັນ
fact-confirmation-confirmed_on = ວັນທີຢືນຢັນ
fact-confirmation-words_hash = ລາຍນິ້ວມືຂອງຖ້ອຍຄຳທີ່ຢືນຢັນ
