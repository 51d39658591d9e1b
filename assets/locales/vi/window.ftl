# Not yet read by a native.

## Frame

window-name = Tabidachi
window-rooms = Các phòng việc
window-notes = Về văn phòng này
window-changes = Thay đổi
window-language = Ngôn ngữ
window-search = Tìm tên, mã, hộ chiếu
window-what-to-do = Bạn muốn làm gì?
window-no-action = Không có việc nào tên như vậy.
window-nothing-found = Không tìm thấy
window-saved = Đã lưu hết
window-saved-at = Đã lưu hết lúc { $time }
window-saving = Đang lưu
window-reading = Đang đọc
window-cancel = Dừng
window-close = Đóng
window-help = Trợ giúp
window-narrow = Thu gọn
window-shortcuts = Phím tắt
window-nothing-undo = Không có gì để hoàn tác
window-nothing-redo = Không có gì để làm lại
window-undone = Đã hoàn tác: { $what }
window-redone = Đã làm lại: { $what }
window-progress = { $what }: { $done } trên { $total }
window-progress-open = { $what }: { $done }
window-sample-banner = Văn phòng mẫu: mọi người ở đây đều là hư cấu. Cứ thử thay đổi.
window-practice-banner = Văn phòng tập: không có gì là thật và sẽ không bao giờ thành thật.

## Rooms

room-trainees = Thực tập sinh
room-orders = Đơn hàng
room-import = Nhập dữ liệu
room-organisations = Tổ chức
room-office = Văn phòng

## Actions

action-go = Đến { $room }
action-search = Tìm mọi thứ
action-back = Quay lại
action-undo = Hoàn tác: { $what }
action-redo = Làm lại: { $what }
action-close-office = Đóng văn phòng
action-palette = Mọi thao tác
action-help = Trợ giúp cho màn hình này
action-shortcuts = Xem phím tắt
action-rail = Thu gọn hoặc mở rộng cột phòng
action-light = Nền sáng
action-dark = Nền tối
action-speak = Ngôn ngữ: { $language }
shortcut-rows = Đi qua các hàng và ô
shortcut-open = Mở hàng, hoặc lưu ô
shortcut-next = Rời ô: ô được lưu
shortcut-restore = Trả lại giá trị cũ cho ô
shortcut-mark = Đánh dấu hàng

## Start

start-what = Hồ sơ thực tập sinh và giấy tờ làm từ đó, chỉ trên máy tính này.
start-real = Văn phòng
start-real-text = Văn phòng thật của bạn với người thật.
start-practice = Văn phòng tập
start-practice-text = Để thử và học. Không bao giờ thành văn phòng thật.
start-sample = Văn phòng mẫu
start-sample-text = Sáu mươi người hư cấu trong ba đơn hàng, có vài lỗi cố ý để sửa.
start-open = Mở
start-open-sample = Mở văn phòng mẫu
start-not-made = Chưa được tạo. Tạo ở dưới.
start-make = Tạo văn phòng
start-name = Tên văn phòng
start-kind = Loại văn phòng
start-make-now = Tạo

## Fields

field-saved = đã lưu
field-used-in = Dùng trong { $papers }
field-date-hint = ngày/tháng/năm
field-month-hint = năm-tháng
field-choices = Lựa chọn
record-add = Thêm hàng
record-create = Tạo
record-none = Chưa nhập gì.
record-remove = Xóa
record-remove-row = Xóa hàng { $row }
record-more-row = Thêm về hàng { $row }
record-removed = Đã xóa: { $noun }. Ctrl+Z để lấy lại.

## Findings

findings-title = Cần xem lại
findings-none = Không có gì sai.
findings-nothing-blocks = Không có gì vướng

## Trainees

trainees-new = Thực tập sinh mới
trainees-search = Tìm bằng chữ viết bất kỳ
trainees-all-orders = Mọi đơn hàng
trainees-all-centres = Mọi trung tâm
trainees-no-order = Không có đơn hàng
trainees-keep-filter = Giữ bộ lọc này
trainees-filter-name = Tên bộ lọc, rồi Enter
trainees-forget-filter = Bỏ bộ lọc { $name }
trainees-no-filter = Hiện tất cả
trainees-columns = Cột
trainees-mark = Đánh dấu
trainees-mark-one = Đánh dấu { $code }
trainees-unmark = Bỏ đánh dấu
trainees-set-order = Đặt đơn hàng
trainees-set-centre = Đặt trung tâm
trainees-nobody-found = Không tìm thấy ai.
trainees-empty = Chưa có ai. Nhập một bảng tính, hoặc thêm người đầu tiên.

