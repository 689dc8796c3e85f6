# topic: text in UTF-8, code point by code point
# input: Grüße, 世界! 🎉
# output: 12 21 GRÜSSE, 世界! 🎉
# output: 🎉 !界世 ,eßürG
# output: 2 1 True
# output: 127881 🎊 é
# output: '\x07\t' 'ü' b'\xc3\xbc' '\u200b'

import unicodedata

line = input()
print(len(line), len(line.encode()), line.upper())
print(line[::-1])
decomposed = unicodedata.normalize("NFD", "é")
print(len(decomposed), len(unicodedata.normalize("NFC", decomposed)), "ß".casefold() == "ss")
print(ord("🎉"), chr(0x1F38A), "\N{LATIN SMALL LETTER E WITH ACUTE}")
print(repr("\a\t"), repr("ü"), "ü".encode(), repr("\u200b"))
