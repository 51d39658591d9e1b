# Not yet read by a native.

## The office

fact-office-name_latin = Tên tổ chức phái cử (chữ Latinh)
fact-office-name_native = Tên tổ chức phái cử (tiếng mẹ đẻ)
fact-office-name_japanese = Tên tổ chức phái cử (tiếng Nhật)
fact-office-country = Nước của tổ chức phái cử
fact-office-sending_number = Số tổ chức phái cử
fact-office-reference_number = Số tham chiếu
fact-office-address_latin = Địa chỉ tổ chức phái cử (chữ Latinh)
fact-office-address_native = Địa chỉ tổ chức phái cử (tiếng mẹ đẻ)
fact-office-address_japanese = Địa chỉ tổ chức phái cử (tiếng Nhật)
fact-office-phone = Điện thoại tổ chức phái cử
fact-office-email = E-mail tổ chức phái cử
fact-office-signer_title = Chức vụ người ký
fact-office-signer_name = Họ tên người ký
fact-office-public_body = Cơ quan nhà nước giới thiệu thực tập sinh
fact-office-help_name = Người mà gia đình gọi đến
fact-office-help_phone = Số điện thoại mà gia đình gọi đến
fact-office-help_phone_confirmed_on = Ngày gọi thử số đó và có người nghe
fact-office-help_phone_confirmed = Số điện thoại mà gia đình gọi đến (đã xác nhận)
fact-office-practice = Văn phòng thực hành
fact-office-sample = Văn phòng mẫu

## Organisations

fact-organisation-code = Mã tổ chức
fact-organisation-kind = Loại tổ chức
fact-organisation-country = Nước của tổ chức
fact-organisation-name_latin = Tên tổ chức (chữ Latinh)
fact-organisation-name_japanese = Tên tổ chức (tiếng Nhật)
fact-organisation-address_latin = Địa chỉ tổ chức (chữ Latinh)
fact-organisation-address_japanese = Địa chỉ tổ chức (tiếng Nhật)
fact-organisation-phone = Điện thoại tổ chức
fact-organisation-mobile = Điện thoại di động tổ chức
fact-organisation-email = E-mail tổ chức
fact-organisation-representative = Người đại diện
fact-organisation-signer_title = Chức vụ người ký của tổ chức
fact-organisation-signer_name = Họ tên người ký của tổ chức
fact-organisation-role = Vai trò trong việc phái cử
fact-organisation-founded_on = Ngày thành lập
fact-organisation-preparation = Quan hệ với thực tập sinh
fact-organisation-preparation_detail = Nội dung chuẩn bị (tiếng Nhật)
fact-organisation-business = Ngành nghề, sản phẩm chính và công việc chính (tiếng Nhật)
fact-organisation-capital = Vốn
fact-organisation-sales = Doanh thu (năm gần nhất)
fact-organisation-currency = Loại tiền của vốn và doanh thu
fact-organisation-figures_on = Ngày của tỷ giá cho vốn và doanh thu
fact-organisation-staff = Số nhân viên toàn thời gian
fact-organisation-corporate_number = Mã số pháp nhân (13 chữ số)
fact-organisation-insurance_number = Mã cơ sở bảo hiểm việc làm (11 chữ số)
fact-organisation-licence_number = Số giấy phép hoặc số tiếp nhận thông báo
fact-organisation-licence_on = Ngày cấp phép hoặc tiếp nhận thông báo
fact-organisation-paid_service = Giới thiệu việc làm có thu phí

## Places

fact-place-level = Cấp hành chính
fact-place-country = Nước của địa danh
fact-place-within = Thuộc
fact-place-name_latin = Tên địa danh (không dấu)
fact-place-name_native = Tên địa danh (có dấu)
fact-place-name_japanese = Tên địa danh (tiếng Nhật)
fact-place-valid_from = Tên dùng từ ngày
fact-place-valid_to = Tên dùng đến ngày

