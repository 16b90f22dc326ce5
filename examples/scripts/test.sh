#!/bin/sh
# Runs every script and every recipe of docs/scripts.md on the folder texts and looks at what comes
# out. Ends with how many checks passed and failed, and with 1 where one failed. A recipe whose
# program (pandas, R, DuckDB) is not on this machine is skipped.
set -eu
cd "$(dirname -- "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0 failed=0 skipped=0

# run COMMAND…: keeps what it prints and its exit code.
run() {
  command=$*
  code=0
  "$@" >"$work/out" 2>"$work/err" || code=$?
}

check() {
  if eval "$2"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $command: $1"
    echo "exit code $code; it printed"
    cat "$work/out" "$work/err"
  fi
}

ends_with() { check "ends with $1" "[ $code -eq $1 ]"; }
prints() { check "prints $1" "grep -q -- '$1' '$work/out'"; }
lacks() { check "does not print $1" "! grep -q -- '$1' '$work/out'"; }
says() { check "says $1" "grep -q -- '$1' '$work/err'"; }

shell=examples/scripts/claims-shell
texts=examples/scripts/texts

run $shell who-said-what.jsh $texts 2023-02
ends_with 0
prints '^2023-02-1[34]  Karin Berglund    SAY        Sweden · pay for · the new harbour$'
prints '^2023-02-14  Jonas Falk        DEMAND     parliament · examine · the contract$'
lacks '2023-03'

run $shell by-certainty.jsh $texts
ends_with 0
prints '^CT+  [1-9]'
prints '^     Estonia · sign · the contract  (admitted)$'
prints '^     Estonia · accept · .*(may)$'

run $shell disagreements.jsh $texts berglund
ends_with 0
prints '^sweden · pay for · harbour$'
prints '^  yes 2023-02-14-harbour  SAY  "Sweden had paid for the new harbour"$'
prints '^  no  2023-03-02-answer  DENY  "Sweden had paid for the new harbour"$'

run $shell disagreements.jsh $texts 'world bank'
ends_with 0
check 'prints nothing, since one statement disagrees with none' "[ ! -s '$work/out' ]"

run $shell one-actor.jsh $texts Estonia
ends_with 0
prints '^says, does    2023-02-14  Estonia           PRAISE     Estonia · welcome · the decision$'
prints '^does          2023-03-0[12]  Berglund          ADMIT      Estonia · sign · the contract$'
lacks 'Parliament · examine'

# The shell itself.
run $shell one-actor.jsh $texts
ends_with 2
says '^Usage: one-actor.jsh FOLDER ACTOR$'

run $shell who-said-what.jsh "$work/nowhere"
ends_with 1
says "no such file or folder: $work/nowhere"

printf 'Minsk said that it paid.\n' >"$work/undated.txt"
printf '\377\376' >"$work/broken.txt"
run $shell who-said-what.jsh "$work"
ends_with 0
prints '^undated$'
prints 'Belarus · pay$'
says 'broken.txt left out, since it is no UTF-8 text'

echo 'System.out.println(String.join("|", arguments) + Stance.SAY);' >"$work/script.jsh"
run $shell "$work/script.jsh" 'two words' 'ä"'
ends_with 0
prints '^two words|ä"SAY$'

# The recipes of the documentation, on the file that it has the reader write.
recipe() {
  awk -v fence="^\`\`\`$1\$" '$0 ~ fence { on = 1; next } /^```/ { on = 0 } on' docs/scripts.md
}
recipe java >"$work/denials.jsh"
run $shell "$work/denials.jsh" $texts
ends_with 0
prints '^2023-03-0[12]  Berglund          DENY       Sweden · pay for · the new harbour$'

run examples/claims $texts/*.txt --format jsonl --output "$work/claims.jsonl"
ends_with 0

without() {
  skipped=$((skipped + 1))
  echo "skipped: the recipe for $1, which is not on this machine"
}

recipe python >"$work/recipe.py"
recipe r >"$work/recipe.R"
recipe sql >"$work/recipe.sql"
check 'docs/scripts.md has the three recipes' \
  "[ -s '$work/recipe.py' ] && [ -s '$work/recipe.R' ] && [ -s '$work/recipe.sql' ]"

python=
for candidate in python3 /usr/bin/python3; do
  if "$candidate" -c 'import pandas' 2>/dev/null; then
    python=$candidate
    break
  fi
done
if [ -n "$python" ]; then
  run sh -c "cd '$work' && '$python' recipe.py"
  ends_with 0
  prints '^Karin Berglund  *2023-02'
else
  without pandas
fi

if Rscript -e 'library(jsonlite)' >/dev/null 2>&1; then
  run sh -c "cd '$work' && Rscript recipe.R"
  ends_with 0
  prints 'DENY'
else
  without 'R with jsonlite'
fi

if command -v duckdb >/dev/null 2>&1; then
  run sh -c "cd '$work' && duckdb <recipe.sql"
  ends_with 0
  prints 'Falk'
else
  without DuckDB
fi

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
