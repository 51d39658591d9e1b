# Words of the window.

## Frame

window-name = 旅立ち
window-rooms = 部屋
window-notes = この事務所について
window-changes = 変更
window-language = 言語
window-search = 名前・コード・旅券を検索
window-what-to-do = 何をしますか
window-no-action = その名前の操作はありません。
window-nothing-found = 見つかりません
window-saved = すべて保存済み
window-saved-at = すべて保存済み { $time }
window-saving = 保存中
window-reading = 読み込み中
window-cancel = 中止
window-close = 閉じる
window-help = ヘルプ
window-narrow = たたむ
window-shortcuts = ショートカット
window-nothing-undo = 元に戻すものはありません
window-nothing-redo = やり直すものはありません
window-undone = 元に戻しました：{ $what }
window-redone = やり直しました：{ $what }
window-progress = { $what }：{ $total } 件中 { $done } 件
window-progress-open = { $what }：{ $done } 件
window-sample-banner = 見本の事務所：すべて架空の人物です。自由に変更できます。
window-practice-banner = 練習用の事務所：本物ではなく、本物になることもありません。

## Rooms

room-trainees = 実習生
room-orders = 求人
room-import = 取り込み
room-organisations = 機関
room-office = 事務所

## Actions

action-go = { $room }へ移動
action-search = すべてを検索
action-back = 戻る
action-undo = 元に戻す：{ $what }
action-redo = やり直す：{ $what }
action-close-office = 事務所を閉じる
action-palette = すべての操作
action-help = この画面のヘルプ
action-shortcuts = ショートカットを表示
action-rail = 部屋の列をたたむ・広げる
action-light = 明るい配色
action-dark = 暗い配色
action-speak = 言語：{ $language }
shortcut-rows = 行とセルの移動
shortcut-open = 行を開く・項目を保存
shortcut-next = 項目を離れる（保存される）
shortcut-restore = 項目を元の値に戻す
shortcut-mark = 行に印を付ける

## Start

start-what = 実習生のファイルと、そこから作る書類。このコンピューターの中だけにあります。
start-real = 事務所
start-real-text = 実際の人を扱う、本物の事務所。
start-practice = 練習用の事務所
start-practice-text = 試したり学んだりするため。本物になることはありません。
start-sample = 見本
start-sample-text = 三つの求人に架空の六十人。直すための間違いをわざと入れてあります。
start-open = 開く
start-open-sample = 見本を開く
start-not-made = まだありません。下で作れます。
start-make = 事務所を作る
start-name = 事務所の名前
start-kind = 事務所の種類
start-make-now = 作る

## Fields

field-saved = 保存済み
field-used-in = 使う書類：{ $papers }
field-date-hint = 日/月/年
field-month-hint = 年-月
field-choices = 選択肢
record-add = 行を追加
record-create = 作成
record-none = まだ入力がありません。
record-remove = 削除
record-remove-row = { $row } 行目を削除
record-more-row = { $row } 行目の詳細
record-removed = 削除しました：{ $noun }。Ctrl+Z で戻せます。

## Findings

findings-title = 確認すること
findings-none = 問題はありません。
findings-nothing-blocks = 支障なし

## Trainees

trainees-new = 実習生を追加
trainees-search = どの文字でも検索
trainees-all-orders = すべての求人
trainees-all-centres = すべてのセンター
trainees-no-order = 求人なし
trainees-keep-filter = この絞り込みを保存
trainees-filter-name = 絞り込みの名前（Enter で保存）
trainees-forget-filter = 絞り込み「{ $name }」を削除
trainees-no-filter = 全員を表示
trainees-columns = 列
trainees-mark = 印
trainees-mark-one = { $code } に印を付ける
trainees-unmark = 印を外す
trainees-set-order = 求人を設定
trainees-set-centre = センターを設定
trainees-nobody-found = 該当者はいません。
trainees-empty = まだ誰もいません。ブックを取り込むか、最初の実習生を追加してください。

## A trainee

trainee-tabs = ファイルの項目
trainee-age = { $age } 歳
trainee-to-packet = 書類を見る
trainee-choose-photo = 写真を選ぶ
trainee-no-photo = 写真
trainee-no-photo-text = 写真がありません。上の枠を押して選んでください。
trainee-photo-taken = 撮影日：{ $day }
trainee-photo-no-day = 撮影日は分かりません。
tab-profile = プロフィール
tab-career = 学歴・職歴
tab-papers = 書類
tab-training = 講習
tab-applications = 申請
tab-money = 費用
tab-log = 変更履歴
group-names = 氏名・出生
group-office = 事務所での管理
group-home = 住所・連絡先
group-body = 身体・健康
group-guarantor = 家族の収入・保証人
group-words = 本人の言葉
group-coe = COE申請書の回答
group-loan = 費用の融資
group-ssw-ability = 技能水準・日本語能力・在留期間
group-ssw-money = 保証金・費用・手続
ssw-make = 申告を入力
career-bar = 就学・就労の月
papers-title = この実習生の書類
papers-recipient = 提出先
papers-state = 状態
papers-no-order = まだ求人に入っていません。プロフィールで求人を設定すると書類が表示されます。
state-ready = 準備完了
state-missing = 不足
state-contradictory = 矛盾
state-printed = 印刷済み
state-out-of-date = 要再印刷
training-attended = 受講
training-hours = { $hours } 時間 { $minutes } 分
training-share = 割合
training-total = 合計
training-none = この実習生の授業の記録はありません。ブックの授業と出席のシートから取り込まれます。
log-none = まだ変更はありません。
log-emptied = 空にした