## Orders

fact-order-code = Mã đơn hàng
fact-order-programme = Chương trình
fact-order-stage = Số của tư cách lưu trú
fact-order-supervising = Nghiệp đoàn quản lý
fact-order-implementing = Công ty tiếp nhận
fact-order-placement = Công ty giới thiệu việc làm
fact-order-job_code = Mã ngành nghề và công việc
fact-order-men = Số nam cần tuyển
fact-order-women = Số nữ cần tuyển
fact-order-interview_on = Ngày phỏng vấn
fact-order-filed_on = Ngày nộp kế hoạch
fact-order-start_on = Ngày dự kiến bắt đầu thực tập
fact-order-entry_on = Ngày dự kiến nhập cảnh Nhật Bản
fact-order-port_of_entry = Cửa khẩu nhập cảnh
fact-order-stay_months = Thời gian dự kiến lưu trú (tháng)
fact-order-visa_place = Nơi dự kiến xin thị thực
fact-order-experience = Kinh nghiệm cùng nghề (1-27)
fact-order-training_proof = Giấy tờ cho thấy việc đào tạo (B-c)
fact-order-still_enrolled = Vẫn đang theo học ở trường (B-b)
fact-order-reason = Quá trình đi đến và sự cần thiết của thực tập (1-22, tiếng Nhật)
fact-order-no_test_note = Nội dung khi chưa có kỳ thi tay nghề (1-22, tiếng Nhật)
fact-order-second_job_code = Mã ngành nghề và công việc thứ hai
fact-order-ssw_field = Lĩnh vực đặc định (tiếng Nhật)
fact-order-ssw_category = Phân loại nghiệp vụ (tiếng Nhật)
fact-order-occupation_code = Số của nghề chính trong danh mục chính thức
fact-order-trainee_count = Số thực tập sinh
fact-order-related_all = Mọi người đều có căn cứ về kinh nghiệm cùng nghề

## Trainees

