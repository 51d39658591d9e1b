# Not yet read by a native.

## A person's file

paper-ask = Cần hỏi
paper-needed = Cần
paper-asked = Đã yêu cầu
paper-copy-only = Chỉ có bản sao
paper-received = Đã nhận
paper-translated = Đã dịch
paper-checked = Đã kiểm tra
paper-sent = Đã chuyển đi
paper-returned = Đã trả lại
paper-expired = Hết hạn
paper-will-expire = sẽ hết hạn
wall-title = Bảng tổng hợp
wall-days-left = Số ngày còn lại
wall-findings = Điều chưa đúng
compared-yes = có
compared-no = không
compared-primary = Tiểu học
compared-lower-secondary = Trung học cơ sở
compared-upper-secondary = Trung học phổ thông
compared-vocational = Trung cấp nghề
compared-college = Cao đẳng
compared-university = Đại học
