## Names, dates, passport, photo, places

finding-name-not-latin = { $label }「{ $value }」に旅券にない文字があります。
finding-name-not-latin-mend = 旅券のとおり、A～Z、空白、ハイフン、アポストロフィだけで書いてください。
finding-native-script-other = { $label }「{ $value }」は国籍の文字で書かれていません。
finding-native-script-other-mend = 本人が自国で書くとおりに直すか、国籍を直してください。
finding-katakana-wrong = { $label }「{ $value }」にカタカナ以外の文字があります。
finding-katakana-wrong-mend = 全角カタカナで書き、名の間は「・」か空白にしてください。
finding-birth-in-future = 生年月日{ $value }が書類の日付より前ではありません。
finding-birth-in-future-mend = 旅券と照らし合わせて年を直してください。
finding-too-young = { $day }に{ $age }歳です。{ $minimum }歳以上でなければなりません。
finding-too-young-mend = 生年月日を旅券と照合し、正しければ後の求人にしてください。
finding-passport-dates-reversed = 旅券の有効期限が発行日より前です。
finding-passport-dates-reversed-mend = 両方の日付を旅券と照合してください。
finding-passport-issued-later = 旅券の発行日{ $value }が書類の日付より後です。
finding-passport-issued-later-mend = 発行日を旅券と照合するか、書類の日付を後にしてください。
finding-passport-expires-before-entry = 旅券の有効期限{ $value }が入国予定日{ $entry }より前です。
finding-passport-expires-before-entry-mend = 旅券と照合し、正しければ申請前に新しい旅券が必要です。
finding-passport-other-country = 旅券の発行国が国籍と違います。
finding-passport-other-country-mend = 旅券を見て、発行国か国籍を直してください。
finding-same-passport = 旅券番号{ $value }が{ $other }と同じです。
finding-same-passport-mend = 両方の旅券を見て、誤った番号を直してください。
finding-photo-missing = 写真がありません。
finding-photo-missing-mend = 写真（縦40mm×横30mm、正面、無背景）を撮って登録してください。
finding-photo-old = 写真（{ $value }撮影）は{ $months }か月を過ぎています。
finding-photo-old-mend = 撮り直すか、撮影日を直してください。
finding-place-outdated = 「{ $value }」は現在の地名ではありません。
finding-place-outdated-mend = 現住所は現在の地名にしてください。出生地は旅券の表記のままにします。
finding-relative-contradiction = 在日親族の有無と一覧（{ $count }人）が合いません。
finding-relative-contradiction-mend = 本人に確かめ、有無か一覧を直してください。

## Career

finding-career-reversed = 終わり（{ $to }）が始まり（{ $from }）より前です。
finding-career-reversed-mend = 証明書を見るか本人に確かめ、年月を直してください。
finding-career-in-future = 始まり（{ $value }）が書類の日付より後です。
finding-career-in-future-mend = 年月を直すか、この行はまだ入れないでください。
finding-career-overlap = 始まり（{ $value }）が前の行の終わり（{ $other }）より前です。
finding-career-overlap-mend = どちらの年月が正しいか本人に確かめてください。どちらも事実なら直す必要はありません。
finding-school-too-young = 入学（{ $value }）が幼すぎる年齢です。
finding-school-too-young-mend = 入学年月と生年月日を照らし合わせてください。
finding-career-told = 学歴・職歴のうち{ $count }行は本人の申告だけです。
finding-career-told-mend = 証明書をもらってください。申告だけの行は誓約する書類では数えません。

finding-exam-below-pass = 試験は合格となっていますが、{ $label }は{ $found }点で、{ $needed }点以上が必要です。
finding-exam-below-pass-mend = 合格証書か成績書と見比べて、点数か結果を直してください。
finding-exam-above-pass = 試験は不合格となっていますが、どの点数も合格の基準に達しています。
finding-exam-above-pass-mend = 合格証書か成績書と見比べて、点数か結果を直してください。
finding-stays-more-than-printed = 過去の訪日歴が{ $count }件ありますが、参考様式1-3と申請書には最新の1件だけが印刷されます。
finding-stays-more-than-printed-mend = 残りは1-3の⑬その他に書くか、別紙を付けてください。

## Fees