fact-trainee-code = Mã thực tập sinh
fact-trainee-order = Đơn hàng
fact-trainee-centre = Trung tâm
fact-trainee-family_name = Họ theo hộ chiếu
fact-trainee-given_name = Tên đệm và tên theo hộ chiếu
fact-trainee-other_names = Tên khác
fact-trainee-name_native = Họ và tên (có dấu)
fact-trainee-name_katakana = Họ tên bằng katakana
fact-trainee-name_kanji = Họ tên bằng chữ Hán
fact-trainee-sex = Giới tính
fact-trainee-birth_date = Ngày sinh
fact-trainee-birthplace = Nơi sinh
fact-trainee-nationality = Quốc tịch
fact-trainee-home = Nơi ở hiện tại
fact-trainee-home_detail = Số nhà, đường
fact-trainee-phone = Điện thoại
fact-trainee-email = E-mail
fact-trainee-id_number = Số căn cước
fact-trainee-marital = Tình trạng hôn nhân
fact-trainee-children = Số con
fact-trainee-mother_tongue = Tiếng mẹ đẻ
fact-trainee-languages = Ngôn ngữ khác
fact-trainee-occupation = Nghề nghiệp hiện tại
fact-trainee-religion = Tôn giáo
fact-trainee-height_cm = Chiều cao (cm)
fact-trainee-weight_kg = Cân nặng (kg)
fact-trainee-grip_kg = Lực bóp tay (kg)
fact-trainee-blood = Nhóm máu
fact-trainee-vision_left = Thị lực trái (phần mười)
fact-trainee-vision_right = Thị lực phải (phần mười)
fact-trainee-colour_blind = Mù màu
fact-trainee-health_note = Ghi chú sức khỏe
fact-trainee-hand = Tay thuận
fact-trainee-tattoo = Hình xăm
fact-trainee-smoking = Hút thuốc
fact-trainee-alcohol = Uống rượu
fact-trainee-family_income = Thu nhập gia đình
fact-trainee-guarantor_name = Họ tên người bảo lãnh
fact-trainee-guarantor_relation = Quan hệ của người bảo lãnh
fact-trainee-guarantor_phone = Điện thoại người bảo lãnh
fact-trainee-criminal = Tiền án
fact-trainee-criminal_detail = Chi tiết tiền án
fact-trainee-deported = Từng bị trục xuất
fact-trainee-deported_count = Số lần bị trục xuất
fact-trainee-deported_on = Lần trục xuất gần nhất
fact-trainee-family_in_japan = Có người thân ở Nhật
fact-trainee-accompanied = Có người đi cùng
fact-trainee-japanese_level = Trình độ tiếng Nhật
fact-trainee-hobbies = Sở thích
fact-trainee-strengths = Điểm mạnh
fact-trainee-motive = Lý do đăng ký
fact-trainee-plan_after_return = Kế hoạch sau khi về nước
fact-trainee-enrolled_on = Ngày nhập học
fact-trainee-candidate_number = Số báo danh
fact-trainee-interview_result = Kết quả phỏng vấn
fact-trainee-contract_signed_on = Ngày ký hợp đồng lao động
fact-trainee-loan_bank = Ngân hàng cho vay
fact-trainee-loan_share = Tỷ lệ chi phí được vay
fact-trainee-loan_amount = Số tiền vay
fact-trainee-loan_currency = Loại tiền của khoản vay
fact-trainee-name_latin = Họ tên (chữ Latinh)
fact-trainee-age = Tuổi
fact-trainee-address_latin = Địa chỉ (không dấu)
fact-trainee-address_native = Địa chỉ (có dấu)
fact-trainee-address_japanese = Địa chỉ (tiếng Nhật)
fact-trainee-home_town = Quê quán
fact-trainee-birthplace_latin = Nơi sinh (không dấu)
fact-trainee-birthplace_native = Nơi sinh (có dấu)
fact-trainee-birthplace_japanese = Nơi sinh (tiếng Nhật)
fact-trainee-number = Số thứ tự
fact-trainee-related_months = Số tháng làm cùng nghề có căn cứ
fact-trainee-loan = Khoản vay

## Passports

fact-passport-trainee = Người mang hộ chiếu
fact-passport-number = Số hộ chiếu
fact-passport-country = Nước cấp hộ chiếu
fact-passport-issued_on = Ngày cấp hộ chiếu
fact-passport-expires_on = Hộ chiếu có giá trị đến
fact-passport-issued_at = Nơi cấp hộ chiếu
fact-passport-authority = Cơ quan cấp hộ chiếu

## Education

fact-education-trainee = Thực tập sinh (học vấn)
fact-education-from = Học từ tháng
fact-education-to = Học đến tháng
fact-education-school_latin = Trường (không dấu)
fact-education-school_native = Trường (có dấu)
fact-education-school_japanese = Trường (tiếng Nhật)
fact-education-major_japanese = Chuyên ngành (tiếng Nhật)
fact-education-graduated = Đã tốt nghiệp
fact-education-provenance = Căn cứ về học vấn
fact-education-length_months = Thời gian học (tháng)

## Work

fact-work-trainee = Thực tập sinh (việc làm)
fact-work-from = Làm việc từ tháng
fact-work-to = Làm việc đến tháng
fact-work-employer_latin = Nơi làm việc (không dấu)
fact-work-employer_native = Nơi làm việc (có dấu)
fact-work-employer_japanese = Nơi làm việc (tiếng Nhật)
fact-work-job_japanese = Công việc (tiếng Nhật)
fact-work-same_trade = Cùng nghề với đơn hàng
fact-work-organisation = Nơi làm việc trong danh sách tổ chức
fact-work-department_japanese = Bộ phận (tiếng Nhật)
fact-work-employment = Hình thức làm việc
fact-work-signer_title = Chức vụ người ký của nơi làm việc
fact-work-signer_name = Họ tên người ký của nơi làm việc
fact-work-provenance = Căn cứ về việc làm

