## The office

fact-office-name_latin = 送出機関名（ローマ字）
fact-office-name_native = 送出機関名（現地語）
fact-office-name_japanese = 送出機関名（日本語）
fact-office-country = 送出機関の国
fact-office-sending_number = 送出機関番号
fact-office-reference_number = 整理番号
fact-office-address_latin = 送出機関の所在地（ローマ字）
fact-office-address_native = 送出機関の所在地（現地語）
fact-office-address_japanese = 送出機関の所在地（日本語）
fact-office-phone = 送出機関の電話番号
fact-office-email = 送出機関のメールアドレス
fact-office-signer_title = 作成責任者の役職
fact-office-signer_name = 作成責任者の氏名
fact-office-public_body = 公的機関の名称
fact-office-help_name = 家族の問合せ先（担当者）
fact-office-help_phone = 家族の問合せ先（電話番号）
fact-office-help_phone_confirmed_on = 家族の問合せ先に電話が通じた日
fact-office-help_phone_confirmed = 家族の問合せ先（確認済みの電話番号）
fact-office-practice = 練習用の事務所
fact-office-sample = 見本の事務所

## Organisations

fact-organisation-code = 機関コード
fact-organisation-kind = 機関の種類
fact-organisation-country = 機関の国
fact-organisation-name_latin = 機関名（ローマ字）
fact-organisation-name_japanese = 機関名（日本語）
fact-organisation-address_latin = 機関の所在地（ローマ字）
fact-organisation-address_japanese = 機関の所在地（日本語）
fact-organisation-phone = 機関の電話番号
fact-organisation-mobile = 機関の携帯電話番号
fact-organisation-email = 機関のメールアドレス
fact-organisation-representative = 代表者
fact-organisation-signer_title = 機関の署名者の役職
fact-organisation-signer_name = 機関の署名者の氏名
fact-organisation-role = 送出における役割
fact-organisation-founded_on = 設立年月日
fact-organisation-preparation = 技能実習生との関係
fact-organisation-preparation_detail = 準備内容
fact-organisation-business = 業種、主要製品及び主要業務
fact-organisation-capital = 資本金
fact-organisation-sales = 売上げ（直近年度）
fact-organisation-currency = 資本金・売上げの通貨
fact-organisation-figures_on = 資本金・売上げの換算日
fact-organisation-staff = 常勤職員数
fact-organisation-corporate_number = 法人番号（13桁）
fact-organisation-insurance_number = 雇用保険適用事業所番号（11桁）
fact-organisation-licence_number = 許可・届出受理番号
fact-organisation-licence_on = 受理受付年月日
fact-organisation-paid_service = 有料の職業紹介

## Places

fact-place-level = 地名の区分
fact-place-country = 地名の国
fact-place-within = 上位の地名
fact-place-name_latin = 地名（ローマ字）
fact-place-name_native = 地名（現地語）
fact-place-name_japanese = 地名（日本語）
fact-place-valid_from = この地名の始まり
fact-place-valid_to = この地名の終わり

## Orders

fact-order-code = 求人コード
fact-order-programme = 制度
fact-order-stage = 在留資格の号
fact-order-supervising = 監理団体
fact-order-implementing = 実習実施者
fact-order-placement = 職業紹介事業者
fact-order-job_code = 職種・作業コード
fact-order-men = 求人数（男）
fact-order-women = 求人数（女）
fact-order-interview_on = 面接日
fact-order-filed_on = 計画の申請日
fact-order-start_on = 実習開始予定日
fact-order-entry_on = 入国予定日
fact-order-port_of_entry = 上陸予定港
fact-order-stay_months = 滞在予定期間（月）
fact-order-visa_place = 査証申請予定地
fact-order-experience = 同種業務従事経験等（1-27）
fact-order-training_proof = 訓練を示す書類（B-c）
fact-order-still_enrolled = 教育機関に在籍中（B-b）
fact-order-reason = 技能実習を行わせるに至った経緯及び技能実習の必要性（1-22）
fact-order-no_test_note = 試験未整備の場合の内容（1-22）
fact-order-second_job_code = 複数実施の場合の職種・作業コード
fact-order-ssw_field = 特定産業分野
fact-order-ssw_category = 業務区分
fact-order-occupation_code = 主たる職種の番号（職種一覧）
fact-order-trainee_count = 技能実習生の人数
fact-order-related_all = 全員の同種業務の経験が証明済み

