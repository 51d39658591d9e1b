# Not yet read by a native.

## Countries

choice-Country-LA = Lào
choice-Country-VN = Việt Nam
choice-Country-JP = Nhật Bản

## Currencies

choice-Currency-LAK = Kíp Lào
choice-Currency-VND = Đồng Việt Nam
choice-Currency-USD = Đô la Mỹ
choice-Currency-JPY = Yên Nhật

## The person

choice-Sex-male = Nam
choice-Sex-female = Nữ
choice-Marital-single = Độc thân
choice-Marital-married = Đã kết hôn
choice-Marital-divorced = Ly hôn
choice-Blood-A = A
choice-Blood-B = B
choice-Blood-O = O
choice-Blood-AB = AB
choice-Hand-right = Phải
choice-Hand-left = Trái
choice-Hand-both = Cả hai
choice-Relation-father = Bố
choice-Relation-mother = Mẹ
choice-Relation-spouse = Vợ hoặc chồng
choice-Relation-child = Con
choice-Relation-brother = Anh hoặc em trai
choice-Relation-sister = Chị hoặc em gái
choice-Relation-grandparent = Ông bà
choice-Relation-uncle = Chú, bác hoặc cậu
choice-Relation-aunt = Cô, dì hoặc bác gái
choice-Relation-cousin = Anh chị em họ
choice-Relation-other = Khác

## Career

choice-Provenance-original = Đã xem bản gốc
choice-Provenance-certificate = Giấy xác nhận
choice-Provenance-copy = Bản sao
choice-Provenance-told = Lời khai
choice-Employment-full_time = Toàn thời gian
choice-Employment-part_time = Bán thời gian
choice-ExamKind-skill = Tay nghề
choice-ExamKind-japanese = Tiếng Nhật
choice-CompletionProof-exam = Đỗ phần thực hành kỳ thi tay nghề bậc 3
choice-CompletionProof-report = Văn bản về tình hình thực tập
choice-InterviewResult-passed = Đỗ
choice-InterviewResult-reserve = Dự bị
choice-InterviewResult-failed = Không đỗ

## Orders and organisations

choice-Programme-titp = Thực tập kỹ năng
choice-Programme-ssw = Kỹ năng đặc định
choice-Programme-esd = Việc làm phát triển kỹ năng
choice-Stage-1 = Số 1
choice-Stage-2 = Số 2
choice-Stage-3 = Số 3
choice-Experience-A = A: từng làm cùng nghề ở ngoài Nhật
choice-Experience-Ba = B-a: hợp tác kỹ thuật cần đến
choice-Experience-Bb = B-b: học khóa liên quan ở cơ sở giáo dục
choice-Experience-Bc = B-c: có sự cần thiết cụ thể và đã đào tạo
choice-TrainingProof-1-29 = 1-29: lịch đào tạo trước nhập cảnh
choice-TrainingProof-1-34 = 1-34: lịch đào tạo
choice-OrganisationKind-supervising = Nghiệp đoàn quản lý
choice-OrganisationKind-implementing = Công ty tiếp nhận
choice-OrganisationKind-preparatory = Tổ chức chuẩn bị
choice-OrganisationKind-placement = Công ty giới thiệu việc làm
choice-Preparation-lectures = Tham gia đào tạo trước nhập cảnh
choice-Preparation-other = Khác
choice-PlaceLevel-province = Tỉnh, thành phố
choice-PlaceLevel-district = Huyện, quận
choice-PlaceLevel-village = Xã, phường, thôn
choice-TitpCategory-A = A: số 1, loại hình doanh nghiệp
choice-TitpCategory-B = B: số 2, loại hình doanh nghiệp
choice-TitpCategory-C = C: số 3, loại hình doanh nghiệp
choice-TitpCategory-D = D: số 1, loại hình quản lý đoàn thể
choice-TitpCategory-E = E: số 2, loại hình quản lý đoàn thể
choice-TitpCategory-F = F: số 3, loại hình quản lý đoàn thể
choice-CoeOutcome-pending = Đang chờ
choice-CoeOutcome-issued = Đã cấp
choice-CoeOutcome-refused = Bị từ chối
choice-CoeOutcome-withdrawn = Đã rút hồ sơ

