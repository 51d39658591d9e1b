# 誰がサインインするか、何ができるか、復旧シート、保護された事項の言葉。

role-director = 責任者
role-officer = 担当者
role-teacher = 講師
role-clerk = 事務
role-auditor = 監査

noun-account = アカウント
noun-reading = 閲覧の記録
fact-account-name = 名前
fact-account-director = 責任者
fact-account-officer = 担当者
fact-account-teacher = 講師
fact-account-clerk = 事務
fact-account-auditor = 監査
fact-account-sensitive = 健康・犯罪歴を開ける
fact-account-teaches_as = この講師である
fact-account-disabled = サインインできない
fact-reading-reader = 開いた人
fact-reading-subject = 誰のものか（内部番号）
fact-reading-kind = 開いたもの
fact-reading-read_on = 開いた日
choice-Sensitive-health = 健康の詳細
choice-Sensitive-criminal = 犯罪歴
op-set-account = サインインできる人の変更
op-restore-trainee = 実習生一人をバックアップから戻した
op-restore-office = 事務所をバックアップから戻した
op-read-protected = 保護された事項を開いた

progress-encrypting = 暗号化しています
progress-backup = バックアップを作っています
progress-rekeying = 鍵を替えています

error-not-permitted = これができるのは{ $roles }です。その人に頼むか、責任者に役割を付けてもらってください（事務所 › 人）。
error-not-permitted-here = これはあなたには表示されないか、変更できません。責任者が決めます（事務所 › 人）。
error-sign-in-needed = 先にサインインしてください。
error-office-plain = この事務所はまだ暗号化されていません。画面で開くか、「tabidachi encrypt」を実行してください。
error-office-pairing = このフォルダーのデータベースと鍵のファイル（office.key.a、office.key.b）が対応していません。片方だけが戻されています。何も変更していません。同じ日のものを両方戻してください。
error-first-person-needed = 実際の事務所には責任者が必要です。名前とパスワードを入れてください。
error-practice-office = これは実際の事務所でします。練習用の事務所には残すものがありません。
error-no-backup = 「{ $path }」は事務所のバックアップではありません。.backup で終わるファイルを選び、同じ名前の .json を隣に置いてください。
error-backup-damaged = バックアップ { $name } は確かめたときのとおりに読めません。壊れています。別のものを使ってください。
error-account-no-role = 役割を一つ以上選んでください。
error-account-last-director = 責任者が一人は必要です。先に別の人を責任者にしてください。
error-vault-header-damaged = 鍵のファイル（office.key.a、office.key.b）が両方とも壊れているか、ありません。何も変更していません。このフォルダーの控えからどちらかを戻すか、復旧シートを使ってバックアップから復元してください。
error-vault-header-newer = 鍵のファイルは新しい版のプログラムのものです（形式 { $format }）。その版を使ってください。
error-vault-tampered = 鍵のファイルがこのプログラム以外のものに変更されています。何も開いていません。このフォルダーの控えから戻してください。
error-vault-wrong-password = パスワードが違います。大文字と小文字は別です。キーボードの言語も確かめてください。
error-vault-wrong-code = このコードは別の事務所のものか、差し替えられた古いシートのものです。最新のシートを探してください。
error-vault-code-mistyped = コードに打ち間違いがあります。シートと一組ずつ比べてください。四文字が八組あります。
error-vault-unknown-person = その名前でサインインできる人はいません。
error-vault-name-taken = 「{ $name }」はすでに使われています。別の名前にしてください。
error-vault-name-empty = 名前が必要です。
error-vault-password-too-short = パスワードは{ $least }文字以上にしてください。単語を三つ四つ並べると覚えやすくなります。
error-vault-last-person = サインインできる最後の人です。先に別の人がサインインできるようにしてください。
error-vault-system = コンピューターが拒否しました：{ $detail }。ほかのプログラムを閉じて、もう一度試してください。
error-vault-io = 鍵のファイルを読み書きできません：{ $detail }。
error-store-wrong-key = 鍵がデータベースに合いません。同じ日のデータベースと鍵のファイルを戻してください。
error-store-not-encrypted = データベースが暗号化されていません。暗号化されているはずです。何も変更していません。
error-store-wrong-engine = このプログラムの作りが正しくありません（{ $detail }）。何も変更していません。入れ直してください。
error-store-stopped = 中止しました。何も変更していません。
verify-seals-ok = すべてのページの封が合っています。
verify-seals-bad = 封の合わないページがあります（{ $said }）。ディスクが壊れかけているかもしれません。このフォルダーを別のディスクに写し、確かめたバックアップから復元してください。

