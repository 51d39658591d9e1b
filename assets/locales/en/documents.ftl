# Papers that are collected, the checklist that asks for them, and the words of our own editions.

## Collected papers

fact-document-trainee = Trainee (collected paper)
fact-document-key = Paper, by its key in the checklist
fact-document-asked_on = Asked for on
fact-document-received_on = Received on
fact-document-form = Original or copy
fact-document-count = How many
fact-document-number = Number of the paper
fact-document-issuer = Issued by
fact-document-issued_on = Issued on
fact-document-expires_on = Valid until
fact-document-translated_on = Translated on
fact-document-checked_by = Checked by
fact-document-sent_on = Sent on
fact-document-returned_on = Given back on
fact-document-holder = Who has it now (empty: the office)

## The checklist

fact-checklist-key = Key in the checklist
fact-checklist-name_japanese = Paper of the checklist (Japanese)
fact-checklist-name_lao = Paper of the checklist (Lao)
fact-checklist-name_vietnamese = Paper of the checklist (Vietnamese)
fact-checklist-name_english = Paper of the checklist (English)
fact-checklist-ours = Our side gets or makes it
fact-checklist-asked = To be asked whether it is needed
fact-checklist-received = Received

## Words of our own editions

fact-wording-form = Form (wording)
fact-wording-edition = Edition (wording)
fact-wording-statement = Statement
fact-wording-language = Language (wording)
fact-wording-text = Text of the office
fact-confirmation-form = Form (confirmation)
fact-confirmation-edition = Edition (confirmation)
fact-confirmation-language = Language (confirmation)
fact-confirmation-confirmed_by = Confirmed by
fact-confirmation-confirmed_on = Confirmed on
fact-confirmation-words_hash = Fingerprint of the confirmed words
