# topic: a megabyte of input of which only the first line is read
# input-bytes: "first\n" + 200000 * "line\n"
# output: first

print(input())
