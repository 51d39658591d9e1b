# Not yet read by a native.

# Employment of specified skilled workers: the terms of an order, their wage items, what a worker declares, the placement agency.

## Terms of employment

fact-terms-order = Đơn hàng (điều kiện lao động)
fact-terms-contract_from = Hợp đồng từ ngày
fact-terms-contract_to = Hợp đồng đến ngày
fact-terms-renewal = Gia hạn hợp đồng
fact-terms-renew_workload = Gia hạn tùy theo khối lượng công việc khi hết hạn
fact-terms-renew_conduct = Gia hạn tùy theo thành tích và thái độ
fact-terms-renew_ability = Gia hạn tùy theo năng lực làm việc
fact-terms-renew_business = Gia hạn tùy theo tình hình công ty
fact-terms-renew_progress = Gia hạn tùy theo tiến độ công việc
fact-terms-renew_other = Gia hạn tùy theo điều khác (tiếng Nhật)
fact-terms-dispatched = Thuê để cho thuê lại lao động
fact-terms-workplace_name = Nơi làm việc: tên (tiếng Nhật)
fact-terms-workplace_address = Nơi làm việc: địa chỉ (tiếng Nhật)
fact-terms-workplace_phone = Nơi làm việc: điện thoại
fact-terms-day_begins = Giờ bắt đầu làm việc (8:30)
fact-terms-day_ends = Giờ kết thúc làm việc (17:30)
fact-terms-day_minutes = Thời gian làm việc một ngày (phút)
fact-terms-variable_unit = Giờ làm việc linh hoạt, theo đơn vị (tiếng Nhật)
fact-terms-break_minutes = Thời gian nghỉ (phút)
fact-terms-week_minutes = Thời gian làm việc một tuần (phút)
fact-terms-month_minutes = Thời gian làm việc một tháng (phút)
fact-terms-year_minutes = Thời gian làm việc một năm (phút)
fact-terms-week_days = Số ngày làm việc một tuần
fact-terms-month_days = Số ngày làm việc một tháng
fact-terms-year_days = Số ngày làm việc một năm
fact-terms-overtime = Làm thêm giờ
fact-terms-rules_articles = Các điều của nội quy lao động
fact-terms-weekly_holiday = Ngày nghỉ hằng tuần (tiếng Nhật)
fact-terms-national_holidays = Nghỉ ngày lễ của Nhật Bản
fact-terms-other_holidays = Ngày nghỉ cố định khác (tiếng Nhật)
fact-terms-year_holidays = Tổng số ngày nghỉ một năm
fact-terms-irregular_holidays = Ngày nghỉ không cố định (tiếng Nhật)
fact-terms-paid_leave_days = Nghỉ phép có lương sau 6 tháng (ngày)
fact-terms-early_leave = Nghỉ phép có lương trước 6 tháng
fact-terms-early_leave_months = Nghỉ phép trước 6 tháng: sau mấy tháng
fact-terms-early_leave_days = Nghỉ phép trước 6 tháng: mấy ngày
fact-terms-other_paid_leave = Nghỉ có lương khác (tiếng Nhật)
fact-terms-other_unpaid_leave = Nghỉ không lương khác (tiếng Nhật)
fact-terms-wage_kind = Lương cơ bản theo tháng, ngày hay giờ
fact-terms-base_wage = Lương cơ bản (yên)
fact-terms-hourly_wage = Lương cơ bản tính theo giờ (yên)
fact-terms-monthly_wage = Lương cơ bản tính theo tháng (yên)
fact-terms-japanese_monthly_wage = Lương tháng của người Nhật làm việc tương đương (yên)
fact-terms-overtime_rate = Phụ trội làm thêm đến 60 giờ một tháng (%)
fact-terms-overtime_rate_60 = Phụ trội làm thêm trên 60 giờ một tháng (%)
fact-terms-overtime_rate_within = Phụ trội ngoài giờ đã thỏa thuận (%)
fact-terms-legal_holiday_rate = Phụ trội ngày nghỉ theo luật (%)
fact-terms-other_holiday_rate = Phụ trội ngày nghỉ khác (%)
fact-terms-night_rate = Phụ trội ban đêm (%)
fact-terms-closing_day = Ngày chốt lương
fact-terms-pay_day = Ngày trả lương
fact-terms-by_transfer = Trả qua chuyển khoản
fact-terms-deductions = Khấu trừ từ lương
fact-terms-raise = Tăng lương (tiếng Nhật)
fact-terms-bonus = Thưởng (tiếng Nhật)
fact-terms-retirement_pay = Trợ cấp thôi việc (tiếng Nhật)
fact-terms-suspension_rate = Trợ cấp khi ngừng việc (%)
fact-terms-notice_days = Báo trước khi thôi việc (ngày)
fact-terms-dismissal = Sa thải: lý do và thủ tục (tiếng Nhật)
fact-terms-pension_insurance = Bảo hiểm hưu trí người lao động
fact-terms-health_insurance = Bảo hiểm sức khỏe
fact-terms-employment_insurance = Bảo hiểm việc làm
fact-terms-accident_insurance = Bảo hiểm tai nạn lao động
fact-terms-national_pension = Hưu trí quốc dân
fact-terms-national_health = Bảo hiểm sức khỏe quốc dân
fact-terms-hiring_examination = Khám sức khỏe khi tuyển (tháng)
fact-terms-first_examination = Khám sức khỏe định kỳ lần đầu (tháng)
fact-terms-examination_interval = Khám sức khỏe sau đó, mỗi (tiếng Nhật)
fact-terms-hours_equal = Giờ làm việc bằng người lao động thông thường
fact-terms-pay_equal = Lương bằng hoặc cao hơn người Nhật
fact-terms-treated_differently = Đãi ngộ khác người Nhật vì là người nước ngoài
fact-terms-treated_differently_detail = Nội dung đãi ngộ khác (tiếng Nhật)
fact-terms-home_leave = Cho nghỉ phép có lương khi muốn về nước tạm thời
fact-terms-employment_criteria = Việc tuyển dụng đúng tiêu chuẩn công bố của lĩnh vực
fact-terms-return_travel = Chịu chi phí về nước khi người lao động không trả được
fact-terms-life_monitoring = Có biện pháp nắm tình hình sức khỏe và đời sống
fact-terms-residence_criteria = Đúng tiêu chuẩn công bố về lưu trú hợp lệ
fact-terms-allowance_total = Tổng các phụ cấp (yên)
fact-terms-gross_wage = Lương ước tính một tháng (yên)
fact-terms-deduction_total = Tổng các khoản khấu trừ (yên)
fact-terms-net_wage = Lương thực nhận (yên)