## Licences

fact-licence-trainee = Thực tập sinh (chứng chỉ)
fact-licence-name_japanese = Chứng chỉ hoặc kỳ thi (tiếng Nhật)
fact-licence-level = Cấp độ
fact-licence-obtained_on = Ngày đạt được
fact-licence-provenance = Căn cứ về chứng chỉ

## Examinations

fact-exam-trainee = Thực tập sinh (kỳ thi)
fact-exam-kind = Loại kỳ thi
fact-exam-name_japanese = Tên kỳ thi (tiếng Nhật)
fact-exam-level = Cấp độ của kỳ thi
fact-exam-taken_on = Ngày thi
fact-exam-passed = Đã đỗ
fact-exam-country_japanese = Nước dự thi nếu ở ngoài Nhật (tiếng Nhật)
fact-exam-provenance = Căn cứ về kỳ thi
fact-exam-any_skill = Đã đỗ kỳ thi tay nghề
fact-exam-any_japanese = Đã đỗ kỳ thi tiếng Nhật

## Family

fact-family-trainee = Thực tập sinh (gia đình)
fact-family-relation = Quan hệ
fact-family-name_latin = Tên người thân (không dấu)
fact-family-name_native = Tên người thân (có dấu)
fact-family-birth_year = Năm sinh
fact-family-occupation_japanese = Nghề nghiệp người thân (tiếng Nhật)
fact-family-lives_together = Sống cùng nhà
fact-family-income = Thu nhập người thân
fact-family-phone = Điện thoại người thân
fact-family-name = Tên người thân
fact-family-age = Tuổi người thân

## Relatives in Japan

fact-relative-trainee = Thực tập sinh (người thân ở Nhật)
fact-relative-relation = Quan hệ của người thân ở Nhật
fact-relative-name_latin = Tên người thân ở Nhật
fact-relative-birth_date = Ngày sinh của người thân ở Nhật
fact-relative-nationality = Quốc tịch của người thân ở Nhật
fact-relative-live_together = Dự định sống cùng
fact-relative-workplace = Nơi làm việc hoặc trường học ở Nhật
fact-relative-residence_card = Số thẻ cư trú

## Earlier stays in Japan

fact-stay-trainee = Thực tập sinh (lần lưu trú trước)
fact-stay-from = Ở Nhật từ ngày
fact-stay-to = Ở Nhật đến ngày
fact-stay-status_japanese = Tư cách lưu trú (tiếng Nhật)
fact-stay-titp = Loại thực tập kỹ năng trước đây
fact-stay-completed_well = Hoàn thành tốt
fact-stay-occupation_japanese = Ngành nghề đã thực tập (tiếng Nhật)
fact-stay-operation_japanese = Công đoạn đã thực tập (tiếng Nhật)
fact-stay-completion_proof = Căn cứ hoàn thành tốt
fact-stay-organisation_japanese = Cơ quan trực thuộc khi đó (tiếng Nhật)
fact-stay-supervising_japanese = Nghiệp đoàn quản lý khi đó (tiếng Nhật)
fact-stay-any = Từng ở Nhật
fact-stay-count = Số lần từng ở Nhật
fact-stay-last_from = Lần ở gần nhất từ
fact-stay-last_to = Lần ở gần nhất đến
fact-stay-last_titp = Lần ở gần nhất là thực tập kỹ năng
fact-stay-titp_any = Từng thực tập kỹ năng
fact-stay-titp_from = Thực tập kỹ năng trước từ
fact-stay-titp_to = Thực tập kỹ năng trước đến
fact-stay-titp_category = Loại của lần thực tập trước
fact-stay-titp2_well = Đã hoàn thành tốt thực tập kỹ năng số 2

## COE applications

