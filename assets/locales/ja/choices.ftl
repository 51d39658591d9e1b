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
choice-Employment-full_time = 常勤
choice-Employment-part_time = 非常勤
choice-ExamKind-skill = 技能水準
choice-ExamKind-japanese = 日本語能力
choice-CompletionProof-exam = 3級の技能検定又は相当の技能実習評価試験の実技試験の合格
choice-CompletionProof-report = 実習状況に関する書面
choice-InterviewResult-passed = 合格
choice-InterviewResult-reserve = 補欠
choice-InterviewResult-failed = 不合格

## Orders and organisations

choice-Programme-titp = 技能実習
choice-Programme-ssw = 特定技能
choice-Programme-esd = 育成就労
choice-Stage-1 = 1号
choice-Stage-2 = 2号
choice-Stage-3 = 3号
choice-Experience-A = A：同種の業務に外国において従事した経験
choice-Experience-Ba = B-a：技術協力上特に必要
choice-Experience-Bb = B-b：教育機関の関連課程を修了
choice-Experience-Bc = B-c：具体的な必要性と最低限の訓練
choice-TrainingProof-1-29 = 1-29：入国前講習実施（予定）表
choice-TrainingProof-1-34 = 1-34：訓練実施（予定）表
choice-OrganisationKind-supervising = 監理団体
choice-OrganisationKind-implementing = 実習実施者
choice-OrganisationKind-preparatory = 外国の準備機関
choice-OrganisationKind-placement = 職業紹介事業者
choice-Preparation-lectures = 入国前講習の実施に関与する者
choice-Preparation-other = その他
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

## The share of the costs that is lent

choice-LoanShare-50 = 50％
choice-LoanShare-70 = 70％
choice-LoanShare-100 = 100％

## Terms of employment

choice-Renewal-automatic = 自動的に更新する
choice-Renewal-possible = 更新する場合があり得る
choice-Renewal-none = 契約の更新はしない
choice-WageKind-monthly = 月給
choice-WageKind-daily = 日給
choice-WageKind-hourly = 時間給
choice-WageItemKind-allowance = 手当
choice-WageItemKind-tax = 税金
choice-WageItemKind-social_insurance = 社会保険料
choice-WageItemKind-employment_insurance = 雇用保険料
choice-WageItemKind-food = 食費
choice-WageItemKind-lodging = 居住費
choice-WageItemKind-utilities = 水道光熱費
choice-WageItemKind-other_deduction = その他の控除

## Collected papers

choice-DocumentForm-original = 原本
choice-DocumentForm-copy = 写し

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

## A person's file

choice-SchoolLevel-primary = 初等教育
choice-SchoolLevel-lower_secondary = 中学校
choice-SchoolLevel-upper_secondary = 高等学校
choice-SchoolLevel-vocational = 職業学校
choice-SchoolLevel-college = 短期大学・専門学校
choice-SchoolLevel-university = 大学
choice-Direction-in = 受入
choice-Direction-out = 払出
choice-GroupResult-clear = 所見なし
choice-GroupResult-found = 所見あり
choice-GroupResult-unclear = 不明
choice-State-ask = 要確認
choice-State-needed = 必要
choice-State-asked = 依頼済み
choice-State-copy-only = 写しのみ
choice-State-received = 受領
choice-State-translated = 翻訳済み
choice-State-checked = 確認済み
choice-State-sent = 提出済み
choice-State-returned = 返却済み
choice-State-expired = 期限切れ
