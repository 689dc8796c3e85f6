# topic: an exception that nobody catches
# output: before
# ends: exit 1

print("before")
raise ValueError("no solution")
