command-backup = A backup of everything
backup-begun = <b>Making the backup.</b>
    When it is ready I will write where it is.
backup-made = ✅ <b>The backup is ready.</b>
backup-where = { $file }, { $size } MB, on the machine where the bot runs.
backup-safe = The keys of the personal data are not in it. Copy the file to another machine, the keys to a third place.
backup-failed = ⚠️ <b>The backup could not be written.</b>
backup-failed-mend = Folder { $folder }: { $reason }. Please make room or give the bot the right to write there, then once more: /backup
