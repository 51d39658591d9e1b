# Ai đăng nhập, mỗi người được làm gì, tờ khôi phục, và điều được bảo vệ.

role-director = Giám đốc
role-officer = Cán bộ
role-teacher = Giáo viên
role-clerk = Văn thư
role-auditor = Kiểm tra viên

noun-account = Tài khoản
noun-reading = Lần mở xem
fact-account-name = Tên
fact-account-director = Giám đốc
fact-account-officer = Cán bộ
fact-account-teacher = Giáo viên
fact-account-clerk = Văn thư
fact-account-auditor = Kiểm tra viên
fact-account-sensitive = Được mở sức khỏe và lý lịch tư pháp
fact-account-teaches_as = Là giáo viên
fact-account-disabled = Không đăng nhập được
fact-reading-reader = Ai đã mở
fact-reading-subject = Của ai (mã nội bộ)
fact-reading-kind = Đã mở gì
fact-reading-read_on = Mở ngày
choice-Sensitive-health = Chi tiết sức khỏe
choice-Sensitive-criminal = Lý lịch tư pháp
op-set-account = Đổi người được đăng nhập
op-restore-trainee = Một thực tập sinh được lấy lại từ bản sao lưu
op-restore-office = Văn phòng được lấy lại từ bản sao lưu
op-read-protected = Mở dữ kiện được bảo vệ

progress-encrypting = Đang mã hóa
progress-backup = Đang sao lưu
progress-rekeying = Đang đổi khóa

error-not-permitted = Việc này do: { $roles }. Hãy nhờ một người trong số đó, hoặc để giám đốc giao vai trò cho bạn (Văn phòng › Người dùng).
error-not-permitted-here = Điều này không hiển thị cho bạn, hoặc bạn không được sửa. Giám đốc quyết định (Văn phòng › Người dùng).
error-sign-in-needed = Hãy đăng nhập trước.
error-office-plain = Văn phòng này chưa được mã hóa. Hãy mở trong cửa sổ, hoặc chạy “tabidachi encrypt”.
error-office-pairing = Cơ sở dữ liệu và tệp khóa (office.key.a, office.key.b) trong thư mục này không thuộc về nhau: một thứ đã được chép lại riêng. Không có gì bị đổi. Hãy chép lại cả hai của cùng một ngày.
error-first-person-needed = Văn phòng thật cần người đứng đầu: tên và mật khẩu.
error-practice-office = Việc này làm ở văn phòng thật; văn phòng thực tập không có gì cần giữ.
error-no-backup = “{ $path }” không phải bản sao lưu của văn phòng. Hãy chọn tệp kết thúc bằng .backup, có tệp .json cùng tên bên cạnh.
error-backup-damaged = Bản sao lưu { $name } đọc lại không như khi đã kiểm chứng: nó bị hỏng. Hãy dùng bản khác.
error-account-no-role = Hãy chọn ít nhất một vai trò.
error-account-last-director = Phải có người đứng đầu văn phòng. Hãy cho người khác làm giám đốc trước.
error-vault-header-damaged = Cả hai tệp khóa (office.key.a, office.key.b) bị hỏng hoặc mất. Không có gì bị đổi. Hãy chép lại một tệp từ bản sao của thư mục này, hoặc khôi phục văn phòng từ bản sao lưu bằng tờ khôi phục.
error-vault-header-newer = Tệp khóa thuộc phiên bản mới hơn của chương trình (định dạng { $format }). Hãy dùng phiên bản đó.
error-vault-tampered = Tệp khóa đã bị thứ khác sửa. Không mở gì cả. Hãy chép lại từ bản sao của thư mục này.
error-vault-wrong-password = Mật khẩu không đúng. Chữ hoa và chữ thường khác nhau; hãy xem ngôn ngữ bàn phím.
error-vault-wrong-code = Mã này của văn phòng khác, hoặc của tờ đã bị thay. Hãy tìm tờ mới nhất.
error-vault-code-mistyped = Có chỗ gõ nhầm trong mã: hãy so với tờ giấy từng nhóm. Có tám nhóm, mỗi nhóm bốn ký tự.
error-vault-unknown-person = Không có ai tên đó đăng nhập được ở đây.
error-vault-name-taken = “{ $name }” đã đăng nhập ở đây. Hãy chọn tên khác.
error-vault-name-empty = Người dùng cần có tên.
error-vault-password-too-short = Mật khẩu cần ít nhất { $least } ký tự. Ba hay bốn từ thì dễ nhớ.
error-vault-last-person = Đây là người cuối cùng đăng nhập được. Hãy cho người khác đăng nhập trước.
error-vault-system = Máy tính từ chối: { $detail }. Hãy đóng chương trình khác rồi thử lại.
error-vault-io = Không đọc hoặc ghi được tệp khóa: { $detail }.
error-store-wrong-key = Khóa không mở được cơ sở dữ liệu. Hãy chép lại cơ sở dữ liệu và tệp khóa của cùng một ngày.
error-store-not-encrypted = Cơ sở dữ liệu không được mã hóa, lẽ ra phải có. Không có gì bị đổi.
error-store-wrong-engine = Chương trình này được dựng sai ({ $detail }). Không có gì bị đổi; hãy cài lại.
error-store-stopped = Đã dừng. Không có gì bị đổi.
verify-seals-ok = Niêm phong của mọi trang đều khớp.
verify-seals-bad = Niêm phong của một trang không khớp ({ $said }): ổ đĩa có thể đang hỏng. Hãy chép thư mục này sang ổ khác, rồi khôi phục từ bản sao lưu đã kiểm chứng.

