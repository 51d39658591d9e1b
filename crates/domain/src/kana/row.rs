//! Rows of the kana table that several languages share, in the columns A I U E O.

/// The five kana of a consonant.
pub(super) type Row = [&'static str; 5];

pub(super) const A: Row = ["ア", "イ", "ウ", "エ", "オ"];
pub(super) const KA: Row = ["カ", "キ", "ク", "ケ", "コ"];
pub(super) const GA: Row = ["ガ", "ギ", "グ", "ゲ", "ゴ"];
pub(super) const SA: Row = ["サ", "シ", "ス", "セ", "ソ"];
pub(super) const ZA: Row = ["ザ", "ジ", "ズ", "ゼ", "ゾ"];
pub(super) const TA: Row = ["タ", "ティ", "トゥ", "テ", "ト"];
pub(super) const DA: Row = ["ダ", "ディ", "ドゥ", "デ", "ド"];
pub(super) const NA: Row = ["ナ", "ニ", "ヌ", "ネ", "ノ"];
pub(super) const HA: Row = ["ハ", "ヒ", "フ", "ヘ", "ホ"];
pub(super) const BA: Row = ["バ", "ビ", "ブ", "ベ", "ボ"];
pub(super) const PA: Row = ["パ", "ピ", "プ", "ペ", "ポ"];
pub(super) const MA: Row = ["マ", "ミ", "ム", "メ", "モ"];
pub(super) const YA: Row = ["ヤ", "イ", "ユ", "イェ", "ヨ"];
pub(super) const RA: Row = ["ラ", "リ", "ル", "レ", "ロ"];
pub(super) const WA: Row = ["ワ", "ウィ", "ウ", "ウェ", "ウォ"];
pub(super) const FA: Row = ["ファ", "フィ", "フ", "フェ", "フォ"];
pub(super) const VA: Row = ["ヴァ", "ヴィ", "ヴ", "ヴェ", "ヴォ"];
pub(super) const CHA: Row = ["チャ", "チ", "チュ", "チェ", "チョ"];
pub(super) const JA: Row = ["ジャ", "ジ", "ジュ", "ジェ", "ジョ"];
pub(super) const NYA: Row = ["ニャ", "ニ", "ニュ", "ニェ", "ニョ"];
