#!/usr/bin/env bash
# Our engine beside other libraries in one browser: scripts/bench.sh [ROUNDS]. The harness is not part of the project: BENCH names
# its folder. The site must be built (make build).
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
harness=${BENCH:-../shared/bench}
if [ ! -f "$harness/src/libs.mjs" ]; then
  echo "bench: expected the harness in $harness; set BENCH to its folder" >&2
  exit 2
fi
if [ ! -f dist/engine/engine_bg.wasm ]; then
  echo "bench: expected the engine in dist/engine: run 'make build' first" >&2
  exit 2
fi
work="${CARGO_TARGET_DIR:-target}/bench"
mkdir -p "$work"
work=$(cd "$work" && pwd)
# It writes beside itself, and may lie where nothing can be written.
cp -r "$harness/." "$work/harness"
chmod -R u+w "$work/harness"
rm -rf "$work/ours" "$work/harness/results"
mkdir -p "$work/ours"
cp dist/engine/*.js dist/engine/*.wasm "$work/ours/"
cp bench/claimcheck.mjs "$work/ours/bench.js"
cat >"$work/harness/candidates/claimcheck.json" <<EOF
[
  {"name": "jose", "entry": "libs/jose.mjs"},
  {"name": "webcrypto-min", "entry": "libs/webcrypto.mjs"},
  {"name": "noble", "entry": "libs/noble.mjs", "sync": true},
  {"name": "claimcheck", "dir": "$work/ours", "module": "bench.js", "sync": true}
]
EOF
cd "$work/harness"
[ -d node_modules ] || npm ci --silent
node src/bundle.mjs candidates/claimcheck.json >/dev/null
libs() { node src/libs.mjs --candidates candidates/claimcheck.json "$@" >>"$work/log"; }
: >"$work/log"
libs --rounds "$rounds" --parts ops,bulk --out results/claimcheck.json
# In one page, whoever comes next pays for what the one before left to be swept. So, too, each in a browser of its own, in turns.
for ((turn = 1; turn <= 7; turn++)); do
  for name in jose claimcheck; do
    libs --only "$name" --rounds 3 --parts ops --out "results/alone-$name-$turn.json"
  done
done
node "$OLDPWD/bench/table.mjs" results
