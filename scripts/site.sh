#!/usr/bin/env bash
# What Trunk runs after its own build: the engine module, in a release, and then the pages.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "${TRUNK_PROFILE:-}" = release ]; then
  scripts/engine.sh "${TRUNK_STAGING_DIR:?}/engine"
fi
cargo run --quiet --features ssr --bin prerender
