# Lời của màn hình: số giờ trước nhập cảnh, tiến độ học và kế hoạch đã nộp.

hours-title = Số giờ trước nhập cảnh
hours-counted = Đã tính { $counted } giờ.
hours-enough = { $counted } trên { $needed } giờ: đủ.
hours-missing = { $counted } trên { $needed } giờ; còn thiếu { $missing } giờ.
hours-part = { $hours } giờ
hours-month-full = Đã đủ một tháng: { $first } đến { $last }.
hours-month-short = Từ { $first } đến { $last }: chưa đủ một tháng.
hours-month-none = Chưa có buổi học nào được tính.
hours-qualifies = Được giảm: đào tạo sau nhập cảnh 1/12 thay vì 1/6.
hours-qualifies-not = Chưa được giảm: đào tạo sau nhập cảnh 1/6, không phải 1/12.
hours-esd-qualifies = Được giảm: đào tạo sau nhập cảnh { $half } giờ thay vì { $full } giờ.
hours-esd-not = Chưa được giảm: đào tạo sau nhập cảnh { $full } giờ, không phải { $half } giờ.
hours-only-counted = Ở đây chưa biết quy định nào về buổi học trước nhập cảnh của chương trình này. Số giờ chỉ được đếm.
hours-no-entry = Chưa có ngày dự kiến nhập cảnh nên không thể tính ngược lại. Hãy nhập ngày trong đơn hàng, hoặc thử một ngày bên dưới.

hours-ribbon = Buổi học được tính, theo tháng
hours-ribbon-span = Được tính: từ { $from } đến hôm trước ngày nhập cảnh { $entry }.
hours-ribbon-month =
    { $month }: { $days ->
        [0] không có buổi học
       *[other] { $days } ngày, { $hours } giờ
    }
hours-short = { $hours } giờ
hours-entry = nhập cảnh
hours-day-key = ngày có buổi học, cao theo số giờ
hours-lost-key = rơi ra
hours-gained-key = vào thêm

hours-lost = Phần không được tính
hours-lost-cap = { $hours } giờ vượt quá số giờ được tính trong một ngày.
hours-lost-outside = { $hours } giờ nằm ngoài thời gian được tính ({ $from } đến hôm trước ngày nhập cảnh).
hours-lost-legal = { $hours } giờ về bảo vệ pháp lý: môn này chỉ được tính sau nhập cảnh.
hours-lost-provider = { $hours } giờ do đơn vị mà quy định không nêu giảng dạy.
hours-lost-nothing = Mọi giờ đã học đều được tính.

hours-ahead = Đến ngày nhập cảnh
hours-ahead-needs =
    Nhập cảnh { $entry } cần { $needed } giờ: { $missing ->
        [0] không thiếu
       *[other] còn thiếu { $missing } giờ
    }.
hours-ahead-reached = Với các buổi học dự kiến (còn { $coming } giờ), đủ vào { $day }.
hours-ahead-short = Với các buổi học dự kiến đến nay (còn { $coming } giờ):
hours-ahead-not = không đủ
hours-ahead-first = Ngày đầu tiên còn được tính là { $day }.
hours-ahead-last = Ngày cuối cùng để bắt đầu là { $day }; muộn hơn thì không đủ một tháng.
hours-ahead-rate = Với tỷ lệ đi học { $rate } % của người này: { $hours } giờ khi nhập cảnh, đủ vào { $day }.
hours-ahead-rate-short = Với tỷ lệ đi học { $rate } % của người này: { $hours } giờ khi nhập cảnh,
hours-ahead-no-rate = Người này chưa có buổi nào đã dạy nên chưa biết tỷ lệ đi học.

hours-try = Thử ngày nhập cảnh khác
hours-try-text = Khi thử không có gì thay đổi.
hours-try-day = Nhập cảnh ngày
hours-try-planned = Dự kiến là { $day }.
hours-try-out = { $days } ngày với { $hours } giờ rơi ra ({ $from } đến { $to }).
hours-try-in = { $days } ngày với { $hours } giờ vào thêm ({ $from } đến { $to }).
hours-try-same = Không ngày nào rơi ra và không ngày nào vào thêm.
hours-put = Đưa ngày này vào đơn hàng
hours-put-warn = { $day } sẽ là ngày nhập cảnh của cả đơn hàng { $order }: mọi người trong đó được tính lại, và giấy tờ in ngày này sẽ thay đổi.
hours-put-yes = Đồng ý, cho cả đơn hàng
hours-put-no = Giữ nguyên
hours-put-done = Đơn hàng { $order } có ngày nhập cảnh { $day }. Ctrl+Z để lấy lại.
hours-put-nobody = Người này không thuộc đơn hàng nào nên không có ngày nhập cảnh để đổi.

