# The commands of the project. `make serve` and `make test` install what is missing; see README.md.
SHELL := bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
TOOLS = export PATH="$$(scripts/setup.sh path):$$PATH"

.PHONY: help serve build dev test check fmt bench lighthouse fuzz

help: ## Shows this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/'

serve: build ## Builds the site and serves it on http://127.0.0.1:8080
	@cargo run --quiet --features serve --bin serve -- dist --port 8080

build: ## Builds the release site into dist/
	@scripts/setup.sh build
	$(TOOLS)
	trunk build --release

dev: ## Builds, serves and rebuilds at every change
	@scripts/setup.sh build
	$(TOOLS)
	trunk serve

test: ## Runs everything: format, clippy, native, wasm, browser
	@scripts/test.sh

check: ## Runs the fast part: format and the native tests of the core
	@cargo fmt --check
	cargo test --quiet --lib

fmt: ## Formats the sources
	@cargo fmt

bench: ## Measures natively, and in a browser beside other libraries (BENCH=folder of the harness, default ../shared/bench)
	@cargo bench --bench engine
	scripts/bench.sh

lighthouse: ## Lighthouse on one page of every kind of the built site, or on PAGES; nothing else should run meanwhile
	@scripts/lighthouse.sh $${PAGES:-}

fuzz: ## Fuzzes every reader (EACH=600 seconds each); needs a nightly toolchain and cargo-fuzz
	@scripts/fuzz.sh $${EACH:-600}
