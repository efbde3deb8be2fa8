<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Giới thiệu</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Phiên bản {version}

Chấm điểm, đánh giá, xếp loại cơ quan, đơn vị và công chức trên máy tính, không cần mạng. Dữ liệu nằm trong một tệp trên máy của bạn và không được gửi đi đâu.

Phần mềm theo giấy phép MIT. Qt và PySide6 được dùng theo giấy phép LGPL 3: bạn có quyền thay các thư viện đó bằng bản của mình; mã nguồn ở download.qt.io. Phông Liberation Serif theo SIL Open Font License 1.1, biểu tượng Lucide theo giấy phép ISC.</source>
        <translation>Version {version}

Scoring, rating and reporting for Vietnamese public offices on your own computer, without a network. The data is one file on your computer and is sent nowhere.

This software is under the MIT licence. Qt and PySide6 are used under the LGPL 3: you may replace these libraries by your own; their source is at download.qt.io. The Liberation Serif fonts are under the SIL Open Font License 1.1, the Lucide icons under the ISC licence.</translation>
    </message>
    <message>
        <source>Đánh giá Desktop</source>
        <translation>Đánh giá Desktop</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>&amp;Ghi chú:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>&amp;Lý do:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Từ ngày:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>Lưu vắng mặt</source>
        <translation>Save absence</translation>
    </message>
    <message>
        <source>Thêm vắng mặt</source>
        <translation>Add absence</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Đến &amp;hết ngày:</source>
        <translation>&amp;Until, included:</translation>
    </message>
</context>
<context>
    <name>ActorDialog</name>
    <message>
        <source>Ai đang làm việc?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Chưa có danh sách nhân sự: gõ họ tên rồi Enter.</source>
        <translation>There is no list of staff yet: type a name and press Enter.</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Gõ họ tên, mã hoặc đơn vị, không cần dấu</source>
        <translation>Type a name, code or unit; diacritics can be left out</translation>
    </message>
    <message>
        <source>Người khác: “{name}”</source>
        <translation>Somebody else: “{name}”</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Who is working</translation>
    </message>
    <message>
        <source>Nhật ký ghi tên này bên mỗi thay đổi, cùng tài khoản {account} của máy.</source>
        <translation>The journal names this person with every change, beside the account {account} of the PC.</translation>
    </message>
    <message>
        <source>Tìm người thực hiện</source>
        <translation>Find who is working</translation>
    </message>
</context>
<context>
    <name>ActorSign</name>
    <message>
        <source>Bạn là ai? ({name})</source>
        <translation>Who are you? ({name})</translation>
    </message>
    <message>
        <source>Người thực hiện: {name}</source>
        <translation>Working: {name}</translation>
    </message>
    <message>
        <source>Nhật ký ghi {name}, tài khoản {account}. Bấm hoặc {key} để đổi người.</source>
        <translation>The journal names {name}, account {account}. Click or {key} for somebody else.</translation>
    </message>
</context>
<context>
    <name>AddSheetDialog</name>
    <message>
        <source>&amp;Bộ tiêu chí:</source>
        <translation>&amp;Rubric:</translation>
    </message>
    <message>
        <source>&amp;Cá nhân</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Kỳ:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Chưa chọn người nào. Hãy gõ họ tên hoặc mã rồi chọn trong danh sách.</source>
        <translation>Nobody is chosen. Type a name or a staff code, then choose in the list.</translation>
    </message>
    <message>
        <source>Chọn đơn vị, hoặc gõ tên đơn vị mới</source>
        <translation>Choose a unit, or type the name of a new one</translation>
    </message>
    <message>
        <source>Lập cho:</source>
        <translation>For:</translation>
    </message>
    <message>
        <source>Thêm phiếu</source>
        <translation>Add sheet</translation>
    </message>
    <message>
        <source>Thêm phiếu chấm</source>
        <translation>Add a score sheet</translation>
    </message>
    <message>
        <source>Đ&amp;ơn vị</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>AffectedDialog</name>
    <message numerus="yes">
        <source>%n phiếu bị ảnh hưởng.</source>
        <translation>
            <numerusform>%n sheet is affected.</numerusform>
            <numerusform>%n sheets are affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Lưu, ảnh hưởng %n phiếu</source>
        <translation>
            <numerusform>&amp;Save, affecting %n sheet</numerusform>
            <numerusform>&amp;Save, affecting %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Các phiếu bị ảnh hưởng</source>
        <translation>Affected sheets</translation>
    </message>
    <message>
        <source>Các phiếu đã chấm được đánh dấu “cần rà soát” cho đến khi có người xem lại.</source>
        <translation>Scored sheets are marked for review until somebody looks them through.</translation>
    </message>
    <message>
        <source>Lưu bộ tiêu chí đã có phiếu chấm</source>
        <translation>Save a rubric that has score sheets</translation>
    </message>
    <message>
        <source>Sau khi lưu, Ctrl+Z ở cửa sổ chính đưa mọi thứ về như cũ.</source>
        <translation>After saving, Ctrl+Z in the main window brings everything back.</translation>
    </message>
</context>
<context>
    <name>AffectedModel</name>
    <message numerus="yes">
        <source>%n ô mới cần chấm</source>
        <translation>
            <numerusform>%n new cell to score</numerusform>
            <numerusform>%n new cells to score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ô vượt điểm chuẩn</source>
        <translation>
            <numerusform>%n cell above its maximum</numerusform>
            <numerusform>%n cells above their maximum</numerusform>
        </translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tổng sau</source>
        <translation>Total after</translation>
    </message>
    <message>
        <source>Tổng trước</source>
        <translation>Total before</translation>
    </message>
    <message>
        <source>Vòng chấm</source>
        <translation>Round</translation>
    </message>
    <message numerus="yes">
        <source>bỏ số liệu đã nhập ở %n ô</source>
        <translation>
            <numerusform>figures of %n cell dropped</numerusform>
            <numerusform>figures of %n cells dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>chỉ đánh dấu để rà soát</source>
        <translation>only marked for review</translation>
    </message>
    <message numerus="yes">
        <source>mất %n ô đã chấm</source>
        <translation>
            <numerusform>%n scored cell dropped</numerusform>
            <numerusform>%n scored cells dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} điểm của các dòng khác không còn tính</source>
        <translation>{points} of other lines count no more</translation>
    </message>
    <message>
        <source>{points} điểm của {place} không còn tính</source>
        <translation>{points} of {place} count no more</translation>
    </message>
    <message>
        <source>Điều sẽ xảy ra</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Đơn vị, cá nhân</source>
        <translation>Unit, person</translation>
    </message>
    <message numerus="yes">
        <source>điểm đổi ở %n dòng ({lines})</source>
        <translation>
            <numerusform>other points in %n line ({lines})</numerusform>
            <numerusform>other points in %n lines ({lines})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Lưu thông tin</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Thông tin cơ quan</source>
        <translation>The agency</translation>
    </message>
</context>
<context>
    <name>AgencyForm</name>
    <message>
        <source>Bắc Giang</source>
        <translation>Bắc Giang</translation>
    </message>
    <message>
        <source>Cơ quan cấp t&amp;rên:</source>
        <translation>Supe&amp;rior agency:</translation>
    </message>
    <message>
        <source>Cấp ủy &amp;cấp trên:</source>
        <translation>&amp;Committee above:</translation>
    </message>
    <message>
        <source>Ký h&amp;iệu văn bản:</source>
        <translation>Document &amp;symbol:</translation>
    </message>
    <message>
        <source>Ký hiệu &amp;văn bản Đảng:</source>
        <translation>Part&amp;y symbol:</translation>
    </message>
    <message>
        <source>SNV</source>
        <translation>SNV</translation>
    </message>
    <message>
        <source>SỞ NỘI VỤ</source>
        <translation>SỞ NỘI VỤ</translation>
    </message>
    <message>
        <source>Tê&amp;n cơ quan:</source>
        <translation>&amp;Name of the agency:</translation>
    </message>
    <message>
        <source>UBND TỈNH …</source>
        <translation>UBND TỈNH …</translation>
    </message>
    <message>
        <source>Ví dụ: {example}</source>
        <translation>For example: {example}</translation>
    </message>
    <message>
        <source>Văn bản của Đảng</source>
        <translation>Party documents</translation>
    </message>
    <message>
        <source>ĐU</source>
        <translation>DU</translation>
    </message>
    <message>
        <source>ĐẢNG BỘ TỈNH …</source>
        <translation>PARTY COMMITTEE OF THE PROVINCE …</translation>
    </message>
    <message>
        <source>ĐẢNG ỦY SỞ NỘI VỤ</source>
        <translation>PARTY COMMITTEE OF THE DEPARTMENT</translation>
    </message>
    <message>
        <source>Đảng &amp;ủy:</source>
        <translation>&amp;Party committee:</translation>
    </message>
    <message>
        <source>Địa &amp;danh:</source>
        <translation>&amp;Locality:</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Sửa thông tin cơ quan…</source>
        <translation>Change the agency’s details…</translation>
    </message>
    <message>
        <source>Văn bản của Đảng</source>
        <translation>Party documents</translation>
    </message>
    <message>
        <source>Văn bản hành chính</source>
        <translation>State documents</translation>
    </message>
</context>
<context>
    <name>AttentionStrip</name>
    <message numerus="yes">
        <source>%n giải trình chờ quyết định</source>
        <translation>
            <numerusform>%n explanation awaits a decision</numerusform>
            <numerusform>%n explanations await a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kiến nghị phải trả lời</source>
        <translation>
            <numerusform>%n petition to answer</numerusform>
            <numerusform>%n petitions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc quá hạn</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc đến hạn tuần này</source>
        <translation>
            <numerusform>%n task due this week</numerusform>
            <numerusform>%n tasks due this week</numerusform>
        </translation>
    </message>
    <message>
        <source>Việc cần chú ý:</source>
        <translation>Needs attention:</translation>
    </message>
    <message>
        <source>{text} · hạn {day}</source>
        <translation>{text} · due {day}</translation>
    </message>
    <message>
        <source>Ẩn việc cần chú ý đến lần mở sau</source>
        <translation>Hide what needs attention until the next start</translation>
    </message>
    <message>
        <source>Ẩn đến lần mở sau</source>
        <translation>Hide until the next start</translation>
    </message>
    <message numerus="yes">
        <source>… và %n việc nữa</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupBanner</name>
    <message>
        <source>Bản sao lưu {time} – trở về</source>
        <translation>Backup of {time} – go back</translation>
    </message>
    <message>
        <source>Bấm để trở về dữ liệu của bạn.</source>
        <translation>Press to go back to your data.</translation>
    </message>
    <message>
        <source>Đang xem bản sao lưu lúc {time} – không sửa được.</source>
        <translation>Looking at the backup of {time} – it cannot be changed.</translation>
    </message>
</context>
<context>
    <name>BackupCare</name>
    <message>
        <source>Sao lư&amp;u vào nơi khác…</source>
        <translation>Bac&amp;k up to another place…</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>&amp;Xem bản đã chọn, không khôi phục</source>
        <translation>&amp;Look at the chosen one, do not restore</translation>
    </message>
    <message>
        <source>Bản của phiên bản cũ chỉ xem được sau khi khôi phục, vì khi đó mới được nâng cấp.</source>
        <translation>One of an older version can be looked at only after it is restored, which upgrades it.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Chọn tệ&amp;p khác…</source>
        <translation>Choose &amp;another file…</translation>
    </message>
    <message>
        <source>Dữ liệu, bản sao lưu (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)</source>
        <translation>Data, backups (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)</translation>
    </message>
    <message>
        <source>Không thấy bản sao lưu nào cạnh dữ liệu. Nếu có bản chép ở ổ USB hay nơi khác, hãy chọn tệp đó.</source>
        <translation>There are no backups beside the data. If you have a copy on a stick or elsewhere, choose that file.</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>Tìm thấy %n bản sao lưu nhưng không bản nào dùng được. Hãy chọn tệp khác, ở ổ USB hay nơi khác.</source>
        <translation>
            <numerusform>%n backup found, but it cannot be used. Choose another file, on a stick or elsewhere.</numerusform>
            <numerusform>%n backups found, but none can be used. Choose another file, on a stick or elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tìm thấy %n bản sao lưu; bản mới nhất của máy này ở trên.</source>
        <translation>
            <numerusform>%n backup found; this PC&apos;s newest is on top.</numerusform>
            <numerusform>%n backups found; this PC&apos;s newest is on top.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang tìm bản sao lưu…</source>
        <translation>Looking for backups…</translation>
    </message>
</context>
<context>
    <name>BackupElsewhere</name>
    <message>
        <source>Chọn nơi để sao lưu</source>
        <translation>Choose where to back up</translation>
    </message>
    <message>
        <source>Đang sao lưu vào {place}…</source>
        <translation>Backing up to {place}…</translation>
    </message>
    <message>
        <source>Đã sao lưu vào {path}</source>
        <translation>Backed up to {path}</translation>
    </message>
</context>
<context>
    <name>BackupModel</name>
    <message>
        <source>Của</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Dung lượng</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Lần sửa cuối</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Thao tác cuối</source>
        <translation>Last act</translation>
    </message>
    <message>
        <source>Thời điểm</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Trong bản sao lưu</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Vì sao</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>BackupStanding</name>
    <message>
        <source>Bản sao lưu bị hỏng</source>
        <translation>A backup is damaged</translation>
    </message>
    <message>
        <source>Chép lần cuối lúc {time}.</source>
        <translation>Last copied at {time}.</translation>
    </message>
    <message>
        <source>Chưa chép lần nào.</source>
        <translation>Never copied yet.</translation>
    </message>
    <message>
        <source>Chưa chép được bản thứ hai</source>
        <translation>No second copy</translation>
    </message>
    <message>
        <source>Chưa sao lưu được</source>
        <translation>Not backed up</translation>
    </message>
    <message>
        <source>Chưa sao lưu được. {why}</source>
        <translation>The data could not be backed up. {why}</translation>
    </message>
    <message>
        <source>Hiện không thấy {place}: hãy cắm ổ USB hoặc nối mạng, chương trình sẽ tự chép tiếp.</source>
        <translation>{place} is not there just now: plug in the stick or connect the network, and copying goes on by itself.</translation>
    </message>
    <message>
        <source>Nên chọn ổ USB hoặc ổ mạng: nếu ổ đĩa của máy này hỏng, bản ở đó là bản duy nhất còn lại.</source>
        <translation>A stick or a network drive is best: should the disk of this PC fail, the copy there is the only one left.</translation>
    </message>
    <message>
        <source>Nơi này nằm cùng ổ đĩa với dữ liệu: ổ hỏng thì mất cả hai. Nên chọn ổ USB hoặc ổ mạng.</source>
        <translation>This place lies on the disk of the data: when it breaks, both are lost. Better choose a USB stick or a network drive.</translation>
    </message>
    <message>
        <source>Đang chép…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Ổ đĩa chứa dữ liệu sắp đầy: hãy xóa hoặc chuyển bớt tệp khác để còn lưu và sao lưu được.</source>
        <translation>The disk of the data is nearly full: delete or move other files, so that saving and backups go on.</translation>
    </message>
    <message>
        <source>Ổ đĩa sắp đầy</source>
        <translation>The disk is nearly full</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Các bản sao lưu</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Khôi phục bản đã chọn…</source>
        <translation>&amp;Restore the chosen one…</translation>
    </message>
    <message>
        <source>&amp;Mở thư mục</source>
        <translation>&amp;Open folder</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào. Bấm “Sao lưu ngay” để có bản đầu tiên.</source>
        <translation>There is no backup yet. Press “Back up now” to make the first.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Dữ liệu, bản sao lưu (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)</source>
        <translation>Data, backups (*.sqlite3 *.sqlite3.replaced-*T?????? *.sqlite3.replaced-*T??????.?)</translation>
    </message>
    <message>
        <source>Khôi phục từ &amp;tệp khác…</source>
        <translation>Restore from another &amp;file…</translation>
    </message>
    <message>
        <source>Không thấy bản sao lưu nào.</source>
        <translation>No backup was found.</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sao lưu và khôi phục</source>
        <translation>Back up and restore</translation>
    </message>
    <message>
        <source>Tự sao lưu đầu mỗi ngày, hằng giờ khi có thay đổi và khi thoát.</source>
        <translation>Backups are made by themselves: the first time each day, every hour when something was changed, and on leaving.</translation>
    </message>
    <message>
        <source>Đang sao lưu… Có thể đóng cửa sổ này và nhập tiếp.</source>
        <translation>Backing up… You may close this window and go on typing.</translation>
    </message>
    <message>
        <source>Đang tìm bản sao lưu…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>Đã sao lưu lúc {time}.</source>
        <translation>Backed up at {time}.</translation>
    </message>
</context>
<context>
    <name>BaseSalariesPage</name>
    <message>
        <source>Chưa có mức lương cơ sở nào. Cần có để tính tiền thưởng theo hệ số.</source>
        <translation>There are no base salaries yet. Rewards in money are computed from them.</translation>
    </message>
    <message>
        <source>Mức (đồng/tháng)</source>
        <translation>Amount (đồng a month)</translation>
    </message>
    <message>
        <source>Mức lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>Thêm các mức có sẵn</source>
        <translation>Add those that come along</translation>
    </message>
    <message>
        <source>Thêm một mức…</source>
        <translation>Add one…</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>BeforeDialog</name>
    <message numerus="yes">
        <source>%n phiếu lúc chốt</source>
        <translation>
            <numerusform>%n sheet when concluded</numerusform>
            <numerusform>%n sheets when concluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phiếu lập sau khi mở lại</source>
        <translation>
            <numerusform>%n opened since</numerusform>
            <numerusform>%n opened since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phiếu nay khác</source>
        <translation>
            <numerusform>%n differs now</numerusform>
            <numerusform>%n differ now</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lần:</source>
        <translation>&amp;Time:</translation>
    </message>
    <message>
        <source>Chỉ những chỗ &amp;khác</source>
        <translation>Only what &amp;differs</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>Phiếu của</source>
        <translation>Sheet of</translation>
    </message>
    <message>
        <source>Phiếu lúc chốt</source>
        <translation>Sheets when concluded</translation>
    </message>
    <message>
        <source>Phiếu trước khi mở lại – {period}</source>
        <translation>Sheets before reopening – {period}</translation>
    </message>
    <message>
        <source>không phiếu nào khác</source>
        <translation>none differs now</translation>
    </message>
    <message>
        <source>{whose} – phiếu đã xóa từ khi mở lại</source>
        <translation>{whose} – removed since</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Đang đọc… {part} %</source>
        <translation>Reading… {part}%</translation>
    </message>
