# Not yet read by a native.

## The company's 13 groups of diseases: a company condition, no ban on entering Japan

disease-group-0 = Ngoài các nhóm
disease-group-1 = Mắt
disease-group-2 = Cơ xương khớp
disease-group-3 = Tim mạch
disease-group-4 = Hô hấp
disease-group-5 = Tiêu hóa
disease-group-6 = Da liễu
disease-group-7 = Nội tiết
disease-group-8 = Thận, tiết niệu
disease-group-9 = Thần kinh
disease-group-10 = Tâm thần
disease-group-11 = Cơ quan sinh dục
disease-group-12 = Tai mũi họng
disease-group-13 = Răng hàm mặt

## Group 1

disease-night-blindness = Quáng gà
disease-glaucoma = Glôcôm (thiên đầu thống)
disease-optic-neuritis = Viêm thần kinh thị giác
disease-retinal-degeneration = Thoái hóa võng mạc
disease-cataract = Đục thủy tinh thể
disease-uveitis = Viêm màng bồ đào
disease-acute-eye-disease = Bệnh mắt cấp tính cần điều trị
disease-ptosis-grade3 = Sụp mi độ 3 trở lên
disease-low-corrected-acuity = Thị lực có kính dưới 8/10

## Group 2

disease-severe-osteoporosis = Loãng xương nặng
disease-amputation = Cụt chi, mất chi
disease-spinal-degeneration-stage3 = Thoái hóa cột sống giai đoạn 3 (cách ghi chưa chắc chắn)
disease-osteomyelitis = Viêm xương tủy
disease-ankylosing-spondylitis = Viêm cột sống dính khớp
disease-rheumatoid-arthritis = Viêm khớp dạng thấp

## Group 3

disease-congenital-heart-disease = Bệnh tim bẩm sinh
disease-heart-failure = Suy tim
disease-coronary-insufficiency = Suy mạch vành
disease-myocardial-infarction = Nhồi máu cơ tim
disease-stroke-sequelae = Di chứng tai biến mạch máu não
disease-complete-arrhythmia = Loạn nhịp hoàn toàn (kiểu rung nhĩ)
disease-myocarditis = Viêm cơ tim
disease-pacemaker = Mang máy tạo nhịp tim
disease-arterial-occlusion = Viêm tắc động mạch (xơ cứng động mạch) (cách ghi chưa chắc chắn)
disease-thrombophlebitis = Viêm tắc tĩnh mạch

## Group 4

disease-pulmonary-tuberculosis = Lao phổi (đang hoạt động hoặc chưa khỏi)
disease-pleural-effusion = Tràn dịch màng phổi (danh mục Việt Nam thêm tràn khí)
disease-pulmonary-fibrosis = Xơ phổi
disease-bronchial-asthma = Hen phế quản
disease-lung-cancer = Ung thư phổi
disease-bronchiectasis = Giãn phế quản
disease-pleural-adhesion = Dày dính màng phổi
disease-emphysema = Khí phế thũng
disease-lung-abscess = Áp xe phổi
disease-copd = Tắc nghẽn đường thở mạn tính (COPD)

## Group 5

disease-hepatitis-a = Viêm gan A
disease-hepatitis-b = Viêm gan B
disease-hepatitis-c = Viêm gan C
disease-peptic-ulcer-pyloric-stenosis = Loét dạ dày tá tràng có hẹp môn vị
disease-cirrhosis = Xơ gan
disease-liver-cancer = Ung thư gan
disease-jaundice = Vàng da (hoàng đản)
disease-liver-abscess = Áp xe gan
disease-splenomegaly = Lách to
disease-gallstones = Sỏi mật

## Group 6

disease-scarring-or-skin-tb = Sẹo da các loại (cách ghi chưa chắc chắn)
disease-psoriasis = Vảy nến
disease-systemic-connective-tissue = Bệnh viêm hệ thống, bệnh mô liên kết
disease-leprosy = Phong đang điều trị hoặc di chứng tàn tật độ 2
disease-ichthyosis = Bệnh vảy cá (“vảy rồng”)
disease-deep-fungal-infection = Nấm sâu hoặc nấm hệ thống
disease-gonorrhea = Lậu cấp hoặc mạn
disease-mucositis = Viêm niêm mạc (cách ghi chưa chắc chắn)
disease-necrotizing-pyoderma = Viêm da mủ hoại tử
disease-hiv-aids = HIV / AIDS
disease-syphilis = Giang mai
disease-soft-chancre-or-molluscum = U mềm lây (bản gốc có thể là hạ cam mềm) (cách ghi chưa chắc chắn)

## Group 7

disease-adrenal-tumor = U tuyến thượng thận
disease-diabetes-mellitus = Đái tháo đường
disease-adrenal-insufficiency = Suy tuyến thượng thận
disease-diabetes-insipidus = Đái tháo nhạt
disease-thyroid-dysfunction = Cường giáp hoặc suy giáp

## Group 8

disease-renal-failure = Suy thận
disease-urinary-stones = Sỏi đường tiết niệu
disease-nephrotic-syndrome = Hội chứng thận hư (thận hư nhiễm mỡ)
disease-polycystic-kidney = Nhiều nang hoặc u ở thận (thận đa nang) (cách ghi chưa chắc chắn)
disease-pyelonephritis = Viêm bể thận cấp hoặc mạn
disease-glomerulonephritis = Viêm cầu thận cấp hoặc mạn

## Group 9

disease-limb-paralysis = Liệt một hay nhiều chi
disease-movement-disorder = Rối loạn vận động
disease-paralysis-sequelae = Di chứng bại liệt
disease-epilepsy = Động kinh
disease-brain-tumor = U não
disease-neuropathy = Bệnh thần kinh trung ương hoặc ngoại biên (danh mục ghi: u thần kinh ngoại biên)
disease-disc-herniation = Thoát vị đĩa đệm cột sống
disease-als = Xơ cứng cột bên teo cơ (ALS)
disease-parkinson = Bệnh Parkinson
disease-thymoma = U tuyến ức

## Group 10

disease-affective-disorder = Rối loạn cảm xúc
disease-hysteria = Hysteria (rối loạn phân ly, chuyển di)
disease-schizophrenia = Tâm thần phân liệt
disease-drug-addiction = Nghiện ma túy
disease-alcoholism = Nghiện rượu

## Group 11

disease-ovarian-cyst = U nang buồng trứng
disease-breast-cancer = Ung thư vú
disease-prostate-cancer = Ung thư tuyến tiền liệt
disease-penile-cancer = Ung thư dương vật
disease-bladder-cancer = Ung thư bàng quang
disease-cervical-cancer = Ung thư cổ tử cung
disease-genital-prolapse = Sa sinh dục (sa tử cung)

## Group 12

disease-sinusitis = Viêm xoang
disease-otitis-media-unstable = Viêm tai giữa chưa ổn định
disease-nasopharyngeal-tumor = U hoặc ung thư vòm họng
disease-ozena = Trĩ mũi (viêm mũi teo)

## Group 13

disease-maxillofacial-malformation = Dị dạng hàm mặt
disease-oral-tumor-cyst = Bệnh, u, nang vùng miệng và hàm ảnh hưởng đến sức khỏe và lao động

## Outside the groups

disease-color-blindness = Mù màu
disease-tattoo = Hình xăm, dù to nhỏ hay ở đâu