## Trainees

fact-trainee-code = 実習生コード
fact-trainee-order = 求人
fact-trainee-centre = センター
fact-trainee-family_name = 姓（旅券のとおり）
fact-trainee-given_name = 名（旅券のとおり）
fact-trainee-other_names = 別名
fact-trainee-name_native = 氏名（母国語）
fact-trainee-name_katakana = 氏名（カタカナ）
fact-trainee-name_kanji = 氏名（漢字）
fact-trainee-sex = 性別
fact-trainee-birth_date = 生年月日
fact-trainee-birthplace = 出生地
fact-trainee-nationality = 国籍
fact-trainee-home = 現住所
fact-trainee-home_detail = 番地・通り
fact-trainee-phone = 電話番号
fact-trainee-email = メールアドレス
fact-trainee-id_number = 身分証番号
fact-trainee-marital = 婚姻
fact-trainee-children = 子の人数
fact-trainee-mother_tongue = 母国語
fact-trainee-languages = その他の言語
fact-trainee-occupation = 職業
fact-trainee-religion = 宗教
fact-trainee-height_cm = 身長（cm）
fact-trainee-weight_kg = 体重（kg）
fact-trainee-grip_kg = 握力（kg）
fact-trainee-blood = 血液型
fact-trainee-vision_left = 視力・左（0.1単位）
fact-trainee-vision_right = 視力・右（0.1単位）
fact-trainee-colour_blind = 色覚異常
fact-trainee-health_note = 健康状態
fact-trainee-hand = 利き手
fact-trainee-tattoo = 刺青
fact-trainee-smoking = 喫煙
fact-trainee-alcohol = 飲酒
fact-trainee-family_income = 家族の収入
fact-trainee-guarantor_name = 保証人の氏名
fact-trainee-guarantor_relation = 保証人の続柄
fact-trainee-guarantor_phone = 保証人の電話番号
fact-trainee-criminal = 犯罪歴
fact-trainee-criminal_detail = 犯罪歴の内容
fact-trainee-deported = 退去強制による出国
fact-trainee-deported_count = 退去強制の回数
fact-trainee-deported_on = 直近の退去強制の日
fact-trainee-family_in_japan = 在日親族の有無
fact-trainee-accompanied = 同伴者の有無
fact-trainee-japanese_level = 日本語能力
fact-trainee-hobbies = 趣味
fact-trainee-strengths = 長所
fact-trainee-motive = 志望動機
fact-trainee-plan_after_return = 帰国後の予定
fact-trainee-enrolled_on = 入校日
fact-trainee-candidate_number = 候補者番号
fact-trainee-interview_result = 面接の結果
fact-trainee-contract_signed_on = 雇用契約の締結日
fact-trainee-loan_bank = 融資する銀行
fact-trainee-loan_share = 費用に対する融資の割合
fact-trainee-loan_amount = 融資額
fact-trainee-loan_currency = 融資の通貨
fact-trainee-name_latin = 氏名（ローマ字）
fact-trainee-age = 年齢
fact-trainee-address_latin = 現住所（ローマ字）
fact-trainee-address_native = 現住所（母国語）
fact-trainee-address_japanese = 現住所（日本語）
fact-trainee-home_town = 本国における居住地
fact-trainee-birthplace_latin = 出生地（ローマ字）
fact-trainee-birthplace_native = 出生地（母国語）
fact-trainee-birthplace_japanese = 出生地（日本語）
fact-trainee-number = 番号
fact-trainee-related_months = 証明された同種業務の月数
fact-trainee-loan = 融資額（通貨付き）

## Passports

fact-passport-trainee = 旅券の名義人
fact-passport-number = 旅券番号
fact-passport-country = 旅券の発行国
fact-passport-issued_on = 旅券の発行日
fact-passport-expires_on = 旅券の有効期限
fact-passport-issued_at = 旅券の発行地
fact-passport-authority = 旅券の発行機関