finding-fee-in-future = 費用の日付{ $value }が未来の日付です。
finding-fee-in-future-mend = 領収書の日付と照らし合わせてください。
finding-fee-deposit = 保証金が徴収されています。実習生からの保証金は禁止です。
finding-fee-deposit-mend = 領収書と照合し、本当に徴収していれば返してください。名目を変えてはいけません。
finding-fee-before-coe =
    費用の日付は{ $value }ですが、{ $issued ->
        [none] 在留資格認定証明書がまだ交付されていません
       *[other] 在留資格認定証明書の交付は{ $issued }です
    }。
finding-fee-before-coe-mend = 領収書と照合してください。交付前の徴収はできません。徴収していたら責任者に伝え、日付は変えないでください。
finding-fee-currencies-mixed = 費用の通貨が混ざっているため合計できません。
finding-fee-currencies-mixed-mend = 領収書のとおり、一つの通貨で入力してください。
finding-fee-no-rate = { $value }の換算レートがないため、円の額がありません。
finding-fee-no-rate-mend = その日以前のレートを出典とともに入力し、費用を取り込み直してください。
finding-fee-yen-differs = 費用は{ $value }円ですが、レートでは{ $other }円です。
finding-fee-yen-differs-mend = 金額とその日のレートを確かめてください。円はそこから計算されます。

## Orders and training

finding-job-unknown =
    { $value ->
        [none] 職種・作業コードがありません。
       *[other] 「{ $value }」は職種・作業の一覧にありません。
    }
finding-job-unknown-mend = 一覧から職種・作業を選んでください（例：1-1-2）。
finding-more-than-ordered = { $label }は{ $wanted }人ですが、{ $count }人が入っています。
finding-more-than-ordered-mend = 求人から外すか、求人数を直してください。
finding-attendance-over-session = { $day }の出席は{ $value }分ですが、講習は{ $held }分です。
finding-attendance-over-session-mend = 出席簿と照合して分数を直してください。
finding-plan-too-short = 算入される予定時間は{ $value }時間で、{ $minimum }時間が必要です。
finding-plan-too-short-mend = 日本語、生活一般、技能等の修得に資する知識の講習を増やしてください。
finding-legal-before-entry = 予定に法的保護の講習があります。入国前は算入されません。
finding-legal-before-entry-mend = 入国後講習に回してください。ほかの科目だけで時間を満たす必要があります。
finding-plan-record-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }：{ $day }まで、予定は{ $planned }分、実施は{ $held }分です。
finding-plan-record-differ-mend = 出席簿と照合し、不足分を行うか予定を変えてください。記録には実施したことだけを書きます。

## On paper

finding-missing-required = { $fact }が空です。この書類に必要です。
finding-missing-required-mend = 入力してください。それまで欄は空のまま印刷されます。
finding-missing-glyph = { $label }に書体にない文字「{ $character }」があります。
finding-missing-glyph-mend = 誤った文字でないか確かめ、入力し直してください。
finding-paper-overflow = { $label }が欄に入りきりません：「{ $text }」
finding-paper-overflow-mend = 意味を変えずに短くしてください。
finding-paper-shrunk = { $label }は欄に収めるため小さく印刷されます：「{ $text }」
finding-paper-shrunk-mend = 印刷を読み、意味が変わらない範囲で短くしてください。
finding-bad-image = 写真を印刷できません。
finding-bad-image-mend = 写真をJPEGで保存し直し、添付し直してください。
finding-too-many-rows = { $count }行ありますが、書類には{ $room }行しか入りません。
finding-too-many-rows-mend = 残りは別紙にして添え、書類にその旨を書いてください。

## Import of a workbook

