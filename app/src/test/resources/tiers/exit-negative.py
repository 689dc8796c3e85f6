# topic: -1 as exit code is 255
# ends: exit 255

raise SystemExit(-1)
