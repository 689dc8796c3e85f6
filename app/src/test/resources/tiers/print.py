# topic: separators, ends and kinds of values that print takes
# output: a-b-c!
# output: 1 2.5 None True [1, [2, 'x']] {'k': (1,)} <class 'int'>
# output-bytes: "\n"
# output: ab
# output: 123
# output: a	b\n "quoted" 'it''s' it's

print("a", "b", "c", sep="-", end="!\n")
print(1, 2.5, None, True, [1, [2, "x"]], {"k": (1,)}, int)
print()
print("a", end="")
print("b")
print(*[1, 2, 3], sep="")
print("a\tb\\n", '"quoted"', "'it''s'", "it's")
