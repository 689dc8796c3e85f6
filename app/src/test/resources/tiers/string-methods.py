# topic: the methods of strings
# input-bytes: "  Hello, World  \n"
# output: 'Hello, World' ['Hello', ' World'] ('Hello', ',', ' World')
# output: hELLO, wORLD hello, world Hello, world HELLO, WORLD
# output: 2 7 -1 True False
# output: |abc  |  abc| abc |**abc**|00042|-0042
# output: ['a', '', 'b'] ['a', 'b c'] ['a', 'b'] ['x', 'y', 'z']
# output: 1-2-3 xbxb abcabc a    b True
# output: hxllx 3 olleH Hlo
# output: True False True True ['p', 'fix']

line = input().strip()
print(repr(line), line.split(","), line.partition(","))
print(line.swapcase(), line.lower(), line.capitalize(), line.upper())
print(line.find("l"), line.index("W"), line.find("z"), line.startswith("Hell"), line.endswith("x"))
print(f"|{'abc':<5}|{'abc':>5}|{'abc':^5}|{'abc':*^7}|{'42'.zfill(5)}|{'-42'.zfill(5)}")
print("a,,b".split(","), "a b c".split(None, 1), " a  b ".split(), "x\ny\r\nz".splitlines())
print("-".join(["1", "2", "3"]), "abab".replace("a", "x"), "abc" * 2, "a\tb".expandtabs(5), "b" in "abc")
print("hello".translate(str.maketrans("eo", "xx")), "banana".count("a"), "Hello"[::-1], "Hello"[::2])
print("123".isdigit(), "12a".isdigit(), "abc".isalpha(), " ".isspace(), ["p", "prefix".removeprefix("pre")])