## Orders

orders-new = 求人を追加
orders-empty = まだ求人がありません。作成するか、ブックを取り込んでください。
order-facts = 求人の情報
order-whole = 求人全体：
order-matrix = 実習生と書類の一覧表
order-nobody = この求人にはまだ誰もいません。実習生の一覧で印を付け、求人を設定してください。
order-experience = 経験・訓練・理由
order-ssw = 特定技能の業務
terms-make = 雇用条件を入力
terms-contract = 雇用契約期間・就業の場所
terms-hours = 労働時間等
terms-holidays = 休日・休暇
terms-wages = 賃金
terms-leaving = 退職・保険・健康診断
packet-title = 書類：
packet-papers = 書類の一覧
packet-pages-title = ページ
packet-page = { $number } ページ
packet-zoom = 大きさ
packet-smaller = 縮小
packet-larger = 拡大
packet-width = 幅に合わせる
packet-draft = 下書き
packet-drawing = ページを描いています。
packet-empty = この提出先の書類はありません。別の提出先を選んでください。
packet-not-shown = ページを表示できません。提出先を変えるか、出力フォルダーに印刷してください。
print-now = 印刷
print-save-as = 別の場所に保存…
print-running = 印刷中
print-at = { $total } 件中 { $done } 件
print-left = 残り約 { $seconds } 秒

## Import

import-choose = ブックを選ぶ
import-template = 空のひな形を保存
import-template-saved = ひな形の保存先：{ $path }
import-what = .xlsx のブックを選んでください。まず変更の内容が表示され、承認するまで何も書き込まれません。
import-undone-later = 取り込みは一つの操作です。まとめて元に戻せます。
import-sheet = シート
import-created = 新規
import-updated = 変更
import-unchanged = 変更なし
import-refused = 不採用
import-all = 全シート
import-headings = 分からない見出し
import-headings-text = それぞれの列の内容を選ぶか、取り込まないでおきます。
import-heading = 見出し
import-belongs = 内容
import-belongs-to = 「{ $heading }」の内容
import-leave-out = 取り込まない
import-problems = ブックで確認すること
import-cell = セル
import-value = 入っている値
import-why = 理由と直し方
import-row = 行
import-row-refused = 不採用
import-row-taken = 採用
import-undo = 取り込みを元に戻す

## Organisations and the office

organisations-new = 機関を追加
organisations-empty = まだ機関がありません。最初の求人の監理団体を追加してください。
organisation-outline = 概要書（1-13）
organisation-company = 企業の概要
organisation-licence = 許可・届出
office-facts = 書類に載る事務所
office-families = 家族の問合せ先
office-places = 地名
office-rates = 為替レート
office-first-places = 最初の { $count } 件を表示しています。
office-output = 印刷した書類のフォルダー
office-choose-output = 別のフォルダーを選ぶ
office-check = データの検査
office-check-text = 事務所全体（ファイル、参照、履歴、行、検索、写真）を調べます。何も変更しません。
office-check-now = 今すぐ検査

## With numbers

findings-blocking = 支障 { $count } 件
trainees-count = { $count } 人
trainees-at-least = { $count } 人以上
trainees-chosen = { $count } 人に印
trainees-changed = { $count } 人を変更しました。Ctrl+Z で戻せます。
order-blocked = 支障のある人 { $count } 人
packet-pages = { $count } ページ
log-more = ほか { $count } 件
import-accept = { $count } 行を取り込む
import-partial = 良い行だけ取り込み、{ $count } 行を除く
print-done = 書類 { $papers } 件（{ $pages } ページ）の保存先：{ $folder }
import-done = 書き込みました：新規 { $created } 件、変更 { $updated } 件。

## Forms

office-forms = 様式
forms-text = 項目名は公式様式のとおり印刷します。当方の文言や翻訳は、氏名のある人が読んで確認するか公式の文言に差し替えるまで下書きになります。
forms-drafts = 下書きの様式：{ $count } 件
forms-edition = 版
forms-from = { $day }から
forms-mark = 確度
forms-words = 当方の文言
forms-official = 公式様式のとおり
forms-confirmed = { $name } が確認（{ $day }）
forms-changed = 確認後に変更あり
forms-draft = 下書き
forms-words-of = { $form } の文言
forms-read-text = 各文言を日本語と並べて読んでください。公式の文言があれば差し替えてください。変更した文言の確認は失われます。
forms-statement = 文言 { $key }
forms-shipped = 元の文言に戻す
forms-your-name = お名前
forms-confirm = 文言を読み、確認しました
state-not-needed = 不要
order-all-papers = すべての書類
print-purpose = 印刷の目的
print-to-check = 確認用
print-to-sign = 署名用
print-to-file = 提出用

## A person's file

op-mark-papers = { $count } 人の書類の記録
op-move-papers = 書類{ $count }件の受渡
op-write-reason = 理由の記入
op-set-rule = 規則の設定
op-merge-trainees = 二つのファイルの統合
op-take-enquiry = 問合せの実習生登録
op-take-mrz = 旅券2行の取込
