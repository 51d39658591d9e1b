# Not yet read by a native.

# Classes, lessons, the register, the filed plan, progress in learning.

## Nouns

noun-teacher = Giáo viên
noun-class = Lớp
noun-enrolment = Thời gian ở trong lớp
noun-timetable = Dòng của thời khóa biểu
noun-holiday = Ngày nghỉ
noun-plan_line = Dòng của kế hoạch đã nộp
noun-register_scan = Bản quét sổ điểm danh
noun-assessment = Đánh giá
noun-sitting = Đợt thi

## Teachers

fact-teacher-code = Mã giáo viên
fact-teacher-name_latin = Tên giáo viên (không dấu)
fact-teacher-name_japanese = Tên giáo viên (tiếng Nhật)
fact-teacher-title_japanese = Chức vụ giáo viên (tiếng Nhật)
fact-teacher-qualification = Trình độ giáo viên
fact-teacher-qualification_note = Ghi chú về trình độ

## Courses: what came with classes

fact-course-title = Tên khóa học
fact-course-accreditation_number = Số công nhận của cơ sở tiếng Nhật
fact-course-unit_minutes = Độ dài một tiết (phút)

## Classes and who is in them

fact-class-code = Mã lớp
fact-class-name = Tên lớp
fact-class-course = Khóa học của lớp
fact-class-centre = Trung tâm của lớp
fact-class-teacher = Giáo viên của lớp
fact-class-room = Phòng học của lớp
fact-class-from = Lớp từ ngày
fact-class-to = Lớp đến ngày
fact-enrolment-class = Lớp (thời gian ở trong lớp)
fact-enrolment-trainee = Thực tập sinh (thời gian ở trong lớp)
fact-enrolment-from = Vào lớp ngày
fact-enrolment-to = Ở lớp đến ngày

## Timetable and days without lessons

fact-timetable-class = Lớp (thời khóa biểu)
fact-timetable-weekday = Thứ trong tuần
fact-timetable-starts = Bắt đầu lúc (8:00, thời khóa biểu)
fact-timetable-ends = Kết thúc lúc (16:00, thời khóa biểu)
fact-timetable-break_minutes = Thời gian nghỉ (phút, thời khóa biểu)
fact-timetable-subject = Môn (thời khóa biểu)
fact-timetable-care_subject = Môn điều dưỡng (thời khóa biểu)
fact-timetable-content = Nội dung (thời khóa biểu)
fact-timetable-taught_by = Giáo viên (thời khóa biểu)
fact-timetable-room = Phòng (thời khóa biểu)
fact-holiday-day = Ngày nghỉ
fact-holiday-name = Tên ngày nghỉ
fact-holiday-name_japanese = Tên ngày nghỉ (tiếng Nhật)
fact-holiday-national = Ngày lễ của nhà nước

## Lessons, planned and held

fact-planned_session-class = Lớp (buổi học dự kiến)
fact-planned_session-starts = Bắt đầu lúc (8:00, buổi học dự kiến)
fact-planned_session-ends = Kết thúc lúc (16:00, buổi học dự kiến)
fact-planned_session-break_minutes = Thời gian nghỉ (phút, buổi học dự kiến)
fact-planned_session-care_subject = Môn điều dưỡng (buổi học dự kiến)
fact-planned_session-content = Nội dung (buổi học dự kiến)
fact-planned_session-taught_by = Người dạy (buổi học dự kiến)
fact-planned_session-room = Phòng (buổi học dự kiến)
fact-planned_session-cancelled = Đã hủy
fact-planned_session-reason = Lý do đổi buổi học
fact-held_session-class = Lớp (buổi đã dạy)
fact-held_session-planned = Buổi học dự kiến tương ứng
fact-held_session-starts = Bắt đầu lúc (8:00, buổi đã dạy)
fact-held_session-ends = Kết thúc lúc (16:00, buổi đã dạy)
fact-held_session-break_minutes = Thời gian nghỉ (phút, buổi đã dạy)
fact-held_session-care_subject = Môn điều dưỡng (buổi đã dạy)
fact-held_session-content = Nội dung (buổi đã dạy)
fact-held_session-taught_by = Người dạy (buổi đã dạy)
fact-held_session-room = Phòng (buổi đã dạy)

## The register

fact-attendance-mark = Điểm danh
fact-attendance-entered_on = Ghi ngày
fact-attendance-entered_by = Người ghi
fact-attendance-reason = Lý do ghi muộn, ghi trước hoặc sửa
fact-register_scan-class = Lớp (bản quét sổ điểm danh)
fact-register_scan-from = Sổ điểm danh từ ngày
fact-register_scan-to = Sổ điểm danh đến ngày
fact-register_scan-sha256 = Dấu vân tay số của bản quét

