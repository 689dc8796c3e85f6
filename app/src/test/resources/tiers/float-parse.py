# topic: what int and float take for a number
# output: 1e+308 inf 0.0 0.5 5.0 1000.5 -inf nan
# output: 12 -7 255 1000 0 -5
# output: no no no no no no

print(float("1e308"), float("1e400"), float("1e-400"), float(".5"), float(" 5. \n"), float("1_000.5"), float("-Infinity"), float("NaN"))
print(int(" 12 "), int("-7"), int("ff", 16), int("1_000"), int("-0"), int("-0b101", 0))
for kind, text in (int, "12abc"), (int, "1.5"), (int, ""), (float, "1e"), (float, "0x10"), (int, "1__0"):
    try:
        kind(text)
    except ValueError:
        print("no", end="\n" if text == "1__0" else " ")
