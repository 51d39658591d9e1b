# Not yet read by a native.

# The room of classes: the list, a class, its register.

## The room and its list

room-classes = Lớp học
list-timetable = Thời khóa biểu tuần
list-teacher = Giáo viên
list-holiday = Ngày nghỉ
class-new = Lớp mới
class-of-course = Lập lớp của khóa học { $course }
class-courses = Khóa học chưa có lớp
class-none = Chưa có lớp nào. Hãy lập lớp, nhập thời khóa biểu, rồi lên buổi học.
class-none-but-courses = Chưa có lớp nào. Hãy lập từ một khóa học bên dưới: buổi học và người học đi theo.
class-people = Số người
class-open-days = Sổ điểm danh
class-unmarked = { $count } ngày chưa điểm danh
class-all-marked = Đã điểm danh đủ

## A class

class-tabs = Các phần của lớp
class-tab-register = Sổ điểm danh
class-tab-lessons = Buổi học
class-tab-people = Người học
class-tab-progress = Tiến độ
class-tab-papers = Giấy tờ
class-tab-about = Thông tin lớp
report-month = Tháng
report-look = Xem giấy tờ
report-of-centre = Báo cáo của trung tâm đào tạo
class-papers-what = Sổ điểm danh có chỗ ký, danh sách lớp, báo cáo của lớp và báo cáo từng người cho đoàn thể giám sát. Sổ điểm danh in ra được ký tay; những gì nhập muộn hoặc sửa sau nằm trong phiếu kiểm tra của mẫu 4-8.
scan-title = Sổ điểm danh đã ký
scan-text = Sổ điểm danh mọi người đã ký được chụp hoặc quét, ảnh (JPEG hoặc PNG) được giữ ở đây làm bằng chứng bên cạnh các dấu điểm danh.
scan-keep = Giữ một ảnh
scan-from = Sổ từ ngày
scan-to = Sổ đến ngày
scan-kept = Đã giữ: { $days }
scan-show = Sổ điểm danh đã ký { $days }
scan-none = Lớp này chưa có sổ điểm danh đã ký nào được giữ.
class-held-of = Đã dạy { $held } trên { $planned } giờ
class-at-risk = { $count } người cần xem lại
class-no-course = Lớp chưa có khóa học: không biết giờ học thuộc về ai.
class-make-course = Lập khóa học { $code }

## Lessons

class-plan = Lên buổi học
class-plan-from = từ ngày
class-plan-to = đến ngày
class-plan-no-timetable = Hãy nhập các dòng của thời khóa biểu trước.
class-days-crossed = Ngày cuối ở trước ngày đầu.
class-planned-made = Đã lên { $count } buổi học.
class-planned-there = { $count } buổi đã có.
class-planned-holidays = Bỏ qua { $count } ngày nghỉ.
class-coming = Buổi học sắp tới
class-coming-how-long = Xem trước bao lâu
class-weeks = { $count } tuần
class-coming-none = Các tuần này chưa có buổi học. Hãy lên buổi học ở trên.
class-lesson-day = Ngày
class-lesson-time = Giờ
class-lesson-minutes = Phút
class-lesson-content = Nội dung
class-lesson-state = Tình trạng
class-lesson-held = đã dạy
class-lesson-planned = dự kiến
class-lesson-change = Đổi
class-lesson-what = Đổi thế nào
class-lesson-to-move = Dời ngày hoặc giờ
class-lesson-to-split = Chia làm hai
class-lesson-to-cancel = Hủy
class-lesson-to-restore = Vẫn dạy
class-lesson-to-substitute = Giáo viên khác dạy thay
class-lesson-begins = Bắt đầu lúc
class-lesson-cut = Buổi thứ hai bắt đầu lúc

## People

class-person = Người
class-choose-all = Chọn tất cả
class-meter = Giờ học trước khi nhập cảnh
class-hours-only = { $counted } giờ
class-hours-of = { $counted } trên { $needed } giờ
class-month-full = đủ một tháng
class-month-open = chưa đủ tháng
class-window-long = Tính các buổi học từ { $from } đến ngày nhập cảnh { $entry }.
class-no-entry = Chưa có ngày nhập cảnh dự kiến.
class-rate = Chuyên cần
class-tests = Bài kiểm tra
class-chapter = Bài
class-level = Cấp độ
class-level-none = chưa có
class-risks-of = Vì sao cần xem { $code }
class-nobody = Lớp chưa có ai. Hãy thêm người trước.
class-add-people = Thêm người
class-find-people = Tìm tên, mã, hộ chiếu
class-found-nobody = Không tìm thấy ai khác.
class-picked = Người sẽ thêm
class-unpick = Bỏ { $code } ra
class-transfer = Chuyển lớp: thời gian ở mọi lớp khác kết thúc ngày hôm trước
class-put-in = Đưa { $count } người vào lớp
class-came = { $count } người đã vào lớp. Ctrl+Z để lấy lại.
class-leave = Rời lớp
class-last-day = Ngày cuối ở lớp
class-left = { $count } người rời lớp. Ctrl+Z để lấy lại.