hours-others = Các số giờ khác được yêu cầu
hours-other-reached = { $minutes } trên { $needed } giờ: đủ
hours-other-open = { $minutes } trên { $needed } giờ: chưa đủ

learn-progress = Tiến độ học
learn-marks = Đánh giá và kiểm tra
learn-tests = Kiểm tra hằng tuần
learn-tests-few = Có từ hai bài kiểm tra hằng tuần, ở đây sẽ vẽ một đường.
learn-test-point = { $day }: { $score } trên { $of } ({ $share } %)
learn-exams = Kỳ thi tiếng Nhật
learn-sittings = Đợt thi sắp tới
learn-sittings-none = Chưa nhập đợt thi nào sắp tới. Văn phòng giữ các ngày thi.
learn-sittings-to = Đến lịch thi
learn-derived = tự tính, chưa công bố
learn-apply = Đăng ký đến { $day } ({ $left })
learn-apply-over = Hết hạn đăng ký { $day }

learn-risk = Người có rủi ro
learn-risk-text = Của các lớp đang học hôm nay.
learn-risk-looking = đang xem… { $done } trên { $total } lớp
learn-risk-begin = đang xem…
learn-risk-none = Không ai trong các lớp đang học có rủi ro.
learn-risk-no-class = Hôm nay không có lớp nào đang học.
learn-risk-count = { $count } người
learn-risk-why = Vì sao

learn-teachers = Giáo viên
learn-holidays = Ngày nghỉ
learn-courses = Khóa học
learn-calendar = Đợt thi
learn-calendar-text = Ngày chỉ suy ra từ quy tắc được ghi là tự tính cho đến khi công bố.
learn-holidays-take = Lấy các ngày lễ cố định
learn-year = Năm
learn-holidays-country = Quốc gia
learn-holidays-text = Danh sách ngày lễ cố định kèm theo chưa được kiểm chứng: hãy đối chiếu với danh sách chính thức. Ngày lễ theo âm lịch và ngày nghỉ bù thì nhập tay.
learn-holidays-came =
    { $count ->
        [0] Mọi ngày lễ cố định của năm đó đã có sẵn.
       *[other] Đã lấy { $count } ngày lễ. Hãy đối chiếu với danh sách chính thức.
    }
learn-bad-year = “{ $value }” không phải là năm. Hãy viết như 2027.
learn-sittings-take = Thêm ngày thi JLPT
learn-sittings-came =
    { $count ->
        [0] Ngày thi JLPT của năm đó đã có rồi.
       *[other] Đã thêm { $count } ngày suy ra từ quy tắc. Hãy đối chiếu với thông báo.
    }
learn-proves = Chứng minh trình độ
learn-proves-level = chứng minh { $level }
learn-proves-none = không chứng minh trình độ
learn-proves-text = Trình độ được chứng minh bằng JLPT đã đỗ, hoặc bằng điểm JFT-Basic. Chương trình không biết các kỳ thi khác có được tính không và kết quả có giá trị bao lâu: hãy hỏi nghiệp đoàn.

plan-title = Kế hoạch đào tạo (mẫu 1-29)
plan-open = chưa nộp
plan-filed = đã nộp { $day }
plan-amending = đang mở để sửa
plan-none = Chưa ghi gì. Khi nộp, các buổi học dự kiến được ghi lại theo môn và từ đó giữ nguyên như đã nộp.
plan-typed = Các dòng này được ghi lại khi nộp kế hoạch. Nếu không có dòng nào thì lấy các buổi học dự kiến.
plan-stays = Kế hoạch đã nộp giữ nguyên. Nó được đối chiếu với sổ điểm danh và không bao giờ bị sửa theo sổ.
plan-day = Nộp ngày
plan-freeze = Ghi như đã nộp
plan-freeze-on = Ghi như đã nộp { $day }
plan-frozen = Kế hoạch đã được ghi như đã nộp: { $rows } dòng.
plan-amend = Sửa, với lý do này
plan-amend-why = Lý do sửa kế hoạch
plan-amended = Bây giờ có thể sửa kế hoạch. Ghi lại khi nộp kế hoạch đã sửa.
plan-hours = Số giờ
plan-differs = Điều khác nhau
