## Countries

choice-Country-LA = ラオス
choice-Country-VN = ベトナム
choice-Country-JP = 日本

## Currencies

choice-Currency-LAK = ラオス・キープ
choice-Currency-VND = ベトナム・ドン
choice-Currency-USD = 米ドル
choice-Currency-JPY = 円

## The person

choice-Sex-male = 男
choice-Sex-female = 女
choice-Marital-single = 未婚
choice-Marital-married = 既婚
choice-Marital-divorced = 離婚
choice-Blood-A = A型
choice-Blood-B = B型
choice-Blood-O = O型
choice-Blood-AB = AB型
choice-Hand-right = 右
choice-Hand-left = 左
choice-Hand-both = 両方
choice-Relation-father = 父
choice-Relation-mother = 母
choice-Relation-spouse = 配偶者
choice-Relation-child = 子
choice-Relation-brother = 兄弟
choice-Relation-sister = 姉妹
choice-Relation-grandparent = 祖父母
choice-Relation-uncle = おじ
choice-Relation-aunt = おば
choice-Relation-cousin = いとこ
choice-Relation-other = その他

## Career

choice-Provenance-original = 原本確認
choice-Provenance-certificate = 証明書
choice-Provenance-copy = 写し
choice-Provenance-told = 本人申告

## Orders and organisations

choice-Programme-titp = 技能実習
choice-Programme-ssw = 特定技能
choice-Programme-esd = 育成就労
choice-OrganisationKind-supervising = 監理団体
choice-OrganisationKind-implementing = 実習実施者
choice-OrganisationKind-preparatory = 外国の準備機関
choice-PlaceLevel-province = 県（省）
choice-PlaceLevel-district = 郡
choice-PlaceLevel-village = 村
choice-TitpCategory-A = 第１号企業単独型技能実習
choice-TitpCategory-B = 第２号企業単独型技能実習
choice-TitpCategory-C = 第３号企業単独型技能実習
choice-TitpCategory-D = 第１号団体監理型技能実習
choice-TitpCategory-E = 第２号団体監理型技能実習
choice-TitpCategory-F = 第３号団体監理型技能実習
choice-CoeOutcome-pending = 審査中
choice-CoeOutcome-issued = 交付
choice-CoeOutcome-refused = 不交付
choice-CoeOutcome-withdrawn = 取下げ

## Fees: the Japanese words are those printed on form 1-21

choice-FeeItem-selection = 選考関連費用
choice-FeeItem-application = 各種申請手続費用
choice-FeeItem-commission = 送出機関手数料
choice-FeeItem-health_check = 健康診断料
choice-FeeItem-training = 講習費用
choice-FeeItem-education = 教育費
choice-FeeItem-deposit = 保証金
choice-FeeItem-other = その他

## Training

choice-Subject-japanese = 日本語
choice-Subject-life = 本邦での生活一般に関する知識
choice-Subject-skills = 本邦での円滑な技能等の修得等に資する知識
choice-Subject-legal = 法的保護に必要な情報
choice-ProviderKind-supervising = 監理団体
choice-ProviderKind-public_body = 公的機関
choice-ProviderKind-school = 教育機関
choice-ProviderKind-foreign = 外国の公私の機関
choice-SessionState-planned = 予定
choice-SessionState-held = 実施

## Yes and no

flag-yes = 有
flag-no = 無

## Languages

language-lo = ラオス語
language-vi = ベトナム語
language-ja = 日本語
language-en = 英語
language-th = タイ語
language-zh = 中国語
language-fr = フランス語
language-ko = 韓国語
language-hmn = モン語
language-kjg = クム語

## How much a finding matters

severity-blocking = 要修正
severity-warning = 要確認
severity-note = 参考

## Who a packet is for

recipient-plan = 技能実習計画認定申請
recipient-coe = 在留資格認定証明書交付申請
recipient-visa = 査証申請
recipient-interview = 面接
recipient-kept = 事務所保管
recipient-authority_home = 本国の行政機関
recipient-any = 共通
