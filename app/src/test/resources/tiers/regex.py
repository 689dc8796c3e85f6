# topic: regular expressions
# lane: quick
# input: order 66 at 12:30 and 7:05, user@example.org
# output: [('12', '30'), ('7', '05')] ['66', '12', '30', '7', '05']
# output: user example.org (28, 44)
# output: order <66> at <12>:<30> and <7>:<05>, user@example.org
# output: ['order', '66', 'at', '12', '30', 'and', '7', '05', 'user', 'example', 'org']
# output: None a aaa ['foo', 'bar'] abc|def
# output: ['1', '22', '333'] True HELLO ['é', '世']
# output: ab-cd

import re

line = input()
print(re.findall(r"(\d+):(\d+)", line), re.findall(r"\d+", line))
match = re.search(r"(?P<name>\w+)@(?P<host>[\w.]+)", line)
print(match["name"], match.group("host"), match.span())
print(re.sub(r"\d+", lambda m: f"<{m[0]}>", line))
print(re.split(r"\W+", line))
print(re.match(r"\d", line), re.match(r"a*?a", "aaa")[0], re.match(r"a+", "aaa")[0], re.findall(r"(?<=-)\w+|^\w+(?=-)", "foo-bar"), "|".join(re.split(r"\s*;\s*", "abc ; def")))
print([m.group() for m in re.finditer(r"(\d)\1*", "1 22 333")], bool(re.fullmatch(r"[a-z]+", "abc")), re.sub(r"(?i)hello", "HELLO", "HeLLo"), re.findall(r"[^\W\d_a-z]", "é1_世a"))
print(re.compile(r"(\w+)_(\w+)", re.X).sub(r"\1-\g<2>", "ab_cd"))
