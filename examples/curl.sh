#!/usr/bin/env bash
# usage: examples/curl.sh [ADDRESS] [TERM]   which formulation evolved into which, and the words that say so, as JSON
set -euo pipefail
address=${1:-http://127.0.0.1:4000}
term=${2:-大强美富通}
query='query ($of: ID!) {
  evolution(of: $of) {
    hops { subject { name } object { name } kind origin since confidence evidence(first: 1) { quote document { title date } } }
  }
}'
# The query and the term become JSON strings: backslashes and quotation marks are marked, lines are joined.
json() { printf '%s' "$1" | tr '\n' ' ' | sed 's/[\\"]/\\&/g; s/^/"/; s/$/"/'; }
curl --silent --show-error --fail-with-body "$address/graphql" -H 'content-type: application/json' \
  --data-binary "{\"query\":$(json "$query"),\"variables\":{\"of\":$(json "$term")}}"
echo
