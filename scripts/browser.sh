#!/bin/sh
# The browser tests need Chromium. Use the one that is there; else install Debian's when we may; else say how.
set -eu

found() {
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && return 0
    done
    return 1
}

found && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing Chromium for the browser tests ..."
    apt-get update -qq >/dev/null && apt-get install -y -qq chromium fonts-noto-cjk >/dev/null
    found && exit 0
fi
echo "The browser tests need Chromium: install it (Debian: sudo apt-get install chromium fonts-noto-cjk)" >&2
echo "or say where it is: CHROMIUM=/path/to/chromium make test" >&2
exit 1
