# Not yet read by a native.

## Names, dates, passport, photo, places

finding-name-not-latin = { $label } “{ $value }” có chữ cái mà hộ chiếu không có.
finding-name-not-latin-mend = Ghi đúng từng chữ như trong hộ chiếu: A đến Z, dấu cách, gạch nối, dấu nháy đơn, không dấu.
finding-native-script-other = { $label } “{ $value }” không viết bằng chữ của quốc tịch đó.
finding-native-script-other-mend = Ghi tên như người đó viết ở quê nhà, hoặc sửa quốc tịch.
finding-katakana-wrong = { $label } “{ $value }” có ký tự không phải katakana.
finding-katakana-wrong-mend = Chỉ dùng katakana toàn góc, ngăn các tên bằng ・ hoặc dấu cách.
finding-birth-in-future = Ngày sinh { $value } không trước ngày của giấy tờ.
finding-birth-in-future-mend = Đối chiếu với hộ chiếu và sửa lại năm.
finding-too-young = Ngày { $day } thực tập sinh mới { $age } tuổi, phải đủ { $minimum } tuổi.
finding-too-young-mend = Đối chiếu ngày sinh với hộ chiếu. Nếu đúng, hãy chọn đơn hàng muộn hơn.
finding-passport-dates-reversed = Hộ chiếu hết hạn trước ngày cấp.
finding-passport-dates-reversed-mend = Đối chiếu cả hai ngày với hộ chiếu.
finding-passport-issued-later = Hộ chiếu cấp ngày { $value }, sau ngày của giấy tờ.
finding-passport-issued-later-mend = Đối chiếu ngày cấp với hộ chiếu, hoặc ghi ngày giấy tờ muộn hơn.
finding-passport-expires-before-entry = Hộ chiếu hết hạn ngày { $value }, trước ngày dự kiến nhập cảnh { $entry }.
finding-passport-expires-before-entry-mend = Đối chiếu ngày với hộ chiếu. Nếu đúng, cần làm hộ chiếu mới trước khi nộp hồ sơ.
finding-passport-other-country = Hộ chiếu không phải của nước theo quốc tịch.
finding-passport-other-country-mend = Xem hộ chiếu và sửa nước cấp hoặc quốc tịch.
finding-same-passport = Hộ chiếu { $value } cũng là của { $other }.
finding-same-passport-mend = Đối chiếu hai hộ chiếu và sửa số bị gõ nhầm.
finding-photo-missing = Chưa có ảnh.
finding-photo-missing-mend = Chụp ảnh (40 × 30 mm, chính diện, nền trơn) rồi đính kèm.
finding-photo-old = Ảnh chụp ngày { $value } đã quá { $months } tháng.
finding-photo-old-mend = Chụp ảnh mới, hoặc sửa ngày chụp.
finding-place-outdated = “{ $value }” nay không còn là tên địa danh nữa.
finding-place-outdated-mend = Chọn địa danh hiện nay của nơi ở. Nơi sinh giữ tên như trong hộ chiếu.
finding-relative-contradiction = Câu trả lời về người thân ở Nhật và danh sách người thân ({ $count }) không khớp.
finding-relative-contradiction-mend = Hỏi lại thực tập sinh rồi sửa câu trả lời hoặc danh sách.

## Career

finding-career-reversed = Dòng này kết thúc { $to }, trước khi bắt đầu { $from }.
finding-career-reversed-mend = Xem giấy xác nhận hoặc hỏi thực tập sinh rồi sửa tháng.
finding-career-in-future = Dòng này bắt đầu { $value }, sau ngày của giấy tờ.
finding-career-in-future-mend = Sửa tháng, hoặc để lại dòng này sau.
finding-career-overlap = Dòng này bắt đầu { $value }, trước khi dòng trước kết thúc { $other }.
finding-career-overlap-mend = Hỏi thực tập sinh tháng nào đúng. Có thể cả hai đều đúng: khi đó không cần sửa.
finding-school-too-young = Bắt đầu đi học { $value }, khi tuổi còn quá nhỏ.
finding-school-too-young-mend = Đối chiếu tháng nhập học với ngày sinh.
finding-career-told = { $count } dòng học vấn, việc làm dựa trên lời khai của thực tập sinh.
finding-career-told-mend = Xin giấy xác nhận. Dòng chỉ theo lời khai không được tính trong giấy cam kết.

