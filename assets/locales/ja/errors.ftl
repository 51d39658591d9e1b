## The office and its folder

error-not-found = コード「{ $code }」の{ $noun }はありません。一覧で確かめてください。
error-office-missing = このフォルダーに事務所がありません。先に作るか、別のフォルダーを指定してください。
error-office-exists = このフォルダーにはすでに事務所があります。何も変えていません。
error-read-only = 事務所は{ $holder }で開かれています。ここでは読み取りだけができます。
error-newer-office = 事務所は新しい版のプログラムで書かれています。その版を使ってください。
error-foreign-file = このプログラムのファイルではありません。何も変えていません。
error-nothing-to-undo = 元に戻す操作はありません。
error-undo-newer = { $code }はその後変更されたため元に戻せません。先に新しい変更を戻してください。
error-disk = { $path }を読み書きできません：{ $reason }。空き容量、フォルダーの書き込み権限、ほかのプログラムで開いていないかを確かめてください。
error-internal = プログラム内部で問題が起きました。何も変えていません。
error-asset =
    { $place ->
        [none] ファイル{ $path }は使えません。
       *[other] ファイル{ $path }は使えません（{ $place }）。
    }
error-rulebook = 規則またはメッセージを読めません：{ $detail }
error-form = 様式を読めません：{ $detail }
error-paper = 書類を作成できません：{ $detail }
error-unknown-form = 様式{ $slug }はありません。あるのは：{ $known }
error-nothing-to-print = 印刷するものがありません。求人に人がいないか、その提出先の書類がありません。
error-not-due = 書類{ $slug }はまだ必要ありません。必要な条件が満たされていません。
error-not-confirmed = 印刷しません。次の文言が確認されていません：{ $papers }。「事務所 › 様式」で読んで確認するか、公式の文言を入れてください。
error-not-for-filing = 提出用に印刷しません。{ $count } 件の書類に項目の不足または矛盾があります：{ $papers }。指摘のとおり直してください。
error-cancelled = 中止しました。何も変えていません。

## Commands

error-unknown-recipient = 提出先{ $value }はありません。あるのは：{ $known }
error-unknown-file = このファイルは渡されていません。選び直してください。
error-unknown-command = 命令{ $name }はありません。
error-bad-request = 要求を理解できません：{ $detail }
error-not-the-sample = このフォルダーの事務所は見本ではありません。何も変えていません。別のフォルダーを指定してください。

## The store

error-store-read-only = { error-read-only }
error-store-not-an-office = { error-office-missing }
error-store-already-an-office = { error-office-exists }
error-store-folder-not-empty = 新しい事務所のフォルダーに「{ $found }」があります。空のフォルダーを選んでください。
error-store-foreign-file = { error-foreign-file }
error-store-newer-file = { error-newer-office }
error-store-older-file = 事務所は古い版のもので、別のプログラムで開かれています。先にそれを閉じてください。
error-store-copy-not-verified = 版の更新前の控えを読み返せませんでした。何も変えていません。ディスクを確かめてください。
error-store-disk-full = ディスクがいっぱいです。何も変えていません。空きを作ってやり直してください。
error-store-io = 事務所のファイルを読み書きできません：{ $detail }
error-store-busy = 別のプログラムが使用中です。少し待ってやり直してください。
error-store-damaged = 事務所のデータベースが壊れています：{ $detail }。控えを使い、このフォルダーは残してください。
error-store-code-taken = このコードはすでに使われています（{ $detail }）。
error-store-missing-reference = { $noun }が存在しない{ $target }を指しています。何も変えていません。
error-store-no-such-row = { $noun }：その行はもうありません。
error-store-no-such-field = { $noun }に項目{ $field }はありません。
error-store-nothing-to-undo = { error-nothing-to-undo }
error-store-nothing-to-redo = やり直す操作はありません。
error-store-changed-since =
    { $row ->
        [none] { $noun }
       *[other] { $noun }{ $row }
    }はその後変更されたため元に戻せません。先に新しい変更を戻してください。
error-store-wrong-name = 保存するデータが名前と合いません。何も変えていません。
error-store-refused = データベースが受け付けませんでした：{ $detail }。何も変えていません。

## Workbooks from outside

error-cannot-read = ファイルを読めません：{ $reason }
error-directory = フォルダーです。中のブック（.xlsx）を指定してください。
error-empty-file = ファイルが空です。保存し直して大きさを確かめてください。
error-not-xlsx =
    このファイルは{ $kind ->
        [old-excel] 古いExcel（.xls）
        [binary-excel] バイナリ形式のExcel（.xlsb）
        [open-document] OpenDocument（.ods）
        [other-office] 別の種類の文書
        [other-zip] ブックのないzip
        [text] テキスト（.csvなど）
        [pdf] PDF
       *[unknown] 不明な種類
    }です。表計算ソフトで開き、.xlsxで保存してください。