</context>
<context>
    <name>BeforeTable</name>
    <message>
        <source>Các dòng của phiếu</source>
        <translation>Lines of the sheet</translation>
    </message>
    <message>
        <source>Lý do: {words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tài liệu: {words}</source>
        <translation>Evidence: {words}</translation>
    </message>
    <message>
        <source>Tối đa</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{round}
hiện nay</source>
        <translation>{round}
now</translation>
    </message>
    <message>
        <source>{round}
lúc chốt</source>
        <translation>{round}
concluded</translation>
    </message>
</context>
<context>
    <name>BlockEditing</name>
    <message>
        <source>Bảng tạm không có ô nào để dán.</source>
        <translation>The clipboard holds no cells to paste.</translation>
    </message>
    <message>
        <source>Chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Chép ô trên</source>
        <translation>Copy the cell above</translation>
    </message>
    <message>
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ngày hôm nay</source>
        <translation>Today&apos;s date</translation>
    </message>
    <message>
        <source>Nội dung trong bảng tạm quá lớn; hãy chép từng phần.</source>
        <translation>The clipboard holds too much; copy it in parts.</translation>
    </message>
    <message>
        <source>Vùng chọn rời nhau chỉ dán được một ô; hãy chọn một vùng liền.</source>
        <translation>Only one cell can be pasted into a scattered selection; select one area.</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Ô hiện tại trống nên chưa điền gì: gõ rồi bấm Ctrl+Enter; để xóa, bấm Del.</source>
        <translation>The current cell is blank, so nothing was filled: type, then press Ctrl+Enter; to clear, press Del.</translation>
    </message>
    <message>
        <source>Điền cả vùng chọn</source>
        <translation>Fill the selection</translation>
    </message>
    <message>
        <source>Điền sang phải</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Điền xuống</source>
        <translation>Fill down</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>&amp;Lưu gói hỗ trợ…</source>
        <translation>&amp;Save support bundle…</translation>
    </message>
    <message>
        <source>&amp;Đóng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi khi thực hiện thao tác vừa rồi.</source>
        <translation>The program ran into a fault of its own while doing this.</translation>
    </message>
    <message>
        <source>Gói hỗ trợ là một tệp .zip để gửi cho người hỗ trợ: nhật ký lỗi, phiên bản, số dòng dữ liệu. Trong đó không có điểm, tên người, tên cơ quan hay tên tệp; chương trình không tự gửi đi đâu.</source>
        <translation>The support bundle is a .zip file for those who support you: the log of bugs, versions, numbers of rows. It holds no points and no names of people, agencies or files; the program sends nothing by itself.</translation>
    </message>
    <message>
        <source>Không lưu được gói hỗ trợ. Hãy chọn thư mục khác.</source>
        <translation>The support bundle was not saved. Choose another folder.</translation>
    </message>
    <message>
        <source>Làm &amp;việc tiếp</source>
        <translation>&amp;Go on working</translation>
    </message>
    <message>
        <source>Lần trước, chương trình đã tắt đột ngột do lỗi.</source>
        <translation>The last time, the program broke off because of a fault.</translation>
    </message>
    <message>
        <source>Lỗi của chương trình</source>
        <translation>Fault of the program</translation>
    </message>
    <message>
        <source>Mở &amp;thư mục</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>Những gì nhật ký ghi về lỗi này</source>
        <translation>What the log says of this fault</translation>
    </message>
    <message>
        <source>Xem &amp;chi tiết</source>
        <translation>Show &amp;details</translation>
    </message>
    <message>
        <source>Đã lưu {name} ({size} KB). Hãy gửi tệp này cho người hỗ trợ.</source>
        <translation>Saved {name} ({size} KB). Send this file to those who support you.</translation>
    </message>
</context>
<context>
    <name>BugWatch</name>
    <message>
        <source>Chương trình không khởi động được do lỗi của chính nó. Nhật ký lỗi nằm trong thư mục {folder}.</source>
        <translation>The program cannot start because of a fault of its own. The log of bugs is in the folder {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleSaving</name>
    <message>
        <source>Gói hỗ trợ (*.zip)</source>
        <translation>Support bundle (*.zip)</translation>
    </message>
    <message>
        <source>Lưu gói hỗ trợ</source>
        <translation>Save support bundle</translation>
    </message>
</context>
<context>
    <name>CarryOverDialog</name>
    <message>
        <source>&amp;Từ kế hoạch:</source>
        <translation>&amp;From the plan:</translation>
    </message>
    <message>
        <source>Chuyển nhiệm vụ</source>
        <translation>Carry tasks over</translation>
    </message>
    <message>
        <source>Chuyển nhiệm vụ chưa xong sang kỳ này</source>
        <translation>Carry unfinished tasks over to this period</translation>
    </message>
    <message>
        <source>{period}: {count} nhiệm vụ chưa xong</source>
        <translation>{period}: unfinished tasks ({count})</translation>
    </message>
</context>
<context>
    <name>CatalogueTab</name>
    <message>
        <source>&amp;Xem vào ngày:</source>
        <translation>&amp;As of:</translation>
    </message>
    <message>
        <source>Các phần của danh mục</source>
        <translation>Parts of the catalogue</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Nhân sự</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation>Go to the next pane</translation>
    </message>
    <message>
        <source>Tìm trong danh sách</source>
        <translation>Find in the list</translation>
    </message>
    <message>
        <source>Đang đọc danh mục…</source>
        <translation>Reading the catalogue…</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Chưa lưu được; chữ đang gõ còn ở đây.</source>
        <translation>Could not be saved; what you typed is still here.</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>&amp;Lãnh đạo phụ trách:</source>
        <translation>&amp;Leader in charge:</translation>
    </message>
    <message>
        <source>&amp;Từ ngày:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>Lưu phân công</source>
        <translation>Save charge</translation>
    </message>
    <message>
        <source>Phân công</source>
        <translation>Put in charge</translation>
    </message>
    <message>
        <source>Phụ trách đơn vị</source>
        <translation>In charge of units</translation>
    </message>
    <message>
        <source>Đơ&amp;n vị:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>Đến &amp;hết ngày:</source>
        <translation>&amp;Until, included:</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Bộ tiêu chí chưa có dòng nào. Gõ tiêu chí đầu tiên vào dòng trống, nhấn Insert để thêm dòng, hoặc chép bảng trong Word, Excel rồi dán vào dòng trống (Ctrl+V).</source>
        <translation>The rubric has no lines yet. Type the first criterion into the blank line, press Insert to add lines, or copy a table in Word or Excel and paste it into the blank line (Ctrl+V).</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Cần xem lại: {count}</source>
        <translation>To be looked at: {count}</translation>
    </message>
    <message>
        <source>Không có gì cần xem lại.</source>
        <translation>Nothing to be looked at.</translation>
    </message>
</context>
<context>
    <name>CitationDialog</name>
    <message>
        <source>&amp;Số, ngày văn bản:</source>
        <translation>&amp;Number and date:</translation>
    </message>
    <message>
        <source>&amp;Tên kế hoạch:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>19/KH-SNV ngày 31/10/2026</source>
        <translation>19/KH-SNV of 31/10/2026</translation>
    </message>
    <message>
        <source>Lưu số và tên</source>
        <translation>Save number and title</translation>
    </message>
    <message>
        <source>Số và tên kế hoạch</source>
        <translation>Number and title of the plan</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>&amp;Thôi hoạt động từ ngày:</source>
        <translation>&amp;No more from:</translation>
    </message>
    <message>
        <source>Lưu ngày</source>
        <translation>Save day</translation>
    </message>
    <message>
        <source>Để trống nếu đơn vị vẫn hoạt động.</source>
        <translation>Leave it blank while the unit works.</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message numerus="yes">
        <source>%n chỗ khác nhau</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bộ tiêu chí ({count})</source>
        <translation>R&amp;ubrics ({count})</translation>
    </message>
    <message>
        <source>&amp;Quy định ({count})</source>
        <translation>&amp;Rules ({count})</translation>
    </message>
    <message>
        <source>Bản &amp;sau:</source>
        <translation>&amp;After:</translation>
    </message>
    <message>
        <source>Bản &amp;trước:</source>
        <translation>&amp;Before:</translation>
    </message>
    <message>
        <source>Bản sau</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Bản trước</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Hai bản nói như nhau.</source>
        <translation>Both say the same.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Những chỗ khác nhau</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Những dòng khác nhau của bộ tiêu chí</source>
        <translation>The lines of rubrics that differ</translation>
    </message>
    <message>
        <source>So sánh bộ quy định</source>
        <translation>Compare rule sets</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Về</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>Chốt kỳ</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Chốt {period}: điểm bị khóa, chỉ mở lại được khi ghi lý do.</source>
        <translation>Conclude {period}: points are locked, and it is opened again only for a reason.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n phiếu chưa xong.</source>
        <translation>
            <numerusform>%n sheet is not finished.</numerusform>
            <numerusform>%n sheets are not finished.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hoàn tác dừng ở đây: những gì làm trước khi chốt không hoàn tác được nữa.</source>
        <translation>Undo ends here: nothing done before can be undone any more.</translation>
    </message>
    <message>
        <source>Trước khi chốt, chương trình tự sao lưu.</source>
        <translation>A backup is made before.</translation>
    </message>
</context>
<context>
    <name>ConclusionDialog</name>
    <message>
        <source>&amp;Thôi, chưa chốt</source>
        <translation>&amp;Do not conclude</translation>
    </message>
    <message>
        <source>Chốt kỳ</source>
        <translation>Conclude</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi chốt…</source>
        <translation>Backing up before…</translation>
    </message>
</context>
<context>
    <name>ContextBar</name>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Thanh ngữ cảnh</source>
        <translation>Context bar</translation>
    </message>
    <message>
        <source>Thiếu tên cơ quan</source>
        <translation>Agency has no name</translation>
    </message>
    <message>
        <source>Tên cơ quan in trên phiếu và báo cáo: bấm để điền</source>
        <translation>The agency&apos;s name stands on printed sheets and reports: click to fill it in</translation>
    </message>
</context>
<context>
    <name>CopyPlanDialog</name>
    <message>
        <source>&amp;Từ kế hoạch:</source>
        <translation>&amp;From the plan:</translation>
    </message>
    <message>
        <source>Sao chép kế hoạch kỳ khác</source>
        <translation>Copy the plan of another period</translation>
    </message>
    <message>
        <source>Sao chép nhiệm vụ</source>
        <translation>Copy tasks</translation>
    </message>
    <message>
        <source>{period}: {count} nhiệm vụ</source>
        <translation>{period}: tasks ({count})</translation>
    </message>
    <message>
        <source>Đã sao chép {count} nhiệm vụ; bỏ qua {left} nhiệm vụ đã có trong kế hoạch này.</source>
        <translation>Copied {count} tasks; left out {left} that are in this plan already.</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>“{text}” không phải là số đếm.</source>
        <translation>“{text}” is not a count.</translation>
    </message>
</context>
<context>
    <name>CriterionPane</name>
    <message>
        <source>&amp;Lý do, ghi chú</source>
        <translation>&amp;Reason, note</translation>
    </message>
    <message>
        <source>Khung chi tiết dòng</source>
        <translation>Line details</translation>
    </message>
    <message>
        <source>Không áp dụng (KAD)</source>
        <translation>Not applicable (KAD)</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tài liệu &amp;kiểm chứng</source>
        <translation>&amp;Evidence</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>&amp;Gia hạn đến:</source>
        <translation>&amp;Extended until:</translation>
    </message>
    <message>
        <source>&amp;Kết quả:</source>
        <translation>&amp;Outcome:</translation>
    </message>
    <message>
        <source>&amp;Ngày:</source>
        <translation>&amp;Day:</translation>
    </message>
    <message>
        <source>&amp;Người quyết định:</source>
        <translation>Decided &amp;by:</translation>
    </message>
    <message>
        <source>&amp;Quyết định:</source>
        <translation>&amp;Decision:</translation>
    </message>
    <message>
        <source>Giám đốc</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Giám đốc Sở</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: phiếu của kỳ giữ số liệu lúc chốt. Quyết định chỉ đổi kế hoạch, báo cáo và danh sách kiểm điểm; muốn đổi phiếu thì mở lại kỳ.</source>
        <translation>The period is concluded: its sheets keep the figures that they had then. The decision changes the plan, the reports and the review list only; to change the sheets, reopen the period.</translation>
    </message>
    <message>
        <source>Lưu quyết định</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>N&amp;gày:</source>
        <translation>&amp;Date:</translation>
    </message>
    <message>
        <source>N&amp;gười quyết định:</source>
        <translation>Decided &amp;by:</translation>
    </message>
    <message>
        <source>Nội &amp;dung, lý do:</source>
        <translation>&amp;Words, reason:</translation>
    </message>
    <message>
        <source>Quyết định kiểm điểm</source>
        <translation>Review decision</translation>
    </message>
    <message>
        <source>Quyết định về giải trình</source>
        <translation>Decision about the explanation</translation>
    </message>
    <message>
        <source>{name}: nhiệm vụ không thực hiện, không được chấp thuận giải trình, tháng {months}.</source>
        <translation>{name}: tasks not done and not excused by an approved explanation, months {months}.</translation>
    </message>
    <message>
        <source>Ý &amp;kiến:</source>
        <translation>&amp;Remarks:</translation>
    </message>
    <message>
        <source>Đã quyết định: {verdict}, ngày {day}. Lưu sẽ thay quyết định này.</source>
        <translation>Decided already: {verdict}, {day}. Saving replaces that decision.</translation>
    </message>
</context>
<context>
    <name>DocumentCells</name>
    <message>
        <source>{count} tài liệu</source>
        <translation>documents: {count}</translation>
    </message>
</context>
<context>
    <name>DocumentChoiceDialog</name>
    <message>
        <source>Danh sách tài liệu</source>
        <translation>List of documents</translation>
    </message>
    <message>
        <source>Gắn tài liệu</source>
        <translation>Attach documents</translation>
    </message>
    <message>
        <source>Gắn tài liệu có sẵn</source>
        <translation>Attach existing documents</translation>
    </message>
    <message>
        <source>Không có tài liệu nào khớp. Bấm Esc để xem lại tất cả, hoặc thêm tệp mới.</source>
        <translation>No document matches. Press Esc to see all again, or add a new file.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tìm theo mã, số, trích yếu</source>
        <translation>Search by code, number, summary</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>&amp;Cơ quan ban hành:</source>
        <translation>&amp;Issuer:</translation>
    </message>
    <message>
        <source>&amp;Mã:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Ngày văn bản:</source>
        <translation>&amp;Date of the document:</translation>
    </message>
    <message>
        <source>&amp;Số, ký hiệu:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>&amp;Trích yếu:</source>
        <translation>&amp;Summary:</translation>
    </message>
    <message>
        <source>Lưu tài liệu</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Sửa tài liệu</source>
        <translation>Change document</translation>
    </message>
    <message>
        <source>Thêm tài liệu</source>
        <translation>Add document</translation>
    </message>
</context>
<context>
    <name>DocumentFiles</name>
    <message>
        <source>&amp;Bỏ tệp</source>
        <translation>&amp;Remove file</translation>
    </message>
    <message>
        <source>Chọn tệp minh chứng</source>
        <translation>Choose a file of evidence</translation>
    </message>
    <message>
        <source>Dán tệp đã chép</source>
        <translation>Paste copied files</translation>
    </message>
    <message>
        <source>Kéo tệp thả vào đây cũng được. Tệp được chép cạnh dữ liệu và không bao giờ bị sửa.</source>
        <translation>Files can be dropped here as well. They are copied beside the data and never changed.</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>T&amp;hêm tệp…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>Tệ&amp;p:</source>
        <translation>&amp;Files:</translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <source>Chưa có tệp: bấm F2 ở danh sách để thêm.</source>
        <translation>No file yet: press F2 in the list to add one.</translation>
    </message>
    <message>
        <source>Chưa dùng ở nhiệm vụ hay dòng chấm nào.</source>
        <translation>Not used for any task or line yet.</translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Mở để xem</source>
        <translation>Open to look at</translation>
    </message>
    <message>
        <source>Nơi dùng tài liệu</source>
        <translation>Where the document is used</translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Tệp của tài liệu</source>
        <translation>Files of the document</translation>
    </message>
    <message>
        <source>Đi tới nơi dùng</source>
        <translation>Go to where it is used</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Số TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Vị trí</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>&amp;Tiếp tục bản sửa dở</source>
        <translation>&amp;Go on with the draft</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã được thay đổi từ khi có bản sửa dở này. Nếu lưu, bản sửa dở sẽ đổi lại: {changes}.</source>
        <translation>The rubric was changed after this draft began. Saving the draft would change back: {changes}.</translation>
    </message>
    <message>
        <source>Sửa lại từ bản đã &amp;lưu</source>
        <translation>&amp;Start over from the saved rubric</translation>
    </message>
    <message numerus="yes">
        <source>và %n chỗ nữa</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang tiếp tục bản sửa dở lúc {time} ngày {day}.</source>
        <translation>Going on with the draft of {time}, {day}.</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>&amp;Thêm quy tắc cho dòng đang chọn</source>
        <translation>&amp;Add a rule to the current line</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đọc được</source>
        <translation>The rubric as read</translation>
    </message>
    <message>
        <source>Gõ vào cột Điểm chuẩn để sửa; gõ −5 cho điểm trừ.</source>
        <translation>Type into the column of maxima to mend it; −5 for a penalty.</translation>
    </message>
    <message>
        <source>Tách các &amp;mức thành dòng riêng</source>
        <translation>Make the options &amp;lines of their own</translation>
    </message>
</context>
<context>
    <name>DueDaysPage</name>
    <message>
        <source>&amp;Của:</source>
        <translation>&amp;Of:</translation>
    </message>
    <message>
        <source>Hôm nay (Home)</source>
        <translation>Today (Home)</translation>
    </message>
    <message>
        <source>Ngày {day} không có việc đến hạn.</source>
        <translation>Nothing is due on {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Ngày {day}: %n việc đến hạn. Enter để đến danh sách này.</source>
        <translation>
            <numerusform>{day}: %n task due. Enter goes to this list.</numerusform>
            <numerusform>{day}: %n tasks due. Enter goes to this list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tháng sau (PgDn)</source>
        <translation>Next month (PgDn)</translation>
    </message>
    <message>
        <source>Tháng trước (PgUp)</source>
        <translation>Previous month (PgUp)</translation>
    </message>
    <message>
        <source>Toàn cơ quan</source>
        <translation>Whole agency</translation>
    </message>
</context>
<context>
    <name>EditorAreas</name>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Về khung trước</source>
        <translation>Previous pane</translation>
    </message>
</context>
<context>
    <name>EditorLook</name>
    <message>
        <source>Hiệu lực đến hết {day}, vì “{name}” thay thế bộ này.</source>
        <translation>In force until {day}, since “{name}” takes its place.</translation>
    </message>
    <message>
        <source>Lưu bộ quy định</source>
        <translation>Save rule set</translation>
    </message>
    <message>
        <source>Lập bản mới…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Thêm đối tượng</source>
        <translation>Add subjects</translation>
    </message>
    <message>
        <source>Xóa đối tượng</source>
        <translation>Remove subjects</translation>
    </message>
    <message>
        <source>chưa lưu</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>Đang dùng cho {count} kỳ nên chỉ xem được. Muốn đổi nội dung, hãy lập bản mới.</source>
        <translation>Periods are evaluated by it ({count}), so it can only be read. To say something else, make a new version.</translation>
    </message>
    <message>
        <source>Đang mở chỉ đọc: không sửa được</source>
        <translation>Opened to look at only: nothing can be changed</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Các dòng của bộ tiêu chí</source>
        <translation>The lines of the rubric</translation>
    </message>
    <message>
        <source>Gõ hoặc dán vào đây để thêm dòng</source>
        <translation>Type or paste here to add lines</translation>
    </message>
    <message numerus="yes">
        <source>Nhập %n ô</source>
        <translation>
            <numerusform>Enter %n cell</numerusform>
            <numerusform>Enter %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa {line}</source>
        <translation>Change {line}</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Tiêu chí này đã bị xóa trong bản sửa dở.</source>
        <translation>This criterion was removed in the unfinished edit.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Giao cho người này trong kế hoạch của cơ quan, đơn vị, người khác. Enter: đến nhiệm vụ.</source>
        <translation>Given to this person in plans of the agency, of units, of others. Enter: go to the task.</translation>
    </message>
    <message>
        <source>Nhiệm vụ trong kế hoạch khác – {whose}</source>
        <translation>Tasks in other plans – {whose}</translation>
    </message>
</context>
<context>
    <name>EmptyPages</name>
    <message>
        <source>Lập phiếu cho cả kỳ…</source>
        <translation>Open the sheets of the period…</translation>
    </message>
    <message>
        <source>Thêm phiếu chấm…</source>
        <translation>Add score sheet…</translation>
    </message>
    <message>
        <source>{period} chưa có phiếu chấm nào.</source>
        <translation>{period} has no score sheets yet.</translation>
    </message>
</context>
<context>
    <name>EndlessPasting</name>
    <message>
        <source>Mỗi lần chỉ dán thêm được {count} dòng; bảng dài hơn hãy nhập từ tệp.</source>
        <translation>At most {count} lines can be pasted at once; import a longer table from its file.</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n tài liệu</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tệp đã có từ trước.</source>
        <translation>
            <numerusform>%n file was known already.</numerusform>
            <numerusform>%n files were known already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có tài liệu kiểm chứng nào. Thêm từng tài liệu, hoặc nhập cả thư mục tệp.</source>
        <translation>There is no evidence yet. Add documents one by one, or import a whole folder of files.</translation>
    </message>
    <message>
        <source>Chưa có tệp</source>
        <translation>Without a file</translation>
    </message>
    <message>
        <source>Chưa dùng ở đâu</source>
        <translation>Not used anywhere</translation>
    </message>
    <message>
        <source>Chọn thư mục có tệp minh chứng</source>
        <translation>Choose a folder with files of evidence</translation>
    </message>
    <message>
        <source>Danh mục tài liệu kiểm chứng</source>
        <translation>Index of evidence</translation>
    </message>
    <message>
        <source>Dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>In danh mục…</source>
        <translation>Print the index…</translation>
    </message>
    <message>
        <source>Lọc tài liệu</source>
        <translation>Filter documents</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ngày ngoài kỳ</source>
        <translation>Dated outside the period</translation>
    </message>
    <message>
        <source>Nhập thư mục…</source>
        <translation>Import a folder…</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Thêm tài liệu…</source>
        <translation>Add document…</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tìm theo mã, số, trích yếu</source>
        <translation>Search by code, number, summary</translation>
    </message>
    <message>
        <source>Tất cả tài liệu</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Tệp mất hoặc bị sửa</source>
        <translation>File missing or altered</translation>
    </message>
    <message>
        <source>Tệp và lưu ý</source>
        <translation>Files and remarks</translation>
    </message>
    <message>
        <source>{shown} trên {total} tài liệu</source>
        <translation>{shown} of {total} documents</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập %n tài liệu.</source>
        <translation>
            <numerusform>%n document was imported.</numerusform>
            <numerusform>%n documents were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Chưa gắn tài liệu nào.</source>
        <translation>No document is attached yet.</translation>
    </message>
    <message>
        <source>Chưa gắn tài liệu nào. Kéo tệp thả vào đây, hoặc chép tệp rồi bấm Ctrl+V.</source>
        <translation>No document is attached yet. Drop files here, or copy files and press Ctrl+V.</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Tài liệu đã gắn</source>
        <translation>Attached documents</translation>
    </message>
    <message>
        <source>Việc với tài liệu đang chọn</source>
        <translation>What to do with the current document</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>EvidenceRecords</name>
    <message>
        <source>chưa dùng</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>{count} tệp</source>
        <translation>files: {count}</translation>
    </message>
</context>
<context>
    <name>ExitDialog</name>
    <message>
        <source>&amp;Bỏ qua</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>Chưa sao lưu được</source>
        <translation>No backup could be made</translation>
    </message>
    <message>
        <source>Cửa sổ đóng ngay khi xong. Bỏ qua cũng không mất gì: dữ liệu đã được lưu.</source>
        <translation>The window closes as soon as this is done. Skipping loses nothing: the data is saved.</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Đóng &amp;không sao lưu</source>
        <translation>&amp;Close without a backup</translation>
    </message>
    <message>
        <source>Ở &amp;lại</source>
        <translation>&amp;Stay</translation>
    </message>
</context>
<context>
    <name>ExplanationDialog</name>
    <message>
        <source>&amp;Lý do:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>&amp;Ngày nộp:</source>
        <translation>&amp;Filed on:</translation>
    </message>
    <message>
        <source>Ghi giải trình</source>
        <translation>Record explanation</translation>
    </message>
    <message>
        <source>Lưu giải trình</source>
        <translation>Save explanation</translation>
    </message>
    <message>
        <source>Sửa giải trình</source>
        <translation>Change explanation</translation>
    </message>
    <message>
        <source>{task}
Hạn: {day}</source>
        <translation>{task}
Due: {day}</translation>
    </message>
    <message>
        <source>Đề nghị &amp;gia hạn đến:</source>
        <translation>&amp;Extension asked until:</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>(không)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>FileCopying</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>và %n tệp khác.</source>
        <translation>
            <numerusform>and %n more file.</numerusform>
            <numerusform>and %n more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đang chép %n tệp…</source>
        <translation>
            <numerusform>Copying %n file…</numerusform>
            <numerusform>Copying %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang chép các tệp trong {folder}…</source>
        <translation>Copying the files in {folder}…</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Lưu PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Xuất Excel</source>
        <translation>Save Excel</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Máy này không có chương trình mở {file}. Hãy lưu bản sao rồi mở ở máy khác.</source>
        <translation>No program on this PC opens {file}. Save a copy and open it on another PC.</translation>
    </message>
    <message>
        <source>Tệp minh chứng (*{suffix})</source>
        <translation>Files of evidence (*{suffix})</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Bỏ điều kiện lọc của cột</source>
        <translation>Empty the column&apos;s filter</translation>
    </message>
    <message>
        <source>Chỉ các dòng có số như vậy</source>
        <translation>Only lines with such a number</translation>
    </message>
    <message>
        <source>Chỉ các dòng mà ô còn trống (cũng gõ: =)</source>
        <translation>Only lines whose cell is blank (= does the same)</translation>
    </message>
    <message>
        <source>Chỉ các dòng mà ô đã có nội dung</source>
        <translation>Only lines whose cell has something in it</translation>
    </message>
    <message>
        <source>Chữ cần có trong ô, hoặc: &gt;5  &lt;=3  =0  &lt;&gt;2  5..8  trống</source>
        <translation>Words the cell must hold, or: &gt;5  &lt;=3  =0  &lt;&gt;2  5..8  blank</translation>
    </message>
    <message>
        <source>Lọc</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Lọc cột {column}</source>
        <translation>Filter the column {column}</translation>
    </message>
    <message>
        <source>Xuống các dòng đã lọc</source>
        <translation>Down to the filtered lines</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Lọc theo cột</source>
        <translation>Filter by columns</translation>
    </message>
    <message>
        <source>Sửa ô lọc của cột</source>
        <translation>Edit the column&apos;s filter</translation>
    </message>
</context>
<context>
    <name>FindActs</name>
    <message numerus="yes">
        <source>%n kết quả</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ô tự tính hoặc không gõ được giữ nguyên.</source>
        <translation>
            <numerusform>%n cell that is computed or cannot be typed stays.</numerusform>
            <numerusform>%n cells that are computed or cannot be typed stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ở dòng đang ẩn</source>
        <translation>
            <numerusform>%n in a hidden line</numerusform>
            <numerusform>%n in hidden lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Không tìm thấy</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Thay thế…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Tìm ngược lại</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Tìm tiếp</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Tìm…</source>
        <translation>Find…</translation>
    </message>
    <message numerus="yes">
        <source>Đã thay trong %n ô.</source>
        <translation>
            <numerusform>Replaced in %n cell.</numerusform>
            <numerusform>Replaced in %n cells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Cả bảng</source>
        <translation>Whole table</translation>
    </message>
    <message>
        <source>Cột hiện tại</source>
        <translation>Current column</translation>
    </message>
    <message>
        <source>Kết quả tiếp theo (F3)</source>
        <translation>Next result (F3)</translation>
    </message>
    <message>
        <source>Kết quả tiếp theo / trước</source>
        <translation>Next / previous result</translation>
    </message>
    <message>
        <source>Kết quả trước (Shift+F3)</source>
        <translation>Previous result (Shift+F3)</translation>
    </message>
    <message>
        <source>P&amp;hân biệt dấu</source>
        <translation>Match d&amp;iacritics</translation>
    </message>
    <message>
        <source>T&amp;rùng cả ô</source>
        <translation>Whole c&amp;ell</translation>
    </message>
    <message>
        <source>Th&amp;ay</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>Thay &amp;bằng</source>
        <translation>Replace &amp;with</translation>
    </message>
    <message>
        <source>Thay bằng</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Thay tất &amp;cả</source>
        <translation>Replace &amp;all</translation>
    </message>
    <message>
        <source>Tì&amp;m</source>
        <translation>Fin&amp;d</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Tìm trong</source>
        <translation>Look in</translation>
    </message>
    <message>
        <source>Vùng chọn</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Đóng thanh tìm, về bảng</source>
        <translation>Close the bar, back to the table</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Những chỗ phải sửa</source>
        <translation>What must be mended</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Bắt đầu</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>&amp;Chép dữ liệu của máy này</source>
        <translation>&amp;Copy this PC&apos;s data</translation>
    </message>
    <message>
        <source>&amp;Họ tên của bạn:</source>
        <translation>Yo&amp;ur name:</translation>
    </message>
    <message>
        <source>Chưa muốn nhập? Dữ liệu mẫu của một sở nằm riêng, không lẫn với dữ liệu của bạn.</source>
        <translation>Not ready yet? The sample of a department lies apart and never mixes with your own data.</translation>
    </message>
    <message>
        <source>Các tên này được in trên phiếu chấm và báo cáo; sửa lại lúc nào cũng được.</source>
        <translation>These names are printed on score sheets and reports; they can be changed at any time.</translation>
    </message>
    <message>
        <source>Cơ quan của bạn</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>Dùng dữ liệu &amp;mẫu</source>
        <translation>Use the s&amp;ample</translation>
    </message>
    <message>
        <source>Dữ liệu đang để cạnh chương trình, trong {folder}; dữ liệu trên máy này không bị động đến.</source>
        <translation>The data is kept beside the program, in {folder}; the data of this PC is left as it is.</translation>
    </message>
    <message>
        <source>Khôi &amp;phục từ bản sao lưu…</source>
        <translation>Restore from a &amp;backup…</translation>
    </message>
    <message>
        <source>Nhật ký ghi tên này; bỏ trống thì ghi tài khoản của máy</source>
        <translation>Named in the journal; the PC’s account if left blank</translation>
    </message>
    <message>
        <source>Đã có dữ liệu trên máy khác hoặc ổ đĩa cũ? Lấy lại từ bản sao lưu ở ổ USB.</source>
        <translation>Had data on another PC or an old disk? Get it back from a backup on a stick.</translation>
    </message>
    <message numerus="yes">
        <source>Ở đây còn %n bản sao lưu của dữ liệu trước; cũng có thể lấy lại từ ổ USB.</source>
        <translation>
            <numerusform>There is still %n backup of the data before; it can also be brought back from a USB stick.</numerusform>
            <numerusform>There are still %n backups of the data before; it can also be brought back from a USB stick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStepsPage</name>
    <message numerus="yes">
        <source>%n bộ</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Bộ quy định</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Chỉ cần chấm một bảng điểm có sẵn? Nhập từ Word, Excel hoặc dán bảng vào, không cần các bước trên. Muốn xem thử trước, chọn Tệp › Xem dữ liệu mẫu.</source>
        <translation>Only one table to score? Import it from Word or Excel, or paste it; the steps above are not needed. To look around first, choose File › Look at the sample data.</translation>
    </message>
    <message>
        <source>Chỉ cần chấm một phiếu? Thêm phiếu của một đơn vị hoặc một người.</source>
        <translation>Only one sheet to score? Add the sheet of a unit or a person.</translation>
    </message>
    <message>
        <source>Chọn bộ quy định…</source>
        <translation>Choose rule sets…</translation>
    </message>
    <message>
        <source>Các bước bắt đầu</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Kỳ đánh giá</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Lập phiếu cho cả kỳ…</source>
        <translation>Open the sheets of the period…</translation>
    </message>
    <message>
        <source>Mở kỳ…</source>
        <translation>Open a period…</translation>
    </message>
    <message>
        <source>Nhân sự</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nhập bộ tiêu chí…</source>
        <translation>Import a rubric…</translation>
    </message>
    <message>
        <source>Nhập nhân sự…</source>
        <translation>Enter people…</translation>
    </message>
    <message>
        <source>Nhập đơn vị…</source>
        <translation>Enter units…</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>Thêm phiếu chấm…</source>
        <translation>Add a score sheet…</translation>
    </message>
    <message>
        <source>bước tiếp theo</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>đang mở {period}</source>
        <translation>{period} is open</translation>
    </message>
</context>
<context>
    <name>FolderOpening</name>
    <message>
        <source>Máy này không mở được cửa sổ thư mục. Thư mục: {path}</source>
        <translation>This PC cannot show folders in a window. The folder: {path}</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>Gấp mọi mục</source>
        <translation>Fold all sections</translation>
    </message>
    <message>
        <source>Gấp mục</source>
        <translation>Fold the section</translation>
    </message>
    <message>
        <source>Mở mọi mục</source>
        <translation>Unfold all sections</translation>
    </message>
    <message>
        <source>Mở mục</source>
        <translation>Unfold the section</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Lưu và đóng</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>Ví dụ: {example}</source>
        <translation>For instance: {example}</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>&amp;Dòng dưới tiêu đề</source>
        <translation>&amp;Line below the heading</translation>
    </message>
    <message>
        <source>&amp;Ghi chú của người chấm</source>
        <translation>&amp;Remarks of the scorer</translation>
    </message>
    <message>
        <source>&amp;Tiêu đề</source>
        <translation>&amp;Heading</translation>
    </message>
    <message>
        <source>C&amp;hức vụ người ký, mỗi dòng một phần</source>
        <translation>&amp;Post of the signer, a part a line</translation>
    </message>
    <message>
        <source>Cột thêm</source>
        <translation>More columns</translation>
    </message>
    <message>
        <source>Cột điểm</source>
        <translation>Columns of points</translation>
    </message>
    <message>
        <source>Của &amp;vòng chấm:</source>
        <translation>Of the ro&amp;und:</translation>
    </message>
    <message>
        <source>Ghi &amp;chú chỗ cộng lệch</source>
        <translation>N&amp;ote where sums disagree</translation>
    </message>
    <message>
        <source>Giấ&amp;y ngang</source>
        <translation>L&amp;andscape paper</translation>
    </message>
    <message>
        <source>Họ t&amp;ên người ký</source>
        <translation>&amp;Name of the signer</translation>
    </message>
    <message>
        <source>In tên cơ quan và &amp;quốc hiệu</source>
        <translation>Print the l&amp;etterhead</translation>
    </message>
    <message>
        <source>Tài &amp;liệu kiểm chứng</source>
        <translation>Ev&amp;idence</translation>
    </message>
</context>
<context>
    <name>GivenFields</name>
    <message>
        <source>&amp;Loại, nếu bảng không ghi:</source>
        <translation>&amp;Kind, where the list has none:</translation>
    </message>
    <message>
        <source>&amp;Từ ngày, nếu bảng không ghi:</source>
        <translation>&amp;From, where the list has none:</translation>
    </message>
    <message>
        <source>(chọn)</source>
        <translation>(choose)</translation>
    </message>
</context>
<context>
    <name>GivenModel</name>
    <message>
        <source>Bỏ</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Chữ nghiêng là gợi ý của chương trình; gõ để đổi.</source>
        <translation>Words in italics are suggestions; type to change them.</translation>
    </message>
    <message>
        <source>Gõ “Lấy” hoặc “Bỏ”.</source>
        <translation>Type “Take” or “Skip”.</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Không có ai tên này (hoặc có nhiều người): tên được giữ như đã gõ.</source>
        <translation>Nobody (or more than one person) is called so: the name is kept as typed.</translation>
    </message>
    <message>
        <source>Không có đơn vị, cá nhân nào tên này; Alt+↓ để chọn kế hoạch nhận nhiệm vụ.</source>
        <translation>No unit or person is called so; Alt+↓ to choose whose plan takes the task.</translation>
    </message>
    <message>
        <source>Lấy</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Lời kết luận ghi “{words}”, nhưng lịch không có ngày này: gõ hạn đúng.</source>
        <translation>The conclusion says “{words}”, but there is no such day: type the right one.</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nhiệm vụ chưa có nội dung; gõ vào, hoặc bỏ dòng này.</source>
        <translation>The task says nothing yet; type it, or skip this line.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Theo lời kết luận</source>
        <translation>As the conclusion says</translation>
    </message>
    <message>
        <source>Vào kế hoạch của</source>
        <translation>Into the plan of</translation>
    </message>
    <message>
        <source>giao “{words}”</source>
        <translation>given to “{words}”</translation>
    </message>
    <message>
        <source>hạn “{words}”</source>
        <translation>due “{words}”</translation>
    </message>
    <message>
        <source>Đã giao từ thông báo này</source>
        <translation>Already given from this notice</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>Được giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đề mục: việc nằm ở các dòng dưới</source>
        <translation>Heading: its tasks are the lines below</translation>
    </message>
</context>
<context>
    <name>GivenTable</name>
    <message>
        <source>Các dòng của kết luận</source>
        <translation>Lines of the conclusion</translation>
    </message>
    <message>
        <source>Lấy hoặc bỏ các dòng đang chọn</source>
        <translation>Take or skip the selected lines</translation>
    </message>
    <message>
        <source>Lỗi tiếp theo</source>
        <translation>Next problem</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Dòng {row}</source>
        <translation>Line {row}</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>to be looked at</translation>
    </message>
    <message>
        <source>khóa</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>lỗi</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>tự tính</source>
        <translation>computed</translation>
    </message>
    <message>
        <source>Ô này không gõ được.</source>
        <translation>This cell cannot be typed.</translation>
    </message>
    <message>
        <source>đang gấp</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>đang mở</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Đã bỏ lọc để hiện dòng này.</source>
        <translation>The filter was taken away to show this line.</translation>
    </message>
    <message>
        <source>Đã mở mục đang gấp để hiện dòng này.</source>
        <translation>The folded section was opened to show this line.</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message numerus="yes">
        <source> (không cộng %n ô tổng của mục)</source>
        <translation>
            <numerusform> (without %n cell that is the sum of a section)</numerusform>
            <numerusform> (without %n cells that are sums of sections)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ô có nội dung</source>
        <translation>
            <numerusform>%n cell with content</numerusform>
            <numerusform>%n cells with content</numerusform>
        </translation>
    </message>
    <message>
        <source>Số ô: {cells} · Tổng: {total} · Trung bình: {average}</source>
        <translation>Cells: {cells} · Sum: {total} · Average: {average}</translation>
    </message>
</context>
<context>
    <name>HeadingsForm</name>
    <message>
        <source>Sửa tên, tiêu đề</source>
        <translation>Change name or headings</translation>
    </message>
    <message>
        <source>Tiêu đề &amp;in:</source>
        <translation>&amp;Printed title:</translation>
    </message>
    <message>
        <source>Tên &amp;bộ tiêu chí:</source>
        <translation>&amp;Rubric name:</translation>
    </message>
    <message>
        <source>Tên các &amp;cột điểm:</source>
        <translation>&amp;Column headings:</translation>
    </message>
    <message>
        <source>Tên cột điểm {place}</source>
        <translation>Heading of round {place}</translation>
    </message>
    <message>
        <source>để trống: in tiêu đề thông thường</source>
        <translation>blank: the usual title is printed</translation>
    </message>
</context>
<context>
    <name>HiddenRowsNote</name>
    <message>
        <source>Bỏ lọc (Ctrl+Shift+L)</source>
        <translation>Show all (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Có ô đã đổi sau khi lọc</source>
        <translation>Cells have changed since the filter was applied</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp bộ lọc: {kept} / {all} dòng</source>
        <translation>No line matches the filter: {kept} / {all} lines</translation>
    </message>
    <message>
        <source>Lọc lại</source>
        <translation>Filter again</translation>
    </message>
    <message>
        <source>Đang lọc: {kept} / {all} dòng</source>
        <translation>Filtered: {kept} / {all} lines</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>: chưa có</source>
        <translation>: none yet</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Nhập {count} tiêu chí</source>
        <translation>&amp;Import {count} criteria</translation>
    </message>
    <message>
        <source>Bộ tiêu chí nằm ở đâu?</source>
        <translation>Where is the rubric?</translation>
    </message>
    <message>
        <source>Chọn tệp có bộ tiêu chí</source>
        <translation>Choose the file with the rubric</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Đọc được Excel (.xlsx, .xls), Word (.docx), .csv và .txt. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận.</source>
        <translation>Drop a file here, choose one, or copy a table in Word or Excel and paste it. Excel (.xlsx, .xls), Word (.docx), .csv and .txt are read. Nothing is saved until you have looked it over and confirmed.</translation>
    </message>
    <message>
        <source>Nhập bộ tiêu chí</source>
        <translation>Import a rubric</translation>
    </message>
    <message>
        <source>Đang lưu…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>IndexDialog</name>
    <message>
        <source>&amp;Tài liệu dùng trong kỳ:</source>
        <translation>&amp;Documents used in:</translation>
    </message>
    <message>
        <source>In danh mục tài liệu kiểm chứng</source>
        <translation>Print the index of evidence</translation>
    </message>
    <message>
        <source>Tất cả tài liệu</source>
        <translation>All documents</translation>
    </message>
</context>
<context>
    <name>Jump</name>
    <message>
        <source>{unit} chưa có phiếu chấm nào.</source>
        <translation>{unit} has no score sheet yet.</translation>
    </message>
</context>
<context>
    <name>KeepingHere</name>
    <message>
        <source>Chép về máy &amp;này rồi mở</source>
        <translation>Copy to this &amp;PC and open</translation>
    </message>
    <message>
        <source>Máy này đã có dữ liệu ở {own}.</source>
        <translation>This PC already has data in {own}.</translation>
    </message>
    <message>
        <source>Mở dữ liệu của máy &amp;này</source>
        <translation>Open the data of this &amp;PC</translation>
    </message>
    <message>
        <source>Nếu chép về, dữ liệu sẽ nằm ở {own}; thư mục cũ vẫn còn nhưng không dùng nữa.</source>
        <translation>If it is copied here, the data will lie in {own}; the old folder stays, but is no longer used.</translation>
    </message>
    <message>
        <source>Sửa lần cuối {time}</source>
        <translation>Last changed {time}</translation>
    </message>
    <message>
        <source>Để dữ liệu trên máy &amp;này</source>
        <translation>Keep the data on this &amp;PC</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Không có phím nào như vậy.</source>
        <translation>There is no such key.</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Trong cửa sổ</source>
        <translation>In the window</translation>
    </message>
    <message>
        <source>Tìm phím hoặc việc, không cần dấu</source>
        <translation>Find a key or what it does</translation>
    </message>
    <message>
        <source>Tìm phím tắt</source>
        <translation>Find a key</translation>
    </message>
    <message>
        <source>Đóng cửa sổ này</source>
        <translation>Close this window</translation>
    </message>
</context>
<context>
    <name>LastSaved</name>
    <message>
        <source>Dữ liệu chưa có thay đổi nào để lưu.</source>
        <translation>The data has no changes that were to be saved.</translation>
    </message>
    <message>
        <source>Dữ liệu chưa được mở, nên không có gì trong đó bị thay đổi.</source>
        <translation>The data was not open yet, so nothing in it was changed.</translation>
    </message>
    <message>
        <source>Không đọc lại được dữ liệu để biết thay đổi nào đã lưu. Hãy đóng chương trình, mở lại rồi xem số liệu nhập sau cùng.</source>
        <translation>The data cannot be read to see which changes were saved. Close the program, start it again and look at the figures entered last.</translation>
    </message>
    <message>
        <source>Đã lưu đến “{step}”, lúc {time} ngày {day}: thay đổi đó và mọi thay đổi trước đó vẫn còn trên đĩa. Những gì đang gõ dở trong một ô thì chưa lưu.</source>
        <translation>Saved up to “{step}”, {time} on {day}: that change and all before it are on the disk. What is still being typed in a cell is not saved yet.</translation>
    </message>
</context>
<context>
    <name>LeaderField</name>
    <message>
        <source>Chưa đánh giá</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Không đạt: {share}</source>
        <translation>Not reached: {share}</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Đạt: 100%</source>
        <translation>Reached: 100%</translation>
    </message>
</context>
<context>
    <name>LegacyQuestion</name>
    <message>
        <source>Chuyển sang Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
    <message>
        <source>Chữ trong bảng có vẻ gõ bằng bảng mã {encoding}, ví dụ:
“{before}”
Chuyển sang Unicode sẽ thành:
“{after}”</source>
        <translation>The text of the table seems to be typed in {encoding}, for example:
“{before}”
Converted to Unicode it becomes:
“{after}”</translation>
    </message>
    <message>
        <source>Giữ nguyên chữ</source>
        <translation>Leave the text as it is</translation>
    </message>
</context>
<context>
    <name>LineActions</name>
    <message>
        <source>Gộp dòng con</source>
        <translation>Join parts</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ra một bậc</source>
        <translation>Outdent</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Thêm dòng con</source>
        <translation>Add part</translation>
    </message>
    <message>
        <source>Tách…</source>
        <translation>Split…</translation>
    </message>
    <message>
        <source>Vào một bậc</source>
        <translation>Indent</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Xóa dòng</source>
        <translation>Remove line</translation>
    </message>
    <message>
        <source>Đánh lại số</source>
        <translation>Renumber</translation>
    </message>
</context>
<context>
    <name>LineActs</name>
    <message numerus="yes">
        <source>%n ô để trống: dòng chưa có điểm chuẩn hoặc đã nhập số liệu.</source>
        <translation>
            <numerusform>%n line stays blank: it has no maximum, or figures were entered for it.</numerusform>
            <numerusform>%n lines stay blank: they have no maximum, or figures were entered for them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z: hoàn tác.</source>
        <translation>Ctrl+Z: undo.</translation>
    </message>
    <message>
        <source>Dòng này không có quy tắc tính điểm; hãy gõ điểm vào ô.</source>
        <translation>This line has no rule; type the points into the cell.</translation>
    </message>
    <message>
        <source>Dòng này không áp dụng; gõ điểm để chấm lại.</source>
        <translation>This line does not apply; type points to score it after all.</translation>
    </message>
    <message>
        <source>{section}: không có ô trống nào điền được.</source>
        <translation>{section}: no blank cell can be filled.</translation>
    </message>
    <message numerus="yes">
        <source>{section}: đã điền điểm tối đa vào %n ô trống.</source>
        <translation>
            <numerusform>{section}: filled %n blank cell to its maximum.</numerusform>
            <numerusform>{section}: filled %n blank cells to their maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineDetails</name>
    <message>
        <source>&amp;Dòng hướng dẫn in dưới tiêu chí:</source>
        <translation>&amp;Guidance printed below the criterion:</translation>
    </message>
    <message>
        <source>Chọn một dòng để xem và sửa cách tính điểm của dòng đó.</source>
        <translation>Choose a line to see and change how it gets its points.</translation>
    </message>
    <message>
        <source>Dòng mới</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Sửa cách tính {line}</source>
        <translation>Change the rules of {line}</translation>
    </message>
    <message>
        <source>Sửa hướng dẫn {line}</source>
        <translation>Change the guidance of {line}</translation>
    </message>
    <message>
        <source>Thêm &amp;quy tắc</source>
        <translation>&amp;Add rule</translation>
    </message>
    <message>
        <source>Tổng cộng</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>LineEditing</name>
    <message>
        <source>Chuyển {line} lên</source>
        <translation>Move {line} up</translation>
    </message>
    <message>
        <source>Chuyển {line} ra một bậc</source>
        <translation>Outdent {line}</translation>
    </message>
    <message>
        <source>Chuyển {line} vào một bậc</source>
        <translation>Indent {line}</translation>
    </message>
    <message>
        <source>Chuyển {line} xuống</source>
        <translation>Move {line} down</translation>
    </message>
    <message>
        <source>Chỉ tách được dòng chưa có dòng con.</source>
        <translation>Only a line without parts can be split.</translation>
    </message>
    <message>
        <source>Dòng mới chưa có số thứ tự vì số kế tiếp đã dùng. Ctrl+Shift+N: đánh lại số.</source>
        <translation>The new line has no number, as the next one is taken. Ctrl+Shift+N: renumber.</translation>
    </message>
    <message>
        <source>Dòng này không chuyển thêm được nữa.</source>
        <translation>This line cannot move any further.</translation>
    </message>
    <message>
        <source>Dòng này không có dòng con để gộp.</source>
        <translation>This line has no parts to join.</translation>
    </message>
    <message>
        <source>Gộp các dòng con của {line}</source>
        <translation>Join the parts of {line}</translation>
    </message>
    <message>
        <source>Hãy chọn một dòng tiêu chí trước; đây là dòng trống hoặc dòng tổng.</source>
        <translation>Choose the line of a criterion first; this is the blank line or the total.</translation>
    </message>
    <message>
        <source>Số dòng con phải là số nguyên từ {least} đến {most}.</source>
        <translation>The number of parts must be a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>Số thứ tự đã liền nhau, không có gì đổi.</source>
        <translation>The numbers follow each other already; nothing has changed.</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add line</translation>
    </message>
    <message>
        <source>Tách tiêu chí</source>
        <translation>Split a criterion</translation>
    </message>
    <message>
        <source>Tách {line}</source>
        <translation>Split {line}</translation>
    </message>
    <message>
        <source>Tách {line} thành mấy dòng con ({least}–{most})?</source>
        <translation>Into how many parts shall {line} be split ({least}–{most})?</translation>
    </message>
    <message numerus="yes">
        <source>Xóa %n dòng</source>
        <translation>
            <numerusform>Remove %n line</numerusform>
            <numerusform>Remove %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Đánh lại số</source>
        <translation>Renumber</translation>
    </message>
</context>
<context>
    <name>LineHistory</name>
    <message>
        <source>Chưa có thay đổi nào.</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Lịch sử của ô</source>
        <translation>History of the cell</translation>
    </message>
    <message>
        <source>Ô đang đúng như vậy</source>
        <translation>It is like this now</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Chưa rời dòng này được: {fault} Hãy sửa hoặc xóa.</source>
        <translation>This line cannot be left: {fault} Correct it or delete it.</translation>
    </message>
    <message>
        <source>Chưa rời dòng này được: điều vừa gõ chưa lưu được.</source>
        <translation>This line cannot be left yet: what you typed could not be saved.</translation>
    </message>
    <message>
        <source>Đã bỏ số liệu chưa nhập được: {fault}</source>
        <translation>Figures that could not be entered were dropped: {fault}</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>Tính lại dòng tổng này</source>
        <translation>Recompute this sum</translation>
    </message>
    <message>
        <source>mất {points}</source>
        <translation>lost {points}</translation>
    </message>
    <message>
        <source>Điểm chuẩn {points}</source>
        <translation>Maximum {points}</translation>
    </message>
    <message>
        <source>Điểm trừ, tối đa {points}</source>
        <translation>Deducted, at most {points}</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>&amp;Lưu mẫu Excel…</source>
        <translation>&amp;Save Excel template…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Nhập %n người</source>
        <translation>
            <numerusform>&amp;Import %n person</numerusform>
            <numerusform>&amp;Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Nhập %n nhiệm vụ</source>
        <translation>
            <numerusform>&amp;Import %n task</numerusform>
            <numerusform>&amp;Import %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Nhập %n đơn vị</source>
        <translation>
            <numerusform>&amp;Import %n unit</numerusform>
            <numerusform>&amp;Import %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Bảng chỉ có dòng tiêu đề, chưa có dòng nào để nhập.</source>
        <translation>The table has a header but no rows to import.</translation>
    </message>
    <message>
        <source>Bỏ những gì đã sửa</source>
        <translation>Give up what was mended</translation>
    </message>
    <message>
        <source>Chọn tệp có danh sách</source>
        <translation>Choose the file with the list</translation>
    </message>
    <message>
        <source>Danh sách cán bộ nằm ở đâu?</source>
        <translation>Where is the list of people?</translation>
    </message>
    <message>
        <source>Danh sách có chỗ đã sửa ở đây mà chưa nhập.</source>
        <translation>The list was mended here and is not imported yet.</translation>
    </message>
    <message>
        <source>Danh sách nhiệm vụ nằm ở đâu?</source>
        <translation>Where is the list of tasks?</translation>
    </message>
    <message>
        <source>Danh sách đơn vị nằm ở đâu?</source>
        <translation>Where is the list of units?</translation>
    </message>
    <message>
        <source>Kéo tệp vào đây, chọn tệp, hoặc chép bảng trong Word, Excel rồi dán. Bảng cần một dòng tiêu đề; tên cột, thứ tự cột thế nào cũng được. Chưa có gì được lưu cho đến khi bạn xem lại và xác nhận.</source>
        <translation>Drop a file here, choose one, or copy a table in Word or Excel and paste it. It needs a header row; the columns may be called and ordered as you like. Nothing is saved until you have looked it over and confirmed.</translation>
    </message>
    <message>
        <source>Lưu mẫu Excel</source>
        <translation>Save Excel template</translation>
    </message>
    <message>
        <source>Mẫu danh sách cán bộ</source>
        <translation>List of people – template</translation>
    </message>
    <message>
        <source>Mẫu danh sách đơn vị</source>
        <translation>List of units – template</translation>
    </message>
    <message>
        <source>Mẫu kế hoạch công tác</source>
        <translation>Work plan template</translation>
    </message>
    <message>
        <source>Nhập danh sách cán bộ</source>
        <translation>Import a list of people</translation>
    </message>
    <message>
        <source>Nhập danh sách đơn vị</source>
        <translation>Import a list of units</translation>
    </message>
    <message>
        <source>Nhập kế hoạch: {plan}</source>
        <translation>Import a plan: {plan}</translation>
    </message>
    <message>
        <source>Đang nhập… Bấm Hủy để dừng; dừng thì không có gì thay đổi.</source>
        <translation>Importing… Press Cancel to stop; then nothing is changed.</translation>
    </message>
    <message>
        <source>Đã lưu {path}. Điền xong rồi chọn tệp đó ở đây.</source>
        <translation>Saved {path}. Fill it in, then choose it here.</translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập %n người.</source>
        <translation>
            <numerusform>Imported %n person.</numerusform>
            <numerusform>Imported %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập %n nhiệm vụ.</source>
        <translation>
            <numerusform>Imported %n task.</numerusform>
            <numerusform>Imported %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã nhập %n đơn vị.</source>
        <translation>
            <numerusform>Imported %n unit.</numerusform>
            <numerusform>Imported %n units.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListModel</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>{value} (bảng không ghi, chương trình suy ra)</source>
        <translation>{value} (not in the list, worked out by the program)</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n dòng</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n giữ nguyên</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mới</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phải sửa</source>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thay đổi</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Còn %n dòng phải sửa.</source>
        <translation>
            <numerusform>%n row is still to be mended.</numerusform>
            <numerusform>%n rows are still to be mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>Danh sách không có gì khác dữ liệu.</source>
        <translation>The list says what the data say already.</translation>
    </message>
    <message>
        <source>Gõ vào ô để sửa; Alt+↓ chọn từ danh sách, Shift+↓ chọn nhiều ô, Ctrl+D điền xuống. Chữ mờ là điều chương trình suy ra.</source>
        <translation>Type in a cell to mend it; Alt+↓ offers a list, Shift+↓ selects more cells, Ctrl+D fills down. What is pale was worked out.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message numerus="yes">
        <source>Tạo %n đơn vị</source>
        <translation>
            <numerusform>Make %n unit</numerusform>
            <numerusform>Make %n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Đang xem lại…</source>
        <translation>Looking again…</translation>
    </message>
    <message numerus="yes">
        <source>đã bỏ %n dòng (Ctrl+Z: lấy lại)</source>
        <translation>
            <numerusform>%n row left out (Ctrl+Z: back)</numerusform>
            <numerusform>%n rows left out (Ctrl+Z: back)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Bỏ dòng này khỏi danh sách nhập</source>
        <translation>Leave this row out of the import</translation>
    </message>
    <message>
        <source>Các dòng của danh sách</source>
        <translation>The rows of the list</translation>
    </message>
    <message>
        <source>Lỗi tiếp theo</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Lỗi trước</source>
        <translation>Previous problem</translation>
    </message>
</context>
<context>
    <name>LockedBar</name>
    <message>
        <source>Kỳ đã chốt: điểm chỉ xem được. Muốn sửa, hãy mở lại kỳ và ghi lý do.</source>
        <translation>The period is concluded: points can only be looked at. To change them, open it again and write why.</translation>
    </message>
    <message>
        <source>Mở lại kỳ…</source>
        <translation>Open again…</translation>
    </message>
</context>
<context>
    <name>LostData</name>
    <message>
        <source>Việc vừa làm có thể chưa được lưu. Dữ liệu được đóng lại để kiểm tra.</source>
        <translation>What was just done may not be saved. The data is closed to be looked through.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Đang mở dữ liệu…</source>
        <translation>Opening the data…</translation>
    </message>
    <message>
        <source>Đánh giá Desktop</source>
        <translation>Đánh giá Desktop</translation>
    </message>
</context>
<context>
    <name>MendingButtons</name>
    <message>
        <source>&amp;Bỏ dòng này (Ctrl+-)</source>
        <translation>&amp;Leave out this row (Ctrl+-)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Sửa %n ô thành “{name}” (Enter)</source>
        <translation>
            <numerusform>&amp;Make %n cell “{name}” (Enter)</numerusform>
            <numerusform>&amp;Make %n cells “{name}” (Enter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Lỗi tiếp th&amp;eo (F8)</source>
        <translation>N&amp;ext problem (F8)</translation>
    </message>
    <message numerus="yes">
        <source>Tạo %n đơn &amp;vị chưa có…</source>
        <translation>
            <numerusform>Make %n &amp;unit that is not there…</numerusform>
            <numerusform>Make %n &amp;units that are not there…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Chủ nhật</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Lịch hạn, {month}</source>
        <translation>Due dates, {month}</translation>
    </message>
    <message>
        <source>Thứ Ba</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Thứ Bảy</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Thứ Hai</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Thứ Năm</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Thứ Sáu</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Thứ Tư</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>và {count} việc nữa</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{day} · hôm nay</source>
        <translation>{day} · today</translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n việc đến hạn</source>
        <translation>
            <numerusform>{day}: %n task due</numerusform>
            <numerusform>{day}: %n tasks due</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: không có việc đến hạn</source>
        <translation>{day}: nothing due</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Bỏ điều vừa viết</source>
        <translation>Take back what was written</translation>
    </message>
    <message>
        <source>Giữ và sang ô kế tiếp</source>
        <translation>Keep it and go to the next field</translation>
    </message>
    <message>
        <source>Giữ điều đã viết</source>
        <translation>Keep what was written</translation>
    </message>
</context>
<context>
    <name>NoticeDialog</name>
    <message>
        <source>&amp;Ngày:</source>
        <translation>&amp;Day:</translation>
    </message>
    <message>
        <source>&amp;Số:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>&amp;Trích yếu:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>Lưu thông báo</source>
        <translation>Save notice</translation>
    </message>
    <message>
        <source>Người &amp;kết luận:</source>
        <translation>&amp;Concluded by:</translation>
    </message>
    <message>
        <source>Thông báo kết luận</source>
        <translation>Conclusion notice</translation>
    </message>
</context>
<context>
    <name>NoticeHeadingFields</name>
    <message>
        <source>&amp;Ngày:</source>
        <translation>&amp;Day:</translation>
    </message>
    <message>
        <source>&amp;Số:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>Kết luận về việc gì</source>
        <translation>What the conclusion is about</translation>
    </message>
    <message>
        <source>Người &amp;kết luận:</source>
        <translation>&amp;Concluded by:</translation>
    </message>
    <message>
        <source>Trí&amp;ch yếu:</source>
        <translation>&amp;Title:</translation>
    </message>
    <message>
        <source>Vào kế hoạc&amp;h:</source>
        <translation>Into &amp;plans of:</translation>
    </message>
    <message>
        <source>Ví dụ: {example}</source>
        <translation>Example: {example}</translation>
    </message>
</context>
<context>
    <name>NoticeTasksDialog</name>
    <message numerus="yes">
        <source>%n dòng</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Giao %n nhiệm vụ</source>
        <translation>
            <numerusform>&amp;Give %n task</numerusform>
            <numerusform>&amp;Give %n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lưu thông báo, chưa giao việc</source>
        <translation>&amp;Save the notice without tasks</translation>
    </message>
    <message>
        <source>&amp;Mở tệp…</source>
        <translation>&amp;Open file…</translation>
    </message>
    <message>
        <source>Bỏ kết luận này</source>
        <translation>Discard this conclusion</translation>
    </message>
    <message>
        <source>Chưa ghi số của thông báo. Vẫn lưu?</source>
        <translation>The notice has no number. Save it all the same?</translation>
    </message>
    <message>
        <source>Chưa thấy dòng đánh số nào (1., a), - …). Dán nội dung kết luận vào ô trên.</source>
        <translation>No numbered lines yet (1., a), - …). Paste the conclusion above.</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n dòng phải sửa (F8 đến dòng đó).</source>
        <translation>
            <numerusform>%n line must be mended (F8 goes there).</numerusform>
            <numerusform>%n lines must be mended (F8 goes there).</numerusform>
        </translation>
    </message>
    <message>
        <source>Dán nội dung thông báo kết luận vào đây (Ctrl+V), hoặc mở tệp Word, văn bản.</source>
        <translation>Paste the conclusion here (Ctrl+V), or open a Word or text file.</translation>
    </message>
    <message>
        <source>Hãy ghi ngày của thông báo.</source>
        <translation>Type the day of the notice.</translation>
    </message>
    <message>
        <source>Kết luận đang xem chưa được lưu.</source>
        <translation>This conclusion has not been saved.</translation>
    </message>
    <message>
        <source>Lưu không có số</source>
        <translation>Save without a number</translation>
    </message>
    <message>
        <source>Lấy hoặc &amp;bỏ (Ctrl+-)</source>
        <translation>&amp;Take or skip (Ctrl+-)</translation>
    </message>
    <message>
        <source>Mở thông báo kết luận</source>
        <translation>Open a conclusion notice</translation>
    </message>
    <message>
        <source>Nhiệm vụ từ kết luận</source>
        <translation>Tasks from a conclusion</translation>
    </message>
    <message>
        <source>Nội dung kết luận</source>
        <translation>Text of the conclusion</translation>
    </message>
    <message>
        <source>Văn bản (*.docx *.txt)</source>
        <translation>Documents (*.docx *.txt)</translation>
    </message>
    <message>
        <source>{lines}, lấy {taken} làm nhiệm vụ. Chữ nghiêng là gợi ý từ lời kết luận.</source>
        <translation>{lines}, {taken} taken as tasks. Italics are suggestions from the words of the conclusion.</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Chưa có kết luận nào. Dán nội dung thông báo kết luận để tách thành nhiệm vụ và theo dõi.</source>
        <translation>No conclusions yet. Paste the text of one to split it into tasks and follow them.</translation>
    </message>
    <message>
        <source>Chưa giao nhiệm vụ</source>
        <translation>No tasks given</translation>
    </message>
    <message>
        <source>Giao thêm nhiệm vụ…</source>
        <translation>Give more tasks…</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Người kết luận</source>
        <translation>Concluded by</translation>
    </message>
    <message>
        <source>Nhiệm vụ từ kết luận này; bấm Enter để đến nhiệm vụ trong kế hoạch.</source>
        <translation>Tasks from this conclusion; Enter goes to the task in its plan.</translation>
    </message>
    <message>
        <source>Nhiệm vụ từ kết luận…</source>
        <translation>Tasks from a conclusion…</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sổ theo dõi kết luận</source>
        <translation>Register of conclusions</translation>
    </message>
    <message>
        <source>Thực hiện</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tìm kết luận, không cần dấu</source>
        <translation>Find a conclusion</translation>
    </message>
    <message>
        <source>{done}/{all} xong</source>
        <translation>{done}/{all} done</translation>
    </message>
</context>
<context>
    <name>OfficeReading</name>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Đang lập dữ liệu mẫu: {percent} %</source>
        <translation>Making the sample: {percent} %</translation>
    </message>
</context>
<context>
    <name>OpeningDialog</name>
    <message>
        <source>&amp;Kỳ:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Kỳ này chưa bắt đầu: từ {first}, hôm nay là {today}.</source>
        <translation>This period has not begun: from {first}, today is {today}.</translation>
    </message>
    <message>
        <source>Mở kỳ</source>
        <translation>Open period</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>&amp;In…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Lưu &amp;PDF…</source>
        <translation>Save P&amp;DF…</translation>
    </message>
    <message>
        <source>Xuất &amp;Excel…</source>
        <translation>Save &amp;Excel…</translation>
    </message>
    <message>
        <source>Đang dựng trang…</source>
        <translation>Making the pages…</translation>
    </message>
    <message>
        <source>Đang in…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>PagesPrinting</name>
    <message numerus="yes">
        <source>Đã ghi %n trang vào tệp {path}</source>
        <translation>
            <numerusform>%n page written to {path}</numerusform>
            <numerusform>%n pages written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã gửi %n trang tới máy in</source>
        <translation>
            <numerusform>%n page was sent to the printer</numerusform>
            <numerusform>%n pages were sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Các trang sẽ in</source>
        <translation>The pages to print</translation>
    </message>
    <message>
        <source>Cỡ thật</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Phóng to / thu nhỏ</source>
        <translation>Larger / smaller</translation>
    </message>
    <message>
        <source>Trang sau / trang trước</source>
        <translation>Next / previous page</translation>
    </message>
    <message>
        <source>Về đầu / về cuối</source>
        <translation>To the beginning / to the end</translation>
    </message>
</context>
<context>
    <name>PaneWork</name>
    <message>
        <source>Chưa có nhiệm vụ cấp trên nào cho kỳ này: lập kế hoạch cấp trên trước.</source>
        <translation>There is no task above for this period: open a plan above first.</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Alt+↑, Alt+↓: chuyển mục đang sửa lên, xuống</source>
        <translation>Alt+↑, Alt+↓: move what is being edited up or down</translation>
    </message>
    <message>
        <source>Bỏ phần này</source>
        <translation>Remove this part</translation>
    </message>
    <message>
        <source>Bộ quy định này không quy định phần này.</source>
        <translation>This rule set says nothing about it.</translation>
    </message>
    <message>
        <source>Mở bộ tiêu chí</source>
        <translation>Open rubric</translation>
    </message>
    <message>
        <source>Mở trong trình sửa bộ tiêu chí (Ctrl+Shift+R)</source>
        <translation>Open in the rubric editor (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm dòng</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>Thêm phần này</source>
        <translation>Add this part</translation>
    </message>
</context>
<context>
    <name>PartTree</name>
    <message>
        <source>Các phần của bộ quy định</source>
        <translation>Parts of the rule set</translation>
    </message>
    <message>
        <source>Có chỗ phải sửa</source>
        <translation>Something must be mended</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Không có phần nào</source>
        <translation>None of them</translation>
    </message>
</context>
<context>
    <name>PastePreview</name>
    <message>
        <source>Các ô bị từ chối</source>
        <translation>Refused cells</translation>
    </message>
    <message>
        <source>Dán vào bảng</source>
        <translation>Paste into the grid</translation>
    </message>
    <message>
        <source>Dán {count} ô</source>
        <translation>Paste {count} cells</translation>
    </message>
    <message>
        <source>Ghi vào bảng</source>
        <translation>Enter into the table</translation>
    </message>
    <message>
        <source>Ghi {count} ô</source>
        <translation>Enter {count} cells</translation>
    </message>
    <message>
        <source>Không dán</source>
        <translation>Do not paste</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Do not enter</translation>
    </message>
    <message>
        <source>{accepted} ô dán được</source>
        <translation>{accepted} cells can be pasted</translation>
    </message>
    <message>
        <source>{accepted} ô ghi được</source>
        <translation>{accepted} cells can be written</translation>
    </message>
    <message>
        <source>{refused} ô bị từ chối</source>
        <translation>{refused} refused</translation>
    </message>
    <message>
        <source>{unchanged} ô không đổi</source>
        <translation>{unchanged} do not change</translation>
    </message>
    <message>
        <source>Ô bị từ chối giữ nguyên nội dung đang có.</source>
        <translation>Refused cells keep what they hold.</translation>
    </message>
    <message>
        <source>Ô bị từ chối giữ nguyên nội dung đang có; nội dung đã chép vẫn còn trong bảng tạm.</source>
        <translation>Refused cells keep what they hold; what was copied stays in the clipboard.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người không công tác ngày này – hiện</source>
        <translation>
            <numerusform>%n person is not posted on this day – show</numerusform>
            <numerusform>%n people are not posted on this day – show</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có ai. Nhập danh sách có sẵn, hoặc thêm từng người bằng phím Ins.</source>
        <translation>There is nobody yet. Import a list, or add people one by one with Ins.</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Cả người không &amp;công tác ngày này</source>
        <translation>Also those &amp;not posted on this day</translation>
    </message>
    <message>
        <source>Danh sách nhân sự</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Dán danh sách đã chép…</source>
        <translation>Paste the copied list…</translation>
    </message>
    <message>
        <source>Hiện tất cả mọi người</source>
        <translation>Show everybody</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mỗi lần chỉ xóa một người. Hãy chọn một dòng.</source>
        <translation>People are removed one at a time. Choose one row.</translation>
    </message>
    <message>
        <source>Ngày {day} không có ai công tác. Đổi ngày xem, hoặc hiện cả người không công tác ngày này.</source>
        <translation>Nobody was posted on {day}. Look at another day, or show those not posted on this day as well.</translation>
    </message>
    <message>
        <source>Nhóm nhiệm vụ</source>
        <translation>Duty group</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel…</source>
        <translation>Import a list from Excel…</translation>
    </message>
    <message>
        <source>Tìm người, không cần dấu</source>
        <translation>Find people, no marks needed</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Away</translation>
    </message>
    <message>
        <source>Xóa người này</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>Xóa {name} ({code}) cùng quá trình công tác? Chỉ xóa người nhập nhầm; người thôi công tác thì ghi ngày cuối của quá trình. Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Remove {name} ({code}) with all postings? Remove only who was entered by mistake; give the posting of a person who has left its last day. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Điều động, bổ nhiệm…</source>
        <translation>Transfer, appoint…</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>đang chọn {count}</source>
        <translation>{count} chosen</translation>
    </message>
    <message>
        <source>đang hiện {count}</source>
        <translation>{count} shown</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Kỳ đánh giá: {name}</source>
        <translation>Period: {name}</translation>
    </message>
</context>
<context>
    <name>PeriodPane</name>
    <message numerus="yes">
        <source>%n phiếu</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Bộ quy định</source>
        <translation>Rule set</translation>
    </message>
    <message>
        <source>Bộ quy định của từng đối tượng</source>
        <translation>Rule sets by subject</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Mở lại lúc</source>
        <translation>Opened again</translation>
    </message>
    <message>
        <source>Người mở</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Những lần mở lại</source>
        <translation>Times it was opened again</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subjects</translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>Chữ đậm: kỳ đã có phiếu chấm</source>
        <translation>Bold: periods that have score sheets</translation>
    </message>
    <message>
        <source>Năm sau (PgDn)</source>
        <translation>Next year (PgDn)</translation>
    </message>
    <message>
        <source>Năm trước (PgUp)</source>
        <translation>Previous year (PgUp)</translation>
    </message>
</context>
<context>
    <name>PeriodSheetsDialog</name>
    <message numerus="yes">
        <source> và %n đối tượng khác</source>
        <translation>
            <numerusform> and %n other</numerusform>
            <numerusform> and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phiếu đã có thì giữ nguyên.</source>
        <translation>
            <numerusform>%n sheet that is there already stays as it is.</numerusform>
            <numerusform>%n sheets that are there already stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cá nhân</source>
        <translation>P&amp;eople</translation>
    </message>
    <message>
        <source>&amp;Kỳ:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Không có phiếu nào phải lập.</source>
        <translation>There are no sheets to open.</translation>
    </message>
    <message numerus="yes">
        <source>Lập %n phiếu</source>
        <translation>
            <numerusform>Open %n sheet</numerusform>
            <numerusform>Open %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Lập cho:</source>
        <translation>For:</translation>
    </message>
    <message>
        <source>Lập phiếu</source>
        <translation>Open sheets</translation>
    </message>
    <message>
        <source>Lập phiếu cho cả kỳ</source>
        <translation>Open the sheets of a period</translation>
    </message>
    <message>
        <source>Mở {period}…</source>
        <translation>Open {period}…</translation>
    </message>
    <message>
        <source>Quy định của kỳ chưa chọn bộ tiêu chí, hoặc không chấm riêng kỳ này, cho {names}.</source>
        <translation>The rule sets of the period name no rubric for {names}, or do not score such a period by itself.</translation>
    </message>
    <message>
        <source>Sẽ lập phiếu trống cho {subjects}, mỗi phiếu theo bộ tiêu chí mà quy định của kỳ chọn.</source>
        <translation>Blank sheets will be opened for {subjects}, each under the rubric that the rule sets of the period name.</translation>
    </message>
    <message>
        <source>Đ&amp;ơn vị</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>Đã có phiếu theo bộ tiêu chí khác quy định của kỳ, nên không lập phiếu thứ hai: {names}.</source>
        <translation>There are sheets by another rubric than the rules of the period name, so no second one is opened: {names}.</translation>
    </message>
</context>
<context>
    <name>PeriodsPage</name>
    <message>
        <source>Bỏ kỳ</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Bộ quy định đã gắn</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Bộ quy định…</source>
        <translation>Rule sets…</translation>
    </message>
    <message>
        <source>Chưa mở kỳ nào. Mở kỳ để gắn bộ quy định; chốt kỳ để khóa điểm.</source>
        <translation>No period was opened yet. Open one to pin its rule sets; conclude it to lock its points.</translation>
    </message>
    <message>
        <source>Chốt kỳ…</source>
        <translation>Conclude…</translation>
    </message>
    <message>
        <source>Danh sách kỳ</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lập phiếu cho cả kỳ…</source>
        <translation>Open the sheets of the period…</translation>
    </message>
    <message>
        <source>Mở kỳ…</source>
        <translation>Open period…</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Ngày mở</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>Phiếu trước khi mở lại…</source>
        <translation>Sheets before reopening…</translation>
    </message>
    <message>
        <source>Trình</source>
        <translation>Submit</translation>
    </message>
    <message numerus="yes">
        <source>Trình {period} khi còn %n phiếu chưa xong?</source>
        <translation>
            <numerusform>Hand in {period} while %n sheet is not finished?</numerusform>
            <numerusform>Hand in {period} while %n sheets are not finished?</numerusform>
        </translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Vẫn trình</source>
        <translation>Hand in anyway</translation>
    </message>
    <message>
        <source>Xem phiếu</source>
        <translation>Show sheets</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Mã cán bộ:</source>
        <translation>Staff &amp;code:</translation>
    </message>
    <message>
        <source>&amp;Phân biệt trùng tên:</source>
        <translation>&amp;Suffix for namesakes:</translation>
    </message>
    <message>
        <source>&amp;Quyết định:</source>
        <translation>D&amp;ecision:</translation>
    </message>
    <message>
        <source>12/QĐ-SNV ngày 20/06/2025</source>
        <translation>12/QD-SNV of 20/06/2025</translation>
    </message>
    <message>
        <source>A, B, (VP)… chỉ khi có người trùng tên</source>
        <translation>A, B, (VP)… only where there are namesakes</translation>
    </message>
    <message>
        <source>CC012</source>
        <translation>CC012</translation>
    </message>
    <message>
        <source>Chưa xếp đơn vị</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>Ghi &amp;chú:</source>
        <translation>N&amp;ote:</translation>
    </message>
    <message>
        <source>Họ &amp;tên:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Lưu thông tin</source>
        <translation>Save details</translation>
    </message>
    <message>
        <source>Nguyễn Thị Hoa</source>
        <translation>Nguyen Thi Hoa</translation>
    </message>
    <message>
        <source>Quá trình công tác đầu tiên</source>
        <translation>First posting</translation>
    </message>
    <message>
        <source>Sửa thông tin cá nhân</source>
        <translation>Change a person’s details</translation>
    </message>
    <message>
        <source>Thêm người</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Từ ngà&amp;y:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Party member</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Chưa có ai công tác trong kỳ này.</source>
        <translation>Nobody works here in this period yet.</translation>
    </message>
    <message>
        <source>Gõ họ tên, mã hoặc đơn vị; không cần dấu</source>
        <translation>Type a name, staff code or unit; marks do not matter</translation>
    </message>
    <message>
        <source>Không có ai khớp.</source>
        <translation>Nobody fits.</translation>
    </message>
    <message>
        <source>Những người công tác trong kỳ</source>
        <translation>People who work here in the period</translation>
    </message>
    <message>
        <source>Tìm người</source>
        <translation>Find a person</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Chọn một người để xem quá trình công tác</source>
        <translation>Choose a person to see the postings</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Phụ trách đơn vị</source>
        <translation>In charge of units</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quá trình công tác</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đảng viên</source>
        <translation>Party member</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>PetitionDialog</name>
    <message>
        <source>&amp;Loại:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Nội dung:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>(chưa giao)</source>
        <translation>(nobody yet)</translation>
    </message>
    <message>
        <source>Hạn t&amp;rả lời:</source>
        <translation>Answer d&amp;ue:</translation>
    </message>
    <message>
        <source>Kiến nghị, vướng mắc</source>
        <translation>Petition or obstacle</translation>
    </message>
    <message>
        <source>Lưu kiến nghị</source>
        <translation>Save petition</translation>
    </message>
    <message>
        <source>N&amp;gười gửi:</source>
        <translation>&amp;Sender:</translation>
    </message>
    <message>
        <source>Ngày n&amp;hận:</source>
        <translation>&amp;Received on:</translation>
    </message>
    <message>
        <source>Ngày tr&amp;ả lời:</source>
        <translation>&amp;Answered on:</translation>
    </message>
    <message>
        <source>Ngườ&amp;i trả lời:</source>
        <translation>&amp;Person to answer:</translation>
    </message>
    <message>
        <source>Nội dung trả &amp;lời:</source>
        <translation>Ans&amp;wer:</translation>
    </message>
    <message>
        <source>Thêm kiến nghị, vướng mắc</source>
        <translation>Add a petition or obstacle</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>UBND xã Tân Tiến</source>
        <translation>Tân Tiến commune</translation>
    </message>
    <message>
        <source>Đơ&amp;n vị trả lời:</source>
        <translation>U&amp;nit to answer:</translation>
    </message>
</context>
<context>
    <name>PetitionRecords</name>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Hạn trả lời</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Người gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>Quá hạn %n ngày</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đã trả lời {day}</source>
        <translation>Answered {day}</translation>
    </message>
    <message>
        <source>Đơn vị trả lời</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>PetitionsPage</name>
    <message>
        <source>Chưa có kiến nghị, vướng mắc nào. Ghi lại để theo dõi người trả lời và hạn trả lời.</source>
        <translation>No petitions or obstacles yet. Write them down to follow who answers and until when.</translation>
    </message>
    <message>
        <source>Chỉ hiện việc &amp;chưa trả lời</source>
        <translation>Only those &amp;not answered</translation>
    </message>
    <message>
        <source>Kiến nghị, vướng mắc</source>
        <translation>Petitions and obstacles</translation>
    </message>
    <message>
        <source>Thêm kiến nghị, vướng mắc…</source>
        <translation>Add a petition or obstacle…</translation>
    </message>
    <message>
        <source>Trả lời…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Tìm kiến nghị, không cần dấu</source>
        <translation>Find a petition</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Bộ quy định của {period}</source>
        <translation>Rule sets of {period}</translation>
    </message>
    <message>
        <source>Lưu bộ quy định của kỳ</source>
        <translation>Save its rule sets</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Ghi giải trình…</source>
        <translation>Record explanation…</translation>
    </message>
    <message>
        <source>Khung của nhiệm vụ</source>
        <translation>Pane of the task</translation>
    </message>
    <message>
        <source>Không xếp nhóm</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Kế hoạch tiếp theo</source>
        <translation>Next plan</translation>
    </message>
    <message>
        <source>Kế hoạch trước</source>
        <translation>Previous plan</translation>
    </message>
    <message>
        <source>Kế hoạch tuần</source>
        <translation>Plan of a week</translation>
    </message>
    <message>
        <source>Nhiệm vụ làm nên điểm…</source>
        <translation>Tasks behind the points…</translation>
    </message>
    <message>
        <source>Nhóm theo nguồn</source>
        <translation>Group by origin</translation>
    </message>
    <message>
        <source>Nhóm theo người thực hiện</source>
        <translation>Group by assignee</translation>
    </message>
    <message>
        <source>Nhóm theo trạng thái</source>
        <translation>Group by state</translation>
    </message>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Về khung trước</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Về kế hoạch tháng</source>
        <translation>Back to the plan of the month</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Chuyển nhiệm vụ chưa xong từ kỳ trước…</source>
        <translation>Carry unfinished tasks over from an earlier period…</translation>
    </message>
    <message>
        <source>Không có nhiệm vụ chưa xong nào ở các kỳ trước để chuyển.</source>
        <translation>No unfinished task of an earlier period is left to carry over.</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Sao chép kế hoạch kỳ khác…</source>
        <translation>Copy the plan of another period…</translation>
    </message>
    <message>
        <source>Số và tên kế hoạch…</source>
        <translation>Number and title…</translation>
    </message>
    <message>
        <source>Xóa kế hoạch</source>
        <translation>Remove plan</translation>
    </message>
    <message>
        <source>Xóa kế hoạch {period} của {name} cùng {count} nhiệm vụ? Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Remove the plan of {name} for {period} with its tasks ({count})? Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Xóa kế hoạch…</source>
        <translation>Remove plan…</translation>
    </message>
    <message>
        <source>{name} chưa có kế hoạch kỳ nào khác để sao chép.</source>
        <translation>{name} has no plan for another period to copy.</translation>
    </message>
    <message>
        <source>Đã giao {tasks} vào kế hoạch {period} của: {owners}.</source>
        <translation>Given: {tasks}, in the plans for {period} of: {owners}.</translation>
    </message>
    <message>
        <source>Đến kế hoạch</source>
        <translation>Go to the plan</translation>
    </message>
</context>
<context>
    <name>PlanFooter</name>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>Những nhiệm vụ làm nên các số này (F9)</source>
        <translation>The tasks behind these numbers (F9)</translation>
    </message>
    <message>
        <source>Xếp nhóm theo trạng thái</source>
        <translation>Group by state</translation>
    </message>
    <message>
        <source>Điểm nhiệm vụ {points}</source>
        <translation>Points for tasks {points}</translation>
    </message>
</context>
<context>
    <name>PlanGrid</name>
    <message>
        <source>Chưa nhập “{text}”: kế hoạch đang gõ không còn hiển thị.</source>
        <translation>“{text}” was not entered: its plan is not shown any more.</translation>
    </message>
    <message>
        <source>Các nhiệm vụ của kế hoạch</source>
        <translation>Tasks of the plan</translation>
    </message>
    <message>
        <source>Xóa nhiệm vụ</source>
        <translation>Remove task</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Các kế hoạch của kỳ</source>
        <translation>Plans of the period</translation>
    </message>
    <message>
        <source>Sang kế hoạch đang chọn</source>
        <translation>Go to the chosen plan</translation>
    </message>
    <message>
        <source>Tìm kế hoạch, không cần dấu</source>
        <translation>Find a plan, without diacritics</translation>
    </message>
    <message>
        <source>Tìm đơn vị, cá nhân</source>
        <translation>Find a unit or person</translation>
    </message>
</context>
<context>
    <name>PlanListModel</name>
    <message numerus="yes">
        <source>%n chờ quyết định</source>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ trong kế hoạch khác</source>
        <translation>
            <numerusform>%n task in other plans</numerusform>
            <numerusform>%n tasks in other plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quá hạn</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa có kế hoạch</source>
        <translation>no plan yet</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Chưa có người thực hiện</source>
        <translation>No assignee</translation>
    </message>
    <message>
        <source>Có nhiệm vụ cấp dưới: kết quả tính theo các nhiệm vụ ấy.</source>
        <translation>Other tasks descend from it: they count.</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở chỉ đọc: không sửa được.</source>
        <translation>The data is open read-only: nothing can be changed.</translation>
    </message>
    <message>
        <source>Gõ hoặc dán từ Excel vào đây để thêm nhiệm vụ</source>
        <translation>Type or paste from Excel here to add tasks</translation>
    </message>
    <message>
        <source>Kỳ đã chốt, nhiệm vụ được gia hạn: chỉ ghi được kết quả thực hiện và giải trình.</source>
        <translation>The period is concluded and the task extended: only what is done, and explanations, can be entered.</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: nhiệm vụ chỉ xem được. Giải trình vẫn ghi được ở khung bên phải.</source>
        <translation>The period is concluded: tasks can only be looked at. Explanations can still be recorded in the pane at the right.</translation>
    </message>
    <message>
        <source>Số thứ tự tự đánh; Alt+Shift+↑, Alt+Shift+↓ đổi chỗ nhiệm vụ.</source>
        <translation>Tasks are numbered by themselves; Alt+Shift+↑ and Alt+Shift+↓ move them.</translation>
    </message>
    <message>
        <source>Trạng thái tự tính từ hạn, số lượng và ngày xong.</source>
        <translation>The state follows from the deadline, the quantities and the day it was done.</translation>
    </message>
    <message>
        <source>mới</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Được gia hạn đến {day}; hạn ban đầu {first}.</source>
        <translation>Extended to {day}; the first deadline was {first}.</translation>
    </message>
    <message>
        <source>Để trống: hạn là ngày cuối của kỳ.</source>
        <translation>Blank: due on the last day of the period.</translation>
    </message>
    <message>
        <source>Để trống: người có kế hoạch này thực hiện.</source>
        <translation>Blank: done by the person whose plan it is.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n nhiệm vụ trong kế hoạch khác…</source>
        <translation>
            <numerusform>%n task in other plans…</numerusform>
            <numerusform>%n tasks in other plans…</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa có kế hoạch: gõ nhiệm vụ đầu tiên để lập</source>
        <translation>No plan yet: type the first task to open it</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: chỉ ghi được giải trình</source>
        <translation>Period concluded: only explanations can be recorded</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: chỉ ghi được giải trình, và kết quả của nhiệm vụ được gia hạn</source>
        <translation>Concluded: only explanations, and what is done of extended tasks, can be entered</translation>
    </message>
    <message>
        <source>Việc với kế hoạch</source>
        <translation>Do with the plan</translation>
    </message>
    <message>
        <source>Đang mở chỉ đọc: không sửa được</source>
        <translation>Open read-only: nothing can be changed</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Kế hoạch của kỳ này chưa có nhiệm vụ nào.</source>
        <translation>The plans of this period have no tasks yet.</translation>
    </message>
    <message>
        <source>Mở trong Kế hoạch</source>
        <translation>Open in the plan</translation>
    </message>
    <message>
        <source>Nhiệm vụ được tính</source>
        <translation>Tasks that count</translation>
    </message>
    <message numerus="yes">
        <source>Nhiệm vụ được tính: %n</source>
        <translation>
            <numerusform>Tasks that count: %n</numerusform>
            <numerusform>Tasks that count: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Số đếm lấy từ kế hoạch</source>
        <translation>Counts come from the plan</translation>
    </message>
    <message>
        <source>Điểm lấy từ kế hoạch</source>
        <translation>Points from the work plan</translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message>
        <source>Kiến nghị</source>
        <translation>Petitions</translation>
    </message>
    <message>
        <source>Kiểm điểm</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusions</translation>
    </message>
    <message>
        <source>Lịch hạn</source>
        <translation>Due dates</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Chưa gắn</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Không gắn</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>PlanShares</name>
    <message>
        <source>Đang tính kết quả của các nhiệm vụ; hãy bấm F9 lại sau giây lát.</source>
        <translation>The results of the tasks are being computed; press F9 again in a moment.</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>Nhiệm vụ này không chuyển thêm được nữa.</source>
        <translation>This task cannot be moved any further.</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>&amp;Quyết định:</source>
        <translation>De&amp;cision:</translation>
    </message>
    <message>
        <source>12/QĐ-SNV ngày 20/06/2025</source>
        <translation>12/QD-SNV of 20/06/2025</translation>
    </message>
    <message>
        <source>Lý d&amp;o thôi:</source>
        <translation>&amp;Why it ended:</translation>
    </message>
    <message>
        <source>Lưu quá trình</source>
        <translation>Save posting</translation>
    </message>
    <message>
        <source>Quá trình công tác</source>
        <translation>Postings</translation>
    </message>
    <message>
        <source>Thêm quá trình</source>
        <translation>Add posting</translation>
    </message>
    <message>
        <source>Từ ngà&amp;y:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>Đến hế&amp;t ngày:</source>
        <translation>Un&amp;til, included:</translation>
    </message>
</context>
<context>
    <name>PostingFields</name>
    <message>
        <source>&amp;Lãnh đạo, quản lý</source>
        <translation>Leader or &amp;manager</translation>
    </message>
    <message>
        <source>&amp;Vai trò trong đơn vị:</source>
        <translation>&amp;Role in the unit:</translation>
    </message>
    <message>
        <source>C&amp;hức vụ:</source>
        <translation>&amp;Post:</translation>
    </message>
    <message>
        <source>Chấm theo công thức của lãnh đạo, quản lý.</source>
        <translation>Scored by the formula for leaders and managers.</translation>
    </message>
    <message>
        <source>Nhóm nhiệm vụ tươn&amp;g đồng:</source>
        <translation>&amp;Group of like duties:</translation>
    </message>
    <message>
        <source>Phó Trưởng phòng</source>
        <translation>Deputy head of division</translation>
    </message>
    <message>
        <source>Đơ&amp;n vị:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>Đố&amp;i tượng:</source>
        <translation>&amp;Kind:</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>In phiếu chấm – {unit}</source>
        <translation>Print the score sheet – {unit}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Có quy tắc chưa ghi đúng.</source>
        <translation>One rule is not written right yet.</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>To be looked at</translation>
    </message>
    <message>
        <source>Cần xem lại: {count}</source>
        <translation>To be looked at: {count}</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho bộ tiêu chí.</source>
        <translation>Give the rubric a name.</translation>
    </message>
    <message>
        <source>Tên &amp;bộ tiêu chí:</source>
        <translation>&amp;Rubric name:</translation>
    </message>
    <message>
        <source>Tự chấm</source>
        <translation>Self-scored</translation>
    </message>
    <message>
        <source>{criteria} tiêu chí, {leaves} dòng chấm điểm</source>
        <translation>{criteria} criteria, {leaves} scored lines</translation>
    </message>
    <message>
        <source>{name}: cộng được {summed}</source>
        <translation>{name}: adds up to {summed}</translation>
    </message>
    <message>
        <source>{name}: ghi {stated}, cộng được {summed}</source>
        <translation>{name}: states {stated}, adds up to {summed}</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n dòng tổng ghi khác tổng các dòng con.</source>
        <translation>
            <numerusform>%n sum states something else than its lines add up to.</numerusform>
            <numerusform>%n sums state something else than their lines add up to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã đổi sau khi chấm: phiếu cần rà soát.</source>
        <translation>The rubric has changed since the sheet was scored: it needs review.</translation>
    </message>
    <message>
        <source>Các lỗi và chỗ thiếu của phiếu</source>
        <translation>What is wrong with the sheet or missing in it</translation>
    </message>
    <message>
        <source>Không có lỗi nào, không thiếu ô nào.</source>
        <translation>Nothing is wrong, nothing is missing.</translation>
    </message>
    <message>
        <source>Tính lại các dòng tổng</source>
        <translation>Recompute the sums</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>&amp;Mã:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>&amp;Tên sản phẩm, công việc:</source>
        <translation>&amp;Name of the product:</translation>
    </message>
    <message>
        <source>&amp;Điểm của sản phẩm:</source>
        <translation>&amp;Points of the product:</translation>
    </message>
    <message>
        <source>Lưu sản phẩm</source>
        <translation>Save product</translation>
    </message>
    <message>
        <source>Sửa sản phẩm chuẩn</source>
        <translation>Change standard product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm</source>
        <translation>Add product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm chuẩn</source>
        <translation>Add standard product</translation>
    </message>
    <message>
        <source>văn bản</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>Điểm &amp;của sản phẩm chuẩn (hệ số 1):</source>
        <translation>Points of the &amp;base product (factor 1):</translation>
    </message>
    <message>
        <source>Đơn &amp;vị tính:</source>
        <translation>&amp;Measure:</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Chưa có sản phẩm chuẩn nào. Thêm vào để nhiệm vụ tự có hệ số quy đổi.</source>
        <translation>No standard products yet. Add some so that tasks get their factors.</translation>
    </message>
    <message>
        <source>Danh mục sản phẩm chuẩn</source>
        <translation>Standard products</translation>
    </message>
    <message>
        <source>Hệ số</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sản phẩm, công việc</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Thêm sản phẩm…</source>
        <translation>Add product…</translation>
    </message>
    <message>
        <source>Tìm sản phẩm, không cần dấu</source>
        <translation>Find a product, without diacritics</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Đơn vị tính</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message numerus="yes">
        <source>%n tệp đã có ở đây (cùng nội dung), không gắn lại.</source>
        <translation>
            <numerusform>%n file was here already (same content) and is not attached again.</numerusform>
            <numerusform>%n files were here already (same content) and are not attached again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa chép tệp nào. Hãy chọn tệp trong thư mục, bấm Ctrl+C, rồi Ctrl+V ở đây.</source>
        <translation>No files were copied. Choose files in a folder, press Ctrl+C, then Ctrl+V here.</translation>
    </message>
    <message>
        <source>Chọn tệp minh chứng</source>
        <translation>Choose a file of evidence</translation>
    </message>
    <message>
        <source>Dán tệp đã chép</source>
        <translation>Paste copied files</translation>
    </message>
    <message>
        <source>Ghi trang dùng</source>
        <translation>Pages meant</translation>
    </message>
    <message>
        <source>Ghi trang dùng…</source>
        <translation>Name the pages…</translation>
    </message>
    <message>
        <source>Gắn có sẵn…</source>
        <translation>Attach existing…</translation>
    </message>
    <message>
        <source>Gỡ khỏi đây</source>
        <translation>Detach from here</translation>
    </message>
    <message>
        <source>Lưu bản sao…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Mở để xem</source>
        <translation>Open to look at</translation>
    </message>
    <message>
        <source>Sửa tài liệu…</source>
        <translation>Change document…</translation>
    </message>
    <message>
        <source>Thêm tệp…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Trang, mục dùng làm minh chứng (để trống là cả tài liệu):</source>
        <translation>Pages or parts that prove it (blank for the whole document):</translation>
    </message>
    <message numerus="yes">
        <source>Đã gắn %n tệp.</source>
        <translation>
            <numerusform>%n file was attached.</numerusform>
            <numerusform>%n files were attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofModel</name>
    <message>
        <source>Trang: {pages}</source>
        <translation>Pages: {pages}</translation>
    </message>
    <message>
        <source>bị sửa</source>
        <translation>altered</translation>
    </message>
    <message>
        <source>thiếu tệp</source>
        <translation>missing</translation>
    </message>
</context>
<context>
    <name>RatioField</name>
    <message>
        <source>trên tổng số</source>
        <translation>out of</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Achieved</translation>
    </message>
    <message>
        <source>“{text}” không phải là số.</source>
        <translation>“{text}” is not a number.</translation>
    </message>
</context>
<context>
    <name>ReasonActs</name>
    <message>
        <source>Chỉ sửa trong danh sách</source>
        <translation>Only in the list</translation>
    </message>
    <message numerus="yes">
        <source>Lý do này đang dùng ở %n dòng. Áp dụng câu mới cho các dòng đó?</source>
        <translation>
            <numerusform>%n line gives this reason. Use the new words there, too?</numerusform>
            <numerusform>%n lines give this reason. Use the new words there, too?</numerusform>
        </translation>
    </message>
    <message>
        <source>Lý do:</source>
        <translation>Reason:</translation>
    </message>
    <message>
        <source>Sửa lý do mẫu</source>
        <translation>Reword a reusable reason</translation>
    </message>
    <message numerus="yes">
        <source>Áp dụng cho %n dòng đang dùng</source>
        <translation>
            <numerusform>Also in %n line that gives it</numerusform>
            <numerusform>Also in the %n lines that give it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonList</name>
    <message>
        <source>Bỏ khỏi danh sách (Delete)</source>
        <translation>Take out of the list (Delete)</translation>
    </message>
    <message>
        <source>Chưa có lý do mẫu. Ghi lý do rồi bấm “Thêm vào mẫu”.</source>
        <translation>No reusable reasons yet. Write a reason, then press “Add to the list”.</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9: dùng cho các dòng đang chọn</source>
        <translation>Ctrl+1 … Ctrl+9: use in the selected lines</translation>
    </message>
    <message>
        <source>Lý do mẫu</source>
        <translation>Reusable reasons</translation>
    </message>
    <message>
        <source>Sửa lý do mẫu (F2)</source>
        <translation>Reword this reason (F2)</translation>
    </message>
    <message>
        <source>Thêm vào mẫu</source>
        <translation>Add to the list</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Sửa…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Thêm…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Bắt đầu dữ liệu mới</source>
        <translation>Begin with empty data</translation>
    </message>
    <message>
        <source>Bắt đầu với dữ liệu trống? Tệp đang có và các bản sao lưu vẫn được giữ; sau này vẫn khôi phục được.</source>
        <translation>Begin with empty data? The present file and the backups are kept; they can still be restored later.</translation>
    </message>
    <message>
        <source>Dữ liệu như trong bản sao lưu lúc {time}; những gì nhập sau đó không còn.</source>
        <translation>The data is as in the backup of {time}; what was entered afterwards is gone.</translation>
    </message>
    <message>
        <source>Dữ liệu trong thư mục này có thể hỏng hoặc mất phần vừa nhập mà không có báo trước. Vẫn dùng thư mục này?</source>
        <translation>Data in this folder may be damaged, or lose what was just entered, without warning. Use this folder all the same?</translation>
    </message>
    <message>
        <source>Dữ liệu đã mở lại được</source>
        <translation>The data can be opened again</translation>
    </message>
    <message>
        <source>Không bản sao lưu nào tìm thấy dùng được. Tệp đang có vẫn được giữ nguyên.</source>
        <translation>None of the backups that were found can be used. The file that is there is kept as it is.</translation>
    </message>
    <message>
        <source>Không thấy ổ đĩa của thư mục này. Hãy cắm hoặc nối lại ổ đĩa rồi thử lại.</source>
        <translation>The drive of this folder is not there. Plug it in or connect it, then try again.</translation>
    </message>
    <message>
        <source>Tệp cũ được giữ ở {path}</source>
        <translation>The old file is kept as {path}</translation>
    </message>
    <message>
        <source>Vẫn dùng thư mục này</source>
        <translation>Use this folder</translation>
    </message>
    <message>
        <source>Đã bắt đầu dữ liệu mới, còn trống</source>
        <translation>New data was begun; it is empty</translation>
    </message>
</context>
<context>
    <name>ReopeningDialog</name>
    <message>
        <source>&amp;Lý do:</source>
        <translation>&amp;Reason:</translation>
    </message>
    <message>
        <source>Mở lại kỳ</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Mở lại {period}</source>
        <translation>Open {period} again</translation>
    </message>
    <message>
        <source>Phiếu như lúc chốt được giữ lại cùng lý do, người và thời điểm mở lại.</source>
        <translation>The sheets as they were concluded are kept, with the reason, who opened it again, and when.</translation>
    </message>
    <message>
        <source>Viết xong, bấm Ctrl+Enter để mở lại</source>
        <translation>When done, press Ctrl+Enter to open it again</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Báo cáo kế hoạch</source>
        <translation>Reports of plans</translation>
    </message>
</context>
<context>
    <name>ReportPane</name>
    <message>
        <source>&amp;Báo cáo</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Của</source>
        <translation>&amp;Of</translation>
    </message>
    <message>
        <source>&amp;Gộp nhiệm vụ</source>
        <translation>Put tasks &amp;together</translation>
    </message>
    <message>
        <source>&amp;Kỳ</source>
        <translation>Perio&amp;d</translation>
    </message>
    <message>
        <source>&amp;Liệt kê từng nhiệm vụ</source>
        <translation>&amp;List each task</translation>
    </message>
    <message>
        <source>C&amp;hức vụ người ký, mỗi dòng một phần</source>
        <translation>Post of t&amp;he signer, a part a line</translation>
    </message>
    <message>
        <source>Că&amp;n cứ, mỗi dòng một văn bản</source>
        <translation>What it rests o&amp;n, a document a line</translation>
    </message>
    <message>
        <source>Họ &amp;tên người ký</source>
        <translation>Na&amp;me of the signer</translation>
    </message>
    <message>
        <source>Ngà&amp;y văn bản, để trống để ghi tay</source>
        <translation>Da&amp;y of the document, blank to write it by hand</translation>
    </message>
    <message>
        <source>Người ký, chọn trong &amp;danh mục</source>
        <translation>&amp;Signer, from the catalogue</translation>
    </message>
    <message>
        <source>Như ghi bên dưới</source>
        <translation>As written below</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>&amp;Bỏ, không ghi…</source>
        <translation>&amp;Give it up…</translation>
    </message>
    <message>
        <source>&amp;Ghi lại vào chỗ cũ</source>
        <translation>Write it &amp;back</translation>
    </message>
    <message>
        <source>&amp;Tiếp tục</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>Bỏ mọi điều đã nhập mà tệp dữ liệu không còn giữ?</source>
        <translation>Give up all that was entered and that no data file holds any more?</translation>
    </message>
    <message>
        <source>Bỏ, không ghi</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Chọn nơi ghi dữ liệu</source>
        <translation>Choose where the data is written</translation>
    </message>
    <message>
        <source>Ghi vào &amp;nơi khác…</source>
        <translation>Write it &amp;elsewhere…</translation>
    </message>
    <message>
        <source>Mọi điều đã nhập nằm trong {path}. Hãy chọn tệp đó khi được hỏi về bản sao lưu.</source>
        <translation>All that was entered is in {path}. Choose that file when you are asked for a backup.</translation>
    </message>
    <message>
        <source>Đã ghi dữ liệu vào nơi khác</source>
        <translation>The data is written elsewhere</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n tệp minh chứng bị hỏng và không có bản lành.</source>
        <translation>
            <numerusform>%n file of evidence is damaged, and no whole one was found.</numerusform>
            <numerusform>%n files of evidence are damaged, and no whole ones were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tệp minh chứng không tìm thấy ở đâu. Hãy thêm lại tệp gốc vào tài liệu.</source>
        <translation>
            <numerusform>%n file of evidence is nowhere to be found. Add the original file to its document again.</numerusform>
            <numerusform>%n files of evidence are nowhere to be found. Add the original files to their documents again.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Mở dữ liệu</source>
        <translation>&amp;Open the data</translation>
    </message>
    <message>
        <source>Chưa chép được dữ liệu</source>
        <translation>The data could not be copied</translation>
    </message>
    <message>
        <source>Chưa khôi phục được; dữ liệu vẫn như cũ</source>
        <translation>Nothing was restored; the data is as it was</translation>
    </message>
    <message>
        <source>Hoàn tác (Ctrl+Z) không lùi qua lần khôi phục này. Muốn trở lại như trước đó, hãy khôi phục bản “Trước khi khôi phục” trong danh sách.</source>
        <translation>Undo (Ctrl+Z) does not go back past this restore. To have it as before, restore the backup “Before a restore” in the list.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Mở &amp;thư mục dữ liệu</source>
        <translation>Open the data &amp;folder</translation>
    </message>
    <message>
        <source>Tệp dữ liệu trước đó được giữ ở {path}</source>
        <translation>The file that was there before is kept at {path}</translation>
    </message>
    <message>
        <source>Từ nay chương trình này dùng bản ở {here}. Dữ liệu ở {there} vẫn như cũ.</source>
        <translation>From now on this program uses the copy in {here}. The data in {there} is as it was.</translation>
    </message>
    <message>
        <source>Đang chép dữ liệu…</source>
        <translation>Copying the data…</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Đang khôi phục dữ liệu của {time}…</source>
        <translation>Restoring the data of {time}…</translation>
    </message>
    <message>
        <source>Đã chép dữ liệu</source>
        <translation>The data was copied</translation>
    </message>
    <message>
        <source>Đã khôi phục dữ liệu của {time}</source>
        <translation>The data of {time} is restored</translation>
    </message>
    <message numerus="yes">
        <source>Đã đưa về %n tệp minh chứng.</source>
        <translation>
            <numerusform>%n file of evidence was brought back.</numerusform>
            <numerusform>%n files of evidence were brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreQuestion</name>
    <message numerus="yes">
        <source>%n thay đổi nhập sau bản sao lưu sẽ không còn trong dữ liệu.</source>
        <translation>
            <numerusform>%n change entered after the backup will no longer be in the data.</numerusform>
            <numerusform>%n changes entered after the backup will no longer be in the data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bản này của cơ quan {other}, không phải của bạn ({agency})!</source>
        <translation>This backup is of {other}, not of your office ({agency})!</translation>
    </message>
    <message>
        <source>Bản này của máy khác: {owner}.</source>
        <translation>This backup is of another PC: {owner}.</translation>
    </message>
    <message>
        <source>Bản sao lưu có đủ mọi thay đổi của dữ liệu bây giờ.</source>
        <translation>The backup has every change of the data of now.</translation>
    </message>
    <message>
        <source>Cơ quan: {agency}</source>
        <translation>Office: {agency}</translation>
    </message>
    <message>
        <source>Dữ liệu bây giờ được sao lưu trước nếu còn đọc được, và tệp của nó được giữ lại.</source>
        <translation>The data of now is backed up first if it can still be read, and its file is kept.</translation>
    </message>
    <message>
        <source>Dữ liệu bây giờ: {contents}</source>
        <translation>The data now: {contents}</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Lần sửa cuối: {time}</source>
        <translation>Last change: {time}</translation>
    </message>
    <message>
        <source>Những gì nhập sau lần sửa cuối đó sẽ không còn trong dữ liệu.</source>
        <translation>What was entered after that last change will no longer be in the data.</translation>
    </message>
    <message>
        <source>Sau khi khôi phục: {contents}</source>
        <translation>After the restore: {contents}</translation>
    </message>
    <message>
        <source>Tệp: {path}</source>
        <translation>File: {path}</translation>
    </message>
    <message>
        <source>bị hỏng, có thể không đọc được hết {contents}</source>
        <translation>damaged, perhaps not all of it can be read: {contents}</translation>
    </message>
    <message>
        <source>chưa có tên</source>
        <translation>no name yet</translation>
    </message>
    <message>
        <source>chưa sửa lần nào</source>
        <translation>never changed</translation>
    </message>
    <message>
        <source>không đọc được</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>Đưa dữ liệu trở lại như trong bản sao lưu lúc {time}?</source>
        <translation>Bring the data back to the backup of {time}?</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Kiến nghị, vướng mắc</source>
        <translation>Petitions, obstacles</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Lý do, ghi chú</source>
        <translation>Reasons, notes</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Nhân sự</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheets</translation>
    </message>
    <message>
        <source>Thông báo kết luận</source>
        <translation>Conclusion notices</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Văn bản minh chứng</source>
        <translation>Documents of evidence</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>ResultsPopup</name>
    <message>
        <source>Kết quả tìm</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>ReviewRecords</name>
    <message>
        <source>Các tháng</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Họ tên, đơn vị</source>
        <translation>Name, unit</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Với tư cách</source>
        <translation>As</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>&amp;Xem:</source>
        <translation>&amp;Show:</translation>
    </message>
    <message>
        <source>12 tháng gần đây</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Căn cứ: các nhiệm vụ không thực hiện. Bấm Enter để đến nhiệm vụ.</source>
        <translation>Grounds: the tasks not done. Enter goes to the task.</translation>
    </message>
    <message>
        <source>Danh sách kiểm điểm</source>
        <translation>Review list</translation>
    </message>
    <message>
        <source>Ghi quyết định…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Không ai phải kiểm điểm trong thời gian này: không có đủ số tháng có nhiệm vụ không thực hiện mà không được chấp thuận giải trình, hoặc bộ quy định hiệu lực không nói về kiểm điểm.</source>
        <translation>Nobody is to be reviewed for this time: there are not enough months with tasks that were neither done nor excused, or the rule set in force says nothing of reviews.</translation>
    </message>
    <message>
        <source>Năm {year}</source>
        <translation>Year {year}</translation>
    </message>
    <message>
        <source>Xóa quyết định</source>
        <translation>Remove decision</translation>
    </message>
    <message>
        <source>Đang xem lại các nhiệm vụ…</source>
        <translation>Looking through the tasks…</translation>
    </message>
</context>
<context>
    <name>RoundBar</name>
    <message>
        <source>Vòng chấm:</source>
        <translation>Round:</translation>
    </message>
</context>
<context>
    <name>RowActs</name>
    <message>
        <source>Chuyển lên (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Chuyển xuống (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RubricActs</name>
    <message>
        <source>Bộ tiêu chí mới</source>
        <translation>New rubric</translation>
    </message>
    <message>
        <source>Chưa có bộ tiêu chí nào.</source>
        <translation>There is no rubric yet.</translation>
    </message>
    <message>
        <source>Sao chép bộ tiêu chí</source>
        <translation>Copy a rubric</translation>
    </message>
    <message>
        <source>Tên bộ tiêu chí:</source>
        <translation>Name of the rubric:</translation>
    </message>
    <message>
        <source>Tên của bản sao:</source>
        <translation>Name of the copy:</translation>
    </message>
    <message>
        <source>{name} (bản sao)</source>
        <translation>{name} (copy)</translation>
    </message>
</context>
<context>
    <name>RubricChooser</name>
    <message numerus="yes">
        <source>%n phiếu chấm</source>
        <translation>
            <numerusform>%n score sheet</numerusform>
            <numerusform>%n score sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sửa…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Xóa</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Bộ tiêu chí &amp;mới…</source>
        <translation>&amp;New rubric…</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã có phiếu chấm thì không xóa được.</source>
        <translation>A rubric that has score sheets cannot be removed.</translation>
    </message>
    <message>
        <source>Các bộ tiêu chí</source>
        <translation>Rubrics</translation>
    </message>
    <message>
        <source>Sao &amp;chép…</source>
        <translation>&amp;Copy…</translation>
    </message>
    <message>
        <source>Xuất mẫu &amp;Excel…</source>
        <translation>Export &amp;Excel template…</translation>
    </message>
    <message>
        <source>Xóa bộ tiêu chí</source>
        <translation>Remove the rubric</translation>
    </message>
    <message>
        <source>Xóa bộ tiêu chí {name}? Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Remove the rubric {name}? Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>{name} – {criteria} tiêu chí, {sheets}</source>
        <translation>{name} – {criteria} criteria, {sheets}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RubricEditor</name>
    <message>
        <source>Bỏ những gì đã sửa</source>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Bộ tiêu chí có chỗ đã sửa mà chưa lưu.</source>
        <translation>The rubric has changes that are not saved.</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã thay đổi: hãy chọn ở dòng trên cùng rồi mới lưu.</source>
        <translation>The rubric has changed: choose in the line at the top before saving.</translation>
    </message>
    <message>
        <source>Giữ bản sửa dở và đóng</source>
        <translation>Keep the draft and close</translation>
    </message>
    <message>
        <source>Không có gì thay đổi để lưu.</source>
        <translation>There is nothing to save.</translation>
    </message>
    <message>
        <source>Lưu bộ tiêu chí</source>
        <translation>Save the rubric</translation>
    </message>
    <message>
        <source>Sửa bộ tiêu chí – {name}</source>
        <translation>Edit rubric – {name}</translation>
    </message>
    <message>
        <source>Sửa lại từ bản đã lưu</source>
        <translation>Start over from the saved rubric</translation>
    </message>
    <message>
        <source>Sửa tiếp</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Xuất mẫu &amp;Excel…</source>
        <translation>Export &amp;Excel template…</translation>
    </message>
    <message>
        <source>chưa lưu</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>{criteria} tiêu chí, {leaves} dòng chấm điểm</source>
        <translation>{criteria} criteria, {leaves} scored lines</translation>
    </message>
    <message>
        <source>Đang lưu…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Đang xem ảnh hưởng tới các phiếu…</source>
        <translation>Looking at what happens to the sheets…</translation>
    </message>
    <message>
        <source>Điểm chuẩn: {points}</source>
        <translation>Maximum: {points}</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RubricModel</name>
    <message>
        <source>Cách tính</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Cộng dòng con</source>
        <translation>Sum of parts</translation>
    </message>
    <message>
        <source>Dòng có dòng con thì cộng từ dòng con; cách tính này tạm nghỉ.</source>
        <translation>A line with parts is their sum; this rule rests.</translation>
    </message>
    <message>
        <source>Dòng mới</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở chỉ đọc: không sửa được.</source>
        <translation>The data is open read-only: nothing can be changed.</translation>
    </message>
    <message>
        <source>Số TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tài liệu kiểm chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Ô này do chương trình cộng từ các dòng con.</source>
        <translation>The program adds this cell up from the lines below.</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>&amp;Loại:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>90% (hoặc &gt; 90%)</source>
        <translation>90% (or &gt; 90%)</translation>
    </message>
    <message>
        <source>90%: 2; 70%: 1</source>
        <translation>90%: 2; 70%: 1</translation>
    </message>
    <message>
        <source>Các bậc</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Các mức</source>
        <translation>Alternatives</translation>
    </message>
    <message>
        <source>Các phần</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Cứ mỗi (lần)</source>
        <translation>For every</translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Không tính dưới</source>
        <translation>Nothing below</translation>
    </message>
    <message>
        <source>Ngoài tổng điểm (chỉ cộng thêm)</source>
        <translation>Outside the total (only adds to it)</translation>
    </message>
    <message>
        <source>Ngưỡng tỷ lệ</source>
        <translation>Ratio to reach</translation>
    </message>
    <message>
        <source>Số điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Trích: “{words}”</source>
        <translation>From: “{words}”</translation>
    </message>
    <message>
        <source>trong quý I: 5; sau quý I: 3; không làm: 0</source>
        <translation>in the first quarter: 5; later: 3; not done: 0</translation>
    </message>
    <message>
        <source>văn bản giấy: 1; văn bản điện tử: 1</source>
        <translation>paper documents: 1; electronic documents: 1</translation>
    </message>
    <message>
        <source>{field}: cần nhập</source>
        <translation>{field}: must be given</translation>
    </message>
    <message>
        <source>{field}: cần số nguyên từ 1 trở lên</source>
        <translation>{field}: give a whole number of 1 or more</translation>
    </message>
    <message>
        <source>{field}: cần số điểm lớn hơn 0, ví dụ 0,25</source>
        <translation>{field}: give points above 0, for example 0,25</translation>
    </message>
    <message>
        <source>{field}: cần tỷ lệ trên 0%, ví dụ 90% hoặc 120%</source>
        <translation>{field}: a ratio above 0% is needed, such as 90% or 120%</translation>
    </message>
    <message>
        <source>{field}: viết “tên: điểm”, cách nhau bằng dấu chấm phẩy</source>
        <translation>{field}: write “name: points”, with semicolons in between</translation>
    </message>
    <message>
        <source>Điều kiện</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Điểm khi đạt</source>
        <translation>Points when reached</translation>
    </message>
    <message>
        <source>Đếm cái gì</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Đủ điểm khi có</source>
        <translation>Full points at</translation>
    </message>
    <message>
        <source>để trống: đủ điểm chuẩn</source>
        <translation>blank: the full maximum</translation>
    </message>
</context>
<context>
    <name>RuleExamples</name>
    <message>
        <source>Thử: {cases} điểm</source>
        <translation>Try: {cases} points</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>trừ {points}</source>
        <translation>−{points}</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>Loại quy tắc</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Nội dung quy tắc</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <source>Dùng điểm theo quy tắc</source>
        <translation>Use the points of the rule</translation>
    </message>
    <message>
        <source>Nhập đủ số liệu để tính điểm</source>
        <translation>Give all figures to get points</translation>
    </message>
    <message>
        <source>Theo quy tắc: trừ {points} điểm</source>
        <translation>By the rules: {points} taken away</translation>
    </message>
    <message>
        <source>Theo quy tắc: {points} điểm</source>
        <translation>By the rule: {points} points</translation>
    </message>
    <message>
        <source>Đang gõ {typed}, theo quy tắc là {computed}. Giữ điểm gõ thì ghi lý do.</source>
        <translation>{typed} is typed, the rule gives {computed}. State a reason to keep what is typed.</translation>
    </message>
    <message>
        <source>Đang gõ {typed}, theo quy tắc là {computed}; đã ghi lý do.</source>
        <translation>Typed {typed}, the rule gives {computed}; a reason is stated.</translation>
    </message>
    <message>
        <source>Điểm đã gõ đúng mức “{level}”</source>
        <translation>The typed points are those of “{level}”</translation>
    </message>
</context>
<context>
    <name>RuleParts</name>
    <message>
        <source>Bộ quy định</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Kỳ đánh giá</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>Sản phẩm chuẩn</source>
        <translation>Standard products</translation>
    </message>
</context>
<context>
    <name>RulePopup</name>
    <message>
        <source>Enter: nhập, sang dòng sau · Esc: thôi</source>
        <translation>Enter: keep, go to the next line · Esc: leave</translation>
    </message>
    <message>
        <source>Số liệu để tính điểm</source>
        <translation>Figures for the points</translation>
    </message>
</context>
<context>
    <name>RuleSetActs</name>
    <message>
        <source>Bộ quy định mới bắt đầu từ đâu?</source>
        <translation>What shall the new rule set begin with?</translation>
    </message>
    <message>
        <source>Mở bộ tiêu chí nào?</source>
        <translation>Which rubric shall be opened?</translation>
    </message>
    <message>
        <source>Từ mẫu Nghị định 335/2025/NĐ-CP</source>
        <translation>The sample of Decree 335/2025/NĐ-CP</translation>
    </message>
    <message>
        <source>Từ trang trắng</source>
        <translation>Nothing</translation>
    </message>
</context>
<context>
    <name>RuleSetEditor</name>
    <message>
        <source>Bỏ những gì đã sửa</source>
        <translation>Give up the changes</translation>
    </message>
    <message>
        <source>Bộ quy định có chỗ đã sửa mà chưa lưu.</source>
        <translation>Changes to the rule set are not saved yet.</translation>
    </message>
    <message>
        <source>Bộ quy định – {name}</source>
        <translation>Rule set – {name}</translation>
    </message>
    <message>
        <source>Chưa lưu được: còn chỗ phải sửa, xem danh sách ở trên.</source>
        <translation>Not saved: something must be mended, see the list above.</translation>
    </message>
    <message>
        <source>bộ quy định mới</source>
        <translation>new rule set</translation>
    </message>
</context>
<context>
    <name>RuleSetFiles</name>
    <message>
        <source>Bộ quy định (*{suffix})</source>
        <translation>Rule set (*{suffix})</translation>
    </message>
    <message>
        <source>Bộ quy định trong tệp đã có, nội dung như nhau.</source>
        <translation>The rule set in the file is here already, and says the same.</translation>
    </message>
    <message numerus="yes">
        <source>Chưa nhập: tệp có %n chỗ phải sửa.</source>
        <translation>
            <numerusform>Not imported: %n thing in the file must be mended.</numerusform>
            <numerusform>Not imported: %n things in the file must be mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nhập bộ quy định</source>
        <translation>Import a rule set</translation>
    </message>
    <message>
        <source>Nhập thành bản riêng</source>
        <translation>Import as a copy</translation>
    </message>
    <message>
        <source>Thay bản đang có</source>
        <translation>Replace what is here</translation>
    </message>
    <message>
        <source>Xuất bộ quy định</source>
        <translation>Export the rule set</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
    <message>
        <source>“{name}” đã có trong dữ liệu nhưng nội dung khác tệp. Bản nào được dùng? Bản riêng là một bộ quy định mới bên cạnh bản đang có.</source>
        <translation>“{name}” is in the data already and says something else than the file. Which shall hold? A copy is a new rule set beside the one that is here.</translation>
    </message>
</context>
<context>
    <name>RuleSetsPage</name>
    <message>
        <source>Chưa có bộ quy định nào. Thêm các bộ có sẵn (ghi rõ nguồn) rồi sửa theo quy chế của cơ quan.</source>
        <translation>There are no rule sets yet. Add those that come along, with their sources, and make them your own.</translation>
    </message>
    <message>
        <source>Danh sách bộ quy định</source>
        <translation>Rule sets</translation>
    </message>
    <message>
        <source>Hiệu lực từ</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Lập bản mới…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Mẫu</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Mở bộ tiêu chí…</source>
        <translation>Open rubric…</translation>
    </message>
    <message>
        <source>Nhập tệp…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Nhập từ tệp…</source>
        <translation>Import from a file…</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Nội dung bộ quy định</source>
        <translation>What the rule set says</translation>
    </message>
    <message>
        <source>So sánh…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Số kỳ dùng</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Thêm bộ có sẵn</source>
        <translation>Add those that come along</translation>
    </message>
    <message>
        <source>Thêm các bộ có sẵn</source>
        <translation>Add those that come along</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Tìm, không cần dấu</source>
        <translation>Search, without diacritics</translation>
    </message>
    <message>
        <source>Xem…</source>
        <translation>Read…</translation>
    </message>
    <message>
        <source>Xuất tệp…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>mẫu</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subjects</translation>
    </message>
</context>
<context>
    <name>RuleYields</name>
    <message>
        <source>{product}, tối đa {points}</source>
        <translation>{product}, at most {points}</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Bỏ tất cả</source>
        <translation>Take none</translation>
    </message>
    <message>
        <source>Các quy tắc của dòng</source>
        <translation>Rules of this line</translation>
    </message>
    <message>
        <source>Cách tính: dùng {accepted}/{all}</source>
        <translation>Rules: {accepted}/{all} used</translation>
    </message>
    <message>
        <source>Nhận tất cả</source>
        <translation>Take all</translation>
    </message>
    <message>
        <source>Quy tắc đề xuất</source>
        <translation>Proposed rules</translation>
    </message>
    <message>
        <source>Quy tắc đề xuất: nhận {accepted}/{all}</source>
        <translation>Proposed rules: {accepted} of {all} taken</translation>
    </message>
</context>
<context>
    <name>SalaryDialog</name>
    <message>
        <source>&amp;Mức (đồng/tháng):</source>
        <translation>&amp;Amount (đồng a month):</translation>
    </message>
    <message>
        <source>&amp;Từ ngày:</source>
        <translation>&amp;From:</translation>
    </message>
    <message>
        <source>&amp;Văn bản:</source>
        <translation>&amp;Document:</translation>
    </message>
    <message>
        <source>Lưu mức lương</source>
        <translation>Save base salary</translation>
    </message>
    <message>
        <source>Sửa mức lương cơ sở</source>
        <translation>Change a base salary</translation>
    </message>
    <message>
        <source>Thêm mức lương</source>
        <translation>Add base salary</translation>
    </message>
    <message>
        <source>Thêm mức lương cơ sở</source>
        <translation>Add a base salary</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Chỉ đọc</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Mọi thay đổi được lưu ngay</source>
        <translation>Every change is saved at once</translation>
    </message>
    <message>
        <source>Đang thực hiện…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Đã lưu {time}</source>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>&amp;Sửa tiếp</source>
        <translation>&amp;Go on editing</translation>
    </message>
    <message>
        <source>Những gì đã sửa</source>
        <translation>What was changed</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>F4: nhập số liệu để tính điểm theo quy tắc</source>
        <translation>F4: enter the figures that the rules need</translation>
    </message>
    <message>
        <source>Nhiều hơn phiếu được so {points} điểm.</source>
        <translation>{points} more than the sheet compared with.</translation>
    </message>
    <message>
        <source>Phiếu được so không có dòng này.</source>
        <translation>The sheet compared with has no such line.</translation>
    </message>
    <message>
        <source>Ít hơn phiếu được so {points} điểm.</source>
        <translation>{points} less than the sheet compared with.</translation>
    </message>
    <message>
        <source>Điểm lấy từ kế hoạch; F9: vì sao ra số này</source>
        <translation>Points from the work plan; F9: why this number</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Cột đang ẩn được bỏ qua khi dán: ẩn các cột xen giữa ở Xem › Chọn cột rồi dán lại.</source>
        <translation>Hidden columns are passed over by a paste: hide the columns between under View › Choose columns, then paste again.</translation>
    </message>
    <message>
        <source>Cột “{round}” đang khóa để khỏi sửa nhầm. Bấm Alt+{number} để chấm vòng này.</source>
        <translation>The column “{round}” is locked so that nothing is changed by mistake. Press Alt+{number} to score this round.</translation>
    </message>
    <message>
        <source>Dòng mức, dòng hướng dẫn không có điểm riêng; chọn ô của dòng {place}.</source>
        <translation>Lines of grades and guidance have no points of their own; choose the cell of line {place}.</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở chỉ đọc: không sửa được.</source>
        <translation>The data is open read-only: nothing can be changed.</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: không sửa được. Muốn sửa, hãy mở lại kỳ.</source>
        <translation>The period is concluded: nothing can be changed. To change it, open the period again.</translation>
    </message>
    <message>
        <source>Tiêu chí {place}</source>
        <translation>Criterion {place}</translation>
    </message>
    <message>
        <source>Ô này không gõ được; gõ điểm ở cột của vòng đang chấm.</source>
        <translation>This cell cannot be typed; type points in the column of the active round.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>ScoresForm</name>
    <message>
        <source>&amp;Kỳ:</source>
        <translation>&amp;Period:</translation>
    </message>
    <message>
        <source>Củ&amp;a:</source>
        <translation>&amp;Of:</translation>
    </message>
    <message>
        <source>Hãy ghi đơn vị hoặc chọn người của phiếu chấm.</source>
        <translation>Say which unit the sheet is about, or choose a person.</translation>
    </message>
    <message>
        <source>Tạo phiếu chấm từ điểm trong &amp;bảng</source>
        <translation>&amp;Make a score sheet of the points in the table</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Còn nữa: gõ thêm chữ để thu hẹp.</source>
        <translation>There is more: type more words to narrow it down.</translation>
    </message>
    <message>
        <source>Không tìm thấy “{words}” trong đơn vị, nhân sự, bộ tiêu chí, tiêu chí, phiếu chấm, lý do, kế hoạch, nhiệm vụ, kết luận, kiến nghị và tài liệu.</source>
        <translation>“{words}” was not found in units, staff, rubrics, criteria, score sheets, reasons, plans, tasks, conclusions, petitions or documents.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Kết quả trước / sau</source>
        <translation>Previous / next result</translation>
    </message>
    <message>
        <source>Thôi tìm, về chỗ cũ</source>
        <translation>Stop searching, go back</translation>
    </message>
    <message>
        <source>Tìm mọi thứ</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Tìm mọi thứ (Ctrl+K)</source>
        <translation>Search everything (Ctrl+K)</translation>
    </message>
    <message>
        <source>Tìm đơn vị, bộ tiêu chí, tiêu chí, phiếu chấm, lý do, minh chứng; không cần gõ dấu</source>
        <translation>Find units, rubrics, criteria, score sheets, reasons and evidence; diacritics are not needed</translation>
    </message>
    <message>
        <source>Đến kết quả đang chọn</source>
        <translation>Go to the current result</translation>
    </message>
</context>
<context>
    <name>SecondPlaceForm</name>
    <message>
        <source>&amp;Chọn nơi khác…</source>
        <translation>&amp;Choose another place…</translation>
    </message>
    <message>
        <source>&amp;Chọn nơi…</source>
        <translation>&amp;Choose a place…</translation>
    </message>
    <message>
        <source>Ché&amp;p ngay</source>
        <translation>Co&amp;py now</translation>
    </message>
    <message>
        <source>Chưa chọn</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>Chọn nơi sao lưu thứ hai</source>
        <translation>Choose a second place for backups</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>T&amp;hôi dùng</source>
        <translation>Us&amp;e no longer</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Không còn lỗi nào.</source>
        <translation>There are no more problems.</translation>
    </message>
    <message>
        <source>Không còn ô nào để trống.</source>
        <translation>Nothing is blank any more.</translation>
    </message>
    <message>
        <source>Lỗi tiếp theo</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>Lỗi trước</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>Ô trống tiếp theo</source>
        <translation>Next blank</translation>
    </message>
    <message>
        <source>Ô trống trước</source>
        <translation>Previous blank</translation>
    </message>
</context>
<context>
    <name>SharesDialog</name>
    <message>
        <source>Nhiệm vụ làm nên điểm – {whose}</source>
        <translation>Tasks behind the points – {whose}</translation>
    </message>
    <message>
        <source>Nhiệm vụ và phần của mỗi nhiệm vụ</source>
        <translation>Tasks and what each adds</translation>
    </message>
    <message>
        <source>a = đã làm / được giao; b, c = phần còn lại sau khi trừ lỗi chất lượng, lần chậm / được giao. Số lượng đã nhân hệ số. Enter: đến nhiệm vụ.</source>
        <translation>a = done / assigned; b, c = what is left after quality failures, delays / assigned. Quantities are times their factor. Enter goes to the task.</translation>
    </message>
    <message>
        <source>Điểm {points} / {most}.</source>
        <translation>Points {points} / {most}.</translation>
    </message>
    <message>
        <source>Được giao {assigned}; đã làm {done}; đạt chất lượng {quality}; đúng tiến độ {progress}.</source>
        <translation>Assigned {assigned}; done {done}; of good quality {quality}; in time {progress}.</translation>
    </message>
    <message>
        <source>Đến nhiệm vụ trong kế hoạch</source>
        <translation>Go to the task in its plan</translation>
    </message>
</context>
<context>
    <name>SheetActs</name>
    <message>
        <source>Xóa phiếu</source>
        <translation>Remove sheet</translation>
    </message>
    <message>
        <source>Xóa phiếu chấm của {name}? Có thể hoàn tác bằng Ctrl+Z.</source>
        <translation>Remove the sheet of {name}? Ctrl+Z can undo it.</translation>
    </message>
</context>
<context>
    <name>SheetFooter</name>
    <message>
        <source> (gồm {parts})</source>
        <translation> (including {parts})</translation>
    </message>
    <message numerus="yes">
        <source>%n lỗi</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ô trống</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
    <message>
        <source>Còn thiếu {points}</source>
        <translation>{points} short of the maximum</translation>
    </message>
    <message>
        <source>Còn {points}</source>
        <translation>{points} left</translation>
    </message>
    <message>
        <source>Danh sách mọi lỗi và chỗ thiếu (Ctrl+E)</source>
        <translation>Everything that is wrong or missing (Ctrl+E)</translation>
    </message>
    <message>
        <source>Kiểm tra hồ sơ</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Mất {points}</source>
        <translation>Lost {points}</translation>
    </message>
    <message>
        <source>Mục {number}: {points}</source>
        <translation>Section {number}: {points}</translation>
    </message>
    <message>
        <source>Tổng cộng {points}</source>
        <translation>Total {points}</translation>
    </message>
    <message>
        <source>Tổng {points}</source>
        <translation>Total {points}</translation>
    </message>
    <message>
        <source>Vượt {points}</source>
        <translation>{points} over</translation>
    </message>
    <message>
        <source>thưởng {points}</source>
        <translation>bonus {points}</translation>
    </message>
    <message>
        <source>trừ {points}</source>
        <translation>penalties −{points}</translation>
    </message>
    <message>
        <source>{points} (phiếu ghi {stated})</source>
        <translation>{points} (sheet states {stated})</translation>
    </message>
</context>
<context>
    <name>SheetHeadings</name>
    <message>
        <source>Chênh lệch</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Số TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tài liệu kiểm chứng</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Điểm mất</source>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Các phiếu chấm của kỳ</source>
        <translation>The score sheets of the period</translation>
    </message>
    <message>
        <source>In phiếu chấm…</source>
        <translation>Print score sheet…</translation>
    </message>
    <message>
        <source>Sang phiếu đang chọn</source>
        <translation>Go to the chosen sheet</translation>
    </message>
    <message>
        <source>Thêm phiếu chấm…</source>
        <translation>Add score sheet…</translation>
    </message>
    <message>
        <source>Tìm phiếu chấm</source>
        <translation>Find a score sheet</translation>
    </message>
    <message>
        <source>Tìm phiếu, không cần dấu</source>
        <translation>Find a sheet, no diacritics needed</translation>
    </message>
    <message>
        <source>Xóa phiếu chấm</source>
        <translation>Delete score sheet</translation>
    </message>
    <message>
        <source>Đã rà soát</source>
        <translation>Reviewed</translation>
    </message>
</context>
<context>
    <name>SheetListModel</name>
    <message numerus="yes">
        <source>%n lỗi</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Bộ tiêu chí có dòng mới cần chấm bổ sung</source>
        <translation>The rubric has new lines to score</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã bỏ cách tính có số liệu</source>
        <translation>The rubric has lost rules that had figures</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đã đổi điểm</source>
        <translation>Points of the rubric have changed</translation>
    </message>
    <message>
        <source>Nay là: {names}</source>
        <translation>Now called: {names}</translation>
    </message>
    <message>
        <source>chưa chấm</source>
        <translation>not scored</translation>
    </message>
    <message numerus="yes">
        <source>còn %n ô trống</source>
        <translation>
            <numerusform>%n blank left</numerusform>
            <numerusform>%n blanks left</numerusform>
        </translation>
    </message>
    <message>
        <source>cần rà soát</source>
        <translation>to be reviewed</translation>
    </message>
    <message>
        <source>đủ</source>
        <translation>complete</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Ctrl+E: xem danh sách.</source>
        <translation>Ctrl+E: see the list.</translation>
    </message>
    <message>
        <source>Người ký: {signer} (đổi trong Ctrl+P).</source>
        <translation>Signed by: {signer} (change it in Ctrl+P).</translation>
    </message>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Bảng chấm điểm</source>
        <translation>Score grid</translation>
    </message>
    <message>
        <source>Bỏ so sánh</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Chưa nhập “{text}”: phiếu đang gõ không còn hiển thị.</source>
        <translation>“{text}” was not entered: the sheet it was typed into is no longer shown.</translation>
    </message>
    <message>
        <source>Dùng lý do mẫu thứ 1 … 9 cho các dòng đang chọn</source>
        <translation>Use reusable reason 1 … 9 for the selected lines</translation>
    </message>
    <message>
        <source>Gõ vào ô điểm: tiêu chí không áp dụng</source>
        <translation>Typed as points: the criterion is not applicable</translation>
    </message>
    <message>
        <source>Đang mở chỉ đọc: không sửa được</source>
        <translation>Open read-only: nothing can be changed</translation>
    </message>
    <message>
        <source>Đang so với: {name}</source>
        <translation>Compared with: {name}</translation>
    </message>
</context>
<context>
    <name>ShownColumns</name>
    <message>
        <source>Chọn cột…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Hiện mọi cột</source>
        <translation>Show all columns</translation>
    </message>
</context>
<context>
    <name>SignerDialog</name>
    <message>
        <source>&amp;Hình thức ký:</source>
        <translation>Signs &amp;how:</translation>
    </message>
    <message>
        <source>&amp;Loại văn bản:</source>
        <translation>&amp;Documents:</translation>
    </message>
    <message>
        <source>C&amp;hức vụ:</source>
        <translation>&amp;Post:</translation>
    </message>
    <message>
        <source>Họ &amp;tên:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Ký tha&amp;y cho:</source>
        <translation>Signs &amp;for:</translation>
    </message>
    <message>
        <source>Lưu người ký</source>
        <translation>Save signer</translation>
    </message>
    <message>
        <source>Nguyễn Thị Hoa</source>
        <translation>Nguyen Thi Hoa</translation>
    </message>
    <message>
        <source>Sửa người ký</source>
        <translation>Change signer</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add signer</translation>
    </message>
</context>
<context>
    <name>SignersPage</name>
    <message>
        <source>Chưa có ai ký. Thêm người ký để in báo cáo, quyết định đúng thể thức.</source>
        <translation>Nobody signs yet. Add signers, so that reports and decisions are printed in due form.</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Danh sách người ký</source>
        <translation>List of signers</translation>
    </message>
    <message>
        <source>Hình thức ký</source>
        <translation>Signs how</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ký thay cho</source>
        <translation>Signs for</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Thêm người ký…</source>
        <translation>Add signer…</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>Bỏ sắp xếp</source>
        <translation>Do not sort</translation>
    </message>
    <message>
        <source>Sắp giảm dần</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Sắp tăng dần</source>
        <translation>Sort ascending</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Chọn nguồn &amp;khác</source>
        <translation>Choose &amp;another source</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>&amp;Chọn tệp…</source>
        <translation>&amp;Choose file…</translation>
    </message>
    <message>
        <source>&amp;Dán bảng đã chép (Ctrl+V)</source>
        <translation>&amp;Paste the copied table (Ctrl+V)</translation>
    </message>
    <message>
        <source>&amp;Dừng</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Bảng tính, văn bản (*.xlsx *.xlsm *.xls *.docx *.csv *.tsv *.txt *.html *.htm)</source>
        <translation>Workbooks, documents (*.xlsx *.xlsm *.xls *.docx *.csv *.tsv *.txt *.html *.htm)</translation>
    </message>
    <message>
        <source>Chưa có bảng nào được chép. Hãy bôi đen bảng trong Word hoặc Excel rồi Ctrl+C.</source>
        <translation>No table was copied yet. Select the table in Word or Excel and press Ctrl+C.</translation>
    </message>
    <message>
        <source>Đang đọc…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Đọc bảng vừa chép</source>
        <translation>Read the copied table</translation>
    </message>
</context>
<context>
    <name>StepsShown</name>
    <message numerus="yes">
        <source>ở %n phiếu khác</source>
        <translation>
            <numerusform>in %n other sheet</numerusform>
            <numerusform>in %n other sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>ở phiếu khác: {name}, {period}</source>
        <translation>in another sheet: {name}, {period}</translation>
    </message>
    <message>
        <source>ở vòng {rounds}</source>
        <translation>in the round {rounds}</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>Khung chi tiết dòng</source>
        <translation>Line details</translation>
    </message>
    <message>
        <source>Kiểm tra hồ sơ</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Lập phiếu cho cả &amp;kỳ…</source>
        <translation>Open the s&amp;heets of the period…</translation>
    </message>
    <message>
        <source>Nhập số liệu của quy tắc…</source>
        <translation>Enter the figures of the rules…</translation>
    </message>
    <message>
        <source>Phiếu tiếp theo</source>
        <translation>Next sheet</translation>
    </message>
    <message>
        <source>Phiếu trước</source>
        <translation>Previous sheet</translation>
    </message>
    <message>
        <source>Sang khung kế tiếp</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>So sánh phiếu…</source>
        <translation>Compare the sheet…</translation>
    </message>
    <message>
        <source>Thêm &amp;phiếu chấm…</source>
        <translation>Add score &amp;sheet…</translation>
    </message>
    <message>
        <source>Tính lại các dòng tổng</source>
        <translation>Recompute the sums</translation>
    </message>
    <message>
        <source>Vì sao ra số này?</source>
        <translation>Why this number?</translation>
    </message>
    <message>
        <source>Về khung trước</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Điền tối đa các ô trống của mục</source>
        <translation>Fill the section&apos;s blanks to the maximum</translation>
    </message>
</context>
<context>
    <name>TabMenus</name>
    <message>
        <source>&amp;Gấp, mở mục</source>
        <translation>&amp;Fold and unfold</translation>
    </message>
    <message>
        <source>Tìm &amp;và thay thế</source>
        <translation>Find a&amp;nd replace</translation>
    </message>
    <message>
        <source>Đ&amp;iền</source>
        <translation>&amp;Fill</translation>
    </message>
    <message>
        <source>Đến &amp;lỗi, ô trống</source>
        <translation>&amp;Go to problems, blanks</translation>
    </message>
</context>
<context>
    <name>TabWays</name>
    <message>
        <source>Xong bước này thì bấm F11 để xem bước tiếp theo.</source>
        <translation>When this step is done, press F11 to see the next one.</translation>
    </message>
</context>
<context>
    <name>TaskDetails</name>
    <message>
        <source>Chi tiết nhiệm vụ</source>
        <translation>Details of the task</translation>
    </message>
    <message>
        <source>Chuyển từ: {task}</source>
        <translation>Carried over from: {task}</translation>
    </message>
    <message>
        <source>Chọn một nhiệm vụ để xem chi tiết.</source>
        <translation>Choose a task to see its details.</translation>
    </message>
    <message>
        <source>Nguyên nhân khách quan:</source>
        <translation>Objective cause:</translation>
    </message>
    <message>
        <source>Ngày giao:</source>
        <translation>Assigned on:</translation>
    </message>
    <message>
        <source>Ngày văn bản:</source>
        <translation>Document date:</translation>
    </message>
    <message>
        <source>Ngày xác nhận:</source>
        <translation>Confirmed on:</translation>
    </message>
    <message>
        <source>Người xác nhận:</source>
        <translation>Confirmed by:</translation>
    </message>
    <message>
        <source>Nơi giao, ban hành:</source>
        <translation>Given or issued by:</translation>
    </message>
    <message>
        <source>Thuộc nhiệm vụ cấp trên…</source>
        <translation>Part of a task above…</translation>
    </message>
    <message>
        <source>Thuộc: {task}</source>
        <translation>Part of: {task}</translation>
    </message>
    <message numerus="yes">
        <source>Tiến độ từ %n nhiệm vụ cấp dưới: {share}%</source>
        <translation>
            <numerusform>Progress of %n task below: {share}%</numerusform>
            <numerusform>Progress of %n tasks below: {share}%</numerusform>
        </translation>
    </message>
    <message>
        <source>Tách khỏi nhiệm vụ cấp trên</source>
        <translation>Let it stand alone</translation>
    </message>
    <message>
        <source>phần việc</source>
        <translation>what it does</translation>
    </message>
    <message>
        <source>{unit} phối hợp:</source>
        <translation>Part of {unit}:</translation>
    </message>
</context>
<context>
    <name>TaskExplanations</name>
    <message>
        <source>Chưa có giải trình. Chậm hoặc không làm được thì ghi giải trình trước khi hết hạn.</source>
        <translation>No explanation yet. Whoever is late or cannot do it explains that before the deadline.</translation>
    </message>
    <message>
        <source>Chọn một nhiệm vụ để xem giải trình.</source>
        <translation>Choose a task to see its explanations.</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>Waits for a decision</translation>
    </message>
    <message>
        <source>Ghi giải trình…</source>
        <translation>Record explanation…</translation>
    </message>
    <message>
        <source>Gia hạn đến {day}</source>
        <translation>Extended until {day}</translation>
    </message>
    <message>
        <source>Giải trình của nhiệm vụ</source>
        <translation>Explanations of the task</translation>
    </message>
    <message>
        <source>Kỳ đã chốt: phiếu của kỳ giữ số liệu lúc chốt.</source>
        <translation>The period is concluded: its sheets keep the figures that they had then.</translation>
    </message>
    <message>
        <source>Nộp {day}</source>
        <translation>Filed {day}</translation>
    </message>
    <message>
        <source>Nộp {day} – nộp sau hạn</source>
        <translation>Filed {day} – after the deadline</translation>
    </message>
    <message>
        <source>Quyết định…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Sửa…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>{verdict} – {who}, {day}</source>
        <translation>{verdict} – {who}, {day}</translation>
    </message>
    <message>
        <source>Đề nghị gia hạn đến {day}</source>
        <translation>Extension asked until {day}</translation>
    </message>
</context>
<context>
    <name>TaskHeadings</name>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hệ số</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách</source>
        <translation>Supervising leader</translation>
    </message>
    <message>
        <source>Lần chậm</source>
        <translation>Delays</translation>
    </message>
    <message>
        <source>Lỗi chất lượng</source>
        <translation>Quality failures</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Supporting units</translation>
    </message>
    <message>
        <source>Được giao</source>
        <translation>Assigned</translation>
    </message>
</context>
<context>
    <name>TaskHistory</name>
    <message>
        <source>Chọn một nhiệm vụ để xem ai đã sửa gì.</source>
        <translation>Choose a task to see who changed what.</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hệ số</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách</source>
        <translation>Supervising leader</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách (như đã gõ)</source>
        <translation>Supervising leader (as typed)</translation>
    </message>
    <message>
        <source>Lý do giải trình</source>
        <translation>Reason of the explanation</translation>
    </message>
    <message>
        <source>Lần chậm</source>
        <translation>Delays</translation>
    </message>
    <message>
        <source>Lịch sử của nhiệm vụ</source>
        <translation>History of the task</translation>
    </message>
    <message>
        <source>Lỗi chất lượng</source>
        <translation>Quality failures</translation>
    </message>
    <message>
        <source>Nguyên nhân khách quan</source>
        <translation>Objective cause</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Assigned on</translation>
    </message>
    <message>
        <source>Ngày nộp giải trình</source>
        <translation>Explanation filed on</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Document date</translation>
    </message>
    <message>
        <source>Ngày xong</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Ngày xác nhận</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Người quyết định</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Người thực hiện (như đã gõ)</source>
        <translation>Assignee (as typed)</translation>
    </message>
    <message>
        <source>Người xác nhận</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Sản phẩm</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>{moment} · {who} · {act}</source>
        <translation>{moment} · {who} · {act}</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Được giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đề nghị gia hạn đến</source>
        <translation>Extension asked until</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation>Explanations</translation>
    </message>
    <message>
        <source>Khung của nhiệm vụ</source>
        <translation>Pane of the task</translation>
    </message>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Minh chứng</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>Người thực hiện</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đến nhiệm vụ trong kế hoạch</source>
        <translation>Go to the task in its plan</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Chương trình lại gặp lỗi đã báo; lỗi đã được ghi vào nhật ký.</source>
        <translation>The fault told before has come back; it is in the log.</translation>
    </message>
    <message>
        <source>Hãy gửi tệp này cho người hỗ trợ.</source>
        <translation>Send this file to whoever supports you.</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Đã lưu gói hỗ trợ {path}</source>
        <translation>Support bundle saved: {path}</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TemplateExport</name>
    <message>
        <source>Mẫu – {name}</source>
        <translation>Template – {name}</translation>
    </message>
    <message>
        <source>Xuất mẫu Excel</source>
        <translation>Export Excel template</translation>
    </message>
</context>
<context>
    <name>TemplatePage</name>
    <message numerus="yes">
        <source>%n dòng sao từ dòng khác được đọc là dòng mới: {rows}</source>
        <translation>
            <numerusform>%n row copied from another is read as a new line: {rows}</numerusform>
            <numerusform>%n rows copied from others are read as new lines: {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phiếu chấm bị ảnh hưởng</source>
        <translation>
            <numerusform>%n score sheet is affected</numerusform>
            <numerusform>%n score sheets are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Nhập %n thay đổi</source>
        <translation>
            <numerusform>&amp;Import %n change</numerusform>
            <numerusform>&amp;Import %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Nhập thành bộ tiêu chí mới</source>
        <translation>&amp;Import as a new rubric</translation>
    </message>
    <message>
        <source>&amp;Đọc lại tệp</source>
        <translation>&amp;Read the file again</translation>
    </message>
    <message>
        <source>Chưa có gì thay đổi.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Các phiếu bị ảnh hưởng</source>
        <translation>Affected sheets</translation>
    </message>
    <message numerus="yes">
        <source>Có %n chỗ cần sửa trong tệp. Hãy sửa bằng Excel, lưu lại rồi đọc lại tệp.</source>
        <translation>
            <numerusform>There is %n thing to mend in the file. Mend it in Excel, save it and read the file again.</numerusform>
            <numerusform>There are %n things to mend in the file. Mend them in Excel, save it and read the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dữ liệu này chưa có bộ tiêu chí đó: {criteria} tiêu chí, {leaves} dòng chấm điểm.</source>
        <translation>This data has no such rubric yet: {criteria} criteria, {leaves} of them scored.</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho bộ tiêu chí.</source>
        <translation>Give the rubric a name.</translation>
    </message>
    <message>
        <source>Mẫu Excel của bộ tiêu chí “{name}”</source>
        <translation>Excel template of the rubric “{name}”</translation>
    </message>
    <message>
        <source>Nội dung tệp mẫu</source>
        <translation>What the template says</translation>
    </message>
    <message numerus="yes">
        <source>Sau khi xuất mẫu, bộ tiêu chí đã được sửa trong chương trình (%n chỗ); những chỗ đó sẽ trở lại như trong mẫu.</source>
        <translation>
            <numerusform>After the export the rubric was edited in the program (%n change); that will be again as in the template.</numerusform>
            <numerusform>After the export the rubric was edited in the program (%n changes); those will be again as in the template.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tên &amp;bộ tiêu chí:</source>
        <translation>&amp;Rubric name:</translation>
    </message>
    <message>
        <source>Tệp mẫu không có gì khác bộ tiêu chí trong chương trình.</source>
        <translation>The template is the same as the rubric in the program.</translation>
    </message>
    <message>
        <source>Đang xem ảnh hưởng tới các phiếu…</source>
        <translation>Looking at what happens to the sheets…</translation>
    </message>
</context>
<context>
    <name>TouchedDialog</name>
    <message numerus="yes">
        <source>%n phiếu của các kỳ chưa chốt sẽ được đánh giá theo nội dung mới.</source>
        <translation>
            <numerusform>%n sheet of periods that are not concluded will be evaluated by what it says now.</numerusform>
            <numerusform>%n sheets of periods that are not concluded will be evaluated by what it says now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Lưu, ảnh hưởng %n phiếu</source>
        <translation>
            <numerusform>&amp;Save, affecting %n sheet</numerusform>
            <numerusform>&amp;Save, affecting %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Các phiếu bị ảnh hưởng</source>
        <translation>Sheets that are touched</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lưu bộ quy định đang được dùng</source>
        <translation>Save a rule set that is in use</translation>
    </message>
    <message>
        <source>Điểm đã chấm giữ nguyên. Sau khi lưu, Ctrl+Z ở cửa sổ chính đưa mọi thứ về như cũ.</source>
        <translation>Points stay as they are. Once it is saved, Ctrl+Z in the main window takes everything back.</translation>
    </message>
    <message>
        <source>Đơn vị, cá nhân</source>
        <translation>Unit, person</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message numerus="yes">
        <source>%n người còn chỗ cần sửa; chưa ai được điều động.</source>
        <translation>
            <numerusform>With %n person something is to be mended; nobody is transferred yet.</numerusform>
            <numerusform>With %n people something is to be mended; nobody is transferred yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n người đang ở đó với chức vụ này, không thay đổi.</source>
        <translation>
            <numerusform>%n person is there as that already and stays.</numerusform>
            <numerusform>%n people are there as that already and stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Lãnh đạo, quản lý:</source>
        <translation>&amp;Leader, manager:</translation>
    </message>
    <message>
        <source>&amp;Mã cán bộ:</source>
        <translation>Staff &amp;code:</translation>
    </message>
    <message>
        <source>&amp;Số quyết định:</source>
        <translation>&amp;Number of the decision:</translation>
    </message>
    <message>
        <source>&amp;Vai trò trong đơn vị:</source>
        <translation>&amp;Role in the unit:</translation>
    </message>
    <message>
        <source>12/QĐ-SNV</source>
        <translation>12/QD-SNV</translation>
    </message>
    <message>
        <source>C&amp;hức vụ:</source>
        <translation>&amp;Post:</translation>
    </message>
    <message>
        <source>Chọn đơn vị đến và nhập ngày hiệu lực để xem trước.</source>
        <translation>Choose the unit and enter the day of effect to see what happens.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Giữ nguyên như trước</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Họ tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Không ai phải điều động: mọi người đang ở đó với chức vụ này.</source>
        <translation>Nobody is to be transferred: everybody is there as that already.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mỗi dòng một mã; có thể dán cột mã từ Excel</source>
        <translation>One code a line; a column may be pasted from Excel</translation>
    </message>
    <message>
        <source>Ngày &amp;ký:</source>
        <translation>Si&amp;gned on:</translation>
    </message>
    <message>
        <source>Ngày có hiệ&amp;u lực:</source>
        <translation>&amp;Takes effect on:</translation>
    </message>
    <message>
        <source>Nhóm nhiệm vụ tươn&amp;g đồng:</source>
        <translation>Gr&amp;oup of like duties:</translation>
    </message>
    <message>
        <source>Quyết định này đã được nhập trước; không ai thay đổi.</source>
        <translation>This decision was taken in before; nobody changes.</translation>
    </message>
    <message numerus="yes">
        <source>Sẽ điều động %n người trong một bước hoàn tác.</source>
        <translation>
            <numerusform>%n person will be transferred, in one step of undo.</numerusform>
            <numerusform>%n people will be transferred, in one step of undo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem trước quyết định</source>
        <translation>What the decision does</translation>
    </message>
    <message>
        <source>Đang ở</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Điều động</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Điều động, bổ nhiệm</source>
        <translation>Transfer, appoint</translation>
    </message>
    <message numerus="yes">
        <source>Đã điều động %n người từ ngày {day}; ở ngày trước đó, danh sách vẫn như cũ.</source>
        <translation>
            <numerusform>%n person is transferred from {day}; on earlier days the list stays as it was.</numerusform>
            <numerusform>%n people are transferred from {day}; on earlier days the list stays as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đơ&amp;n vị:</source>
        <translation>&amp;Unit:</translation>
    </message>
    <message>
        <source>Đến</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Để trống: ai giữ chức vụ nấy</source>
        <translation>Left blank: everybody keeps their post</translation>
    </message>
    <message>
        <source>Để trống: giữ nguyên như trước</source>
        <translation>Blank: stays as before</translation>
    </message>
    <message>
        <source>Đố&amp;i tượng:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>đang ở đó với chức vụ này; không điều động</source>
        <translation>is there as that already; not transferred</translation>
    </message>
    <message>
        <source>đã theo quyết định này</source>
        <translation>so already by this decision</translation>
    </message>
</context>
<context>
    <name>TypingKeys</name>
    <message>
        <source>Bỏ nội dung đang gõ</source>
        <translation>Leave what is being typed</translation>
    </message>
    <message>
        <source>Chọn cả cột / cả dòng</source>
        <translation>Select the column / the row</translation>
    </message>
    <message>
        <source>Gõ đè lên ô</source>
        <translation>Type over the cell</translation>
    </message>
    <message>
        <source>Mở rộng vùng chọn</source>
        <translation>Extend the selection</translation>
    </message>
    <message>
        <source>Sang phải / sang trái</source>
        <translation>Right / left</translation>
    </message>
    <message>
        <source>Sửa nội dung ô</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Về ô đầu / ô cuối</source>
        <translation>To the first / last cell</translation>
    </message>
    <message>
        <source>Xuống / lên một dòng</source>
        <translation>Down / up one row</translation>
    </message>
    <message>
        <source>Xuống dòng trong ô chữ</source>
        <translation>New line in a cell of words</translation>
    </message>
    <message>
        <source>Điền điều đang gõ vào cả vùng chọn</source>
        <translation>Fill the selection with what is being typed</translation>
    </message>
    <message>
        <source>Đến mép của khối ô</source>
        <translation>To the edge of the block of cells</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>%n lỗi</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ô trống</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blanks</numerusform>
        </translation>
    </message>
    <message>
        <source>Phiếu chưa xong: {lacks}.</source>
        <translation>The sheet is unfinished: {lacks}.</translation>
    </message>
    <message>
        <source>chưa chấm</source>
        <translation>not scored yet</translation>
    </message>
    <message>
        <source>cần rà soát</source>
        <translation>needs review</translation>
    </message>
</context>
<context>
    <name>UnfinishedNote</name>
    <message>
        <source>&amp;Xem danh sách…</source>
        <translation>&amp;See the list…</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>&amp;Ký hiệu:</source>
        <translation>&amp;Symbol:</translation>
    </message>
    <message>
        <source>&amp;Loại:</source>
        <translation>&amp;Kind:</translation>
    </message>
    <message>
        <source>&amp;Tên đơn vị:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Lưu đơn vị</source>
        <translation>Save unit</translation>
    </message>
    <message>
        <source>Sửa đơn vị</source>
        <translation>Change unit</translation>
    </message>
    <message>
        <source>T&amp;rực thuộc:</source>
        <translation>&amp;Part of:</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Trực thuộc cơ quan</source>
        <translation>Directly under the agency</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>OFF</translation>
    </message>
    <message>
        <source>Văn phòng</source>
        <translation>Office</translation>
    </message>
</context>
<context>
    <name>UnitPane</name>
    <message>
        <source>Chọn một đơn vị</source>
        <translation>Choose a unit</translation>
    </message>
    <message>
        <source>Lãnh đạo</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến hết</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>Chưa có đơn vị nào. Nhập danh sách có sẵn, hoặc thêm từng đơn vị bằng phím Ins.</source>
        <translation>There are no units yet. Import a list, or add units one by one with Ins.</translation>
    </message>
    <message>
        <source>Danh sách đơn vị</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>Dán danh sách đã chép…</source>
        <translation>Paste the copied list…</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Nhập danh sách từ Excel…</source>
        <translation>Import a list from Excel…</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Thôi hoạt động…</source>
        <translation>No more from…</translation>
    </message>
    <message>
        <source>Thôi từ ngày</source>
        <translation>No more from</translation>
    </message>
    <message>
        <source>Tìm đơn vị, không cần dấu</source>
        <translation>Find units, no marks needed</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đưa lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Đưa xuống</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Chữ đang gõ chưa lưu được</source>
        <translation>Typed text not saved</translation>
    </message>
    <message>
        <source>Đang gõ, chưa lưu</source>
        <translation>Typing, not saved yet</translation>
    </message>
</context>
<context>
    <name>ValueChoice</name>
    <message>
        <source>Chọn từ danh sách</source>
        <translation>Choose from a list</translation>
    </message>
</context>
<context>
    <name>ValuePopup</name>
    <message>
        <source>Các giá trị để chọn</source>
        <translation>Values to choose from</translation>
    </message>
    <message>
        <source>Gõ để tìm, không cần dấu</source>
        <translation>Type to find, without diacritics</translation>
    </message>
    <message>
        <source>Không có gì khớp.</source>
        <translation>Nothing fits.</translation>
    </message>
    <message>
        <source>Tìm trong danh sách chọn</source>
        <translation>Find in the list</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>&amp;Hiệu lực từ ngày:</source>
        <translation>In &amp;force from:</translation>
    </message>
    <message>
        <source>&amp;Số, ký hiệu:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>&amp;Với bản cũ:</source>
        <translation>The &amp;old version:</translation>
    </message>
    <message>
        <source>Lập bản mới</source>
        <translation>Make new version</translation>
    </message>
    <message>
        <source>Lập bản mới của “{name}”</source>
        <translation>New version of “{name}”</translation>
    </message>
    <message>
        <source>Nơi &amp;ban hành:</source>
        <translation>&amp;Issued by:</translation>
    </message>
    <message>
        <source>Đến hết &amp;ngày (nếu có):</source>
        <translation>&amp;Last day (if any):</translation>
    </message>
</context>
<context>
    <name>WayButtons</name>
    <message>
        <source>&amp;Bắt đầu dữ liệu mới…</source>
        <translation>&amp;Begin with empty data…</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Khôi phục bản đã chọn…</source>
        <translation>&amp;Restore the chosen one…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục về máy này…</source>
        <translation>&amp;Restore to this PC…</translation>
    </message>
    <message>
        <source>&amp;Lưu gói hỗ trợ…</source>
        <translation>&amp;Save a support bundle…</translation>
    </message>
    <message>
        <source>&amp;Thử lại</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Vẫn dùng thư mục này</source>
        <translation>&amp;Use this folder anyway</translation>
    </message>
    <message>
        <source>&amp;Xem bản sao lưu mới nhất</source>
        <translation>&amp;Look at the newest backup</translation>
    </message>
    <message>
        <source>Mở &amp;chỉ đọc</source>
        <translation>Open read-&amp;only</translation>
    </message>
    <message>
        <source>Mở &amp;dữ liệu</source>
        <translation>Open the &amp;data</translation>
    </message>
    <message>
        <source>Mở thư &amp;mục</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>T&amp;hoát</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>WhyAnswers</name>
    <message>
        <source>Nhiệm vụ được đếm: {tasks}</source>
        <translation>Tasks counted: {tasks}</translation>
    </message>
    <message>
        <source>{who} nhập lúc {moment}</source>
        <translation>Entered by {who} at {moment}</translation>
    </message>
</context>
<context>
    <name>WhyPopup</name>
    <message>
        <source>Enter: đến dòng · →: vì sao tiếp · ←: trở lại · Esc: đóng</source>
        <translation>Enter: to the line · →: why that · ←: back · Esc: close</translation>
    </message>
    <message>
        <source>Vì sao?</source>
        <translation>Why?</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Bộ tiêu chí mới…</source>
        <translation>&amp;New rubric…</translation>
    </message>
    <message>
        <source>&amp;Chọn kỳ…</source>
        <translation>&amp;Choose period…</translation>
    </message>
    <message>
        <source>&amp;Danh sách kiểm điểm</source>
        <translation>&amp;Review list</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;In phiếu chấm…</source>
        <translation>&amp;Print score sheet…</translation>
    </message>
    <message>
        <source>&amp;Kiến nghị, vướng mắc</source>
        <translation>&amp;Petitions and obstacles</translation>
    </message>
    <message>
        <source>&amp;Lưu PDF…</source>
        <translation>Save P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Lưu gói hỗ trợ…</source>
        <translation>&amp;Save support bundle…</translation>
    </message>
    <message>
        <source>&amp;Lịch hạn</source>
        <translation>&amp;Due dates</translation>
    </message>
    <message>
        <source>&amp;Mở kỳ đánh giá…</source>
        <translation>&amp;Open a period…</translation>
    </message>
    <message>
        <source>&amp;Nhiệm vụ từ kết luận…</source>
        <translation>Tasks from a &amp;conclusion…</translation>
    </message>
    <message>
        <source>&amp;Nhập bộ tiêu chí…</source>
        <translation>&amp;Import rubric…</translation>
    </message>
    <message>
        <source>&amp;Phím tắt</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Sáng</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Sổ theo dõi kết luận</source>
        <translation>Re&amp;gister of conclusions</translation>
    </message>
    <message>
        <source>&amp;Sửa bộ tiêu chí…</source>
        <translation>&amp;Edit rubric…</translation>
    </message>
    <message>
        <source>&amp;Theo hệ thống</source>
        <translation>&amp;As the system</translation>
    </message>
    <message>
        <source>&amp;Thoát</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Tìm mọi thứ</source>
        <translation>&amp;Search everything</translation>
    </message>
    <message>
        <source>&amp;Xuất mẫu Excel của bộ tiêu chí…</source>
        <translation>Export Excel &amp;template of a rubric…</translation>
    </message>
    <message>
        <source>Bá&amp;o cáo kế hoạch…</source>
        <translation>Rep&amp;orts of plans…</translation>
    </message>
    <message>
        <source>Kỳ &amp;sau</source>
        <translation>&amp;Next period</translation>
    </message>
    <message>
        <source>Kỳ &amp;trước</source>
        <translation>&amp;Previous period</translation>
    </message>
    <message>
        <source>Mở thư mục &amp;dữ liệu</source>
        <translation>Open the data &amp;folder</translation>
    </message>
    <message>
        <source>N&amp;gười thực hiện…</source>
        <translation>&amp;Who is working…</translation>
    </message>
    <message>
        <source>Nhập &amp;kế hoạch từ Excel…</source>
        <translation>Import a plan from &amp;Excel…</translation>
    </message>
    <message>
        <source>Nhập danh sách &amp;cán bộ…</source>
        <translation>Import a list of &amp;people…</translation>
    </message>
    <message>
        <source>Nhập danh sách đơn &amp;vị…</source>
        <translation>Import a list of &amp;units…</translation>
    </message>
    <message>
        <source>Sang thẻ Chấm điểm</source>
        <translation>Go to the tab Scoring</translation>
    </message>
    <message>
        <source>Sang thẻ Danh mục</source>
        <translation>Go to the tab Catalogue</translation>
    </message>
    <message>
        <source>Sang thẻ Kế hoạch</source>
        <translation>Go to Plans</translation>
    </message>
    <message>
        <source>Sao lư&amp;u và khôi phục…</source>
        <translation>Bac&amp;k up and restore…</translation>
    </message>
    <message>
        <source>T&amp;rở về dữ liệu của bạn</source>
        <translation>&amp;Back to your own data</translation>
    </message>
    <message>
        <source>T&amp;ối</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Thông tin &amp;cơ quan…</source>
        <translation>The a&amp;gency…</translation>
    </message>
    <message>
        <source>Xem dữ liệu &amp;mẫu</source>
        <translation>&amp;Look at the sample data</translation>
    </message>
    <message>
        <source>Xuất &amp;Excel…</source>
        <translation>Save E&amp;xcel…</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Kế hoạch</source>
        <translation>&amp;Plans</translation>
    </message>
    <message>
        <source>&amp;Kỳ và phiếu chấm</source>
        <translation>Periods and &amp;score sheets</translation>
    </message>
    <message>
        <source>&amp;Ngôn ngữ</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>G&amp;iao diện</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>N&amp;hập danh sách</source>
        <translation>Imp&amp;ort lists</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>WorkActs</name>
    <message>
        <source>Đã lưu {path}</source>
        <translation>Saved {path}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Bỏ chữ đang gõ</source>
        <translation>Give up the text</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Chữ đang gõ không hợp lệ hoặc chưa lưu được. Bỏ chữ đó và tiếp tục?</source>
        <translation>The text being typed is not valid or could not be saved. Drop it and continue?</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plans</translation>
    </message>
    <message>
        <source>dữ liệu đi kèm chương trình</source>
        <translation>portable data</translation>
    </message>
    <message>
        <source>{empty} không còn phiếu nào trong dữ liệu này; đang xem {shown}.</source>
        <translation>{empty} has no sheets any more in this data; {shown} is shown.</translation>
    </message>
</context>
<context>
    <name>YardstickDialog</name>
    <message>
        <source>Bỏ so sánh</source>
        <translation>Stop comparing</translation>
    </message>
    <message>
        <source>Chưa có phiếu nào để so: chưa có phiếu của kỳ khác, kỳ này chưa có phiếu nào khác.</source>
        <translation>There is nothing to compare with yet: no sheet of another period, and no other sheet of this one.</translation>
    </message>
    <message>
        <source>Các phiếu so sánh được</source>
        <translation>Sheets to compare with</translation>
    </message>
    <message>
        <source>Không có phiếu nào khớp.</source>
        <translation>No sheet matches.</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>So sánh phiếu của {name}</source>
        <translation>Compare the sheet of {name}</translation>
    </message>
    <message>
        <source>Tìm phiếu để so sánh</source>
        <translation>Find a sheet to compare with</translation>
    </message>
    <message>
        <source>Tìm đơn vị, người, kỳ, bộ tiêu chí; không cần dấu</source>
        <translation>Find unit, person, period, rubric; marks do not matter</translation>
    </message>
</context>
<context>
    <name>YesNoField</name>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Cỡ thật (Ctrl+0)</source>
        <translation>Actual size (Ctrl+0)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Thu nhỏ (Ctrl+−)</source>
        <translation>Zoom out (Ctrl+−)</translation>
    </message>
    <message>
        <source>Trang {page}/{pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Trở lại bảng</source>
        <translation>Back to the grid</translation>
    </message>
    <message>
        <source>Đến ô của dòng này</source>
        <translation>Go to its cell</translation>
    </message>
</context>
<context>
    <name>_RefusedModel</name>
    <message>
        <source>Bảng không có dòng hoặc cột này.</source>
        <translation>The grid has no such row or column.</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>dòng {row}, cột “{column}”</source>
        <translation>row {row}, column “{column}”</translation>
    </message>
    <message>
        <source>ngoài bảng (dòng {row}, cột {column})</source>
        <translation>outside the grid (row {row}, column {column})</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Cell</translation>
    </message>
</context>
<context>
    <name>_SharesModel</name>
    <message>
        <source>Chất lượng</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it counts</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Timeliness</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Được giao</source>
        <translation>Assigned</translation>
    </message>
</context>
<context>
    <name>_VersionModel</name>
    <message>
        <source>lý do</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>minh chứng</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>số liệu của quy tắc đã bỏ không khôi phục được</source>
        <translation>figures of rules that are gone cannot be restored</translation>
    </message>
    <message>
        <source>trống</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>{moment} · {who} · {act}: {change}</source>
        <translation>{moment} · {who} · {act}: {change}</translation>
    </message>
    <message>
        <source>đổi số liệu của quy tắc</source>
        <translation>other figures for the rules</translation>
    </message>
</context>
</TS>