## Education

fact-education-trainee = 実習生（学歴）
fact-education-from = 入学年月
fact-education-to = 卒業・退学年月
fact-education-school_latin = 学校名（ローマ字）
fact-education-school_native = 学校名（母国語）
fact-education-school_japanese = 学校名（日本語）
fact-education-major_japanese = 専攻
fact-education-graduated = 卒業
fact-education-provenance = 学歴の確認方法
fact-education-length_months = 修学月数

## Work

fact-work-trainee = 実習生（職歴）
fact-work-from = 就職年月
fact-work-to = 退職年月
fact-work-employer_latin = 勤務先（ローマ字）
fact-work-employer_native = 勤務先（母国語）
fact-work-employer_japanese = 勤務先（日本語）
fact-work-job_japanese = 職務内容
fact-work-same_trade = 同種の業務
fact-work-organisation = 勤務先（機関の一覧）
fact-work-department_japanese = 所属部署
fact-work-employment = 雇用形態
fact-work-signer_title = 勤務先の作成責任者の役職
fact-work-signer_name = 勤務先の作成責任者の氏名
fact-work-provenance = 職歴の確認方法

## Licences

fact-licence-trainee = 実習生（免許・資格）
fact-licence-name_japanese = 免許・資格名
fact-licence-level = 級・レベル
fact-licence-obtained_on = 取得日
fact-licence-provenance = 免許・資格の確認方法

## Examinations

fact-exam-trainee = 実習生（試験）
fact-exam-kind = 試験の区分
fact-exam-name_japanese = 試験名
fact-exam-level = 試験の級・レベル
fact-exam-taken_on = 受験日
fact-exam-passed = 合格
fact-exam-country_japanese = 日本国外の受験地（国名）
fact-exam-provenance = 試験の確認方法
fact-exam-any_skill = 技能試験の合格の有無
fact-exam-any_japanese = 日本語試験の合格の有無

## Family

fact-family-trainee = 実習生（家族）
fact-family-relation = 続柄
fact-family-name_latin = 家族の氏名（ローマ字）
fact-family-name_native = 家族の氏名（母国語）
fact-family-birth_year = 生年
fact-family-occupation_japanese = 家族の職業
fact-family-lives_together = 同居
fact-family-income = 家族の収入（個人）
fact-family-phone = 家族の電話番号
fact-family-name = 家族の氏名
fact-family-age = 家族の年齢

## Relatives in Japan

fact-relative-trainee = 実習生（在日親族）
fact-relative-relation = 在日親族の続柄
fact-relative-name_latin = 在日親族の氏名
fact-relative-birth_date = 在日親族の生年月日
fact-relative-nationality = 在日親族の国籍
fact-relative-live_together = 同居予定
fact-relative-workplace = 勤務先・通学先
fact-relative-residence_card = 在留カード番号

## Earlier stays in Japan

fact-stay-trainee = 実習生（過去の滞在）
fact-stay-from = 日本滞在の開始日
fact-stay-to = 日本滞在の終了日
fact-stay-status_japanese = 在留資格
fact-stay-titp = 過去の技能実習の区分
fact-stay-completed_well = 良好に修了
fact-stay-occupation_japanese = 技能実習の職種
fact-stay-operation_japanese = 技能実習の作業
fact-stay-completion_proof = 良好に修了したことの証明
fact-stay-organisation_japanese = 所属機関等
fact-stay-supervising_japanese = 所属時の監理団体
fact-stay-any = 日本滞在歴の有無
fact-stay-count = 日本滞在の回数
fact-stay-last_from = 直近の滞在の開始日
fact-stay-last_to = 直近の滞在の終了日
fact-stay-last_titp = 直近の滞在が技能実習
fact-stay-titp_any = 技能実習歴の有無
fact-stay-titp_from = 過去の技能実習の開始日
fact-stay-titp_to = 過去の技能実習の終了日
fact-stay-titp_category = 過去の技能実習の種別
fact-stay-titp2_well = 技能実習2号を良好に修了

## COE applications

