#!/usr/bin/env bash
# Lighthouse on the built site, mobile and desktop: scripts/lighthouse.sh [PAGE...]. ROUNDS=3 runs each, of which the median counts;
# DIST=dist is the site. Nothing else should run on the machine meanwhile: figures of speed suffer.
set -euo pipefail
cd "$(dirname "$0")/.."
dist=${DIST:-dist}
if [ ! -f "$dist/index.html" ]; then
  echo "lighthouse: expected the built site in $dist: run 'make build' first" >&2
  exit 2
fi
pages=("$@")
if [ ${#pages[@]} = 0 ]; then
  # One page of every kind.
  for page in / /keys /encoder /reference /glossary /glossary/kid /claims /claims/exp /headers/alg /rules /rules/alg-none /algorithms/es256 \
    /compare/algorithms/rs256-vs-es256 /compare/jwt-vs-sessions /compare/simulator /pitfalls /faq /basics /size /about/offline; do
    if [ -f "$dist$page/index.html" ] || [ -f "$dist$page.html" ]; then pages+=("$page"); fi
  done
fi

work="${CLAIMCHECK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/claimcheck}/lighthouse-$(cksum <tests/quality/package-lock.json | cut -d' ' -f1)"
mkdir -p "$work"
cp tests/quality/package.json tests/quality/package-lock.json tests/quality/lighthouse.mjs "$work/"
if [ ! -d "$work/node_modules/lighthouse" ]; then
  echo "lighthouse: installing it, once for this user (about 20 seconds)" >&2
  (cd "$work" && npm ci --silent --no-fund --no-audit)
fi

cargo build --quiet --features serve --bin serve
said="$(mktemp)"
"${CARGO_TARGET_DIR:-target}/debug/serve" "$dist" --port 0 >"$said" &
server=$!
trap 'kill "$server"; rm -f "$said"' EXIT
until grep -q http "$said"; do
  kill -0 "$server"
  sleep 0.1
done
origin="$(grep -o 'http://[0-9.:]*' "$said")"
CHROME_PATH="${CHROME_PATH:-$(command -v chromium)}" node "$work/lighthouse.mjs" "$origin" "${ROUNDS:-3}" "${pages[@]}"
