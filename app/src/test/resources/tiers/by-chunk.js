// topic: collecting the chunks of the standard input
// input-bytes: "übergroß\n" + 30000 * "äöü\n"
// output: 120009 übergroß 30002

let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', chunk => (text += chunk));
process.stdin.on('end', () => {
  const lines = text.split('\n');
  console.log(text.length, lines[0], lines.length);
});
