# The room of classes: the list, a class, its register.

## The room and its list

room-classes = クラス
list-timetable = 週の時間割
list-teacher = 講師
list-holiday = 休講日
class-new = クラスを追加
class-of-course = 講習 { $course } のクラスを作る
class-courses = クラスのない講習
class-none = クラスがまだありません。クラスを作り、時間割を入力し、講習を予定してください。
class-none-but-courses = クラスがまだありません。下の講習から作ると、講習の予定と人がそのまま入ります。
class-people = 人数
class-open-days = 出席簿
class-unmarked = 未記入 { $count } 日
class-all-marked = 記入済み

## A class

class-tabs = クラスの各欄
class-tab-register = 出席簿
class-tab-lessons = 講習
class-tab-people = 受講者
class-tab-progress = 進み具合
class-tab-papers = 書類
class-tab-about = 概要
report-month = 月
report-look = 書類を見る
report-of-centre = 研修センターの月次報告
class-papers-what = 署名欄のある出席簿、クラス名簿、クラスの月次報告、監理団体へ出す一人ずつの月次報告です。印刷した出席簿には手書きで署名します。遅れて入力した記録や後から変えた記録は、様式4-8の確認表に載ります。
scan-title = 署名済みの出席簿
scan-text = 全員が署名した出席簿を撮影またはスキャンし、その画像（JPEG・PNG）を出欠の証拠としてここに保管します。
scan-keep = 画像を保管
scan-from = 出席簿の開始日
scan-to = 出席簿の終了日
scan-kept = 保管しました：{ $days }
scan-show = { $days }の署名済み出席簿
scan-none = このクラスの署名済み出席簿はまだありません。
class-held-of = { $planned } 時間のうち { $held } 実施
class-at-risk = 要確認 { $count } 人
class-no-course = クラスに講習がないため、誰が行う時間か分かりません。
class-make-course = 講習 { $code } を作る

## Lessons

class-plan = 講習を予定する
class-plan-from = 開始日
class-plan-to = 終了日
class-plan-no-timetable = 先に時間割の行を入力してください。
class-days-crossed = 終了日が開始日より前です。
class-planned-made = { $count } 件を予定しました。
class-planned-there = { $count } 件は既にありました。
class-planned-holidays = 休講日 { $count } 日を除きました。
class-coming = これからの講習
class-coming-how-long = 表示する期間
class-weeks = { $count } 週間
class-coming-none = この期間に予定がありません。上で予定してください。
class-lesson-day = 日
class-lesson-time = 時刻
class-lesson-minutes = 分
class-lesson-content = 内容
class-lesson-state = 状態
class-lesson-held = 実施済み
class-lesson-planned = 予定
class-lesson-change = 変更
class-lesson-what = 変更の内容
class-lesson-to-move = 日時を移す
class-lesson-to-split = 二つに分ける
class-lesson-to-cancel = 中止する
class-lesson-to-restore = 中止を取り消す
class-lesson-to-substitute = 講師を代える
class-lesson-begins = 開始時刻
class-lesson-cut = 後半の開始時刻

## People

class-person = 氏名
class-choose-all = 全員を選ぶ
class-meter = 入国前講習の時間
class-hours-only = { $counted } 時間
class-hours-of = { $needed } 時間中 { $counted } 時間
class-month-full = 1 か月以上
class-month-open = 1 か月未満
class-window-long = { $from } から { $entry } の入国までの講習が数えられます。
class-no-entry = 入国予定日がありません。
class-rate = 出席率
class-tests = テスト
class-chapter = 課
class-level = 級・レベル
class-level-none = まだなし
class-risks-of = { $code } の確認事項
class-nobody = このクラスにはまだ誰もいません。先に人を加えてください。
class-add-people = 人を加える
class-find-people = 氏名・コード・旅券で探す
class-found-nobody = ほかに見つかりません。
class-picked = 加える人
class-unpick = { $code } を外す
class-transfer = 転入：ほかのクラスの在籍は前日で終わる
class-put-in = { $count } 人をクラスに入れる
class-came = { $count } 人がクラスに入りました。Ctrl+Z で戻せます。
class-leave = クラスを離れる
class-last-day = 在籍の最終日
class-left = { $count } 人がクラスを離れます。Ctrl+Z で戻せます。

## Progress

class-hours-each = 各人の時間と必要な時間
class-no-entry-all = 入国予定日のある人がいないため、時間を比べられません。
class-way = 時間の積み上げ
class-way-said = { $first } から { $last } まで：{ $hours }。
class-attendance-weeks = 週ごとの出席率（％）
class-week = 週
class-week-of = { $day } からの週
class-no-marks = 出席簿にまだ記入がありません。
class-tests-spread = 週間テストの得点分布（％）
class-points = 得点
class-tests-count = テストの数
class-no-tests = 週間テストの入力がまだありません。
class-levels = 到達した級

## The register: days and who writes

register-of = { $code } の出席簿
register-week-before = 前の週
register-week-after = 次の週
register-month-before = 前の月
register-month-after = 次の月
register-to-today = 今日へ
register-today = 今日
register-go-to = 日付へ
register-view = 表示する日
register-by-week = 週
register-by-month = 月
register-by = 記入者
register-no-lessons = この期間に講習がありません。「講習」で予定するか、ほかの日を見てください。
register-nobody = このクラスにはまだ誰もいません。「受講者」で加えてください。
register-nobody-then = この期間に在籍者がいません。

## The register: its cells

register-short-japanese = 日語
register-short-life = 生活
register-short-skills = 技能
register-short-legal = 法的
register-minutes = { $minutes } 分
register-holiday = 休講
register-cancelled = この講習は中止
register-cancelled-short = 中止
register-empty = 未記入
register-not-in-class = この日は在籍していません
register-old-mark = 出欠のない時間
register-missed = { $minutes } 分欠席
register-attended = { $minutes } 分受講
register-entered = { $day } { $by } 記入
register-because = 理由：{ $reason }
register-sum = 受講／実施
register-sum-said = 表示中の { $held } 時間のうち { $attended } 受講

## The register: typing

register-marks = 出欠とキー
register-fill-present = 未記入はすべて出席
register-clipboard = 写す・貼り付ける出欠
register-nothing-here = ここには記入できません。その日は在籍していないか、講習がありません。
register-minutes-first = 記入していません。{ $letter } の後に分を入力してください（例：{ $letter }20）。
register-written = { $count } 件記入しました。
register-paste-unknown = 貼り付けていません。分からないセルが { $count } 件あります：{ $cells }。P、A、E、L20、G20 のように直してから貼り付けてください。
register-paste-closed = 貼り付けていません。在籍していない日か講習のない所に { $count } 件あります：{ $cells }。
register-paste-large = 貼り付けていません。{ $rows } 行 { $columns } 列はこのセルからは収まりません。もっと上か左から始めるか、月の表示にしてください。

## The register: why now

register-reason-title = まだ保存していません。なぜ今記入するのですか。
register-late = 講習から { $days } 日を超えた記入が { $count } 件。
register-ahead = これからの日への記入が { $count } 件。
register-changed = 印刷済みの記録を変える記入が { $count } 件。
register-reason-given = この日々の遅れた記録は、次の理由で保存されます：{ $reason }
register-reason-other = 別の理由
register-reason-keep = この理由で保存
register-reason-drop = 記入を取りやめる
register-left-unsaved = { $count } 件は保存されませんでした。理由が必要でしたが、出席簿を離れました。もう一度記入してください。
