//! Invented people's names, each in Latin letters, native script and katakana.
//! Common given and family names put together by dice: no real person is meant.

/// Latin, native, katakana.
pub(super) type Name = (&'static str, &'static str, &'static str);

/// Lao given names of men.
pub(super) const LAO_MEN: &[Name] = &[
    ("SOMSACK", "ສົມສັກ", "ソムサック"),
    ("BOUNMY", "ບຸນມີ", "ブンミー"),
    ("KHAMPHONE", "ຄຳພອນ", "カムポーン"),
    ("PHONESAVANH", "ພອນສະຫວັນ", "ポーンサワン"),
    ("SOULIYA", "ສຸລິຍາ", "スリヤー"),
    ("VILAYPHONE", "ວິໄລພອນ", "ヴィライポーン"),
    ("THONGCHANH", "ທອງຈັນ", "トーンチャン"),
    ("SENGPHET", "ແສງເພັດ", "センペット"),
    ("KHAMLA", "ຄຳຫຼ້າ", "カムラー"),
    ("ANOUSONE", "ອານຸສອນ", "アーヌソーン"),
    ("BOUNTHAVY", "ບຸນທະວີ", "ブンタヴィー"),
    ("PHETSAMONE", "ເພັດສະໝອນ", "ペットサモーン"),
    ("SITTHISACK", "ສິດທິສັກ", "シッティサック"),
    ("VANHXAY", "ວັນໄຊ", "ワンサイ"),
    ("OUDONE", "ອຸດອນ", "ウドーン"),
    ("KEOVILAY", "ແກ້ວວິໄລ", "ケオヴィライ"),
    ("LATTANA", "ລັດຕະນາ", "ラッタナー"),
    ("SISOUPHANH", "ສີສຸພັນ", "シースパン"),
    ("THAVISACK", "ທະວີສັກ", "タヴィーサック"),
    ("CHANTHA", "ຈັນທາ", "チャンター"),
    ("XAYSANA", "ໄຊຊະນະ", "サイサナ"),
    ("PHOUTTHASONE", "ພຸດທະສອນ", "プッタソーン"),
    ("SOMPHOU", "ສົມພູ", "ソンプー"),
    ("VIENGKHAM", "ວຽງຄຳ", "ヴィエンカム"),
];

/// Lao given names of women.
pub(super) const LAO_WOMEN: &[Name] = &[
    ("BOUAVANH", "ບົວວັນ", "ブアワン"),
    ("DAOVONE", "ດາວວອນ", "ダーオヴォーン"),
    ("NOY", "ນ້ອຍ", "ノーイ"),
    ("SOUPHAPHONE", "ສຸພາພອນ", "スパーポーン"),
    ("MANIVANH", "ມະນີວັນ", "マニーワン"),
    ("PHITSAMAY", "ພິດສະໄໝ", "ピッサマイ"),
    ("KEOMANY", "ແກ້ວມະນີ", "ケオマニー"),
    ("CHANSOUDA", "ຈັນສຸດາ", "チャンスダー"),
    ("THIPPHACHANH", "ທິບພະຈັນ", "ティップパチャン"),
    ("LATSAMY", "ລັດສະໝີ", "ラッサミー"),
    ("SENGDEUANE", "ແສງເດືອນ", "センドゥアン"),
    ("VIPHADA", "ວິພາດາ", "ヴィパーダー"),
    ("NITTHAYA", "ນິດທະຍາ", "ニッタヤー"),
    ("DOKKEO", "ດອກແກ້ວ", "ドークケオ"),
    ("MALAYPHONE", "ມາໄລພອນ", "マーライポーン"),
    ("KINGKEO", "ກິ່ງແກ້ວ", "キンケオ"),
    ("PHETDAVANH", "ເພັດດາວັນ", "ペットダーワン"),
    ("SILIPHONE", "ສິລິພອນ", "シリポーン"),
    ("ORATHAI", "ອໍລະໄທ", "オーラタイ"),
    ("THONGSY", "ທອງສີ", "トーンシー"),
    ("VATSANA", "ວັດສະນາ", "ワッサナー"),
    ("CHINDA", "ຈິນດາ", "チンダー"),
    ("AMPHONE", "ອຳພອນ", "アムポーン"),
    ("SOUKSAVANH", "ສຸກສະຫວັນ", "スックサワン"),
];

/// Lao family names.
pub(super) const LAO_FAMILIES: &[Name] = &[
    ("PHOMMACHANH", "ພົມມະຈັນ", "ポンマチャン"),
    ("VONGSA", "ວົງສາ", "ヴォンサー"),
    ("SISOUK", "ສີສຸກ", "シースック"),
    ("KEOVONGSA", "ແກ້ວວົງສາ", "ケオヴォンサー"),
    ("INTHAVONG", "ອິນທະວົງ", "インタヴォン"),
    ("SOUVANNASY", "ສຸວັນນະສີ", "スワンナシー"),
    ("XAYYAVONG", "ໄຊຍະວົງ", "サイヤヴォン"),
    ("SENGDARA", "ແສງດາລາ", "センダーラー"),
    ("THAMMAVONG", "ທຳມະວົງ", "タンマヴォン"),
    ("CHANTHAVONG", "ຈັນທະວົງ", "チャンタヴォン"),
    ("PHANTHAVONG", "ພັນທະວົງ", "パンタヴォン"),
    ("BOUNYAVONG", "ບຸນຍະວົງ", "ブンニャヴォン"),
    ("KEOMANIVONG", "ແກ້ວມະນີວົງ", "ケオマニーヴォン"),
    ("SAYASONE", "ໄຊຍະສອນ", "サイヤソーン"),
    ("DOUANGCHAY", "ດວງໃຈ", "ドゥアンチャイ"),
    ("RATTANAVONG", "ລັດຕະນະວົງ", "ラッタナヴォン"),
    ("SOUKASEUM", "ສຸກກະເສີມ", "スックカセーム"),
    ("LUANGLATH", "ຫຼວງລາດ", "ルアンラート"),
    ("VILAYSACK", "ວິໄລສັກ", "ヴィライサック"),
    ("PHENGSY", "ເພັງສີ", "ペンシー"),
    ("MANYVONG", "ມະນີວົງ", "マニーヴォン"),
    ("OUTHAVONG", "ອຸທະວົງ", "ウタヴォン"),
    ("NANTHAVONG", "ນັນທະວົງ", "ナンタヴォン"),
    ("SIHALATH", "ສີຫາລາດ", "シーハーラート"),
    ("KHAMPHOUMY", "ຄຳພູມີ", "カムプーミー"),
    ("THEPVONGSA", "ເທບວົງສາ", "テープヴォンサー"),
    ("BOUPHA", "ບຸບຜາ", "ブッパー"),
];

/// Vietnamese family names.
pub(super) const VIET_FAMILIES: &[Name] = &[
    ("NGUYEN", "Nguyễn", "グエン"),
    ("TRAN", "Trần", "チャン"),
    ("LE", "Lê", "レ"),
    ("PHAM", "Phạm", "ファム"),
    ("HOANG", "Hoàng", "ホアン"),
    ("VU", "Vũ", "ヴー"),
    ("DANG", "Đặng", "ダン"),
    ("BUI", "Bùi", "ブイ"),
    ("DO", "Đỗ", "ドー"),
    ("NGO", "Ngô", "ゴー"),
];

/// Vietnamese given names of men, with the middle name.
pub(super) const VIET_MEN: &[Name] = &[
    ("VAN HUNG", "Văn Hùng", "ヴァン フン"),
    ("MINH DUC", "Minh Đức", "ミン ドゥック"),
    ("QUANG HUY", "Quang Huy", "クアン フイ"),
    ("DUC THANG", "Đức Thắng", "ドゥック タン"),
    ("XUAN TRUONG", "Xuân Trường", "スアン チュオン"),
    ("HUU NGHIA", "Hữu Nghĩa", "ヒュー ギア"),
    ("TRONG KHOI", "Trọng Khôi", "チョン コイ"),
];

/// Vietnamese given names of women, with the middle name.
pub(super) const VIET_WOMEN: &[Name] = &[
    ("THI HUONG", "Thị Hương", "ティ フオン"),
    ("THI THU HA", "Thị Thu Hà", "ティ トゥー ハー"),
    ("THI NGOC ANH", "Thị Ngọc Ánh", "ティ ゴック アイン"),
    ("THI KIM LOAN", "Thị Kim Loan", "ティ キム ロアン"),
    (
        "THI TUYET NHUNG",
        "Thị Tuyết Nhung",
        "ティ トゥエット ニュン",
    ),
    ("THI BICH PHUONG", "Thị Bích Phượng", "ティ ビック フオン"),
    ("THI QUYNH", "Thị Quỳnh", "ティ クイン"),
];

/// Invented stems of Lao villages, schools and employers.
pub(super) const LAO_STEMS: &[Name] = &[
    ("Dokkhoun", "ດອກຄູນ", "ドーククーン"),
    ("Champathong", "ຈຳປາທອງ", "チャンパートーン"),
    ("Houaxang", "ຫົວຊ້າງ", "フアサーン"),
    ("Nongbuakham", "ໜອງບົວຄຳ", "ノーンブアカム"),
    ("Phouviengxay", "ພູວຽງໄຊ", "プーヴィエンサイ"),
    ("Sivilayxay", "ສີວິໄລໄຊ", "シーウィライサイ"),
    ("Donkeoudom", "ດອນແກ້ວອຸດົມ", "ドーンケオウドム"),
    ("Senkhamxay", "ແສນຄຳໄຊ", "センカムサイ"),
    ("Nathongsy", "ນາທອງສີ", "ナートーンシー"),
    ("Phonkeo", "ໂພນແກ້ວ", "ポーンケオ"),
    ("Houayhom", "ຫ້ວຍຫອມ", "フアイホーム"),
    ("Thinkeo", "ຖິ່ນແກ້ວ", "ティンケオ"),
    ("Donmixay", "ດອນມີໄຊ", "ドーンミーサイ"),
    ("Khamsavang", "ຄຳສະຫວ່າງ", "カムサワーン"),
];

/// Invented stems of Vietnamese communes, schools and employers.
pub(super) const VIET_STEMS: &[Name] = &[
    ("Tan Hoa Mau", "Tân Hòa Mẫu", "タンホアマウ"),
    ("Binh Minh Mau", "Bình Minh Mẫu", "ビンミンマウ"),
    ("Sao Mai Mau", "Sao Mai Mẫu", "サオマイマウ"),
    ("An Lac Mau", "An Lạc Mẫu", "アンラックマウ"),
    ("Huong Sen Mau", "Hương Sen Mẫu", "フオンセンマウ"),
    ("Phu Quy Mau", "Phú Quý Mẫu", "フークイマウ"),
];