verify-anchors-ok = { $count }件のバックアップが見た記録が残っています。
verify-anchors-bad = バックアップ{ $name }が見た記録がありません。終わりが切り取られたか、別の記録に差し替えられています。このフォルダーを残し、そのバックアップを別の場所に戻してください。

recovery-sheet-title = 復旧シート
recovery-sheet-what = 日本語：誰もパスワードを思い出せないとき、このコードで事務所を開きます。バックアップもこれで開きます。これを持つ人はすべてを読めます。紙のまま、鍵のかかる所に、コンピューターとは別の部屋で保管し、写真に撮らないでください。使い方：サインイン画面で「パスワードを忘れた」を選び、八組を入力し、新しいパスワードを決めます。
recovery-sheet-made = 作成日
recovery-sheet-kept = 保管場所・保管者

cli-password = パスワード：
cli-new-password = 新しいパスワード：
cli-code = 復旧コード：
cli-recovery-sheet = 復旧シートは{ $file }にあります。印刷して鍵のかかる所に保管し、コードを打ち返してください（tabidachi recovery confirm）。そのあとファイルは消されます。
cli-recovery-confirmed = コードは正しいです。シートのファイルを消しました。
cli-recovered = 新しいパスワードを設定しました。
cli-encrypted = 事務所を暗号化しました。元のファイルは消しました。上書きされるまで、一部がディスクに残ることがあります。
cli-backup = { $name }：実習生{ $trainees }人、確認済み
cli-backup-broken = { $name }：実習生{ $trainees }人、欠けています
cli-backup-place = 場所：{ $place }
cli-restored = 事務所を戻しました。
cli-put-aside = 元の事務所は{ $folder }にあります。
error-no-password = パスワードがありません。入力するか、--password-stdin で渡してください。
error-sign-in-needed-person = この事務所はサインインが必要です。--person 名前 を付けてください。
error-office-in-use = 今だれかが読んでいます。もう一度試してください。
progress-restoring = 戻しています

## サインイン

action-lock = ロック
sign-in = サインイン
sign-in-text = この事務所は暗号化されています。だれかがサインインするまで何も読めません。
sign-in-locked = ロック中
sign-in-locked-text = 事務所をロックしました。入力途中のものは中に残っています。
sign-in-who = どなたですか
sign-in-password = パスワード
sign-in-now = サインイン
sign-in-opening = 開いています…
sign-in-other = 別の事務所
sign-in-back = 戻る
sign-in-forgotten = パスワードを忘れた
sign-in-forgotten-text = 復旧シートで事務所を開き、新しいパスワードを決めます。何も失われません。
sign-in-forgotten-now = 開いて新しいパスワードにする
sign-in-code = 復旧コード：シートの四文字八組
sign-in-plain = この事務所はまだ暗号化されていません
sign-in-plain-text = 旅券、健康診断の結果、家族の名前が、だれにでも読める形で入っています。仕事を続ける前に暗号化します。新しい鍵で確かめた写しを作り、元のファイルを消します。責任者はどなたですか。
sign-in-plain-now = 事務所を暗号化する
sign-in-plain-left = 上書きされるまで元のファイルの一部がディスクに残ることがあります。USBなどの古い写しはそのままです。

## 最初の人、パスワード

people-first-text = 事務所の責任者はどなたですか。この人が最初にサインインし、ほかの人を加えます。
people-first-name = あなたの名前
people-password-new = 新しいパスワード
people-password-again = もう一度
people-password-differs = 二つが同じではありません。
people-password-hint = { $least }文字以上。単語を三つ四つ並べると覚えやすくなります。
people-password-show = 入力を表示する

