## Nouns

noun-office = 事務所
noun-organisation = 機関
noun-place = 地名
noun-order = 求人
noun-trainee = 実習生
noun-passport = 旅券
noun-education = 学歴
noun-work = 職歴
noun-licence = 免許・資格
noun-family = 家族
noun-relative = 在日親族
noun-stay = 日本滞在
noun-coe_application = 認定証明書申請
noun-coe = 在留資格認定証明書
noun-fee = 費用
noun-rate = 換算レート
noun-photo = 写真
noun-printing = 印刷の記録
noun-course = 講習
noun-planned_session = 予定講習
noun-held_session = 実施講習
noun-session = 講習の回
noun-attendance = 出席
noun-paper = 書類
noun-form = 様式
noun-job = 職種・作業
noun-supervising = 監理団体
noun-implementing = 実習実施者
noun-related = 同種の業務
noun-lesson = 講習時間
noun-hours = 時間数
noun-plan = 計画
noun-record = 記録
noun-workbook = ブック

## Lists of a paper

list-education = 学歴
list-work = 職歴
list-licence = 免許・資格
list-related = 修得等をする技能等に係る職歴
list-family = 家族
list-relative = 在日親族
list-stay = 日本滞在歴
list-fee_sending = 送出機関が徴収した費用
list-fee_preparatory = 準備機関が徴収した費用
list-fee = 費用
list-hours = 科目別の時間数
list-plan_entrusted = 監理団体の講習予定
list-plan_external = 外部機関の講習予定
list-record_entrusted = 監理団体の講習記録
list-record_external = 外部機関の講習記録
list-trainees = 技能実習生

## Sheets of the workbook

sheet-office = 事務所
sheet-places = 地名
sheet-organisations = 機関
sheet-orders = 求人
sheet-trainees = 実習生
sheet-education = 学歴
sheet-work = 職歴
sheet-licences = 免許・資格
sheet-family = 家族
sheet-relatives = 在日親族
sheet-stays = 日本滞在歴
sheet-coe = 認定証明書申請
sheet-fees = 費用
sheet-rates = 換算レート
sheet-sessions = 講習
sheet-attendance = 出席

## Columns that are no facts by themselves

column-home-village_latin = 現住所の村（ローマ字）
column-home-village_native = 現住所の村（母国語）
column-home-district_latin = 現住所の郡（ローマ字）
column-home-district_native = 現住所の郡（母国語）
column-home-province_latin = 現住所の県（ローマ字）
column-home-province_native = 現住所の県（母国語）
column-birthplace-province_latin = 出生地の県（ローマ字）
column-birthplace-province_native = 出生地の県（母国語）
column-birthplace-district_latin = 出生地の郡（ローマ字）
column-birthplace-district_native = 出生地の郡（母国語）
column-session-course = 講習コード（回）
column-session-state = 予定・実施
column-session-day = 講習日
column-session-subject = 講習科目
column-session-minutes = 講習時間（分）
column-session-teacher = 講習の講師
column-attendance-course = 出席した講習コード
column-attendance-day = 出席日
column-attendance-subject = 出席科目
column-attendance-trainee = 出席者
column-attendance-minutes = 出席時間（分）
