# Not yet read by a native.

## The office and its folder

error-not-found = Không có { $noun } mã { $code }. Hãy xem trong danh sách.
error-office-missing = Thư mục này chưa có văn phòng. Hãy tạo trước, hoặc chọn thư mục khác.
error-office-exists = Thư mục này đã có văn phòng. Không có gì thay đổi.
error-read-only = Văn phòng đang mở trong { $holder }. Ở đây chỉ đọc được.
error-newer-office = Văn phòng do bản mới hơn của chương trình này ghi. Hãy dùng bản đó.
error-foreign-file = Tệp này không do chương trình này ghi. Không có gì thay đổi.
error-nothing-to-undo = Không còn gì để hoàn tác.
error-undo-newer = { $code } đã được sửa sau đó nên không hoàn tác được. Hãy hoàn tác thay đổi mới hơn trước.
error-disk = Không đọc hoặc ghi được { $path }: { $reason }. Hãy xem đĩa có đầy không, thư mục có cho ghi không, và tệp có đang mở ở nơi khác không.
error-internal = Chương trình gặp trục trặc bên trong. Không có gì thay đổi.
error-asset =
    { $place ->
        [none] Không dùng được tệp { $path }.
       *[other] Không dùng được tệp { $path } ({ $place }).
    }
error-rulebook = Không đọc được quy tắc hoặc thông báo: { $detail }.
error-form = Không đọc được biểu mẫu: { $detail }.
error-paper = Không ghi được giấy tờ: { $detail }.
error-unknown-form = Không có biểu mẫu { $slug }. Hiện có: { $known }.
error-nothing-to-print = Không có gì để in: đơn hàng chưa có ai, hoặc không có giấy tờ nào cho nơi nhận đó.
error-not-due = Giấy tờ { $slug } chưa đến lúc: điều kiện của nó chưa đủ.
error-not-confirmed = Không in: chưa ai xác nhận lời văn của { $papers }. Hãy đọc và xác nhận ở Văn phòng › Biểu mẫu, hoặc đưa lời văn chính thức vào.
error-not-for-filing = Không in để nộp: { $count } giấy tờ thiếu thông tin hoặc mâu thuẫn, trong đó có { $papers }. Hãy sửa theo các vấn đề đã nêu.
error-cancelled = Đã dừng. Không có gì thay đổi.

## Commands

error-unknown-recipient = Không có nơi nhận { $value }. Hiện có: { $known }.
error-unknown-file = Tệp chưa được giao cho lệnh này. Hãy chọn lại.
error-unknown-command = Không có lệnh { $name }.
error-bad-request = Không hiểu yêu cầu: { $detail }.
error-not-the-sample = Văn phòng trong thư mục này không phải văn phòng mẫu. Không có gì thay đổi; hãy chọn thư mục khác.

## The store

error-store-read-only = { error-read-only }
error-store-not-an-office = { error-office-missing }
error-store-already-an-office = { error-office-exists }
error-store-folder-not-empty = Thư mục cho văn phòng mới đang có “{ $found }”. Hãy chọn thư mục trống.
error-store-foreign-file = { error-foreign-file }
error-store-newer-file = { error-newer-office }
error-store-older-file = Văn phòng thuộc bản cũ và đang mở trong chương trình khác. Hãy đóng chương trình đó trước.
error-store-copy-not-verified = Bản sao trước khi nâng cấp không đọc lại được. Không có gì thay đổi; hãy kiểm tra ổ đĩa.
error-store-disk-full = Ổ đĩa đầy. Không có gì thay đổi; hãy dọn chỗ rồi thử lại.
error-store-io = Không đọc hoặc ghi được tệp của văn phòng: { $detail }.
error-store-busy = Chương trình khác đang dùng văn phòng. Hãy thử lại sau giây lát.
error-store-damaged = Cơ sở dữ liệu của văn phòng bị hỏng: { $detail }. Hãy dùng bản sao lưu và giữ lại thư mục này.
error-store-code-taken = Mã này đã thuộc về dòng khác ({ $detail }).
error-store-missing-reference = { $noun } chỉ tới { $target } không tồn tại. Không có gì thay đổi.
error-store-no-such-row = { $noun }: dòng đó không còn nữa.
error-store-no-such-field = { $noun } không có trường { $field }.
error-store-nothing-to-undo = { error-nothing-to-undo }
error-store-nothing-to-redo = Không còn gì để làm lại.
error-store-changed-since =
    { $row ->
        [none] { $noun }
       *[other] { $noun } { $row }
    } đã được sửa sau đó nên không hoàn tác được. Hãy hoàn tác thay đổi mới hơn trước.
