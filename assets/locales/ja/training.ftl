# Classes, lessons, the register, the filed plan, progress in learning.

## Nouns

noun-teacher = 講師
noun-class = クラス
noun-enrolment = クラスの在籍
noun-timetable = 時間割の行
noun-holiday = 休講日
noun-plan_line = 提出した予定表の行
noun-register_scan = 出席簿のスキャン
noun-assessment = 評価
noun-sitting = 試験日程

## Teachers

fact-teacher-code = 講師コード
fact-teacher-name_latin = 講師の氏名（ローマ字）
fact-teacher-name_japanese = 講師の氏名（日本語）
fact-teacher-title_japanese = 講師の役職
fact-teacher-qualification = 講師の資格
fact-teacher-qualification_note = 資格の備考

## Courses: what came with classes

fact-course-title = 講習の名称
fact-course-accreditation_number = 認定日本語教育機関の番号
fact-course-unit_minutes = 単位時間（分）

## Classes and who is in them

fact-class-code = クラスコード
fact-class-name = クラス名
fact-class-course = クラスの講習
fact-class-centre = クラスのセンター
fact-class-teacher = クラスの担当講師
fact-class-room = クラスの教室
fact-class-from = クラスの開始日
fact-class-to = クラスの終了日
fact-enrolment-class = クラス（在籍）
fact-enrolment-trainee = 実習生（在籍）
fact-enrolment-from = 在籍の開始日
fact-enrolment-to = 在籍の終了日

## Timetable and days without lessons

fact-timetable-class = クラス（時間割）
fact-timetable-weekday = 曜日
fact-timetable-starts = 開始時刻（時間割）
fact-timetable-ends = 終了時刻（時間割）
fact-timetable-break_minutes = 休憩時間（分、時間割）
fact-timetable-subject = 科目（時間割）
fact-timetable-care_subject = 介護の科目（時間割）
fact-timetable-content = 内容（時間割）
fact-timetable-taught_by = 講師（時間割）
fact-timetable-room = 教室（時間割）
fact-holiday-day = 休講日
fact-holiday-name = 休日の名称
fact-holiday-name_japanese = 休日の名称（日本語）
fact-holiday-national = 国の祝日

## Lessons, planned and held

fact-planned_session-class = クラス（予定）
fact-planned_session-starts = 開始時刻（予定）
fact-planned_session-ends = 終了時刻（予定）
fact-planned_session-break_minutes = 休憩時間（分、予定）
fact-planned_session-care_subject = 介護の科目（予定）
fact-planned_session-content = 内容（予定）
fact-planned_session-taught_by = 担当講師（予定）
fact-planned_session-room = 教室（予定）
fact-planned_session-cancelled = 中止
fact-planned_session-reason = 講習を変更した理由
fact-held_session-class = クラス（実施）
fact-held_session-planned = 対応する予定講習
fact-held_session-starts = 開始時刻（実施）
fact-held_session-ends = 終了時刻（実施）
fact-held_session-break_minutes = 休憩時間（分、実施）
fact-held_session-care_subject = 介護の科目（実施）
fact-held_session-content = 内容（実施）
fact-held_session-taught_by = 担当講師（実施）
fact-held_session-room = 教室（実施）

## The register

fact-attendance-mark = 出欠
fact-attendance-entered_on = 出欠の記入日
fact-attendance-entered_by = 出欠の記入者
fact-attendance-reason = 遅れ・先日付・変更の理由
fact-register_scan-class = クラス（出席簿のスキャン）
fact-register_scan-from = 出席簿の開始日
fact-register_scan-to = 出席簿の終了日
fact-register_scan-sha256 = 出席簿のスキャンのハッシュ値

## The plan as it was filed

fact-plan_line-order = 提出した予定表の求人
fact-plan_line-course = 提出した予定表の講習
fact-plan_line-subject = 提出した予定表の科目
fact-plan_line-from = 提出した予定表の開始日
fact-plan_line-to = 提出した予定表の終了日
fact-plan_line-minutes = 提出した予定表の時間（分）
fact-plan_line-frozen_on = 予定表の提出日
fact-plan_line-reason = 予定表を変更した理由

## Progress and examinations

fact-assessment-trainee = 実習生（評価）
fact-assessment-class = クラス（評価）
fact-assessment-day = 評価日
fact-assessment-kind = 評価の種類
fact-assessment-title = 評価の題名
fact-assessment-score = 得点
fact-assessment-of = 満点
fact-assessment-note = 評価の備考
fact-sitting-test = 試験（日程）
fact-sitting-level = 級・レベル（日程）
fact-sitting-day = 試験日
fact-sitting-apply_until = 申込期限
fact-sitting-place = 試験の会場
fact-sitting-derived = 試験日は推定（未発表）
fact-sitting-source = 試験日の出典
fact-exam-test = 日本語試験の種類
fact-exam-score_language = 点数：言語知識
fact-exam-score_reading = 点数：読解
fact-exam-score_listening = 点数：聴解