verify-anchors-ok = Lịch sử vẫn có điều mà { $count } bản sao lưu đã thấy.
verify-anchors-bad = Lịch sử không có điều mà bản sao lưu { $name } đã thấy: phần cuối bị cắt, hoặc bị thay bằng lịch sử khác. Hãy giữ thư mục này và khôi phục bản đó bên cạnh.

recovery-sheet-title = Tờ khôi phục
recovery-sheet-what = Tiếng Việt: mã này mở văn phòng khi không ai nhớ mật khẩu, và mở các bản sao lưu. Ai có mã này đọc được mọi thứ. Hãy cất trên giấy, trong tủ khóa, không cùng phòng với máy tính; không chụp ảnh. Cách dùng: ở màn hình đăng nhập chọn “Quên mật khẩu”, gõ tám nhóm, chọn mật khẩu mới.
recovery-sheet-made = Lập ngày
recovery-sheet-kept = Cất ở đâu, ai giữ

cli-password = Mật khẩu:{" "}
cli-new-password = Mật khẩu mới:{" "}
cli-code = Mã khôi phục:{" "}
cli-recovery-sheet = Tờ khôi phục nằm ở { $file }. Hãy in ra, cất vào tủ khóa, gõ lại mã (tabidachi recovery confirm); sau đó tệp bị xóa.
cli-recovery-confirmed = Mã đúng. Tệp của tờ khôi phục đã bị xóa.
cli-recovered = Đã đặt mật khẩu mới.
cli-encrypted = Văn phòng đã được mã hóa. Các tệp thường đã bị xóa; một phần có thể còn trên ổ đĩa cho đến khi bị ghi đè.
cli-backup = { $name }: { $trainees } thực tập sinh, đã kiểm chứng
cli-backup-broken = { $name }: { $trainees } thực tập sinh, KHÔNG đủ
cli-backup-place = Chúng nằm ở { $place }.
cli-restored = Đã lấy lại văn phòng.
cli-put-aside = Văn phòng cũ nằm ở { $folder }.
error-no-password = Chưa có mật khẩu. Hãy gõ, hoặc dùng --password-stdin.
error-sign-in-needed-person = Văn phòng này hỏi bạn là ai: hãy cho --person TÊN.
error-office-in-use = Có người đang đọc. Hãy thử lại.
progress-restoring = Đang lấy lại