## The plan as it was filed

fact-plan_line-order = Đơn hàng của kế hoạch đã nộp
fact-plan_line-course = Khóa học trong kế hoạch đã nộp
fact-plan_line-subject = Môn trong kế hoạch đã nộp
fact-plan_line-from = Kế hoạch đã nộp từ ngày
fact-plan_line-to = Kế hoạch đã nộp đến ngày
fact-plan_line-minutes = Số phút trong kế hoạch đã nộp
fact-plan_line-frozen_on = Nộp kế hoạch ngày
fact-plan_line-reason = Lý do sửa kế hoạch

## Progress and examinations

fact-assessment-trainee = Thực tập sinh (đánh giá)
fact-assessment-class = Lớp (đánh giá)
fact-assessment-day = Ngày đánh giá
fact-assessment-kind = Loại đánh giá
fact-assessment-title = Tên bài đánh giá
fact-assessment-score = Điểm đạt
fact-assessment-of = Điểm tối đa
fact-assessment-note = Ghi chú đánh giá
fact-sitting-test = Kỳ thi (đợt thi)
fact-sitting-level = Cấp độ (đợt thi)
fact-sitting-day = Ngày thi của đợt
fact-sitting-apply_until = Đăng ký đến ngày
fact-sitting-place = Nơi thi
fact-sitting-derived = Ngày tự tính, chưa công bố
fact-sitting-source = Nguồn của ngày thi
fact-exam-test = Bài thi tiếng Nhật
fact-exam-score_language = Điểm: kiến thức ngôn ngữ
fact-exam-score_reading = Điểm: đọc hiểu
fact-exam-score_listening = Điểm: nghe hiểu

## Words of closed lists

choice-ProviderKind-other = Đơn vị khác
choice-Weekday-mon = Thứ hai
choice-Weekday-tue = Thứ ba
choice-Weekday-wed = Thứ tư
choice-Weekday-thu = Thứ năm
choice-Weekday-fri = Thứ sáu
choice-Weekday-sat = Thứ bảy
choice-Weekday-sun = Chủ nhật
choice-Qualification-course_420 = Khóa đào tạo giáo viên 420 tiết
choice-Qualification-registered = Giáo viên tiếng Nhật đã đăng ký
choice-Qualification-other = Chứng minh khác
choice-Qualification-none = Không có
choice-Mark-present = Có mặt
choice-Mark-late = Đi muộn
choice-Mark-left_early = Về sớm
choice-Mark-absent = Vắng mặt
choice-Mark-excused = Vắng có phép
choice-CareSubject-general = Tiếng Nhật tổng hợp
choice-CareSubject-listening = Nghe hiểu
choice-CareSubject-reading = Đọc hiểu
choice-CareSubject-characters = Chữ viết
choice-CareSubject-pronunciation = Phát âm
choice-CareSubject-conversation = Hội thoại
choice-CareSubject-composition = Tập làm văn
choice-CareSubject-care_japanese = Tiếng Nhật điều dưỡng
choice-CareSubject-care_basics = Cơ bản về điều dưỡng I và II
choice-CareSubject-communication = Kỹ thuật giao tiếp
choice-CareSubject-moving = Hỗ trợ di chuyển
choice-CareSubject-meals = Hỗ trợ ăn uống
choice-CareSubject-toileting = Hỗ trợ vệ sinh bài tiết
choice-CareSubject-dressing = Hỗ trợ mặc và thay quần áo
choice-CareSubject-bathing = Hỗ trợ tắm và vệ sinh thân thể
choice-Assessed-homework = Bài tập về nhà
choice-Assessed-weekly_test = Kiểm tra hằng tuần
choice-Assessed-kanji = Chữ Hán (kanji)
choice-Assessed-conversation = Hội thoại
choice-Assessed-attitude = Thái độ học tập
choice-Assessed-chapter = Bài đã học xong
choice-Test-jlpt = JLPT
choice-Test-jft = JFT-Basic
choice-Test-nat = NAT-TEST
choice-Test-jtest = J.TEST
choice-Test-topj = TOPJ
choice-Test-in_house = Bài thi nội bộ

## Findings about lessons