finding-exam-below-pass = Kỳ thi ghi là đỗ, nhưng { $label } là { $found }, cần ít nhất { $needed }.
finding-exam-below-pass-mend = So với giấy chứng nhận hoặc bảng điểm, rồi sửa điểm hoặc kết quả.
finding-exam-above-pass = Kỳ thi ghi là trượt, nhưng mọi điểm đều đạt mức đỗ.
finding-exam-above-pass-mend = So với giấy chứng nhận hoặc bảng điểm, rồi sửa điểm hoặc kết quả.
finding-stays-more-than-printed = Có { $count } lần ở Nhật trước đây; mẫu 1-3 và trang COE chỉ in lần gần nhất.
finding-stays-more-than-printed-mend = Ghi các lần khác vào mục ⑬ của mẫu 1-3 hoặc kèm tờ phụ.

## Fees

finding-fee-in-future = Khoản phí ghi ngày { $value }, là ngày trong tương lai.
finding-fee-in-future-mend = Đối chiếu ngày với biên lai.
finding-fee-deposit = Có thu tiền đặt cọc. Cấm thu tiền đặt cọc của thực tập sinh.
finding-fee-deposit-mend = Đối chiếu với biên lai. Nếu thật sự đã thu thì phải trả lại; không đổi tên khoản.
finding-fee-before-coe =
    Khoản phí ghi ngày { $value }, nhưng { $issued ->
        [none] chưa có COE
       *[other] COE cấp ngày { $issued }
    }.
finding-fee-before-coe-mend = Đối chiếu với biên lai. Không được thu trước khi có COE; nếu đã thu, báo giám đốc và không sửa ngày.
finding-fee-currencies-mixed = Các khoản phí dùng nhiều loại tiền nên không cộng được.
finding-fee-currencies-mixed-mend = Nhập mọi khoản phí của thực tập sinh bằng một loại tiền, theo biên lai.
finding-fee-no-rate = Không có tỷ giá { $value } vào ngày nộp nên chưa có số yên.
finding-fee-no-rate-mend = Nhập tỷ giá của ngày đó hoặc trước đó kèm nguồn, rồi nhập lại các khoản phí.
finding-fee-yen-differs = Khoản phí ghi { $value } yên, nhưng theo tỷ giá là { $other } yên.
finding-fee-yen-differs-mend = Xem lại số tiền và tỷ giá của ngày đó; số yên được tính từ hai số ấy.

## Orders and training

finding-job-unknown =
    { $value ->
        [none] Đơn hàng chưa có mã ngành nghề.
       *[other] “{ $value }” không có trong danh sách ngành nghề.
    }
finding-job-unknown-mend = Chọn ngành nghề và công đoạn trong danh sách, ví dụ 1-1-2.
finding-more-than-ordered = { $label }: { $wanted }, nhưng trong đơn hàng có { $count } người.
finding-more-than-ordered-mend = Đưa bớt người ra khỏi đơn hàng, hoặc sửa số cần tuyển.
finding-attendance-over-session = Dự học { $value } phút ngày { $day }, nhưng buổi học chỉ có { $held } phút.
finding-attendance-over-session-mend = Đối chiếu với sổ điểm danh và sửa số phút.
finding-plan-too-short = Kế hoạch có { $value } giờ được tính, cần { $minimum } giờ.
finding-plan-too-short-mend = Lên thêm giờ tiếng Nhật, đời sống ở Nhật Bản hoặc kiến thức giúp thực tập.
finding-legal-before-entry = Kế hoạch có môn bảo vệ pháp lý. Môn này không được tính trước khi nhập cảnh.
finding-legal-before-entry-mend = Để lại cho đào tạo sau nhập cảnh; giờ các môn khác phải tự đủ.
finding-plan-record-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: đến { $day } kế hoạch có { $planned } phút, sổ ghi có { $held } phút.
finding-plan-record-differ-mend = Đối chiếu với sổ. Dạy bù phần thiếu hoặc sửa kế hoạch; sổ chỉ ghi những gì đã dạy.

