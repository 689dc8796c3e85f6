// topic: output without line feed is there after the end
// output-bytes: "no line feed"

process.stdout.write('no ');
process.on('exit', () => process.stdout.write('line feed'));
