# topic: format strings of all kinds
# output: 42 0b101010 0x2a 0o52 00101010 2A
# output: 1,234,567 1_234_567 +5 -5  5
# output: x=3 y='a' 3.00 abc
# output: [   3] [3   ] [ 3  ] [0003]
# output: 3 a a 3 {} 100%
# output: 005 1.50e+03 'q' % A
# output: None True [1, 'a', None] (1,) {1} set() {}

x, y = 3, "a"
print(f"{42} {42:#b} {42:#x} {42:#o} {42:08b} {42:X}")
print(f"{1234567:,} {1234567:_} {5:+d} {-5:+d} {5: d}")
print(f"{x=} {y=} {x:.2f} {'abcdef':.3}")
print(f"[{x:4}] [{x:<4}] [{x:^4}] [{x:04}]")
print("{} {} {1} {0}".format(x, y) if False else "{0} {1} {1} {0} {{}} {2}%".format(x, y, 100))
print("%03d %.2e %r %% %c" % (5, 1500, "q", 65))
print(None, True, [1, "a", None], (1,), {1}, set(), {})