fact-coe_application-trainee = 実習生（在留資格認定証明書）
fact-coe_application-order = 認定証明書申請の求人
fact-coe_application-filed_on = 認定証明書の申請日
fact-coe_application-outcome = 認定証明書申請の結果
fact-coe_application-decided_on = 認定証明書の交付・不交付日
fact-coe_application-number = 認定証明書番号
fact-coe_application-detail = 認定証明書申請の備考
fact-coe-any = 過去の認定証明書申請の有無
fact-coe-count = 過去の認定証明書申請の回数
fact-coe-refused = 不交付の有無
fact-coe-refused_count = 不交付の回数
fact-coe-refused_detail = 不交付の内容
fact-coe-number = 今回の認定証明書番号

## Fees and rates

fact-fee-trainee = 実習生（費用）
fact-fee-payee = 支払先
fact-fee-item = 費用の名目
fact-fee-item_japanese = 名目（その他の内容）
fact-fee-paid_on = 徴収日
fact-fee-amount_minor = 金額（最小単位）
fact-fee-currency = 通貨
fact-fee-rate_on = 換算レートの日
fact-fee-yen = 円換算額
fact-fee-amount = 金額
fact-fee-amount_yen = 金額（円）
fact-fee-payee_name = 徴収機関の名称
fact-fee-payee_role = 徴収機関の役割
fact-fee-sending_total = 送出機関の徴収額の合計
fact-fee-sending_total_yen = 送出機関の徴収額の合計（円）
fact-fee-preparatory_total = 準備機関の徴収額の合計
fact-fee-preparatory_total_yen = 準備機関の徴収額の合計（円）
fact-fee-total = 費用の総額
fact-fee-total_yen = 費用の総額（円）
fact-rate-currency = レートの通貨
fact-rate-day = レートの日
fact-rate-yen_per_million = 100万あたりの円
fact-rate-source = レートの出典

## Photos

fact-photo-trainee = 写真の本人
fact-photo-taken_on = 写真の撮影日
fact-photo-width_px = 写真の幅（画素）
fact-photo-height_px = 写真の高さ（画素）
fact-photo-sha256 = 写真のハッシュ値

## Courses and lessons

fact-course-code = 講習コード
fact-course-order = 講習の求人
fact-course-provider_kind = 講習実施機関の種別
fact-course-provider_name = 講習実施機関の名称
fact-course-provider_address = 講習実施機関の所在地
fact-course-outsourced = 外部委託
fact-course-venue_name = 講習施設の名称
fact-course-venue_address = 講習施設の所在地
fact-planned_session-course = 講習（予定）
fact-planned_session-day = 予定日
fact-planned_session-subject = 予定科目
fact-planned_session-minutes = 予定時間（分）
fact-held_session-course = 講習（実施）
fact-held_session-day = 実施日
fact-held_session-subject = 実施科目
fact-held_session-minutes = 実施時間（分）
fact-held_session-teacher = 講師
fact-attendance-session = 出席した講習
fact-attendance-trainee = 実習生（出席）
fact-attendance-minutes = 出席時間（分）

## Derived: papers, occupation, organisations of the order

