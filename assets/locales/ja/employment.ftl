# Employment of specified skilled workers: the terms of an order, their wage items, what a worker declares, the placement agency.

## Terms of employment

fact-terms-order = 求人（雇用条件）
fact-terms-contract_from = 雇用契約期間の開始日
fact-terms-contract_to = 雇用契約期間の終了日
fact-terms-renewal = 契約の更新の有無
fact-terms-renew_workload = 更新の基準：契約期間満了時の業務量
fact-terms-renew_conduct = 更新の基準：勤務成績，態度
fact-terms-renew_ability = 更新の基準：業務を遂行する能力
fact-terms-renew_business = 更新の基準：会社の経営状況
fact-terms-renew_progress = 更新の基準：業務の進捗状況
fact-terms-renew_other = 更新の基準：その他
fact-terms-dispatched = 派遣雇用
fact-terms-workplace_name = 就業の場所：事業所名
fact-terms-workplace_address = 就業の場所：所在地
fact-terms-workplace_phone = 就業の場所：連絡先
fact-terms-day_begins = 始業時刻
fact-terms-day_ends = 終業時刻
fact-terms-day_minutes = 1日の所定労働時間（分）
fact-terms-variable_unit = 変形労働時間制の単位
fact-terms-break_minutes = 休憩時間（分）
fact-terms-week_minutes = 所定労働時間数：週（分）
fact-terms-month_minutes = 所定労働時間数：月（分）
fact-terms-year_minutes = 所定労働時間数：年（分）
fact-terms-week_days = 所定労働日数：週
fact-terms-month_days = 所定労働日数：月
fact-terms-year_days = 所定労働日数：年
fact-terms-overtime = 所定時間外労働の有無
fact-terms-rules_articles = 就業規則の条
fact-terms-weekly_holiday = 休日：毎週の曜日
fact-terms-national_holidays = 休日：日本の国民の祝日
fact-terms-other_holidays = 休日：その他の定例日
fact-terms-year_holidays = 年間合計休日日数
fact-terms-irregular_holidays = 休日：非定例日
fact-terms-paid_leave_days = 年次有給休暇：6か月継続勤務した場合（日）
fact-terms-early_leave = 継続勤務6か月未満の年次有給休暇の有無
fact-terms-early_leave_months = 継続勤務6か月未満の年次有給休暇（経過月数）
fact-terms-early_leave_days = 継続勤務6か月未満の年次有給休暇（日数）
fact-terms-other_paid_leave = その他の有給の休暇
fact-terms-other_unpaid_leave = その他の無給の休暇
fact-terms-wage_kind = 基本賃金の区分（月給・日給・時間給）
fact-terms-base_wage = 基本賃金（円）
fact-terms-hourly_wage = 基本給の時間換算額（円）
fact-terms-monthly_wage = 基本賃金の月額（円）
fact-terms-japanese_monthly_wage = 同等の業務に従事する日本人の月額報酬（円）
fact-terms-overtime_rate = 割増賃金率：法定超月60時間以内（％）
fact-terms-overtime_rate_60 = 割増賃金率：法定超月60時間超（％）
fact-terms-overtime_rate_within = 割増賃金率：所定超（％）
fact-terms-legal_holiday_rate = 割増賃金率：法定休日（％）
fact-terms-other_holiday_rate = 割増賃金率：法定外休日（％）
fact-terms-night_rate = 割増賃金率：深夜（％）
fact-terms-closing_day = 賃金締切日
fact-terms-pay_day = 賃金支払日
fact-terms-by_transfer = 口座振込
fact-terms-deductions = 賃金からの控除の有無
fact-terms-raise = 昇給
fact-terms-bonus = 賞与
fact-terms-retirement_pay = 退職金
fact-terms-suspension_rate = 休業手当（率、％）
fact-terms-notice_days = 自己都合退職の手続（退職する何日前）
fact-terms-dismissal = 解雇の事由及び手続
fact-terms-pension_insurance = 厚生年金
fact-terms-health_insurance = 健康保険
fact-terms-employment_insurance = 雇用保険
fact-terms-accident_insurance = 労災保険
fact-terms-national_pension = 国民年金
fact-terms-national_health = 国民健康保険
fact-terms-hiring_examination = 雇入れ時の健康診断（年月）
fact-terms-first_examination = 初回の定期健康診断（年月）
fact-terms-examination_interval = その後の定期健康診断（…ごと）
fact-terms-hours_equal = 所定労働時間が通常の労働者と同等であることの有無
fact-terms-pay_equal = 報酬が同等以上であることの有無
fact-terms-treated_differently = 外国人であることを理由として日本人と異なった待遇としている事項の有無
fact-terms-treated_differently_detail = 異なった待遇としている事項の内容
fact-terms-home_leave = 一時帰国を希望した場合には必要な有給休暇を取得させることの有無
fact-terms-employment_criteria = 雇用関係につき告示で定められる基準に適合していることの有無
fact-terms-return_travel = 帰国旅費を負担できないとき負担し出国の措置を講ずることの有無
fact-terms-life_monitoring = 健康の状況その他の生活の状況を把握するために必要な措置の有無
fact-terms-residence_criteria = 適正な在留に資するために必要な事項につき告示基準に適合していることの有無
fact-terms-allowance_total = 諸手当の合計（円）
fact-terms-gross_wage = 1か月当たりの支払概算額（円）
fact-terms-deduction_total = 控除の合計（円）
fact-terms-net_wage = 手取り支給額（円）