## Đăng nhập

action-lock = Khóa
sign-in = Đăng nhập
sign-in-text = Văn phòng này đã được mã hóa. Không đọc được gì trước khi có người đăng nhập.
sign-in-locked = Đã khóa
sign-in-locked-text = Văn phòng đã bị khóa. Điều đang gõ dở được giữ trong đó.
sign-in-who = Bạn là ai?
sign-in-password = Mật khẩu
sign-in-now = Đăng nhập
sign-in-opening = Đang mở …
sign-in-other = Văn phòng khác
sign-in-back = Quay lại
sign-in-forgotten = Quên mật khẩu
sign-in-forgotten-text = Tờ khôi phục mở văn phòng, và bạn chọn mật khẩu mới. Không mất gì cả.
sign-in-forgotten-now = Mở và dùng mật khẩu mới
sign-in-code = Mã khôi phục: tám nhóm bốn ký tự trên tờ giấy
sign-in-plain = Văn phòng này chưa được mã hóa
sign-in-plain-text = Nó chứa hộ chiếu, kết quả sức khỏe và tên gia đình mà ai cũng đọc được. Trước khi làm tiếp nó được mã hóa: một bản sao đã kiểm chứng được tạo với khóa mới, rồi các tệp thường bị xóa. Ai đứng đầu văn phòng?
sign-in-plain-now = Mã hóa văn phòng
sign-in-plain-left = Một phần tệp thường có thể còn trên ổ đĩa cho đến khi bị ghi đè, và bản sao cũ trên USB vẫn như cũ.

## Người đầu tiên, mật khẩu

people-first-text = Ai đứng đầu văn phòng? Người này đăng nhập trước và cho người khác vào.
people-first-name = Tên của bạn
people-password-new = Mật khẩu mới
people-password-again = Một lần nữa
people-password-differs = Hai lần gõ không giống nhau.
people-password-hint = Ít nhất { $least } ký tự. Ba hay bốn từ thì dễ nhớ.
people-password-show = Hiện chữ đang gõ

## Tờ khôi phục

recovery-title = Tờ khôi phục
recovery-text = Nếu quên mọi mật khẩu, tờ này là lối duy nhất vào văn phòng và các bản sao lưu. Không ai khác có bản sao, và không ai giúp được nếu thiếu nó. Công việc bắt đầu khi mã đã được gõ lại một lần.
recovery-print = In ra
recovery-print-text = Một tờ giấy. Tệp bị xóa ngay khi mã được gõ lại.
recovery-make = Lập tờ khôi phục
recovery-again = Lập lại
recovery-made = Nó nằm ở { $file }. Hãy in ra và xem có đọc được mọi ký tự không.
recovery-type = Gõ lại mã
recovery-type-text = Từ tờ giấy, không phải từ màn hình: để biết tờ giấy đúng.
recovery-confirm = Đúng rồi
recovery-done = Mã đúng. Hãy cất tờ giấy vào tủ khóa, không ở phòng này.

## Lấy lại văn phòng

restore-title = Lấy lại văn phòng từ bản sao lưu
restore-text = Trên máy này hoặc máy mới. Cần bản sao lưu (hai tệp cùng tên) và tờ khôi phục. Văn phòng đang có không bị ghi đè: thư mục của nó được để riêng. Sau đó những người khác nhận mật khẩu mới từ bạn.
restore-now = Chọn bản sao lưu và lấy lại
restore-done = Đã lấy lại văn phòng.
restore-aside = Đã lấy lại văn phòng. Văn phòng cũ nằm ở { $folder }.

## Người dùng

