// topic: bytes that are no UTF-8 become replacement characters
// input-bytes: "a\xFFb\xC3\n\xE2\x82\n\xF0\x9F\x8E\n\xC0\x80\xED\xA0\x80\n"
// output: a�b� 4
// output: � 1
// output: � 1
// output: ����� 5

for (const line of require('fs').readFileSync(0, 'utf8').trimEnd().split('\n')) console.log(line, line.length);
