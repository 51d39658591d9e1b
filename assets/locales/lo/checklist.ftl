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