## A trainee

trainee-tabs = Các phần của hồ sơ
trainee-age = { $age } tuổi
trainee-to-packet = Xem giấy tờ
trainee-choose-photo = Chọn ảnh
trainee-no-photo = Ảnh
trainee-no-photo-text = Chưa có ảnh. Bấm vào khung ở trên để chọn.
trainee-photo-taken = Chụp ngày { $day }.
trainee-photo-no-day = Không rõ ngày chụp.
tab-profile = Hồ sơ
tab-career = Quá trình học tập, làm việc
tab-papers = Giấy tờ
tab-training = Đào tạo
tab-applications = Đơn xin
tab-money = Tiền
tab-log = Nhật ký
group-names = Tên và ngày sinh
group-office = Trong văn phòng
group-home = Nơi ở và liên lạc
group-body = Thể chất và sức khỏe
group-guarantor = Thu nhập gia đình và người bảo lãnh
group-words = Lời của bản thân
group-coe = Câu trả lời cho đơn COE
group-loan = Khoản vay cho chi phí
group-ssw-ability = Tay nghề, tiếng Nhật và thời gian lưu trú
group-ssw-money = Đặt cọc, chi phí và thủ tục
ssw-make = Nhập lời khai
career-bar = Các tháng học và làm việc
papers-title = Giấy tờ của thực tập sinh này
papers-recipient = Gửi đến
papers-state = Tình trạng
papers-no-order = Thực tập sinh chưa thuộc đơn hàng nào. Đặt đơn hàng ở phần hồ sơ để xem giấy tờ.
state-ready = Sẵn sàng
state-missing = Thiếu
state-contradictory = Mâu thuẫn
state-printed = Đã in
state-out-of-date = Đã cũ
training-attended = Đã học
training-hours = { $hours } giờ { $minutes }
training-share = Tỷ lệ
training-total = Tổng cộng
training-none = Chưa ghi buổi học nào của thực tập sinh này. Chúng được nhập từ các trang buổi học và chuyên cần của bảng tính.
log-none = Chưa có thay đổi nào.
log-emptied = đã xóa trống

## Orders

orders-new = Đơn hàng mới
orders-empty = Chưa có đơn hàng nào. Tạo mới, hoặc nhập bảng tính.
order-facts = Thông tin đơn hàng
order-whole = Cho cả đơn hàng:
order-matrix = Thực tập sinh và giấy tờ của họ
order-nobody = Chưa có ai trong đơn hàng này. Đánh dấu người trong danh sách và đặt đơn hàng.
order-experience = Kinh nghiệm, đào tạo và lý do
order-ssw = Công việc kỹ năng đặc định
terms-make = Nhập điều kiện lao động
terms-contract = Hợp đồng và nơi làm việc
terms-hours = Thời gian làm việc
terms-holidays = Ngày nghỉ và nghỉ phép
terms-wages = Tiền lương
terms-leaving = Thôi việc, bảo hiểm và khám sức khỏe
packet-title = Giấy tờ của
packet-papers = Giấy tờ trong bộ
packet-pages-title = Các trang
packet-page = Trang { $number }
packet-zoom = Cỡ
packet-smaller = Nhỏ hơn
packet-larger = Lớn hơn
packet-width = Vừa chiều rộng
packet-draft = Bản nháp
packet-drawing = Đang vẽ các trang.
packet-empty = Không có giấy tờ nào cho nơi nhận này. Hãy chọn nơi khác.
packet-not-shown = Không hiển thị được các trang. Đổi nơi nhận, hoặc in ra thư mục kết quả.
print-now = In
print-save-as = Lưu vào thư mục khác…
print-running = Đang in
print-at = { $done } trên { $total }
print-left = còn khoảng { $seconds } giây

## Import