office-people = Người dùng
office-backups = Sao lưu
people-practice = Không ai phải đăng nhập văn phòng thực tập, và ở đó không giấu gì. Ai cũng biết mật khẩu.
people-title = Ai đăng nhập được
people-text = Một người có thể làm nhiều việc. Sức khỏe và lý lịch tư pháp cần dấu riêng, và mỗi lần mở đều được ghi vào nhật ký.
people-name = Tên
people-sensitive = Sức khỏe, lý lịch tư pháp
people-teaches = Là giáo viên
people-me = bạn
people-disabled = không đăng nhập được
people-no-password = cần mật khẩu
people-give = Mật khẩu mới …
people-give-title = Mật khẩu mới cho { $name }
people-give-now = Giao
people-disable = Cắt lối vào
people-add = Cho ai đó đăng nhập
people-add-now = Thêm
people-added = { $name } đăng nhập được rồi.
people-roles = Làm việc gì
people-own = Của bạn
people-password-old = Mật khẩu hiện tại
people-password-change = Đổi mật khẩu
people-password-changed = Đã đổi mật khẩu.
people-password-given = { $name } có mật khẩu mới.
people-lock = Khóa sau
people-lock-minutes = phút không chạm phím hay chuột
people-keys = Khóa và tờ khôi phục
people-keys-text = Sau khi người có thể đã chép tệp rời đi: mọi khóa được đổi, và ai cũng giữ mật khẩu của mình. Bản chép trước đó người có vẫn đọc được.
people-keys-change = Đổi khóa
people-keys-changed = Đã đổi khóa.
people-sheet = Tờ khôi phục mới
people-sheet-text = Khi tờ giấy bị mất hoặc bị nhìn thấy. Tờ hiện tại không mở được gì nữa ngoài bản sao lưu cũ.

## Sao lưu

backup-none = Chưa có bản sao lưu.
backup-fresh = Mọi thứ đã ở trong bản sao lưu { $when }; đã đọc lại.
backup-changed = Có thay đổi từ bản sao lưu { $when }.
backup-old = Bản sao lưu đã kiểm chứng gần nhất cách đây { $days } ngày. Ổ đĩa hay USB có cắm không?
backup-place = Bản sao lưu nằm ở { $place }.
backup-place-own = Bản sao lưu nằm ở { $place }, cùng ổ đĩa với văn phòng.
backup-place-warn = Nếu mất máy này thì mất cả chúng. Hãy chọn ổ thứ hai hoặc USB.
backup-now = Sao lưu ngay
backup-choose = Chọn nơi
backup-text = Sao lưu mỗi nửa giờ khi có thay đổi, và khi đóng văn phòng. Giữ tất cả của hai ngày, rồi mỗi ngày một bản trong hai tuần, mỗi tuần một bản, mỗi tháng một bản. Chỉ tờ khôi phục mở được.
backup-drill-last = Thử lần cuối: { $when }.
backup-drill-never = Chưa từng thử bản sao lưu nào. Hãy thử mỗi tháng một lần.
backup-made = Lập lúc
backup-state = Tình trạng
backup-trainees = Thực tập sinh
backup-size = Cỡ
backup-whole = đã đọc lại
backup-broken = không đủ
backup-use = Dùng …
backup-drill = Thử: mở bên cạnh văn phòng và xem toàn bộ
backup-who = Mã thực tập sinh
backup-bring = Lấy lại người này như lúc đó
backup-brought =
    { $count ->
        [0] { $trainee } đã như lúc đó rồi.
       *[other] Đã lấy lại { $trainee }: { $count } dòng. Hoàn tác sẽ trả lại.
    }
backup-whole-office = Cả văn phòng được lấy lại từ màn hình đầu: đóng văn phòng và chọn “Lấy lại văn phòng từ bản sao lưu”.
field-hidden = không hiển thị
file-protected-open = Mở chi tiết sức khỏe
file-protected-criminal = Mở lý lịch tư pháp
file-protected-text = Việc mở được ghi vào nhật ký, cùng tên bạn.

