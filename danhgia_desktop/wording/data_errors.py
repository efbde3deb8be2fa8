"""Sentences for the data file and what is kept in it."""

from __future__ import annotations

from danhgia_desktop.wording.language import Words

DATA_ERRORS = {
    "data_in_use": Words(
        "{path} đang được {user} mở trên máy {machine} từ {since}. Hãy đóng chương trình ở đó rồi thử lại.",
        "{path} is open: {user} on {machine} since {since}. Close the program there and try again.",
    ),
    "data_open_twice": Words(
        "Bạn đang mở {path} trong một cửa sổ khác trên máy này từ {since}. Hãy dùng cửa sổ đó, hoặc đóng nó rồi thử "
        "lại.",
        "You have {path} open in another window on this PC since {since}. Use that window, or close it and try again.",
    ),
    "data_busy": Words("Dữ liệu {path} đang bận. Hãy thử lại sau giây lát.", "{path} is busy. Try again in a moment."),
    "data_read_only": Words(
        "Không ghi được vào {path}: thư mục hoặc tệp chỉ cho đọc. Hãy xin quyền ghi hoặc chọn thư mục khác.",
        "{path} cannot be written: the folder or file is read-only. Get the right to write, or choose another folder.",
    ),
    "place_on_network": Words(
        "Thư mục {path} nằm trên máy khác trong mạng. Mạng chập chờn trong lúc ghi có thể làm hỏng dữ liệu. Hãy để dữ "
        "liệu trên máy này và dùng thư mục mạng làm nơi sao lưu thứ hai.",
        "The folder {path} lies on another machine. A break of the network while writing can damage the data. Keep the "
        "data on this PC and use the network folder as a second place for backups.",
    ),
    "place_in_cloud": Words(
        "Thư mục {path} được {service} đồng bộ. {service} có thể chép tệp đang ghi dở, hoặc lấy bản cũ đè lên bản mới. "
        "Hãy để dữ liệu trên máy này và dùng thư mục đó làm nơi sao lưu thứ hai.",
        "{service} keeps the folder {path} in step. It may copy the file half written, or put an old copy over the new "
        "one. Keep the data on this PC and use that folder as a second place for backups.",
    ),
    "place_unfit": Words(
        "Ổ đĩa chứa {path} không giữ được nhật ký ghi của dữ liệu, nên mất điện có thể làm hỏng dữ liệu. Hãy để dữ "
        "liệu trên ổ đĩa của máy này.",
        "The disk of {path} cannot hold the log that data is written through, so a power cut could damage the data. "
        "Keep the data on this PC's own disk.",
    ),
    "data_unreachable": Words(
        "Không mở được {path}. Hãy kiểm tra tên, thư mục và ổ đĩa.",
        "{path} cannot be opened. Check the name, the folder and the disk.",
    ),
    "not_opened": Words(
        "Chương trình gặp lỗi của chính nó khi mở dữ liệu trong {path}; dữ liệu không bị thay đổi. Hãy thử lại, hoặc "
        "khôi phục một bản sao lưu.",
        "The program met a fault of its own while opening the data in {path}; the data is as it was. Try again, or "
        "restore a backup.",
    ),
    "data_damaged": Words(
        "Tệp dữ liệu {path} bị hỏng. Hãy khôi phục bản sao lưu gần nhất; tệp hỏng vẫn được giữ lại.",
        "The data file {path} is damaged. Restore the latest backup; the damaged file is kept.",
    ),
    "data_missing": Words(
        "Tệp dữ liệu {path} không còn ở đó. Hãy khôi phục một bản sao lưu, hoặc chép lại tệp vào chỗ cũ.",
        "The data file {path} is no longer there. Restore a backup, or put the file back in its place.",
    ),
    "data_vanished": Words(
        "Tệp dữ liệu {path} đã bị xóa, dời đi hoặc bị tệp khác thay chỗ trong lúc chương trình đang mở. Mọi điều đã "
        "lưu vẫn còn trong chương trình chừng nào nó chưa đóng; hãy ghi lại ngay.",
        "The data file {path} was deleted, moved or replaced while the program had it open. All that was saved is "
        "still in the program as long as that is not closed; write it again now.",
    ),
    "other_agency": Words(
        "{path} là dữ liệu của “{theirs}”, còn dữ liệu đang dùng là của “{ours}”. Chưa khôi phục; nếu đúng ý, hãy chạy "
        "lại lệnh với --yes.",
        "{path} is data of “{theirs}”, while the data in use is of “{ours}”. Nothing was restored; if it is meant, run "
        "the command again with --yes.",
    ),
    "not_a_data_file": Words(
        "{path} không phải là tệp dữ liệu của chương trình này. Hãy chọn thư mục khác.",
        "{path} is not a data file of this program. Choose another folder.",
    ),
    "own_data_chosen": Words(
        "{path} là chính tệp dữ liệu đang dùng, không phải bản sao lưu. Hãy chọn một bản trong thư mục backups.",
        "{path} is the data file in use, not a backup. Choose one of those in the folder backups.",
    ),
    "not_a_backup": Words(
        "{path} không phải là bản sao lưu hay tệp dữ liệu của chương trình này. Dữ liệu vẫn như cũ; hãy chọn tệp khác.",
        "{path} is neither a backup nor a data file of this program. The data is as it was; choose another file.",
    ),
    "database_too_new": Words(
        "{path} do phiên bản mới hơn tạo ra ({version}). Hãy cập nhật chương trình; tệp không bị thay đổi.",
        "{path} was made by a newer version of the program ({version}). Update the program; the file is unchanged.",
    ),
    "database_too_old": Words(
        "{path} thuộc phiên bản cũ ({version}); mở chỉ đọc không nâng cấp được. Hãy mở bình thường để nâng cấp.",
        "{path} is of an older version ({version}) that read-only opening cannot upgrade. Open it normally.",
    ),
    "broken_references": Words(
        "Không nâng cấp được {path}: dữ liệu tham chiếu sai ở {tables}. Tệp vẫn như cũ; hãy hỏi người hỗ trợ.",
        "{path} was not upgraded: broken references in {tables}. The file is as it was; send it to be mended.",
    ),
    "disk_full": Words(
        "Ổ đĩa chứa {path} đã đầy nên chưa lưu được. Hãy giải phóng chỗ trống rồi làm lại.",
        "The disk of {path} is full; nothing was saved. Free some space and do it again.",
    ),
    "disk_failed": Words(
        "Ổ đĩa chứa {path} báo lỗi đọc ghi; thay đổi vừa rồi chưa được lưu. Hãy kiểm tra ổ đĩa.",
        "The disk of {path} reports an error; the last change was not saved. Check the disk.",
    ),
    "disk_refused": Words(
        "Ổ đĩa chứa {path} không nhận ghi thêm (thường vì hết hạn mức hoặc tệp quá lớn); thay đổi vừa rồi chưa được "
        "lưu, các thay đổi trước vẫn còn. Hãy giải phóng chỗ trống rồi làm lại.",
        "The disk of {path} takes nothing more (mostly a quota, or a limit to the size of files); the last change was "
        "not saved, those before are. Free some space and do it again.",
    ),
    "not_enough_space": Words(
        "Ổ đĩa của {path} không đủ chỗ: cần {needed}, chỉ còn {free}. Hãy giải phóng chỗ trống hoặc chọn ổ đĩa khác.",
        "The disk of {path} has not enough room: {needed} needed, {free} free. Free some space, or choose another "
        "disk.",
    ),
    "copy_unsound": Words(
        "Ổ đĩa hoặc mạng không giữ đúng nội dung của {path} nên bản sao lưu bị bỏ. Dữ liệu vẫn nguyên vẹn. "
        "Hãy chọn ổ đĩa khác.",
        "The disk or the network did not keep {path} as it was written, so the copy was thrown away. Your data is "
        "sound. Choose another disk.",
    ),
    "backup_missing": Words(
        "Cạnh dữ liệu ở {path} chưa có bản sao lưu nào để xem. Hãy đợi máy kia đóng chương trình rồi thử lại.",
        "Beside the data in {path} there is no backup to look at yet. Wait until the program is closed on the other "
        "PC, and try again.",
    ),
    "backup_place_missing": Words(
        "Không thấy nơi sao lưu {path}. Hãy cắm ổ USB hoặc nối mạng rồi thử lại, hoặc chọn nơi khác.",
        "The place for backups {path} is not there. Plug in the stick or connect the network, or choose another place.",
    ),
    "backup_place_in_data": Words(
        "{path} nằm trong thư mục dữ liệu: mất thư mục đó là mất cả hai. Hãy chọn một nơi trên ổ đĩa khác.",
        "{path} lies in the data folder: whatever takes the one takes the other. Choose a place on another disk.",
    ),
    "backup_place_unwritable": Words(
        "Không ghi được bản sao lưu vào thư mục {path}. Hãy xin quyền ghi vào đó, dời tệp nếu có tệp trùng tên thư "
        "mục, hoặc sao lưu vào nơi khác.",
        "No backup can be written into the folder {path}. Get the right to write there, move away a file of that name "
        "if there is one, or back up to another place.",
    ),
    "nothing_to_undo": Words("Không còn bước nào để hoàn tác.", "There is nothing to undo."),
    "nothing_to_redo": Words("Không còn bước nào để làm lại.", "There is nothing to redo."),
    "step_underway": Words(
        "Chưa làm được việc này: một bước lớn đang được hoàn tác hoặc làm lại. Hãy làm lại việc này khi bước đó xong.",
        "Not done: a large step is being undone or done again. Do this once that is over.",
    ),
    "journal_conflict": Words(
        "Không hoàn tác hay làm lại được: một chương trình khác đã sửa tệp dữ liệu. Hãy sửa lại bằng tay.",
        "Cannot undo or redo: another program has changed the data file. Mend the data by hand.",
    ),
    "rubric_too_new": Words(
        "Một bộ tiêu chí do phiên bản mới hơn ghi ({format}); phiên bản này chỉ đọc được đến {known}. "
        "Hãy cập nhật chương trình.",
        "A rubric was written by a newer version ({format}); this one knows {known}. Update the program.",
    ),
    "no_such_rubric": Words(
        "Bộ tiêu chí này không còn trong dữ liệu. Hãy chọn bộ tiêu chí khác.",
        "This rubric is no longer in the data. Choose another.",
    ),
    "rubric_changed": Words(
        "Bộ tiêu chí “{rubric}” đã được thay đổi từ khi bắt đầu sửa, nên chưa lưu. Hãy xem lại rồi chọn tiếp tục "
        "bản sửa dở hoặc sửa lại từ bản hiện tại.",
        "The rubric “{rubric}” was changed after this edit began, so it is not saved. Look again, then go on with the "
        "unfinished edit or start again from the rubric as it is now.",
    ),
    "no_such_scoresheet": Words(
        "Phiếu chấm này không còn trong dữ liệu. Hãy chọn phiếu khác.",
        "This sheet is no longer in the data. Choose another.",
    ),
    "scoresheet_exists": Words(
        "“{name}” đã có phiếu chấm theo “{rubric}” ({period}). Hãy mở phiếu đó.",
        "“{name}” has a sheet under “{rubric}” already ({period}). Open that one.",
    ),
    "no_such_phrase": Words(
        "Lý do mẫu này không còn trong dữ liệu. Hãy chọn lý do khác.",
        "This reusable reason is no longer in the data. Choose another.",
    ),
    "not_sample_data": Words(
        "{path} chứa dữ liệu riêng, không phải dữ liệu mẫu. Hãy chọn thư mục khác.",
        "{path} holds data of your own, not the sample. Choose another folder.",
    ),
}

DATA_ERRORS_IN_SHORT = {
    "data_in_use": Words(
        "{path} đang được một chương trình khác mở. Hãy đóng chương trình đó rồi thử lại.",
        "Another program has {path} open. Close it there and try again.",
    ),
    "data_open_twice": Words(
        "Bạn đang mở {path} trong một cửa sổ khác trên máy này. Hãy dùng cửa sổ đó, hoặc đóng nó rồi thử lại.",
        "You have {path} open in another window on this PC. Use that window, or close it and try again.",
    ),
}