finding-import-unknown-sheet = シート「{ $value }」は読み込まれません。
finding-import-unknown-sheet-mend = 読み込むならひな形と同じ名前にしてください。そうでなければそのままで構いません。
finding-import-unknown-column = 見出し「{ $value }」はひな形にないため、この列は読み込まれません。
finding-import-unknown-column-mend = 読み込むなら見出しをひな形と同じにしてください。
finding-import-missing-sheet = シート「{ $value }」がありません。
finding-import-missing-sheet-mend = すべてのシートがあるひな形から始めてください。
finding-import-bad-date = { $label }：「{ $value }」を日付として読めません。
finding-import-bad-date-mend = 31/12/1999（日/月/年）か1999-12-31のように書いてください。
finding-import-ambiguous-date = { $label }：「{ $value }」は月が先でないと読めません。{ $suggestion }のことですか。
finding-import-ambiguous-date-mend = 31/12/1999（日/月/年）か1999-12-31（年-月-日）のように書いてください。
finding-import-bad-month = { $label }：「{ $value }」を年月として読めません。
finding-import-bad-month-mend = 2019-04か04/2019のように書いてください。
finding-import-bad-number = { $label }：「{ $value }」を数として読めません。
finding-import-bad-number-mend = 数字だけを書いてください（単位や語は不要）。
finding-import-bad-choice = { $label }：「{ $value }」はここで使える語ではありません。
finding-import-bad-choice-mend = 次のどれかを書いてください：{ $choices }
finding-import-bad-flag = { $label }：「{ $value }」は「はい」でも「いいえ」でもありません。
finding-import-bad-flag-mend = 「はい」か「いいえ」を書いてください。
finding-import-bad-value = { $label }：「{ $value }」はここに入りません。
finding-import-bad-value-mend = ひな形の例の行と見比べてください。
finding-import-no-code = コードがないため、だれの行か分かりません。
finding-import-no-code-mend = シートの最初の列にコードを書いてください。
finding-import-no-owner = { $noun }「{ $value }」は事務所にもブックにもありません。
finding-import-no-owner-mend = コードを直すか、先にその行を加えてください。
finding-import-no-session = 「{ $value }」に当たる実施済みの講習がありません。
finding-import-no-session-mend = 講習コード、日、科目を講習のシートと照合してください。
finding-import-duplicate-code = 「{ $value }」がシートに二度あります。
finding-import-duplicate-code-mend = 一方を消すか、別のコードを付けてください。
finding-import-zeros-lost = { $label }：{ $value }は数値のため、先頭の0が消えている可能性があります。
finding-import-zeros-lost-mend = 原本と照合し、0が足りなければ列を文字列にして入力し直してください。
finding-import-text-too-long = { $label }：{ $longest }文字を超えています。
finding-import-text-too-long-mend = 短くするか、ページ全体を貼り付けていないか確かめてください。
finding-import-no-rate = その日以前のレートがないため、円なしで取り込みました。
finding-import-no-rate-mend = レートを出典とともにレートのシートに加え、取り込み直してください。
finding-import-no-currency = { $label }：「{ $value }」の行に通貨がありません。
finding-import-no-currency-mend = 通貨の列にLAK、VND、USD、JPYのどれかを書いてください。
finding-import-cell-error = { $label }：セルが表計算のエラー（{ $value }）です。
finding-import-cell-error-mend = 数式を直すか、値を直接入力してください。
finding-experience-not-proven = 1-27 は同種業務の経験（A）としていますが、{ $people } の経験を証するものがありません。
finding-experience-not-proven-mend = 同種業務の職歴の原本または証明書を確認するか、求人で別の区分を選んでください。

## A person's file

finding-document-expired = { $document }は期限切れです（{ $value }まで）。
finding-document-expired-mend = 新しいものを依頼してください。
finding-document-will-expire = { $document }は{ $value }までですが、{ $needed }に必要です。その日には期限が切れています。
finding-document-will-expire-mend = 暦の「早くてもこの日」以降に取り直してください。
finding-document-overdue =
    { $document }は{ $value }が期限です。{ $holder ->
        [none] 依頼済みですが、まだ届いていません
       *[other] { $holder }が持っています
    }。
finding-document-overdue-mend = 問い合わせて、届いたら受け入れを記録するか、期限を変えてください。
finding-career-gap = { $from }から{ $to }まで在学も就労もしていません。
finding-career-gap-mend = これで十分な回答です。理由を書くこともできます。
finding-employer-shared = { $people }は全員{ $value }で働いていました。
finding-employer-shared-mend = それぞれが本当にそうか確かめてください。
finding-work-before-graduation = { $value }に就労を始め、在学は{ $other }までです。
finding-work-before-graduation-mend = 両立の事情を聞き、理由を書いてください。
finding-photo-small = 写真は{ $value }画素です。鮮明な印刷には{ $limit }必要です。
finding-photo-small-mend = 大きい写真を撮り直してください。
finding-photo-not-upright = 写真が横長です。
finding-photo-not-upright-mend = 縦に撮るか、回転してください。
finding-host-over-quota = 実習実施者の{ $stage }号は{ $value }人になります。表の上限は{ $limit }人です。
finding-host-over-quota-mend = 職員数と在籍実習生数を実習実施者に確認してください。