## Words of closed lists

choice-ProviderKind-other = その他の者
choice-Weekday-mon = 月曜日
choice-Weekday-tue = 火曜日
choice-Weekday-wed = 水曜日
choice-Weekday-thu = 木曜日
choice-Weekday-fri = 金曜日
choice-Weekday-sat = 土曜日
choice-Weekday-sun = 日曜日
choice-Qualification-course_420 = 日本語教師養成講座（420単位時間）
choice-Qualification-registered = 登録日本語教員
choice-Qualification-other = その他の証明
choice-Qualification-none = なし
choice-Mark-present = 出席
choice-Mark-late = 遅刻
choice-Mark-left_early = 早退
choice-Mark-absent = 欠席
choice-Mark-excused = 公欠
choice-CareSubject-general = 総合日本語
choice-CareSubject-listening = 聴解
choice-CareSubject-reading = 読解
choice-CareSubject-characters = 文字
choice-CareSubject-pronunciation = 発音
choice-CareSubject-conversation = 会話
choice-CareSubject-composition = 作文
choice-CareSubject-care_japanese = 介護の日本語
choice-CareSubject-care_basics = 介護の基本Ⅰ・Ⅱ
choice-CareSubject-communication = コミュニケーション技術
choice-CareSubject-moving = 移動の介護
choice-CareSubject-meals = 食事の介護
choice-CareSubject-toileting = 排泄の介護
choice-CareSubject-dressing = 衣服の着脱の介護
choice-CareSubject-bathing = 入浴・身体の清潔の介護
choice-Assessed-homework = 宿題
choice-Assessed-weekly_test = 週テスト
choice-Assessed-kanji = 漢字
choice-Assessed-conversation = 会話
choice-Assessed-attitude = 学習態度
choice-Assessed-chapter = 終えた課
choice-Test-jlpt = 日本語能力試験（JLPT）
choice-Test-jft = 国際交流基金日本語基礎テスト（JFT-Basic）
choice-Test-nat = 日本語NAT-TEST
choice-Test-jtest = J.TEST実用日本語検定
choice-Test-topj = 実用日本語運用能力試験（TOPJ）
choice-Test-in_house = 学内試験

## Findings about lessons

finding-lesson-past-midnight = { $day }の講習は{ $starts }開始、{ $ends }終了で、終了が開始より後になっていません。
finding-lesson-past-midnight-mend = 終了は同じ日の開始より後です。時刻を直してください。日をまたぐ講習は二つに分けます。
finding-lesson-overlap = { $day }に{ $other }人の講習が重なっています。もう一方は{ $starts }～{ $ends }です。
finding-lesson-overlap-mend = 一方の講習を動かすか、その日にだれがどのクラスにいるか確かめてください。
finding-lesson-outside-course =
    { $day }の講習はクラスの期間（{ $from ->
        [none] { $to }まで
       *[other] { $to ->
            [none] { $from }から
           *[other] { $from }～{ $to }
        }
    }）の外です。
finding-lesson-outside-course-mend = 講習を動かすか、クラスの期間を直してください。
finding-lesson-on-holiday =
    { $day }は休講日{ $holiday ->
        [none] { "" }
       *[other] （{ $holiday }）
    }ですが、講習があります。
finding-lesson-on-holiday-mend = 講習を動かすか、その日に行ってよいか監理団体に確かめてください。
finding-lesson-on-weekend = { $day }は土曜日か日曜日ですが、講習があります。
finding-lesson-on-weekend-mend = 講習は月曜日から金曜日に予定します。動かすか、その日に行ってよいか監理団体に確かめてください。
finding-lesson-over-cap = { $day }の講習は{ $value }時間です。算入されるのは1日{ $limit }時間までです。
finding-lesson-over-cap-mend = ほかの日に動かしてください。{ $limit }時間を超える分は算入されません。
finding-lesson-longer-than-times = { $day }の講習は{ $value }分ですが、開始から終了まで休憩を除くと{ $limit }分です。
finding-lesson-longer-than-times-mend = 分数、時刻、休憩のどれかを直してください。
finding-lesson-room-twice = { $day }の同じ時間に、教室「{ $room }」を{ $other }も使っています。
finding-lesson-room-twice-mend = 一方の教室か時間を変えてください。
finding-lesson-teacher-twice = { $day }の同じ時間に、{ $teacher }は{ $other }も担当しています。
finding-lesson-teacher-twice-mend = 一方をほかの講師に替えるか、時間を動かしてください。
finding-course-no-provider = 講習「{ $course }」の実施機関の種別が空のため、時間が算入されるか分かりません。
finding-course-no-provider-mend = 契約書のとおりに種別を選んでください。
finding-course-does-not-count = 講習「{ $course }」の時間は算入されません。実施機関が規則の定める者ではありません。
finding-course-does-not-count-mend = 契約書と照合し、誤りなら直してください。正しければ、監理団体、外国の公的機関・教育機関の講習として予定してください。
finding-plan-line-differs =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }：提出した予定表は{ $planned }時間、出席簿は{ $held }時間です。
finding-plan-line-differs-mend = 監理団体とともに予定表を変更するか、講習を追加してください。プログラムはどちらの数も変えません。
finding-plan-dates-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }：提出した予定表は{ $planned_from }～{ $planned_to }、実施は{ $held_from }～{ $held_to }です。
finding-plan-dates-differ-mend = 出席簿と照合し、日付が正しければ監理団体とともに予定表を変更してください。
finding-hours-too-few = 算入される時間は{ $value }時間です。{ $minimum }時間必要で、{ $missing }時間足りません。
finding-hours-too-few-mend = 算入される講習を追加し、入国前に行ってください。
finding-hours-no-month = 講習は{ $from }～{ $to }で、1か月に足りません。
finding-hours-no-month-mend = 1か月以上必要です（例：3月15日～4月14日）。講習の期間を延ばしてください。
finding-record-groups = 求人の全員が同じ講習を受けていません。参考様式4-8の記録は{ $count }組に分かれます。
finding-record-groups-mend = 事実なら直す必要はありません。出席簿と照合し、それぞれの記録を印刷してください。
finding-import-bad-time = { $label }：「{ $value }」を時刻として読めません。
finding-import-bad-time-mend = 8:00か16:30のように書いてください。

