## A person's file

paper-ask = 要確認
paper-needed = 必要
paper-asked = 依頼済み
paper-copy-only = 写しのみ
paper-received = 受領
paper-translated = 翻訳済み
paper-checked = 確認済み
paper-sent = 提出済み
paper-returned = 返却済み
paper-expired = 期限切れ
paper-will-expire = 必要日に期限切れ
wall-title = 一覧表
wall-days-left = 残り日数
wall-findings = 指摘
compared-yes = はい
compared-no = いいえ
compared-primary = 初等教育
compared-lower-secondary = 中学校
compared-upper-secondary = 高等学校
compared-vocational = 職業学校
compared-college = 短期大学・専門学校
compared-university = 大学