## On paper

finding-missing-required = { $fact } còn trống, giấy tờ này cần có.
finding-missing-required-mend = Hãy nhập vào; trước đó ô sẽ in trống.
finding-missing-glyph = { $label } có ký tự “{ $character }” mà phông chữ của giấy tờ không có.
finding-missing-glyph-mend = Xem ký tự đó có bị gõ nhầm không rồi gõ lại.
finding-paper-overflow = { $label } không vừa ô: “{ $text }”.
finding-paper-overflow-mend = Rút gọn mà không đổi ý.
finding-paper-shrunk = { $label } phải in rất nhỏ mới vừa ô: “{ $text }”.
finding-paper-shrunk-mend = Đọc lại bản in; rút gọn nếu không đổi ý.
finding-bad-image = Không in được ảnh.
finding-bad-image-mend = Lưu lại ảnh dạng JPEG rồi đính kèm lại.
finding-too-many-rows = Có { $count } dòng, giấy tờ chỉ đủ chỗ cho { $room } dòng.
finding-too-many-rows-mend = Đính kèm danh sách các dòng còn lại và ghi chú trên giấy tờ.

## Import of a workbook

finding-import-unknown-sheet = Tệp có trang “{ $value }” không được đọc.
finding-import-unknown-sheet-mend = Nếu cần đọc, đặt tên như tệp mẫu; nếu không thì không phải làm gì.
finding-import-unknown-column = Tiêu đề “{ $value }” không có trong tệp mẫu; cột này không được đọc.
finding-import-unknown-column-mend = Nếu cần đọc cột này, ghi tiêu đề như tệp mẫu.
finding-import-missing-sheet = Tệp không có trang “{ $value }”.
finding-import-missing-sheet-mend = Hãy bắt đầu từ tệp mẫu có đủ các trang.
finding-import-bad-date = { $label }: không hiểu “{ $value }” là ngày nào.
finding-import-bad-date-mend = Ghi ngày, tháng, năm như 31/12/1999, hoặc 1999-12-31.
finding-import-ambiguous-date = { $label }: “{ $value }” chỉ đọc được nếu tháng đứng trước. Có phải { $suggestion } không?
finding-import-ambiguous-date-mend = Ghi ngày trước như 31/12/1999, hoặc năm, tháng, ngày như 1999-12-31.
finding-import-bad-month = { $label }: không hiểu “{ $value }” là tháng nào.
finding-import-bad-month-mend = Ghi năm và tháng như 2019-04 hoặc 04/2019.
finding-import-bad-number = { $label }: không hiểu “{ $value }” là số nào.
finding-import-bad-number-mend = Chỉ ghi chữ số, không kèm chữ hay đơn vị.
finding-import-bad-choice = { $label }: “{ $value }” không phải từ dùng được ở đây.
finding-import-bad-choice-mend = Ghi một trong các từ: { $choices }.
finding-import-bad-flag = { $label }: “{ $value }” không phải có hay không.
finding-import-bad-flag-mend = Ghi có hoặc không.
finding-import-bad-value = { $label }: “{ $value }” không dùng được ở đây.
finding-import-bad-value-mend = So với dòng ví dụ trong tệp mẫu.
finding-import-no-code = Dòng này không có mã nên không biết của ai.
finding-import-no-code-mend = Ghi mã vào cột đầu của trang.
finding-import-no-owner = { $noun } “{ $value }” không có trong văn phòng lẫn trong tệp.
finding-import-no-owner-mend = Sửa mã, hoặc thêm dòng còn thiếu trước.
finding-import-no-session = Không có buổi học đã dạy nào khớp với “{ $value }”.
finding-import-no-session-mend = Đối chiếu khóa học, ngày và môn với trang buổi học.
finding-import-duplicate-code = “{ $value }” xuất hiện hai lần trong trang.
finding-import-duplicate-code-mend = Giữ một dòng, hoặc cho dòng kia mã riêng.
finding-import-zeros-lost = { $label }: { $value } lưu dạng số nên có thể mất số 0 ở đầu.
finding-import-zeros-lost-mend = Đối chiếu với giấy tờ. Nếu thiếu số 0, định dạng cột là văn bản rồi gõ lại.
finding-import-text-too-long = { $label }: văn bản dài hơn { $longest } ký tự, mức tối đa lưu được.
finding-import-text-too-long-mend = Rút gọn, hoặc xem có dán cả trang vào ô không.
finding-import-no-rate = Không có tỷ giá vào ngày đó hoặc trước đó; khoản phí được nhập mà chưa có yên.
finding-import-no-rate-mend = Thêm tỷ giá kèm nguồn vào trang tỷ giá rồi nhập lại.
finding-import-no-currency = { $label }: “{ $value }” không có loại tiền trong dòng.
finding-import-no-currency-mend = Ghi LAK, VND, USD hoặc JPY vào cột loại tiền.
finding-import-cell-error = { $label }: ô đang báo lỗi của bảng tính ({ $value }).
finding-import-cell-error-mend = Sửa công thức, hoặc gõ thẳng giá trị.
finding-experience-not-proven = Mẫu 1-27 khai kinh nghiệm cùng nghề, nhưng chưa có gì chứng minh cho { $people }.
finding-experience-not-proven-mend = Xem bản gốc hoặc giấy chứng nhận công việc cùng nghề, hoặc chọn loại kinh nghiệm khác trong đơn hàng.

