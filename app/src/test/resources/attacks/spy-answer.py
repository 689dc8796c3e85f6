# attack: reads the answer of its test
# expect: SV
# time: 2
# reason: file
# lane: quick
print(open(input().split()[3]).read())
