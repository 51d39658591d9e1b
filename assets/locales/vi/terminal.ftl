# Not yet read by a native.

## Operations, as the history names them

op-create-office = Tạo văn phòng
op-sample-office = Tạo văn phòng mẫu
op-import-workbook = Nhập tệp bảng tính
op-attach-photos = Đính kèm ảnh
op-edit-field = Sửa { $fact }
op-add-record = Thêm { $noun }
op-remove-record = Xóa { $noun }
op-set-many = Đặt { $fact } cho { $count } dòng
op-replace-words = Thay lời văn của biểu mẫu
op-confirm-words = Xác nhận lời văn của biểu mẫu
op-set-photo = Chọn ảnh
op-print = In giấy tờ
op-undo = Hoàn tác
op-redo = Làm lại

## Lines of the terminal

cli-created = Đã tạo văn phòng.
cli-imported = Tạo mới { $created }, cập nhật { $updated }, không đổi { $unchanged }, từ chối { $refused }.
cli-import-nothing-written = Chưa ghi gì: đây là chạy thử, hoặc có dòng bị từ chối. Hãy sửa tệp, hoặc nhập các dòng đúng bằng --partial.
cli-template = Đã ghi tệp mẫu vào { $file }.
cli-printed = { $papers } giấy tờ, { $pages } trang, ở { $folder }.
cli-undone = Đã hoàn tác: { $op }. Số dòng trở lại: { $rows }.
cli-nothing-wrong = Không có gì sai.
cli-findings = Có { $count } điều cần xem, trong đó { $blocking } điều phải sửa.
cli-no-match = Không tìm thấy ai.
cli-read-only = { $holder } đang giữ văn phòng; ở đây chỉ đọc được.
cli-practice = Đây là văn phòng thực hành. Nó không bao giờ thành văn phòng thật.

## What takes time

progress-reading = Đang đọc
progress-importing = Đang nhập
progress-printing = Đang in

## A look over the whole office

cli-verify-ok = Đã kiểm tra tất cả, mọi thứ đều khớp.
cli-verify-bad = Có { $count } mục kiểm tra báo sai. Hãy giữ nguyên thư mục này và làm việc trên bản sao.
verify-file-ok = Tệp cơ sở dữ liệu nguyên vẹn.
verify-file-bad = Tệp cơ sở dữ liệu bị hỏng: { $said }.
verify-references-ok = Mọi dòng trỏ tới dòng khác đều tìm thấy.
verify-references-bad = { $count } dòng trỏ tới dòng không tồn tại (đầu tiên: { $noun }).
verify-history-ok = Lịch sử thay đổi liền mạch: { $count } mục.
verify-history-bad = Lịch sử bị đứt ở mục { $seq }: có người đã sửa ngoài chương trình này.
verify-rows-ok = { $count } dòng khớp với lịch sử.
verify-rows-bad = { $wrong } trên { $count } dòng không khớp với lịch sử (đầu tiên: { $noun }).
verify-search-ok = Tìm kiếm khớp với dữ liệu.
verify-search-bad = Chỉ mục tìm kiếm không khớp với dữ liệu ({ $at }).
verify-orphans-ok = Mọi dòng đều thuộc về ai đó.
verify-orphans-bad = { $count } dòng không thuộc về ai (đầu tiên: { $fact }).
verify-photos-ok = { $count } ảnh đầy đủ và không thay đổi.{ $stray ->
        [0] {""}
       *[other] {" "}Tệp không thuộc dòng nào: { $stray }.
    }
verify-photos-bad = Trong { $count } ảnh, thiếu { $missing } và mất hoặc hỏng { $changed }. “Sửa lại” lấy về những gì bản sao lưu còn giữ.
cli-form-draft = bản nháp cho đến khi lời văn được xác nhận
cli-form-ready = sẵn sàng
cli-form-pages = { $pages } trang
cli-form-clash = Chữ chồng lên nhau: { $what }
cli-form-unreachable = Giấy in { $fact } mà không ai nhập được.
cli-forms-tried = Đã thử { $count } lần, { $bad } lần có vấn đề.

cli-nothing-found = Không tìm thấy gì.
cli-rule-on = bật
cli-rule-off = tắt
cli-mrz-check-wrong = { $field }: số kiểm tra là { $found }, phải là { $expected }.
cli-mrz-suggestion = Vị trí { $position }: có thể là { $to } thay vì { $from }.
cli-mrz-valid = Mọi số kiểm tra đều đúng. Hãy so dòng 1, quốc tịch và giới tính với trang hộ chiếu bằng mắt.
cli-mrz-wrong = Hai dòng này không đúng.
mrz-check-number = số hộ chiếu
mrz-check-birth = ngày sinh
mrz-check-expiry = ngày hết hạn
mrz-check-optional = số cá nhân
mrz-check-composite = cả dòng
