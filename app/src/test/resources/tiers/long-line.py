# topic: a line of a million characters
# input-bytes: 1000000 * "a" + "b\n"
# output: 1000001 b

line = input()
print(len(line), line[-1])