## What cannot be done

error-field-bad-time = { $fact }：「{ $value }」は時刻ではありません。8:00 のように書いてください。
error-register-reason-needed = 保存していません。理由が必要です。{ $limit }日を超える遅れ：{ $late }件、先の日付：{ $ahead }件、記録の印刷後の変更：{ $changed }件。理由を書いて保存し直してください。
error-register-not-enrolled = 保存していません。{ $day }に{ $name }はクラスに在籍していません。先にその日からクラスに入れるか、出欠を消してください。
error-register-too-long = 保存していません。{ $name }の欠席時間が{ $minutes }分ですが、講習は{ $held }分です。分数を直してください。
error-register-scan-days = 保管していません：終了日{ $to }が開始日{ $from }より前です。日付を直してください。
error-register-scan-twice = この画像は{ $from }～{ $to }として保管済みです。別のページを選ぶか、先にそれを削除してください。
error-lesson-cut-outside = 分割する時刻は、講習の開始と終了の間でなければなりません。
error-lesson-held = この講習は{ $day }に実施済みのため、もう動かせません。記録には実施したことが残ります。
error-plan-frozen = 予定表は{ $day }に提出済みで、提出したまま残ります。変更するには理由を書いてください。
error-plan-nothing = 提出する予定の講習がありません。先に求人の講習を予定してください。
error-timetable-empty = クラスに時間割がありません。先に時間割を入力し、それから講習を予定してください。
error-reason-empty = 理由が必要です。短く書いてください。

finding-attendance-low = 直近30日間の出席率が{ $value }％です。事業所の基準は{ $limit }％以上です。
finding-attendance-low-mend = 本人と話し、欠席した講習を補えるか確認してください。
finding-tests-low = 直近の小テストの得点率が{ $value }％です。事業所の基準は{ $limit }％以上です。
finding-tests-low-mend = どの課が足りないか、講師が確認してください。

error-register-row = { $line }行目：{ $column }を読み取れません。date（2026-11-25）、subject（japanese・life・skills・legal）、minutes_attended（0～1440）の列が必要です。
cli-hours = { $entry }の入国までに算入される時間は{ $needed }時間中{ $counted }時間です（日本語{ $japanese }、生活一般{ $life }、修得等に資する知識{ $skills }）。算入できる最初の日は{ $from }です。
cli-hours-only = { $entry }の入国前に数える時間は{ $counted }時間です（日本語{ $japanese }、日本での生活{ $life }、知識{ $skills }）。時間数を求める規則はありません。
cli-hours-month = １か月を満たしています：{ $first }～{ $last }。
cli-hours-no-month = まだ１か月を満たしていません：{ $first }～{ $last }。
cli-hours-qualifies = 入国後講習を短縮できます。
cli-hours-not = 入国後講習を短縮できません。

op-plan-lessons = 時間割から講習を計画
op-change-lesson = 計画した講習の変更
op-mark-register = 出席簿に{ $count }件を記入
op-make-class = 講習からクラスを作成
op-enrol = { $count }人がクラスに加入
op-leave-class = { $count }人がクラスを離脱
op-freeze-plan = 講習計画を提出どおり記録
op-amend-plan = 講習計画を修正のため開いた
op-take-holidays = 固定の祝日を取り込み
op-take-sittings = JLPTの試験日を入力
op-keep-register = 署名済み出席簿を保管
recipient-supervising = 監理団体
sheet-teachers = 講師
sheet-holidays = 休校日
sheet-marks = 成績・小テスト
