## Operations, as the history names them

op-create-office = 事務所の作成
op-sample-office = 見本の事務所の作成
op-import-workbook = ブックの取り込み
op-attach-photos = 写真の添付
op-edit-field = { $fact }の変更
op-add-record = { $noun }の追加
op-remove-record = { $noun }の削除
op-set-many = { $count } 行の{ $fact }の設定
op-replace-words = 様式の文言の差し替え
op-confirm-words = 様式の文言の確認
op-set-photo = 写真の選択
op-print = 書類の印刷
op-undo = 元に戻す
op-redo = やり直し

## Lines of the terminal

cli-created = 事務所を作りました。
cli-imported = 新規{ $created }、更新{ $updated }、変更なし{ $unchanged }、不採用{ $refused }。
cli-import-nothing-written = 何も書き込んでいません。試行であるか、不採用の行があります。ブックを直すか、--partialで良い行だけ取り込んでください。
cli-template = ひな形を{ $file }に書き出しました。
cli-printed = 書類{ $papers }件、{ $pages }ページを{ $folder }に作成しました。
cli-undone = 元に戻しました：{ $op }（{ $rows }行）
cli-nothing-wrong = 問題はありません。
cli-findings = 指摘{ $count }件、うち要修正{ $blocking }件。
cli-no-match = 該当者はいません。
cli-read-only = { $holder }が使用中です。ここでは読み取りだけができます。
cli-practice = 練習用の事務所です。本物に変わることはありません。

## What takes time

progress-reading = 読み込み中
progress-importing = 取り込み中
progress-printing = 印刷中

## A look over the whole office

cli-verify-ok = すべて確認し、すべて合っています。
cli-verify-bad = { $count }項目で問題があります。このフォルダーはそのまま残し、控えで作業してください。
verify-file-ok = データベースのファイルは無事です。
verify-file-bad = データベースのファイルが壊れています：{ $said }
verify-references-ok = 行どうしの参照はすべて正しいです。
verify-references-bad = { $count }行が存在しない行を指しています（最初：{ $noun }）。
verify-history-ok = 履歴は途切れていません（{ $count }件）。
verify-history-bad = 履歴の{ $seq }番が合いません。このプログラムの外で変更されています。
verify-rows-ok = { $count }行が履歴と一致しています。
verify-rows-bad = { $count }行のうち{ $wrong }行が履歴と合いません（最初：{ $noun }）。
verify-search-ok = 検索の索引は行と一致しています。
verify-search-bad = 検索の索引が行と合いません（{ $at }）。
verify-orphans-ok = 持ち主のない行はありません。
verify-orphans-bad = 持ち主のない行が{ $count }行あります（最初：{ $fact }）。
verify-photos-ok = 写真{ $count }枚は揃っており、変わっていません。{ $stray ->
        [0] {""}
       *[other] どの行にも属さないファイル：{ $stray }。
    }
verify-photos-bad = 写真{ $count }枚のうち、{ $missing }枚がなく、{ $changed }枚が失われたか壊れています。「修復する」でバックアップにあるものを戻します。
cli-form-draft = 文言が確認されるまで下書き
cli-form-ready = 使用可
cli-form-pages = { $pages }ページ
cli-form-clash = 文字が重なっています：{ $what }
cli-form-unreachable = 入力できない項目 { $fact } を印刷します。
cli-forms-tried = { $count } 回試し、{ $bad } 回に問題がありました。

cli-nothing-found = 該当するものはありません。
cli-rule-on = 有効
cli-rule-off = 無効
cli-mrz-check-wrong = { $field }：検査数字が{ $found }ですが、{ $expected }でなければなりません。
cli-mrz-suggestion = { $position }文字目：{ $from }ではなく{ $to }かもしれません。
cli-mrz-valid = 検査数字はすべて正しいです。1行目・国籍・性別は旅券の頁と目で照合してください。
cli-mrz-wrong = この2行は正しくありません。
mrz-check-number = 旅券番号
mrz-check-birth = 生年月日
mrz-check-expiry = 有効期間満了日
mrz-check-optional = 個人番号
mrz-check-composite = 行全体
