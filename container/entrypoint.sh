#!/bin/sh
# What the container runs: the bot; or, with words behind it, one command of the command line.
# `backup -` writes the backup to standard output, `restore -` reads one from standard input.
# When the bot exits with 2, somebody has to fix something first, and restarting would only repeat the message. So the
# container stays up, unhealthy, and waits to be restarted by hand; any other exit is passed on.
set -u
cd "$(dirname "$0")/.."

cli() {
  node --enable-source-maps dist/src/cli.js "$@"
}

# Backups pass through a file beside the database: both directions need one they can go back in.
with_file() {
  file="$(mktemp "${DATA_DIR:-data}/backup.XXXXXX")" || exit 1
  "$@"
  status=$?
  rm -f "$file"
  exit "$status"
}

backup() {
  cli backup "$file" --force "$@" >/dev/null && cat "$file"
}

restore() {
  cat >"$file" && cli restore "$file" "$@"
}

case "${1-} ${2-}" in
  ' ') ;;
  'backup -') shift 2; with_file backup "$@" ;;
  'restore -') shift 2; with_file restore "$@" ;;
  *) exec node --enable-source-maps dist/src/cli.js "$@" ;;
esac

node --enable-source-maps dist/src/main.js &
bot=$!
trap 'kill -TERM "$bot" 2>/dev/null' TERM INT
wait "$bot"
status=$?
# A signal ends `wait` before the bot has ended.
while kill -0 "$bot" 2>/dev/null; do
  wait "$bot"
  status=$?
done
[ "$status" -eq 2 ] || exit "$status"

echo 'Waiting: fix what is said above, then restart the container.' >&2
sleep infinity &
nap=$!
trap 'kill "$nap"; exit 2' TERM INT
wait "$nap"