op-erase-person = Đã xóa hẳn một người
error-erased = { $code } đã bị xóa hẳn và không được lấy lại từ bản sao lưu.
error-field-other-code = Mã vừa nhập không phải mã của người này. Chưa xóa gì.
erase-title = Xóa hẳn người này
erase-text = Mọi giá trị của hồ sơ mất hẳn: họ tên, hộ chiếu, giấy tờ, điểm danh, ảnh, và những gì lịch sử còn nhớ. Không thể lấy lại. Chỉ còn mã { $code } và việc đã xóa một người. Giấy đã in và tệp đã lưu ở nơi khác không bị đụng đến.
erase-begin = Xóa hẳn…
erase-why = Lý do
erase-why-asked = Người đó yêu cầu
erase-why-time_over = Đã hết thời gian lưu hồ sơ
erase-why-mistake = Hồ sơ lập nhầm
erase-code = Nhập lại mã { $code }
erase-held = Số bản sao lưu còn giữ người này: { $count }. Nếu mỗi ngày đều sao lưu, bản cuối cùng bị xóa sau { $until }.
erase-held-unknown = Số bản sao lưu còn giữ người này: { $count }. Không thể nói khi nào chúng bị xóa: đồng hồ của máy này hoặc máy trước bị sai.
erase-held-none = Nơi sao lưu hiện nay không có bản nào giữ người này.
erase-held-aside = Số thư mục văn phòng được để riêng còn giữ người này: { $count }. Hãy tự xóa khi không cần nữa.
erase-held-elsewhere = Ở đây không biết các bản sao lưu ở nơi khác (USB khác, ổ đĩa khác).
erase-backups = Tạo bản sao lưu mới ngay và xóa các bản cũ hơn
erase-do = Xóa hẳn
erase-done = Đã xóa hẳn { $code }. Số dòng: { $rows }. Bản sao lưu đã xóa: { $backups }.
erased-title = Những người đã xóa hẳn
erased-code = Mã
erased-when = Xóa lúc
erased-by = Người xóa
erased-held = Còn được giữ ở
erased-held-none = không bản sao lưu nào ở đây
erased-held-until = bản sao lưu: { $count }, đến { $until }
log-erased = Số dòng có giá trị bị xóa cùng người đó: { $count }
cli-erased = Đã xóa hẳn { $code }: { $rows } dòng; bản sao lưu đã xóa: { $deleted }, bản sao lưu còn giữ người này: { $held }.

error-no-packet = Thư mục “{ $path }” không có bộ hồ sơ đã in: không có tệp manifest.json của chương trình này. Hãy chọn thư mục của một đơn hàng hoặc một người.
verify-packet-files-ok = Tệp của bộ hồ sơ đúng như khi in: cả { $count }.
verify-packet-files-bad = Tệp của bộ hồ sơ không như khi in: { $changed } trên { $count }, tệp đầu tiên là { $file }. Hãy in lại và so sánh.
verify-packet-history-ok = Lịch sử còn giữ nguồn của bộ hồ sơ (mục { $seq }).
verify-packet-history-bad = Lịch sử không có nguồn của bộ hồ sơ (mục { $seq }): bộ này của văn phòng khác, hoặc lịch sử đã bị sửa.
office-check-packet = Kiểm tra một bộ hồ sơ đã in…
office-mend = Sửa lại
backup-lost = ảnh đã mất từ trước: { $count }

error-place-removable = “{ $path }” nằm trên USB hoặc ổ có thể rút ra: loại ổ này có thể mất những gì nó báo đã ghi. Hãy chọn thư mục trên ổ đĩa của chính máy tính; USB dùng để sao lưu.
error-place-network = “{ $path }” nằm trên ổ của máy khác: hai chương trình ở đó có thể làm hỏng văn phòng. Hãy chọn thư mục trên ổ đĩa của chính máy tính.