error-encrypted = パスワードで保護されています。パスワードなしで保存してください。
error-file-too-large = { $limit }バイトを超えています。小さなブックに分けてください。
error-damaged = ファイルが壊れているか途中で切れています（{ $part }：{ $reason }）。もらい直すか保存し直してください。
error-too-many-parts = { $limit }個を超える部品があります。普通のブックではありません。
error-part-too-large = { $part }は展開すると{ $limit }バイトを超えます。開きませんでした。
error-total-too-large = 展開すると{ $limit }バイトを超えます（{ $part }まで）。開きませんでした。
error-suspicious = { $part }に表計算ソフトが書かないものがあります（{ $what }）。開きませんでした。
error-too-many-sheets = シートが{ $limit }枚を超えています。不要なものを消してください。
error-row-too-far = シート{ $sheet }：{ $cell }は{ $limit }行目より下です。余分なセルを消すかシートを分けてください。
error-column-too-far = シート{ $sheet }：{ $cell }は{ $limit }列目より右です。余分なセルを消してください。
error-too-many-cells = 値のあるセルが{ $limit }個を超えています（シート{ $sheet }まで）。分けてください。
error-cell-too-long = シート{ $sheet }：{ $cell }が{ $limit }文字を超えています。短くしてください。
error-text-too-long = { $part }に{ $limit }バイトを超える文字列があります。読み込みませんでした。
error-too-much-text = 文字列が{ $limit }バイトを超えています（シート{ $sheet }まで）。分けてください。
error-unreadable-sheet = シート{ $sheet }は{ $near }より先を読めません：{ $reason }。保存し直してください。
error-unreadable-workbook = ブックを読めません：{ $reason }。保存し直してください。

## What was typed into a field

error-field-ambiguous-date = { $fact }：「{ $value }」は二通りに読めます。日を先に書くか、{ $suggestion } のように書いてください。
error-field-bad-choice = { $fact }：「{ $value }」は選択肢（{ $choices }）にありません。
error-field-bad-date = { $fact }：「{ $value }」は日付ではありません。31/12/1999 または 1999-12-31 のように書いてください。
error-field-bad-flag = { $fact }：「{ $value }」は「はい」でも「いいえ」でもありません。
error-field-bad-month = { $fact }：「{ $value }」は年月ではありません。2019-04 のように書いてください。
error-field-bad-number = { $fact }：「{ $value }」は整数ではありません。
error-field-bad-value = { $fact }にこの値は入れられません。
error-field-code-empty = { $fact }：コードが必要です。人も書類もコードで探します。
error-field-fixed = { $fact }は他の項目から決まるため、ここでは入力しません。
error-field-no-currency = { $fact }：先に通貨を選んでください。
error-field-no-such-row = { $fact }：「{ $value }」という{ $noun }がないか、複数あります。一覧から選んでください。
error-field-text-too-long = { $fact }：{ $longest } 文字を超えています。短くしてください。
error-row-newer = { $noun }は表示中に別の場所で変更されました。入力は保存されていません。新しい値を確かめて、もう一度入力してください。
error-row-in-use =
    { $noun }は{ $target }の { $count ->
       *[other] { $count } 行
    }で使われているため、削除しませんでした。先にそちらを変更してください。
error-not-by-hand = { $noun }の行は手で追加・削除しません。

## Photos from outside

error-photo-not-a-picture = JPEG または PNG の画像ではないか、壊れています。別のファイルを選んでください。
error-photo-too-large = 安全に開ける大きさを超える画像です。小さく保存して選び直してください。
error-photo-no-reader = 画像を安全に開けませんでした。保存していません。

## The window

error-no-office-open = 開いている事務所がありません。先に開いてください。
error-no-dialogs = ここではファイルを選べません。
error-unknown-sort = 一覧は { $value } では並べ替えられません。
error-unknown-language = 言語 { $value } はありません。使えるのは en、lo、vi、ja です。
error-not-listed = { $noun }の行は一覧にしません。
error-not-for-the-window = 画面から { $value } は設定できません。
error-kept-too-large = 画面が記憶しようとした内容が大きすぎます。保存していません。

## A person's file

error-field-before-that = { $fact }：渡す日より前です。後の日を選んでください。
error-field-empty = { $fact }：記入してください。
error-field-mrz-wrong = { $fact }：2行の検査数字が合いません。先に旅券と照合してください。
error-field-rule-proven = { $fact }：二つの出典がある規則は無効にできません。責任者は理由を付して個別に許可できます。
error-field-taken = { $fact }：この問合せはすでに実習生になっています。その実習生のファイルを開いてください。
error-not-here =
    { $holder ->
        [none] 書類「{ $paper }」はまだ届いていません。先に受け入れてください。
       *[other] 書類「{ $paper }」は{ $holder }が持っています。先に受け入れてください。
    }
error-finding-gone = 理由の対象がなくなりました（値が変わりました）。一覧をもう一度見てください。
error-mrz-length = { $line }行目は{ $count }文字です。旅券の行は44文字です。旅券を見て入力し直してください。
error-mrz-character = { $line }行目{ $position }文字目：「{ $value }」は使えません。英字・数字・<だけです。
error-mrz-not-passport = 旅券の1行目はPで始まります。写真の頁の下の2行を入力してください。
