#!/bin/sh
# One session in which Orca reads one page aloud: run inside a display and a session bus of its own (see session.ts).
# $1 the page's address, $2 the file that Orca writes what it says to, $3 a folder to throw away afterwards, $4 Chromium.
set -eu
export HOME="$3" XDG_CONFIG_HOME="$3/config" XDG_DATA_HOME="$3/data" XDG_CACHE_HOME="$3/cache" XDG_RUNTIME_DIR="$3/run"
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"

gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
/usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 --screen-reader=1 &
sleep 1
# Orca's own words in Swedish, as a Swedish reader has them.
LANGUAGE=sv orca --replace --debug-file="$2" &
sleep 4
# With nothing of the browser's own to say, Orca reads the whole page as soon as it is there.
"$4" --no-sandbox --force-renderer-accessibility --user-data-dir="$3/profile" --no-first-run \
  --disable-features=Translate --lang=sv --window-size=1000,800 "$1"
