#!/usr/bin/env bash
# Installs what a build or a test run needs and is missing; only checks, quickly, when all is there.
#
#   scripts/setup.sh build   the wasm target, Trunk and wasm-bindgen
#   scripts/setup.sh test    the same, Chromium with its driver, and what the interoperability tests compare with, with axe-core
#   scripts/setup.sh peers   prints the folder of the libraries that the interoperability tests compare with
#   scripts/setup.sh path    prints the folders to put in front of PATH
#
# Tools go into a per-user cache outside the checkout, so that a second clone is quick. A tool that is
# already in PATH in the right version is used as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

TRUNK_VERSION=0.21.14
DENY_VERSION=0.20.2
cache="${CLAIMCHECK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/claimcheck}/tools"
# The command must be of the very version of the library, or it refuses the module.
bindgen_version="$(awk '/^name = "wasm-bindgen"$/ { getline; gsub(/[",]/, ""); print $3; exit }' Cargo.lock)"
trunk_dir="$cache/trunk-$TRUNK_VERSION"
bindgen_dir="$cache/wasm-bindgen-$bindgen_version"
deny_dir="$cache/cargo-deny-$DENY_VERSION"
path="$trunk_dir/bin:$bindgen_dir/bin:$deny_dir/bin"

say() { printf 'setup: %s\n' "$*" >&2; }

has_version() { # command, version
  command -v "$1" >/dev/null 2>&1 && "$1" --version 2>/dev/null | grep -qwF "$2"
}

# The tools' own release profiles take far longer to build than they ever save here.
cargo_install() { # folder, arguments of cargo install ...
  local root=$1
  shift
  env -u CARGO_TARGET_DIR -u RUSTFLAGS \
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_OPT_LEVEL=1 \
    cargo install --quiet --root "$root" "$@"
}

setup_build() {
  if ! rustup target list --installed | grep -qx wasm32-unknown-unknown; then
    say "adding the wasm32-unknown-unknown target (seconds)"
    rustup target add wasm32-unknown-unknown >&2
  fi
  for component in rustfmt clippy; do
    if ! rustup component list --installed | grep -q "^$component"; then
      say "adding $component (seconds)"
      rustup component add "$component" >&2
    fi
  done
  if ! has_version wasm-bindgen "$bindgen_version" || ! command -v wasm-bindgen-test-runner >/dev/null 2>&1; then
    say "building wasm-bindgen $bindgen_version, once for this user (about 2 minutes)"
    cargo_install "$bindgen_dir" wasm-bindgen-cli --version "$bindgen_version" >&2
  fi
  if ! has_version trunk "$TRUNK_VERSION"; then
    say "building Trunk $TRUNK_VERSION, once for this user (about 6 minutes)"
    cargo_install "$trunk_dir" trunk --version "$TRUNK_VERSION" --locked --no-default-features >&2
  fi
}

setup_test() {
  setup_build
  if ! has_version cargo-deny "$DENY_VERSION"; then
    say "building cargo-deny $DENY_VERSION, once for this user (about 4 minutes)"
    cargo_install "$deny_dir" cargo-deny --version "$DENY_VERSION" --locked >&2
  fi
  if ! { command -v chromium && command -v chromedriver; } >/dev/null 2>&1; then
    say "installing Chromium and its driver from the distribution (about 1 minute)"
    local as_root=""
    [ "$(id -u)" = 0 ] || as_root=sudo
    $as_root apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium chromium-driver >&2
  fi
}

# Libraries that Debian has for the policies as code: Go's golang-jwt and Ruby's jwt. Where apt is missing, their tests are left out.
setup_languages() {
  if [ -e /usr/share/gocode/src/github.com/golang-jwt/jwt/go.mod ] && command -v go >/dev/null 2>&1 &&
    ruby -r jwt -e exit 2>/dev/null; then
    return
  fi
  if ! command -v apt-get >/dev/null 2>&1; then
    say "apt is missing: the tests that run policies in Go and Ruby are left out"
    return
  fi
  say "installing Go, Ruby and their JWT libraries from the distribution (about 1 minute)"
  local as_root=""
  [ "$(id -u)" = 0 ] || as_root=sudo
  { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends \
    golang-go golang-github-golang-jwt-jwt-dev ruby ruby-jwt; } >&2 ||
    say "Go and Ruby could not be installed: the tests that run policies in them are left out"
}

# Other people's JOSE libraries and axe-core, in the versions of tests/interop. Where npm or Python is missing, its tests are left out.
peers="$cache/../peers-$(cat tests/interop/package-lock.json tests/interop/requirements.txt | cksum | cut -d' ' -f1)"

setup_peers() {
  mkdir -p "$peers"
  cp tests/interop/package.json tests/interop/package-lock.json tests/interop/peer.mjs "$peers/"
  if [ ! -d "$peers/node_modules/jose" ] || [ ! -d "$peers/node_modules/axe-core" ]; then
    if command -v npm >/dev/null 2>&1; then
      say "installing npm's jose, jsonwebtoken and axe-core (seconds)"
      (cd "$peers" && npm ci --silent --no-fund --no-audit >&2) || say "npm's packages could not be installed: their tests are left out"
    else
      say "npm is missing: the tests that need npm's packages are left out"
    fi
  fi
  if [ ! -x "$peers/venv/bin/python" ] || ! "$peers/venv/bin/python" -c 'import jwcrypto, jwt' 2>/dev/null; then
    say "installing Python's jwcrypto and PyJWT (seconds)"
    { python3 -m venv "$peers/venv" && "$peers/venv/bin/pip" install --quiet -r tests/interop/requirements.txt; } >&2 ||
      say "Python's packages could not be installed: their tests are left out"
  fi
}

PATH="$path:$PATH"
case "${1:-build}" in
  build) setup_build ;;
  test)
    setup_test
    setup_peers
    setup_languages
    ;;
  peers) printf '%s\n' "$peers" ;;
  path) printf '%s\n' "$path" ;;
  *)
    say "expected build, test, peers or path, but found $1"
    exit 2
    ;;
esac
