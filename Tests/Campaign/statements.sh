#!/bin/sh
# Reads changed bank statements, ROUNDS for each file; every one is read or refused.
set -eu
cd "$(dirname "$0")/../.."
FUZZ_ROUNDS="${ROUNDS:-10000}" FUZZ_SEED="${SEED:-1}" swift test --filter StatementFuzzTests