error-store-wrong-name = Dữ liệu lưu không khớp với tên. Không có gì thay đổi.
error-store-refused = Cơ sở dữ liệu từ chối: { $detail }. Không có gì thay đổi.

## Workbooks from outside

error-cannot-read = Không đọc được tệp: { $reason }.
error-directory = Đây là thư mục. Hãy chọn tệp .xlsx trong đó.
error-empty-file = Tệp rỗng. Hãy lưu lại và xem kích thước.
error-not-xlsx =
    Tệp này là { $kind ->
        [old-excel] tệp Excel cũ (.xls)
        [binary-excel] tệp Excel nhị phân (.xlsb)
        [open-document] tệp OpenDocument (.ods)
        [other-office] loại tài liệu văn phòng khác
        [other-zip] tệp zip không có bảng tính
        [text] tệp văn bản, như .csv
        [pdf] tệp PDF
       *[unknown] loại không rõ
    }. Hãy mở bằng chương trình bảng tính và lưu thành .xlsx.
error-encrypted = Tệp có mật khẩu. Hãy lưu lại không đặt mật khẩu.
error-file-too-large = Tệp lớn hơn { $limit } byte. Hãy chia thành các tệp nhỏ hơn.
error-damaged = Tệp bị hỏng hoặc thiếu ({ $part }: { $reason }). Hãy xin lại hoặc lưu lại.
error-too-many-parts = Tệp có hơn { $limit } phần. Tệp bảng tính thường không nhiều như vậy.
error-part-too-large = Phần { $part } vượt { $limit } byte khi giải nén. Tệp không được mở.
error-total-too-large = Tệp vượt { $limit } byte khi giải nén (đến { $part }). Tệp không được mở.
error-suspicious = Phần { $part } có thứ mà chương trình bảng tính không ghi ({ $what }). Tệp không được mở.
error-too-many-sheets = Tệp có hơn { $limit } trang. Hãy bỏ các trang không cần.
error-row-too-far = Trang { $sheet }: { $cell } nằm dưới dòng { $limit }. Hãy xóa ô lạc hoặc chia trang.
error-column-too-far = Trang { $sheet }: { $cell } nằm bên phải cột { $limit }. Hãy xóa ô lạc.
error-too-many-cells = Tệp có hơn { $limit } ô có dữ liệu (đến trang { $sheet }). Hãy chia tệp.
error-cell-too-long = Trang { $sheet }: { $cell } có hơn { $limit } ký tự. Hãy rút gọn.
error-text-too-long = Phần { $part } có đoạn văn bản hơn { $limit } byte. Tệp không được đọc.
error-too-much-text = Tệp có hơn { $limit } byte văn bản (đến trang { $sheet }). Hãy chia tệp.
error-unreadable-sheet = Không đọc được trang { $sheet } sau { $near }: { $reason }. Hãy lưu lại tệp.
error-unreadable-workbook = Không đọc được tệp bảng tính: { $reason }. Hãy lưu lại.

## What was typed into a field

