# 入国前の時間、学習の進み、提出した予定表の画面の言葉。

hours-title = 入国前の時間
hours-counted = { $counted }時間を数えました。
hours-enough = { $needed }時間中{ $counted }時間：足りています。
hours-missing = { $needed }時間中{ $counted }時間。{ $missing }時間足りません。
hours-part = { $hours }時間
hours-month-full = １か月を満たしています：{ $first }～{ $last }。
hours-month-short = { $first }～{ $last }：まだ１か月を満たしていません。
hours-month-none = まだ算入される講習がありません。
hours-qualifies = 短縮できます：入国後講習は６分の１でなく12分の１です。
hours-qualifies-not = まだ短縮できません：入国後講習は12分の１でなく６分の１です。
hours-esd-qualifies = 短縮できます：入国後講習は{ $full }時間でなく{ $half }時間です。
hours-esd-not = まだ短縮できません：入国後講習は{ $half }時間でなく{ $full }時間です。
hours-only-counted = この制度の入国前の講習の規則は登録されていません。時間を数えるだけです。
hours-no-entry = 入国予定日がないため、さかのぼって数えられません。求人に入力するか、下で日を試してください。

hours-ribbon = 算入される講習（月別）
hours-ribbon-span = 算入される期間：{ $from }から入国{ $entry }の前日まで。
hours-ribbon-month =
    { $month }：{ $days ->
        [0] 講習なし
       *[other] { $days }日、{ $hours }時間
    }
hours-short = { $hours }時間
hours-entry = 入国
hours-day-key = 講習のある日（高さは時間）
hours-lost-key = 外れる
hours-gained-key = 新たに入る

hours-lost = 算入されなかった時間
hours-lost-cap = { $hours }時間は１日に算入できる時間を超えています。
hours-lost-outside = { $hours }時間は算入される期間（{ $from }から入国の前日まで）の外です。
hours-lost-legal = { $hours }時間は法的保護の科目です。この科目は入国後だけ算入されます。
hours-lost-provider = { $hours }時間は規則の定めない機関による講習です。
hours-lost-nothing = 受講した時間はすべて算入されています。

hours-ahead = 入国まで
hours-ahead-needs =
    { $entry }の入国には{ $needed }時間必要です：{ $missing ->
        [0] 不足はありません
       *[other] { $missing }時間足りません
    }。
hours-ahead-reached = 予定の講習（残り{ $coming }時間）により、{ $day }に達します。
hours-ahead-short = 今ある予定の講習（残り{ $coming }時間）では：
hours-ahead-not = 達しません
hours-ahead-first = 算入できる最初の日は{ $day }です。
hours-ahead-last = 開始できる最後の日は{ $day }です。それより後では１か月になりません。
hours-ahead-rate = この人の出席率{ $rate }％では、入国時に{ $hours }時間、{ $day }に達します。
hours-ahead-rate-short = この人の出席率{ $rate }％では、入国時に{ $hours }時間：
hours-ahead-no-rate = 実施した講習がまだないため、出席率は分かりません。

hours-try = ほかの入国日を試す
hours-try-text = 試すだけでは何も変わりません。
hours-try-day = 入国日
hours-try-planned = 予定は{ $day }です。
hours-try-out = { $days }日（{ $hours }時間）が外れます（{ $from }～{ $to }）。
hours-try-in = { $days }日（{ $hours }時間）が新たに入ります（{ $from }～{ $to }）。
hours-try-same = 外れる日も、新たに入る日もありません。
hours-put = この日を求人に入れる
hours-put-warn = { $day }が求人{ $order }全体の入国予定日になります。全員が数え直され、この日を印刷する書類が変わります。
hours-put-yes = はい、求人全体に
hours-put-no = そのままにする
hours-put-done = 求人{ $order }の入国予定日は{ $day }です。Ctrl+Z で戻せます。
hours-put-nobody = この人はどの求人にも入っていないため、変更する入国予定日がありません。

hours-others = そのほかに必要な時間
hours-other-reached = { $needed }時間中{ $minutes }時間：達しています
hours-other-open = { $needed }時間中{ $minutes }時間：達していません

learn-progress = 学習の進み
learn-marks = 評価とテスト
learn-tests = 週テスト
learn-tests-few = 週テストが二回以上あると、ここに線を描きます。
learn-test-point = { $day }：{ $of }点中{ $score }点（{ $share }％）
learn-exams = 日本語試験
learn-sittings = これからの試験
learn-sittings-none = これからの試験は入力されていません。試験日は事務所で管理します。
learn-sittings-to = 試験の日程へ
learn-derived = 推定（未発表）
learn-apply = 申込期限{ $day }（{ $left }）
learn-apply-over = 申込は{ $day }に締切

learn-risk = 気をつける人
learn-risk-text = 今日開いているクラスから示します。
learn-risk-looking = 確認中… { $total }クラス中{ $done }
learn-risk-begin = 確認中…
learn-risk-none = 開いているクラスに、気をつける人はいません。
learn-risk-no-class = 今日開いているクラスはありません。
learn-risk-count = { $count }人
learn-risk-why = 理由

learn-teachers = 講師
learn-holidays = 休講日
learn-courses = 講習
learn-calendar = 試験日程
learn-calendar-text = 規則から求めただけの日は、発表されるまで推定と示します。
learn-holidays-take = 固定の祝日を取り込む
learn-year = 年
learn-holidays-country = 国
learn-holidays-text = 付属の祝日表は未確認です。公式の表と照合してください。月の暦による祝日と振替休日は手で入力します。
learn-holidays-came =
    { $count ->
        [0] その年の固定の祝日はすべて登録済みです。
       *[other] 祝日を{ $count }日取り込みました。公式の表と照合してください。
    }
learn-bad-year = 「{ $value }」は年ではありません。2027のように書いてください。
learn-sittings-take = JLPTの試験日を入れる
learn-sittings-came =
    { $count ->
        [0] その年のJLPTの試験日は入力済みです。
       *[other] 規則から求めた{ $count }日を入れました。発表と照合してください。
    }
learn-proves = 証明するレベル
learn-proves-level = { $level }を証明
learn-proves-none = レベルの証明なし
learn-proves-text = レベルは合格したJLPT、またはJFT-Basicの点数で証明されます。ほかの試験が認められるか、結果の有効期間は、このプログラムでは分かりません。監理団体に確認してください。

plan-title = 講習の予定表（参考様式1-29）
plan-open = 未提出
plan-filed = { $day }に提出済み
plan-amending = 変更のため開いています
plan-none = まだ記録がありません。提出すると予定の講習を科目ごとに記録し、その後は提出したまま残ります。
plan-typed = 予定表を提出すると、これらの行を記録します。行がなければ予定の講習を使います。
plan-stays = 提出した予定表はそのまま残ります。出席簿と照合しますが、合わせて書き換えることはありません。
plan-day = 提出日
plan-freeze = 提出どおり記録
plan-freeze-on = { $day }提出として記録
plan-frozen = 予定表を提出どおり記録しました：{ $rows }行。
plan-amend = この理由で変更する
plan-amend-why = 予定表を変更する理由
plan-amended = 予定表を変更できます。変更した予定表を提出したら、もう一度記録してください。
plan-hours = 時間
plan-differs = 食い違い
