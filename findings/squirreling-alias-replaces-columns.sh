#!/usr/bin/env bash
# squirreling 0.12.11: a column asked for after an alias of the same name gives the alias's value. "SELECT id AS n, n"
# says 1 and 2 for a column n that holds 3 and 5; with the two the other way round it is right. No error, no warning.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact squirreling@0.12.11
cat >ask.mjs <<'JS'
import { collect, executeSql } from 'squirreling';
const tables = { votes: [{ id: 1, n: 3 }, { id: 2, n: 5 }] };
for (const query of ['SELECT id AS n, n AS second FROM votes', 'SELECT n AS second, id AS n FROM votes'])
  console.log(query, JSON.stringify((await collect(executeSql({ tables, query }))).map(({ second }) => second)));
JS
seen=$(node ask.mjs)
echo "$seen"
[ "$seen" = 'SELECT id AS n, n AS second FROM votes [1,2]
SELECT n AS second, id AS n FROM votes [3,5]' ]