## 復旧シート

recovery-title = 復旧シート
recovery-text = パスワードをすべて忘れたとき、事務所とバックアップを開く道はこのシートだけです。ほかに写しはなく、これなしではだれも助けられません。コードを一度打ち返すと仕事を始められます。
recovery-print = 印刷する
recovery-print-text = 一枚です。コードを打ち返すとファイルは消されます。
recovery-make = シートを作る
recovery-again = もう一度作る
recovery-made = { $file }にあります。印刷して、すべての文字が読めるか見てください。
recovery-type = コードを打ち返す
recovery-type-text = 画面からではなく紙から。紙が正しいと分かります。
recovery-confirm = 正しい
recovery-done = コードは正しいです。シートは鍵のかかる、この部屋ではない所に保管してください。

## 事務所を戻す

restore-title = バックアップから事務所を戻す
restore-text = このコンピューターでも新しいものでもできます。バックアップ（同じ名前の二つのファイル）と復旧シートが必要です。今ある事務所は上書きされず、フォルダーは別に置かれます。ほかの人にはそのあと新しいパスワードを渡してください。
restore-now = バックアップを選んで戻す
restore-done = 事務所を戻しました。
restore-aside = 事務所を戻しました。元の事務所は{ $folder }にあります。

## 人

office-people = 人
office-backups = バックアップ
people-practice = 練習用の事務所にはだれもサインインせず、何も隠しません。パスワードはだれもが知っています。
people-title = サインインする人
people-text = 一人がいくつもの役割を持てます。健康の詳細と犯罪歴は別の印が必要で、開くと記録に残ります。
people-name = 名前
people-sensitive = 健康・犯罪歴
people-teaches = この講師
people-me = あなた
people-disabled = サインインできない
people-no-password = パスワードが必要
people-give = 新しいパスワード…
people-give-title = { $name }の新しいパスワード
people-give-now = 渡す
people-disable = 入れなくする
people-add = サインインする人を加える
people-add-now = 加える
people-added = { $name }がサインインできます。
people-roles = 役割
people-own = 自分のこと
people-password-old = 今のパスワード
people-password-change = パスワードを変える
people-password-changed = パスワードを変えました。
people-password-given = { $name }に新しいパスワードを渡しました。
people-lock = キーもマウスも使わないとき
people-lock-minutes = 分でロック
people-keys = 鍵とシート
people-keys-text = ファイルを写したかもしれない人が辞めたあとに。すべての鍵を替えます。パスワードはそのままです。前に取られた写しは、持っている人には読めます。
people-keys-change = 鍵を替える
people-keys-changed = 鍵を替えました。
people-sheet = 新しい復旧シート
people-sheet-text = シートをなくしたり見られたりしたときに。今のシートは古いバックアップのほか何も開けなくなります。

## バックアップ

backup-none = バックアップはまだありません。
backup-fresh = すべて{ $when }のバックアップに入っています。読み返して確かめました。
backup-changed = { $when }のバックアップのあとに変更があります。
backup-old = 最後に確かめたバックアップは{ $days }日前です。ディスクやUSBはつながっていますか。
backup-place = 保存先：{ $place }
backup-place-own = 保存先：{ $place }（事務所と同じディスク）
backup-place-warn = このコンピューターを失うと一緒に失われます。二台目のディスクかUSBを選んでください。
backup-now = 今すぐ作る
backup-choose = 保存先を選ぶ
backup-text = 変更があれば三十分ごとと、事務所を閉じるときに作ります。二日分はすべて、そのあとは二週間は一日一つ、一週一つ、一か月一つを残します。復旧シートでだけ開けます。
backup-drill-last = 最後に試した日：{ $when }
backup-drill-never = まだ一度も試していません。月に一度試してください。
backup-made = 作成
backup-state = 状態
backup-trainees = 実習生
backup-size = 大きさ
backup-whole = 確認済み
backup-broken = 欠けている
backup-use = 使う…
backup-drill = 試す：事務所の横で開いてすべて調べる
backup-who = 実習生のコード
backup-bring = この人をそのときの状態に戻す
backup-brought =
    { $count ->
        [0] { $trainee }はすでにそのときのとおりです。
       *[other] { $trainee }を戻しました（{ $count }行）。元に戻すこともできます。
    }