fact-coe_application-trainee = Thực tập sinh (COE)
fact-coe_application-order = Đơn hàng của hồ sơ COE
fact-coe_application-filed_on = Ngày nộp hồ sơ COE
fact-coe_application-outcome = Kết quả hồ sơ COE
fact-coe_application-decided_on = Ngày có kết quả COE
fact-coe_application-number = Số COE
fact-coe_application-detail = Ghi chú về hồ sơ COE
fact-coe-any = Từng nộp hồ sơ COE
fact-coe-count = Số lần nộp hồ sơ COE trước
fact-coe-refused = Từng bị từ chối COE
fact-coe-refused_count = Số lần bị từ chối COE
fact-coe-refused_detail = Chi tiết lần bị từ chối
fact-coe-number = Số COE của đơn hàng này

## Fees and rates

fact-fee-trainee = Thực tập sinh (phí)
fact-fee-payee = Nộp cho
fact-fee-item = Khoản phí
fact-fee-item_japanese = Tên khoản phí (tiếng Nhật)
fact-fee-paid_on = Ngày nộp
fact-fee-amount_minor = Số tiền (đơn vị nhỏ nhất)
fact-fee-currency = Loại tiền
fact-fee-rate_on = Ngày của tỷ giá đã dùng
fact-fee-yen = Số tiền bằng yên
fact-fee-amount = Số tiền
fact-fee-amount_yen = Số tiền bằng yên (tổng khoản)
fact-fee-payee_name = Tên bên thu
fact-fee-payee_role = Vai trò của bên thu
fact-fee-sending_total = Tổng do tổ chức phái cử thu
fact-fee-sending_total_yen = Tổng do tổ chức phái cử thu (yên)
fact-fee-preparatory_total = Tổng do tổ chức chuẩn bị thu
fact-fee-preparatory_total_yen = Tổng do tổ chức chuẩn bị thu (yên)
fact-fee-total = Tổng các khoản phí
fact-fee-total_yen = Tổng các khoản phí (yên)
fact-rate-currency = Loại tiền của tỷ giá
fact-rate-day = Ngày của tỷ giá
fact-rate-yen_per_million = Số yên cho một triệu
fact-rate-source = Nguồn của tỷ giá

## Photos

fact-photo-trainee = Người trong ảnh
fact-photo-taken_on = Ngày chụp ảnh
fact-photo-width_px = Chiều rộng ảnh (điểm ảnh)
fact-photo-height_px = Chiều cao ảnh (điểm ảnh)
fact-photo-sha256 = Dấu vân tay số của ảnh

## Courses and lessons

fact-course-code = Mã khóa học
fact-course-order = Đơn hàng của khóa học
fact-course-provider_kind = Loại đơn vị đào tạo
fact-course-provider_name = Tên đơn vị đào tạo
fact-course-provider_address = Địa chỉ đơn vị đào tạo
fact-course-outsourced = Ủy thác giảng dạy
fact-course-venue_name = Tên cơ sở học
fact-course-venue_address = Địa chỉ cơ sở học
fact-planned_session-course = Khóa học (buổi học dự kiến)
fact-planned_session-day = Ngày của buổi học dự kiến
fact-planned_session-subject = Môn của buổi học dự kiến
fact-planned_session-minutes = Số phút dự kiến
fact-held_session-course = Khóa học (buổi đã dạy)
fact-held_session-day = Ngày của buổi đã dạy
fact-held_session-subject = Môn của buổi đã dạy
fact-held_session-minutes = Số phút đã dạy
fact-held_session-teacher = Giáo viên
fact-attendance-session = Buổi học đã dự
fact-attendance-trainee = Thực tập sinh (chuyên cần)
fact-attendance-minutes = Số phút đã dự

## Derived: papers, occupation, organisations of the order

