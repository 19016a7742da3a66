command-backup = 备份全部数据
backup-begun = <b>正在备份。</b>
    完成后，我会告诉您文件的位置。
backup-made = ✅ <b>备份已完成。</b>
backup-where = { $file }，{ $size } MB，保存在运行本机器人的计算机上。
backup-safe = 备份中不含个人信息的密钥。请将文件复制到另一台计算机，密钥另行保管。
backup-failed = ⚠️ <b>备份未能写入。</b>
backup-failed-mend = 文件夹 { $folder }：{ $reason }。请腾出空间或允许机器人写入该文件夹，然后重试：/backup