error-field-ambiguous-date = { $fact }: “{ $value }” có thể đọc theo hai cách. Hãy viết ngày trước, hoặc viết { $suggestion }.
error-field-bad-choice = { $fact }: “{ $value }” không có trong các lựa chọn ({ $choices }).
error-field-bad-date = { $fact }: “{ $value }” không phải là ngày. Hãy viết 31/12/1999 hoặc 1999-12-31.
error-field-bad-flag = { $fact }: “{ $value }” không phải là có hay không.
error-field-bad-month = { $fact }: “{ $value }” không phải là tháng. Hãy viết 2019-04.
error-field-bad-number = { $fact }: “{ $value }” không phải là số nguyên.
error-field-bad-value = { $fact } không thể nhận giá trị này.
error-field-code-empty = { $fact }: cần có mã; người và giấy tờ được tìm theo mã.
error-field-fixed = { $fact } suy ra từ dữ kiện khác và không nhập ở đây.
error-field-no-currency = { $fact }: hãy chọn loại tiền trước.
error-field-no-such-row = { $fact }: không có { $noun } nào tên “{ $value }”, hoặc có nhiều hơn một. Hãy chọn trong danh sách.
error-field-text-too-long = { $fact }: văn bản dài hơn { $longest } ký tự. Hãy rút ngắn.
error-row-newer = { $noun } đã được thay đổi ở nơi khác trong lúc hiển thị ở đây. Nội dung vừa nhập chưa được lưu; hãy xem giá trị mới rồi nhập lại.
error-row-in-use =
    { $noun } đang được { $count ->
       *[other] { $count } dòng
    } của { $target } sử dụng nên không bị xóa. Hãy sửa các dòng đó trước.
error-not-by-hand = Các dòng của { $noun } không được thêm hay xóa bằng tay.

## Photos from outside

error-photo-not-a-picture = Tệp không phải ảnh JPEG hay PNG, hoặc đã hỏng. Hãy chọn tệp khác.
error-photo-too-large = Ảnh lớn hơn mức có thể mở an toàn. Hãy lưu nhỏ hơn rồi chọn lại.
error-photo-no-reader = Không thể mở ảnh một cách an toàn. Ảnh chưa được lưu.

## The window

error-no-office-open = Chưa mở văn phòng nào. Hãy mở trước.
error-no-dialogs = Ở đây không thể hỏi chọn tệp.
error-unknown-sort = Không thể sắp xếp danh sách theo { $value }.
error-unknown-language = Không có ngôn ngữ { $value }. Có: en, lo, vi, ja.
error-not-listed = Các dòng của { $noun } không được liệt kê toàn bộ.
error-not-for-the-window = Cửa sổ không thể đặt { $value }.
error-kept-too-large = Cửa sổ muốn ghi nhớ nhiều hơn mức cho phép. Chưa được lưu.

## A person's file

error-field-before-that = { $fact }: ngày này trước ngày giao. Hãy chọn ngày sau.
error-field-empty = { $fact }: cần điền mục này.
error-field-mrz-wrong = { $fact }: số kiểm tra của hai dòng không đúng. Hãy so với hộ chiếu trước.
error-field-rule-proven = { $fact }: quy định này có hai nguồn chứng minh nên không tắt được. Giám đốc có thể cho từng người qua kèm lý do.
error-field-taken = { $fact }: yêu cầu tư vấn này đã thành thực tập sinh. Hãy mở hồ sơ của người đó.
error-not-here =
    { $holder ->
        [none] Chưa nhận được giấy tờ “{ $paper }”. Hãy nhận vào trước.
       *[other] { $holder } đang giữ giấy tờ “{ $paper }”. Hãy nhận lại trước.
    }
error-finding-gone = Điều cần lý do không còn nữa: một giá trị đã đổi. Hãy xem lại danh sách.
error-mrz-length = Dòng { $line } có { $count } ký tự; dòng hộ chiếu có 44. Hãy xem hộ chiếu và gõ lại dòng đó.
error-mrz-character = Dòng { $line }, vị trí { $position }: “{ $value }” không dùng được. Chỉ dùng chữ cái, chữ số và <.
error-mrz-not-passport = Dòng đầu của hộ chiếu bắt đầu bằng P. Hãy gõ hai dòng ở cuối trang có ảnh.
