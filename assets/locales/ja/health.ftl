## The company's 13 groups of diseases: a company condition, no ban on entering Japan

disease-group-0 = 群の外
disease-group-1 = 眼
disease-group-2 = 筋骨格
disease-group-3 = 循環器
disease-group-4 = 呼吸器
disease-group-5 = 消化器
disease-group-6 = 皮膚・性感染症
disease-group-7 = 内分泌
disease-group-8 = 腎・泌尿器
disease-group-9 = 神経
disease-group-10 = 精神・依存症
disease-group-11 = 生殖器
disease-group-12 = 耳鼻咽喉
disease-group-13 = 歯・顎

## Group 1

disease-night-blindness = 夜盲症
disease-glaucoma = 緑内障
disease-optic-neuritis = 視神経炎
disease-retinal-degeneration = 網膜変性
disease-cataract = 白内障
disease-uveitis = ぶどう膜炎
disease-acute-eye-disease = 治療を要する急性の眼疾患
disease-ptosis-grade3 = 眼瞼下垂（3度以上）
disease-low-corrected-acuity = 矯正視力が8/10未満

## Group 2

disease-severe-osteoporosis = 重度の骨粗しょう症
disease-amputation = 四肢の切断・欠損
disease-spinal-degeneration-stage3 = 脊椎変性（第3期）（原文の表現は不確か）
disease-osteomyelitis = 骨髄炎
disease-ankylosing-spondylitis = 強直性脊椎炎
disease-rheumatoid-arthritis = 関節リウマチ

## Group 3

disease-congenital-heart-disease = 先天性心疾患
disease-heart-failure = 心不全
disease-coronary-insufficiency = 冠不全
disease-myocardial-infarction = 心筋梗塞
disease-stroke-sequelae = 脳卒中（脳血管障害）の後遺症
disease-complete-arrhythmia = 完全不整脈（心房細動型）
disease-myocarditis = 心筋炎
disease-pacemaker = ペースメーカーの装着
disease-arterial-occlusion = 動脈の炎症・閉塞（動脈硬化）（原文の表現は不確か）
disease-thrombophlebitis = 血栓性静脈炎

## Group 4

disease-pulmonary-tuberculosis = 肺結核（活動性又は未治癒）
disease-pleural-effusion = 胸水（ベトナムの一覧では気胸も）
disease-pulmonary-fibrosis = 肺線維症
disease-bronchial-asthma = 気管支喘息
disease-lung-cancer = 肺がん
disease-bronchiectasis = 気管支拡張症
disease-pleural-adhesion = 胸膜の肥厚・癒着
disease-emphysema = 肺気腫
disease-lung-abscess = 肺膿瘍
disease-copd = 慢性気道閉塞（COPD）

## Group 5

disease-hepatitis-a = A型肝炎
disease-hepatitis-b = B型肝炎
disease-hepatitis-c = C型肝炎
disease-peptic-ulcer-pyloric-stenosis = 幽門狭窄を伴う消化性潰瘍
disease-cirrhosis = 肝硬変
disease-liver-cancer = 肝がん
disease-jaundice = 黄疸
disease-liver-abscess = 肝膿瘍
disease-splenomegaly = 脾腫
disease-gallstones = 胆石

## Group 6

disease-scarring-or-skin-tb = 皮膚の各種の瘢痕（原文の表現は不確か）
disease-psoriasis = 乾癬
disease-systemic-connective-tissue = 全身性の炎症性疾患・結合組織病
disease-leprosy = ハンセン病（治療中又は2度の障害）
disease-ichthyosis = 魚鱗癬（「竜の鱗」）
disease-deep-fungal-infection = 深在性又は全身性の真菌症
disease-gonorrhea = 淋病（急性・慢性）
disease-mucositis = 粘膜の炎症（原文の表現は不確か）
disease-necrotizing-pyoderma = 壊死性膿皮症
disease-hiv-aids = HIV感染症・エイズ
disease-syphilis = 梅毒
disease-soft-chancre-or-molluscum = 伝染性軟属腫（原文は軟性下疳か）（原文の表現は不確か）

## Group 7

disease-adrenal-tumor = 副腎腫瘍
disease-diabetes-mellitus = 糖尿病
disease-adrenal-insufficiency = 副腎機能不全
disease-diabetes-insipidus = 尿崩症
disease-thyroid-dysfunction = 甲状腺機能の亢進又は低下

## Group 8

disease-renal-failure = 腎不全
disease-urinary-stones = 尿路結石
disease-nephrotic-syndrome = ネフローゼ症候群（リポイドネフローゼ）
disease-polycystic-kidney = 多発性の腎嚢胞・腎腫瘍（多発性嚢胞腎）（原文の表現は不確か）
disease-pyelonephritis = 腎盂腎炎（急性・慢性）
disease-glomerulonephritis = 糸球体腎炎（急性・慢性）

## Group 9

disease-limb-paralysis = 一肢以上の麻痺
disease-movement-disorder = 運動障害
disease-paralysis-sequelae = 麻痺（ポリオ）の後遺症
disease-epilepsy = てんかん
disease-brain-tumor = 脳腫瘍
disease-neuropathy = 中枢又は末梢神経の疾患（一覧では末梢神経の腫瘍）
disease-disc-herniation = 椎間板ヘルニア
disease-als = 筋萎縮性側索硬化症（ALS）
disease-parkinson = パーキンソン病
disease-thymoma = 胸腺腫

## Group 10

disease-affective-disorder = 感情（気分）障害
disease-hysteria = ヒステリー（解離性・転換性障害）
disease-schizophrenia = 統合失調症
disease-drug-addiction = 薬物依存症
disease-alcoholism = アルコール依存症

## Group 11

disease-ovarian-cyst = 卵巣嚢腫
disease-breast-cancer = 乳がん
disease-prostate-cancer = 前立腺がん
disease-penile-cancer = 陰茎がん
disease-bladder-cancer = 膀胱がん
disease-cervical-cancer = 子宮頸がん
disease-genital-prolapse = 性器脱（子宮脱）

## Group 12

disease-sinusitis = 副鼻腔炎
disease-otitis-media-unstable = 中耳炎（安定していないもの）
disease-nasopharyngeal-tumor = 上咽頭の腫瘍又はがん
disease-ozena = 臭鼻症・萎縮性鼻炎

## Group 13

disease-maxillofacial-malformation = 顎・顔面の形態異常
disease-oral-tumor-cyst = 健康と就労に影響する口腔・顎の疾患、腫瘍又は嚢胞

## Outside the groups

disease-color-blindness = 色覚異常
disease-tattoo = 刺青（大きさ・部位を問わない）
