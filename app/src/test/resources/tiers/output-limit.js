// topic: output without end
// ends: output
// output-kib: 256

for (;;) console.log('again and again');