## Wage items

fact-wage_item-order = 求人（手当・控除）
fact-wage_item-kind = 手当・控除の区分
fact-wage_item-name_japanese = 手当・控除の名称
fact-wage_item-yen = 月額（円）
fact-wage_item-method_japanese = 計算方法

## What a specified skilled worker declares

fact-ssw-trainee = 本人（特定技能）
fact-ssw-skill_by_policy = 技能水準：分野別運用方針に定める評価方法による証明
fact-ssw-skill_other = 技能水準：その他の評価方法による証明
fact-ssw-japanese_by_policy = 日本語能力：分野別運用方針に定める評価方法による証明
fact-ssw-japanese_other = 日本語能力：その他の評価方法による証明
fact-ssw-years = 特定技能1号での通算在留期間（年）
fact-ssw-months = 特定技能1号での通算在留期間（月）
fact-ssw-deposit_contract = 保証金の徴収その他財産管理又は違約金等の支払契約の有無
fact-ssw-deposit_organisation = 徴収又は管理機関名
fact-ssw-deposit_amount = 徴収金額又は管理財産
fact-ssw-fee_agreed = 外国の機関への費用の額及び内訳を十分に理解して合意していることの有無
fact-ssw-home_procedure = 国籍又は住居を有する国又は地域において定められる遵守すべき手続を経ていることの有無
fact-ssw-regular_cost_agreed = 本邦において定期的に負担する費用について十分に理解して合意していることの有無
fact-ssw-skill_transfer = 技能等の本国への移転に努めることの有無
fact-ssw-field_criteria = 特定産業分野に特有の事情に鑑みて告示で定められる基準に適合していることの有無
fact-ssw-guidance = 事前ガイダンスの実施

## The placement agency of the order

fact-placement-any = あっせんの有無
fact-placement-name_japanese = 職業紹介事業者の氏名又は名称
fact-placement-address_japanese = 職業紹介事業者の住所（所在地）
fact-placement-phone = 職業紹介事業者の電話番号
fact-placement-corporate_number = 職業紹介事業者の法人番号
fact-placement-insurance_number = 職業紹介事業者の雇用保険適用事業所番号
fact-placement-licence_number = 職業紹介事業者の許可・届出受理番号
fact-placement-licence_on = 職業紹介事業者の受理受付年月日
fact-placement-paid_service = 職業紹介事業者の区分（有料）