## A person's file

finding-document-expired = { $document } đã hết hạn: có hiệu lực đến { $value }.
finding-document-expired-mend = Yêu cầu bản mới.
finding-document-will-expire = { $document } có hiệu lực đến { $value } nhưng cần vào { $needed }: sẽ hết hạn.
finding-document-will-expire-mend = Lấy bản mới sau, không trước ngày sớm nhất trong lịch.
finding-document-overdue =
    { $document } phải có ở đây chậm nhất { $value }; { $holder ->
        [none] đã yêu cầu nhưng chưa nhận được
       *[other] { $holder } đang giữ
    }.
finding-document-overdue-mend = Hãy hỏi lại. Khi nhận được thì ghi vào, hoặc chọn ngày khác.
finding-career-gap = Không đi học cũng không đi làm từ { $from } đến { $to }.
finding-career-gap-mend = Đây là câu trả lời đầy đủ. Có thể viết lý do.
finding-employer-shared = { $people } đều từng làm cho { $value }.
finding-employer-shared-mend = Hãy chắc chắn từng người thực sự đã làm.
finding-work-before-graduation = Bắt đầu làm { $value } trong khi còn học đến { $other }.
finding-work-before-graduation-mend = Hỏi làm thế nào cả hai cùng lúc và viết lý do.
finding-photo-small = Ảnh có { $value } điểm ảnh; cần { $limit } để in rõ.
finding-photo-small-mend = Chụp ảnh lớn hơn.
finding-photo-not-upright = Ảnh rộng hơn cao.
finding-photo-not-upright-mend = Chụp dọc hoặc xoay ảnh.
finding-host-over-quota = Công ty tiếp nhận sẽ có { $value } thực tập sinh ở giai đoạn { $stage }; bảng cho phép { $limit }.
finding-host-over-quota-mend = Đối chiếu số nhân viên và thực tập sinh hiện có với công ty tiếp nhận.