fact-paper-date = 作成年月日
fact-job-category_japanese = 職種
fact-job-operation_japanese = 作業
fact-job-category_english = 職種（英語）
fact-job-operation_english = 作業（英語）
fact-second_job-category_japanese = 複数実施の場合の職種
fact-second_job-operation_japanese = 複数実施の場合の作業
fact-supervising-name_japanese = 監理団体の名称
fact-supervising-name_latin = 監理団体の名称（ローマ字）
fact-supervising-address_japanese = 監理団体の所在地
fact-supervising-phone = 監理団体の電話番号
fact-supervising-mobile = 監理団体の携帯電話番号
fact-supervising-email = 監理団体のメールアドレス
fact-supervising-representative = 監理団体の代表者
fact-supervising-signer_title = 監理団体の署名者の役職
fact-supervising-signer_name = 監理団体の署名者の氏名
fact-implementing-name_japanese = 実習実施者の名称
fact-implementing-name_latin = 実習実施者の名称（ローマ字）
fact-implementing-address_japanese = 実習実施者の所在地
fact-implementing-address_latin = 実習実施者の所在地（ローマ字）
fact-implementing-phone = 実習実施者の電話番号
fact-implementing-mobile = 実習実施者の携帯電話番号
fact-implementing-representative = 実習実施者の代表者
fact-implementing-signer_title = 実習実施者の署名者の役職
fact-implementing-signer_name = 実習実施者の署名者の氏名
fact-implementing-corporate_number = 実習実施者の法人番号
fact-implementing-insurance_number = 実習実施者の雇用保険適用事業所番号
fact-implementing-capital = 実習実施者の資本金
fact-implementing-sales = 実習実施者の年間売上金額（直近年度）
fact-implementing-staff = 実習実施者の常勤職員数
fact-preparatory-name_latin = 準備機関の機関名（ローマ字）
fact-preparatory-name_japanese = 準備機関の機関名
fact-preparatory-representative = 準備機関の代表者の氏名
fact-preparatory-address_latin = 準備機関の所在地（ローマ字）
fact-preparatory-address_japanese = 準備機関の所在地
fact-preparatory-phone = 準備機関の電話番号
fact-preparatory-email = 準備機関のメールアドレス
fact-preparatory-founded_on = 準備機関の設立年月日
fact-preparatory-preparation = 準備機関の技能実習生との関係
fact-preparatory-preparation_detail = 準備機関の準備内容
fact-preparatory-business = 準備機関の業種、主要製品及び主要業務
fact-preparatory-capital = 準備機関の資本金
fact-preparatory-capital_yen = 準備機関の資本金（円）
fact-preparatory-sales = 準備機関の売上げ（直近年度）
fact-preparatory-sales_yen = 準備機関の売上げ（直近年度、円）
fact-preparatory-staff = 準備機関の常勤職員数
fact-preparatory-role = 準備機関の送出における役割
fact-preparatory-signer_title = 準備機関の作成責任者の役職
fact-preparatory-signer_name = 準備機関の作成責任者の氏名
fact-employer-name_latin = 外国の所属機関の名称（ローマ字）
fact-employer-name_native = 外国の所属機関の名称（母国語）
fact-employer-name_japanese = 外国の所属機関の名称
fact-employer-department_japanese = 外国の所属機関の所属部署
fact-employer-employment = 外国の所属機関での雇用形態
fact-employer-job_japanese = 外国の所属機関での職種
fact-employer-signer_title = 外国の所属機関の作成責任者の役職
fact-employer-signer_name = 外国の所属機関の作成責任者の氏名
fact-related-job = 修得等をする技能等に係る職歴
fact-related-years = 同種の業務の年数
fact-lesson-subject = 科目
fact-lesson-from = 講習の開始日
fact-lesson-to = 講習の終了日
fact-lesson-minutes = 講習時間（分）
fact-lesson-sessions = 講習の回数
fact-lesson-provider_kind = 実施機関の種別
fact-lesson-provider_name = 実施機関の名称
fact-lesson-provider_address = 実施機関の所在地
fact-lesson-outsourced = 外部委託の有無
fact-lesson-venue_name = 施設の名称
fact-lesson-venue_address = 施設の所在地
fact-hours-total_minutes = 出席時間の合計（分）
fact-plan-entrusted_minutes = 予定時間（監理団体実施、分）
fact-plan-external_minutes = 予定時間（外部機関実施、分）
fact-record-entrusted_minutes = 実施時間（監理団体実施、分）
fact-record-external_minutes = 実施時間（外部機関実施、分）

## What was printed

fact-printing-subject = 印刷の対象（内部番号）
fact-printing-form = 印刷した様式
fact-printing-edition = 印刷した版
fact-printing-printed_on = 印刷日
fact-printing-facts_hash = 印刷した値の指紋

## A person's file