## Progress

class-hours-each = Giờ học của từng người so với mức cần
class-no-entry-all = Chưa ai trong lớp có ngày nhập cảnh dự kiến nên chưa so được giờ học.
class-way = Giờ học tăng dần
class-way-said = Từ { $first } đến { $last }: { $hours }.
class-attendance-weeks = Chuyên cần theo tuần, phần trăm
class-week = Tuần
class-week-of = Tuần từ { $day }
class-no-marks = Sổ điểm danh chưa có gì.
class-tests-spread = Bài kiểm tra tuần theo điểm, phần trăm
class-points = Điểm
class-tests-count = Số bài kiểm tra
class-no-tests = Chưa nhập bài kiểm tra tuần nào.
class-levels = Cấp độ đạt được

## The register: days and who writes

register-of = Sổ điểm danh của { $code }
register-week-before = Tuần trước
register-week-after = Tuần sau
register-month-before = Tháng trước
register-month-after = Tháng sau
register-to-today = Về hôm nay
register-today = hôm nay
register-go-to = Đến ngày
register-view = Số ngày hiện
register-by-week = Tuần
register-by-month = Tháng
register-by = Người ghi
register-no-lessons = Những ngày này không có buổi học. Hãy lên ở trang Buổi học, hoặc xem ngày khác.
register-nobody = Lớp chưa có ai. Hãy thêm ở trang Người học.
register-nobody-then = Những ngày này không có ai trong lớp.

## The register: its cells

register-short-japanese = Nhật
register-short-life = Sống
register-short-skills = Nghề
register-short-legal = Luật
register-minutes = { $minutes } phút
register-holiday = nghỉ
register-cancelled = Buổi học đã hủy
register-cancelled-short = đã hủy
register-empty = Chưa ghi
register-not-in-class = Ngày này không ở trong lớp
register-old-mark = Số phút không có ký hiệu
register-missed = vắng { $minutes } phút
register-attended = học { $minutes } phút
register-entered = { $by } ghi, { $day }
register-because = Lý do: { $reason }
register-sum = Đã học / đã dạy
register-sum-said = Học { $attended } trên { $held } giờ trong những ngày đang hiện

## The register: typing

register-marks = Ký hiệu và phím
register-fill-present = Ai chưa ghi là có mặt
register-clipboard = Ký hiệu để sao chép hoặc dán
register-nothing-here = Không ghi được ở đây: ngày đó người này không ở trong lớp, hoặc không có buổi học.
register-minutes-first = Chưa ghi: hãy gõ số phút sau { $letter }, ví dụ { $letter }20.
register-written = Đã ghi { $count } ô.
register-paste-unknown = Chưa dán gì: không hiểu { $count } ô: { $cells }. Hãy ghi P, A, E, L20 hoặc G20 rồi dán lại.
register-paste-closed = Chưa dán gì: { $count } ô rơi vào lúc người đó không ở trong lớp hoặc không có buổi học: { $cells }.
register-paste-large = Chưa dán gì: { $rows } hàng và { $columns } cột không vừa từ ô này. Hãy bắt đầu cao hơn, lùi sang trái, hoặc xem theo tháng.

## The register: why now

register-reason-title = Chưa lưu: vì sao bây giờ mới ghi?
register-late = { $count } ô ghi muộn hơn { $days } ngày sau buổi học.
register-ahead = { $count } ô ghi cho ngày chưa tới.
register-changed = { $count } ô đổi điều đã in trong sổ ghi.
register-reason-given = Điểm danh muộn của các ngày này được ghi với lý do: { $reason }
register-reason-other = Lý do khác
register-reason-keep = Lưu kèm lý do này
register-reason-drop = Bỏ những ô này
register-left-unsaved = { $count } ô chưa được lưu: cần lý do mà đã rời sổ điểm danh. Hãy ghi lại.
