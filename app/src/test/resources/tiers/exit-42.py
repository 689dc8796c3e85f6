# topic: exit code 42
# input: 42
# ends: exit 42

exit(int(input()))