finding-lesson-past-midnight = Buổi học ngày { $day } bắt đầu lúc { $starts } mà kết thúc lúc { $ends }, không muộn hơn giờ bắt đầu.
finding-lesson-past-midnight-mend = Buổi học phải kết thúc sau khi bắt đầu, trong cùng ngày. Sửa lại giờ; nếu qua nửa đêm, hãy chia thành hai buổi.
finding-lesson-overlap = Ngày { $day } có { $other } người phải học hai buổi cùng lúc; buổi kia từ { $starts } đến { $ends }.
finding-lesson-overlap-mend = Dời một trong hai buổi, hoặc xem hôm đó ai ở lớp nào.
finding-lesson-outside-course =
    Buổi học ngày { $day } nằm ngoài thời gian của lớp: { $from ->
        [none] đến { $to }
       *[other] { $to ->
            [none] từ { $from }
           *[other] từ { $from } đến { $to }
        }
    }.
finding-lesson-outside-course-mend = Dời buổi học, hoặc sửa ngày của lớp.
finding-lesson-on-holiday =
    Có buổi học ngày { $day }, { $holiday ->
        [none] là ngày nghỉ
       *[other] là ngày nghỉ: { $holiday }
    }.
finding-lesson-on-holiday-mend = Dời buổi học, hoặc hỏi nghiệp đoàn quản lý xem có được học ngày đó không.
finding-lesson-on-weekend = Có buổi học ngày { $day }, là thứ bảy hoặc chủ nhật.
finding-lesson-on-weekend-mend = Buổi học được lên từ thứ hai đến thứ sáu. Dời buổi học, hoặc hỏi nghiệp đoàn quản lý xem có được học ngày đó không.
finding-lesson-over-cap = Ngày { $day } có { $value } giờ học; mỗi ngày chỉ tính { $limit } giờ.
finding-lesson-over-cap-mend = Dời một buổi sang ngày khác. Giờ vượt quá { $limit } không được tính.
finding-lesson-longer-than-times = Buổi học ngày { $day } ghi { $value } phút, nhưng từ lúc bắt đầu đến lúc kết thúc, trừ giờ nghỉ, chỉ có { $limit } phút.
finding-lesson-longer-than-times-mend = Sửa số phút, giờ học hoặc thời gian nghỉ.
finding-lesson-room-twice = Ngày { $day } phòng { $room } cũng được { $other } dùng cùng lúc.
finding-lesson-room-twice-mend = Chọn phòng khác hoặc giờ khác cho một trong hai buổi.
finding-lesson-teacher-twice = Ngày { $day } { $teacher } cũng dạy { $other } cùng lúc.
finding-lesson-teacher-twice-mend = Để người khác dạy một buổi, hoặc dời buổi đó.
finding-course-no-provider = Chưa nhập ai đào tạo khóa học { $course } nên không biết giờ có được tính không.
finding-course-no-provider-mend = Chọn đơn vị đào tạo, theo hợp đồng.
finding-course-does-not-count = Giờ của khóa học { $course } không được tính: đơn vị đào tạo không thuộc diện quy định nêu.
finding-course-does-not-count-mend = Đối chiếu với hợp đồng và sửa nếu sai. Nếu đúng, hãy lên giờ trong khóa học của nghiệp đoàn quản lý, của cơ quan nhà nước hoặc cơ sở giáo dục nước ngoài.
finding-plan-line-differs =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: kế hoạch đã nộp có { $planned } giờ, sổ điểm danh có { $held } giờ.
finding-plan-line-differs-mend = Sửa kế hoạch cùng nghiệp đoàn quản lý, hoặc thêm buổi học. Chương trình không tự đổi số nào.
finding-plan-dates-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: kế hoạch đã nộp từ { $planned_from } đến { $planned_to }, các buổi đã dạy từ { $held_from } đến { $held_to }.
finding-plan-dates-differ-mend = Đối chiếu với sổ điểm danh. Nếu ngày đúng, sửa kế hoạch cùng nghiệp đoàn quản lý.
finding-hours-too-few = Có { $value } giờ được tính, cần { $minimum } giờ: còn thiếu { $missing } giờ.
finding-hours-too-few-mend = Lên thêm buổi học được tính, và dạy trước khi nhập cảnh.
finding-hours-no-month = Các buổi học từ { $from } đến { $to }, chưa đủ một tháng.
finding-hours-no-month-mend = Cần đủ một tháng, ví dụ 15/3 đến 14/4. Hãy dạy trong thời gian dài hơn.
finding-record-groups = Người trong đơn hàng không học cùng các buổi: mẫu 4-8 cần { $count } sổ ghi riêng.
finding-record-groups-mend = Nếu đúng vậy thì không cần sửa gì. Đối chiếu với sổ điểm danh rồi in từng sổ ghi.
finding-import-bad-time = { $label }: không hiểu “{ $value }” là mấy giờ.
finding-import-bad-time-mend = Ghi giờ và phút, ví dụ 8:00 hoặc 16:30.