backup-whole-office = 事務所全体は最初の画面から戻します。事務所を閉じて「バックアップから事務所を戻す」を選んでください。
field-hidden = 非表示
file-protected-open = 健康の詳細を開く
file-protected-criminal = 犯罪歴を開く
file-protected-text = 開くと、あなたの名前とともに記録に残ります。

op-erase-person = 一人を消去した
error-erased = { $code } は消去されました。バックアップから戻すことはできません。
error-field-other-code = 入力されたコードはこの人のコードではありません。何も消去していません。
erase-title = この人を消去する
erase-text = このファイルの値はすべて完全に消えます。氏名、旅券、書類、出欠、写真、変更履歴に残る値も含みます。元に戻せません。残るのはコード { $code } と、消去したという記録だけです。印刷した書類や、ほかの場所に保存したファイルには触れません。
erase-begin = 消去…
erase-why = 理由
erase-why-asked = 本人の求め
erase-why-time_over = 保存期間が終わった
erase-why-mistake = 誤って作ったファイル
erase-code = コード { $code } をもう一度入力
erase-held = この人を含むバックアップ：{ $count } 件。毎日バックアップする場合、最後のものは { $until } を過ぎると消えます。
erase-held-unknown = この人を含むバックアップ：{ $count } 件。いつ消えるかは言えません。このパソコンか以前のパソコンの時計が合っていません。
erase-held-none = 現在の保存先に、この人を含むバックアップはありません。
erase-held-aside = この人を含む、脇へ移した事務所のフォルダー：{ $count } 件。不要になったらご自分で削除してください。
erase-held-elsewhere = ほかの場所（別のUSBメモリー、別のディスク）にあるバックアップは、ここでは分かりません。
erase-backups = いま新しいバックアップを作り、古いものを削除する
erase-do = 完全に消去する
erase-done = { $code } を消去しました。行：{ $rows }。削除したバックアップ：{ $backups }。
erased-title = 消去した人
erased-code = コード
erased-when = 消去日時
erased-by = 消去した人
erased-held = まだ含むもの
erased-held-none = ここのバックアップにはない
erased-held-until = バックアップ { $count } 件、{ $until } まで
log-erased = 人とともに値を消去した行：{ $count }
cli-erased = { $code } を消去しました：{ $rows } 行。削除したバックアップ：{ $deleted }、まだこの人を含むバックアップ：{ $held }。

error-no-packet = フォルダー「{ $path }」に印刷した書類一式はありません。このプログラムの manifest.json がありません。一つの求人か一人のフォルダーを選んでください。
verify-packet-files-ok = 書類一式のファイルは印刷したときのままです：{ $count } 件すべて。
verify-packet-files-bad = 印刷したときと違うファイル：{ $count } 件中 { $changed } 件、最初は { $file }。もう一度印刷して比べてください。
verify-packet-history-ok = 書類一式の元になった変更履歴（{ $seq } 番）があります。
verify-packet-history-bad = 書類一式の元になった変更履歴（{ $seq } 番）がありません。別の事務所の書類か、変更履歴が書き換えられています。
office-check-packet = 印刷した書類一式を確かめる…
office-mend = 修復する
backup-lost = 前から失われていた画像：{ $count }

error-place-removable = 「{ $path }」は取り外せるドライブ（USBメモリーなど）にあります。このようなドライブは、書いたと言ったものを失うことがあります。このパソコン自身のディスクのフォルダーを選んでください。USBメモリーにはバックアップを置きます。
error-place-network = 「{ $path }」はほかのパソコンのドライブにあります。そこでは事務所のデータが壊れるおそれがあります。このパソコン自身のディスクのフォルダーを選んでください。
