#!/bin/sh
# Opens Belaudit in the browser. With words behind it, it is the command line: belaudit run ~/audits/june
file=$0
while [ -L "$file" ]; do
  target=$(readlink "$file")
  case $target in
    /*) file=$target ;;
    *) file=$(dirname "$file")/$target ;;
  esac
done
here=$(CDPATH='' cd -- "$(dirname -- "$file")" && pwd -P) || exit 1
if [ $# -eq 0 ]; then
  mkdir -p "$HOME/Belaudit" || exit 1
  set -- open "$HOME/Belaudit"
fi
BELAUDIT_COMMAND=${BELAUDIT_COMMAND:-$0}
export BELAUDIT_COMMAND
exec "$here/runtime/node" "$here/app/dist/cli/main.js" "$@"
