"""The rules of the desk: pure Python, no Telegram, no SQL, no clock, no I/O."""