## Fees: the Japanese words are those printed on form 1-21

choice-FeeItem-selection = Chi phí tuyển chọn
choice-FeeItem-application = Chi phí làm thủ tục hồ sơ
choice-FeeItem-commission = Phí dịch vụ của tổ chức phái cử
choice-FeeItem-health_check = Phí khám sức khỏe
choice-FeeItem-training = Phí đào tạo trước nhập cảnh
choice-FeeItem-education = Phí giáo dục
choice-FeeItem-deposit = Tiền đặt cọc
choice-FeeItem-other = Khác

## The share of the costs that is lent

choice-LoanShare-50 = 50 %
choice-LoanShare-70 = 70 %
choice-LoanShare-100 = 100 %

## Terms of employment

choice-Renewal-automatic = Tự động gia hạn
choice-Renewal-possible = Có thể gia hạn
choice-Renewal-none = Không gia hạn
choice-WageKind-monthly = Theo tháng
choice-WageKind-daily = Theo ngày
choice-WageKind-hourly = Theo giờ
choice-WageItemKind-allowance = Phụ cấp
choice-WageItemKind-tax = Thuế
choice-WageItemKind-social_insurance = Bảo hiểm xã hội
choice-WageItemKind-employment_insurance = Bảo hiểm việc làm
choice-WageItemKind-food = Tiền ăn
choice-WageItemKind-lodging = Tiền ở
choice-WageItemKind-utilities = Tiền điện nước
choice-WageItemKind-other_deduction = Khấu trừ khác

## Collected papers

choice-DocumentForm-original = Bản gốc
choice-DocumentForm-copy = Bản sao

## Training

choice-Subject-japanese = Tiếng Nhật
choice-Subject-life = Đời sống ở Nhật Bản
choice-Subject-skills = Kiến thức giúp thực tập thuận lợi
choice-Subject-legal = Bảo vệ pháp lý
choice-ProviderKind-supervising = Nghiệp đoàn quản lý
choice-ProviderKind-public_body = Cơ quan nhà nước nước ngoài
choice-ProviderKind-school = Cơ sở giáo dục nước ngoài
choice-ProviderKind-foreign = Tổ chức công hoặc tư nước ngoài
choice-SessionState-planned = Dự kiến
choice-SessionState-held = Đã dạy

## Yes and no

flag-yes = Có
flag-no = Không

## Languages

language-lo = Tiếng Lào
language-vi = Tiếng Việt
language-ja = Tiếng Nhật
language-en = Tiếng Anh
language-th = Tiếng Thái
language-zh = Tiếng Trung
language-fr = Tiếng Pháp
language-ko = Tiếng Hàn
language-hmn = Tiếng Mông
language-kjg = Tiếng Khơ Mú

## How much a finding matters

severity-blocking = Phải sửa
severity-warning = Nên xem lại
severity-note = Nên biết

## Who a packet is for

recipient-plan = Xin công nhận kế hoạch
recipient-coe = Xin cấp COE
recipient-visa = Xin thị thực
recipient-interview = Phỏng vấn
recipient-kept = Lưu tại văn phòng
recipient-authority_home = Cơ quan trong nước
recipient-any = Bất kỳ

## A person's file

choice-SchoolLevel-primary = Tiểu học
choice-SchoolLevel-lower_secondary = Trung học cơ sở
choice-SchoolLevel-upper_secondary = Trung học phổ thông
choice-SchoolLevel-vocational = Trung cấp nghề
choice-SchoolLevel-college = Cao đẳng
choice-SchoolLevel-university = Đại học
choice-Direction-in = Nhận
choice-Direction-out = Giao
choice-GroupResult-clear = Bình thường
choice-GroupResult-found = Có phát hiện
choice-GroupResult-unclear = Chưa rõ
choice-State-ask = Cần hỏi
choice-State-needed = Cần
choice-State-asked = Đã yêu cầu
choice-State-copy-only = Chỉ có bản sao
choice-State-received = Đã nhận
choice-State-translated = Đã dịch
choice-State-checked = Đã kiểm tra
choice-State-sent = Đã chuyển đi
choice-State-returned = Đã trả lại
choice-State-expired = Hết hạn
