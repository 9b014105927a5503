#!/usr/bin/env bash
# Builds the engine module, which other programs can load, into a folder: scripts/engine.sh FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?expected the folder to write to}
PATH="$(scripts/setup.sh path):$PATH"
target="${CARGO_TARGET_DIR:-target}"
version="$(awk -F'"' '/^version = / { print $2; exit }' Cargo.toml)"

cargo build --quiet --profile engine --target wasm32-unknown-unknown --features wasm-engine --bin engine
rm -rf "$folder"
mkdir -p "$folder"
wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section \
  --out-dir "$folder" --out-name engine "$target/wasm32-unknown-unknown/engine/engine.wasm"
cp engine/*.js engine/*.ts engine/*.html engine/*.css "$folder/"
# The package is of the version of the program it is built from.
sed "s/@VERSION@/$version/" engine/package.json >"$folder/package.json"