## Wage items

fact-wage_item-order = Đơn hàng (phụ cấp hoặc khấu trừ)
fact-wage_item-kind = Phụ cấp hoặc loại khấu trừ
fact-wage_item-name_japanese = Tên phụ cấp hoặc khấu trừ (tiếng Nhật)
fact-wage_item-yen = Số tiền một tháng (yên)
fact-wage_item-method_japanese = Cách tính (tiếng Nhật)

## What a specified skilled worker declares

fact-ssw-trainee = Người khai (kỹ năng đặc định)
fact-ssw-skill_by_policy = Tay nghề: chứng minh theo phương châm của lĩnh vực
fact-ssw-skill_other = Tay nghề: chứng minh theo cách khác (tiếng Nhật)
fact-ssw-japanese_by_policy = Tiếng Nhật: chứng minh theo phương châm của lĩnh vực
fact-ssw-japanese_other = Tiếng Nhật: chứng minh theo cách khác (tiếng Nhật)
fact-ssw-years = Tổng thời gian lưu trú kỹ năng đặc định số 1: năm
fact-ssw-months = Tổng thời gian lưu trú kỹ năng đặc định số 1: tháng
fact-ssw-deposit_contract = Có hợp đồng đặt cọc, quản lý tài sản hoặc phạt vi phạm
fact-ssw-deposit_organisation = Bên thu hoặc quản lý
fact-ssw-deposit_amount = Số tiền thu hoặc tài sản quản lý
fact-ssw-fee_agreed = Hiểu rõ và đồng ý chi phí trả cho cơ quan ngoài Nhật
fact-ssw-home_procedure = Đã làm các thủ tục nước mình quy định
fact-ssw-regular_cost_agreed = Hiểu rõ và đồng ý chi phí định kỳ ở Nhật
fact-ssw-skill_transfer = Sẽ cố gắng chuyển giao kỹ năng về nước
fact-ssw-field_criteria = Đáp ứng tiêu chuẩn công bố của lĩnh vực
fact-ssw-guidance = Đã được hướng dẫn trước

## The placement agency of the order

fact-placement-any = Có công ty giới thiệu việc làm
fact-placement-name_japanese = Công ty giới thiệu việc làm: tên (tiếng Nhật)
fact-placement-address_japanese = Công ty giới thiệu việc làm: địa chỉ (tiếng Nhật)
fact-placement-phone = Công ty giới thiệu việc làm: điện thoại
fact-placement-corporate_number = Công ty giới thiệu việc làm: mã số pháp nhân
fact-placement-insurance_number = Công ty giới thiệu việc làm: mã cơ sở bảo hiểm việc làm
fact-placement-licence_number = Công ty giới thiệu việc làm: số giấy phép hoặc thông báo
fact-placement-licence_on = Công ty giới thiệu việc làm: ngày cấp phép hoặc tiếp nhận
fact-placement-paid_service = Công ty giới thiệu việc làm: có thu phí