fact-custody-trainee = 技能実習生
fact-custody-document = 書類
fact-custody-slip = 受渡票番号
fact-custody-direction = 受入・払出
fact-custody-moved_on = 受渡日
fact-custody-person = 相手
fact-custody-officer = 担当者
fact-custody-purpose = 目的
fact-custody-due_on = 返却期限
fact-document-due_on = 提出・返却期限
fact-document-envelope = 封筒
fact-document-shelf = 棚
fact-education-level = 学校の種類
fact-enquiry-asked_on = 問合せ日
fact-enquiry-name = 氏名
fact-enquiry-phone = 電話
fact-enquiry-centre = センター
fact-enquiry-heard = きっかけ
fact-enquiry-question = 質問
fact-enquiry-answer = 回答
fact-enquiry-answered_by = 回答者
fact-enquiry-follow_up_on = 次の連絡日
fact-enquiry-closed = 完了
fact-enquiry-trainee = 登録先
fact-exam-score = 点数
fact-health_check-trainee = 技能実習生
fact-health_check-group = 群
fact-health_check-result = 結果
fact-health_check-condition = 診断
fact-health_check-checked_on = 検査日
fact-health_check-hospital = 病院
fact-office-older_coe_list = 旧COE一覧も集める
fact-order-coe_on = COE申請予定日
fact-organisation-excellent = 優良認定
fact-organisation-care_staff = 介護職員数
fact-organisation-trainees_first = 在籍実習生（1号）
fact-organisation-trainees_second = 在籍実習生（2号）
fact-organisation-trainees_third = 在籍実習生（3号）
fact-organisation-counted_on = 集計日
fact-organisation-instructor_years = 指導員の経験年数
fact-organisation-dormitory_area = 宿舎寝室面積（m²）
fact-organisation-dormitory_people = 宿舎の人数
fact-reason-trainee = 技能実習生
fact-reason-finding = 指摘
fact-reason-about = 対象
fact-reason-text = 理由
fact-reason-said_by = 記入者
fact-reason-said_on = 記入日
fact-reason-passes = 許可
fact-rule_setting-rule = 規則
fact-rule_setting-on = 有効
fact-rule_setting-value = 数値
fact-rule_setting-upto = 上限
fact-rule_setting-source = 出典
fact-rule_setting-set_by = 設定者
fact-rule_setting-set_on = 設定日
fact-ssw-titp2_matching = 2号の職種が分野に合致
fact-trainee-translation_needed = 翻訳が必要な書類あり
fact-trainee-difficulty_notified = 実習困難届の提出
fact-trainee-skill_needed = 本国で修得困難
fact-trainee-skill_used = 帰国後に活用
noun-enquiry = 問合せ
list-enquiry = 問合せ
noun-custody = 書類の受渡
list-custody = 受渡の記録
noun-health_check = 健康診断
list-health_check = 群別健康診断
noun-reason = 理由
list-reason = 理由
noun-rule_setting = 事務所の規則
list-rule_setting = 事務所の規則
fact-checklist-form = 原本・写しの別
fact-checklist-holder = 作成者
fact-checklist-stage = 段階
fact-checklist-state = 状況
fact-checklist-good_until = 有効期限
fact-checklist-needed_on = 必要日
fact-checklist-first_sensible = 早くてもこの日
fact-checklist-will_expire = 必要日に期限切れ
fact-trainee-rows_told = 聞き取りのみの経歴の行
fact-verdict-failing = 満たさない規則
fact-verdict-unknown = 未確認の規則
fact-verdict-waived = 許可した規則
fact-verdict-rule = 規則
fact-verdict-outcome = 判定
fact-verdict-value = 実際
fact-verdict-limit = 基準
fact-verdict-certainty = 確度
fact-verdict-source = 出典
fact-verdict-reason = 理由
fact-wall-needed_on = 最初の必要日
fact-wall-blocking = 停止
fact-wall-warnings = 注意
fact-wall-marks = 印
fact-wall-heads = 書類番号
fact-wall_paper-mark = 番号
fact-wall_finding-code = 実習生
fact-wall_finding-name = 氏名
fact-wall_finding-severity = 程度
fact-wall_finding-sentence = 内容
list-checklist = 書類一覧
list-slip = 受渡票
list-verdict = 送出の可否
list-health = 群別健康
list-wall = 一覧表
list-wall_papers = 一覧表の書類
list-wall_findings = 一覧表の指摘
noun-verdict = 本人への規則の適用
noun-wall = 一覧表
noun-wall_paper = 一覧表の書類
noun-wall_finding = 一覧表の指摘
