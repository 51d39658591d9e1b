# Not yet read by a native.

## A person's file

paper-ask = ຕ້ອງຖາມ
paper-needed = ຕ້ອງການ
paper-asked = ຂໍແລ້ວ
paper-copy-only = ມີແຕ່ສຳເນົາ
paper-received = ໄດ້ຮັບ
paper-translated = ແປແລ້ວ
paper-checked = ກວດແລ້ວ
paper-sent = ສົ່ງຕໍ່ແລ້ວ
paper-returned = ສົ່ງຄືນແລ້ວ
paper-expired = ໝົດອາຍຸ
paper-will-expire = ຈະໝົດອາຍຸກ່ອນ
wall-title = ກະດານ
wall-days-left = ມື້ທີ່ເຫຼືອ
wall-findings = ສິ່ງທີ່ບໍ່ຖືກ
compared-yes = ແມ່ນ
compared-no = ບໍ່
compared-primary = ປະຖົມ
compared-lower-secondary = ມັດທະຍົມຕົ້ນ
compared-upper-secondary = ມັດທະຍົມປາຍ
compared-vocational = ອາຊີວະ
compared-college = ວິທະຍາໄລ
compared-university = ມະຫາວິທະຍາໄລ
disease-group-0 = ນອກກຸ່ມ
disease-group-1 = ຕາ
disease-group-2 = ກ້າມຊີ້ນ ແລະ ກະດູກ
disease-group-3 = ຫົວໃຈ ແລະ ເສັ້ນເລືອດ
disease-group-4 = ປອດ ແລະ ຫາຍໃຈ
disease-group-5 = ລະບົບຍ່ອຍອາຫານ
disease-group-6 = ຜິວໜັງ ແລະ ກາມະໂລກ
disease-group-7 = ຕ່ອມໄຮ້ທໍ່
disease-group-8 = ໝາກໄຂ່ຫຼັງ ແລະ ທາງຍ່ຽວ
disease-group-9 = ລະບົບປະສາດ
disease-group-10 = ຈິດໃຈ ແລະ ການຕິດສານ
disease-group-11 = ອະໄວຍະວະສືບພັນ
disease-group-12 = ຫູ ດັງ ຄໍ
disease-group-13 = ແຂ້ວ ແລະ ຄາງກະໄຕ
