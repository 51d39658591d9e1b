# Not yet read by a native.

# Papers that are collected, the checklist that asks for them, and the words of our own editions.

## Collected papers

fact-document-trainee = Thực tập sinh (giấy tờ thu thập)
fact-document-key = Giấy tờ (mã trong danh mục)
fact-document-asked_on = Ngày yêu cầu giấy tờ
fact-document-received_on = Ngày nhận giấy tờ
fact-document-form = Bản gốc hay bản sao
fact-document-count = Số bản
fact-document-number = Số của giấy tờ
fact-document-issuer = Nơi cấp giấy tờ
fact-document-issued_on = Ngày cấp giấy tờ
fact-document-expires_on = Giấy tờ có giá trị đến
fact-document-translated_on = Ngày dịch
fact-document-checked_by = Người kiểm tra
fact-document-sent_on = Ngày gửi đi
fact-document-returned_on = Ngày trả lại
fact-document-holder = Người đang giữ (để trống: văn phòng)

## The checklist

fact-checklist-key = Mã trong danh mục
fact-checklist-name_japanese = Giấy tờ trong danh mục (tiếng Nhật)
fact-checklist-name_lao = Giấy tờ trong danh mục (tiếng Lào)
fact-checklist-name_vietnamese = Giấy tờ trong danh mục (tiếng Việt)
fact-checklist-name_english = Giấy tờ trong danh mục (tiếng Anh)
fact-checklist-ours = Bên phái cử chuẩn bị
fact-checklist-asked = Cần hỏi xem có cần không
fact-checklist-received = Đã nhận

## Words of our own editions

fact-wording-form = Biểu mẫu (câu chữ)
fact-wording-edition = Phiên bản (câu chữ)
fact-wording-statement = Mã của câu
fact-wording-language = Ngôn ngữ (câu chữ)
fact-wording-text = Câu chữ của văn phòng
fact-confirmation-form = Biểu mẫu (xác nhận)
fact-confirmation-edition = Phiên bản (xác nhận)
fact-confirmation-language = Ngôn ngữ (xác nhận)
fact-confirmation-confirmed_by = Người xác nhận
fact-confirmation-confirmed_on = Ngày xác nhận
fact-confirmation-words_hash = Dấu vân tay của câu chữ đã xác nhận
