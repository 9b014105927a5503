#!/usr/bin/env bash
# Runs the fuzzers, two at a time: scripts/fuzz.sh SECONDS [TARGET ...]. It needs a nightly toolchain and cargo-fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:?expected the seconds for each target}
shift
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || mapfile -t targets < <(awk -F'"' '/^path = "fuzz_targets/ { sub(/.*\//, "", $2); sub(/\.rs$/, "", $2); print $2 }' fuzz/Cargo.toml)
if ! cargo +nightly fuzz --version >/dev/null 2>&1; then
  echo "fuzz: cargo-fuzz is missing: cargo install cargo-fuzz --locked, and rustup toolchain install nightly" >&2
  exit 2
fi
logs=$(mktemp -d)
run() { # target
  # What is already known to be interesting: the vectors and the fixtures, one file each, and the small corpus that is kept.
  local seeds="$logs/seeds-$1" found="$logs/found-$1"
  mkdir -p "$seeds" "$found" "fuzz/corpus/$1"
  cp tests/fixtures/keys/*.pem tests/fixtures/keys/*.json tests/fixtures/e2e/*.token "$seeds"
  cargo +nightly fuzz run "$1" "$found" "fuzz/corpus/$1" "$seeds" -- -max_total_time="$seconds" -max_len=20000 \
    -timeout=10 -rss_limit_mb=4096 >"$logs/$1.log" 2>&1
}
cargo +nightly fuzz build
status=0
for ((at = 0; at < ${#targets[@]}; at += 2)); do
  pids=()
  for target in "${targets[@]:at:2}"; do
    run "$target" &
    pids+=($!)
  done
  for pid in "${pids[@]}"; do wait "$pid" || status=1; done
done
for target in "${targets[@]}"; do
  executions=$(awk '/^#[0-9]+/ { sub(/#/, "", $1); n = $1 } END { print n + 0 }' "$logs/$target.log")
  crashes=$(grep -c 'SUMMARY: ' "$logs/$target.log" || true)
  printf '%s: %s s, %s executions, %s crashes (%s)\n' "$target" "$seconds" "$executions" "$crashes" "$logs/$target.log"
done
exit "$status"