import-choose = Chọn bảng tính
import-template = Lưu mẫu trống
import-template-saved = Mẫu nằm ở { $path }.
import-what = Chọn một bảng tính .xlsx. Bạn sẽ thấy trước những gì thay đổi; chưa có gì được ghi cho đến khi bạn đồng ý.
import-undone-later = Nhập là một bước: hoàn tác lấy lại tất cả.
import-sheet = Trang tính
import-created = Mới
import-updated = Đã đổi
import-unchanged = Như cũ
import-refused = Bị từ chối
import-all = Mọi trang
import-headings = Tiêu đề chưa biết
import-headings-text = Cho biết mỗi cột chứa gì, hoặc bỏ qua.
import-heading = Tiêu đề
import-belongs = Chứa
import-belongs-to = “{ $heading }” chứa gì
import-leave-out = Bỏ qua
import-problems = Cần xem lại trong bảng tính
import-cell = Ô
import-value = Nội dung
import-why = Vì sao, và nên làm gì
import-row = Hàng
import-row-refused = Bị từ chối
import-row-taken = Được nhận
import-undo = Hoàn tác việc nhập

## Organisations and the office

organisations-new = Tổ chức mới
organisations-empty = Chưa có tổ chức nào. Thêm tổ chức giám sát của đơn hàng đầu tiên.
organisation-outline = Cho bản khái quát (1-13)
organisation-company = Về công ty
organisation-licence = Giấy phép của công ty
office-facts = Văn phòng trên giấy tờ
office-families = Người mà gia đình gọi đến
office-places = Địa danh
office-rates = Tỷ giá
office-first-places = Hiện { $count } địa danh đầu tiên.
office-output = Thư mục cho giấy tờ đã in
office-choose-output = Chọn thư mục khác
office-check = Kiểm tra dữ liệu
office-check-text = Xem toàn bộ văn phòng: tệp, liên kết, lịch sử, hàng, tìm kiếm, ảnh. Không thay đổi gì.
office-check-now = Kiểm tra ngay

## With numbers

findings-blocking = { $count } điều vướng
trainees-count = { $count } người
trainees-at-least = { $count } người trở lên
trainees-chosen = Đã đánh dấu { $count } người
trainees-changed = Đã đổi { $count } người. Ctrl+Z để hoàn tác.
order-blocked = { $count } người còn vướng
packet-pages = { $count } trang
log-more = và { $count } nữa
import-accept = Đồng ý { $count } hàng
import-partial = Nhận các hàng tốt và bỏ { $count } hàng bị từ chối
print-done = { $papers } giấy tờ với { $pages } trang nằm ở { $folder }.
import-done = Đã ghi: { $created } mới, { $updated } thay đổi.

## Forms

office-forms = Biểu mẫu
forms-text = Nhãn được in đúng như biểu mẫu chính thức. Lời văn và bản dịch của chúng tôi khiến giấy tờ là bản nháp cho đến khi một người có tên đã đọc và xác nhận, hoặc thay bằng lời văn chính thức.
forms-drafts = Số biểu mẫu còn là bản nháp: { $count }
forms-edition = Bản
forms-from = từ { $day }
forms-mark = Mức
forms-words = Lời văn của chúng tôi
forms-official = như biểu mẫu chính thức
forms-confirmed = { $name } xác nhận, { $day }
forms-changed = đã thay đổi sau khi xác nhận
forms-draft = bản nháp
forms-words-of = Lời văn của { $form }
forms-read-text = Đọc từng câu bên cạnh tiếng Nhật. Nếu có lời văn chính thức hãy thay vào; câu bị thay đổi sẽ mất xác nhận.
forms-statement = Câu { $key }
forms-shipped = Lấy lại lời văn ban đầu
forms-your-name = Tên của bạn
forms-confirm = Tôi đã đọc và xác nhận lời văn này
state-not-needed = Không cần
order-all-papers = Tất cả giấy tờ
print-purpose = In để làm gì
print-to-check = Để kiểm tra
print-to-sign = Để ký
print-to-file = Để nộp

## A person's file

op-mark-papers = Đánh dấu giấy tờ của { $count } người
op-move-papers = Giao nhận { $count } giấy tờ
op-write-reason = Viết lý do
op-set-rule = Đặt quy định
op-merge-trainees = Gộp hai hồ sơ
op-take-enquiry = Yêu cầu thành thực tập sinh
op-take-mrz = Lấy hai dòng hộ chiếu
