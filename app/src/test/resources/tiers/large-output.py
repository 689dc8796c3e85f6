# topic: a megabyte of output
# output-bytes: 100000 * "123456789\n"

for _ in range(100000):
    print(123456789)
