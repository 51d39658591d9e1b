# Papers that are collected, the checklist that asks for them, and the words of our own editions.

## Collected papers

fact-document-trainee = 実習生（収集書類）
fact-document-key = 書類（チェックリストのキー）
fact-document-asked_on = 依頼日
fact-document-received_on = 受領日
fact-document-form = 原本・写し
fact-document-count = 部数
fact-document-number = 書類の番号
fact-document-issuer = 発行者
fact-document-issued_on = 発行日
fact-document-expires_on = 有効期限
fact-document-translated_on = 翻訳日
fact-document-checked_by = 確認者
fact-document-sent_on = 送付日
fact-document-returned_on = 返却日
fact-document-holder = 現在の保管者（空欄は事務所）

## The checklist

fact-checklist-key = チェックリストのキー
fact-checklist-name_japanese = チェックリストの書類名
fact-checklist-name_lao = チェックリストの書類名（ラオス語）
fact-checklist-name_vietnamese = チェックリストの書類名（ベトナム語）
fact-checklist-name_english = チェックリストの書類名（英語）
fact-checklist-ours = 送出し側が用意
fact-checklist-asked = 要否の確認が必要
fact-checklist-received = 受領済み

## Words of our own editions

fact-wording-form = 様式（文言）
fact-wording-edition = 版（文言）
fact-wording-statement = 文言のキー
fact-wording-language = 言語（文言）
fact-wording-text = 事務所の文言
fact-confirmation-form = 様式（確認）
fact-confirmation-edition = 版（確認）
fact-confirmation-language = 言語（確認）
fact-confirmation-confirmed_by = 文言の確認者
fact-confirmation-confirmed_on = 文言の確認日
fact-confirmation-words_hash = 確認した文言の指紋