## What cannot be done

error-field-bad-time = { $fact }: “{ $value }” không phải là giờ trong ngày. Hãy viết 8:00.
error-register-reason-needed = Chưa lưu: cần có lý do. Ghi muộn hơn { $limit } ngày: { $late }; ghi cho ngày chưa tới: { $ahead }; sửa sau khi đã in sổ ghi: { $changed }. Hãy viết lý do rồi lưu lại.
error-register-not-enrolled = Chưa lưu: ngày { $day } { $name } không ở trong lớp. Hãy đưa người đó vào lớp từ ngày ấy trước, hoặc bỏ lượt điểm danh.
error-register-too-long = Chưa lưu: { $name } không thể vắng { $minutes } phút vì buổi học có { $held } phút. Hãy sửa số phút.
error-register-scan-days = Không giữ: ngày cuối { $to } trước ngày đầu { $from }. Hãy sửa ngày.
error-register-scan-twice = Ảnh này đã được giữ cho { $from } đến { $to }. Hãy chọn trang khác, hoặc xóa ảnh đó trước.
error-lesson-cut-outside = Chỗ chia phải nằm giữa giờ bắt đầu và giờ kết thúc của buổi học.
error-lesson-held = Buổi học đã dạy ngày { $day } nên không dời được nữa. Sổ ghi giữ những gì đã dạy.
error-plan-frozen = Kế hoạch đã nộp ngày { $day } và giữ nguyên như đã nộp. Muốn sửa, hãy viết lý do.
error-plan-nothing = Chưa có buổi học dự kiến nào để nộp. Hãy lên buổi học của đơn hàng trước.
error-timetable-empty = Lớp chưa có thời khóa biểu. Hãy nhập các dòng trước, rồi lên buổi học.
error-reason-empty = Cần có lý do. Hãy viết vài chữ.

finding-attendance-low = Đã học { $value } % số buổi trong 30 ngày qua; văn phòng muốn ít nhất { $limit } %.
finding-attendance-low-mend = Hãy nói chuyện với thực tập sinh và xem có thể dạy bù các buổi đã nghỉ không.
finding-tests-low = Được { $value } % số điểm của các bài kiểm tra hằng tuần gần đây; văn phòng muốn ít nhất { $limit } %.
finding-tests-low-mend = Để giáo viên xem còn yếu những bài nào.

error-register-row = Dòng { $line }: không đọc được { $column }. Tệp cần có các cột date (2026-11-25), subject (japanese, life, skills hoặc legal) và minutes_attended (0 đến 1440).
cli-hours = { $counted } trên { $needed } giờ được tính trước ngày nhập cảnh { $entry } (tiếng Nhật { $japanese }, đời sống ở Nhật { $life }, kiến thức cho thực tập { $skills }). Ngày đầu tiên được tính là { $from }.
cli-hours-only = { $counted } giờ được tính trước ngày nhập cảnh { $entry } (tiếng Nhật { $japanese }, đời sống ở Nhật { $life }, kiến thức thực tập { $skills }). Không có quy định nào đòi số giờ.
cli-hours-month = Đã đủ một tháng: { $first } đến { $last }.
cli-hours-no-month = Chưa đủ một tháng: { $first } đến { $last }.
cli-hours-qualifies = Được giảm đào tạo sau nhập cảnh.
cli-hours-not = Không được giảm đào tạo sau nhập cảnh.

op-plan-lessons = Lập buổi học theo thời khóa biểu
op-change-lesson = Đổi buổi học đã lập
op-mark-register = Ghi { $count } lượt điểm danh
op-make-class = Lập lớp từ khóa học
op-enrol = { $count } người vào lớp
op-leave-class = { $count } người rời lớp
op-freeze-plan = Ghi kế hoạch đào tạo như đã nộp
op-amend-plan = Mở kế hoạch đào tạo để sửa
op-take-holidays = Đã lấy ngày lễ cố định
op-take-sittings = Đã thêm ngày thi JLPT
op-keep-register = Đã lưu sổ điểm danh có chữ ký
recipient-supervising = Tổ chức quản lý giám sát
sheet-teachers = Giáo viên
sheet-holidays = Ngày không học
sheet-marks = Điểm và kiểm tra
