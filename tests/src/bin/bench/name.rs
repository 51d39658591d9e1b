//! Invented names in four scripts from syllables, and a small generator that gives
//! the same ones every time.

/// A Lao syllable in Latin letters, Lao and katakana.
pub const LAO: [(&str, &str, &str); 24] = [
    ("SOM", "ສົມ", "ソム"),
    ("SAK", "ສັກ", "サック"),
    ("KEO", "ແກ້ວ", "ケオ"),
    ("BOUN", "ບຸນ", "ブン"),
    ("MY", "ມີ", "ミー"),
    ("PHOM", "ພົມ", "ポム"),
    ("MA", "ມະ", "マ"),
    ("CHANH", "ຈັນ", "チャン"),
    ("VONG", "ວົງ", "ヴォン"),
    ("SA", "ສາ", "サー"),
    ("VANH", "ວັນ", "ワン"),
    ("NOI", "ນ້ອຍ", "ノイ"),
    ("KHAM", "ຄຳ", "カム"),
    ("LA", "ລາ", "ラー"),
    ("THONG", "ທອງ", "トン"),
    ("SY", "ສີ", "シー"),
    ("DA", "ດາ", "ダー"),
    ("PHET", "ເພັດ", "ペット"),
    ("XAY", "ໄຊ", "サイ"),
    ("NA", "ນາ", "ナー"),
    ("LIN", "ລິນ", "リン"),
    ("TA", "ຕາ", "ター"),
    ("VIENG", "ວຽງ", "ヴィエン"),
    ("ONE", "ອ່ອນ", "オーン"),
];

/// A Vietnamese word in the passport's letters, with accents, in katakana.
pub const VIETNAMESE: [(&str, &str, &str); 12] = [
    ("NGUYEN", "Nguyễn", "グエン"),
    ("TRAN", "Trần", "チャン"),
    ("LE", "Lê", "レー"),
    ("PHAM", "Phạm", "ファム"),
    ("DAO", "Đào", "ダオ"),
    ("THI", "Thị", "ティ"),
    ("VAN", "Văn", "ヴァン"),
    ("HUONG", "Hương", "フオン"),
    ("DUNG", "Dũng", "ズン"),
    ("ANH", "Anh", "アイン"),
    ("QUYNH", "Quỳnh", "クイン"),
    ("BAO", "Bảo", "バオ"),
];

/// SplitMix64 from a seed.
pub struct Dice(u64);

impl Dice {
    /// The dice of one person or query.
    pub fn of(seed: usize) -> Self {
        Self((seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % (n.max(1) as u64)).unwrap_or_default()
    }

    /// One of a list.
    pub fn pick<T: Copy + Default>(&mut self, list: &[T]) -> T {
        list.get(self.below(list.len()))
            .copied()
            .unwrap_or_default()
    }
}