fact-paper-date = Ngày của giấy tờ
fact-job-category_japanese = Ngành nghề (tiếng Nhật)
fact-job-operation_japanese = Công đoạn (tiếng Nhật)
fact-job-category_english = Ngành nghề (tiếng Anh)
fact-job-operation_english = Công đoạn (tiếng Anh)
fact-second_job-category_japanese = Ngành nghề thứ hai (tiếng Nhật)
fact-second_job-operation_japanese = Công đoạn thứ hai (tiếng Nhật)
fact-supervising-name_japanese = Nghiệp đoàn quản lý: tên (tiếng Nhật)
fact-supervising-name_latin = Nghiệp đoàn quản lý: tên (chữ Latinh)
fact-supervising-address_japanese = Nghiệp đoàn quản lý: địa chỉ (tiếng Nhật)
fact-supervising-phone = Nghiệp đoàn quản lý: điện thoại
fact-supervising-mobile = Nghiệp đoàn quản lý: di động
fact-supervising-email = Nghiệp đoàn quản lý: e-mail
fact-supervising-representative = Nghiệp đoàn quản lý: người đại diện
fact-supervising-signer_title = Nghiệp đoàn quản lý: chức vụ người ký
fact-supervising-signer_name = Nghiệp đoàn quản lý: họ tên người ký
fact-implementing-name_japanese = Công ty tiếp nhận: tên (tiếng Nhật)
fact-implementing-name_latin = Công ty tiếp nhận: tên (chữ Latinh)
fact-implementing-address_japanese = Công ty tiếp nhận: địa chỉ (tiếng Nhật)
fact-implementing-address_latin = Công ty tiếp nhận: địa chỉ (chữ Latinh)
fact-implementing-phone = Công ty tiếp nhận: điện thoại
fact-implementing-mobile = Công ty tiếp nhận: di động
fact-implementing-representative = Công ty tiếp nhận: người đại diện
fact-implementing-signer_title = Công ty tiếp nhận: chức vụ người ký
fact-implementing-signer_name = Công ty tiếp nhận: họ tên người ký
fact-implementing-corporate_number = Công ty tiếp nhận: mã số pháp nhân
fact-implementing-insurance_number = Công ty tiếp nhận: mã cơ sở bảo hiểm việc làm
fact-implementing-capital = Công ty tiếp nhận: vốn
fact-implementing-sales = Công ty tiếp nhận: doanh thu (năm gần nhất)
fact-implementing-staff = Công ty tiếp nhận: số nhân viên toàn thời gian
fact-preparatory-name_latin = Tổ chức chuẩn bị: tên (chữ Latinh)
fact-preparatory-name_japanese = Tổ chức chuẩn bị: tên (tiếng Nhật)
fact-preparatory-representative = Tổ chức chuẩn bị: người đại diện
fact-preparatory-address_latin = Tổ chức chuẩn bị: địa chỉ (chữ Latinh)
fact-preparatory-address_japanese = Tổ chức chuẩn bị: địa chỉ (tiếng Nhật)
fact-preparatory-phone = Tổ chức chuẩn bị: điện thoại
fact-preparatory-email = Tổ chức chuẩn bị: e-mail
fact-preparatory-founded_on = Tổ chức chuẩn bị: ngày thành lập
fact-preparatory-preparation = Tổ chức chuẩn bị: quan hệ với thực tập sinh
fact-preparatory-preparation_detail = Tổ chức chuẩn bị: nội dung chuẩn bị
fact-preparatory-business = Tổ chức chuẩn bị: ngành nghề
fact-preparatory-capital = Tổ chức chuẩn bị: vốn
fact-preparatory-capital_yen = Tổ chức chuẩn bị: vốn (yên)
fact-preparatory-sales = Tổ chức chuẩn bị: doanh thu (năm gần nhất)
fact-preparatory-sales_yen = Tổ chức chuẩn bị: doanh thu (năm gần nhất, yên)
fact-preparatory-staff = Tổ chức chuẩn bị: số nhân viên toàn thời gian
fact-preparatory-role = Tổ chức chuẩn bị: vai trò trong việc phái cử
fact-preparatory-signer_title = Tổ chức chuẩn bị: chức vụ người ký
fact-preparatory-signer_name = Tổ chức chuẩn bị: họ tên người ký
fact-employer-name_latin = Nơi làm việc trong nước: tên (không dấu)
fact-employer-name_native = Nơi làm việc trong nước: tên (có dấu)
fact-employer-name_japanese = Nơi làm việc trong nước: tên (tiếng Nhật)
fact-employer-department_japanese = Nơi làm việc trong nước: bộ phận (tiếng Nhật)
fact-employer-employment = Nơi làm việc trong nước: hình thức làm việc
fact-employer-job_japanese = Nơi làm việc trong nước: công việc (tiếng Nhật)
fact-employer-signer_title = Nơi làm việc trong nước: chức vụ người ký
fact-employer-signer_name = Nơi làm việc trong nước: họ tên người ký
fact-related-job = Công việc cùng nghề
fact-related-years = Số năm làm cùng nghề
fact-lesson-subject = Môn học
fact-lesson-from = Buổi đầu
fact-lesson-to = Buổi cuối
fact-lesson-minutes = Số phút học
fact-lesson-sessions = Số buổi học
fact-lesson-provider_kind = Loại đơn vị giảng dạy
fact-lesson-provider_name = Tên đơn vị giảng dạy
fact-lesson-provider_address = Địa chỉ đơn vị giảng dạy
fact-lesson-outsourced = Buổi học ủy thác
fact-lesson-venue_name = Nơi học
fact-lesson-venue_address = Địa chỉ nơi học
fact-hours-total_minutes = Tổng số phút đã dự
fact-plan-entrusted_minutes = Số phút dự kiến do nghiệp đoàn phụ trách
fact-plan-external_minutes = Số phút dự kiến do đơn vị khác
fact-record-entrusted_minutes = Số phút đã dạy do nghiệp đoàn phụ trách
fact-record-external_minutes = Số phút đã dạy do đơn vị khác

