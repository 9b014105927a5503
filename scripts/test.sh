#!/usr/bin/env bash
# Runs every test there is and ends with one line that counts them: 'N passed, N failed'.
set -uo pipefail
cd "$(dirname "$0")/.."
scripts/setup.sh test || exit 1
PATH="$(scripts/setup.sh path):$PATH"
export PATH
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
failed_steps=0

step() { # name, command ...
  local name=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  if "$@" 2>&1 | tee -a "$log"; then
    printf '== %s: ok, %s s\n' "$name" "$((SECONDS - start))"
  else
    printf '== %s: FAILED, %s s\n' "$name" "$((SECONDS - start))"
    failed_steps=$((failed_steps + 1))
  fi
}

wasm_tests() {
  CHROMEDRIVER="$(command -v chromedriver)" cargo test --target wasm32-unknown-unknown --test engine
}

interop_tests() {
  CLAIMCHECK_PEERS="$(scripts/setup.sh peers)" cargo test --quiet --features ssr,serve --test interop
}

browser_tests() {
  CLAIMCHECK_PEERS="$(scripts/setup.sh peers)" cargo test --quiet --features ssr,serve --test e2e -- --test-threads=2
}

# The advisories only where their database can be fetched.
dependencies() {
  cargo deny --all-features check --hide-inclusion-graph bans licenses sources || return 1
  cargo deny --all-features check --hide-inclusion-graph advisories ||
    { cargo deny fetch db >/dev/null 2>&1 && return 1 || echo "skipped: the database of advisories cannot be fetched here"; }
}

step "format" cargo fmt --check
step "clippy" cargo clippy --quiet --all-targets --features ssr,serve -- -D warnings
step "clippy, browser" cargo clippy --quiet --target wasm32-unknown-unknown --features hydrate,wasm-worker --lib --bin app --bin worker --bin islands --test engine -- -D warnings
step "clippy, engine" cargo clippy --quiet --target wasm32-unknown-unknown --features wasm-engine --bin engine -- -D warnings
step "dependencies" dependencies
step "native tests" cargo test --quiet --features ssr,serve --lib --bins --test architecture --test registry --test site --test styles --test vectors
step "other libraries" interop_tests
step "documentation examples" cargo test --quiet --doc
step "engine in wasm" wasm_tests
step "site" trunk build --release --quiet
step "browser" browser_tests

# Every runner closes with 'test result: ok. N passed; N failed; ...'.
passed=$(awk '/^test result:/ { for (i = 1; i < NF; i++) if ($(i + 1) ~ /^passed/) n += $i } END { print n + 0 }' "$log")
failed=$(awk '/^test result:/ { for (i = 1; i < NF; i++) if ($(i + 1) ~ /^failed/) n += $i } END { print n + 0 }' "$log")
if [ "$failed_steps" -gt 0 ] && [ "$failed" -eq 0 ]; then
  failed=$failed_steps
fi
printf '\n%s seconds in all\n%s passed, %s failed\n' "$SECONDS" "$passed" "$failed"
[ "$failed_steps" -eq 0 ] && [ "$passed" -gt 0 ]
