# Not yet read by a native.

## Nouns

noun-office = Văn phòng
noun-organisation = Tổ chức
noun-place = Địa danh
noun-order = Đơn hàng
noun-trainee = Thực tập sinh
noun-passport = Hộ chiếu
noun-education = Học vấn
noun-work = Việc làm
noun-licence = Chứng chỉ
noun-exam = Kỳ thi
noun-family = Gia đình
noun-relative = Người thân ở Nhật
noun-stay = Lần ở Nhật
noun-coe_application = Hồ sơ COE
noun-coe = COE
noun-fee = Khoản phí
noun-rate = Tỷ giá
noun-photo = Ảnh
noun-document = Giấy tờ thu thập
noun-checklist = Danh mục kiểm tra
noun-printing = Lần in
noun-course = Khóa học
noun-planned_session = Buổi học dự kiến
noun-held_session = Buổi học đã dạy
noun-session = Buổi học
noun-attendance = Chuyên cần
noun-paper = Giấy tờ
noun-form = Biểu mẫu
noun-wording = Câu chữ
noun-confirmation = Xác nhận câu chữ
noun-job = Ngành nghề
noun-second_job = Ngành nghề thứ hai
noun-supervising = Nghiệp đoàn quản lý
noun-implementing = Công ty tiếp nhận
noun-preparatory = Tổ chức chuẩn bị
noun-placement = Công ty giới thiệu việc làm
noun-employer = Nơi làm việc trong nước
noun-terms = Điều kiện lao động
noun-wage_item = Phụ cấp hoặc khấu trừ
noun-ssw = Lời khai kỹ năng đặc định
noun-related = Công việc cùng nghề
noun-lesson = Giờ học
noun-hours = Số giờ
noun-plan = Kế hoạch
noun-record = Sổ ghi
noun-workbook = Tệp bảng tính

## Lists of a paper

list-education = Học vấn
list-work = Việc làm
list-licence = Chứng chỉ
list-related = Công việc cùng nghề
list-family = Gia đình
list-relative = Người thân ở Nhật
list-stay = Các lần ở Nhật
list-fee_sending = Phí do tổ chức phái cử thu
list-fee_preparatory = Phí do tổ chức chuẩn bị thu
list-fee = Các khoản phí
list-hours = Số giờ theo môn
list-plan_entrusted = Buổi học dự kiến của nghiệp đoàn
list-plan_external = Buổi học dự kiến của đơn vị khác
list-record_entrusted = Buổi học nghiệp đoàn đã dạy
list-record_external = Buổi học đơn vị khác đã dạy
list-trainees = Thực tập sinh
list-exam = Kỳ thi
list-exam_skill = Kỳ thi tay nghề đã đỗ
list-exam_japanese = Kỳ thi tiếng Nhật đã đỗ
list-titp_history = Các lần lưu trú thực tập kỹ năng
list-titp2 = Thực tập kỹ năng số 2 đã hoàn thành tốt
list-allowance = Các phụ cấp
list-deduction = Các khoản khấu trừ
list-wage_item = Phụ cấp và khấu trừ
list-document = Giấy tờ thu thập
list-coe_checklist = Danh mục kiểm tra hồ sơ COE

## Sheets of the workbook

sheet-office = Văn phòng
sheet-places = Địa danh
sheet-organisations = Tổ chức
sheet-orders = Đơn hàng
sheet-trainees = Thực tập sinh
sheet-education = Học vấn
sheet-work = Việc làm
sheet-licences = Chứng chỉ
sheet-exams = Kỳ thi
sheet-family = Gia đình
sheet-relatives = Người thân ở Nhật
sheet-stays = Các lần ở Nhật
sheet-coe = Hồ sơ COE
sheet-fees = Các khoản phí
sheet-rates = Tỷ giá
sheet-terms = Điều kiện lao động
sheet-wages = Phụ cấp và khấu trừ
sheet-ssw = Lời khai kỹ năng đặc định
sheet-documents = Giấy tờ thu thập
sheet-sessions = Buổi học
sheet-attendance = Chuyên cần

## Columns that are no facts by themselves

column-home-village_latin = Nơi ở: xã, phường, thôn (không dấu)
column-home-village_native = Nơi ở: xã, phường, thôn (có dấu)
column-home-district_latin = Nơi ở: huyện, quận (không dấu)
column-home-district_native = Nơi ở: huyện, quận (có dấu)
column-home-province_latin = Nơi ở: tỉnh, thành phố (không dấu)
column-home-province_native = Nơi ở: tỉnh, thành phố (có dấu)
column-birthplace-province_latin = Nơi sinh: tỉnh, thành phố (không dấu)
column-birthplace-province_native = Nơi sinh: tỉnh, thành phố (có dấu)
column-birthplace-district_latin = Nơi sinh: huyện, quận (không dấu)
column-birthplace-district_native = Nơi sinh: huyện, quận (có dấu)
column-session-course = Khóa học của buổi học
column-session-state = Dự kiến hay đã dạy
column-session-day = Ngày học
column-session-subject = Môn của buổi học
column-session-minutes = Số phút của buổi học
column-session-teacher = Giáo viên của buổi học
column-session-starts = Bắt đầu
column-session-ends = Kết thúc
column-session-break_minutes = Số phút nghỉ
column-session-content = Nội dung
column-session-room = Phòng
column-attendance-course = Khóa học đã dự
column-attendance-day = Ngày dự học
column-attendance-subject = Môn đã dự
column-attendance-trainee = Người dự học
column-attendance-minutes = Số phút đã dự