## What was printed

fact-printing-subject = In cho (mã nội bộ)
fact-printing-form = Mẫu đã in
fact-printing-edition = Phiên bản đã in
fact-printing-printed_on = Ngày in
fact-printing-facts_hash = Dấu vân tay của dữ kiện đã in

## A person's file

fact-custody-trainee = Thực tập sinh
fact-custody-document = Giấy tờ
fact-custody-slip = Phiếu
fact-custody-direction = Nhận hay giao
fact-custody-moved_on = Ngày
fact-custody-person = Người giao hoặc nhận
fact-custody-officer = Nhân viên
fact-custody-purpose = Mục đích
fact-custody-due_on = Trả lại trước
fact-document-due_on = Phải có trước
fact-document-envelope = Phong bì
fact-document-shelf = Kệ
fact-education-level = Cấp học
fact-enquiry-asked_on = Hỏi ngày
fact-enquiry-name = Họ tên
fact-enquiry-phone = Điện thoại
fact-enquiry-centre = Trung tâm
fact-enquiry-heard = Biết đến qua
fact-enquiry-question = Câu hỏi
fact-enquiry-answer = Trả lời
fact-enquiry-answered_by = Người trả lời
fact-enquiry-follow_up_on = Liên lạc lại ngày
fact-enquiry-closed = Đã xong
fact-enquiry-trainee = Trở thành
fact-exam-score = Điểm
fact-health_check-trainee = Thực tập sinh
fact-health_check-group = Nhóm
fact-health_check-result = Kết quả
fact-health_check-condition = Chẩn đoán
fact-health_check-checked_on = Khám ngày
fact-health_check-hospital = Bệnh viện
fact-office-older_coe_list = Thu cả danh sách COE cũ
fact-order-coe_on = Ngày dự kiến nộp hồ sơ COE
fact-organisation-excellent = Được công nhận xuất sắc
fact-organisation-care_staff = Nhân viên điều dưỡng
fact-organisation-trainees_first = Thực tập sinh hiện có, giai đoạn 1
fact-organisation-trainees_second = Thực tập sinh hiện có, giai đoạn 2
fact-organisation-trainees_third = Thực tập sinh hiện có, giai đoạn 3
fact-organisation-counted_on = Đếm ngày
fact-organisation-instructor_years = Số năm kinh nghiệm của người hướng dẫn
fact-organisation-dormitory_area = Phòng ngủ ký túc xá, m²
fact-organisation-dormitory_people = Số người sẽ ngủ ở ký túc xá
fact-reason-trainee = Thực tập sinh
fact-reason-finding = Vấn đề
fact-reason-about = Về việc
fact-reason-text = Lý do
fact-reason-said_by = Người viết
fact-reason-said_on = Viết ngày
fact-reason-passes = Cho qua
fact-rule_setting-rule = Quy định
fact-rule_setting-on = Áp dụng
fact-rule_setting-value = Số
fact-rule_setting-upto = Số trên
fact-rule_setting-source = Nguồn
fact-rule_setting-set_by = Người đặt
fact-rule_setting-set_on = Đặt ngày
fact-ssw-titp2_matching = Giai đoạn 2 đúng ngành
fact-trainee-translation_needed = Có giấy tờ cần dịch
fact-trainee-difficulty_notified = Đã báo khó khăn
fact-trainee-skill_needed = Kỹ năng khó học trong nước
fact-trainee-skill_used = Sẽ dùng kỹ năng sau khi về
noun-enquiry = Yêu cầu tư vấn
list-enquiry = Yêu cầu tư vấn
noun-custody = Giao nhận giấy tờ
list-custody = Giao nhận
noun-health_check = Khám sức khỏe
list-health_check = Khám sức khỏe theo nhóm
noun-reason = Lý do
list-reason = Lý do
noun-rule_setting = Quy định của văn phòng
list-rule_setting = Quy định của văn phòng
fact-checklist-form = Cần bản gốc hay bản sao
fact-checklist-holder = Ai làm ra
fact-checklist-stage = Giai đoạn
fact-checklist-state = Tình trạng
fact-checklist-good_until = Có hiệu lực đến
fact-checklist-needed_on = Cần vào ngày
fact-checklist-first_sensible = Không trước ngày
fact-checklist-will_expire = Sẽ hết hạn
fact-trainee-rows_told = Dòng lý lịch chỉ nghe kể
fact-verdict-failing = Quy định không đạt
fact-verdict-unknown = Quy định chưa biết
fact-verdict-waived = Quy định được bỏ qua
fact-verdict-rule = Quy định
fact-verdict-outcome = Kết quả
fact-verdict-value = Thực tế
fact-verdict-limit = Yêu cầu
fact-verdict-certainty = Độ chắc chắn
fact-verdict-source = Nguồn
fact-verdict-reason = Lý do
fact-wall-needed_on = Cần sớm nhất ngày
fact-wall-blocking = Chặn
fact-wall-warnings = Cảnh báo
fact-wall-marks = Ký hiệu
fact-wall-heads = Số giấy tờ
fact-wall_paper-mark = Số
fact-wall_finding-code = Thực tập sinh
fact-wall_finding-name = Tên
fact-wall_finding-severity = Mức độ
fact-wall_finding-sentence = Điều chưa đúng
list-checklist = Danh mục giấy tờ
list-slip = Phiếu giao nhận
list-verdict = Người này có đi được không
list-health = Sức khỏe theo nhóm
list-wall = Bảng tổng hợp
list-wall_papers = Giấy tờ trên bảng
list-wall_findings = Vấn đề trên bảng
noun-verdict = Quy định áp dụng cho người
noun-wall = Bảng tổng hợp
noun-wall_paper = Giấy trên bảng
noun-wall_finding = Vấn đề trên bảng
